//! One entry of the ledger and its bytes in the tree `changes` (docs/format.md, "Changes").

use super::public::PublicStatus;
use crate::time::{Day, Moment};
use serde_json::{Value, json};

/// The tree's name in the head.
pub const TREE: &str = "changes";

/// A certification's status before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// In normal form.
    pub number: String,
    /// The publication that showed it first.
    pub published: Moment,
    /// `None`: this publication was the first to list the number, or the first to list it for this person.
    pub from: Option<PublicStatus>,
    pub to: PublicStatus,
    /// When it was decided, as the export states it: a day, or a moment in UTC. `None` where that is not known.
    pub decided: Option<String>,
}

impl Change {
    /// The key: number, space, time of publication.
    pub fn key(&self) -> String {
        format!("{} {}", self.number, self.published)
    }

    /// The value: a JSON array without white space.
    pub fn value(&self) -> Vec<u8> {
        let (from, to) = (self.from.map(PublicStatus::code), self.to.code());
        let value = match &self.decided {
            Some(decided) => json!([from, to, decided]),
            None => json!([from, to]),
        };
        value.to_string().into_bytes()
    }

    /// The entry under a key; `None` for anything that is none. Further elements are left to later versions.
    pub fn read(key: &[u8], value: &[u8]) -> Option<Change> {
        let (number, published) = std::str::from_utf8(key).ok()?.split_once(' ')?;
        let elements: Vec<Value> = serde_json::from_slice(value).ok()?;
        let status = |element: &Value| PublicStatus::of_code(element.as_str()?);
        let from = match elements.first()? {
            Value::Null => None,
            known => Some(status(known)?),
        };
        let decided = match elements.get(2) {
            Some(stated) => Some(stated.as_str().filter(|text| is_time(text))?.to_owned()),
            None => None,
        };
        Some(Change {
            number: number.to_owned(),
            published: Moment::parse(published)?,
            from,
            to: status(elements.get(1)?)?,
            decided,
        })
    }
}

/// Whether a text is a day or a moment.
fn is_time(text: &str) -> bool {
    Day::parse(text).is_some() || Moment::parse(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_comes_back_from_its_bytes() {
        let change = Change {
            number: "MPSS123456".to_owned(),
            published: Moment::parse("2026-11-22T02:00:12Z").unwrap(),
            from: Some(PublicStatus::Active),
            to: PublicStatus::Suspended,
            decided: Some("2026-11-20T23:00:00Z".to_owned()),
        };
        let first = Change { from: None, to: PublicStatus::Active, decided: None, ..change.clone() };
        let texts = [&change, &first].map(|change| String::from_utf8(change.value()).unwrap());
        assert_eq!(texts, [r#"["active","suspended","2026-11-20T23:00:00Z"]"#, r#"[null,"active"]"#]);
        for change in [change, first] {
            assert_eq!(Change::read(change.key().as_bytes(), &change.value()), Some(change));
        }
    }

    #[test]
    fn what_is_no_entry_is_refused() {
        let key = b"MPSS123456 2026-11-22T02:00:12Z".as_slice();
        let usual = br#"["active","suspended"]"#.as_slice();
        for (key, value) in [
            (b"MPSS123456".as_slice(), usual),
            (b"MPSS123456 yesterday", usual),
            (key, br#"["active"]"#),
            (key, br#"["active",null]"#),
            (key, br#"["active","under-investigation"]"#),
            (key, br#"["active","suspended","soon"]"#),
            (key, br#"["active","suspended",1]"#),
            (key, br#"{}"#),
        ] {
            assert_eq!(Change::read(key, value), None, "{}", String::from_utf8_lossy(value));
        }
    }
}
