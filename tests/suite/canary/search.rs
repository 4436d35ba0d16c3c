//! Looks for secret texts in bytes, whatever they were turned into on the way: other letters, other encodings,
//! compressed, hashed. The tests below plant one in every form and see that it is found.

use goodstanding::compress;
use goodstanding::fold::fold;
use goodstanding::hash::Hash;
use goodstanding::index::name;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Every needle begins with so many bytes that are looked up first. A part of a secret that is shorter is no secret.
const START: usize = 8;

/// Bits of the quick first look: few bytes of a haystack get past it.
const FILTER_BITS: usize = 1 << 20;

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// One secret in one form, in small letters.
struct Needle {
    secret: usize,
    form: &'static str,
    bytes: Vec<u8>,
}

/// Finds any of many secrets in one pass over a haystack.
pub struct Searcher {
    secrets: Vec<String>,
    needles: Vec<Needle>,
    filter: Vec<bool>,
    starts: BTreeMap<[u8; START], Vec<usize>>,
}

impl Searcher {
    pub fn new(secrets: &[String]) -> Searcher {
        let mut searcher = Searcher {
            secrets: secrets.to_vec(),
            needles: Vec::new(),
            filter: vec![false; FILTER_BITS],
            starts: BTreeMap::new(),
        };
        for (secret, text) in secrets.iter().enumerate() {
            for (form, bytes) in forms(text) {
                searcher.add(Needle { secret, form, bytes: bytes.to_ascii_lowercase() });
            }
        }
        searcher
    }

    fn add(&mut self, needle: Needle) {
        let Some(start) = needle.bytes.first_chunk::<START>() else { return };
        self.filter[bit(start)] = true;
        self.starts.entry(*start).or_default().push(self.needles.len());
        self.needles.push(needle);
    }

    /// Every secret in the bytes, with the form in which it stands there; each once.
    pub fn find(&self, bytes: &[u8]) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (view, haystack) in views(bytes) {
            for (at, start) in haystack.windows(START).enumerate() {
                let Ok(start) = start.try_into() else { continue };
                if !self.filter[bit(start)] {
                    continue;
                }
                for needle in self.starts.get(start).into_iter().flatten().map(|at| &self.needles[*at]) {
                    if haystack[at..].starts_with(&needle.bytes) {
                        found.insert(format!("{} as {}{view}", self.secrets[needle.secret], needle.form));
                    }
                }
            }
        }
        found
    }
}

fn bit(start: &[u8; START]) -> usize {
    (u64::from_le_bytes(*start).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 44) as usize % FILTER_BITS
}

/// What a secret may have become. Escapes and compression are undone in the haystack instead.
fn forms(secret: &str) -> Vec<(&'static str, Vec<u8>)> {
    let mut forms = Vec::new();
    for text in texts(secret) {
        forms.push(("text", text.clone().into_bytes()));
        forms.push(("text from its end", text.chars().rev().collect::<String>().into_bytes()));
        forms.push(("UTF-16", text.encode_utf16().flat_map(u16::to_le_bytes).collect()));
        forms.push(("UTF-16", text.encode_utf16().flat_map(u16::to_be_bytes).collect()));
        forms.extend(written(text.as_bytes()).into_iter().map(|bytes| ("bytes in letters", bytes)));
        for digest in [Hash::of(&[text.as_bytes()]), Hash::of(&[&[0], text.as_bytes()])] {
            forms.push(("SHA-256", digest.as_bytes().to_vec()));
            forms.extend(written(digest.as_bytes()).into_iter().map(|bytes| ("SHA-256 in letters", bytes)));
        }
    }
    forms
}

/// The secret itself, folded as names are, and each of its words, because parts of a secret are secret too.
fn texts(secret: &str) -> BTreeSet<String> {
    let folded = fold(secret);
    let words = secret.split(|c: char| !c.is_alphanumeric()).chain(folded.split(' ')).map(str::to_owned);
    let mut texts: BTreeSet<String> = words.filter(|word| word.len() >= START).collect();
    texts.extend(name::keys(secret));
    texts.extend([secret.to_owned(), secret.to_lowercase(), secret.to_uppercase(), folded.replace(' ', ""), folded]);
    texts
}

