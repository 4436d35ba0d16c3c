//! What is answered to a request: the rules of a plain static host, without rewriting.

use super::address::{Form, Wanted, wanted};
use crate::artifact::media_type;
use crate::hash::Hash;
use crate::hosting;
use crate::store::site::{Found, SiteFolder};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{ALLOW, ETAG, HeaderName, HeaderValue, IF_NONE_MATCH, LOCATION};
use hyper::{Method, Request, Response, StatusCode};
use std::io;

pub type Answer = Response<Full<Bytes>>;

const PLAIN: &str = "text/plain; charset=utf-8";

/// The answer to a request, from the folder as it is now.
pub fn answer<Body>(folder: &SiteFolder, request: &Request<Body>) -> Answer {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return with_header(
            message(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered.\n"),
            ALLOW,
            "GET, HEAD",
        );
    }
    let Some(wanted) = wanted(request.uri().path()) else { return not_found(folder) };
    match looked_up(folder, request, &wanted) {
        Ok(Some(answer)) => answer,
        Ok(None) => not_found(folder),
        Err(error) => {
            message(StatusCode::INTERNAL_SERVER_ERROR, &format!("The site's folder cannot be read: {error}\n"))
        }
    }
}

fn looked_up<Body>(folder: &SiteFolder, request: &Request<Body>, wanted: &Wanted) -> io::Result<Option<Answer>> {
    let path = &wanted.path;
    Ok(match (folder.look(path)?, wanted.form) {
        (Found::File(bytes), Form::File) => Some(file(request, path, bytes)),
        (Found::Folder, Form::File) => Some(moved(request.uri().path())),
        (Found::Folder, Form::Folder) => index(folder, request, path)?,
        (Found::File(_), Form::Folder) | (Found::Nothing, _) => None,
    })
}

/// The page of a folder.
fn index<Body>(folder: &SiteFolder, request: &Request<Body>, path: &str) -> io::Result<Option<Answer>> {
    let page = if path.is_empty() { "index.html".to_owned() } else { format!("{path}/index.html") };
    Ok(match folder.look(&page)? {
        Found::File(bytes) => Some(file(request, &page, bytes)),
        _ => None,
    })
}

/// A file, or the word that the browser's copy is still the same (RFC 9110, sections 8.8.3 and 13.1.2). hyper leaves the body out where HEAD asked.
fn file<Body>(request: &Request<Body>, path: &str, bytes: Vec<u8>) -> Answer {
    let tag = format!("\"{}\"", Hash::of(&[&bytes]));
    let known = request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let answer = if known.is_some_and(|known| names(known, &tag)) {
        dressed(StatusCode::NOT_MODIFIED, Vec::new(), hosting::of_file(path))
    } else {
        dressed(StatusCode::OK, bytes, hosting::of_file(path))
    };
    with_header(answer, ETAG, &tag)
}

/// Whether `If-None-Match` names a tag; weak tags count, as the standard says.
fn names(known: &str, tag: &str) -> bool {
    known.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}

/// A folder asked for without its slash: relative links in its page would point beside it.
fn moved(path: &str) -> Answer {
    let answer = message(StatusCode::MOVED_PERMANENTLY, "This is a folder; its address ends with a slash.\n");
    with_header(answer, LOCATION, &format!("{path}/"))
}

fn not_found(folder: &SiteFolder) -> Answer {
    match folder.look("404.html") {
        Ok(Found::File(bytes)) => dressed(StatusCode::NOT_FOUND, bytes, hosting::of_message(media_type("404.html"))),
        _ => message(StatusCode::NOT_FOUND, "There is no such page.\n"),
    }
}

fn message(status: StatusCode, text: &str) -> Answer {
    dressed(status, text.as_bytes().to_vec(), hosting::of_message(PLAIN))
}

fn dressed(status: StatusCode, bytes: Vec<u8>, headers: Vec<(&'static str, &'static str)>) -> Answer {
    let mut answer = Response::new(Full::new(Bytes::from(bytes)));
    *answer.status_mut() = status;
    for (name, value) in headers.into_iter().chain(hosting::ALWAYS) {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// Adds a header; one whose value no header may carry is left out.
fn with_header(mut answer: Answer, name: HeaderName, value: &str) -> Answer {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
    answer
}
