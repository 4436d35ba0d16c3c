//! Full legal names as people of California have them, by language: which parts, in which order, in which letters.

use crate::dice::Dice;
use crate::words::{Common, Rare};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A language whose people have a given name and a surname, from two lists and perhaps a tail of rare surnames.
struct Language {
    given: Common,
    family: Common,
    rare: Option<Rare>,
}

impl Language {
    fn new(name: &str, rare: u64) -> Result<Language, String> {
        let tail = if rare == 0 { None } else { Some(Rare::new(name, rare)?) };
        Ok(Language {
            given: Common::new(&format!("{name} given"))?,
            family: Common::new(&format!("{name} family"))?,
            rare: tail,
        })
    }

    /// Six in ten from the list, the others rare, where there are rare ones.
    fn family(&self, dice: &mut Dice) -> String {
        match &self.rare {
            Some(rare) if dice.below(10) >= 6 => rare.throw(dice),
            _ => self.family.throw(dice).to_owned(),
        }
    }

    fn pair(&self, dice: &mut Dice) -> String {
        let given = self.given.throw(dice);
        format!("{given} {}", self.family(dice))
    }

    /// With a second given name in so many of ten.
    fn with_second(&self, dice: &mut Dice, of_ten: u64) -> String {
        let given = self.given.throw(dice);
        if dice.below(10) < of_ten {
            format!("{given} {}", self.pair(dice))
        } else {
            format!("{given} {}", self.family(dice))
        }
    }
}

/// Everything that names are made from.
pub struct People {
    english: Language,
    new_given: Rare,
    spanish: Language,
    particles: Common,
    filipino: Language,
    vietnamese: Language,
    vietnamese_middle: Common,
    chinese: Language,
    chinese_syllables: Common,
    han: Language,
    hmong: Language,
    armenian: Language,
    armenian_roots: Common,
    armenian_script: Language,
    korean_family: Common,
    korean_syllables: Common,
    japanese: Language,
    indian: Language,
    persian: Language,
    arabic: Language,
    arabic_script: Language,
    african: Language,
    slavic: Language,
    cyrillic: Language,
    polish: Language,
    european: Language,
    portuguese: Language,
    pacific: Language,
    khmer: Language,
    lao_given: Common,
    lao: Rare,
    single: Common,
    rare_single: Rare,
}

impl People {
    /// # Errors
    ///
    /// The name of a list that `names.txt` does not have.
    pub fn new() -> Result<People, String> {
        Ok(People {
            english: Language::new("english", 450)?,
            new_given: Rare::new("new", 90)?,
            spanish: Language::new("spanish", 300)?,
            particles: Common::new("spanish particles")?,
            filipino: Language::new("filipino", 70)?,
            vietnamese: Language::new("vietnamese", 0)?,
            vietnamese_middle: Common::new("vietnamese middle")?,
            chinese: Language {
                given: Common::new("english given")?,
                family: Common::new("chinese family")?,
                rare: None,
            },
            chinese_syllables: Common::new("chinese syllables")?,
            han: Language::new("chinese written", 0)?,
            hmong: Language::new("hmong", 0)?,
            armenian: Language {
                given: Common::new("armenian given")?,
                family: Common::new("armenian roots")?,
                rare: Some(Rare::new("armenian", 50)?),
            },
            armenian_roots: Common::new("armenian roots")?,
            armenian_script: Language::new("armenian written", 0)?,
            korean_family: Common::new("korean family")?,
            korean_syllables: Common::new("korean syllables")?,
            japanese: Language::new("japanese", 20)?,
            indian: Language::new("indian", 60)?,
            persian: Language::new("persian", 40)?,
            arabic: Language::new("arabic", 0)?,
            arabic_script: Language::new("arabic written", 0)?,
            african: Language::new("african", 60)?,
            slavic: Language::new("slavic", 40)?,
            cyrillic: Language::new("slavic written", 0)?,
            polish: Language::new("polish", 25)?,
            european: Language::new("european", 0)?,
            portuguese: Language::new("portuguese", 0)?,
            pacific: Language::new("pacific", 20)?,
            khmer: Language::new("khmer", 0)?,
            lao_given: Common::new("lao given")?,
            lao: Rare::new("lao", 20)?,
            single: Common::new("one word")?,
            rare_single: Rare::new("one", 15)?,
        })
    }

