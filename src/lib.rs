//! `goodstanding` turns a certification registry's export, its code of ethics and its guidelines into a static public
//! website: search by name or number in the browser, one truthful answer per person, and no server behind it.
//!
//! This page is the architecture. The modules stand below in reading order, and **a module uses only modules above
//! it**; `tests/suite/tidy.rs` checks that, and that each outside library has one owner.
//!
//! ```text
//!   goodstanding.toml    registry.csv        content/*.md      templates, locales, client
//!          |                  |                   |                       |
//!       config             registry           document                    |
//!          |                  |                   |                       |
//!          |          index -> tree -> snapshot   |                       |
//!          |                  |                   |                       |
//!          +--------------- site: pages from facts, one artifact at a time+
//!                             |
//!                 store: put together beside the old site, exchanged in one step
//!                             |
//!          public/  <- reader, serve; and the browser, which reads the same trees with client/lib
//! ```
//!
//! The modules above `store` compute: bytes and a time in, values out; no file, clock, network or terminal. The rest
//! touch the world and hold no rule of the trade. `docs/format.md` defines every published byte.
//!
//! * [`diagnostic`]: a problem in someone's input as a value: file, row, column, found, expected, hint.
//! * [`time`]: days, moments, zones and the update deadline; never asks what time it is.
//! * [`hash`]: SHA-256 and the tree hash of RFC 6962.
//! * [`compress`]: files made small, as pages of trees and for object stores.
//! * [`fold`]: the one rule that turns a name into search keys; `client/lib/fold.js` is its twin.
//! * [`artifact`]: a file to publish, its media type, and whether it may ever change.
//! * [`note`]: signed texts, and the log of everything that was published.
//! * [`config`]: `goodstanding.toml`, read completely, every problem with its key.
//! * [`registry`]: the export read completely, records, what a status means on a day, and what may be published given
//!   the site that stands: held rows, the guard.
//! * [`document`]: the official words as cited pieces with fixed anchors, their copies compared, and first drafts of them.
//! * [`tree`]: sorted keys and values cut into immutable pages named by their content, and read again.
//! * [`index`]: what stands in each tree: numbers to records, name keys to stubs, words of the documents to passages.
//! * [`ledger`]: changes of status between two publications, and whether each met its deadline.
//! * [`snapshot`]: the head, which names the roots of all trees and the times, and the pages that travel with it.
//! * [`receipt`]: a saved answer with its proof.
//! * [`freshness`]: `status.json`: until when the data may stand, and from when somebody must look after them.
//! * [`hosting`]: the headers that every host should send with each file, and settings of servers that say so.
//! * [`site`]: pages from facts, through templates and messages.
//! * [`store`]: files: inputs, exports fetched from elsewhere, the output folder, a published site wherever it stands, what is
//!   remembered of runs.
//! * [`reader`]: look-ups and searches over a published site, as the browser makes them.
//! * [`publish`]: a built site's head signed and added to the log, in an order that no crash can spoil.
//! * [`serve`]: a preview on this machine with the headers of production.
//! * [`command`]: one file per command: arguments, the clock, progress, messages, exit codes.

#![forbid(unsafe_code)]

pub mod diagnostic;
pub mod time;
pub mod hash;
pub mod compress;
pub mod fold;
pub mod artifact;
pub mod note;
pub mod config;
pub mod registry;
pub mod document;
pub mod tree;
pub mod index;
pub mod ledger;
pub mod snapshot;
pub mod receipt;
pub mod freshness;
pub mod hosting;
pub mod site;
pub mod store;
pub mod reader;
pub mod publish;
pub mod serve;
pub mod command;
