//! The bytes of an export as UTF-8. A byte order mark says UTF-8 or UTF-16; without one a file is UTF-8 unless the
//! settings name another encoding. Nothing is guessed and nothing replaced: where bytes are no letter, the text has
//! `LOST`, a byte that UTF-8 does not know, so that whoever reads the row finds it. encoding_rs is used here alone.

use encoding_rs::Decoder;
use encoding_rs::DecoderResult;
use encoding_rs::Encoding;
use encoding_rs::UTF_8;
use encoding_rs::UTF_16BE;
use encoding_rs::UTF_16LE;
use std::io;
use std::io::Read;

/// In no UTF-8 text: it stands where bytes were no letter of the file's encoding.
const LOST: u8 = 0xFF;

/// So many bytes of the file are decoded at a time.
const CHUNK: usize = 64 * 1024;

/// The longest byte order mark.
const MARK_LENGTH: usize = 3;

const MARKS: [(&[u8], &Encoding); 3] =
    [(&[0xEF, 0xBB, 0xBF], UTF_8), (&[0xFF, 0xFE], UTF_16LE), (&[0xFE, 0xFF], UTF_16BE)];

/// A file as UTF-8, from the byte behind its byte order mark on.
pub struct Decoded<R> {
    input: R,
    encoding: &'static Encoding,
    /// The encoding of the settings, where the mark says another.
    overruled: Option<&'static Encoding>,
    /// The first bytes, read in search of the mark.
    head: Vec<u8>,
    given: usize,
    mark: u64,
    /// `None` for UTF-8, which passes as it is.
    decoding: Option<Decoding>,
}

struct Decoding {
    decoder: Decoder,
    raw: Vec<u8>,
    text: Vec<u8>,
    given: usize,
    is_over: bool,
    suspicion: Suspicion,
}

impl<R: Read> Decoded<R> {
    /// Looks for the mark. `configured` is one of `config::ENCODINGS`.
    pub fn new(mut input: R, configured: Option<&str>) -> io::Result<Decoded<R>> {
        let mut head = vec![0; MARK_LENGTH];
        let count = read_full(&mut input, &mut head)?;
        head.truncate(count);
        let marked = MARKS.iter().find(|(mark, _)| head.starts_with(mark));
        let configured = configured.and_then(|name| Encoding::for_label(name.as_bytes()));
        let encoding = marked.map(|(_, encoding)| *encoding).or(configured).unwrap_or(UTF_8);
        let mark = marked.map_or(0, |(mark, _)| mark.len());
        Ok(Decoded {
            input,
            encoding,
            overruled: configured.filter(|configured| *configured != encoding),
            given: mark,
            head,
            mark: mark as u64,
            decoding: (encoding != UTF_8).then(|| Decoding::new(encoding)),
        })
    }

    /// The file's encoding by its name; `None` for UTF-8.
    pub fn encoding(&self) -> Option<&'static str> {
        (self.encoding != UTF_8).then(|| self.encoding.name())
    }

    /// What the byte order mark says, and what the settings say against it.
    pub fn contradiction(&self) -> Option<(&'static str, &'static str)> {
        self.overruled.map(|overruled| (self.encoding.name(), overruled.name()))
    }

    /// How many bytes the mark takes.
    pub fn mark(&self) -> u64 {
        self.mark
    }

    /// Once all is read: whether the settings name an old encoding for what is plainly UTF-8.
    pub fn is_utf_8_after_all(&self) -> bool {
        self.mark == 0 && self.decoding.as_ref().is_some_and(|decoding| decoding.suspicion.is_confirmed())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(decoding) = &mut self.decoding else {
            return if self.given < self.head.len() {
                Ok(hand_over(&self.head, &mut self.given, buffer))
            } else {
                self.input.read(buffer)
            };
        };
        while decoding.given == decoding.text.len() && !decoding.is_over {
            let head = std::mem::take(&mut self.head);
            decoding.refill(&head[self.given.min(head.len())..], &mut self.input)?;
            self.given = 0;
        }
        Ok(hand_over(&decoding.text, &mut decoding.given, buffer))
    }
}

impl Decoding {
    fn new(encoding: &'static Encoding) -> Decoding {
        Decoding {
            decoder: encoding.new_decoder_without_bom_handling(),
            raw: vec![0; CHUNK],
            text: Vec::new(),
            given: 0,
            is_over: false,
            suspicion: Suspicion::default(),
        }
    }

    /// Decodes what was read before, then what comes next.
    fn refill(&mut self, before: &[u8], input: &mut impl Read) -> io::Result<()> {
        self.raw[..before.len()].copy_from_slice(before);
        let count = before.len() + read_some(input, &mut self.raw[before.len()..])?;
        self.is_over = count == before.len();
        self.given = 0;
        self.suspicion.look_at(&self.raw[..count]);
        self.decode(count);
        Ok(())
    }

