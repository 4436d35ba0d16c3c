//! An object store reached over the network: S3 and what speaks its language, Google Cloud Storage, Azure. Who may write there is
//! said by the environment, as each provider's own tools read it (`AWS_ACCESS_KEY_ID`, `AWS_ENDPOINT`, …).
//!
//! `object_store` is used here alone. What fails on the way is tried again a few times, then reported; an upload that is tried
//! again after its answer was lost may find its own bytes there, so whoever is refused looks before saying so.

use super::StoreError;
use super::objects::{Expected, Listed, Objects, Tag, Tagged, Upload, Uploaded};
use super::path::fault;
use super::site::{Cost, Meter, Source, SourceError};
use crate::artifact::{Artifact, Permanence, media_type, permanence};
use crate::hosting::{self, PACKING};
use futures_util::{StreamExt, TryStreamExt, stream};
use object_store::aws::{AmazonS3Builder, Checksum};
use object_store::azure::MicrosoftAzureBuilder;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::path::Path;
use object_store::{
    Attribute, Attributes, BackoffConfig, Error, ObjectStore, ObjectStoreExt, PutMode, PutOptions, PutPayload,
    RetryConfig, UpdateVersion,
};
use rustls::crypto::ring;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// Requests at the same time: enough to hide the way there and back, few enough for any store and any connection.
const AT_ONCE: usize = 16;

/// A store that fails so often in a row is down; the next run of the timer tries again.
const ATTEMPTS: usize = 6;

/// Nobody waits longer for one request, its repetitions included.
const PATIENCE: Duration = Duration::from_secs(90);

/// The first pause before a repetition, and the longest.
const PAUSES: [Duration; 2] = [Duration::from_millis(100), Duration::from_secs(10)];

/// A site in an object store.
#[derive(Debug)]
pub struct Bucket {
    address: String,
    store: Arc<dyn ObjectStore>,
    /// Where the site begins in the store.
    folder: Path,
    runtime: Runtime,
    meter: Meter,
}

impl Bucket {
    /// `s3://BUCKET/FOLDER`, `gs://…`, `az://…`.
    pub fn open(address: &str) -> Result<Bucket, SourceError> {
        let refuse = |reason: String| SourceError::Store { address: address.to_owned(), reason };
        // Chosen once for the process; that somebody else was first is no failure.
        ring::default_provider().install_default().ok();
        let (scheme, rest) = address.split_once("://").unwrap_or_default();
        let (_, folder) = rest.split_once('/').unwrap_or((rest, ""));
        let store = store(scheme, address).map_err(|error| refuse(error.to_string()))?;
        let folder = Path::parse(folder.trim_end_matches('/')).map_err(|error| refuse(error.to_string()))?;
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| refuse(error.to_string()))?;
        Ok(Bucket { address: address.to_owned(), store, folder, runtime, meter: Meter::default() })
    }

    fn place(&self, path: &str) -> Path {
        path.split('/').fold(self.folder.clone(), |place, part| place.join(part))
    }

    /// The path in the site of an object of the store; `None` of one that could not be a file of a site.
    fn path(&self, place: &Path) -> Option<String> {
        let parts: Vec<_> = place.prefix_match(&self.folder)?.map(|part| part.as_ref().to_owned()).collect();
        let path = parts.join("/");
        fault(&path).is_none().then_some(path)
    }

    fn failed(&self, doing: &'static str, path: &str) -> impl Fn(Error) -> StoreError + use<> {
        let place = format!("{}/{path}", self.address.trim_end_matches('/'));
        move |error| StoreError::Remote { doing, place: place.clone(), reason: reason(&error) }
    }

    async fn get(&self, path: &str) -> Result<Option<Tagged>, Error> {
        self.meter.request();
        let found = match self.store.get(&self.place(path)).await {
            Err(Error::NotFound { .. }) => return Ok(None),
            found => found?,
        };
        let tag = tag(found.meta.e_tag.clone(), found.meta.version.clone());
        let coding = found.attributes.get(&Attribute::ContentEncoding).cloned();
        let stored = found.bytes().await?.to_vec();
        self.meter.received(stored.len());
        Ok(Some(Tagged { bytes: hosting::unpacked(coding.as_deref(), stored), tag }))
    }

    async fn put(&self, Upload { artifact, expected }: Upload) -> Result<Uploaded, Error> {
        let place = self.place(&artifact.path);
        let mode = match expected {
            Expected::Nothing => PutMode::Create,
            Expected::Tag(tag) => PutMode::Update(version(&tag)),
        };
        let stored = hosting::packed(&artifact.path, &artifact.bytes).unwrap_or(artifact.bytes);
        let options = PutOptions { mode, attributes: attributes(&artifact.path), ..PutOptions::default() };
        match self.store.put_opts(&place, PutPayload::from(stored), options).await {
            Err(Error::AlreadyExists { .. } | Error::Precondition { .. } | Error::NotFound { .. }) => {
                Ok(Uploaded::Refused)
            }
            put => put.map(|put| Uploaded::Done(tag(put.e_tag, put.version))),
        }
    }

    /// What a listing says of an object; some stores do not list tags.
    async fn listed(&self, place: Path, size: u64, known: Tag) -> Result<Option<(String, Listed)>, Error> {
        let Some(path) = self.path(&place) else { return Ok(None) };
        let is_known = !known.0.is_empty() || permanence(&path) == Permanence::Immutable;
        let tag = if is_known {
            known
        } else {
            match self.store.head(&place).await {
                Err(Error::NotFound { .. }) => return Ok(None),
                found => found.map(|found| tag(found.e_tag, found.version))?,
            }
        };
        Ok(Some((path, Listed { size, tag: (!tag.0.is_empty()).then_some(tag) })))
    }
}

