//! Names written in other letters, in Latin ones: as people from where they are usual spell them for an office.
//!
//! `han` knows how Chinese characters are read in names, `letters` the habits of Armenian, Russian, Ukrainian and Serbian;
//! `usual` has single words of letters that say too little (Arabic, Hebrew) or that end in a tone (Hmong); for all else any_ascii has one letter for another. any_ascii is used here alone.

mod usual;
mod letters;
mod han;

pub use usual::has_tone;

use crate::fold;

/// More spellings of one name than these are not kept.
const MOST_FORMS: usize = 4;

/// The romanised forms of a name as it is written, each once; where folding leaves plain letters only, those of Hmong words
/// that end in a tone.
pub fn romanised(name: &str) -> Vec<String> {
    if fold::fold(name).is_ascii() {
        return usual::without_tones(name);
    }
    let mut forms: Vec<String> = Vec::new();
    let spelled = han::spelled(name).into_iter().flat_map(|name| letters::spelled(&name));
    let spelled = spelled.flat_map(|name| (0..MOST_FORMS).map(move |habit| spaced(&usual::in_place(&name, habit))));
    for form in spelled {
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms.truncate(MOST_FORMS);
    forms.extend(han::apart(name));
    forms
}

/// What no habit is known of, one character after the other, folded.
fn spaced(name: &str) -> String {
    let ascii = |character: char| if is_letter(character) { any_ascii::any_ascii_char(character) } else { " " };
    let name = fold::nfc(name);
    let latin: String = name
        .chars()
        .map(|character| if character.is_ascii() { character.to_string() } else { ascii(character).to_owned() })
        .collect();
    fold::fold(&latin)
}

/// A letter, a mark that belongs to one, or an apostrophe that stands in a word.
fn is_letter(character: char) -> bool {
    !fold::fold(&format!("a{character}a")).contains(' ')
}
