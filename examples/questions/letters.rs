//! Names as letters: what stays of a name when accents, case and signs no longer count. Written for the questions alone;
//! the program has its own rule, and the two are meant to be compared, not shared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Which alphabet a word is written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Alphabet {
    Latin,
    Armenian,
    Cyrillic,
    Arabic,
    Han,
    Other,
}

pub fn alphabet(word: &str) -> Alphabet {
    match word.chars().find(|letter| letter.is_alphabetic()).map_or(0, u32::from) {
        0x41..=0x24F | 0x1E00..=0x1EFF => Alphabet::Latin,
        0x400..=0x52F => Alphabet::Cyrillic,
        0x530..=0x58F => Alphabet::Armenian,
        0x600..=0x77F => Alphabet::Arabic,
        0x3400..=0x9FFF => Alphabet::Han,
        _ => Alphabet::Other,
    }
}

pub fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`')
}

/// The words of a name in small plain letters: accents and apostrophes gone, hyphens and dots between words.
pub fn parts(name: &str) -> Vec<String> {
    let kept: String = name.chars().filter(|letter| !is_apostrophe(*letter)).collect();
    let plain = without_accents(&kept.to_lowercase());
    plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// All parts as one word.
pub fn joined(name: &str) -> String {
    parts(name).concat()
}

/// Case stays, accents and strokes go.
pub fn without_accents(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    // й and ё are letters of their own.
    let split = text.nfc().flat_map(|letter| match alphabet(letter.encode_utf8(&mut [0; 4])) {
        Alphabet::Cyrillic => vec![letter],
        _ => letter.nfkd().collect(),
    });
    for letter in split.filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'đ' | 'ð' => plain.push('d'),
            'Đ' | 'Ð' => plain.push('D'),
            'ł' => plain.push('l'),
            'Ł' => plain.push('L'),
            'ø' => plain.push('o'),
            'Ø' => plain.push('O'),
            'ı' => plain.push('i'),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'Æ' => plain.push_str("Ae"),
            'œ' => plain.push_str("oe"),
            'þ' => plain.push_str("th"),
            'Þ' => plain.push_str("Th"),
            other => plain.push(other),
        }
    }
    plain
}

/// The first letter large, as names are written.
pub fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
