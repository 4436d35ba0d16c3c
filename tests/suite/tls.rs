//! A web server with TLS over a folder, by openssl, with a certificate from an authority that no machine knows but a test.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// The server ends when this is dropped.
pub struct Tls {
    papers: TempDir,
    process: Child,
    port: u16,
}

impl Tls {
    /// `None`, said, where there is no openssl that makes certificates.
    pub fn over(folder: &Path) -> Option<Tls> {
        let papers = TempDir::new().unwrap();
        if !certify(papers.path()) {
            println!("skipped: no openssl here that makes certificates");
            return None;
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut server = Command::new("openssl");
        server.args(["s_server", "-WWW", "-accept", &port.to_string()]);
        server.arg("-cert").arg(papers.path().join("own.pem")).arg("-key").arg(papers.path().join("own.key"));
        let server = server.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let tls = Tls { papers, process: server.spawn().unwrap(), port };
        let listens = |_| {
            std::thread::sleep(Duration::from_millis(50));
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        };
        assert!((0..200).any(listens), "the server never came");
        Some(tls)
    }

    pub fn address(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    /// Who vouches for the server.
    pub fn authority(&self) -> PathBuf {
        self.papers.path().join("ca.pem")
    }

    /// Somebody who does not.
    pub fn stranger(&self) -> PathBuf {
        self.papers.path().join("own.pem")
    }
}

impl Drop for Tls {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Makes a command trust one authority and no other.
pub fn trust<'a>(command: &'a mut Command, authority: &Path) -> &'a mut Command {
    command.env("SSL_CERT_FILE", authority).env_remove("SSL_CERT_DIR")
}

/// Makes an authority and a certificate that it gave to this machine. False where there is no openssl.
fn certify(folder: &Path) -> bool {
    let openssl = |arguments: &str| {
        let mut command = Command::new("openssl");
        let output = command.args(arguments.split_whitespace()).current_dir(folder).stdin(Stdio::null()).output();
        output.is_ok_and(|output| output.status.success())
    };
    let authority = "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=authority";
    let own = "req -x509 -newkey rsa:2048 -nodes -keyout own.key -out own.pem -days 2 -subj /CN=localhost -CA ca.pem -CAkey ca.key \
               -addext subjectAltName=DNS:localhost -addext basicConstraints=critical,CA:FALSE";
    openssl(authority) && openssl(own)
}
