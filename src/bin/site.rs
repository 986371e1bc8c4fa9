//! Builds the site: `site prerender BUILT DIR` writes the files to be served into DIR, from what the compilers and `public/` put into
//! BUILT (`--quick` leaves out the compressed ones); `site assets DIR` adds only what the page fetches, and `site styles DIR`
//! what it wears (for `cargo xtask dev` and `trunk serve`); `site budget DIR` weighs a built site; `site without-headers DIR` fits one for
//! hosts such as GitHub Pages.
//!
//! The only file that touches the disk, the clock and the arguments; everything it calls is pure.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use card::{Card, Fonts};
use lexopt::prelude::*;
use plan::{
    billing::{self, Platforms},
    learn::images::ImageRules,
};
use prices::{
    catalog::{self, Catalog},
    date::{Date, utc_day},
    upkeep::notes,
};
use tokens::Encoding;
use tokentally::{
    samples,
    site::{
        Files, assets, budget, cards,
        feed::{articles as articles_feed, feed},
        headers, icons,
        learn::{
            self,
            facts::Facts,
            library::{Library, Read},
        },
        links, live as site_live, manifest, offline, page_data, pairs, published, render, sitemap,
        styles, vocabularies,
    },
    text::Locale,
    ui::{
        data::{PageData, file_name},
        live::{self, LiveFacts},
        pages::changes::feed_path,
        route::{BASE, Page, Route},
        served::{origin, serve_at},
        shell::Assets,
    },
};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Endings of files that a browser may ask for compressed.
const COMPRESSIBLE: [&str; 9] = [
    "html",
    "css",
    "js",
    "json",
    "wasm",
    "svg",
    "xml",
    "txt",
    "webmanifest",
];

/// How the program is asked; `cargo xtask` does. `learn check` prints everything that is wrong with the articles of a folder, which holds
/// `en` and `zh-hant`; `learn links` the addresses elsewhere that they rest on, each with the day on which it was read.
const USAGE: &str = "site prerender [--quick] [--kept FOLDER] BUILT DIR, site assets DIR, site styles DIR, site budget DIR, \
site without-headers DIR, site learn check DIR, or site learn links DIR";

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
    let variable = |name| env::var(name).ok().filter(|value| !value.is_empty());
    serve_at(
        &variable("SITE_BASE").unwrap_or_default(),
        variable("SITE_ORIGIN").as_deref(),
    );
    let mut words = lexopt::Parser::from_env();
    let (mut is_quick, mut kept, mut named) = (false, None, Vec::new());
    while let Some(word) = words.next()? {
        match word {
            Long("quick") => is_quick = true,
            Long("kept") => kept = Some(PathBuf::from(words.value()?)),
            Value(name) => named.push(PathBuf::from(name)),
            other => return Err(other.unexpected().into()),
        }
    }
    let named: Vec<&Path> = named.iter().map(PathBuf::as_path).collect();
    let [command, folders @ ..] = &named[..] else {
        return Err(USAGE.into());
    };
    match (command.to_str(), folders) {
        (Some("prerender"), [built, dir]) => prerender(built, dir, !is_quick, kept.as_deref()),
        (Some("assets"), [dir]) => page_assets(dir),
        (Some("without-headers"), [dir]) => without_headers(dir),
        (Some("styles"), [dir]) => style_sheets(dir),
        (Some("budget"), [dir]) => weigh(dir),
        (Some("learn"), [what, dir]) if *what == Path::new("check") => check_articles(dir),
        (Some("learn"), [what, dir]) if *what == Path::new("links") => list_links(dir),
        _ => Err(USAGE.into()),
    }
}

