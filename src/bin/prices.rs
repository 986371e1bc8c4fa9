//! Tools for the price files: `cargo xtask prices check|audit|refresh|diff|schema`. `cargo xtask prices help` says what each does.
//!
//! Reads the disk, the clock and git; what it prints is worked out in `prices::upkeep`, which does none of that.

use std::{
    error::Error,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::{SystemTime, UNIX_EPOCH},
};

use lexopt::prelude::*;
use plan::learn::images::ImageRules;
use prices::{
    catalog::{Catalog, CatalogProblem, ModelKey, is_price_file},
    date::{Date, iso, parse_date, utc_day},
    upkeep::{
        age,
        audit::{self, Catalogue, Filter},
        diff, notes, refresh, schema,
    },
};

type Outcome<T> = Result<T, Box<dyn Error>>;

const HELP: &str = "\
Tools for pricing-data/. None of them writes a price, but `refresh --apply`.

Usage: cargo xtask prices COMMAND

  check   What is wrong in the price files, then how long ago each provider's prices were read;
          exit code 1 when something is wrong (--today YYYY-MM-DD for another day than today; FOLDER for other files)
  audit   Our prices against public catalogues; exit code 1 when a price differs and nothing says why.
          FILE... is LiteLLM's model_prices_and_context_window.json, a models.dev api.json, an OpenRouter /models answer,
          genai-prices' data.py, the folder dist/providers/data of pi-ai, or rows as JSON Lines.
          FILE@2026-11-12 is one from that day
            --field NAME     one field, such as cache_read or batch.input
            --provider NAME  one of our providers
            --today DATE     prices of another day than today
  refresh New periods for prices that newer catalogues print: --from FILE..., as for audit. Prints a review, writes nothing;
          exit code 1 when there is something to propose
            --apply          writes the proposals; --provider and --model NAME narrow them
            --model NAME     one model, such as openai/gpt-6.1-terra
  diff    What changed from A to B, each a git revision or a folder with price files (--markdown)
  schema  The JSON Schema of the files (--write puts it into pricing-data/schema.json)
";

