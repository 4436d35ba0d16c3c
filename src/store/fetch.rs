//! Fetching an export from an address, whole or not at all, and telling an address that a run failed. One request each,
//! nothing followed elsewhere.

use super::StoreError;
use super::key_file;
use crate::time::Moment;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;
use thiserror::Error;
use ureq::http::Response;
use ureq::{Agent, Body, Error as HttpError};

/// A server that was not reached by then, or did not give a line by then, is not going to. An export may take longer to begin.
const PATIENCE_FOR_ANSWER: Duration = Duration::from_secs(30);

/// A million people are some hundred megabytes: minutes on a slow line. A run is an hour apart from the next one.
const PATIENCE_FOR_WHOLE: Duration = Duration::from_secs(20 * 60);

/// A time or a number of rows is shorter; an error page that came instead is longer.
const LARGEST_NOTE: u64 = 1024;

/// What is read from a server at a time.
const BUFFER: usize = 64 << 10;

/// A file at an address.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    pub address: &'a str,
    /// What the request says as `Authorization`.
    pub authorization: Option<&'a str>,
}

/// What came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    pub bytes: u64,
    /// What the server says about the file's last change.
    pub last_modified: Option<Moment>,
}

/// Why nothing came. Addresses are told without what stands behind `?`.
#[derive(Debug, Error)]
pub enum FetchError {
    #[error("{address} cannot be fetched: {reason}; look whether the server runs, and whether the address is right")]
    Unreachable { address: String, reason: String },
    #[error("{address} answered {status}; {}", next_step(*.status))]
    Answered { address: String, status: u16 },
    #[error("{address} was cut off: {got} of {promised} bytes came; the next run fetches it again")]
    Cut { address: String, got: u64, promised: u64 },
    #[error("{address} is too long to be a time or a number; it is not the file that was asked for")]
    TooLong { address: String },
    #[error(
        "{address}: this program was made without https; use one of its releases, or compile it with the feature https"
    )]
    NoTls { address: String },
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn next_step(status: u16) -> &'static str {
    match status {
        300..=399 => "it stands somewhere else now: write the new address into the settings",
        401 | 403 => "it may not be read: look at the file named as authorization under [run]",
        404 | 410 => "there is no such file: correct the address in the settings",
        _ => "ask whoever runs that server; the next run tries again",
    }
}

