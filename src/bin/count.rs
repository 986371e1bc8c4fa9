//! Counts the tokens of files with the site's own code: `cargo xtask count --encoding o200k_base [--ids] FILE...`
//!
//! Prints one line for each file, the count and the name; `-` is standard input.

use std::error::Error;
use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::{env, fs};

use tokens::{Encoding, Engine};

type Outcome<T> = Result<T, Box<dyn Error>>;

struct Request {
    encoding: Encoding,
    ids: bool,
    files: Vec<String>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome<()> {
    let request = parse(env::args().skip(1))?;
    let engine = Engine::native(request.encoding);
    let mut out = io::stdout().lock();
    for file in &request.files {
        let text = read(file).map_err(|error| format!("cannot count {file}: {error}"))?;
        let tokens = engine.encode(&text);
        writeln!(out, "{}\t{file}", tokens.len())?;
        if request.ids {
            let ids: Vec<String> = tokens.iter().map(u32::to_string).collect();
            writeln!(out, "{}", ids.join(" "))?;
        }
    }
    Ok(())
}

fn parse(mut args: impl Iterator<Item = String>) -> Outcome<Request> {
    let (mut encoding, mut ids, mut files) = (None, false, Vec::new());
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--encoding" => encoding = Some(named(&args.next().unwrap_or_default())?),
            "--ids" => ids = true,
            option if option.starts_with("--") => {
                return Err(format!("unknown option {option}").into());
            }
            _ => files.push(arg),
        }
    }
    if files.is_empty() {
        return Err("name at least one file, or - for standard input".into());
    }
    let encoding = encoding.ok_or_else(|| format!("name an encoding: --encoding {}", all()))?;
    Ok(Request {
        encoding,
        ids,
        files,
    })
}

fn named(id: &str) -> Outcome<Encoding> {
    Encoding::from_id(id)
        .ok_or_else(|| format!("no encoding is named {id:?}; there are {}", all()).into())
}

fn all() -> String {
    Encoding::ALL.map(Encoding::id).join(", ")
}

/// The whole text; the bytes must be UTF-8, as they are counted as text.
fn read(file: &str) -> io::Result<String> {
    if file == "-" {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    fs::read_to_string(file)
}
