//! What a file is, and which of its compressed copies the browser takes.

use std::path::{Path, PathBuf};

/// The copy of a file to send.
pub struct Chosen {
    pub file: PathBuf,
    pub encoding: Option<&'static str>,
    /// Whether another browser could get another copy.
    pub varies: bool,
}

/// Brotli before gzip before the file itself, of those that exist and are accepted.
pub fn choose(file: &Path, accepted: &str) -> Chosen {
    let copies = [("br", "br"), ("gz", "gzip")].map(|(ending, encoding)| {
        let mut name = file.as_os_str().to_owned();
        name.push(".");
        name.push(ending);
        (PathBuf::from(name), encoding)
    });
    let copies: Vec<_> = copies
        .into_iter()
        .filter(|(copy, _)| copy.is_file())
        .collect();
    let varies = !copies.is_empty();
    match copies
        .into_iter()
        .find(|(_, encoding)| accepts(accepted, encoding))
    {
        Some((file, encoding)) => Chosen {
            file,
            encoding: Some(encoding),
            varies,
        },
        None => Chosen {
            file: file.to_path_buf(),
            encoding: None,
            varies,
        },
    }
}

/// Whether an Accept-Encoding header names `encoding` and does not refuse it with `q=0`.
fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|item| {
        let mut parts = item.split(';').map(str::trim);
        let is_named = parts
            .next()
            .is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        let is_refused = parts.any(|part| {
            part.strip_prefix("q=")
                .is_some_and(|q| q.trim_matches(['0', '.']).is_empty())
        });
        is_named && !is_refused
    })
}

/// The media type by the file's ending.
pub fn content_type(file: &Path) -> &'static str {
    let ending = file
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_ascii_lowercase();
    match ending.as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        // Vocabularies (.tokz) too: their own gzip is part of the file, the page inflates it.
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_accepted_when_named_and_not_refused() {
        for (header, br, gzip) in [
            ("gzip, deflate, br, zstd", true, true),
            ("gzip", false, true),
            ("br;q=0, gzip;q=0.5", false, true),
            ("BR; q=1.0", true, false),
            ("br;q=0.0", false, false),
            ("", false, false),
        ] {
            assert_eq!(
                (accepts(header, "br"), accepts(header, "gzip")),
                (br, gzip),
                "{header}"
            );
        }
    }

    #[test]
    fn wasm_has_the_type_that_browsers_compile_while_loading() {
        assert_eq!(
            content_type(Path::new("_a/x/page_bg.wasm")),
            "application/wasm"
        );
        assert_eq!(
            content_type(Path::new("v/o200k.tokz")),
            "application/octet-stream"
        );
        assert_eq!(
            content_type(Path::new("404.HTML")),
            "text/html; charset=utf-8"
        );
    }
}
