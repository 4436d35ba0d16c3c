//! The registry export: reading it, checking it, and working out each certification's standing on a day.
//!
//! An export is read in one pass: `rows` cuts the bytes into rows and knows where each stands, `defect`
//! says what is wrong with a row as a whole, `columns` reads the header, `day` and `cell` read single cells, `row` makes a record of a row's cells, `repeats` looks at all rows
//! together, and `report` keeps what was wrong. `schema` describes the expected export in the words of `package`.

mod status;
pub mod standing;
mod record;
mod broken;
mod report;
mod rows;
mod defect;
mod columns;
mod day;
mod cell;
mod row;
mod repeats;
mod read;
mod hold;
mod reissued;
mod guard;
mod settle;
pub mod package;
mod schema;

pub use broken::BrokenRow;
pub use broken::OpenEnd;
pub use guard::Accepted;
pub use guard::Before;
pub use guard::Rules;
pub use read::Reading;
pub use read::read;
pub use record::Ended;
pub use record::Held;
pub use record::Record;
pub use reissued::Reissued;
pub use reissued::read as read_reissued;
pub use schema::expected_export;
pub use settle::Case;
pub use settle::HeldRow;
pub use settle::Settled;
pub use status::Action;
pub use status::Status;
