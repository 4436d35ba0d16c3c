// Made-up people with names of many peoples, and what somebody types who looks for one of them: as the name stands, in
// parts, with slips, by ear. Drawn from a seed, so that the same crowd asks the same questions.
import { chance, pick } from './chance.js';

const list = (text) => text.split(' ');

/** Surnames that few people have. */
const RARE = list('bel cor dun fen gar hol mar nor pel ros tan wil').flatMap((start) => list('brook dale ner sky tova zin').map((end) => start + end));

/** Given names, surnames (`_` for a space inside), and how the second of a pair is written in the first's place. */
const PEOPLES = [
  {
    given: list('María José Luis Guadalupe Jesús Carmen Ximena Ángel Rosa Jorge Yesenia Miguel Consuelo Ignacio Francisco Concepción'),
    family: list('García López Hernández González Vásquez Jiménez Gutiérrez Núñez de_la_Cruz del_Río Zúñiga Castillo Ibáñez Quiñones Peña San_Martín'),
    families: 2,
  },
  {
    given: list('Robert William Margaret Elizabeth Jennifer Christopher Catherine Sean Philip Theodore Deborah Stephen Ann Al Jo Zoë'),
    family: list('Smith Johnson O’Brien McDonald Thompson Wright Schultz Philips Catherwood St_James Van_Buren D’Angelo Lee Ng Fitzgerald Nowak-Jones'),
  },
  {
    given: list('Thị_Hương Minh Thanh Phương Kiều Quốc_Anh Đức Bảo Ngọc_Ánh Xuân'),
    family: list('Nguyễn Trần Phạm Đặng Phan Võ Huỳnh Lê Bùi'),
    familyFirst: true,
  },
  { given: list('Mai Pao Xiong Kao_Nou Yer Chue'), family: list('Vang Xiong Yang Moua Thao Lor Her') },
  {
    given: list('Maiv Pov Xyooj Nub_Kub Tub Tswb'), family: list('Vaj Xyooj Yaj Muas Thoj Lauj Hawj'),
    latin: list('Mai Pao Xiong Nou_Kou Tou Chue Vang Xiong Yang Moua Thao Lor Her'),
  },
  {
    given: list('Van Al Abu_Bakr Abubakr Fitz San Ursula Eli Ian Teo'),
    family: list('Van_Dyke Vandyke Fitz_Gerald Fitzgerald Abu_Said Abusaid San_Juan Dan Lao Moua Roe'),
  },
  { given: list('Oksana Marisol Wendell Ann Theresa'), family: RARE },
  { given: list('Ana_Luz_Belén Rosa_Inés_del_Pilar Eva_Ruth_Noemí'), family: list('Soto_y_Vega Paz_de_León O’Neil_Ríos'), families: 2 },
  {
    given: list('小明 美玲 国强 伟 大文 芳'), family: list('王 李 陈 張 欧阳 黄'), familyFirst: true,
    latin: list('Xiaoming Meiling Guoqiang Wei Dawen Fang Wang Li Chen Zhang Ouyang Huang'),
  },
  {
    given: list('Արամ Անի Հակոբ Մարիամ'), family: list('Խաչատրյան Հովհաննիսյան Պետրոսյան'),
    latin: list('Aram Ani Hakob Mariam Khachatryan Hovhannisyan Petrosyan'),
  },
  {
    given: list('Анна Юрий Екатерина Михаил'), family: list('Кузнецова Щербаков Иванов'),
    latin: list('Anna Yuri Ekaterina Mikhail Kuznetsova Shcherbakov Ivanov'),
  },
  { given: list('Hassan Fatima Abdul_Rahman Khadija محمد'), family: list('Haddad al_Masri Khoury Rahimi حسن') },
  { given: list('Maricel Jejomar Luzviminda Bayani'), family: list('Dela_Cruz Bautista Macaraeg Delos_Santos Magsaysay') },
];
const SHORT_FORMS = {
  Robert: 'Bob', William: 'Bill', Margaret: 'Peggy', Elizabeth: 'Liz', José: 'Pepe', Guadalupe: 'Lupe', Ignacio: 'Nacho',
  Francisco: 'Paco', Jesús: 'Chuy', Concepción: 'Concha', Christopher: 'Chris', Theodore: 'Ted',
};
/** Letters that sound alike to somebody. */
const SOUNDS = list('z/s v/b b/v ph/f k/c c/k ll/y j/h x/j h/ qu/k y/i th/t kh/h oo/u gu/w tz/ts w/v ch/sh');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const STATUS = ['Active/No sanctions,None', 'Active/No sanctions,Under investigation', 'Suspended,Suspended', 'Revoked,Revoked', 'Expired/Lapsed,None'];

