//! `goodstanding` turns a certification registry's export, its code of ethics and its guidelines into a static public
//! website. This page is the architecture: the modules in reading order; a module uses only those above it.

#![forbid(unsafe_code)]

pub mod artifact;
pub mod config;
pub mod diagnostic;
pub mod document;
pub mod hash;
pub mod registry;
pub mod time;
