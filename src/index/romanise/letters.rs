//! Letters of Armenian and of the Cyrillic alphabets as they are romanised in passports and by habit. Each habit is a
//! table of its own over a common one.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What becomes of letters, longest first; `^` stands at the beginning of a word, `$` at its end.
type Table = BTreeMap<String, String>;

/// Armenian as in the east, then what differs: with other endings, and as in the west.
const ARMENIAN: &str = "ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh \
ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ու=u ւ=v փ=p ք=k և=ev եւ=ev օ=o ֆ=f ^ո=vo ^ով=ov ^և=yev ^եւ=yev եա=ya եան$=yan իւ=yu եօ=yo ու=u ոյ=uy";
const ARMENIAN_HABITS: [&str; 4] = [
    "^ե=ye",
    "յան$=ian եան$=ian յա=ia եա=ia յու=iu",
    "բ=p գ=k դ=t ձ=ts ճ=j պ=b ջ=ch կ=g տ=d ծ=dz ^յ=h յան$=ian եան$=ian ^ե=ye",
    "բ=p գ=k դ=t ձ=ts ճ=j պ=b ջ=ch կ=g տ=d ծ=dz ^յ=h",
];

/// Russian as in older passports, in those of today, by English habit and by ear; Serbian and others letter by letter.
const CYRILLIC: &str = "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch \
ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ie ґ=g ў=u ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=gh қ=q ң=ng ө=o ұ=u ү=u һ=h";
const RUSSIAN_HABITS: [&str; 4] = [
    "^е=ye ье=ye ъе=ye",
    "й=i ё=e ю=iu я=ia ъ=ie",
    "ий$=y ый$=y ия=ia ья=ia ьи=yi кс=x ё=e",
    "ий$=i ый$=i й=i ия=ia ья=ia х=h щ=sch",
];
const UKRAINIAN_HABITS: [&str; 4] = [
    "г=h и=y зг=zgh ^є=ye ^ї=yi ^й=y ^ю=yu ^я=ya ї=i й=i ю=iu я=ia",
    "г=h и=y ий$=y ія=ia є=ye",
    "г=h и=y ій$=iy ия=ia",
    "г=g ий$=y ія=ia й=i",
];

/// Letters that Ukrainian has and Russian has not.
const UKRAINIAN: [char; 4] = ['і', 'ї', 'є', 'ґ'];

static TABLES: LazyLock<[Vec<Table>; 3]> = LazyLock::new(|| {
    let tables =
        |common: &str, habits: [&str; 4]| habits.iter().map(|habit| table(&format!("{common} {habit}"))).collect();
    [tables(ARMENIAN, ARMENIAN_HABITS), tables(CYRILLIC, RUSSIAN_HABITS), tables(CYRILLIC, UKRAINIAN_HABITS)]
});

/// Pairs of letters and what becomes of them; a later pair goes before an earlier one.
fn table(pairs: &str) -> Table {
    let pairs = pairs.split_whitespace().filter_map(|pair| pair.split_once('='));
    pairs.map(|(letters, latin)| (letters.to_owned(), latin.to_owned())).collect()
}

/// The name by each habit of its alphabet; as it stands where it has none of ours.
pub fn spelled(name: &str) -> Vec<String> {
    let lower = name.to_lowercase();
    let [armenian, russian, ukrainian] = &*TABLES;
    let tables = match lower.chars().find(|character| matches!(character, '\u{0400}'..='\u{058F}')) {
        None => return vec![name.to_owned()],
        Some('\u{0530}'..) => armenian,
        Some(_) if lower.contains(UKRAINIAN) => ukrainian,
        Some(_) => russian,
    };
    tables.iter().map(|table| by(table, &lower)).collect()
}

/// The text by one habit; letters of which it says nothing stay.
fn by(table: &Table, text: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    let mut start = "^";
    while let Some(character) = rest.chars().next() {
        let (length, latin) =
            longest(table, rest, start).unwrap_or((character.len_utf8(), &rest[..character.len_utf8()]));
        written.push_str(latin);
        start = if character.is_alphabetic() { "" } else { "^" };
        rest = &rest[length..];
    }
    written
}

/// What becomes of the longest letters of the table that the text begins with, and how many bytes they are. Those for the
/// beginning of a word (`start`) go first, then those for an end.
fn longest<'t>(table: &'t Table, text: &str, start: &str) -> Option<(usize, &'t str)> {
    let ends: Vec<usize> = text.char_indices().skip(1).map(|(end, _)| end).chain([text.len()]).take(3).collect();
    ends.into_iter().rev().find_map(|end| {
        let letters = &text[..end];
        let is_last = !text[end..].starts_with(char::is_alphabetic);
        let at_end = if is_last { format!("{letters}$") } else { letters.to_owned() };
        let keys = [format!("{start}{letters}"), at_end, letters.to_owned()];
        keys.iter().find_map(|key| table.get(key)).map(|latin| (end, latin.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::spelled;

    #[test]
    fn names_are_spelled_by_the_habits_of_their_alphabet() {
        for (name, expected) in [
            ("Հակոբ Պետրոսյան", "hakob petrosyan, hakob petrosian, hagop bedrosian, hagop bedrosyan"),
            ("Եղիշե Որբելյան", "yeghishe vorbelyan, eghishe vorbelian, yeghishe vorpelian, eghishe vorpelyan"),
            ("Дмитрий Щербаков", "dmitriy shcherbakov, dmitrii shcherbakov, dmitry shcherbakov, dmitri scherbakov"),
            ("Юлія Галаган", "yuliia halahan, yulia halahan, yuliya halahan, yulia galagan"),
            ("Jane Doe", "Jane Doe"),
        ] {
            assert_eq!(spelled(name).join(", "), expected);
        }
    }
}
