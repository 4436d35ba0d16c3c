//! `goodstanding headers`: what a web server must be told, for those whose host does not read `_headers`.

use super::exit::{Exit, Failure};
use super::installing::{Headers, Host};
use super::say;
use crate::hosting;

pub fn run(options: &Headers) -> Result<Exit, Failure> {
    say::text(&match options.host {
        Host::Nginx => hosting::nginx(),
        Host::Caddy => hosting::caddy(),
        Host::Netlify => hosting::netlify(),
    });
    Ok(Exit::Done)
}
