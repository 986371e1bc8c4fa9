//! The command line: what can be asked for, and its help.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

use crate::compile::How;

pub const HELP: &str = "\
Tokentally's developer commands. Each one installs what it needs first, and says so.

Usage: cargo xtask COMMAND

  serve   Set up, build what changed, and serve the site at http://127.0.0.1:8080
            --port N       another port
            --no-open      do not open a browser
            --debug        build without optimisation
            --whole        build the app in one piece, not in parts
            --no-build     serve a folder as it is
            --dir DIR      the folder to serve [dist]
            --base /PATH   serve it under a path
  test    Set up, then every check and test; --fast stops after the native tests, --only NAME picks steps
  dev     Rebuild and reload every page at each change; pages are drawn in the browser alone (--port N)
  build   Build the site into dist/ (--debug, --whole, --base /PATH, --dist DIR, --force)
  check   Formatting and lints, for every set of features
  count   Count the tokens of files: --encoding NAME [--ids] FILE...
  prices  Check the price files, audit them against catalogues, tell what changed: check, audit, diff, schema
  bench   Our tokenizer against its peers in one Chromium run; --quick for a rough answer
  setup   Only install what is missing; --tests includes the browser

Environment: TOKENTALLY_TOOLS is where build tools are kept [~/.cache/tokentally/tools],
SITE_BASE the path the site will live under, CHROME the browser for tests.
";

#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Help,
    Serve(Serve),
    Test {
        fast: bool,
        only: Vec<String>,
    },
    Dev {
        port: u16,
    },
    Build(Build),
    Check,
    Count {
        args: Vec<OsString>,
    },
    Prices {
        args: Vec<OsString>,
    },
    Bench {
        quick: bool,
    },
    Setup {
        tests: bool,
    },
    /// What Trunk calls once it has compiled and collected everything.
    Finish,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Serve {
    pub port: u16,
    pub open: bool,
    pub build: bool,
    pub how: How,
    pub dir: Option<PathBuf>,
    pub base: Option<String>,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Build {
    pub how: How,
    pub force: bool,
    pub base: Option<String>,
    pub dist: Option<PathBuf>,
}

/// Reads the arguments after `cargo xtask`.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(args);
    let name = match parser.next()? {
        None | Some(Short('h') | Long("help")) => return Ok(Command::Help),
        Some(Value(name)) => name.string()?,
        Some(other) => return Err(other.unexpected()),
    };
    match name.as_str() {
        "help" => Ok(Command::Help),
        "serve" => serve(parser),
        "test" => test(parser),
        "dev" => dev(parser),
        "build" => build(parser),
        "check" => no_options(parser, Command::Check),
        "finish" => no_options(parser, Command::Finish),
        "setup" => setup(parser),
        "bench" => bench(parser),
        // The counting program reads its own options.
        "count" => Ok(Command::Count {
            args: parser.raw_args()?.collect(),
        }),
        // So does the one for price files.
        "prices" => Ok(Command::Prices {
            args: parser.raw_args()?.collect(),
        }),
        _ => Err(format!("there is no command {name:?}; see cargo xtask --help").into()),
    }
}

fn serve(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut serve = Serve {
        port: 8080,
        open: true,
        build: true,
        how: How::default(),
        dir: None,
        base: None,
    };
    while let Some(arg) = parser.next()? {
        match arg {
            Long("port") | Short('p') => serve.port = parser.value()?.parse()?,
            Long("no-open") => serve.open = false,
            Long("no-build") => serve.build = false,
            Long("debug") => serve.how.debug = true,
            Long("whole") => serve.how.whole = true,
            Long("dir") => serve.dir = Some(parser.value()?.into()),
            Long("base") => serve.base = Some(base(&parser.value()?.string()?)?),
            Short('h') | Long("help") => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Serve(serve))
}

fn build(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut build = Build::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("debug") => build.how.debug = true,
            Long("whole") => build.how.whole = true,
            Long("force") => build.force = true,
            Long("base") => build.base = Some(base(&parser.value()?.string()?)?),
            Long("dist") => build.dist = Some(parser.value()?.into()),
            Short('h') | Long("help") => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Build(build))
}

