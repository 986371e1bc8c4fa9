//! The command line: what can be asked for.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use lexopt::{Parser, prelude::*};

use crate::compile::How;

/// Where the site is served when nobody says otherwise.
pub const USUAL_PORT: u16 = 8080;

/// How the commands are used.
pub const HELP: &str = "\
Tokentally's developer commands. Each one installs what it needs first, and says so.

Usage: cargo xtask COMMAND

  serve     Set up, build what changed, and serve the site at http://127.0.0.1:8080
              -p, --port NUMBER   Another port
              --no-open           Do not open a browser
              --debug             Build without optimisation
              --whole             Build the app in one piece, not in parts
              --no-build          Serve a folder as it is
              --dir FOLDER        The folder to serve [dist]
              --base PATH         Serve it under a path, such as /tok
  test      Set up, then every check and test
              --fast              Stop after the native tests
              --only NAME         Only the steps whose name contains this; may be repeated
  dev       Rebuild and reload every page at each change; pages are drawn in the browser alone
              -p, --port NUMBER   Another port
  build     Build the site into dist/
              --debug             Build without optimisation
              --whole             Build the app in one piece, not in parts
              --force             Build even if nothing has changed
              --base PATH         Build it for a path, such as /tok
              --dist FOLDER       Another folder than dist/
  check     Formatting and lints, for every set of features
  count     Count the tokens of files: --encoding NAME [--ids] FILE...
  prices    Check the price files, audit them against catalogues, tell what changed: check, audit, refresh, diff, schema
  learn     Check the articles: check [FOLDER], or links [FOLDER] for where they send their readers [content]
  weigh     What each tool weighs, part by part, against its budget
              --plain-leptos      Also built without crates/lean, to see what that saves (ten minutes more)
  bench     Our tokenizer against its peers in one Chromium run
              --quick             A rough answer
  density   Fetch texts in many languages and measure again how many tokens a word and a character take: density DAY (Debian only)
  setup     Only install what is missing
              --tests             Also what the tests need, the browser among it
  finish    What Trunk calls once it has compiled and collected everything

Environment: TOKENTALLY_TOOLS is where build tools are kept [~/.cache/tokentally/tools],
SITE_BASE the path the site will live under, CHROME the browser for tests.
";

/// What is asked for; [`HELP`] says what each does.
#[derive(Debug)]
pub enum Command {
    Help,
    Serve(Serve),
    Test { fast: bool, only: Vec<String> },
    Dev { port: u16 },
    Build(Build),
    Check,
    Count(Vec<OsString>),
    Prices(Vec<OsString>),
    Learn(Vec<OsString>),
    Weigh { plain_leptos: bool },
    Bench { quick: bool },
    Density { day: String },
    Setup { tests: bool },
    Finish,
}

/// A site to serve.
#[derive(Debug, Default)]
pub struct Serve {
    pub port: u16,
    pub no_open: bool,
    pub no_build: bool,
    pub how: How,
    pub dir: Option<PathBuf>,
    pub base: Option<Base>,
}

/// A site to build.
#[derive(Debug, Default)]
pub struct Build {
    pub how: How,
    pub force: bool,
    pub base: Option<Base>,
    pub dist: Option<PathBuf>,
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

/// Reads the arguments after `cargo xtask`.
pub fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut words = words.into_iter();
    let command = words.next().unwrap_or_else(|| "help".into());
    let words: Vec<OsString> = words.collect();
    match command.to_str() {
        // These programs read their own options, `--help` among them.
        Some("count") => return Ok(Command::Count(words)),
        Some("learn") => return Ok(Command::Learn(words)),
        Some("prices") => return Ok(Command::Prices(words)),
        Some("help" | "--help" | "-h") => return Ok(Command::Help),
        _ if words.iter().any(|word| word == "--help" || word == "-h") => {
            return Ok(Command::Help);
        }
        _ => {}
    }
    let mut options = Parser::from_args(words);
    match command.to_str() {
        Some("serve") => serve(&mut options).map(Command::Serve),
        Some("test") => test(&mut options),
        Some("dev") => dev(&mut options),
        Some("build") => build(&mut options).map(Command::Build),
        Some("check") => none(&mut options).map(|()| Command::Check),
        Some("weigh") => {
            switch("plain-leptos", &mut options).map(|plain_leptos| Command::Weigh { plain_leptos })
        }
        Some("bench") => switch("quick", &mut options).map(|quick| Command::Bench { quick }),
        Some("density") => density(&mut options),
        Some("setup") => switch("tests", &mut options).map(|tests| Command::Setup { tests }),
        Some("finish") => none(&mut options).map(|()| Command::Finish),
        _ => Err(format!("there is no command {}", command.display()).into()),
    }
}