/// Writes the site as it is served.
fn prerender(built: &Path, dir: &Path, is_compressed: bool, kept: Option<&Path>) -> Outcome<()> {
    let start = Instant::now();
    let mut files = read_dir(built)?;
    let worker = files.remove(offline::WORKER).unwrap_or_default();
    // Which files each tool's part is made of. A program that is one file has none.
    let parts = match files.remove("parts.json") {
        Some(json) => serde_json::from_slice(&json)?,
        None => BTreeMap::new(),
    };
    let tables = vocabularies::files(&BASE);
    let sources = pricing_data()?;
    let sources = borrowed(&sources);
    let mut data_files = page_files(&sources, &tables.addresses)?;
    let mut data = Vec::new();
    for locale in Locale::ALL {
        let json = std::str::from_utf8(&data_files[&file_name(locale)])?;
        data.push((locale, PageData::from_json(json)?));
    }
    let data: &'static [(Locale, PageData)] = data.leak();
    let catalog: &'static Catalog = &data[0].1.catalog;
    let terms = json_files("pricing-data/billing")?;
    let (platforms, _) = Platforms::from_json(&borrowed(&terms));
    let content = content();
    let live_json = live_json(&content, &sources, &platforms, &tables.addresses)?;
    let live_facts: &'static LiveFacts = Box::leak(Box::new(live_facts(&live_json)?));
    let facts = Facts::new(catalog, &platforms, data[0].1.built).with_live(live_facts);
    let library = library(&content, &facts)?;
    for locale in Locale::ALL {
        if !library.is_empty() {
            let index = learn::search::index(&library, locale)?;
            data_files.insert(learn::search::file_name(locale), index);
        }
    }
    let billing = billing_json()?;
    data_files.insert("billing.json".into(), billing.clone().into_bytes());
    data_files.insert(live::FILE.into(), live_json);
    let (names, code) = assets::name_all(&mut files, data_files)?;
    files.extend(code);
    files.extend(tables.files);
    files.extend(published::files(today()?, &sources)?);

    let assets = Assets {
        root: format!("{BASE}/"),
        folder: format!("{BASE}/{}", assets::FOLDER),
        paths: names.paths(),
        names: names.asked_for(),
        build: offline::MARK,
        parts,
    };
    let routes = all_routes(&data[0].1);
    let (mut documents, mut cards) =
        documents(&assets, &routes, data, Box::leak(billing.into_boxed_str()));
    for (locale, data) in data.iter().filter(|_| !library.is_empty()) {
        let scope = learn::pages::Scope {
            library: &library,
            facts: &facts,
            assets: &assets,
            locale: *locale,
            data,
        };
        let (own, own_cards) = learn::pages::documents(scope);
        documents.extend(own);
        cards.extend(own_cards.into_iter().map(|card| (cards::path(&card), card)));
        let xml = articles_feed(library.shelf(*locale), origin(), *locale)?;
        files.insert(
            below_base(&learn::pages::feed_path(*locale)),
            xml.into_bytes(),
        );
    }
    let id = offline::id(&documents, &format!("{:?}", assets.paths), &worker);
    offline::name_build(&mut documents, &id);
    let kept_pages = offline::kept(&documents);
    files.extend(documents);
    files.extend(turned_pairs(&data[0].1));
    files.extend(pictures(&cards, kept)?);
    files.extend(what_is_installed(&files["icon.svg"])?);
    files.extend(what_machines_read(data, &routes, &library)?);
    hold_links(&files)?;

    println!("pages took {:.1} s", start.elapsed().as_secs_f64());
    if is_compressed {
        let start = Instant::now();
        let (done, kept) = compress(&mut files, dir);
        let took = start.elapsed().as_secs_f64();
        println!("compressing took {took:.1} s: {done} contents, {kept} more as they were");
    }
    // Last, because it knows all others, what they weigh on their way too.
    let weight = |path: &str| {
        let small = files.get(&format!("{path}.br"));
        small.or(files.get(path)).map_or(0, Vec::len)
    };
    let prices = data[0].1.catalog.newest_check().map(format::date);
    let prices = prices.unwrap_or_default();
    let list = offline::build(&files, &id, prices, &kept_pages, &tables.addresses, weight);
    let mut worker = Files::from([(offline::WORKER.to_owned(), list.worker(&worker)?)]);
    if is_compressed {
        compress(&mut worker, dir);
    }
    files.extend(worker);

    fs::create_dir_all(dir)?;
    clear(dir)?;
    for (path, bytes) in &files {
        write(&dir.join(path), bytes)?;
    }
    Ok(())
}