impl Objects for Bucket {
    fn address(&self) -> &str {
        &self.address
    }

    fn list(&self) -> Result<BTreeMap<String, Listed>, StoreError> {
        let folder = Some(&self.folder).filter(|folder| !folder.as_ref().is_empty());
        let listed = self.store.list(folder).map(|object| async {
            let object = object?;
            self.listed(object.location, object.size, tag(object.e_tag, object.version)).await
        });
        let found = listed.buffered(AT_ONCE).try_filter_map(|found| async { Ok(found) }).try_collect();
        self.runtime.block_on(found).map_err(self.failed("list", ""))
    }

    fn length(&self, file: &Artifact) -> u64 {
        hosting::packed(&file.path, &file.bytes).map_or(file.bytes.len(), |packed| packed.len()) as u64
    }

    fn tagged(&self, path: &str) -> Result<Option<Tagged>, StoreError> {
        self.runtime.block_on(self.get(path)).map_err(self.failed("read", path))
    }

    fn upload(&self, uploads: Vec<Upload>) -> Result<Vec<Uploaded>, StoreError> {
        let puts = uploads.into_iter().map(|upload| async {
            let failed = self.failed("upload", &upload.artifact.path);
            self.put(upload).await.map_err(failed)
        });
        self.runtime.block_on(stream::iter(puts).buffered(AT_ONCE).try_collect())
    }

    fn read_all(&self, paths: &[String]) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        let gets = paths.iter().map(|path| async move {
            let found = self.get(path).await.map_err(self.failed("read", path))?;
            Ok(found.map(|found| found.bytes))
        });
        self.runtime.block_on(stream::iter(gets).buffered(AT_ONCE).try_collect())
    }

    fn remove(&self, paths: &[String]) -> Result<(), StoreError> {
        let removals = paths.iter().map(|path| async move {
            match self.store.delete(&self.place(path)).await {
                Err(Error::NotFound { .. }) => Ok(()),
                removed => removed.map_err(self.failed("remove", path)),
            }
        });
        self.runtime.block_on(stream::iter(removals).buffer_unordered(AT_ONCE).try_collect())
    }
}

impl Source for Bucket {
    fn read(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        let (place, path) = (self.address.clone(), path.to_owned());
        match self.runtime.block_on(self.get(&path)) {
            Ok(Some(found)) => Ok(found.bytes),
            Ok(None) => Err(SourceError::NotFound { place, path }),
            Err(error) => Err(SourceError::Failed { place, path, reason: reason(&error) }),
        }
    }

    fn cost(&self) -> Cost {
        self.meter.cost()
    }

    fn below(&self, folder: &str) -> Result<Option<Vec<String>>, SourceError> {
        let listed = self
            .list()
            .map_err(|error| SourceError::Store { address: self.address.clone(), reason: error.to_string() })?;
        let above = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        Ok(Some(listed.into_keys().filter(|path| path.starts_with(&above)).collect()))
    }
}

fn store(scheme: &str, address: &str) -> Result<Arc<dyn ObjectStore>, Error> {
    let [init_backoff, max_backoff] = PAUSES;
    let backoff = BackoffConfig { init_backoff, max_backoff, base: 2.0 };
    let retry = RetryConfig { backoff, max_retries: ATTEMPTS, retry_timeout: PATIENCE };
    Ok(match scheme {
        "gs" => Arc::new(GoogleCloudStorageBuilder::from_env().with_url(address).with_retry(retry).build()?),
        "az" => Arc::new(MicrosoftAzureBuilder::from_env().with_url(address).with_retry(retry).build()?),
        // What was cut or changed on the way is refused by the store, which compares.
        _ => {
            let builder = AmazonS3Builder::from_env().with_checksum_algorithm(Checksum::SHA256);
            Arc::new(builder.with_url(address).with_retry(retry).build()?)
        }
    })
}

/// What the store is to say of a file to whoever asks for it.
fn attributes(path: &str) -> Attributes {
    let caching = hosting::caching(permanence(path));
    let mut said = vec![(Attribute::ContentType, media_type(path).to_owned())];
    if hosting::is_packed(path) {
        said.push((Attribute::ContentEncoding, PACKING.to_owned()));
        // Google's store unpacks on the way where it may, and then cannot say how long the file is.
        said.push((Attribute::CacheControl, format!("{caching}, no-transform")));
    } else {
        said.push((Attribute::CacheControl, caching.to_owned()));
    }
    said.into_iter().collect()
}

/// Tag and version in one text; a line end stands in neither.
fn tag(e_tag: Option<String>, version: Option<String>) -> Tag {
    match (e_tag, version) {
        (e_tag, None) => Tag(e_tag.unwrap_or_default()),
        (e_tag, Some(version)) => Tag(format!("{}\t{version}", e_tag.unwrap_or_default())),
    }
}

fn version(tag: &Tag) -> UpdateVersion {
    let (e_tag, version) = tag.0.split_once('\t').map_or((tag.0.as_str(), None), |(tag, version)| (tag, Some(version)));
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    UpdateVersion { e_tag: text(e_tag), version: version.and_then(text) }
}

/// An error with what caused it, in one line.
fn reason(error: &Error) -> String {
    let mut causes = vec![error.to_string()];
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !causes.iter().any(|known| known.contains(&text)) {
            causes.push(text);
        }
        cause = inner.source();
    }
    causes.join(": ").replace('\n', " ")
}
