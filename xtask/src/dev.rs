//! `dev`: builds at each change and tells the open pages. The app is one piece, compiled without optimisation, and draws every page by
//! itself: nothing is prerendered, and any address shows its page.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};
use std::{fs, thread};

use anyhow::{Context, Result};

use crate::compile::{self, How};
use crate::server::{self, Builds};
use crate::{fingerprint, process, setup};

const HOW: How = How {
    debug: true,
    whole: true,
    plain_leptos: false,
};

/// How often the sources are looked at.
const LOOK: Duration = Duration::from_millis(300);

/// Sources that say how pages look and behave; only others have a say in what pages fetch.
const ONLY_PAGES: [&str; 3] = ["src/ui", "src/platform", "src/text"];

/// Rebuilds and reloads at each change, until stopped.
pub fn dev(port: u16) -> Result<()> {
    let listener = server::listen(port)?;
    setup::wasm_target()?;
    let dir = process::notes()?.join("dev");
    fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
    let root = process::root();
    let mut built = stamps(&root)?;
    build(&dir, Change::everything())?;
    let builds = Arc::new(Builds::default());
    let folder = server::Folder::live(dir.clone(), Arc::clone(&builds))?;
    println!("http://127.0.0.1:{port}/ reloads at each change; Ctrl-C stops it");
    thread::spawn(move || server::serve(folder, &listener));
    loop {
        thread::sleep(LOOK);
        let now = stamps(&root)?;
        let change = Change::between(&root, &built, &now);
        if change == Change::default() {
            continue;
        }
        built = now;
        let start = Instant::now();
        match build(&dir, change) {
            Ok(()) => {
                builds.done();
                println!("rebuilt in {:.1} s", start.elapsed().as_secs_f64());
            }
            // The pages stay as they are until the next change.
            Err(error) => eprintln!("error: {error:#}"),
        }
    }
}

/// What a change of the sources touches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Change {
    /// Style sheets and other files that are served as they are.
    files: bool,
    /// The app or the worker.
    code: bool,
    /// What pages fetch.
    data: bool,
}

impl Change {
    const fn everything() -> Self {
        Self {
            files: true,
            code: true,
            data: true,
        }
    }

    /// What has changed from one look at the sources to the next.
    fn between(root: &Path, before: &Stamps, now: &Stamps) -> Self {
        let differs = |path: &&PathBuf| before.get(*path) != now.get(*path);
        let mut change = Self::default();
        for path in before.keys().chain(now.keys()).filter(differs) {
            let path = path.strip_prefix(root).unwrap_or(path);
            let is_in = |folder: &&str| path.starts_with(folder);
            if ["style", "public", "index.html"].iter().any(is_in) {
                change.files = true;
            } else if is_in(&"pricing-data") {
                change.data = true;
            } else {
                change.code = true;
                change.data |= !ONLY_PAGES.iter().any(is_in);
            }
        }
        change
    }
}

/// When each source was written last, and its length.
type Stamps = BTreeMap<PathBuf, (SystemTime, u64)>;

fn stamps(root: &Path) -> Result<Stamps> {
    let mut stamps = Stamps::new();
    let mut open = fingerprint::site_inputs(root);
    open.push(root.join("index.html"));
    while let Some(path) = open.pop() {
        // A file may go between two looks; then it is not there.
        let Ok(file) = fs::metadata(&path) else {
            continue;
        };
        if file.is_dir() {
            let entries =
                fs::read_dir(&path).with_context(|| format!("cannot read {}", path.display()))?;
            open.extend(entries.flatten().map(|entry| entry.path()));
        } else {
            let written = file.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            stamps.insert(path, (written, file.len()));
        }
    }
    Ok(stamps)
}

fn build(dir: &Path, change: Change) -> Result<()> {
    if change.code {
        compile::browser_programs(HOW)?;
    }
    if change.data {
        compile::native_programs(HOW)?;
        process::run(compile::site_program("").arg("assets").arg(dir))?;
    }
    if change.code {
        compile::pack(HOW, dir)?;
    }
    if change.files {
        compile::copy_files("public", dir)?;
        process::run(compile::site_program("").arg("styles").arg(dir))?;
        let page = fs::read_to_string(process::root().join("index.html"))
            .context("cannot read index.html")?;
        fs::write(dir.join("index.html"), served(&page)).context("cannot write index.html")?;
    }
    Ok(())
}

/// Trunk's page as it is served here: with the scripts that start and reload it instead of what Trunk is told to compile.
fn served(page: &str) -> String {
    let mut lines = Vec::new();
    for line in page.lines() {
        if line.trim() == "</head>" {
            lines.push("<script type=\"module\" src=\"/boot.js\"></script>".to_owned());
            lines.push(format!(
                "<script type=\"module\" src=\"{}\"></script>",
                server::RELOADER
            ));
        }
        if !line.contains("data-trunk") {
            lines.push(line.to_owned());
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_wears_its_sheets_and_has_nothing_of_trunk() {
        let root = process::root();
        let page = served(&fs::read_to_string(root.join("index.html")).unwrap());
        for sheet in ["/screen.css", "/print.css"] {
            assert!(page.contains(sheet), "{sheet}");
        }
        assert!(!page.contains("data-trunk"));
        assert!(page.contains("<div id=\"app\"></div>"));
    }

    #[test]
    fn a_change_is_known_by_what_it_touches() {
        let at = |second| SystemTime::UNIX_EPOCH + Duration::from_secs(second);
        let root = Path::new("/r");
        let before = Stamps::from([
            (root.join("src/ui/app.rs"), (at(1), 1)),
            (root.join("style/base.css"), (at(1), 1)),
        ]);
        let check = |path: &str, expected: Change| {
            let mut now = before.clone();
            now.insert(root.join(path), (at(2), 1));
            assert_eq!(Change::between(root, &before, &now), expected, "{path}");
        };
        let nothing = Change::default();
        let code = Change {
            code: true,
            ..nothing
        };
        assert_eq!(Change::between(root, &before, &before), nothing);
        check("src/ui/app.rs", code);
        check("src/cost/quote.rs", Change { data: true, ..code });
        check(
            "pricing-data/openai.json",
            Change {
                data: true,
                ..nothing
            },
        );
        check(
            "style/base.css",
            Change {
                files: true,
                ..nothing
            },
        );
        let gone = Change::between(root, &before, &Stamps::new());
        assert_eq!(
            gone,
            Change {
                files: true,
                ..code
            }
        );
    }
}