fn test(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let (mut fast, mut only) = (false, Vec::new());
    while let Some(arg) = parser.next()? {
        match arg {
            Long("fast") => fast = true,
            Long("only") => only.push(parser.value()?.string()?),
            Short('h') | Long("help") => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Test { fast, only })
}

fn dev(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut port = 8080;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("port") | Short('p') => port = parser.value()?.parse()?,
            Short('h') | Long("help") => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Dev { port })
}

fn setup(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut tests = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("tests") => tests = true,
            Short('h') | Long("help") => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Setup { tests })
}

fn bench(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut quick = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("quick") => quick = true,
            Short('h') | Long("help") => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Bench { quick })
}

fn no_options(mut parser: lexopt::Parser, command: Command) -> Result<Command, lexopt::Error> {
    match parser.next()? {
        None => Ok(command),
        Some(Short('h') | Long("help")) => Ok(Command::Help),
        Some(other) => Err(other.unexpected()),
    }
}

/// A base path without its trailing slash: `/tok`, or nothing for the root of a domain.
pub fn base(text: &str) -> Result<String, lexopt::Error> {
    let base = text.trim_end_matches('/');
    let plain = |c: char| c.is_ascii_alphanumeric() || "/-_.~".contains(c);
    if base.is_empty() || (base.starts_with('/') && !base.contains("//") && base.chars().all(plain))
    {
        Ok(base.to_owned())
    } else {
        Err(format!("the base {text:?} is not a path such as /tok").into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &Command) {
        assert_eq!(
            &parse(line.split_whitespace().map(OsString::from)).unwrap(),
            expected,
            "{line}"
        );
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
            check(line, &Command::Help);
        }
    }

    #[test]
    fn serve_builds_and_opens_unless_told_otherwise() {
        let plain = Serve {
            port: 8080,
            open: true,
            build: true,
            how: How::default(),
            dir: None,
            base: None,
        };
        check("serve", &Command::Serve(plain));
        check(
            "serve --no-build --no-open --port 8083 --dir dist-sub --base /tok/",
            &Command::Serve(Serve {
                port: 8083,
                open: false,
                build: false,
                how: How::default(),
                dir: Some("dist-sub".into()),
                base: Some("/tok".into()),
            }),
        );
    }

    #[test]
    fn a_site_is_built_in_parts_unless_it_is_asked_for_whole() {
        let of = |debug, whole| {
            let how = How { debug, whole };
            let build = Build {
                how,
                ..Build::default()
            };
            Command::Build(build)
        };
        check("build", &of(false, false));
        check("build --whole", &of(false, true));
        check("build --debug --whole", &of(true, true));
    }

    #[test]
    fn bench_measures_thoroughly_unless_told_to_be_quick() {
        check("bench", &Command::Bench { quick: false });
        check("bench --quick", &Command::Bench { quick: true });
    }

    #[test]
    fn count_keeps_its_arguments_for_the_counting_program() {
        let args = ["--encoding", "o200k_base", "--ids", "a.txt"]
            .map(OsString::from)
            .to_vec();
        check(
            "count --encoding o200k_base --ids a.txt",
            &Command::Count { args },
        );
    }

    #[test]
    fn prices_keeps_its_arguments_for_the_program_of_that_name() {
        let args = ["check", "--today", "2026-11-21"]
            .map(OsString::from)
            .to_vec();
        check("prices check --today 2026-11-21", &Command::Prices { args });
    }

    #[test]
    fn every_visible_command_has_a_line_of_help() {
        for name in [
            "serve", "test", "dev", "build", "check", "count", "prices", "bench", "setup",
        ] {
            assert!(
                HELP.lines().any(|line| line.trim_start().starts_with(name)),
                "{name}"
            );
        }
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
            assert_eq!(base(text).unwrap(), expected);
        }
        for text in [
            "tok",
            "/a b",
            "//evil",
            "/a//b",
            "/a?b",
            "https://example.com/",
        ] {
            assert!(base(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_unknown_word_is_an_error() {
        for line in [
            "serv",
            "serve --prot 1",
            "check --fast",
            "serve --port x",
            "finish now",
            "bench --fast",
        ] {
            assert!(
                parse(line.split_whitespace().map(OsString::from)).is_err(),
                "{line}"
            );
        }
    }
}
