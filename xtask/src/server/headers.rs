//! The `_headers` file, read as Cloudflare Pages reads it: a path pattern, then indented `Name: value` lines.
//! All matching blocks apply, in the order of the file. A name that is set twice gets both values with a comma between,
//! and `! Name` takes a name away first.

use anyhow::{Result, bail};

/// The blocks of one `_headers` file.
#[derive(Debug, Default)]
pub struct Rules(Vec<Block>);

#[derive(Debug)]
struct Block {
    pattern: String,
    changes: Vec<Change>,
}

#[derive(Debug)]
enum Change {
    Set { name: String, value: String },
    Remove { name: String },
}

impl Rules {
    pub fn parse(text: &str) -> Result<Self> {
        let mut blocks: Vec<Block> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let (number, content) = (index + 1, line.trim());
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if !line.starts_with([' ', '\t']) {
                if !content.starts_with('/') {
                    bail!("line {number}: the pattern {content:?} does not start with a slash");
                }
                blocks.push(Block {
                    pattern: content.to_owned(),
                    changes: Vec::new(),
                });
                continue;
            }
            let Some(block) = blocks.last_mut() else {
                bail!("line {number}: a header before any path")
            };
            block.changes.push(
                Change::parse(content).map_err(|error| error.context(format!("line {number}")))?,
            );
        }
        Ok(Self(blocks))
    }

    /// Changes the headers of the answer to `path`, the path as requested. A site served under a base may have
    /// written its patterns with the base or without it.
    pub fn apply(&self, path: &str, base: &str, fields: &mut Vec<(String, String)>) {
        let inside = path.strip_prefix(base).unwrap_or(path);
        // A value of the server's own, such as the content type, is replaced; only the file's own values add up.
        let mut set_here: Vec<&str> = Vec::new();
        for block in self
            .0
            .iter()
            .filter(|block| matches(&block.pattern, path) || matches(&block.pattern, inside))
        {
            for change in &block.changes {
                match change {
                    Change::Remove { name } => {
                        fields.retain(|(field, _)| !field.eq_ignore_ascii_case(name));
                        set_here.retain(|field| !field.eq_ignore_ascii_case(name));
                    }
                    Change::Set { name, value }
                        if set_here
                            .iter()
                            .any(|field| field.eq_ignore_ascii_case(name)) =>
                    {
                        for (_, old) in fields
                            .iter_mut()
                            .filter(|(field, _)| field.eq_ignore_ascii_case(name))
                        {
                            *old = format!("{old}, {value}");
                        }
                    }
                    Change::Set { name, value } => {
                        fields.retain(|(field, _)| !field.eq_ignore_ascii_case(name));
                        fields.push((name.clone(), value.clone()));
                        set_here.push(name);
                    }
                }
            }
        }
    }
}

impl Change {
    fn parse(line: &str) -> Result<Self> {
        if let Some(name) = line.strip_prefix('!') {
            return Ok(Self::Remove {
                name: checked_name(name)?,
            });
        }
        let Some((name, value)) = line.split_once(':') else {
            bail!("{line:?} is not `Name: value`")
        };
        let value = value.trim();
        if !value.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
            bail!("the value {value:?} is not plain ASCII");
        }
        Ok(Self::Set {
            name: checked_name(name)?,
            value: value.to_owned(),
        })
    }
}

fn checked_name(name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        bail!("{name:?} is not the name of a header");
    }
    Ok(name.to_owned())
}

