//! `goodstanding` turns a certification registry's export, its code of ethics and its guidelines into a static public
//! website. This page is the architecture: the modules in reading order; a module uses only those above it.

#![forbid(unsafe_code)]

pub mod diagnostic;
pub mod time;
pub mod hash;
pub mod fold;
pub mod artifact;
pub mod config;
pub mod registry;
pub mod document;
pub mod tree;
pub mod index;
pub mod snapshot;
pub mod site;
pub mod store;
pub mod reader;
pub mod serve;
pub mod command;
