//! Bytes and numbers as notes write them. Each has one text: what could be written in another way is refused, so that nobody
//! can alter a signed or a saved text without its reader noticing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// RFC 4648, section 4, with padding.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The bytes of a text in base64, if it is the one text of these bytes.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok().filter(|bytes| base64(bytes) == text)
}

/// A number in ASCII digits, without zeros in front.
pub fn number(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}