/// Adds the pages' data and the vocabularies to what the bundler wrote, for a page that mounts instead of hydrating.
fn page_assets(dir: &Path) -> Outcome<()> {
    let tables = vocabularies::files(&BASE);
    let sources = pricing_data()?;
    let data = page_files(&borrowed(&sources), &tables.addresses)?;
    write(&dir.join("billing.json"), billing_json()?.as_bytes())?;
    for (path, bytes) in data.iter().chain(&tables.files) {
        write(&dir.join(path), bytes)?;
    }
    Ok(())
}

/// What hosts, feed readers and search engines read.
fn what_machines_read(
    data: &[(Locale, PageData)],
    routes: &[Route],
    library: &Library,
) -> Outcome<Files> {
    let mut files = Files::new();
    files.insert("_headers".into(), headers::headers(&BASE).into_bytes());
    for (locale, data) in data {
        let xml = feed(&data.catalog, data.built, origin(), *locale)?;
        files.insert(below_base(&feed_path(*locale)), xml.into_bytes());
    }
    let robots = sitemap::robots(origin(), &BASE);
    files.insert("robots.txt".into(), robots.into_bytes());
    if let Some(origin) = origin() {
        let xml = sitemap::sitemap(origin, routes, &data[0].1.catalog, data[0].1.built, library)?;
        files.insert("sitemap.xml".into(), xml.into_bytes());
    }
    Ok(files)
}

/// Fails when a link of the site into itself leads nowhere.
fn hold_links(files: &Files) -> Outcome<()> {
    let broken = links::broken(files, &BASE, origin());
    if broken.is_empty() {
        return Ok(());
    }
    Err(format!("links that lead nowhere:\n{}", broken.join("\n")).into())
}

/// What systems show of the site once it is installed: pictures of its mark, and in each language what it is called.
fn what_is_installed(mark: &[u8]) -> Outcome<Files> {
    let mut files = icons::files(&String::from_utf8_lossy(mark))?;
    for locale in Locale::ALL {
        let path = format!("{}{}", offline::folder(locale), manifest::MANIFEST);
        files.insert(path, serde_json::to_vec(&manifest::manifest(locale))?);
    }
    Ok(files)
}

/// Puts the policy into each page, where a header would have been better, and takes away what only other hosts read.
fn without_headers(dir: &Path) -> Outcome<()> {
    const BEGIN: &str = "<meta charset=\"utf-8\"";
    for (path, bytes) in read_dir(dir)? {
        let (file, ending) = (dir.join(&path), path.rsplit('.').next().unwrap_or_default());
        if matches!(ending, "br" | "gz") || path == "_headers" {
            fs::remove_file(file)?;
        } else if ending == "html" {
            let html = String::from_utf8(bytes)?;
            let policy = headers::in_a_page();
            if !html.contains(&policy) {
                let (before, after) = html
                    .split_once(BEGIN)
                    .ok_or_else(|| format!("{path} has no head"))?;
                write(&file, format!("{before}{policy}{BEGIN}{after}").as_bytes())?;
            }
        }
    }
    // GitHub's own generator would leave out what begins with an underscore.
    write(&dir.join(".nojekyll"), b"")
}

/// Writes what the pages wear on the screen as one file, and what they wear on paper as another.
fn style_sheets(dir: &Path) -> Outcome<()> {
    let styles = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let read = |name: &str| {
        let path = styles.join(name);
        fs::read_to_string(&path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))
    };
    let media = read(styles::MEDIA)?;
    for (file, names) in [
        ("screen.css", assets::screen_sheets()),
        (assets::PRINT, vec![assets::PRINT]),
    ] {
        let mut sheets = String::new();
        for name in names {
            let minified = styles::minified(&media, &read(name)?);
            sheets += &minified.map_err(|problem| format!("style/{name}: {problem}"))?;
        }
        write(&dir.join(file), sheets.as_bytes())?;
    }
    Ok(())
}

