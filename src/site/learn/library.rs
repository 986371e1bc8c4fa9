//! All articles, read, drawn and checked: against the price book, against each other, and against the site.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    facts::Facts,
    fields::{Fields, Said},
    glossary::{self, Glossary},
    markup::{self, Draw, Drawn, Internal, Markdown},
    matter::{self, Matter},
    notes::Notes,
    problem::{Log, Problem},
    reference::{Place, Source},
    requirements,
    slugs::{Category, SLUGS},
};
use crate::text::Locale;
use prices::date::Date;

/// A question and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Its anchor.
    pub id: String,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Drawn,
}

/// An article in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Its address below `/learn/`.
    pub slug: String,
    /// What stands above it.
    pub matter: Matter,
    /// The text.
    pub body: Drawn,
    /// Questions and answers.
    pub faq: Vec<Answered>,
    /// What its figures rest on.
    pub notes: Notes,
    /// Minutes that reading it takes.
    pub minutes: u32,
}

/// The page about the site in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The heading.
    pub title: String,
    /// One or two sentences.
    pub description: String,
    /// The day it was last changed.
    pub updated: Date,
    /// The text.
    pub body: Drawn,
    /// What it claims that the price book does not hold.
    pub sources: Vec<Source>,
    /// What its figures rest on.
    pub notes: Notes,
}

/// Everything that is read, in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The articles, in the order in which they are read.
    pub articles: Vec<Article>,
    /// The glossary.
    pub glossary: Option<Glossary>,
    /// The page about the site.
    pub about: Option<About>,
}

impl Shelf {
    /// The article of that slug.
    pub fn article(&self, slug: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.slug == slug)
    }

    /// The articles of a category.
    pub fn of(&self, category: Category) -> impl Iterator<Item = &Article> {
        self.articles
            .iter()
            .filter(move |article| article.matter.category == category)
    }
}

/// Everything that is read, in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    shelves: [Shelf; Locale::ALL.len()],
}

impl Library {
    /// What there is in a language.
    pub fn shelf(&self, locale: Locale) -> &Shelf {
        &self.shelves[locale as usize]
    }

    /// Every address elsewhere that something rests on, the day on which it was read, and what rests on it.
    pub fn external(&self) -> Vec<(String, Date, Vec<String>)> {
        let mut all: BTreeMap<(String, Date), BTreeSet<String>> = BTreeMap::new();
        let mut add = |sources: &[Source], name: &str| {
            for source in sources {
                let key = (source.url.clone(), source.read);
                all.entry(key).or_default().insert(name.to_owned());
            }
        };
        for shelf in &self.shelves {
            for article in &shelf.articles {
                add(&article.matter.sources, &article.slug);
            }
            if let Some(glossary) = &shelf.glossary {
                add(&glossary.sources, "glossary");
            }
            if let Some(about) = &shelf.about {
                add(&about.sources, "about");
            }
        }
        all.into_iter()
            .map(|((url, read), names)| (url, read, names.into_iter().collect()))
            .collect()
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.shelves.iter().all(|shelf| *shelf == Shelf::default())
    }
}

/// What reading the articles gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// What could be read.
    pub library: Library,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// What is not there yet.
    pub absent: Vec<String>,
}

/// The folder of a language below `content/`.
pub const fn folder(locale: Locale) -> &'static str {
    match locale.segment() {
        Some(segment) => segment,
        None => "en",
    }
}

/// The files by path, such as `content/en/what-is-a-token.md`; `root` is the folder that they lie in, `content`.
pub fn read(files: &BTreeMap<String, String>, root: &str, facts: &Facts<'_>, draw: Draw) -> Read {
    let mut all = Read::default();
    let mut checks = Vec::new();
    for locale in Locale::ALL {
        let folder = format!("{root}/{}/", folder(locale));
        let shelf = &mut all.library.shelves[locale as usize];
        for (path, text) in files {
            let Some(name) = path.strip_prefix(&folder) else {
                continue;
            };
            let mut log = Log::new(path, text);
            let mut links = Links::default();
            if name == "glossary.toml" {
                shelf.glossary = glossary::read(locale, facts, draw, &mut log);
                links.of_glossary(shelf.glossary.as_ref());
            } else if name == "about.md" {
                shelf.about = about(locale, facts, draw, &mut log, &mut links);
            } else if let Some(slug) = name.strip_suffix(".md") {
                let article = article(slug, locale, facts, draw, &mut log, &mut links);
                shelf.articles.extend(article);
            } else {
                log.add(0, "this is neither an article nor the glossary");
            }
            all.problems.extend(log.into_problems());
            checks.push((locale, path.clone(), links));
        }
        shelf.articles.sort_by_key(|article| article.matter.order);
    }
    for (locale, path, links) in checks {
        links.check(&path, all.library.shelf(locale), &mut all.problems);
    }
    pairs(&all.library, root, &mut all.problems);
    absent(&all.library, root, &mut all.absent);
    all.problems.sort();
    all.problems.dedup();
    all
}

