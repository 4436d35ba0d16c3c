//! The one rule that turns a name or a word into something that can be looked up: accents, case, apostrophes and
//! hyphens folded away, particles joined to the word they belong to.
//!
//! docs/format.md, "Folding", is the definition; `client/lib/fold.js` does the same in the browser, and both read
//! `tests/vectors/fold.json`. What else must be known about letters stands here too: their composed forms and their
//! scripts. unicode-normalization and unicode-script are used here alone.

use unicode_normalization::IsNormalized;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::is_nfc_quick;
use unicode_script::Script;
use unicode_script::ScriptExtension;
use unicode_script::UnicodeScript;

/// Words that belong to the word after them, in folded form. Sorted, for binary search. None is a single letter: those
/// are initials. Words that are surnames or given names of their own as often (Li, Le, Van) are left out.
const PARTICLES: &[&str] = &[
    "al", "ap", "bin", "da", "dal", "das", "de", "del", "dela", "delas", "delos", "den", "der", "di", "dos", "el",
    "ibn", "la", "las", "los", "mac", "mc", "san", "santa", "santo", "st", "ste", "ter", "vande", "vander", "von",
    "zu", "zum", "zur",
];

/// Generational suffixes: never the beginning of a name key.
const SUFFIXES: [&str; 5] = ["ii", "iii", "iv", "jr", "sr"];

/// Scripts in which a joiner or a non-joiner between two letters changes how they are written: the cursive ones, and
/// those whose consonants combine.
const JOINING_SCRIPTS: [Script; 25] = [
    Script::Arabic,
    Script::Syriac,
    Script::Mandaic,
    Script::Nko,
    Script::Mongolian,
    Script::Phags_Pa,
    Script::Adlam,
    Script::Hanifi_Rohingya,
    Script::Devanagari,
    Script::Bengali,
    Script::Gurmukhi,
    Script::Gujarati,
    Script::Oriya,
    Script::Tamil,
    Script::Telugu,
    Script::Kannada,
    Script::Malayalam,
    Script::Sinhala,
    Script::Khmer,
    Script::Myanmar,
    Script::Tibetan,
    Script::Balinese,
    Script::Javanese,
    Script::Meetei_Mayek,
    Script::Chakma,
];

/// Up to here all letters are Latin, as are those from U+1E00 to U+1EFF.
const LATIN_END: char = '\u{24F}';

/// The combining class of viramas.
const VIRAMA: u8 = 9;

/// Scripts that are written together: Japanese, Korean, and Chinese with its phonetic letters (UTS 39, section 5.1).
const TOGETHER: [&[Script]; 3] = [
    &[Script::Han, Script::Hiragana, Script::Katakana],
    &[Script::Han, Script::Hangul],
    &[Script::Han, Script::Bopomofo],
];

/// A word of a name with the forms by which people also look for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// `delacruz` for "de la Cruz".
    pub word: String,
    /// Shorter forms: `lacruz`, `cruz`.
    pub alternatives: Vec<String>,
}

/// A unit or a small word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Big(Unit),
    Small(String),
}

/// A name taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Units {
    pub big: Vec<Unit>,
    /// Initials and generational suffixes, in order.
    pub small: Vec<String>,
}

impl Unit {
    /// The word itself, then its alternatives.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.word.as_str()).chain(self.alternatives.iter().map(String::as_str))
    }
}

/// Canonical composition (Unicode NFC), the form in which every text is kept and shown.
pub fn nfc(text: &str) -> String {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes { text.to_owned() } else { text.nfc().collect() }
}

/// A text that is to be read as figures: in compatibility composition (Unicode NFKC), without signs that nobody sees, and
/// with the figures of Arabic, Persian and Hindi as 0 to 9.
pub fn plain_figures(text: &str) -> String {
    text.nfkc().filter(|character| !is_unseen(*character)).map(plain_figure).collect()
}

/// Marks of direction and joiners, which come along when a number is copied.
fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

fn plain_figure(character: char) -> char {
    let zero = match character {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        '\u{966}'..='\u{96F}' => 0x966,
        _ => return character,
    };
    char::from_digit(u32::from(character) - zero, 10).unwrap_or(character)
}

/// Whether one script, or scripts that are written together, have all letters of a text (UTS 39, section 5.1).
pub fn is_of_one_script(text: &str) -> bool {
    if text.chars().all(|character| matches!(character, '\0'..=LATIN_END | '\u{1E00}'..='\u{1EFF}')) {
        return true;
    }
    let mut common = ScriptExtension::from(Script::Common);
    let mut together = [true; TOGETHER.len()];
    for scripts in text.chars().map(|character| character.script_extension()) {
        if scripts.is_common() || scripts.is_inherited() {
            continue;
        }
        common.intersect_with(scripts);
        for (fits, written) in together.iter_mut().zip(TOGETHER) {
            *fits &= written.iter().any(|script| scripts.contains_script(*script));
        }
    }
    !common.is_empty() || together.contains(&true)
}