fn main() -> ExitCode {
    let outcome = run(lexopt::Parser::from_env());
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads a page of it may stop reading.
        Err(error) if is_closed_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn is_closed_pipe(error: &(dyn Error + 'static)) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// `false` when something is wrong or differs.
fn run(words: lexopt::Parser) -> Outcome<bool> {
    let Some((command, options)) = Options::parse(words)? else {
        io::stdout().write_all(HELP.as_bytes())?;
        return Ok(true);
    };
    let mut out = io::stdout().lock();
    match command.as_str() {
        "check" => check(&options, &mut out),
        "audit" => audit(&options, &mut out),
        "refresh" => refresh(&options, &mut out),
        "diff" => diff(&options, &mut out),
        "schema" if options.write => {
            fs::write(pricing_data().join("schema.json"), schema::json())?;
            Ok(true)
        }
        "schema" => {
            out.write_all(schema::json().as_bytes())?;
            Ok(true)
        }
        _ => Err(format!("there is no command {command:?}; see cargo xtask prices help").into()),
    }
}

#[derive(Default)]
struct Options {
    today: Option<Date>,
    filter: Filter,
    markdown: bool,
    write: bool,
    apply: bool,
    model: Option<String>,
    files: Vec<String>,
}

impl Options {
    /// The command and what is asked of it; none where it is help that is asked for.
    fn parse(mut words: lexopt::Parser) -> Outcome<Option<(String, Self)>> {
        let mut options = Self::default();
        let command = match words.next()? {
            None | Some(Long("help") | Short('h')) => return Ok(None),
            Some(Value(command)) if command == "help" => return Ok(None),
            Some(Value(command)) => command.string()?,
            Some(option) => return Err(option.unexpected().into()),
        };
        let is = |commands: &[&str]| commands.contains(&command.as_str());
        let has_day = is(&["check", "audit", "refresh"]);
        let has_filter = is(&["audit", "refresh"]);
        while let Some(word) = words.next()? {
            match word {
                Long("help") | Short('h') => return Ok(None),
                Long("today") if has_day => {
                    options.today = Some(parse_date(&words.value()?.string()?)?);
                }
                Long("field") if has_filter => {
                    options.filter.field = Some(words.value()?.string()?);
                }
                Long("provider") if has_filter => {
                    options.filter.provider = Some(words.value()?.string()?);
                }
                Long("model") if is(&["refresh"]) => options.model = Some(words.value()?.string()?),
                Long("apply") if is(&["refresh"]) => options.apply = true,
                Long("markdown") if is(&["diff"]) => options.markdown = true,
                Long("write") if is(&["schema"]) => options.write = true,
                Long("from") if is(&["refresh"]) => {
                    for file in words.values()? {
                        options.files.push(file.string()?);
                    }
                }
                Value(file) if !is(&["schema"]) => options.files.push(file.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(Some((command, options)))
    }

    fn today(&self) -> Outcome<Date> {
        self.today.map_or_else(today, Ok)
    }
}

fn check(options: &Options, out: &mut impl Write) -> Outcome<bool> {
    let folder = options
        .files
        .first()
        .map_or_else(pricing_data, PathBuf::from);
    let (catalog, problems) = read_folder(&folder)?;
    let today = options.today()?;
    for problem in &problems {
        writeln!(out, "{problem}")?;
    }
    let early = age::read_after(&catalog, today);
    for (model, checked) in &early {
        let (checked, today) = (iso(*checked), iso(today));
        writeln!(
            out,
            "{model}: was read on {checked}, which is after today, {today}"
        )?;
    }
    let media = media_problems(&folder)?;
    for problem in &media {
        writeln!(out, "{problem}")?;
    }
    for slip in untranslated(&folder)? {
        writeln!(out, "notice: {slip}")?;
    }
    let wrong = problems.len() + early.len() + media.len();
    let models = catalog.models().count();
    writeln!(
        out,
        "{models} models, {wrong} problems\n\n{}",
        age::ages(&catalog, today)
    )?;
    Ok(wrong == 0)
}

/// What is wrong with the rules for pictures beside a folder's price files. There may be none.
fn media_problems(folder: &Path) -> Outcome<Vec<CatalogProblem>> {
    let path = folder.join("media/images.json");
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(path)?;
    Ok(ImageRules::from_json("media/images.json", &text).1)
}

/// What is wrong with the translations beside a folder's price files. There may be none.
fn untranslated(folder: &Path) -> Outcome<Vec<String>> {
    let notes_dir = folder.join("notes");
    if !notes_dir.is_dir() {
        return Ok(Vec::new());
    }
    let texts = read_texts(folder)?;
    let texts: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
    let mut slips = Vec::new();
    for entry in fs::read_dir(notes_dir)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let words = serde_json::from_str(&fs::read_to_string(&path)?)?;
        let found = notes::slips(&texts, &words)?;
        slips.extend(found.iter().map(|slip| format!("notes/{name} {slip}")));
    }
    Ok(slips)
}

fn audit(options: &Options, out: &mut impl Write) -> Outcome<bool> {
    let (catalog, _) = read_folder(&pricing_data())?;
    let today = options.today()?;
    let mut same = true;
    for (name, theirs) in catalogues(options, today)? {
        writeln!(
            out,
            "{name}: {}, {} rows, {} left out as resale, unknown provider, or not of the day",
            theirs.format,
            theirs.rows.len(),
            theirs.skipped
        )?;
        for problem in &theirs.problems {
            writeln!(out, "cannot be compared: {problem}")?;
        }
        let found = audit::audit(&catalog, &theirs, &options.filter, today);
        writeln!(out, "{found}")?;
        same &= found.unexplained() == 0;
    }
    Ok(same)
}

fn refresh(options: &Options, out: &mut impl Write) -> Outcome<bool> {
    let folder = pricing_data();
    let (catalog, _) = read_folder(&folder)?;
    let today = options.today()?;
    let catalogues = catalogues(options, today)?;
    for (name, catalogue) in &catalogues {
        let (rows, skipped) = (catalogue.rows.len(), catalogue.skipped);
        writeln!(
            out,
            "{name}: {}, {rows} rows, {skipped} left out",
            catalogue.format
        )?;
    }
    let mut review = refresh::review(&catalog, &catalogues, &options.filter, today);
    if let Some(model) = &options.model {
        let is_it = |key: &ModelKey| key.as_str() == model;
        review.proposals.retain(|proposal| is_it(&proposal.model));
        review.skipped.retain(|skipped| is_it(&skipped.model));
        review.missing.retain(|(key, ..)| is_it(key));
        review.unknown.clear();
    }
    writeln!(out, "\n{review}")?;
    if !options.apply {
        return Ok(review.proposals.is_empty());
    }
    let mut written = 0;
    let mut texts = read_texts(&folder)?;
    for proposal in &review.proposals {
        let (provider, _) = proposal.model.as_str().split_once('/').unwrap_or_default();
        let name = format!("{provider}.json");
        let outcome = refresh::write(&borrowed(&texts), &name, proposal, today);
        match outcome {
            Ok(text) => {
                fs::write(folder.join(&name), &text)?;
                written += 1;
                for (file, known) in &mut texts {
                    if *file == name {
                        known.clone_from(&text);
                    }
                }
            }
            Err(error) => writeln!(out, "not written: {error}")?,
        }
    }
    writeln!(
        out,
        "{written} periods written; see git diff, and run cargo xtask prices check"
    )?;
    Ok(written == review.proposals.len())
}

/// The catalogues that were named, each as `PATH` or `PATH@DATE`, the day it is from. A folder is one catalogue in several files.
fn catalogues(options: &Options, today: Date) -> Outcome<Vec<(String, Catalogue)>> {
    if options.files.is_empty() {
        return Err("name at least one catalogue".into());
    }
    let mut read = Vec::new();
    for named in &options.files {
        let dated = named
            .rsplit_once('@')
            .and_then(|(path, day)| Some((path, parse_date(day).ok()?)));
        let (path, day) = match dated {
            Some((path, day)) => (path, Some(day)),
            None => (named.as_str(), None),
        };
        let mut catalogue = read_catalogue(Path::new(path), today)?;
        if let Some(day) = day {
            catalogue.date_rows(day);
        }
        // The last part of the path is enough to know it by.
        let name = named.rsplit('/').next().unwrap_or(named);
        read.push((name.to_owned(), catalogue));
    }
    Ok(read)
}

fn read_catalogue(path: &Path, today: Date) -> Outcome<Catalogue> {
    let shown = path.display();
    let text = |path: &Path| {
        fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
    };
    if !path.is_dir() {
        return audit::read(&text(path)?, today).map_err(|error| format!("{shown} {error}").into());
    }
    let mut whole: Option<Catalogue> = None;
    let mut paths = Vec::new();
    for entry in fs::read_dir(path)? {
        paths.push(entry?.path());
    }
    paths.sort();
    let is_json = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !name.starts_with('.') && path.extension().is_some_and(|ending| ending == "json")
    };
    for path in paths.into_iter().filter(is_json) {
        let part = audit::read(&text(&path)?, today)
            .map_err(|error| format!("{} {error}", path.display()))?;
        match &mut whole {
            None => whole = Some(part),
            Some(whole) => whole
                .join(part)
                .map_err(|other| format!("{shown} mixes catalogues: {}", other.format))?,
        }
    }
    whole.ok_or_else(|| format!("{shown} holds no .json file").into())
}

fn diff(options: &Options, out: &mut impl Write) -> Outcome<bool> {
    let [old, new] = &options.files[..] else {
        return Err("name two revisions or folders: cargo xtask prices diff A B".into());
    };
    let (old, new) = (read_any(old)?, read_any(new)?);
    out.write_all(diff::report(&diff::diff(&old, &new), options.markdown).as_bytes())?;
    Ok(true)
}

/// The price files of a folder, or of a git revision when there is no such folder.
fn read_any(place: &str) -> Outcome<Catalog> {
    let folder = Path::new(place);
    let (catalog, problems) = if folder.is_dir() {
        let inner = folder.join("pricing-data");
        read_folder(if inner.is_dir() { &inner } else { folder })?
    } else {
        read_revision(place)?
    };
    if catalog.providers().is_empty() {
        return Err(format!("{place} holds no price file that can be read").into());
    }
    if let Some(first) = problems.first() {
        let count = problems.len();
        eprintln!(
            "{place}: {count} problems by today's rules; what could be read is compared. The first: {first}"
        );
    }
    Ok(catalog)
}

fn read_folder(folder: &Path) -> Outcome<(Catalog, Vec<CatalogProblem>)> {
    Ok(parse(&read_texts(folder)?))
}

/// The price files of a folder, by name.
fn read_texts(folder: &Path) -> Outcome<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_file() && is_price_file(&name) {
            files.push((name.clone().into_owned(), fs::read_to_string(&path)?));
        }
    }
    files.sort();
    Ok(files)
}

fn read_revision(revision: &str) -> Outcome<(Catalog, Vec<CatalogProblem>)> {
    let tree = git(&["ls-tree", "--name-only", revision, "pricing-data/"])?;
    let names = tree
        .lines()
        .filter_map(|path| path.strip_prefix("pricing-data/"));
    let read = |name: &str| {
        let text = git(&["show", &format!("{revision}:pricing-data/{name}")])?;
        Ok((name.to_owned(), text))
    };
    let files: Outcome<Vec<_>> = names.filter(|name| is_price_file(name)).map(read).collect();
    Ok(parse(&files?))
}

fn parse(files: &[(String, String)]) -> (Catalog, Vec<CatalogProblem>) {
    Catalog::from_json(&borrowed(files))
}

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect()
}

fn git(args: &[&str]) -> Outcome<String> {
    let output = Command::new("git")
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr)
            .trim()
            .to_owned()
            .into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

fn pricing_data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("pricing-data")
}

/// Today in UTC.
fn today() -> Outcome<Date> {
    Ok(utc_day(SystemTime::now().duration_since(UNIX_EPOCH)?))
}
