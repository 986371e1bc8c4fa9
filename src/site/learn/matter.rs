//! What stands above an article: its front matter, TOML between two lines of `+++`.

use super::{
    fields::{Fields, Said},
    problem::Log,
    reference::Source,
    slugs::{Category, is_slug, number_of},
};
use crate::text::Locale;
use prices::date::Date;

/// A question and its answer, not yet drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The question.
    pub question: Said,
    /// The answer in Markdown, with references.
    pub answer: Said,
}

/// The one thing to do at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Try {
    /// The English path, without base or language: `/billing/`.
    pub to: Said,
    /// What the link says.
    pub label: Said,
}

/// An article's front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    /// The heading.
    pub title: Said,
    /// One or two sentences.
    pub description: Said,
    /// Where it belongs.
    pub category: Category,
    /// Its place among all articles, from 1.
    pub order: u32,
    /// Its step of the path for beginners, from 1.
    pub beginner: Option<u32>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// The day it was published.
    pub published: Date,
    /// The day it was last changed.
    pub updated: Date,
    /// What of the requirements it carries.
    pub requirements: Vec<Said>,
    /// Slugs of articles to read next.
    pub related: Vec<Said>,
    /// What to do at the end.
    pub try_it: Try,
    /// What it claims that the price book does not hold.
    pub sources: Vec<Source>,
    /// Questions and answers.
    pub faq: Vec<Ask>,
}

/// The TOML between the lines of `+++` and where it begins; where the text behind it begins.
pub struct Parted<'t> {
    /// The TOML.
    pub toml: &'t str,
    /// The byte where it begins.
    pub toml_at: usize,
    /// The text.
    pub body: &'t str,
    /// The byte where it begins.
    pub body_at: usize,
}

/// Parts a file into front matter and text.
pub fn parted<'t>(log: &mut Log<'t>) -> Option<Parted<'t>> {
    const FENCE: &str = "+++\n";
    let text = log.text();
    let inside = text.strip_prefix(FENCE);
    let Some((toml, body)) = inside.and_then(|inside| inside.split_once("\n+++\n")) else {
        log.add(0, "front matter stands between two lines of +++");
        return None;
    };
    Some(Parted {
        toml,
        toml_at: FENCE.len(),
        body,
        body_at: text.len() - body.len(),
    })
}

/// Reads `[[sources]]`.
pub fn sources(fields: &mut Fields<'_>, log: &mut Log<'_>) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for mut table in fields.tables("sources", log) {
        let at = table.at();
        let mut need = |key: &str, log: &mut Log<'_>| table.need(key, log).unwrap_or_default();
        let id = need("id", log);
        let title = need("title", log).text;
        let publisher = need("publisher", log).text;
        let url = need("url", log);
        let claim = need("claim", log).text;
        let read = table.day("read", log);
        table.finish(log);
        if !is_slug(&id.text) {
            log.add(
                id.at,
                format!(
                    "a source's id is a word such as openai-help, not {:?}",
                    id.text
                ),
            );
        }
        if !url.text.starts_with("https://") {
            log.add(url.at, "a source's url begins with https://");
        }
        if sources.iter().any(|source| source.id == id.text) {
            log.add(at, format!("two sources are called {}", id.text));
        }
        if let Some(read) = read {
            sources.push(Source {
                id: id.text,
                title,
                publisher,
                url: url.text,
                read,
                claim,
            });
        }
    }
    sources
}

/// Reads `[[faq]]`.
fn faq(fields: &mut Fields<'_>, log: &mut Log<'_>) -> Vec<Ask> {
    let mut asks = Vec::new();
    for mut table in fields.tables("faq", log) {
        let question = table.need("question", log);
        let answer = table.need("answer", log);
        table.finish(log);
        if let (Some(question), Some(answer)) = (question, answer) {
            asks.push(Ask { question, answer });
        }
    }
    if !(5..=6).contains(&asks.len()) {
        let count = asks.len();
        log.add(0, format!("there are five or six [[faq]], not {count}"));
    }
    asks
}

/// Reports a description that is too short or too long for a list of search results.
pub fn check_description(description: &Said, locale: Locale, log: &mut Log<'_>) {
    let range = if locale.has_spaces() {
        70..=160
    } else {
        40..=90
    };
    let count = description.text.chars().count();
    if !range.contains(&count) {
        let (least, most) = (range.start(), range.end());
        log.add(
            description.at,
            format!("a description has {least} to {most} characters, this one {count}"),
        );
    }
}

/// Reads an article's front matter. `None` when something is missing without which there is no article.
pub fn matter(
    parted: &Parted<'_>,
    slug: &str,
    locale: Locale,
    log: &mut Log<'_>,
) -> Option<Matter> {
    let mut fields = Fields::parse(parted.toml, parted.toml_at, log)?;
    let title = fields.need("title", log);
    let description = fields.need("description", log);
    let category = fields.need("category", log);
    let order = fields.number("order", log);
    let beginner = fields.number("beginner", log);
    let tags = fields.texts("tags", log);
    let published = fields.day("published", log);
    let updated = fields.day("updated", log);
    let requirements = fields.texts("requirements", log);
    let related = fields.texts("related", log);
    let try_it = fields.table("try", log);
    let try_it = match try_it {
        Some(mut table) => {
            let (to, label) = (table.need("to", log), table.need("label", log));
            table.finish(log);
            to.zip(label).map(|(to, label)| Try { to, label })
        }
        None => {
            log.add(
                parted.toml_at,
                "try is missing: { to = \"/\", label = \"…\" }",
            );
            None
        }
    };
    let sources = sources(&mut fields, log);
    let faq = faq(&mut fields, log);
    fields.finish(log);

    let category = category.and_then(|said| {
        let category = Category::from_id(&said.text);
        if category.is_none() {
            let all: Vec<&str> = Category::ALL.iter().map(|one| one.id()).collect();
            log.add(said.at, format!("a category is one of {}", all.join(", ")));
        }
        category
    });
    if let Some(description) = &description {
        check_description(description, locale, log);
    }
    if tags.is_empty() {
        log.add(parted.toml_at, "tags are missing");
    }
    if order.is_some() && order != number_of(slug) {
        log.add(
            parted.toml_at,
            match number_of(slug) {
                Some(number) => format!("order is {number} for {slug}"),
                None => format!("{slug} is none of the articles in src/site/learn/slugs.rs"),
            },
        );
    }
    if beginner.is_some_and(|step| !(1..=5).contains(&step)) {
        log.add(parted.toml_at, "beginner is a step from 1 to 5");
    }
    if let (Some(published), Some(updated)) = (published, updated)
        && updated < published
    {
        log.add(parted.toml_at, "updated is not before published");
    }
    if order.is_none() {
        log.add(parted.toml_at, "order is missing");
    }
    Some(Matter {
        title: title?,
        description: description?,
        category: category?,
        order: order?,
        beginner,
        tags: tags.into_iter().map(|tag| tag.text).collect(),
        published: published?,
        updated: updated?,
        requirements,
        related,
        try_it: try_it?,
        sources,
        faq,
    })
}
