//! A static file server that behaves like the hosts the site is made for, so that tests see what visitors get:
//! `_headers`, folders with a trailing slash, a 404 page, precompressed files.

mod connection;
mod headers;
mod negotiate;
mod resolve;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, thread};

use anyhow::{Context, Result, bail};

use connection::{Reply, Request};
use headers::Rules;
use resolve::{Answer, resolve};

/// A folder that is served under a path.
pub struct Folder {
    dir: PathBuf,
    base: String,
    rules: Rules,
}

impl Folder {
    pub fn open(dir: PathBuf, base: String) -> Result<Self> {
        if !dir.join("index.html").is_file() {
            bail!(
                "{} holds no index.html; build the site first: cargo xtask build",
                dir.display()
            );
        }
        let text = fs::read_to_string(dir.join("_headers")).unwrap_or_default();
        let rules = Rules::parse(&text).with_context(|| format!("{}/_headers", dir.display()))?;
        Ok(Self { dir, base, rules })
    }
}

/// Takes the port, so that a taken one is known before a long build. Port 0 means any.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).with_context(|| {
        format!(
            "port {port} of 127.0.0.1 is not free; try --port {}",
            port.wrapping_add(1)
        )
    })
}

/// Serves until the process ends. A thread for each connection: a browser keeps six open, and none may wait for another.
pub fn serve(folder: Folder, listener: &TcpListener) -> Result<()> {
    let folder = Arc::new(folder);
    loop {
        let (stream, _) = listener.accept().context("cannot accept connections")?;
        let folder = Arc::clone(&folder);
        thread::spawn(move || {
            // The browser may go away at any moment; that is no fault.
            let _ = connection::answer(&stream, |request| folder.respond(request));
        });
    }
}

impl Folder {
    fn respond(&self, request: &Request) -> Reply {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return plain(405, "only GET and HEAD").with("Allow", "GET, HEAD");
        }
        let path = request.url.split(['?', '#']).next().unwrap_or_default();
        let accepted = request.accept_encoding.as_str();
        match resolve(&self.dir, &self.base, &request.url) {
            Answer::File(file) => self.file(200, &file, path, accepted),
            Answer::Redirect(to) => plain(307, "").with("Location", &to),
            Answer::Missing => {
                let page = self.dir.join("404.html");
                if page.is_file() {
                    self.file(404, &page, path, accepted)
                } else {
                    plain(404, "not found")
                }
            }
            Answer::Elsewhere => plain(404, &format!("the site is served under {}/", self.base)),
        }
    }

    fn file(&self, status: u16, file: &Path, path: &str, accepted: &str) -> Reply {
        let chosen = negotiate::choose(file, accepted);
        let Ok(bytes) = fs::read(&chosen.file) else {
            return plain(500, "the file cannot be read");
        };
        let mut fields = vec![(
            "Content-Type".to_owned(),
            negotiate::content_type(file).to_owned(),
        )];
        fields.extend(
            chosen
                .encoding
                .map(|encoding| ("Content-Encoding".to_owned(), encoding.to_owned())),
        );
        if chosen.varies {
            fields.push(("Vary".to_owned(), "Accept-Encoding".to_owned()));
        }
        self.rules.apply(path, &self.base, &mut fields);
        Reply {
            status,
            fields,
            body: bytes,
        }
    }
}

fn plain(status: u16, text: &str) -> Reply {
    let reply = Reply {
        status,
        fields: Vec::new(),
        body: text.as_bytes().to_vec(),
    };
    reply.with("Content-Type", "text/plain; charset=utf-8")
}
