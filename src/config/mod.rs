//! The settings of one registry's site: `goodstanding.toml`. Everything a certifying body would change stands there or
//! in the folders it names. toml is used here alone.
//!
//! Reading never stops at the first problem: a key that is wrong gets a stand-in, and the settings are handed out only
//! when nothing was wrong.

mod keys;
mod number;
mod run;
mod settings;
mod table;
mod publication;
mod words;
mod read;

pub use number::NumberPattern;
pub use number::Typed;
pub use read::read;
pub use read::read_run;
pub use run::{Location, RunSettings};
pub use settings::ACTION_WORDS;
pub use settings::BadRows;
pub use settings::Contact;
pub use settings::DateFormat;
pub use settings::Delimiter;
pub use settings::FIELDS;
pub use settings::Files;
pub use settings::Guard;
pub use settings::NAME_PARTS;
pub use settings::OPTIONAL_FIELDS;
pub use settings::OpenData;
pub use settings::Program;
pub use settings::ProofSettings;
pub use settings::RecordPages;
pub use settings::Retention;
pub use settings::STATUS_WORDS;
pub use settings::Settings;
pub use settings::SiteSettings;
pub use settings::TableSettings;
pub use settings::Translation;
pub use settings::WordsSettings;
pub use words::ROOT_LANGUAGE;
