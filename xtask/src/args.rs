//! The command line: what can be asked for. `xflags` makes the structs, the reading and the help of one declaration.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use xflags::xflags;

use crate::compile::How;

pub use flags::{Build, Serve, Xtask, XtaskCmd as Command};

/// Where the site is served when nobody says otherwise.
pub const USUAL_PORT: u16 = 8080;

#[allow(
    clippy::wildcard_imports,
    reason = "the declaration names types of this file, and xflags knows PathBuf by its name"
)]
mod flags {
    use super::*;

    xflags! {
        /// Tokentally's developer commands. Each one installs what it needs first, and says so.
        ///
        /// Environment: TOKENTALLY_TOOLS is where build tools are kept [~/.cache/tokentally/tools],
        /// SITE_BASE the path the site will live under, CHROME the browser for tests.
        cmd xtask {
            /// Set up, build what changed, and serve the site at http://127.0.0.1:8080
            cmd serve {
                /// Another port.
                optional -p, --port number: u16
                /// Do not open a browser.
                optional --no-open
                /// Build without optimisation.
                optional --debug
                /// Build the app in one piece, not in parts.
                optional --whole
                /// Serve a folder as it is.
                optional --no-build
                /// The folder to serve [dist].
                optional --dir folder: PathBuf
                /// Serve it under a path, such as /tok.
                optional --base path: Base
            }
            /// Set up, then every check and test.
            cmd test {
                /// Stop after the native tests.
                optional --fast
                /// Only the steps whose name contains this.
                repeated --only name: String
            }
            /// Rebuild and reload every page at each change; pages are drawn in the browser alone.
            cmd dev {
                /// Another port than 8080.
                optional -p, --port number: u16
            }
            /// Build the site into dist/
            cmd build {
                /// Build without optimisation.
                optional --debug
                /// Build the app in one piece, not in parts.
                optional --whole
                /// Build even if nothing has changed.
                optional --force
                /// Build it for a path, such as /tok.
                optional --base path: Base
                /// Another folder than dist/
                optional --dist folder: PathBuf
            }
            /// Formatting and lints, for every set of features.
            cmd check {}
            /// Count the tokens of files: --encoding NAME [--ids] FILE...
            cmd count {
                repeated words: OsString
            }
            /// Check the price files, audit them against catalogues, tell what changed: check, audit, diff, schema.
            cmd prices {
                repeated words: OsString
            }
            /// Check the articles: check [FOLDER], or links [FOLDER] for where they send their readers [content].
            cmd learn {
                repeated words: OsString
            }
            /// What each tool weighs, part by part, against its budget.
            cmd weigh {
                /// Also built without crates/lean, to see what that saves (ten minutes more).
                optional --plain-leptos
            }
            /// Our tokenizer against its peers in one Chromium run.
            cmd bench {
                /// A rough answer.
                optional --quick
            }
            /// Only install what is missing.
            cmd setup {
                /// Also what the tests need, the browser among it.
                optional --tests
            }
            /// What Trunk calls once it has compiled and collected everything.
            cmd finish {}
        }
    }
}

/// A path that the site lives under, without its trailing slash: `/tok`, or nothing for the root of a domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base(pub String);

impl FromStr for Base {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let base = text.trim_end_matches('/');
        let plain = |c: char| c.is_ascii_alphanumeric() || "/-_.~".contains(c);
        let is_path = base.starts_with('/') && !base.contains("//") && base.chars().all(plain);
        if base.is_empty() || is_path {
            Ok(Self(base.to_owned()))
        } else {
            Err(format!("the base {text:?} is not a path such as /tok"))
        }
    }
}

impl Serve {
    pub const fn how(&self) -> How {
        How {
            debug: self.debug,
            whole: self.whole,
            plain_leptos: false,
        }
    }
}

impl Build {
    pub const fn how(&self) -> How {
        How {
            debug: self.debug,
            whole: self.whole,
            plain_leptos: false,
        }
    }
}