/// Bytes in hexadecimal and in both kinds of Base64, at each of the three places where they may begin in it.
fn written(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut written = vec![bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes()];
    for alphabet in [STANDARD, URL_SAFE] {
        for shift in 0..3 {
            let shifted = base64(&[&vec![0; shift], bytes].concat(), alphabet);
            // The first letters hold bits of what comes before, the last one may hold bits of what follows.
            let whole = (shift + bytes.len()) * 8 / 6;
            written.push(shifted[(shift * 8).div_ceil(6)..whole].to_vec());
        }
    }
    written
}

/// Base64 without padding.
fn base64(bytes: &[u8], alphabet: &[u8; 64]) -> Vec<u8> {
    let letter = |chunk: &[u8], at: usize| {
        let bits = chunk.iter().chain(&[0, 0, 0]).take(3).fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        alphabet[(bits >> (18 - 6 * at)) as usize & 63]
    };
    bytes.chunks(3).flat_map(|chunk| (0..=chunk.len()).map(move |at| letter(chunk, at))).collect()
}

/// The bytes as they are, with escapes undone, without the zeros between the letters of UTF-16; all that again inflated.
fn views(bytes: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let mut views = Vec::new();
    let inflated = inflated(bytes);
    for (is_inflated, bytes) in [(false, Some(bytes.to_vec())), (true, inflated)] {
        let Some(bytes) = bytes else { continue };
        let once = unescaped(&bytes);
        let twice = unescaped(&once);
        let narrow = bytes.iter().copied().filter(|byte| *byte != 0).collect();
        views.push((if is_inflated { ", inflated" } else { "" }, bytes));
        let escaped = if is_inflated { ", escaped, inflated" } else { ", escaped" };
        views.extend([
            (escaped, once),
            (escaped, twice),
            (if is_inflated { ", wide, inflated" } else { ", wide" }, narrow),
        ]);
    }
    for (_, view) in &mut views {
        view.make_ascii_lowercase();
    }
    views
}

/// What compressed bytes hold: raw DEFLATE, or in the wrapping of gzip or zlib without extras.
fn inflated(bytes: &[u8]) -> Option<Vec<u8>> {
    let within = |before: usize, after: usize| bytes.get(before..bytes.len().checked_sub(after)?);
    let stream = match bytes {
        [0x1F, 0x8B, 8, 0, ..] => within(10, 8)?,
        [0x78, 0x01 | 0x5E | 0x9C | 0xDA, ..] => within(2, 4)?,
        _ => bytes,
    };
    compress::inflate(stream).ok()
}

/// `%41`, `\u0041`, `\x41`, `&#65;` and `&#x41;` turned back into letters.
fn unescaped(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match escape(&bytes[at..]) {
            Some((length, character)) => {
                plain.extend(character);
                at += length;
            }
            None => {
                plain.push(bytes[at]);
                at += 1;
            }
        }
    }
    plain
}

/// The escape that begins here: its length and what it stands for.
fn escape(bytes: &[u8]) -> Option<(usize, Vec<u8>)> {
    let character = |number: u32| char::from_u32(number).map(|character| character.to_string().into_bytes());
    match bytes {
        [b'%', digits @ ..] => Some((3, vec![number(digits.get(..2)?, 16)? as u8])),
        [b'\\', b'u', digits @ ..] => Some((6, character(number(digits.get(..4)?, 16)?)?)),
        [b'\\', b'x', digits @ ..] => Some((4, character(number(digits.get(..2)?, 16)?)?)),
        [b'&', b'#', rest @ ..] => {
            let end = rest.iter().take(10).position(|byte| *byte == b';')?;
            let found = match &rest[..end] {
                [b'x' | b'X', digits @ ..] => number(digits, 16)?,
                digits => number(digits, 10)?,
            };
            Some((end + 3, character(found)?))
        }
        _ => None,
    }
}

fn number(digits: &[u8], radix: u32) -> Option<u32> {
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, radix).ok()
}