/**
 * So many people, as the lines of a registry's export and as what is typed for them.
 * @param {number} count
 * @param {number} seed
 */
export function crowd(count, seed) {
  const below = chance(seed);
  return Array.from({ length: count }, (_, i) => {
    const people = pick(below, PEOPLES);
    return { number: `MPSS${100000 + 13 * i}`, ...named(people, below), other: below(20) === 0 ? named(people, below).name : '', status: pick(below, STATUS) };
  });
}

function named(people, below) {
  const { given, family, families = 1, familyFirst, latin } = people;
  const names = [pick(below, given), ...(below(3) === 0 ? [pick(below, given)] : [])];
  const last = Array.from({ length: 1 + below(families) }, () => pick(below, family));
  const initial = below(8) === 0 ? [`${LETTERS[below(26)].toUpperCase()}.`] : [];
  const suffix = below(25) === 0 ? ['Jr.'] : [];
  const hyphen = below(3) === 0 && last.length > 1 ? [last.join('-')] : last;
  const parts = familyFirst ? [...hyphen, ...names] : [...names, ...initial, ...hyphen, ...suffix];
  const whole = below(60) === 0 ? [pick(below, given)] : parts;
  const romanised = latin && whole.map((part) => latin[[...given, ...family].indexOf(part)] ?? part);
  return { name: spaced(whole), latin: romanised && spaced(romanised) };
}

const spaced = (parts) => parts.join(' ').replaceAll('_', ' ');

/** The registry's export of a crowd. */
export const exportOf = (people) => [
  'certification_number,full_legal_name,date_active,date_expires,status,action,status_changed_at,specializations,other_names,details_withheld',
  ...people.map(({ number, name, other, status }) => `${number},${name},2025-03-15,2027-03-14,${status},,,${other},`),
].join('\n');