fn serve(options: &mut Parser) -> Result<Serve, lexopt::Error> {
    let mut serve = Serve {
        port: USUAL_PORT,
        ..Serve::default()
    };
    while let Some(option) = options.next()? {
        match option {
            Short('p') | Long("port") => serve.port = options.value()?.parse()?,
            Long("no-open") => serve.no_open = true,
            Long("no-build") => serve.no_build = true,
            Long("debug") => serve.how.debug = true,
            Long("whole") => serve.how.whole = true,
            Long("dir") => serve.dir = Some(options.value()?.into()),
            Long("base") => serve.base = Some(options.value()?.parse()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(serve)
}

fn build(options: &mut Parser) -> Result<Build, lexopt::Error> {
    let mut build = Build::default();
    while let Some(option) = options.next()? {
        match option {
            Long("debug") => build.how.debug = true,
            Long("whole") => build.how.whole = true,
            Long("force") => build.force = true,
            Long("dist") => build.dist = Some(options.value()?.into()),
            Long("base") => build.base = Some(options.value()?.parse()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(build)
}

fn test(options: &mut Parser) -> Result<Command, lexopt::Error> {
    let (mut fast, mut only) = (false, Vec::new());
    while let Some(option) = options.next()? {
        match option {
            Long("fast") => fast = true,
            Long("only") => only.push(options.value()?.string()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Test { fast, only })
}

fn dev(options: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut port = USUAL_PORT;
    while let Some(option) = options.next()? {
        match option {
            Short('p') | Long("port") => port = options.value()?.parse()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Dev { port })
}

fn density(options: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut day = None;
    while let Some(option) = options.next()? {
        match option {
            Value(given) if day.is_none() => day = Some(given.string()?),
            other => return Err(other.unexpected()),
        }
    }
    let day = day.ok_or("name the day of the measurement, such as 2026-11-27")?;
    Ok(Command::Density { day })
}

/// Whether the only option there is was given.
fn switch(name: &str, options: &mut Parser) -> Result<bool, lexopt::Error> {
    let mut is_on = false;
    while let Some(option) = options.next()? {
        match option {
            Long(given) if given == name => is_on = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(is_on)
}

fn none(options: &mut Parser) -> Result<(), lexopt::Error> {
    options
        .next()?
        .map_or(Ok(()), |option| Err(option.unexpected()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, lexopt::Error> {
        parse(line.split_whitespace().map(OsString::from))
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
            assert!(matches!(read(line), Ok(Command::Help)), "{line}");
        }
    }

    #[test]
    fn serve_builds_and_opens_unless_told_otherwise() {
        let Command::Serve(plain) = read("serve").unwrap() else {
            panic!("another command")
        };
        assert_eq!((plain.port, &plain.dir, &plain.base), (8080, &None, &None));
        assert!(!plain.no_open && !plain.no_build);
        assert_eq!(plain.how, How::default());

        let line = "serve --no-build --no-open --port 8083 --dir dist-sub --base /tok/";
        let Command::Serve(told) = read(line).unwrap() else {
            panic!("another command")
        };
        assert_eq!(told.port, 8083);
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
            let how = build.how;
            assert_eq!((how.debug, how.whole), (debug, whole), "{line}");
        }
    }

    #[test]
    fn steps_to_test_can_be_named_more_than_once() {
        let Command::Test { fast, only } = read("test --only lint --only browser").unwrap() else {
            panic!("another command")
        };
        assert_eq!(only, ["lint", "browser"]);
        assert!(!fast);
    }

    #[test]
    fn programs_behind_a_command_get_their_words_as_they_are() {
        let Command::Count(words) = read("count --encoding o200k_base --ids a.txt -").unwrap()
        else {
            panic!("another command")
        };
        assert_eq!(words, ["--encoding", "o200k_base", "--ids", "a.txt", "-"]);
        let Command::Prices(words) = read("prices check --today 2026-11-21 --help").unwrap() else {
            panic!("another command")
        };
        assert_eq!(words, ["check", "--today", "2026-11-21", "--help"]);
    }

    #[test]
    fn every_line_of_help_is_a_command_or_an_option_that_is_read() {
        let (mut command, mut seen) = ("", 0);
        for line in HELP.lines().filter(|line| line.starts_with("  ")) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let asked = if line.starts_with("        ") {
                let option = words
                    .iter()
                    .position(|word| word.starts_with("--"))
                    .unwrap();
                let value = match words[option + 1] {
                    "NUMBER" => " 1",
                    "PATH" => " /tok",
                    "FOLDER" | "NAME" => " name",
                    _ => "",
                };
                format!("{command} {}{value}", words[option])
            } else {
                command = words[0];
                // What a command cannot do without stands in capitals.
                let day = if words.contains(&"DAY") {
                    " 2026-11-27"
                } else {
                    ""
                };
                format!("{command}{day}")
            };
            assert!(read(&asked).is_ok(), "{asked}: {:?}", read(&asked));
            seen += 1;
        }
        assert!(seen > 20, "{seen}");
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
            ("serve --port x", "\"x\""),
            ("serve --port", "--port"),
            ("finish now", "now"),
            ("bench --fast", "--fast"),
        ] {
            let error = read(line).unwrap_err();
            assert!(error.to_string().contains(told), "{line}: {error}");
        }
    }
}
