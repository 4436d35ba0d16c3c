//! Chinese characters in names, by their sound in Mandarin: the surname first, the given name in one word or in one for
//! each character, since both are written.

use super::usual;

/// Surnames of two characters.
const DOUBLE: [&str; 34] = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫",
    "慕容", "令狐", "司徒", "夏侯", "南宫", "南宮", "端木", "长孙", "長孫", "宇文", "轩辕", "軒轅", "钟离", "鍾離",
    "申屠", "独孤", "獨孤", "万俟", "呼延", "淳于",
];

/// Characters that are read otherwise where they are surnames.
const SURNAMES: [(&str, &str); 24] = [
    ("万俟", "Moqi"),
    ("乐", "Yue"),
    ("仇", "Qiu"),
    ("冼", "Xian"),
    ("区", "Ou"),
    ("區", "Ou"),
    ("单", "Shan"),
    ("單", "Shan"),
    ("卜", "Bu"),
    ("召", "Shao"),
    ("尉迟", "Yuchi"),
    ("尉遲", "Yuchi"),
    ("晁", "Chao"),
    ("曾", "Zeng"),
    ("朴", "Piao"),
    ("查", "Zha"),
    ("盖", "Ge"),
    ("種", "Chong"),
    ("缪", "Miao"),
    ("翟", "Zhai"),
    ("薄", "Bo"),
    ("覃", "Qin"),
    ("解", "Xie"),
    ("郇", "Xun"),
];

/// The name with its Chinese characters romanised: the given name in one word, then in several; and Korean syllables the
/// same way. A name without any, or with the syllables that Japanese writes beside them, stays as it is.
pub fn spelled(name: &str) -> Vec<String> {
    if !name.chars().any(is_han) || name.chars().any(is_kana) {
        return vec![name.to_owned()];
    }
    let syllables = |between: &str| {
        let given = |given: &str| given.chars().map(any_ascii::any_ascii_char).collect::<Vec<_>>().join(between);
        written(name, &read_as_surname, &given)
    };
    vec![syllables(""), syllables(" ")]
}

/// The name with its surname apart from its given name, as it is written; nothing where it has no such characters, or
/// has them apart already.
pub fn apart(name: &str) -> Option<String> {
    let as_written = |characters: &str| characters.to_owned();
    (!spelled(name).contains(&name.to_owned())).then(|| written(name, &as_written, &as_written))
}

/// The runs of Chinese characters, each a word. The first begins with the surname, and is nothing else where another follows.
fn written(name: &str, surname_as: &dyn Fn(&str) -> String, given_as: &dyn Fn(&str) -> String) -> String {
    let mut written = String::new();
    let mut run = String::new();
    let mut runs = name.split(|character| !is_han(character)).filter(|run| !run.is_empty());
    let surname = match (runs.next(), runs.next()) {
        (Some(only), None) => surname(only),
        (Some(first), Some(_)) => first,
        (None, _) => "",
    };
    let mut left = surname;
    for character in name.chars().chain([' ']) {
        if is_han(character) {
            run.push(character);
        } else {
            let given = run.strip_prefix(left).unwrap_or(&run);
            if given.len() < run.len() {
                written += &format!(" {} ", surname_as(left));
                left = "";
            }
            written += &given_as(given);
            run.clear();
            written.push(character);
        }
    }
    written
}

/// The characters of a whole name that are its surname.
fn surname(name: &str) -> &str {
    let mut ends = name.char_indices().map(|(start, _)| start).skip(1);
    let (one, two) = (ends.next(), ends.next());
    let double = two.map(|end| &name[..end]).filter(|start| DOUBLE.contains(start));
    double.unwrap_or(&name[..one.unwrap_or(name.len())])
}

fn read_as_surname(surname: &str) -> String {
    match SURNAMES.iter().find(|(written, _)| *written == surname) {
        Some((_, read)) => (*read).to_owned(),
        None if surname.chars().all(is_hangul) => {
            usual::spelled(surname, 0).unwrap_or_else(|| any_ascii::any_ascii(surname))
        }
        None => any_ascii::any_ascii(surname),
    }
}

/// Syllables of Korean.
fn is_hangul(character: char) -> bool {
    matches!(character, '\u{AC00}'..='\u{D7A3}')
}

/// Unified ideographs, their compatibility forms and extensions; Korean syllables.
fn is_han(character: char) -> bool {
    is_hangul(character)
        || matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Hiragana and katakana.
fn is_kana(character: char) -> bool {
    matches!(character, '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9D}')
}

#[cfg(test)]
mod tests {
    use super::{apart, spelled};

    #[test]
    fn the_surname_stands_alone_and_the_given_name_in_one_word_or_more() {
        for (name, expected) in [
            ("王小明", [" Wang XiaoMing ", " Wang Xiao Ming "]),
            ("王 小明", [" Wang  XiaoMing ", " Wang  Xiao Ming "]),
            ("欧阳修", [" OuYang Xiu ", " OuYang Xiu "]),
            ("曾国", [" Zeng Guo ", " Zeng Guo "]),
            ("Amy 李", ["Amy  Li  ", "Amy  Li  "]),
            ("김민수", [" kim MinSu ", " kim Min Su "]),
        ] {
            assert_eq!(spelled(name), expected, "{name}");
        }
        assert_eq!(spelled("山田たろう"), ["山田たろう"]);
        assert_eq!(spelled("Jane Doe"), ["Jane Doe"]);
        assert_eq!(apart("王小明").as_deref(), Some(" 王 小明 "));
        assert_eq!(apart("Jane Doe"), None);
    }
}