/// Links of a file into the site.
#[derive(Default)]
struct Links {
    links: Vec<Internal>,
    /// The anchors of the file's own page.
    own: BTreeSet<String>,
    /// Slugs that have to be there, with their lines.
    slugs: Vec<(usize, String)>,
}

/// Anchors that every article has besides its headings.
const FURNITURE: [&str; 4] = ["content", "faq", "sources", "figures"];

impl Links {
    fn of(&mut self, drawn: &Drawn) {
        self.links.extend(drawn.internal.iter().cloned());
        self.own
            .extend(drawn.headings.iter().map(|it| it.id.clone()));
    }

    fn of_glossary(&mut self, glossary: Option<&Glossary>) {
        for term in glossary.iter().flat_map(|glossary| &glossary.terms) {
            self.of(&term.line);
            self.of(&term.meaning);
            term.platforms.iter().for_each(|(_, word)| self.of(word));
            self.own.insert(term.id.clone());
        }
    }

    fn check(self, file: &str, shelf: &Shelf, problems: &mut Vec<Problem>) {
        let mut add = |line, what| {
            problems.push(Problem {
                file: file.to_owned(),
                line,
                what,
            });
        };
        for (line, slug) in self.slugs {
            if shelf.article(&slug).is_none() && SLUGS.contains(&slug.as_str()) {
                add(line, format!("{slug} is not written yet"));
            }
        }
        for link in self.links {
            let anchor = link.anchor.as_str();
            let has_anchor = |anchors: Vec<&str>| {
                anchor.is_empty() || FURNITURE.contains(&anchor) || anchors.contains(&anchor)
            };
            if link.path.is_empty() {
                if !has_anchor(self.own.iter().map(String::as_str).collect()) {
                    add(
                        link.line,
                        format!("nothing on this page is called #{anchor}"),
                    );
                }
                continue;
            }
            let Some(name) = link.path.strip_prefix("learn/") else {
                // Anchors of other pages are checked in the built site.
                continue;
            };
            if name == "glossary" {
                let terms = shelf.glossary.iter().flat_map(|it| &it.terms);
                if !has_anchor(terms.map(|term| term.id.as_str()).collect()) {
                    add(link.line, format!("the glossary has no term {anchor}"));
                }
            } else if Category::from_id(name).is_none() {
                match shelf.article(name) {
                    None => add(link.line, format!("there is no article {name}")),
                    Some(article) => {
                        let headings = article.body.headings.iter();
                        if !has_anchor(headings.map(|it| it.id.as_str()).collect()) {
                            add(link.line, format!("{name} has no heading #{anchor}"));
                        }
                    }
                }
            }
        }
    }
}

