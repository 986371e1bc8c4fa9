//! The `_headers` file: what a static host sends with each file.

/// What a page may load: its own files and nothing else. WebAssembly is compiled, nothing is evaluated.
/// Inline style attributes carry numbers only (a meter's width).
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// Versioned files never change under their name.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// The rules, in the format of Netlify and Cloudflare Pages: a path pattern, then indented headers. `base` is empty or `/tok`.
pub fn headers(base: &str) -> String {
    format!(
        "{base}/*\n  Content-Security-Policy: {CSP}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  \
         Permissions-Policy: camera=(), microphone=(), geolocation=()\n  Cross-Origin-Opener-Policy: same-origin\n  Cache-Control: public, max-age=0, must-revalidate\n\
         {base}/_a/*\n  ! Cache-Control\n  Cache-Control: {FOREVER}\n\
         {base}/v/*\n  ! Cache-Control\n  Cache-Control: {FOREVER}\n\
         {base}/cards/*\n  ! Cache-Control\n  Cache-Control: {FOREVER}\n\
         {base}/data/*\n  Access-Control-Allow-Origin: *\n"
    )
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
        assert_eq!(data, "  Access-Control-Allow-Origin: *\n");
        assert!(!before.contains("Access-Control"));
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