/// What the live pieces of articles read.
fn live_json(
    articles: &Path,
    sources: &[(&str, &str)],
    platforms: &Platforms,
    addresses: &[(Encoding, String)],
) -> Outcome<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let bundle = catalog::bundle(sources).map_err(|problems| listed("pricing-data", &problems))?;
    let file = "media/images.json";
    let images = fs::read_to_string(root.join("pricing-data").join(file))?;
    let (_, problems) = ImageRules::from_json(file, &images);
    if !problems.is_empty() {
        return Err(listed("pricing-data/media", &problems).into());
    }
    let mut named = BTreeSet::new();
    if articles.is_dir() {
        for (path, text) in read_dir(articles)? {
            if Path::new(&path).extension().is_some_and(|own| own == "md") {
                named.extend(site_live::named_models(&String::from_utf8_lossy(&text)));
            }
        }
    }
    let json = site_live::live_json(today()?, (&bundle, &images), platforms, addresses, &named);
    Ok(json?)
}

fn live_facts(json: &[u8]) -> Outcome<LiveFacts> {
    Ok(LiveFacts::from_json(std::str::from_utf8(json)?)?)
}

/// The folder of the project's articles.
fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// Prints what each part of the site weighs and fails when one is over its budget.
fn weigh(dir: &Path) -> Outcome<()> {
    let files = read_dir(dir)?;
    let compressed = |path: &str, bytes: &[u8]| {
        files
            .get(&format!("{path}.br"))
            .map_or(bytes.len(), Vec::len)
    };
    let mut over = Vec::new();
    for weight in budget::weigh(&files, compressed) {
        let mark = if weight.is_within() { "ok  " } else { "OVER" };
        println!(
            "{mark} {}: {} of {} {}",
            weight.name, weight.amount, weight.limit, weight.unit
        );
        for (path, raw, small) in &weight.files {
            println!("       {path}: {small} ({raw} raw)");
        }
        if !weight.is_within() {
            over.push(weight.name);
        }
    }
    if over.is_empty() {
        Ok(())
    } else {
        Err(format!("over budget or missing: {}", over.join("; ")).into())
    }
}

/// The path of a file in the site's folder, from its address.
fn below_base(address: &str) -> String {
    address[BASE.len()..].trim_start_matches('/').to_owned()
}

/// The articles of the project, all of them right and all of them there. None where there is no folder of them.
fn library(dir: &Path, facts: &Facts<'_>) -> Outcome<Library> {
    if !dir.is_dir() {
        return Ok(Library::default());
    }
    let read = articles(dir, "content", facts)?;
    let problems = read.problems.iter().map(ToString::to_string);
    let absent = read.absent.iter().map(|it| format!("not there: {it}"));
    let lines: Vec<String> = problems.chain(absent).collect();
    if lines.is_empty() {
        Ok(read.library)
    } else {
        Err(format!(
            "content has {} problems:\n{}",
            lines.len(),
            lines.join("\n")
        )
        .into())
    }
}

/// The articles in a folder, whatever is wrong with them. Problems name their files below `root`.
fn articles(dir: &Path, root: &str, facts: &Facts<'_>) -> Outcome<Read> {
    let mut files = BTreeMap::new();
    for (path, bytes) in read_dir(dir)? {
        files.insert(format!("{root}/{path}"), String::from_utf8(bytes)?);
    }
    Ok(learn::library::read(&files, root, facts))
}

/// The same for a folder that was named by a writer.
fn articles_in(dir: &Path) -> Outcome<Read> {
    let (catalog, platforms) = book()?;
    let sources = pricing_data()?;
    let json = live_json(dir, &borrowed(&sources), &platforms, &[])?;
    let live: &'static LiveFacts = Box::leak(Box::new(live_facts(&json)?));
    let facts = Facts::new(&catalog, &platforms, today()?).with_live(live);
    articles(dir, dir.to_string_lossy().trim_end_matches('/'), &facts)
}