const SECRET: &str = "Zarenbuko Quilmótawe";

/// Planted between other bytes, the secret must be found; `form` says how it must be called.
fn assert_found(hidden: &[u8], form: &str) {
    let found = Searcher::new(&[SECRET.to_owned()]).find(hidden);
    assert!(found.iter().any(|found| found.ends_with(form)), "{form}: {found:?}");
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_secret_is_found_as_text_in_any_case_folded_reversed_and_in_part() {
    for text in [SECRET, "ZARENBUKO QUILMÓTAWE", "quilmotawezarenbuko", "okubneraz", "…name=Zarenbuko&…"] {
        assert_found(format!("<p>{text}</p>").as_bytes(), "");
    }
    let none = Searcher::new(&[SECRET.to_owned()]).find(b"Zarenbuk, Quilm\xC3\xB3taw, nothing of the kind");
    assert!(none.is_empty(), "{none:?}");
}

#[test]
fn a_secret_is_found_behind_escapes() {
    let each = |form: fn(u8) -> String| SECRET.bytes().map(form).collect::<String>();
    let wide = |form: fn(u16) -> String| SECRET.encode_utf16().map(form).collect::<String>();
    for text in [
        "Zarenbuko%20Quilm%C3%B3tawe".to_owned(),
        "x%20Quilm%c3%b3tawe".to_owned(),
        each(|byte| format!("%{byte:02x}")),
        each(|byte| format!("%25{byte:02X}")),
        wide(|unit| format!("\\u{unit:04x}")),
        wide(|unit| format!("&#{unit};")),
        wide(|unit| format!("&amp;#x{unit:X};")).replace("&amp;", "&"),
        "Quilm\\u00F3tawe".to_owned(),
        "Quilm&#243;tawe".to_owned(),
    ] {
        assert_found(text.as_bytes(), ", escaped");
    }
}

#[test]
fn a_secret_is_found_in_other_encodings() {
    for shift in ["", "a", "ab"] {
        let around = format!("{shift}{SECRET}, and more");
        for alphabet in [STANDARD, URL_SAFE] {
            assert_found(&base64(around.as_bytes(), alphabet), "bytes in letters");
        }
    }
    assert_found(hex(SECRET.as_bytes()).as_bytes(), "bytes in letters");
    assert_found(hex(SECRET.as_bytes()).to_uppercase().as_bytes(), "bytes in letters");
    assert_found(&SECRET.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(), "UTF-16");
    assert_found(&SECRET.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>(), "UTF-16");
}

#[test]
fn a_secret_is_found_compressed() {
    let stored = compress::deflate(format!("[\"{SECRET}\"]").as_bytes());
    let gzip = [&[0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], &stored[..], &[0; 8]].concat();
    let zlib = [&[0x78, 0x9C], &stored[..], &[0; 4]].concat();
    for compressed in [stored, gzip, zlib] {
        assert_found(&compressed, "text, inflated");
    }
    assert_found(&compress::deflate(b"Quilm%C3%B3tawe"), ", escaped, inflated");
}

#[test]
fn a_secret_is_found_as_a_digest() {
    for text in [SECRET, "zarenbuko quilmotawe", "quilmotawe zarenbuko", "Zarenbuko", "ZARENBUKO QUILMÓTAWE"] {
        let digest = Hash::of(&[text.as_bytes()]);
        assert_found(&[b"\0\0", &digest.as_bytes()[..], b"x"].concat(), "SHA-256");
        assert_found(digest.to_string().as_bytes(), "SHA-256 in letters");
        assert_found(digest.to_string().to_uppercase().as_bytes(), "SHA-256 in letters");
        assert_found(&base64(digest.as_bytes(), STANDARD), "SHA-256 in letters");
        assert_found(&base64(digest.as_bytes(), URL_SAFE), "SHA-256 in letters");
        assert_found(&compress::deflate(digest.as_bytes()), "SHA-256, inflated");
    }
    assert_found(Hash::of(&[&[0], SECRET.as_bytes()]).as_bytes(), "SHA-256");
}
