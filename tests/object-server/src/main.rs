//! `object-server FOLDER [KIND@N]…`: an S3 server over a folder, whose folders are the buckets, for a key named `test` with the secret
//! `test-secret`. It prints the port on which it listens and runs until it is killed.
//!
//! Each `KIND@N` spoils the Nth request, counted from 1, and `KIND@N+` all from the Nth on:
//!
//! * `500`: the server says that it failed, and did nothing.
//! * `403`: the credentials are refused.
//! * `reset`: the connection ends before anything was done.
//! * `lost`: all was done, and the connection ends before the answer.
//! * `cut`: all was done, and the answer ends in its middle.
//!
//! `GET /-count` answers how many requests there were.
//!
//! s3s-fs looks at the condition of an upload, then writes: two uploads at the same moment could both find it met. A real store
//! does both at once; so uploads wait for each other here, and reads for uploads.

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::body::{Frame, Incoming};
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s_fs::FileSystem;
use std::io::{Error, ErrorKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::net::TcpListener;
use tokio::sync::RwLock;

type Body = UnsyncBoxBody<Bytes, Error>;

/// What becomes of which requests.
#[derive(Clone, Debug)]
struct Fault {
    kind: String,
    from: u64,
    to: u64,
}

impl Fault {
    fn parse(text: &str) -> Option<Fault> {
        let (kind, number) = text.split_once('@')?;
        let from = number.trim_end_matches('+').parse().ok()?;
        let to = if number.ends_with('+') { u64::MAX } else { from };
        Some(Fault { kind: kind.to_owned(), from, to })
    }
}

struct Server {
    store: S3Service,
    one_at_a_time: RwLock<()>,
    count: AtomicU64,
    faults: Vec<Fault>,
}

impl Server {
    async fn answer(&self, request: Request<Incoming>) -> Result<Response<Body>, Error> {
        if request.uri().path() == "/-count" {
            return Ok(text(200, self.count.load(Ordering::SeqCst).to_string()));
        }
        let number = self.count.fetch_add(1, Ordering::SeqCst) + 1;
        let fault = self.faults.iter().find(|fault| (fault.from..=fault.to).contains(&number));
        let gone = || Error::new(ErrorKind::ConnectionReset, "as was asked for");
        match fault.map(|fault| fault.kind.as_str()) {
            Some("500") => Ok(said(500, "InternalError")),
            Some("403") => Ok(said(403, "ExpiredToken")),
            Some("reset") => Err(gone()),
            Some("lost") => self.stored(request).await.and(Err(gone())),
            Some("cut") => self.stored(request).await.map(|answer| answer.map(cut)),
            _ => self.stored(request).await,
        }
    }

    async fn stored(&self, request: Request<Incoming>) -> Result<Response<Body>, Error> {
        let (writing, reading);
        if [Method::GET, Method::HEAD].contains(request.method()) {
            reading = self.one_at_a_time.read().await;
            let answer = self.call(request).await;
            drop(reading);
            return answer;
        }
        writing = self.one_at_a_time.write().await;
        let answer = self.call(request).await;
        drop(writing);
        answer
    }

    async fn call(&self, request: Request<Incoming>) -> Result<Response<Body>, Error> {
        let answer = self.store.call(request.map(s3s::Body::from)).await.map_err(|error| Error::other(format!("{error:?}")))?;
        Ok(answer.map(|body| body.map_err(|error| Error::other(error.to_string())).boxed_unsync()))
    }
}

fn said(status: u16, code: &str) -> Response<Body> {
    text(status, format!("<Error><Code>{code}</Code><Message>as was asked for</Message></Error>"))
}

fn text(status: u16, text: String) -> Response<Body> {
    let body = Full::new(Bytes::from(text)).map_err(|never| match never {}).boxed_unsync();
    Response::builder().status(status).body(body).expect("a plain answer")
}

/// The first frame without its second half, then the end of the connection.
fn cut(body: Body) -> Body {
    let frames = body.into_data_stream().take(1).map(|data| data.map(|data| Frame::data(data.slice(..data.len() / 2))));
    let end = stream::once(async { Err(Error::new(ErrorKind::ConnectionReset, "as was asked for")) });
    StreamBody::new(frames.chain(end)).boxed_unsync()
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("the folder with the buckets");
    let faults = arguments.map(|text| Fault::parse(&text).expect("KIND@N")).collect();
    let mut builder = S3ServiceBuilder::new(FileSystem::new(folder).expect("the folder"));
    builder.set_auth(SimpleAuth::from_single("test", "test-secret"));
    let one_at_a_time = RwLock::new(());
    let server = Arc::new(Server { store: builder.build(), one_at_a_time, count: AtomicU64::new(0), faults });
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    println!("{}", listener.local_addr().expect("its address").port());
    loop {
        let Ok((connection, _)) = listener.accept().await else { continue };
        // Else an answer in two parts waits for the reader's word that the first came: 40 ms each.
        connection.set_nodelay(true).ok();
        let server = Arc::clone(&server);
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let server = Arc::clone(&server);
                async move { server.answer(request).await }
            });
            hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(connection), service).await.ok();
        });
    }
}
