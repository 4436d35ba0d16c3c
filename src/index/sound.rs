//! How a word of a name sounds: the spoken forms that its spelling may have, and the code of each.
//!
//! docs/format.md, "Sound", is the definition, docs/search.md the evidence; `client/lib/sound.js` does the same in the
//! browser, and both read `tests/vectors/sound.json`. rphonetic is used here alone.

use rphonetic::Cologne;
use rphonetic::Encoder;
use std::collections::BTreeSet;

/// One step of the rewriting: letters, the letters that must follow (any, where there are none), what they become.
type Rule = (&'static str, &'static str, &'static [&'static str]);

/// In the order in which they apply. A space marks the beginning of the word, and its end.
const RULES: [Rule; 34] = [
    ("ll", "", &["l", "y"]),
    (" ng", "", &[" n"]),
    (" kn", "", &[" n"]),
    (" wr", "", &[" r"]),
    ("oo", "", &["u"]),
    ("ou", "", &["u"]),
    ("igh", "", &["i", "ig"]),
    ("ght", "", &["t"]),
    ("tch", "", &["ch"]),
    ("sch", "", &["sh", "sk"]),
    ("ch", "", &["k", "s"]),
    ("ph", "", &["f", "p"]),
    ("kh", "", &["k", "h"]),
    ("x", "", &["h", "s", "ks"]),
    ("dj", "", &["j"]),
    ("j", "", &["h", "y", "s"]),
    ("h", "", &[""]),
    ("gu", "eiy", &["g"]),
    ("gu", "ao", &["gu", "u"]),
    ("g", "eiy", &["g", ""]),
    ("w", "", &["v", "u"]),
    ("z", "", &["s"]),
    ("c", "eiys", &["s"]),
    ("qu", "eiy", &["k"]),
    ("c", "", &["k"]),
    ("q", "", &["k", "g"]),
    ("t", "s", &[""]),
    ("d", "s", &[""]),
    ("mps", "", &["ms"]),
    ("v ", "", &["f "]),
    ("v", "", &["b"]),
    ("e", "", &["i"]),
    ("y", "", &["i"]),
    ("o", "", &["u"]),
];

/// More forms than these are not followed: no name of ours has as many.
const MOST_FORMS: usize = 16;

/// The spoken forms of a folded word, in order; none where it has another letter than a to z.
pub fn spoken(word: &str) -> BTreeSet<String> {
    if word.is_empty() || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return BTreeSet::new();
    }
    let mut forms = BTreeSet::from([format!(" {word} ")]);
    for (place, (letters, before, results)) in RULES.into_iter().enumerate() {
        // Without its letters a rule only writes runs of one letter once, and the first rule has done that for all.
        if place > 0 && !forms.iter().any(|form| form.contains(letters)) {
            continue;
        }
        let applied =
            |form: &String| results.iter().map(|result| single(&replaced(form, letters, before, result))).collect();
        forms = forms.iter().flat_map::<Vec<String>, _>(applied).collect();
        while forms.len() > MOST_FORMS {
            forms.pop_last();
        }
    }
    forms.iter().map(|form| form.trim().to_owned()).filter(|form| !form.is_empty()).collect()
}

/// The code of a spoken form: digits. rphonetic takes ASCII only, and a spoken form is nothing else.
pub fn code(form: &str) -> String {
    Cologne.encode(form)
}

/// The text with every place of the letters replaced, from left to right.
fn replaced(text: &str, letters: &str, before: &str, result: &str) -> String {
    let mut written = String::with_capacity(text.len() + 2);
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        match rest.strip_prefix(letters) {
            Some(after) if before.is_empty() || after.starts_with(|next| before.contains(next)) => {
                written.push_str(result);
                rest = after;
            }
            _ => {
                written.push(character);
                rest = &rest[character.len_utf8()..];
            }
        }
    }
    written
}

/// The text with every run of one letter written once.
fn single(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut last = None;
    written.extend(text.chars().filter(|character| last.replace(*character) != Some(*character)));
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(word: &str) -> String {
        let forms: Vec<String> = spoken(word).iter().map(|form| format!("{form} {}", code(form))).collect();
        forms.join(", ")
    }

    #[test]
    fn words_have_the_forms_that_the_format_shows() {
        assert_eq!(said("guadalupe"), "guadalupi 4251, uadalupi 0251");
        assert_eq!(said("wadalupe"), "badalupi 1251, uadalupi 0251");
        assert_eq!(said("nguyen"), "nuin 66");
        assert_eq!(said("h"), "");
        assert_eq!(said("王"), "");
    }

    proptest::proptest! {
        #[test]
        fn spoken_forms_hold_only_the_letters_that_have_digits(word in "[a-z]{1,12}") {
            let forms = spoken(&word);
            proptest::prop_assert!(forms.len() <= MOST_FORMS);
            for form in forms {
                proptest::prop_assert!(form.bytes().all(|byte| b"abdfgiklmnprstu".contains(&byte)), "{}", form);
                proptest::prop_assert!(!code(&form).is_empty());
            }
        }
    }
}