fn article(
    slug: &str,
    locale: Locale,
    facts: &Facts<'_>,
    draw: Draw,
    log: &mut Log<'_>,
    links: &mut Links,
) -> Option<Article> {
    let parted = matter::parted(log)?;
    let matter = matter::matter(&parted, slug, locale, log);
    let mut notes = Notes::default();
    let sources = matter
        .as_ref()
        .map_or_else(Vec::new, |it| it.sources.clone());
    let sources = sources.as_slice();
    let mut place = Place {
        facts,
        locale,
        sources,
        notes: &mut notes,
    };
    let markdown = Markdown {
        text: parted.body,
        line: log.line(parted.body_at),
        has_lead: true,
    };
    let body = markup::draw(markdown, &mut place, draw, log);
    links.of(&body);
    check_external(&body, sources, log);
    check_length(&body, locale, log);
    if !body.html.trim_start().starts_with("<p class=\"lead\">") {
        log.add(
            parted.body_at,
            "the text begins with a paragraph that answers the title's question",
        );
    }
    let matter = matter?;
    let mut faq = Vec::new();
    for ask in &matter.faq {
        let line = log.line(ask.answer.at);
        let answer = markup::draw_line(&ask.answer.text, line, &mut place, log);
        links.of(&answer);
        check_external(&answer, sources, log);
        faq.push(Answered {
            id: format!("faq-{}", faq.len() + 1),
            question: ask.question.text.clone(),
            answer,
        });
    }
    check_matter(&matter, slug, locale, facts, log, links);
    for source in &matter.sources {
        let is_linked = |html: &str| html.contains(&source.url);
        let is_used = notes.sources.contains(&source.id) || is_linked(&body.html);
        if !is_used && source.claim.is_empty() {
            log.add_line(1, format!("the source {} supports nothing", source.id));
        }
    }
    Some(Article {
        slug: slug.to_owned(),
        minutes: minutes(&body, locale),
        matter,
        body,
        faq,
        notes,
    })
}

/// What of the front matter has to agree with the rest of the site.
fn check_matter(
    matter: &Matter,
    slug: &str,
    locale: Locale,
    facts: &Facts<'_>,
    log: &mut Log<'_>,
    links: &mut Links,
) {
    if let Err(problem) = markup::internal(&matter.try_it.to.text, locale, facts.catalog) {
        log.add(matter.try_it.to.at, problem);
    }
    for related in &matter.related {
        if related.text == slug || !SLUGS.contains(&related.text.as_str()) {
            log.add(
                related.at,
                format!("no other article is called {}", related.text),
            );
        }
        links
            .slugs
            .push((log.line(related.at), related.text.clone()));
    }
    if matter.related.len() != 3 {
        log.add_line(
            1,
            format!("related names three articles, not {}", matter.related.len()),
        );
    }
    for id in &matter.requirements {
        if !requirements::is_known(&id.text) {
            log.add(id.at, format!("no requirement is called {}", id.text));
        }
    }
    let plain: [&Said; 3] = [&matter.title, &matter.description, &matter.try_it.label];
    let questions = matter.faq.iter().map(|ask| &ask.question);
    for said in plain.into_iter().chain(questions) {
        if said.text.contains("{{") {
            log.add(
                said.at,
                "titles, descriptions, labels and questions hold no references",
            );
        }
        for typed in super::typed::typed(&said.text) {
            log.add(
                said.at,
                format!("{} is typed: {:?}", typed.what, typed.figure),
            );
        }
        if locale == Locale::ZhHant {
            for fault in super::wording::given_up(&said.text) {
                log.add(said.at, fault);
            }
            if let Some(mark) = super::wording::narrow_mark(&said.text) {
                log.add(
                    said.at,
                    format!("the mark {mark} has half width beside Chinese"),
                );
            }
        }
    }
}

fn about(
    locale: Locale,
    facts: &Facts<'_>,
    draw: Draw,
    log: &mut Log<'_>,
    links: &mut Links,
) -> Option<About> {
    let parted = matter::parted(log)?;
    let mut fields = Fields::parse(parted.toml, parted.toml_at, log)?;
    let title = fields.need("title", log);
    let description = fields.need("description", log);
    let updated = fields.day("updated", log);
    let sources = matter::sources(&mut fields, log);
    fields.finish(log);
    if let Some(description) = &description {
        matter::check_description(description, locale, log);
    }
    let mut notes = Notes::default();
    let mut place = Place {
        facts,
        locale,
        sources: &sources,
        notes: &mut notes,
    };
    let markdown = Markdown {
        text: parted.body,
        line: log.line(parted.body_at),
        has_lead: true,
    };
    let body = markup::draw(markdown, &mut place, draw, log);
    links.of(&body);
    check_external(&body, &sources, log);
    Some(About {
        title: title?.text,
        description: description?.text,
        updated: updated?,
        body,
        sources,
        notes,
    })
}