/// What articles rest on: the price book and the terms of payment.
fn book() -> Outcome<(Catalog, Platforms)> {
    let sources = pricing_data()?;
    let (catalog, problems) = Catalog::from_json(&borrowed(&sources));
    if !problems.is_empty() {
        return Err(listed("pricing-data", &problems).into());
    }
    let terms = json_files("pricing-data/billing")?;
    let (platforms, problems) = Platforms::from_json(&borrowed(&terms));
    if !problems.is_empty() {
        return Err(listed("pricing-data/billing", &problems).into());
    }
    Ok((catalog, platforms))
}

/// Prints everything that is wrong with the articles, then what is not there yet, which is no fault of theirs.
fn check_articles(dir: &Path) -> Outcome<()> {
    let read = articles_in(dir)?;
    for problem in &read.problems {
        println!("{problem}");
    }
    if !read.absent.is_empty() {
        println!("\nNot there yet:");
    }
    for absent in &read.absent {
        println!("  {absent}");
    }
    match read.problems.len() {
        0 => Ok(()),
        count => Err(format!("{} has {count} problems", dir.display()).into()),
    }
}

/// Prints where articles send their readers, and when somebody read it.
fn list_links(dir: &Path) -> Outcome<()> {
    for (url, read, articles) in articles_in(dir)?.library.external() {
        println!(
            "{} {url} ({})",
            prices::date::iso(read),
            articles.join(", ")
        );
    }
    Ok(())
}

/// The catalog checked and joined with the samples' counts, for each language.
fn page_files(sources: &[(&str, &str)], addresses: &[(Encoding, String)]) -> Outcome<Files> {
    let bundle = catalog::bundle(sources).map_err(|problems| listed("pricing-data", &problems))?;
    let counted = vocabularies::count_samples(samples::ALL);
    let samples: Vec<_> = samples::ALL
        .iter()
        .zip(&counted)
        .map(|(sample, counts)| page_data::sample(sample, counts))
        .collect();
    let mut files = Files::new();
    for locale in Locale::ALL {
        let bundle = match locale.segment() {
            Some(language) => notes::translate(&bundle, &translations(language)?)?,
            None => bundle.clone(),
        };
        let json = page_data::page_json(today()?, bundle, addresses, &samples)?;
        files.insert(file_name(locale), json);
    }
    Ok(files)
}

/// What the price files say in sentences, in another language. A language that has none of it keeps the English, and the build says so.
fn translations(language: &str) -> Outcome<notes::Translations> {
    let path = format!("pricing-data/notes/{language}.json");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(&path);
    if !file.is_file() {
        println!("notice: there is no {path}, so the notes at prices stay English");
        return Ok(notes::Translations::new());
    }
    Ok(serde_json::from_str(&fs::read_to_string(file)?)?)
}

/// Every route's document by path, and each language's 404 page. Some hosts show that of the nearest folder, others only the first.
fn documents(
    assets: &Assets,
    routes: &[Route],
    data: &'static [(Locale, PageData)],
    billing: &'static str,
) -> (Files, BTreeMap<String, Card>) {
    let data_of = |route: Route| {
        let mut own = data.iter().filter(|(locale, _)| *locale == route.locale);
        own.next().map_or(&data[0].1, |(_, data)| data)
    };
    let drawn = in_parallel(routes, |route| {
        let path = route.path();
        let folder = path[BASE.len()..].trim_start_matches('/');
        let data = data_of(*route);
        let head = render::head(*route, data);
        let card = cards::card(*route, &head, data);
        let facts = cards::facts(*route, &head, &card);
        let html = render::render(*route, assets, data, billing, &head, &facts);
        (format!("{folder}index.html"), html.into_bytes(), card)
    });
    let (mut files, mut cards) = (Files::new(), BTreeMap::new());
    for (path, html, card) in drawn {
        files.insert(path, html);
        cards.insert(cards::path(&card), card);
    }
    for locale in Locale::ALL {
        let not_found = Route::new(locale, Page::NotFound);
        let folder = offline::folder(locale);
        let data = data_of(not_found);
        let head = render::head(not_found, data);
        let html = render::render(not_found, assets, data, billing, &head, "");
        files.insert(format!("{folder}404.html"), html.into_bytes());
        files.insert(
            format!("{folder}{}index.html", offline::SHELL),
            render::render_shell(locale, assets, data).into_bytes(),
        );
    }
    (files, cards)
}

