//! Where a site stands, as a person writes it; and reading one over HTTP, as a browser would: one request a file, nothing followed
//! elsewhere.

#[cfg(feature = "object-store")]
use super::bucket::Bucket;
use super::fetch;
use super::objects::Objects;
use super::site::{Cost, Meter, SiteFolder, Source, SourceError};
use crate::hosting::unpacked;
use std::path::{Path, PathBuf};
use std::time::Duration;
use ureq::http::Uri;
use ureq::{Agent, Error};

/// A server that takes longer for one file is not going to answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// Far above any file of a site: the open-data table of ten million people is read by other means.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// A site at an `https://` address, or an `http://` one of this machine.
#[derive(Debug)]
pub struct SiteAddress {
    /// Ends in `/`.
    base: String,
    agent: Agent,
    meter: Meter,
}

/// Where a site can be put.
#[derive(Debug)]
pub enum Target {
    /// A folder, exchanged for a new one in one step.
    Folder(PathBuf),
    /// An object store, of which one file after another is replaced.
    Objects(Box<dyn Objects>),
}

/// How the addresses of object stores begin.
const STORES: [&str; 4] = ["s3://", "s3a://", "gs://", "az://"];

/// Whether a location is a place in an object store.
pub fn is_store(location: &str) -> bool {
    STORES.iter().any(|start| location.starts_with(start))
}

/// A target as a person writes it: a folder, with or without `file://`, or a place in an object store.
pub fn target(location: &str) -> Result<Target, SourceError> {
    let refuse = |reason| SourceError::Address { address: location.to_owned(), reason };
    if is_store(location) {
        return Ok(Target::Objects(objects(location)?));
    }
    let folder = location.strip_prefix("file://").unwrap_or(location);
    if folder.contains("://") {
        return Err(refuse(
            "nothing can be put there; write a folder, or an address that begins with s3://, gs:// or az://",
        ));
    }
    if folder.is_empty() {
        return Err(refuse("it names no folder"));
    }
    Ok(Target::Folder(PathBuf::from(folder)))
}

/// The folder of an object, which can be read like a site, and its name there: for an export in a store.
pub fn object(location: &str) -> Result<(Box<dyn Source>, &str), SourceError> {
    match location.rsplit_once('/') {
        Some((folder, name)) if !name.is_empty() && !folder.ends_with('/') => Ok((objects_source(folder)?, name)),
        _ => Err(SourceError::Address {
            address: location.to_owned(),
            reason: "it must name an object in a bucket, such as s3://registry/exports/registry.csv",
        }),
    }
}

fn objects_source(location: &str) -> Result<Box<dyn Source>, SourceError> {
    Ok(objects(location)?)
}

#[cfg(feature = "object-store")]
fn objects(location: &str) -> Result<Box<dyn Objects>, SourceError> {
    Ok(Box::new(Bucket::open(location)?))
}

#[cfg(not(feature = "object-store"))]
fn objects(location: &str) -> Result<Box<dyn Objects>, SourceError> {
    Err(SourceError::Address {
        address: location.to_owned(),
        reason: "this program was made without object stores; take a released one, or: cargo install --features object-store",
    })
}

/// The site at a location as a person writes it: an address, a place in an object store, or a folder.
pub fn open(location: &str) -> Result<Box<dyn Source>, SourceError> {
    if is_store(location) {
        return objects_source(location);
    }
    if location.contains("://") {
        return Ok(Box::new(SiteAddress::new(location)?));
    }
    Ok(Box::new(SiteFolder::new(Path::new(location))))
}

impl SiteAddress {
    /// Accepts `https://HOST/…`, and of this machine also `http://127.0.0.1:PORT/…`, `http://localhost…` and `http://[::1]…`.
    pub fn new(address: &str) -> Result<SiteAddress, SourceError> {
        let refuse = |reason| SourceError::Address { address: address.to_owned(), reason };
        let uri: Uri = address.parse().map_err(|_| refuse("it is not an address; write https://example.org/"))?;
        let is_here = matches!(uri.host(), Some("127.0.0.1" | "localhost" | "[::1]"));
        match uri.scheme_str() {
            Some("http") if is_here => {}
            Some("http") => return Err(refuse("anybody on the way could change the answers; write https://")),
            Some("https") if cfg!(feature = "https") => {}
            Some("https") => return Err(refuse("this program was made without https; take a released one")),
            _ => return Err(refuse("it is no address of a site; write https://, a folder, or s3://BUCKET/FOLDER")),
        }
        if uri.query().is_some() || address.contains('#') {
            return Err(refuse("it must end with the site's folder, without ? or #"));
        }
        let base = format!("{}/", address.trim_end_matches('/'));
        Ok(SiteAddress { base, agent: fetch::agent(PATIENCE), meter: Meter::default() })
    }

    fn fetch(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let mut response = self.agent.get(format!("{}{}", self.base, escaped(path))).call()?;
        match response.status().as_u16() {
            200 => {
                let coding = response.headers().get("content-encoding").and_then(|coding| coding.to_str().ok());
                let coding = coding.map(str::to_owned);
                let stored = response.body_mut().with_config().limit(LARGEST_FILE).read_to_vec()?;
                self.meter.received(stored.len());
                Ok(Some(unpacked(coding.as_deref(), stored)))
            }
            404 => Ok(None),
            other => Err(Error::StatusCode(other)),
        }
    }
}

impl Source for SiteAddress {
    fn read(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        self.meter.request();
        let place = self.base.clone();
        let path = path.to_owned();
        match self.fetch(&path) {
            Ok(Some(bytes)) => Ok(bytes),
            Ok(None) => Err(SourceError::NotFound { place, path }),
            Err(error) => Err(SourceError::Failed { place, path, reason: error.to_string() }),
        }
    }

    fn cost(&self) -> Cost {
        self.meter.cost()
    }
}

/// A path as an address carries it: letters, digits and `-._~/` stay, every other byte becomes `%` and its number
/// (RFC 3986, section 2.1).
fn escaped(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::{SiteAddress, escaped, open};

    #[test]
    fn any_site_is_read_where_nobody_can_change_it_on_the_way() {
        for address in
            ["http://127.0.0.1:8000", "http://localhost/site/", "http://[::1]:80/", "https://example.org/registry"]
        {
            assert!(SiteAddress::new(address).is_ok(), "{address}");
        }
        for address in
            ["http://example.org/", "http://127.0.0.1.example.org/", "ftp://127.0.0.1/", "https://example.org/?q=a"]
        {
            assert!(SiteAddress::new(address).is_err(), "{address}");
        }
        let message = open("http://example.org/").err().unwrap().to_string();
        insta::assert_snapshot!(message, @"http://example.org/ cannot be read: anybody on the way could change the answers; write https://");
    }

    #[test]
    fn a_path_is_escaped_byte_by_byte() {
        assert_eq!(escaped("p/3f/a b?#é.html"), "p/3f/a%20b%3F%23%C3%A9.html");
    }
}
