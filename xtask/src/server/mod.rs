//! A static file server that behaves like the hosts the site is made for, so that tests see what visitors get:
//! `_headers`, folders with a trailing slash, a 404 page, precompressed files.

mod connection;
mod headers;
mod negotiate;
mod resolve;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;
use std::{fs, thread};

use anyhow::{Context, Result, bail};

use connection::{Reply, Request};
use headers::Rules;
use resolve::{Answer, resolve};

/// The script that reloads a page when the folder has been built anew.
pub const RELOADER: &str = "/__reload.js";

const RELOAD: &str = "let seen = 0;
for (;;) {
  const response = await fetch(`/__builds?${seen}`).catch(() => undefined);
  if (!response?.ok) await new Promise((resume) => setTimeout(resume, 1000));
  else if (seen > 0 && Number(await response.clone().text()) > seen) location.reload();
  if (response?.ok) seen = Number(await response.text());
}
";

/// How long a page waits for a build before it asks again.
const WAIT: Duration = Duration::from_secs(20);

/// How often a folder has been built while it is served.
#[derive(Default)]
pub struct Builds {
    done: Mutex<u64>,
    changed: Condvar,
}

impl Builds {
    /// The folder has been built anew.
    pub fn done(&self) {
        *self.done.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.changed.notify_all();
    }

    /// The number of the present build, counted from one, as soon as it is another than the one the page has seen.
    fn after(&self, seen: u64) -> u64 {
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self
            .changed
            .wait_timeout_while(done, WAIT, |done| *done + 1 == seen);
        *waited.unwrap_or_else(PoisonError::into_inner).0 + 1
    }
}

/// A folder that is served under a path.
pub struct Folder {
    dir: PathBuf,
    base: String,
    rules: Rules,
    /// For a folder that is built while it is served: its one page answers for every address that is no file.
    builds: Option<Arc<Builds>>,
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
        Ok(Self {
            dir,
            base,
            rules,
            builds: None,
        })
    }

    /// A folder that is built anew while it is served, and whose one page draws all others.
    pub fn live(dir: PathBuf, builds: Arc<Builds>) -> Result<Self> {
        let mut folder = Self::open(dir, String::new())?;
        folder.builds = Some(builds);
        Ok(folder)
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
        if let Some(builds) = &self.builds {
            if path == RELOADER {
                return text(200, "text/javascript; charset=utf-8", RELOAD);
            }
            if let Some(seen) = request.url.strip_prefix("/__builds?") {
                let seen = seen.parse().unwrap_or_default();
                return plain(200, &builds.after(seen).to_string());
            }
        }
        match resolve(&self.dir, &self.base, &request.url) {
            Answer::File(file) => self.file(200, &file, path, accepted),
            Answer::Redirect(to) => plain(307, "").with("Location", &to),
            Answer::Missing if self.builds.is_some() && !path.contains('.') => {
                self.file(200, &self.dir.join("index.html"), path, accepted)
            }
            Answer::Missing => match resolve::missing_page(&self.dir, &self.base, path) {
                Some(page) => self.file(404, &page, path, accepted),
                None => plain(404, "not found"),
            },
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

fn plain(status: u16, body: &str) -> Reply {
    text(status, "text/plain; charset=utf-8", body)
}

fn text(status: u16, content_type: &str, body: &str) -> Reply {
    let reply = Reply {
        status,
        fields: Vec::new(),
        body: body.as_bytes().to_vec(),
    };
    reply.with("Content-Type", content_type)
}