/// Reads the arguments after `cargo xtask`. Asking for help is an error that [`xflags::Error::is_help`] knows.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> xflags::Result<Command> {
    let mut args: Vec<OsString> = args.into_iter().collect();
    match args.first().and_then(|word| word.to_str()) {
        None | Some("help") => args = vec!["--help".into()],
        // These programs read their own options, `--help` among them.
        Some("count" | "learn" | "prices") => args.insert(1, "--".into()),
        Some(_) => {}
    }
    Ok(Xtask::from_vec(args)?.subcommand)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> xflags::Result<Command> {
        parse(line.split_whitespace().map(OsString::from))
    }

    fn help() -> String {
        read("").unwrap_err().to_string()
    }

    #[test]
    fn nothing_and_help_show_the_help() {
        for line in [
            "",
            "--help",
            "-h",
            "help",
            "serve --help",
            "check -h",
            "test --help",
            "bench --help",
        ] {
            assert!(read(line).unwrap_err().is_help(), "{line}");
        }
    }

    #[test]
    fn serve_builds_and_opens_unless_told_otherwise() {
        let Command::Serve(plain) = read("serve").unwrap() else {
            panic!("another command")
        };
        assert_eq!((plain.port, &plain.dir, &plain.base), (None, &None, &None));
        assert!(!plain.no_open && !plain.no_build);
        assert_eq!(plain.how(), How::default());

        let line = "serve --no-build --no-open --port 8083 --dir dist-sub --base /tok/";
        let Command::Serve(told) = read(line).unwrap() else {
            panic!("another command")
        };
        assert_eq!(told.port, Some(8083));
        assert!(told.no_open && told.no_build);
        assert_eq!(told.dir, Some(PathBuf::from("dist-sub")));
        assert_eq!(told.base, Some(Base("/tok".to_owned())));
    }

    #[test]
    fn a_site_is_built_in_parts_unless_it_is_asked_for_whole() {
        for (line, debug, whole) in [
            ("build", false, false),
            ("build --whole", false, true),
            ("build --debug --whole", true, true),
        ] {
            let Command::Build(build) = read(line).unwrap() else {
                panic!("another command")
            };
            let how = build.how();
            assert_eq!((how.debug, how.whole), (debug, whole), "{line}");
        }
    }

    #[test]
    fn steps_to_test_can_be_named_more_than_once() {
        let Command::Test(test) = read("test --only lint --only browser").unwrap() else {
            panic!("another command")
        };
        assert_eq!(test.only, ["lint", "browser"]);
        assert!(!test.fast);
    }

    #[test]
    fn programs_behind_a_command_get_their_words_as_they_are() {
        let Command::Count(count) = read("count --encoding o200k_base --ids a.txt -").unwrap()
        else {
            panic!("another command")
        };
        assert_eq!(
            count.words,
            ["--encoding", "o200k_base", "--ids", "a.txt", "-"]
        );
        let Command::Prices(prices) = read("prices check --today 2026-11-21 --help").unwrap()
        else {
            panic!("another command")
        };
        assert_eq!(prices.words, ["check", "--today", "2026-11-21", "--help"]);
    }

    #[test]
    fn every_command_and_option_has_a_line_of_help() {
        let help = help();
        let lines: Vec<&str> = help.lines().collect();
        let mut seen = 0;
        for (line, next) in lines.iter().zip(&lines[1..]) {
            if line.starts_with("xtask ") || line.trim_start().starts_with("--") {
                seen += 1;
                assert!(
                    next.trim()
                        .ends_with(|c: char| c != ':' && !c.is_whitespace()),
                    "{line}"
                );
            }
        }
        assert!(seen > 20, "{help}");
    }

    #[test]
    fn a_base_is_a_plain_path() {
        for (text, expected) in [
            ("/tok", "/tok"),
            ("/tok/", "/tok"),
            ("/", ""),
            ("", ""),
            ("/a/b", "/a/b"),
        ] {
            assert_eq!(text.parse(), Ok(Base(expected.to_owned())));
        }
        for text in [
            "tok",
            "/a b",
            "//evil",
            "/a//b",
            "/a?b",
            "https://example.com/",
        ] {
            assert!(text.parse::<Base>().is_err(), "{text}");
        }
    }

    #[test]
    fn an_unknown_word_is_told_and_no_help() {
        for (line, told) in [
            ("serv", "serv"),
            ("serve --prot 1", "--prot"),
            ("check --fast", "--fast"),
            ("serve --port x", "--port"),
            ("serve --port", "--port"),
            ("finish now", "now"),
            ("bench --fast", "--fast"),
        ] {
            let error = read(line).unwrap_err();
            assert!(
                !error.is_help() && error.to_string().contains(told),
                "{line}: {error}"
            );
        }
    }
}
