//! `tokentally`: reads what it is asked for, the files and the day, and prints the answer.

use std::{
    env,
    error::Error,
    fs,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use cli::{HELP, Request, count::Counter, price, usage::Files};
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
        Request::Usage(asked) => {
            let mut files = Files::default();
            for name in &asked.files {
                read_all(Path::new(name), &mut |name, bytes| match bytes {
                    None => files.open(&asked, name),
                    Some([]) => files.close(),
                    Some(bytes) => files.push(bytes),
                })
                .map_err(|error| format!("cannot read {name}: {error}"))?;
            }
            out.write_all(files.answer(&asked, today()?).as_bytes())?;
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

/// Bytes that are read at a time.
const PIECE: usize = 1 << 20;

/// Reads a file or all files of a folder in the order of their names, piece by piece: the name first, nothing last.
fn read_all(path: &Path, take: &mut dyn FnMut(&str, Option<&[u8]>)) -> io::Result<()> {
    if path.is_dir() {
        let entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path()));
        let mut entries = entries.collect::<io::Result<Vec<PathBuf>>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| read_all(entry, take));
    }
    let name = path.display().to_string();
    let mut file: Box<dyn io::Read> = if name == "-" {
        Box::new(io::stdin())
    } else {
        Box::new(fs::File::open(path)?)
    };
    take(&name, None);
    let mut piece = vec![0; PIECE];
    loop {
        let length = file.read(&mut piece)?;
        take(&name, piece.get(..length));
        if length == 0 {
            return Ok(());
        }
    }
}

/// The day in UTC.
fn today() -> Outcome<Date> {
    Ok(utc_day(SystemTime::now().duration_since(UNIX_EPOCH)?))
}