    /// A full legal name without commas and quotes, so that it can stand in a table as it is.
    pub fn name(&self, dice: &mut Dice) -> String {
        match dice.below(1_000) {
            0..360 => self.english(dice),
            360..650 => self.spanish(dice),
            650..706 => self.filipino(dice),
            706..752 => self.vietnamese(dice),
            752..802 => self.chinese(dice),
            802..826 => self.korean(dice),
            826..834 => self.japanese.pair(dice),
            834..852 => self.hmong.with_second(dice, 4),
            852..880 => self.armenian(dice),
            880..908 => self.indian.with_second(dice, 3),
            908..923 => self.persian.pair(dice),
            923..941 => self.arabic(dice),
            941..961 => self.african.with_second(dice, 2),
            961..970 => self.slavic.pair(dice),
            970..973 => self.cyrillic.pair(dice),
            973..979 => plain_at_times(self.polish.with_second(dice, 1), dice),
            979..984 => plain_at_times(self.european.pair(dice), dice),
            984..988 => plain_at_times(self.portuguese(dice), dice),
            988..991 => self.pacific.with_second(dice, 2),
            991..994 => self.khmer.pair(dice),
            994..997 => format!("{} {}", self.lao_given.throw(dice), self.lao.throw(dice)),
            _ => self.single(dice),
        }
    }

    /// Another name that a person is known by: married before, or a given name of their own choice.
    pub fn other_name(&self, dice: &mut Dice, name: &str) -> String {
        match name.split_once(' ') {
            Some((given, _)) if dice.one_in(2) => format!("{given} {}", self.english.family(dice)),
            _ => self.english.pair(dice),
        }
    }

    fn english(&self, dice: &mut Dice) -> String {
        let given = self.english_given(dice);
        let middle = match dice.below(10) {
            0..3 => format!(" {}", self.english.given.throw(dice)),
            3..6 => format!(" {}.", initial(dice)),
            _ => String::new(),
        };
        let family = self.english.family(dice);
        let joined = if dice.one_in(40) { format!("-{}", self.english.family(dice)) } else { String::new() };
        let suffix = if dice.one_in(30) { dice.any(&[" Jr.", " Sr.", " III", " Jr", " II", " IV"]) } else { "" };
        format!("{given}{middle} {family}{joined}{suffix}")
    }

    fn english_given(&self, dice: &mut Dice) -> String {
        match dice.below(100) {
            0 => format!("{}. {}", initial(dice), self.english.given.throw(dice)),
            1..12 => self.new_given.throw(dice),
            _ => self.english.given.throw(dice).to_owned(),
        }
    }

    fn spanish(&self, dice: &mut Dice) -> String {
        let given = self.spanish.given.throw(dice);
        let second = match dice.below(12) {
            0..4 => format!(" {}", self.spanish.given.throw(dice)),
            4 => format!(" {}.", initial(dice)),
            _ => String::new(),
        };
        let (father, mother) = (self.spanish.family(dice), self.spanish.family(dice));
        let families = match dice.below(20) {
            0..10 => father,
            10..15 => format!("{father} {mother}"),
            15..17 => format!("{father}-{mother}"),
            17 => format!("{father} {}", self.particles.throw(dice)),
            18 if dice.one_in(8) => format!("{father} y {mother}"),
            _ => self.particles.throw(dice).to_owned(),
        };
        plain_at_times(format!("{given}{second} {families}"), dice)
    }

    fn filipino(&self, dice: &mut Dice) -> String {
        let given = self.filipino.given.throw(dice);
        let (mother, father) = (self.filipino.family(dice), self.filipino.family(dice));
        let suffix = if dice.one_in(12) { " Jr." } else { "" };
        if dice.one_in(2) { format!("{given} {mother} {father}{suffix}") } else { format!("{given} {father}{suffix}") }
    }

