//! The tests that look at the program from outside, one file a subject: the binary, the published files, the vectors
//! that the script reads too.

mod output;
mod registry;
mod tree;
mod vectors;