/// Whether U+200C or U+200D means something beside this character: it is a letter or a mark of a script that uses them.
pub fn may_be_joined(character: char) -> bool {
    let scripts = character.script_extension();
    let is_particular = !scripts.is_common() && !scripts.is_inherited();
    is_particular && JOINING_SCRIPTS.iter().any(|script| scripts.contains_script(*script))
}

/// Whether a sign takes the vowel from a letter, or joins it to the next (canonical combining class 9).
pub fn is_virama(character: char) -> bool {
    unicode_normalization::char::canonical_combining_class(character) == VIRAMA
}

/// A text as search keys hold it.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        // What most texts are; nothing in them decomposes.
        let kept = text.bytes().filter(|byte| !matches!(byte, b'\'' | b'`'));
        let lower = kept.map(|byte| char::from(byte.to_ascii_lowercase()));
        return separate(lower, |character| character.is_ascii_alphanumeric());
    }
    let mut plain = String::with_capacity(text.len());
    let kept = text.chars().filter(|character| !is_dropped(*character));
    for character in kept.nfkd().filter(|character| !is_accent(*character)) {
        for lower in character.to_lowercase().filter(|lower| !is_accent(*lower)) {
            match replacement(lower) {
                Some(letters) => plain.push_str(letters),
                None => plain.push(lower),
            }
        }
    }
    separate(plain.nfc(), is_word_character)
}

/// Joins what stands between words into single spaces.
fn separate(characters: impl Iterator<Item = char>, is_of_word: impl Fn(char) -> bool) -> String {
    let mut folded = String::with_capacity(characters.size_hint().1.unwrap_or_default());
    let mut gap = false;
    for character in characters {
        if !is_of_word(character) {
            gap = true;
            continue;
        }
        if gap && !folded.is_empty() {
            folded.push(' ');
        }
        gap = false;
        folded.push(character);
    }
    folded
}

/// The words of a text, folded.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Takes a name apart into units and small words.
pub fn units(name: &str) -> Units {
    let mut units = Units::default();
    for part in parts(name) {
        match part {
            Part::Big(unit) => units.big.push(unit),
            Part::Small(word) => units.small.push(word),
        }
    }
    units
}

/// The units and small words of a name in the order in which they stand.
pub fn parts(name: &str) -> Vec<Part> {
    let folded = fold(name);
    let alone = !folded.contains(' ');
    let mut parts = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        if is_particle(word) {
            run.push(word);
        } else if run.is_empty() && !alone && is_small(word) {
            parts.push(Part::Small(word.to_owned()));
        } else {
            parts.push(Part::Big(joined(&run, word)));
            run.clear();
        }
    }
    parts.extend(run.iter().map(|word| Part::Big(joined(&[], word))));
    parts
}

/// Whether a folded word belongs to the word after it.
pub fn is_particle(word: &str) -> bool {
    PARTICLES.binary_search(&word).is_ok()
}

/// Whether a folded word is an initial or a generational suffix.
pub fn is_small(word: &str) -> bool {
    let mut characters = word.chars();
    match (characters.next(), characters.next()) {
        (Some(only), None) => only.is_lowercase(),
        _ => SUFFIXES.contains(&word),
    }
}

fn joined(run: &[&str], word: &str) -> Unit {
    if run.is_empty() {
        return Unit { word: word.to_owned(), alternatives: Vec::new() };
    }
    let from = |start: usize| run.iter().skip(start).copied().chain([word]).collect::<String>();
    Unit { word: from(0), alternatives: (1..=run.len()).map(from).collect() }
}

/// Marks that readers leave out: combining accents, Hebrew points, Arabic vowel signs. Marks that other scripts cannot
/// do without (Devanagari, Thai, Khmer, Japanese) stay.
fn is_accent(character: char) -> bool {
    matches!(character, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}

/// Letters that no decomposition takes apart.
fn replacement(letter: char) -> Option<&'static str> {
    Some(match letter {
        'đ' | 'ð' | 'ɗ' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ĸ' | 'ƙ' => "k",
        'ł' => "l",
        'ŋ' => "n",
        'ø' => "o",
        'œ' => "oe",
        'æ' => "ae",
        'þ' => "th",
        'ß' => "ss",
        'ŧ' => "t",
        'ə' => "a",
        'ς' => "σ",
        'ɓ' => "b",
        _ => return None,
    })
}

/// Apostrophes and their like, and characters without width: they stand inside words. They go first, because some of
/// them decompose into a space.
fn is_dropped(character: char) -> bool {
    matches!(character,
        '\'' | '`' | '\u{00B4}' | '\u{00AD}' | '\u{02B0}'..='\u{02FF}' | '\u{2018}'..='\u{201B}' | '\u{2032}'
        | '\u{05F3}' | '\u{055A}' | '\u{FF07}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// Letters, marks and numbers (Unicode general categories L, M and N). The squared letters of U+1F130 to U+1F189 are
/// alphabetic to the standard library, but symbols by category.
fn is_word_character(character: char) -> bool {
    let squared = matches!(character, '\u{1F130}'..='\u{1F189}');
    !squared && (character.is_alphanumeric() || unicode_normalization::char::is_combining_mark(character))
}
