//! Tables full of secrets: a text that stands nowhere else in every cell that must never be published or shown.

use goodstanding::hash::Hash;

/// Private columns first, between the others and last; their names are secrets too, though messages may show those.
pub const PRIVATE: [&str; 3] = ["Geboren Vuxtrelmin", "Wohnhaft Ombrizaquel", "Notiz Kyrrdelvano"];

/// Makes secrets, and knows all that it made.
#[derive(Default)]
pub struct Secrets {
    pub made: Vec<String>,
}

impl Secrets {
    /// Two words that no text holds, in letters that no encoding leaves as they are.
    pub fn next(&mut self) -> String {
        let digest = Hash::of(&[b"secret", &self.made.len().to_be_bytes()]);
        let letters: Vec<char> = digest.as_bytes().iter().map(|byte| char::from(b'a' + byte % 26)).collect();
        let word = |letters: &[char]| letters.iter().collect::<String>();
        let text = format!("Ü{} Ki{}", word(&letters[..10]), word(&letters[10..20]));
        self.made.push(text.clone());
        text
    }
}

pub fn header() -> String {
    let [first, middle, last] = PRIVATE;
    format!(
        "{first},certification_number,full_legal_name,{middle},date_active,date_expires,status,action,\
         specializations,other_names,details_withheld,{last}\n"
    )
}

/// A row of these facts (name, dates, status, action), its other cells secret.
pub fn row(secrets: &mut Secrets, number: &str, facts: [&str; 5]) -> String {
    let [name, active, expires, status, action] = facts;
    let [first, middle, last, title] = [(); 4].map(|()| secrets.next());
    format!("{first},{number},{name},{middle},{active},{expires},{status},{action},{title},,,{last}\n")
}

/// A row of a person in good standing whose first private cell is this text.
pub fn row_with(secrets: &mut Secrets, number: &str, cell: &str) -> String {
    let facts = ["Ann Ofaname", "2025-03-15", "2027-03-14", "Active/No sanctions", "None"];
    let row = row(secrets, number, facts);
    format!("{cell}{}", &row[row.find(',').unwrap_or_default()..])
}

/// A table without a mistake. The private cells hold what such cells may hold.
pub fn good(secrets: &mut Secrets) -> String {
    let mut table = header();
    let good = ["Jane Marigoldova", "2025-03-15", "2027-03-14", "Active/No sanctions", "None"];
    table += &row(secrets, "MPSS200", good);
    table += &row(secrets, "MPSS201", ["Ann Ofaname", "2025-03-15", "2027-03-14", "Suspended", "Suspended"]);
    table += &row(secrets, "MPSS202", ["Bob Ofaname", "2021-03-15", "2023-03-14", "Expired/Lapsed", "None"]);
    for (number, around) in [
        ("MPSS203", ["\"two\r\nlines, and ", "\""]),
        ("MPSS204", ["=HYPERLINK('https://example.org/", "')"]),
        ("MPSS205", ["<script>alert('", "')</script>"]),
        ("MPSS206", ["mailto:", "@example.org?subject=%41"]),
        ("MPSS207", ["\"{\"\"note\"\": \"\"", "\"\"}\""]),
        ("MPSS208", ["  ", "  "]),
    ] {
        let cell = format!("{}{}{}", around[0], secrets.next(), around[1]);
        table += &row_with(secrets, number, &cell);
    }
    table
}

/// Rows that are wrong in every way in which a row can be, each with secrets beside the mistake.
pub fn wrong_rows(secrets: &mut Secrets) -> Vec<Vec<u8>> {
    let around = |secrets: &mut Secrets, between: &[u8]| {
        let cell = [secrets.next().as_bytes(), between, secrets.next().as_bytes()].concat();
        [cell, row_with(secrets, "MPSS300", "").into_bytes()].concat()
    };
    let mut rows: Vec<Vec<u8>> = Vec::new();
    for between in [&b"\xFF"[..], b"\xC3", b"\x07", b"\xC2\x85", b"\0", "\u{202E}".as_bytes(), "\u{FFFD}".as_bytes()] {
        rows.push(around(secrets, between));
    }
    rows.push(around(secrets, "long ".repeat(1_000).as_bytes()));
    rows.push(around(secrets, "endless ".repeat(10_000).as_bytes()));
    let behind = secrets.next();
    rows.push(format!("\"{}\"{}", secrets.next(), row_with(secrets, "MPSS301", &behind)).into_bytes());
    rows.push(format!("{},MPSS302,Ann Ofaname,{}\n", secrets.next(), secrets.next()).into_bytes());
    rows.push(format!("{}\n", secrets.next()).into_bytes());
    let long = row_with(secrets, "MPSS303", "x").replace('\n', &format!(",{},{}\n", secrets.next(), secrets.next()));
    rows.push(long.into_bytes());
    rows.push(row(secrets, "MPSS304", ["", "soon", "later", "Nonsense", ""]).into_bytes());
    rows.push(row(secrets, "", ["Ann Ofaname", "2025-03-15", "2023-03-14", "Revoked", "None"]).into_bytes());
    for status in ["Suspended", "Revoked"] {
        rows.push(row(secrets, "MPSS305", ["Ann Ofaname", "2025-03-15", "2027-03-14", status, "None"]).into_bytes());
    }
    let refused = ["Ann Ofaname", "2025-03-15", "2027-03-14", "Active/No sanctions", "Revoked"];
    rows.push(row(secrets, "MPSS306", refused).into_bytes());
    rows.push(format!("\"{}, and no end\n{}", secrets.next(), row_with(secrets, "MPSS307", "")).into_bytes());
    rows
}

/// Tables whose header is not what it should be, so that a person's row may be taken for it.
pub fn wrong_headers(secrets: &mut Secrets) -> Vec<(&'static str, Vec<u8>)> {
    let header = header();
    let mut rows = || {
        let secret = secrets.next();
        row_with(secrets, "MPSS400", &secret) + &row_with(secrets, "MPSS401", "x")
    };
    let [first, _, last] = PRIVATE;
    vec![
        ("no header", rows().into_bytes()),
        ("header's quote not closed", (header.replace(last, "\"notes") + &rows()).into_bytes()),
        ("header with text behind a quote", (header.replace(last, "\"notes\"x") + &rows()).into_bytes()),
        ("header not UTF-8", [b"\xFF", header.as_bytes(), rows().as_bytes()].concat()),
        ("header's private column twice", (header.replace(last, first) + &rows()).into_bytes()),
        ("header's private column without a name", (header.replace(last, "") + &rows()).into_bytes()),
        ("header with bars", (header.replace(',', "|") + &rows().replace(',', "|")).into_bytes()),
        ("a column that nobody listed", (header.replace(last, "notes") + &rows()).into_bytes()),
        ("header's line end lost", (header.trim_end().to_owned() + &rows()).into_bytes()),
        ("all line ends lost", (header.trim_end().to_owned() + &rows().replace('\n', ",")).into_bytes()),
        ("empty first cells", (",,,,\n".to_owned() + &rows()).into_bytes()),
    ]
}
