//! The tests that look at the program from outside, one file a subject: the binary, the published files, the vectors
//! that the script reads too. Every file here is declared below; tidy.rs checks that none is forgotten.

mod document;
mod interrupted;
mod output;
mod pages;
mod registry;
mod shape;
mod source;
mod tidy;
mod tree;
mod vectors;