/// An address elsewhere is a source, so that the day on which it was read is known.
fn check_external(drawn: &Drawn, sources: &[Source], log: &mut Log<'_>) {
    for (line, url) in &drawn.external {
        if sources.iter().all(|source| source.url != *url) {
            log.add_line(
                *line,
                format!("{url} is none of the [[sources]], so nobody knows when it was read"),
            );
        }
    }
}

/// What a reader takes in: words of a text in English, characters and foreign words of one in Chinese.
fn length(text: &str, locale: Locale) -> usize {
    let words = text
        .split(|c: char| c.is_whitespace() || super::wording::is_han(c))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count();
    if locale.has_spaces() {
        words
    } else {
        words + text.chars().filter(|c| super::wording::is_han(*c)).count()
    }
}

fn check_length(body: &Drawn, locale: Locale, log: &mut Log<'_>) {
    let text = body.text();
    let (range, what, count) = if locale.has_spaces() {
        (600..=1_500, "words", length(&text, locale))
    } else {
        // As writers in Chinese count: with marks, digits and foreign letters.
        let characters = text.chars().filter(|c| !c.is_whitespace()).count();
        (1_000..=2_600, "characters", characters)
    };
    if !range.contains(&count) {
        let (least, most) = (range.start(), range.end());
        log.add_line(
            1,
            format!("an article has {least} to {most} {what}, this one {count}"),
        );
    }
}

/// How long reading takes: 220 English words a minute, 400 Chinese characters.
fn minutes(body: &Drawn, locale: Locale) -> u32 {
    let per_minute = if locale.has_spaces() { 220 } else { 400 };
    let minutes = length(&body.text(), locale).div_ceil(per_minute);
    u32::try_from(minutes).unwrap_or(u32::MAX)
}

/// An article and the same in another language agree on what is not a matter of language.
fn pairs(library: &Library, root: &str, problems: &mut Vec<Problem>) {
    let [first, others @ ..] = &Locale::ALL;
    for other in others {
        let (one, two) = (library.shelf(*first), library.shelf(*other));
        let mut differ = |slug: &str, what: String| {
            problems.push(Problem {
                file: format!("{root}/{}/{slug}", folder(*other)),
                line: 1,
                what,
            });
        };
        for article in &one.articles {
            let Some(twin) = two.article(&article.slug) else {
                continue;
            };
            let (a, b) = (&article.matter, &twin.matter);
            let same = [
                ("category", a.category == b.category),
                ("beginner", a.beginner == b.beginner),
            ];
            for (key, is_same) in same {
                if !is_same {
                    differ(
                        &format!("{}.md", article.slug),
                        format!("{key} is another than in English"),
                    );
                }
            }
        }
        if let (Some(one), Some(two)) = (&one.glossary, &two.glossary) {
            let ids = |glossary: &Glossary| -> BTreeSet<String> {
                glossary.terms.iter().map(|term| term.id.clone()).collect()
            };
            let (one, two) = (ids(one), ids(two));
            for id in one.symmetric_difference(&two) {
                differ(
                    "glossary.toml",
                    format!("the term {id} is in one language alone"),
                );
            }
        }
    }
}

/// What has to be there before the articles are published.
fn absent(library: &Library, root: &str, absent: &mut Vec<String>) {
    for locale in Locale::ALL {
        let (shelf, folder) = (library.shelf(locale), folder(locale));
        for slug in SLUGS {
            if shelf.article(slug).is_none() {
                absent.push(format!("{root}/{folder}/{slug}.md"));
            }
        }
        if shelf.glossary.is_none() {
            absent.push(format!("{root}/{folder}/glossary.toml"));
        }
        if shelf.about.is_none() {
            absent.push(format!("{root}/{folder}/about.md"));
        }
        let carried = shelf.articles.iter().flat_map(|it| &it.matter.requirements);
        let carried: Vec<&str> = carried.map(|id| id.text.as_str()).collect();
        let missing = requirements::missing(&carried);
        if !missing.is_empty() {
            absent.push(format!(
                "{root}/{folder}: no article carries {}",
                missing.join(", ")
            ));
        }
        for step in 1..=5 {
            if shelf
                .articles
                .iter()
                .all(|it| it.matter.beginner != Some(step))
            {
                absent.push(format!(
                    "{root}/{folder}: no article is step {step} for beginners"
                ));
            }
        }
    }
}