    /// Some keep the order of home, some take that of California, many have a middle name.
    fn vietnamese(&self, dice: &mut Dice) -> String {
        let (family, given) = (self.vietnamese.family.throw(dice), self.vietnamese.given.throw(dice));
        let middle = self.vietnamese_middle.throw(dice);
        let name = match dice.below(10) {
            0 | 1 => format!("{given} {family}"),
            2 | 3 => format!("{family} {given}"),
            4..7 => format!("{family} {middle} {given}"),
            7 => format!("{family} {middle} {} {given}", self.vietnamese.given.throw(dice)),
            8 => format!("{} {middle} {family}", given),
            _ => format!("{} {given} {family}", self.english.given.throw(dice)),
        };
        plain_at_times(name, dice)
    }

    fn chinese(&self, dice: &mut Dice) -> String {
        let family = self.chinese.family.throw(dice);
        let (first, second) = (self.chinese_syllables.throw(dice), self.chinese_syllables.throw(dice));
        let joined = format!("{first}{}", second.to_lowercase());
        match dice.below(20) {
            0 => format!("{}{}", self.han.family.throw(dice), self.han.given.throw(dice)),
            1 | 2 => {
                format!("{}{}{}", self.han.family.throw(dice), self.han.given.throw(dice), self.han.given.throw(dice))
            }
            3..8 => format!("{} {family}", self.chinese.given.throw(dice)),
            8..11 => format!("{family} {joined}"),
            11..15 => format!("{joined} {family}"),
            15 => format!("{first} {family}"),
            16 => format!("{family} {first}"),
            17 => format!("{first}-{second} {family}"),
            18 => format!("{first} {second} {family}"),
            _ => format!("{} {joined} {family}", self.chinese.given.throw(dice)),
        }
    }

    fn korean(&self, dice: &mut Dice) -> String {
        let family = self.korean_family.throw(dice);
        let (first, second) = (self.korean_syllables.throw(dice), self.korean_syllables.throw(dice));
        match dice.below(6) {
            0 | 1 => format!("{} {family}", self.english.given.throw(dice)),
            2 => format!("{first} {second} {family}"),
            3 => format!("{first}-{} {family}", second.to_lowercase()),
            4 => format!("{first}{} {family}", second.to_lowercase()),
            _ => format!("{family} {first} {second}"),
        }
    }

    fn armenian(&self, dice: &mut Dice) -> String {
        if dice.one_in(9) {
            return self.armenian_script.pair(dice);
        }
        let given = self.armenian.given.throw(dice);
        match &self.armenian.rare {
            Some(rare) if dice.below(10) < 4 => format!("{given} {}", rare.throw(dice)),
            _ => format!(
                "{given} {}{}",
                self.armenian_roots.throw(dice),
                dice.any(&["yan", "ian", "yan", "ian", "yants"])
            ),
        }
    }

    fn arabic(&self, dice: &mut Dice) -> String {
        match dice.below(18) {
            0..3 => self.arabic_script.pair(dice),
            3..8 => self.arabic.with_second(dice, 10),
            _ => self.arabic.pair(dice),
        }
    }

    fn portuguese(&self, dice: &mut Dice) -> String {
        let name = self.portuguese.with_second(dice, 3);
        if dice.one_in(3) { format!("{name} {}", self.portuguese.family(dice)) } else { name }
    }

    fn single(&self, dice: &mut Dice) -> String {
        if dice.one_in(2) { self.single.evenly(dice).to_owned() } else { self.rare_single.throw(dice) }
    }
}

fn initial(dice: &mut Dice) -> char {
    char::from(b'A' + dice.below(26) as u8)
}

/// Papers made in the United States often drop the accents.
fn plain_at_times(name: String, dice: &mut Dice) -> String {
    if !dice.one_in(3) {
        return name;
    }
    name.nfd().filter(|letter| !is_combining_mark(*letter)).map(without_stroke).collect()
}

fn without_stroke(letter: char) -> char {
    match letter {
        'đ' => 'd',
        'Đ' | 'Ð' => 'D',
        'ł' => 'l',
        'Ł' => 'L',
        'ø' => 'o',
        'Ø' => 'O',
        'ı' => 'i',
        other => other,
    }
}
