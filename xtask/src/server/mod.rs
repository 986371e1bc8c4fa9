//! A static file server that behaves like the hosts the site is made for, so that tests see what visitors get:
//! `_headers`, folders with a trailing slash, a 404 page, precompressed files.

mod headers;
mod negotiate;
mod resolve;

use std::io::Cursor;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, thread};

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use headers::Rules;
use resolve::{Answer, resolve};

/// Enough for a browser's six connections and a test or two beside it.
const THREADS: usize = 8;

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

/// Serves until the process ends.
pub fn serve(folder: Folder, listener: TcpListener) -> Result<()> {
    let server =
        Server::from_listener(listener, None).map_err(|error| anyhow!("cannot serve: {error}"))?;
    let shared = Arc::new((server, folder));
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                let (server, folder) = &*shared;
                while let Ok(request) = server.recv() {
                    let response = folder.respond(&request);
                    let _ = request.respond(response); // the browser may have gone away
                }
            })
        })
        .collect();
    for thread in threads {
        thread
            .join()
            .map_err(|_| anyhow!("a server thread panicked"))?;
    }
    Ok(())
}

type Reply = Response<Cursor<Vec<u8>>>;

impl Folder {
    fn respond(&self, request: &Request) -> Reply {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return plain(405, "only GET and HEAD").with_header(header("Allow", "GET, HEAD"));
        }
        let path = request.url().split(['?', '#']).next().unwrap_or_default();
        let accepted = request
            .headers()
            .iter()
            .find(|header| header.field.equiv("Accept-Encoding"));
        let accepted = accepted.map_or("", |header| header.value.as_str());
        match resolve(&self.dir, &self.base, request.url()) {
            Answer::File(file) => self.file(200, &file, path, accepted),
            Answer::Redirect(to) => plain(307, "").with_header(header("Location", &to)),
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
        let mut reply = whole(status, bytes);
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
        for (name, value) in &fields {
            reply.add_header(header(name, value));
        }
        reply
    }
}

fn plain(status: u16, text: &str) -> Reply {
    whole(status, text.as_bytes().to_vec())
        .with_header(header("Content-Type", "text/plain; charset=utf-8"))
}

/// Always with a length, never in chunks, as hosts send files.
fn whole(status: u16, bytes: Vec<u8>) -> Reply {
    Response::from_data(bytes)
        .with_status_code(status)
        .with_chunked_threshold(usize::MAX)
}

/// Names and values were checked when the rules were read, and paths are percent-encoded.
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name.as_bytes(), value.as_bytes()).unwrap_or_else(|()| {
        Header::from_bytes(&b"X-Bad-Header"[..], &b"not ASCII"[..])
            .expect("a constant header is valid")
    })
}
