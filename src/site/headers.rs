//! The `_headers` file: what a static host sends with each file.

use std::fmt::Write as _;

use super::offline::folder;
use crate::text::Locale;

/// What a page may load: its own files and nothing else. WebAssembly is compiled, nothing is evaluated.
/// Inline style attributes carry numbers only (a meter's width).
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// Versioned files never change under their name.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// Where pages lie that other sites may put into a frame, below a language.
const EMBED: &str = "embed/";

/// The policy inside a page, for hosts that send no headers of ours. Who may frame a page cannot be said there.
pub fn in_a_page() -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{CSP}\"/>")
}

/// The rules, in the format of Netlify and Cloudflare Pages: a path pattern, then indented headers. `base` is empty or `/tok`.
pub fn headers(base: &str) -> String {
    let mut rules = format!(
        "{base}/*\n  Content-Security-Policy: {CSP}; frame-ancestors 'self'\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  \
         Permissions-Policy: camera=(), microphone=(), geolocation=()\n  Cross-Origin-Opener-Policy: same-origin\n  Cache-Control: public, max-age=0, must-revalidate\n\
         {base}/_a/*\n  ! Cache-Control\n  Cache-Control: {FOREVER}\n\
         {base}/v/*\n  ! Cache-Control\n  Cache-Control: {FOREVER}\n\
         {base}/cards/*\n  ! Cache-Control\n  Cache-Control: {FOREVER}\n\
         {base}/data/*\n  Access-Control-Allow-Origin: *\n"
    );
    for locale in Locale::ALL {
        _ = write!(
            rules,
            "{base}/{}{EMBED}*\n  ! Content-Security-Policy\n  Content-Security-Policy: {CSP}; frame-ancestors *\n  ! Cross-Origin-Opener-Policy\n",
            folder(locale)
        );
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::headers;

    #[test]
    fn no_other_origin_can_be_reached_and_no_inline_script_runs() {
        let text = headers("");
        assert!(text.contains("connect-src 'self';"));
        assert!(text.contains("script-src 'self' 'wasm-unsafe-eval';"));
        assert!(!text.contains("http:") && !text.contains("https:"));
    }

    #[test]
    fn prices_may_be_fetched_from_other_sites_and_nothing_else_may() {
        let text = headers("");
        let (before, data) = text.split_once("/data/*\n").expect("a rule for the data");
        let rest = data
            .strip_prefix("  Access-Control-Allow-Origin: *\n")
            .expect("prices are for all");
        assert!(!before.contains("Access-Control") && !rest.contains("Access-Control"));
    }

    #[test]
    fn only_the_widget_may_stand_in_other_peoples_pages() {
        let text = headers("/tok");
        let framed: Vec<&str> = text
            .split("\n/")
            .filter(|block| block.contains("frame-ancestors *"))
            .filter_map(|block| block.lines().next())
            .collect();
        assert_eq!(framed, ["tok/embed/*", "tok/zh-hant/embed/*"]);
        assert_eq!(text.matches("frame-ancestors 'self'").count(), 1);
    }

    #[test]
    fn servers_that_read_other_rules_send_the_same() {
        let rules = headers("");
        let values = rules.lines().filter_map(|line| line.strip_prefix("  "));
        let values: Vec<&str> = values
            .filter_map(|line| line.split_once(": "))
            .map(|(_, value)| value.split("; frame-ancestors").next().unwrap_or(value))
            .collect();
        for (name, file) in [
            ("nginx", include_str!("../../deploy/nginx.conf")),
            ("Caddy", include_str!("../../deploy/Caddyfile")),
        ] {
            for value in &values {
                assert!(file.contains(value), "{name} does not send {value}");
            }
        }
    }

    #[test]
    fn rules_stand_under_the_base() {
        assert!(
            headers("/tok")
                .lines()
                .filter(|line| line.starts_with('/'))
                .all(|line| line.starts_with("/tok/"))
        );
    }
}
