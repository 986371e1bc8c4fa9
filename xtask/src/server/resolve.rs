//! From the path of a request to a file, without ever leaving the served folder.

use std::path::{Path, PathBuf};

#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    File(PathBuf),
    /// A folder asked for without its slash; the new path keeps the query.
    Redirect(String),
    Missing,
    /// The path is not under the base.
    Elsewhere,
}

/// Finds what `url` (a path with an optional query) asks for in `dir`, served under `base`.
pub fn resolve(dir: &Path, base: &str, url: &str) -> Answer {
    let (path, query) = match url.find('?') {
        Some(at) => url.split_at(at),
        None => (url, ""),
    };
    let inside = match path.strip_prefix(base) {
        Some("") => return Answer::Redirect(format!("{base}/{query}")),
        Some(inside) if inside.starts_with('/') => inside,
        _ => return Answer::Elsewhere,
    };
    let Some(parts) = parts(inside) else {
        return Answer::Missing;
    };
    let file = parts
        .iter()
        .fold(dir.to_path_buf(), |path, part| path.join(part));
    let page = file.join("index.html");
    if inside.ends_with('/') {
        return if page.is_file() {
            Answer::File(page)
        } else {
            Answer::Missing
        };
    }
    if page.is_file() {
        // Only the last part, so that a path that begins with two slashes cannot name another host.
        let last = inside.rsplit('/').next().unwrap_or_default();
        return Answer::Redirect(format!("./{last}/{query}"));
    }
    if file.is_file() {
        Answer::File(file)
    } else {
        Answer::Missing
    }
}

/// The 404 page for a path that leads to no file: that of the nearest folder above it which has one, as static hosts choose it.
pub fn missing_page(dir: &Path, base: &str, path: &str) -> Option<PathBuf> {
    let parts = path.strip_prefix(base).and_then(parts).unwrap_or_default();
    (0..=parts.len())
        .rev()
        .map(|kept| dir.join(parts[..kept].join("/")).join("404.html"))
        .find(|page| page.is_file())
}

/// The decoded parts of a path, or `None` when it asks for something no site has: a way up, a hidden name,
/// the host's own files.
fn parts(path: &str) -> Option<Vec<String>> {
    let parts: Vec<String> = path
        .split('/')
        .filter(|part| !part.is_empty())
        .map(decode)
        .collect::<Option<_>>()?;
    let is_plain = |part: &String| !part.starts_with('.') && !part.contains(['/', '\\', ':', '\0']);
    let is_open = !matches!(parts.as_slice(), [only] if only == "_headers" || only == "_redirects");
    (is_open && parts.iter().all(is_plain)).then_some(parts)
}

/// `%41` to `A`; `None` when it is not UTF-8 or cut short.
fn decode(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            hex(rest.next()?)? << 4 | hex(rest.next()?)?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{env, fs, process};

    struct Site(PathBuf);

    impl Site {
        fn new(name: &str) -> Self {
            let outer = env::temp_dir().join(format!("tokentally-site-{}-{name}", process::id()));
            let dir = outer.join("dist");
            fs::create_dir_all(dir.join("zh-hant/compare")).unwrap();
            for file in [
                "index.html",
                "zh-hant/compare/index.html",
                "404.html",
                "zh-hant/404.html",
                "a b.txt",
                "_headers",
                ".secret",
                "../outside.txt",
            ] {
                fs::write(dir.join(file), "x").unwrap();
            }
            Self(outer)
        }

        fn check(&self, base: &str, url: &str, expected: &Answer) {
            let found = match resolve(&self.0.join("dist"), base, url) {
                Answer::File(file) => Answer::File(
                    file.strip_prefix(self.0.join("dist"))
                        .unwrap()
                        .to_path_buf(),
                ),
                other => other,
            };
            assert_eq!(&found, expected, "{url}");
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn file(path: &str) -> Answer {
        Answer::File(path.into())
    }

    #[test]
    fn a_folder_with_a_slash_is_its_page_and_without_one_is_sent_there() {
        let site = Site::new("slash");
        site.check("", "/", &file("index.html"));
        site.check(
            "",
            "/zh-hant/compare/?v=1",
            &file("zh-hant/compare/index.html"),
        );
        site.check(
            "",
            "/zh-hant/compare?v=1&a=/b",
            &Answer::Redirect("./compare/?v=1&a=/b".into()),
        );
        site.check("", "/zh-hant/", &Answer::Missing);
        site.check("", "/zh-hant", &Answer::Missing);
        site.check("", "/index.html", &file("index.html"));
        site.check("", "/a%20b.txt", &file("a b.txt"));
        site.check("", "/a%20b.txt/", &Answer::Missing);
    }

    #[test]
    fn under_a_base_only_the_base_is_served() {
        let site = Site::new("base");
        site.check("/tok", "/tok/", &file("index.html"));
        site.check("/tok", "/tok?v=1", &Answer::Redirect("/tok/?v=1".into()));
        site.check(
            "/tok",
            "/tok/zh-hant/compare/",
            &file("zh-hant/compare/index.html"),
        );
        site.check("/tok", "/", &Answer::Elsewhere);
        site.check("/tok", "/token/", &Answer::Elsewhere);
    }

    #[test]
    fn nothing_outside_the_folder_and_nothing_hidden_is_served() {
        let site = Site::new("up");
        for url in [
            "/../outside.txt",
            "/%2e%2e/outside.txt",
            "/..%2foutside.txt",
            "/zh-hant/../../outside.txt",
            "/..\\outside.txt",
            "/%5c..%5coutside.txt",
            "/_headers",
            "/%5fheaders",
            "/.secret",
            "/a%00",
            "/%ff",
            "/%2",
            "/c:/windows",
        ] {
            site.check("", url, &Answer::Missing);
        }
    }

    #[test]
    fn a_wrong_path_gets_the_404_page_of_the_nearest_folder() {
        let site = Site::new("missing");
        let dir = site.0.join("dist");
        for (path, page) in [
            ("/no/such/page/", "404.html"),
            ("/zh-hant/no/such/page", "zh-hant/404.html"),
            ("/zh-hant/compare/no", "zh-hant/404.html"),
            ("/zh-hant/%2e%2e/no", "404.html"),
        ] {
            let found = missing_page(&dir, "", path);
            assert_eq!(found, Some(dir.join(page)), "{path}");
        }
        assert_eq!(
            missing_page(&dir, "/tok", "/tok/zh-hant/no"),
            Some(dir.join("zh-hant/404.html"))
        );
    }

    #[test]
    fn a_redirect_cannot_lead_to_another_host() {
        let site = Site::new("host");
        site.check(
            "",
            "//zh-hant/compare",
            &Answer::Redirect("./compare/".into()),
        );
    }
}