impl Request<'_> {
    /// The address of a small file beside this one, named like it with an ending added.
    pub fn beside(address: &str, ending: &str) -> String {
        match address.split_once('?') {
            Some((path, query)) => format!("{path}{ending}?{query}"),
            None => format!("{address}{ending}"),
        }
    }

    /// Fetches a file to a place on the disk, which has the old one or the new one whole at any time. Only its owner can read it.
    pub fn to_file(&self, place: &Path) -> Result<Fetched, FetchError> {
        let response = self.ask(PATIENCE_FOR_WHOLE)?;
        let promised = response.body().content_length();
        let last_modified = header(&response, "last-modified").and_then(|text| Moment::parse_http(&text));
        let mut beside = place.as_os_str().to_owned();
        beside.push(".part");
        let part = PathBuf::from(beside);
        let bytes = self.receive(response, promised, &part)?;
        // A crash up to here leaves a part, which the next run writes anew.
        fs::rename(&part, place).map_err(StoreError::at("replace", place))?;
        Ok(Fetched { bytes, last_modified })
    }

    /// Begins to fetch a file, so that it is known to be there, and goes away: what the server says about its last change.
    pub fn last_modified(&self) -> Result<Option<Moment>, FetchError> {
        let response = self.ask(PATIENCE_FOR_ANSWER)?;
        Ok(header(&response, "last-modified").and_then(|text| Moment::parse_http(&text)))
    }

    /// The trimmed text of a small file; `None` where the server has none.
    pub fn text(&self) -> Result<Option<String>, FetchError> {
        let response = match self.ask(PATIENCE_FOR_ANSWER) {
            Err(FetchError::Answered { status: 404 | 410, .. }) => return Ok(None),
            answer => answer?,
        };
        let mut text = Vec::new();
        let mut body = response.into_body().into_reader().take(LARGEST_NOTE + 1);
        body.read_to_end(&mut text).map_err(|error| self.unreachable(&error))?;
        if text.len() as u64 > LARGEST_NOTE {
            return Err(FetchError::TooLong { address: shown(self.address) });
        }
        Ok(Some(String::from_utf8_lossy(&text).trim().to_owned()))
    }

    fn ask(&self, patience: Duration) -> Result<Response<Body>, FetchError> {
        refuse_tls(self.address)?;
        let mut request = agent(patience).get(self.address);
        if let Some(authorization) = self.authorization {
            request = request.header("Authorization", authorization);
        }
        accepted(self.address, request.call())
    }

    fn receive(&self, response: Response<Body>, promised: Option<u64>, part: &Path) -> Result<u64, FetchError> {
        let failed = |error| FetchError::Store(StoreError::at("write", part)(error));
        fs::remove_file(part).or_else(ignore_missing).map_err(failed)?;
        let open = File::options().write(true).create_new(true).mode(key_file::OWNER_ONLY).open(part);
        let mut file = open.map_err(failed)?;
        let mut body = response.into_body().into_reader();
        let (mut buffer, mut got) = (vec![0; BUFFER], 0);
        loop {
            match body.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => {
                    file.write_all(&buffer[..count]).map_err(failed)?;
                    got += count as u64;
                }
                Err(error) => return Err(self.cut(&error, got, promised)),
            }
        }
        if promised.is_some_and(|promised| promised != got) {
            return Err(FetchError::Cut { address: shown(self.address), got, promised: promised.unwrap_or(got) });
        }
        file.sync_all().map_err(failed)?;
        Ok(got)
    }

    fn cut(&self, error: &io::Error, got: u64, promised: Option<u64>) -> FetchError {
        match promised {
            Some(promised) => FetchError::Cut { address: shown(self.address), got, promised },
            None => self.unreachable(error),
        }
    }

    fn unreachable(&self, error: &io::Error) -> FetchError {
        FetchError::Unreachable { address: shown(self.address), reason: error.to_string() }
    }
}

/// Sends a line of JSON to an address, within so much time.
pub fn post(address: &str, line: &str, patience: Duration) -> Result<(), FetchError> {
    refuse_tls(address)?;
    let request = agent(patience).post(address).header("Content-Type", "application/json");
    accepted(address, request.send(line)).map(drop)
}

fn accepted(address: &str, answer: Result<Response<Body>, HttpError>) -> Result<Response<Body>, FetchError> {
    let unreachable = |error: HttpError| FetchError::Unreachable { address: shown(address), reason: error.to_string() };
    let response = answer.map_err(unreachable)?;
    match response.status().as_u16() {
        200..=299 => Ok(response),
        status => Err(FetchError::Answered { address: shown(address), status }),
    }
}

/// Whether this program can speak to an address at all.
fn refuse_tls(address: &str) -> Result<(), FetchError> {
    let is_refused = address.starts_with("https://") && !cfg!(feature = "https");
    if is_refused { Err(FetchError::NoTls { address: shown(address) }) } else { Ok(()) }
}

/// No redirects: that something moved is somebody's decision. No proxy: an export is for nobody on the way.
pub(super) fn agent(patience: Duration) -> Agent {
    let settings = Agent::config_builder()
        .timeout_global(Some(patience))
        .timeout_connect(Some(PATIENCE_FOR_ANSWER))
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None);
    #[cfg(feature = "https")]
    let settings = settings.tls_config(trust());
    settings.build().new_agent()
}

/// The authorities that this machine trusts: an office may have its own.
#[cfg(feature = "https")]
fn trust() -> ureq::tls::TlsConfig {
    ureq::tls::TlsConfig::builder().root_certs(ureq::tls::RootCerts::PlatformVerifier).build()
}

fn header(response: &Response<Body>, name: &str) -> Option<String> {
    response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// An address without what may be a secret.
fn shown(address: &str) -> String {
    address.split_once('?').map_or(address, |(before, _)| before).to_owned()
}

fn ignore_missing(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}
