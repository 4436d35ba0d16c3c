//! The tests that look at the program from outside, one file a subject.

mod source;
mod tidy;
mod shape;
mod output;
mod interrupted;