/// The pages of pairs in the other order, which lead on.
fn turned_pairs(data: &PageData) -> Files {
    let pages = pairs::turned(&data.catalog, data.built).into_iter();
    pages
        .map(|(path, html)| {
            (
                format!("{}index.html", below_base(&path)),
                html.into_bytes(),
            )
        })
        .collect()
}

/// Every page that has an address: the tools, the models, the pairs of the front row.
fn all_routes(data: &PageData) -> Vec<Route> {
    let mut routes = Route::all(&data.catalog);
    routes.extend(pairs::routes(&data.catalog, data.built));
    routes
}

/// The fonts of the pictures: Noto Sans TC (SIL Open Font License 1.1), which comes with the npm packages. Only pictures leave with it.
const FONTS: &str = "node_modules/@expo-google-fonts/noto-sans-tc";

/// The picture of each card by its path. Those that `kept` holds are not drawn again, and those that no card asks for any more go.
fn pictures(cards: &BTreeMap<String, Card>, kept: Option<&Path>) -> Outcome<Files> {
    let font = |file: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FONTS).join(file);
        fs::read(&path).map_err(|error| format!("{}: {error}; run npm ci", path.display()))
    };
    let regular = font("400Regular/NotoSansTC_400Regular.ttf")?;
    let bold = font("700Bold/NotoSansTC_700Bold.ttf")?;
    let fonts = Fonts::new(&regular, &bold)?;
    let kept_at = |path: &str| kept.map(|folder| folder.join(path));
    let cards: Vec<(&String, &Card)> = cards.iter().collect();
    let drawn = in_parallel(&cards, |(path, card)| {
        let before = kept_at(path).and_then(|path| fs::read(path).ok());
        let is_new = before.is_none();
        (is_new, before.unwrap_or_else(|| fonts.draw(card)))
    });
    let mut files = Files::new();
    for ((path, _), (is_new, png)) in cards.into_iter().zip(drawn) {
        if let Some(path) = kept_at(path).filter(|_| is_new) {
            write(&path, &png)?;
        }
        files.insert(path.clone(), png);
    }
    if let Some(folder) = kept {
        for path in read_names(&folder.join(cards::FOLDER))? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if !files.contains_key(&format!("{}/{name}", cards::FOLDER)) {
                fs::remove_file(&path)?;
            }
        }
    }
    Ok(files)
}

