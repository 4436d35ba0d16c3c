//! A preview of a built site on this machine, with the headers that a production host should send. hyper and tokio are
//! used here alone.

mod address;
mod answer;
mod server;

pub use server::{ServeError, serve};