/// `*` stands for any run of characters, `:name` for one part of the path.
fn matches(pattern: &str, path: &str) -> bool {
    if let Some(rest) = pattern.strip_prefix('*') {
        return path
            .char_indices()
            .map(|(at, _)| at)
            .chain([path.len()])
            .any(|at| matches(rest, &path[at..]));
    }
    if let Some(rest) = pattern.strip_prefix("/:") {
        let rest = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
        let Some(part) = path.strip_prefix('/') else {
            return false;
        };
        let end = part.find('/').unwrap_or(part.len());
        return end > 0 && matches(rest, &part[end..]);
    }
    match (pattern.chars().next(), path.chars().next()) {
        (None, None) => true,
        (Some(want), Some(have)) if want == have => {
            matches(&pattern[want.len_utf8()..], &path[have.len_utf8()..])
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(file: &str, path: &str, expected: &[(&str, &str)]) {
        check_under("", file, path, expected);
    }

    fn check_under(base: &str, file: &str, path: &str, expected: &[(&str, &str)]) {
        let mut fields = vec![("Content-Type".to_owned(), "text/html".to_owned())];
        Rules::parse(file).unwrap().apply(path, base, &mut fields);
        fields.retain(|(name, value)| {
            (name.as_str(), value.as_str()) != ("Content-Type", "text/html")
        });
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(fields, expected, "{path}");
    }

    #[test]
    fn a_pattern_matches_the_whole_path() {
        let file = "/a/\n  X: 1\n";
        check(file, "/a/", &[("X", "1")]);
        check(file, "/a", &[]);
        check(file, "/a/b", &[]);
    }

    #[test]
    fn a_star_stands_for_anything_even_nothing() {
        let file = "/_a/*\n  X: 1\n*.wasm\n";
        assert!(Rules::parse(file).is_err(), "a pattern starts with a slash");
        for (pattern, path, expected) in [
            ("/*", "/", true),
            ("/*", "/a/b/", true),
            ("/_a/*", "/_a/", true),
            ("/_a/*", "/_a/0f/page.js", true),
            ("/_a/*", "/_ab", false),
            ("/*.wasm", "/_a/0f/page.wasm", true),
            ("/*.wasm", "/page.wasm.map", false),
            ("/v/*-*.tokz", "/v/o200k-ab.tokz", true),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn a_name_with_a_colon_stands_for_one_part() {
        for (path, expected) in [
            ("/learn/tokens/", true),
            ("/learn//", false),
            ("/learn/a/b/", false),
            ("/learn/", false),
        ] {
            assert_eq!(matches("/learn/:slug/", path), expected, "{path}");
        }
    }

    #[test]
    fn every_matching_block_applies_in_order() {
        let file = "# comment\n/*\n  A: 1\n\n/x/*\n  B: 2\n";
        check(file, "/x/y", &[("A", "1"), ("B", "2")]);
        check(file, "/y", &[("A", "1")]);
    }

    #[test]
    fn a_name_set_twice_is_joined_as_hosts_do() {
        check(
            "/*\n  Cache-Control: no-cache\n/_a/*\n  cache-control: immutable\n",
            "/_a/x",
            &[("Cache-Control", "no-cache, immutable")],
        );
    }

    #[test]
    fn a_name_can_be_taken_away_and_set_anew() {
        let file = "/*\n  Cache-Control: no-cache\n/_a/*\n  ! Cache-Control\n  Cache-Control: immutable\n/none\n  ! Cache-Control\n";
        check(file, "/_a/x", &[("Cache-Control", "immutable")]);
        check(file, "/none", &[]);
    }

    #[test]
    fn the_servers_own_value_is_replaced() {
        check(
            "/feed\n  Content-Type: application/atom+xml\n",
            "/feed",
            &[("Content-Type", "application/atom+xml")],
        );
    }

    #[test]
    fn under_a_base_patterns_may_have_it_or_not() {
        check_under(
            "/tok",
            "/tok/_a/*\n  A: 1\n/_a/*\n  B: 2\n",
            "/tok/_a/x",
            &[("A", "1"), ("B", "2")],
        );
    }

    #[test]
    fn a_broken_file_names_its_line() {
        for (file, line) in [
            ("  A: 1\n", "line 1"),
            ("/a\n  no colon\n", "line 2"),
            ("/a\n\n  A b: 1\n", "line 3"),
            ("/a\n  A: é\n", "line 2"),
        ] {
            let error = Rules::parse(file).unwrap_err();
            assert!(format!("{error:#}").starts_with(line), "{error:#}");
        }
    }
}
