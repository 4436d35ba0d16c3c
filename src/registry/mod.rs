//! The registry export: reading it, checking it, and working out each certification's standing on a day.
//!
//! An export is read in one pass: `decode` makes UTF-8 of the bytes, `window` holds a piece of them, `cut` finds where
//! rows end, `rows` takes them apart into cells, and `defect` says what is wrong with a row as a whole. `columns` reads
//! the header; `day`, `cell` and `words` read single cells. `row` reads a row's cells, and `salvage` those of a row that
//! has too many or too few; both give what is `known` of it, and `past` keeps times that no record tells. `body` takes one row after the other and counts the
//! `oddities`, `repeats` looks at all rows together, put into `order`, and `report` keeps what was wrong.
//!
//! `lines` reads the small tables that somebody keeps by hand beside it.
//!
//! What may be published of it is worked out by `settle`: `hold` makes the records of people whose rows are broken, and
//! `guard` compares with the site that stands. `schema` describes the expected export in the words of `package`.

mod status;
pub mod standing;
mod record;
mod broken;
mod report;
mod decode;
mod window;
mod cut;
mod rows;
mod defect;
mod day;
mod dated;
mod cell;
mod words;
mod columns;
mod oddities;
mod known;
mod past;
mod row;
mod salvage;
mod order;
mod repeats;
mod body;
mod read;
mod hold;
mod lines;
mod reissued;
mod guard;
mod settle;
pub mod package;
mod schema;

pub use broken::BrokenRow;
pub use broken::OpenEnd;
pub use dated::time_in_name;
pub use guard::Accepted;
pub use guard::Before;
pub use guard::Rules;
pub use guard::is_another_person;
pub use lines::Line;
pub use lines::read as read_lines;
pub use past::PastChanges;
pub use read::Reading;
pub use read::check_row_count;
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
