// How words sound (docs/format.md, "Sound"): what is typed is spoken in the same ways as the names were when the site was
// built. src/index/sound.rs does the same; both read tests/vectors/sound.json.

/** Letters, behind a stroke those of which one must follow, and what they become; `_` is the beginning of the word, or its end. */
const RULES = (
  'll>l,y _ng>_n _kn>_n _wr>_r oo>u ou>u igh>i,ig ght>t tch>ch sch>sh,sk ch>k,s ph>f,p '
  + 'kh>k,h x>h,s,ks dj>j j>h,y,s h> gu/eiy>g gu/ao>gu,u g/eiy>g, w>v,u z>s c/eiys>s qu/eiy>k '
  + 'c>k q>k,g t/s> d/s> mps>ms v_>f_ v>b e>i y>i o>u'
).split(' ').map((rule) => {
  const [letters, results] = rule.split('>');
  const [stand, before] = letters.split('/');
  return { pattern: new RegExp(before ? `${stand}(?=[${before}])` : stand, 'g'), results: results.split(',') };
});
const MOST_FORMS = 16;
/** The digit of Cologne phonetics for each letter that the rules leave. */
const DIGITS = {
  a: 0, i: 0, u: 0, b: 1, p: 1, d: 2, t: 2, f: 3, g: 4, k: 4, l: 5, m: 6, n: 6, r: 7, s: 8,
};

/**
 * The spoken forms of a folded word, in order; none where it has other letters than a to z.
 * @param {string} word
 */
export function spokenForms(word) {
  if (!/^[a-z]+$/.test(word)) return [];
  let forms = [`_${word}_`];
  for (const { pattern, results } of RULES) {
    const next = forms.flatMap((form) => results.map((result) => once(form.replace(pattern, result))));
    forms = [...new Set(next)].sort().slice(0, MOST_FORMS);
  }
  return [...new Set(forms.map((form) => form.replaceAll('_', '')))].filter(Boolean).sort();
}

/** The sound of a spoken form. @param {string} form */
export const soundOf = (form) => (
  once([...form].map((letter) => DIGITS[letter]).join('')).replace(/(?!^)0/g, '')
);

/** A text with every run of one character written once. */
const once = (text) => text.replace(/(.)\1+/g, '$1');