    fn decode(&mut self, count: usize) {
        let (mut taken, mut written) = (0, 0);
        loop {
            let rest = &self.raw[taken..count];
            let room = self.decoder.max_utf8_buffer_length_without_replacement(rest.len()).unwrap_or(CHUNK);
            self.text.resize(written + room + 1, 0);
            let (result, read, wrote) =
                self.decoder.decode_to_utf8_without_replacement(rest, &mut self.text[written..], self.is_over);
            taken += read;
            written += wrote;
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => {
                    self.text.truncate(written);
                    self.text.push(LOST);
                    written += 1;
                }
            }
        }
        self.text.truncate(written);
    }
}

/// Whether a file that is said to be in an old encoding is UTF-8: it has bytes beyond ASCII, and all of them make
/// UTF-8 letters, which the words of an old encoding never do by chance.
#[derive(Default)]
struct Suspicion {
    is_refuted: bool,
    has_letters: bool,
    /// A letter whose end is still to come.
    begun: Vec<u8>,
}

impl Suspicion {
    fn look_at(&mut self, bytes: &[u8]) {
        if self.is_refuted || (self.begun.is_empty() && bytes.is_ascii()) {
            return;
        }
        self.has_letters = true;
        self.begun.extend_from_slice(bytes);
        match std::str::from_utf8(&self.begun) {
            Ok(_) => self.begun.clear(),
            Err(error) if error.error_len().is_none() => drop(self.begun.drain(..error.valid_up_to())),
            Err(_) => self.is_refuted = true,
        }
    }

    fn is_confirmed(&self) -> bool {
        self.has_letters && !self.is_refuted && self.begun.is_empty()
    }
}

fn hand_over(from: &[u8], given: &mut usize, to: &mut [u8]) -> usize {
    let rest = &from[*given..];
    let count = rest.len().min(to.len());
    to[..count].copy_from_slice(&rest[..count]);
    *given += count;
    count
}

/// One successful read; 0 at the end.
pub fn read_some(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// Reads until the buffer is full or the input ends.
fn read_full(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut count = 0;
    while count < buffer.len() {
        match read_some(input, &mut buffer[count..])? {
            0 => break,
            more => count += more,
        }
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8], configured: Option<&str>) -> (Vec<u8>, bool) {
        let mut input = Decoded::new(bytes, configured).unwrap();
        let mut text = Vec::new();
        input.read_to_end(&mut text).unwrap();
        (text, input.is_utf_8_after_all())
    }

    #[test]
    fn marks_and_settings_say_what_a_file_is_in() {
        for (bytes, configured, text) in [
            (&b"\xEF\xBB\xBFJos\xC3\xA9"[..], None, "José"),
            (b"J\0o\0s\0\xE9\0", Some("utf-16le"), "José"),
            (b"\xFF\xFEJ\0o\0s\0\xE9\0", None, "José"),
            (b"\xFE\xFF\0J\0o\0s\0\xE9", None, "José"),
            (b"Jos\xE9 \x97 x", Some("windows-1252"), "José — x"),
            (b"\x89\x9C\x93c", Some("shift_jis"), "奥田"),
            (b"", Some("windows-1252"), ""),
            (b"\xEF", Some("windows-1252"), "ï"),
        ] {
            assert_eq!(String::from_utf8(decoded(bytes, configured).0).unwrap(), text);
        }
    }

    #[test]
    fn bytes_that_are_no_letter_are_marked_and_never_replaced() {
        assert_eq!(decoded(b"a\x81\xFFb", Some("shift_jis")).0, b"a\xFFb");
        assert_eq!(decoded(b"\xFF\xFEa\0\x00\xD8b\0c", None).0, b"a\xFFb\xFF");
        assert_eq!(decoded(&[b'a'; 3 * CHUNK], Some("big5")).0.len(), 3 * CHUNK);
        assert_eq!(decoded(&[0x81; 2 * CHUNK + 1], Some("windows-1252")).0, "\u{81}".repeat(2 * CHUNK + 1).as_bytes());
    }

    #[test]
    fn utf_8_is_known_under_another_name() {
        assert!(decoded("José".as_bytes(), Some("windows-1252")).1);
        assert!(decoded(["x".repeat(CHUNK - 1), "é".into()].concat().as_bytes(), Some("windows-1252")).1);
        assert!(!decoded(b"Jos\xE9", Some("windows-1252")).1);
        assert!(!decoded(b"Jose", Some("windows-1252")).1);
        assert!(!decoded("José".as_bytes(), None).1);
    }
}