/** Ways of typing a name. */
const WAYS = [
  ({ name }) => name,
  ({ name }) => plain(name),
  ({ latin, name }) => latin ?? name,
  ({ name }) => name.split(' ').reverse().join(' '),
  ({ name }) => `${name.split(' ').slice(1).join(' ')}, ${name.split(' ')[0]}`,
  ({ name }, below) => without(name.split(' '), below(name.split(' ').length)).join(' ') || name,
  ({ name }, below) => plain(name.split(' ')[below(name.split(' ').length)]),
  ({ name }) => name.split(' ').at(-1).slice(0, 3),
  ({ name }, below) => plain(name).slice(0, 2 + below(9)),
  ({ name }) => { const parts = plain(name).split(' '); return `${parts.at(-1)} ${parts[0].slice(0, 2)}`; },
  ({ name }) => { const parts = name.split(' '); return `${parts[0][0]}. ${parts.at(-1)}`; },
  ({ name }) => { const parts = name.split(' '); return `${parts[0]} ${parts.at(-1)[0]}`; },
  ({ name }) => plain(name).replaceAll(' ', ''),
  ({ name }) => plain(name).replace(/ (\S+)$/, '$1'),
  ({ name }) => name.replace(/[-’]/g, ' '),
  ({ name }, below) => { const text = plain(name); const at = 3 + below(text.length); return `${text.slice(0, at)} ${text.slice(at)}`; },
  ({ name, latin }, below) => slipped(plain(latin ?? name), below),
  ({ name, latin }, below) => slipped(slipped(plain(latin ?? name), below), below),
  ({ name }, below) => plain(name).split(' ').map((part) => slipped(part, below)).join(' '),
  ({ name }, below) => slipped(plain(name).split(' ').at(-1), below),
  ({ name }, below) => slipped(slipped(plain(name).split(' ').at(-1), below), below),
  ({ name, latin }, below) => heard(heard(plain(latin ?? name), below), below),
  ({ name }, below) => heard(plain(name).split(' ').at(-1), below),
  ({ name }) => name.split(' ').map((part) => SHORT_FORMS[part] ?? part).join(' '),
  ({ name }, below) => slipped(plain(name.split(' ').map((part) => SHORT_FORMS[part] ?? part).join(' ')), below),
  ({ name }, below) => `${name} ${pick(below, ['Nobody', 'Garcia', 'x', 'Maria'])}`,
  ({ name }, below) => `${pick(below, ['Nobody', 'Garcia', 'Lee'])} ${slipped(plain(name), below)}`,
  ({ name }) => plain(name).replace(/\b(van|fitz|abu) ?(?=\w{3})/, (start, word) => (start.endsWith(' ') ? word : `${word} `)),
  ({ name }, below) => { const parts = plain(name).split(' '); return [parts[0], LETTERS[below(26)], ...parts.slice(1)].join(' '); },
  ({ name }, below) => { const [first, ...others] = plain(name).split(' '); return [first[0], slipped(others.join(' ') || first, below), 'jr'].join(' '); },
  ({ name }, below) => plain(name).split(' ').map((part) => (part.length < 4 ? slipped(part, below) : part)).join(' '),
  ({ name }, below) => `${pick(below, ['al', 'san', 'del', 'st', 'van'])} ${plain(name).split(' ').at(-1)}`,
  ({ name }, below) => { const parts = plain(name).split(' '); return `${parts[0].slice(0, 1 + below(4))} ${parts.at(-1)}`; },
  ({ name }, below) => { const parts = plain(name).split(' '); return `${slipped(parts[0], below)} ${parts.at(-1)}`; },
  ({ name }, below) => { const parts = plain(name).split(' '); return `${heard(parts.at(-1), below)}, ${parts[0]}`; },
  ({ name }, below) => { const parts = plain(name).split(' '); return parts.map((part) => parts[below(parts.length)] ?? part).join(' '); },
  ({ name, other }) => other || name,
  ({ number }) => number,
  ({ number }, below) => `#${number.slice(4, 9)}${below(10)}`,
  ({ number }, below) => `mpss ${number.slice(4, 5 + below(5))}`,
  (_, below) => Array.from({ length: 1 + below(3) }, () => LETTERS.slice(below(20)).slice(0, 1 + below(5))).join(' '),
];

/**
 * What people type who look for somebody of a crowd, each way as often as the next.
 * @param {object[]} people
 * @param {number} count
 * @param {number} seed
 */
export function queries(people, count, seed) {
  const below = chance(seed);
  const all = Array.from({ length: count }, (_, i) => WAYS[i % WAYS.length](pick(below, people), below));
  return all.map((query) => query.replaceAll('\n', ' '));
}

const plain = (name) => name.normalize('NFD').replace(/\p{M}|[’'.]/gu, '').toLowerCase().replaceAll('đ', 'd');

const without = (parts, place) => [...parts.slice(0, place), ...parts.slice(place + 1)];

/** A text with a letter missing, extra, wrong, or changed with the next. */
function slipped(text, below) {
  const letters = [...text];
  const at = below(letters.length);
  const letter = LETTERS[below(26)];
  const [one, next = ''] = letters.slice(at, at + 2);
  const instead = [[], [one, letter], [letter], [next, one]][below(4)];
  const gone = instead[0] === next && instead[1] === one ? 2 : 1;
  return [...letters.slice(0, at), ...instead, ...letters.slice(at + gone)].join('');
}

function heard(text, below) {
  const start = below(SOUNDS.length);
  const turned = [...SOUNDS.slice(start), ...SOUNDS.slice(0, start)].map((pair) => pair.split('/'));
  const [letters, instead] = turned.find(([one]) => text.includes(one)) ?? ['', ''];
  return text.replace(letters, instead);
}
