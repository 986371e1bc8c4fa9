//! `tokentally`: reads what it is asked for, the files and the day, and prints the answer.

use std::{
    env,
    error::Error,
    fs,
    io::{self, Read as _, Write as _},
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use cli::{HELP, Request, count::Counter, price};
use prices::date::{Date, utc_day};

type Outcome<T> = Result<T, Box<dyn Error>>;

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
    let mut out = io::stdout().lock();
    match Request::parse(env::args_os().skip(1))? {
        Request::Help => out.write_all(HELP.as_bytes())?,
        Request::Count(asked) => {
            let counter = Counter::new(&asked, today()?)?;
            for file in &asked.files {
                let text = read(file).map_err(|error| format!("cannot count {file}: {error}"))?;
                out.write_all(counter.answer(&text, file).as_bytes())?;
            }
        }
        Request::Price(asked) => out.write_all(price::answer(&asked, today()?)?.as_bytes())?,
    }
    Ok(())
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

/// The day in UTC.
fn today() -> Outcome<Date> {
    Ok(utc_day(SystemTime::now().duration_since(UNIX_EPOCH)?))
}
