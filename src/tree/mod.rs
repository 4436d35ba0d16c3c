//! Sorted keys and values cut into immutable pages named by their content. docs/format.md, "Trees", is the definition.
//!
//! `cut` says where a page ends, `layout` and `page` what a page's bytes are, `build` makes the pages of a whole tree, `read` walks
//! them again, `renew` makes a tree from an older one, `proof` shows some entries of a page without the others, `sort` says what a sorter must do. What the keys mean is nobody's business
//! here; `index` knows.

mod cut;
mod number;
mod layout;
mod page;
mod build;
mod read;
mod renew;
mod proof;
mod sort;

pub use build::{BuildError, Builder, BuiltPage, BuiltTree};
pub use cut::Shape;
pub use layout::{MAGIC, PageError};
pub use number::{take_number, write_number};
pub use page::{Child, Leaf, Page, open, page_path};
pub use proof::{Commitment, PageProof, Shown};
pub use read::{Fetch, Range, ReadError, Tree};
pub use renew::{Changes, RenewError, Renewed, renew};
pub use sort::{Entries, Sorter};