/// Does the same with each item, on every core; results keep the items' order. Whoever is done takes the next: items differ in size.
fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let take = || {
        let at = next.fetch_add(1, Ordering::Relaxed);
        items.get(at).map(|item| (at, work(item)))
    };
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores)
            .map(|_| scope.spawn(|| std::iter::from_fn(take).collect::<Vec<_>>()))
            .collect();
        let workers = workers.into_iter().map(thread::ScopedJoinHandle::join);
        workers
            .flat_map(|done| done.expect("the work does not panic"))
            .collect()
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Adds a `.br` and a `.gz` beside each file that gains from it. Vocabulary tables are gzip'd already. What `last` holds unchanged from
/// the build before is taken from there: a change of a component touches every page and no price file. Tells how many contents were
/// compressed and how many were taken.
fn compress(files: &mut Files, last: &Path) -> (usize, usize) {
    // The price files stand at two addresses each, and compressing well is slow: each content is done once.
    let mut paths: BTreeMap<&[u8], Vec<&str>> = BTreeMap::new();
    for (path, bytes) in files.iter() {
        let is_control = path.starts_with('_') && !path.contains('/');
        let ending = path.rsplit('.').next().unwrap_or_default();
        if !is_control && COMPRESSIBLE.contains(&ending) {
            paths.entry(bytes).or_default().push(path);
        }
    }
    let contents: Vec<(&[u8], Vec<&str>)> = paths.into_iter().collect();
    let done = in_parallel(&contents, |(bytes, paths)| {
        // Of more than a thousand models' pages each is opened by few: they are compressed well, not best.
        let quality = if paths[0].contains("models/") { 9 } else { 11 };
        as_before(bytes, &last.join(paths[0])).map_or_else(
            || (squeeze::brotli(bytes, quality), squeeze::gzip(bytes), false),
            |(brotli, gzip)| (brotli, gzip, true),
        )
    });
    let kept = done.iter().filter(|(_, _, is_kept)| *is_kept).count();
    let counts = (contents.len() - kept, kept);
    let mut compressed = Files::new();
    for ((_, paths), done) in contents.iter().zip(done) {
        let (brotli, gzip, _) = done;
        for path in paths {
            compressed.insert(format!("{path}.br"), brotli.clone());
            compressed.insert(format!("{path}.gz"), gzip.clone());
        }
    }
    files.extend(compressed);
    counts
}

/// The brotli and the gzip of a file that is there already with these bytes.
fn as_before(bytes: &[u8], file: &Path) -> Option<(Vec<u8>, Vec<u8>)> {
    let with = |ending: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        fs::read(name).ok()
    };
    let is_same = fs::read(file).is_ok_and(|last| last == bytes);
    is_same.then(|| Some((with(".br")?, with(".gz")?)))?
}

/// `pricing-data/*.json`, by file name.
fn pricing_data() -> Outcome<BTreeMap<String, String>> {
    let mut sources = json_files("pricing-data")?;
    sources.retain(|name, _| catalog::is_price_file(name));
    Ok(sources)
}

/// The terms of payment of every platform, checked and joined.
fn billing_json() -> Outcome<String> {
    let sources = json_files("pricing-data/billing")?;
    let sources: Vec<(&str, &str)> = sources
        .iter()
        .map(|(name, json)| (name.as_str(), json.as_str()))
        .collect();
    let bundle = billing::terms::bundle(&sources);
    Ok(bundle.map_err(|problems| listed("pricing-data/billing", &problems))?)
}

/// What is wrong with a folder's files, one problem on a line.
fn listed(folder: &str, problems: &[catalog::CatalogProblem]) -> String {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    format!(
        "{folder} has {} problems:\n{}",
        lines.len(),
        lines.join("\n")
    )
}

/// The JSON files of a folder of the project, by name.
fn json_files(folder: &str) -> Outcome<BTreeMap<String, String>> {
    let dir = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut sources = BTreeMap::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.extension().is_some_and(|ending| ending == "json") {
            sources.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(sources)
}

fn borrowed(sources: &BTreeMap<String, String>) -> Vec<(&str, &str)> {
    sources
        .iter()
        .map(|(name, json)| (name.as_str(), json.as_str()))
        .collect()
}

/// Today in UTC.
fn today() -> Outcome<Date> {
    Ok(utc_day(SystemTime::now().duration_since(UNIX_EPOCH)?))
}

fn read_dir(dir: &Path) -> Outcome<Files> {
    let mut files = Files::new();
    let mut open = vec![dir.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(dir)?.to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

/// The files of a folder; none where there is no folder.
fn read_names(dir: &Path) -> Outcome<Vec<PathBuf>> {
    if !dir.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(dir)?.map(|entry| Ok(entry?.path()));
    entries.collect()
}

fn clear(dir: &Path) -> Outcome<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            fs::remove_dir_all(&path)?;
        } else {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Outcome<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    Ok(fs::write(path, bytes)?)
}
