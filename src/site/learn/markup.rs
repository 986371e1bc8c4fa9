//! Markdown to HTML: references resolved, links led to the language they stand in, headings with anchors, callouts, live figures.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    fmt::Write as _,
};

use pulldown_cmark::{
    Alignment, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html::push_html,
};

use super::{
    live::{self, LivePiece},
    problem::Log,
    reference::{self, Place, Reference, Resolved, escaped},
    typed::typed,
    wording,
};
use crate::{
    text::{Locale, Words as _},
    ui::route::{BASE, Page, Route, model_at},
};
use prices::catalog::Catalog;

/// What stands around the number of a reference while Markdown is read: characters that no text has.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// A heading of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its anchor.
    pub id: String,
    /// What it says, as plain text.
    pub text: String,
    /// 2 for a section, 3 for a part of one.
    pub level: u8,
}

/// A part of a text under one heading, as plain text: what search looks through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// The anchor of its heading; empty before the first.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// The text.
    pub text: String,
}

/// A link to a page of the site, to be checked once all pages are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Internal {
    /// The line it stands in.
    pub line: usize,
    /// The page's path below the language, without slashes at its ends.
    pub path: String,
    /// The anchor; empty for none.
    pub anchor: String,
}

/// A text as HTML, and what is known of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    /// The HTML.
    pub html: String,
    /// Its headings.
    pub headings: Vec<Heading>,
    /// Its passages.
    pub passages: Vec<Passage>,
    /// Its links into the site.
    pub internal: Vec<Internal>,
    /// The addresses it links to elsewhere, with their lines.
    pub external: Vec<(usize, String)>,
    /// Whether it has live pieces.
    pub is_live: bool,
}

impl Drawn {
    /// Everything it says, without its headings.
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.passages.iter().map(|it| it.text.as_str()).collect();
        texts.join("\n")
    }
}

/// A text in Markdown and where it stands in its file.
#[derive(Clone, Copy, Debug)]
pub struct Markdown<'t> {
    /// The text.
    pub text: &'t str,
    /// The line of the file that it begins in.
    pub line: usize,
    /// Whether its first paragraph is a lead.
    pub has_lead: bool,
}

/// Draws a live piece in a language.
pub type Draw = fn(&LivePiece, Locale) -> String;

/// Draws a text, and reports all that is wrong with it.
pub fn draw(
    markdown: Markdown<'_>,
    place: &mut Place<'_>,
    draw_live: Draw,
    log: &mut Log<'_>,
) -> Drawn {
    let line_of = |text: &str, at: usize| {
        let before = &text.as_bytes()[..at.min(text.len())];
        markdown.line + before.iter().filter(|byte| **byte == b'\n').count()
    };
    let (references, open) = reference::find(markdown.text);
    for at in open {
        log.add_line(
            line_of(markdown.text, at),
            "a reference does not end in its line",
        );
    }
    // References take a placeholder's form while Markdown is read. None spans a line, so lines stay what they are.
    let mut text = String::with_capacity(markdown.text.len());
    let mut resolved = Vec::new();
    let mut from = 0;
    for reference in &references {
        text.push_str(&markdown.text[from..reference.at]);
        from = reference.end;
        match reference::resolve(reference.inner, place) {
            Ok(what) => {
                if matches!(what, Resolved::Live(_)) && !is_alone(markdown.text, reference) {
                    let line = line_of(markdown.text, reference.at);
                    log.add_line(line, "a live piece stands alone between empty lines");
                }
                _ = write!(text, "{OPEN}{}{CLOSE}", resolved.len());
                resolved.push(what);
            }
            Err(problem) => log.add_line(
                line_of(markdown.text, reference.at),
                format!("{{{{{}}}}}: {problem}", reference.inner),
            ),
        }
    }
    text.push_str(&markdown.text[from..]);
    check_words(&text, place.locale, |at| line_of(&text, at), log);

    let mut drawing = Drawing {
        resolved: &resolved,
        locale: place.locale,
        catalog: place.facts.catalog,
        drawn: Drawn::default(),
        passage: Passage::default(),
        used: BTreeMap::new(),
    };
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_HEADING_ATTRIBUTES;
    let events: Vec<(Event<'_>, usize)> = Parser::new_ext(&text, options)
        .into_offset_iter()
        .map(|(event, range)| (event, line_of(&text, range.start)))
        .collect();
    let events = drawing.events(events, markdown.has_lead, log);
    let mut html = String::new();
    push_html(&mut html, events.into_iter());
    let passage = std::mem::take(&mut drawing.passage);
    let mut drawn = drawing.drawn;
    drawn.passages.push(passage);
    drawn
        .passages
        .retain(|passage| !(passage.text.trim().is_empty() && passage.heading.is_empty()));
    // A head without words is no head, and every other is that of its column.
    let html = html
        .replace("<th></th>", "<td></td>")
        .replace("<th>", "<th scope=\"col\">")
        .replace("<th style", "<th scope=\"col\" style");
    // Figures of a page are told apart by their number.
    let (number, slips) = (Cell::new(0), RefCell::new(Vec::new()));
    drawn.html = with_references(&html, &resolved, |piece| {
        number.set(number.get() + 1);
        let Some(facts) = place.facts.live else {
            return live::figure(piece, place.locale, draw_live);
        };
        let line = piece.line();
        let figure = crate::site::live::figure(&line, number.get(), place.locale, facts);
        figure.unwrap_or_else(|problem| {
            slips
                .borrow_mut()
                .push(format!("{{{{live {line}}}}}: {problem}"));
            String::new()
        })
    });
    for slip in slips.into_inner() {
        log.add_line(markdown.line, slip);
    }
    drawn.is_live = resolved.iter().any(|it| matches!(it, Resolved::Live(_)));
    drawn
}

/// Whether a reference is a paragraph of its own.
fn is_alone(text: &str, reference: &Reference<'_>) -> bool {
    let (before, after) = (&text[..reference.at], &text[reference.end..]);
    let is_first = before.is_empty() || before.ends_with("\n\n");
    let is_last = after.trim().is_empty() || after.starts_with("\n\n");
    is_first && is_last
}

/// A line of Markdown without breaks of its own, such as an answer, as HTML without the paragraph around it.
pub fn draw_line(text: &str, line: usize, place: &mut Place<'_>, log: &mut Log<'_>) -> Drawn {
    let markdown = Markdown {
        text,
        line,
        has_lead: false,
    };
    let mut drawn = draw(markdown, place, |_, _| String::new(), log);
    let inner = drawn
        .html
        .trim()
        .strip_prefix("<p>")
        .and_then(|html| html.strip_suffix("</p>"))
        .filter(|html| !html.contains("<p>"));
    match inner {
        Some(inner) => drawn.html = inner.to_owned(),
        None => log.add_line(line, "this is one paragraph"),
    }
    drawn
}

/// Typed figures, and in Chinese the words and marks.
fn check_words(text: &str, locale: Locale, line_of: impl Fn(usize) -> usize, log: &mut Log<'_>) {
    let bare = without_destinations(text);
    for typed in typed(&bare) {
        let (what, figure) = (typed.what, &typed.figure);
        log.add_line(
            line_of(typed.at),
            format!("{what} is typed, {figure:?}: write it as a reference, {{{{sourced ID …}}}} or {{{{example …}}}}"),
        );
    }
    let mut at = 0;
    for line in bare.split_inclusive('\n') {
        if locale == Locale::ZhHant {
            for fault in wording::given_up(line) {
                log.add_line(line_of(at), fault);
            }
            // A reference beside a mark is taken for a word of the other script: what it says is not known here.
            if let Some(mark) = wording::narrow_mark(line) {
                log.add_line(
                    line_of(at),
                    format!("the mark {mark} has half width beside Chinese"),
                );
            }
        }
        if wording::has_loose_percent(line) {
            log.add_line(line_of(at), "a percent sign stands at its number");
        }
        at += line.len();
    }
}

/// The same text with the destinations of links, ids of headings and code blanked out, every byte in its place.
fn without_destinations(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("](") {
        let end = rest[at..].find(')').map_or(rest.len(), |end| at + end + 1);
        out.push_str(&rest[..at]);
        // The bracket keeps the words on both sides apart.
        out.extend(rest[at..end].bytes().map(|_| '_'));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

struct Drawing<'d> {
    resolved: &'d [Resolved],
    locale: Locale,
    catalog: &'d Catalog,
    drawn: Drawn,
    passage: Passage,
    /// How often an id was given.
    used: BTreeMap<String, u32>,
}

impl Drawing<'_> {
    fn events<'e>(
        &mut self,
        events: Vec<(Event<'e>, usize)>,
        has_lead: bool,
        log: &mut Log<'_>,
    ) -> Vec<Event<'e>> {
        let words = self.locale.learn();
        let mut out: Vec<Event<'e>> = Vec::with_capacity(events.len());
        let mut lead = has_lead;
        // The heading that is being read: where its event stands, and what it says.
        let mut heading: Option<(usize, String)> = None;
        let mut is_lead_open = false;
        let mut quotes: Vec<bool> = Vec::new();
        let mut at = 0;
        while at < events.len() {
            let (event, line) = events[at].clone();
            at += 1;
            match event {
                Event::Start(Tag::Heading {
                    level,
                    id,
                    classes,
                    attrs,
                }) => {
                    if level == HeadingLevel::H1 || level > HeadingLevel::H3 {
                        log.add_line(line, "headings are ## and ###: the title is the page's own");
                    }
                    heading = Some((out.len(), String::new()));
                    out.push(Event::Start(Tag::Heading {
                        level,
                        id,
                        classes,
                        attrs,
                    }));
                }
                Event::End(TagEnd::Heading(level)) => {
                    if let Some((begin, text)) = heading.take() {
                        self.heading(&mut out, begin, &text, level, line, log);
                        let id = self.passage.id.clone();
                        let label = escaped(&(words.anchor)(&text));
                        let anchor = format!(
                            "<a class=\"anchor\" href=\"#{}\" aria-label=\"{label}\">#</a>",
                            escaped(&id)
                        );
                        out.push(Event::InlineHtml(anchor.into()));
                    }
                    out.push(Event::End(TagEnd::Heading(level)));
                }
                Event::Start(Tag::Paragraph) if lead => {
                    (lead, is_lead_open) = (false, true);
                    out.push(Event::Html("<p class=\"lead\">".into()));
                }
                Event::End(TagEnd::Paragraph) if is_lead_open => {
                    is_lead_open = false;
                    out.push(Event::Html("</p>\n".into()));
                    self.passage.text.push('\n');
                }
                Event::Start(Tag::BlockQuote(kind)) => match callout(&events[at..]) {
                    Some(Callout {
                        name,
                        taken,
                        goes_on,
                    }) => {
                        at += taken;
                        let label = match name.as_str() {
                            "NOTE" => Some(("note", words.note)),
                            "WARNING" => Some(("warning", words.warning)),
                            "DISPUTED" => Some(("dispute", words.dispute)),
                            _ => None,
                        };
                        if label.is_none() {
                            log.add_line(
                                line,
                                format!("a callout is NOTE, WARNING or DISPUTED, not {name}"),
                            );
                        }
                        let (class, label) = label.unwrap_or(("note", words.note));
                        quotes.push(true);
                        out.push(Event::Html(format!("<div class=\"callout {class}\" role=\"note\"><p class=\"callout-name\">{label}</p>\n").into()));
                        if goes_on {
                            out.push(Event::Start(Tag::Paragraph));
                        }
                    }
                    None => {
                        quotes.push(false);
                        out.push(Event::Start(Tag::BlockQuote(kind)));
                    }
                },
                Event::End(TagEnd::BlockQuote(kind)) => {
                    if quotes.pop() == Some(true) {
                        out.push(Event::Html("</div>\n".into()));
                    } else {
                        out.push(Event::End(TagEnd::BlockQuote(kind)));
                    }
                }
                Event::Start(Tag::Table(mut alignment)) => {
                    self.align(&mut alignment, &events[at..]);
                    out.push(Event::Html(format!("<div class=\"scroller\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">\n", words.table).into()));
                    out.push(Event::Start(Tag::Table(alignment)));
                }
                Event::End(TagEnd::Table) => {
                    out.push(Event::End(TagEnd::Table));
                    out.push(Event::Html("</div>\n".into()));
                    self.passage.text.push('\n');
                }
                Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                }) => {
                    if matches!(link_type, LinkType::Email) {
                        log.add_line(line, "no addresses of people");
                    }
                    let html = self.link(&dest_url, line, log);
                    out.push(Event::InlineHtml(html.into()));
                    _ = (title, id);
                }
                Event::End(TagEnd::Link) => out.push(Event::InlineHtml("</a>".into())),
                Event::Start(Tag::Image { .. }) => log.add_line(line, "pictures are live pieces"),
                Event::Html(_) | Event::InlineHtml(_) => log.add_line(line, "no HTML in articles"),
                Event::Text(text) => {
                    let said = self.plain(&text);
                    match &mut heading {
                        Some((_, heading)) => heading.push_str(&said),
                        None => self.passage.text.push_str(&said),
                    }
                    out.push(Event::Text(text));
                }
                Event::Code(text) => {
                    let said = self.plain(&text);
                    match &mut heading {
                        Some((_, heading)) => heading.push_str(&said),
                        None => self.passage.text.push_str(&said),
                    }
                    out.push(Event::Code(text));
                }
                Event::SoftBreak | Event::HardBreak => {
                    // Chinese is written without spaces between words: a break of the line is none of the text's.
                    let is_han = self.locale == Locale::ZhHant && matches!(event, Event::SoftBreak);
                    self.passage
                        .text
                        .push(if is_han { '\u{200b}' } else { ' ' });
                    if !is_han {
                        out.push(event);
                    }
                }
                Event::End(end) => {
                    if matches!(
                        end,
                        TagEnd::Paragraph
                            | TagEnd::Item
                            | TagEnd::TableCell
                            | TagEnd::TableRow
                            | TagEnd::CodeBlock
                    ) {
                        self.passage.text.push('\n');
                    }
                    out.push(Event::End(end));
                }
                other => out.push(other),
            }
        }
        self.drawn
            .passages
            .iter_mut()
            .for_each(|passage| passage.text = passage.text.replace('\u{200b}', ""));
        self.passage.text = self.passage.text.replace('\u{200b}', "");
        out
    }

    /// Gives a heading its anchor and begins its passage.
    fn heading(
        &mut self,
        out: &mut [Event<'_>],
        begin: usize,
        text: &str,
        level: HeadingLevel,
        line: usize,
        log: &mut Log<'_>,
    ) {
        let Some(Event::Start(Tag::Heading { id, .. })) = out.get_mut(begin) else {
            return;
        };
        let own = id.as_ref().map(|id| id.to_string());
        let mut anchor = own.clone().unwrap_or_else(|| anchor_of(text));
        if anchor.is_empty() {
            anchor = "section".to_owned();
        }
        let times = self.used.entry(anchor.clone()).or_default();
        *times += 1;
        if *times > 1 {
            if own.is_some() {
                log.add_line(line, format!("two headings are called {anchor}"));
            }
            anchor = format!("{anchor}-{times}");
        }
        *id = Some(CowStr::from(anchor.clone()));
        let done = std::mem::replace(
            &mut self.passage,
            Passage {
                id: anchor.clone(),
                heading: text.to_owned(),
                text: String::new(),
            },
        );
        self.drawn.passages.push(done);
        self.drawn.headings.push(Heading {
            id: anchor,
            text: text.to_owned(),
            level: level as u8,
        });
    }

    /// The opening tag of a link.
    fn link(&mut self, to: &str, line: usize, log: &mut Log<'_>) -> String {
        if let Some(anchor) = to.strip_prefix('#') {
            self.drawn.internal.push(Internal {
                line,
                path: String::new(),
                anchor: anchor.to_owned(),
            });
            return format!("<a href=\"{}\">", escaped(to));
        }
        if to.starts_with("https://") {
            self.drawn.external.push((line, to.to_owned()));
            return format!("<a href=\"{}\" rel=\"external noopener\">", escaped(to));
        }
        match internal(to, self.locale, self.catalog) {
            Ok((href, path, anchor)) => {
                self.drawn.internal.push(Internal { line, path, anchor });
                format!("<a href=\"{}\">", escaped(&href))
            }
            Err(problem) => {
                log.add_line(line, problem);
                "<a>".to_owned()
            }
        }
    }

    /// Sets columns of figures to the right, where numbers are compared, unless the writer said otherwise.
    fn align(&self, columns: &mut [Alignment], events: &[(Event<'_>, usize)]) {
        // Of each column: cells that are figures, others, and whether one of those is long.
        let mut seen = vec![(0_usize, 0_usize, false); columns.len()];
        let (mut column, mut cell, mut is_body) = (0, String::new(), false);
        for (event, _) in events {
            match event {
                Event::End(TagEnd::Table) => break,
                Event::End(TagEnd::TableHead) => is_body = true,
                Event::Start(Tag::TableRow) => column = 0,
                Event::Start(Tag::TableCell) => cell.clear(),
                Event::Text(text) | Event::Code(text) => cell.push_str(&self.plain(text)),
                Event::End(TagEnd::TableCell) if is_body => {
                    if let Some((figures, others, is_long)) = seen.get_mut(column) {
                        if is_figure(&cell) {
                            *figures += 1;
                        } else {
                            *others += 1;
                            *is_long |= cell.chars().count() > LONGEST_BESIDE_FIGURES;
                        }
                    }
                    column += 1;
                }
                _ => {}
            }
        }
        for (alignment, (figures, others, is_long)) in columns.iter_mut().zip(seen) {
            if figures > others && !is_long && *alignment == Alignment::None {
                *alignment = Alignment::Right;
            }
        }
    }

    /// The text with its references as plain text.
    fn plain(&self, text: &str) -> String {
        replaced(text, |at| match self.resolved.get(at) {
            Some(Resolved::Inline { text, .. }) => text.clone(),
            _ => String::new(),
        })
    }
}

/// The longest cell of words, in characters, that may stand in a column of figures.
const LONGEST_BESIDE_FIGURES: usize = 16;

/// Whether a cell of a table is a figure: digits, and what stands beside digits. A dash stands for one that is not known.
fn is_figure(cell: &str) -> bool {
    let cell = cell.trim();
    let is_part = |c: char| c.is_ascii_digit() || "$.,%×−-+<>≈ ".contains(c);
    cell == "—" || (cell.chars().all(is_part) && cell.chars().any(|c| c.is_ascii_digit()))
}

/// The address that a path of the site has in a language: the whole, the path below the language, and the anchor.
///
/// # Errors
/// When it leads nowhere. Whether an article is there is known only when all are read.
pub fn internal(
    to: &str,
    locale: Locale,
    catalog: &Catalog,
) -> Result<(String, String, String), String> {
    let (path, anchor) = to.split_once('#').unwrap_or((to, ""));
    if !path.starts_with('/') || !path.ends_with('/') {
        return Err(format!(
            "a link is https://…, #anchor or a path such as /billing/, not {to:?}"
        ));
    }
    let route = Route::of(&format!("{BASE}{path}"));
    let is_there = match route.page {
        Page::NotFound => false,
        Page::Model(path) => model_at(catalog, path).is_some(),
        _ => true,
    };
    if !is_there || route.locale != Locale::En {
        return Err(format!(
            "no page of the site has the path {path}; paths are written without a language"
        ));
    }
    let mut href = route.in_locale(locale).path();
    if !anchor.is_empty() {
        href.push('#');
        href.push_str(anchor);
    }
    let below = path.trim_matches('/').to_owned();
    Ok((href, below, anchor.to_owned()))
}

/// The mark that a callout begins with.
struct Callout {
    name: String,
    /// How many events it takes.
    taken: usize,
    /// Whether the paragraph of the mark goes on with the callout's text.
    goes_on: bool,
}

/// The mark that a quote begins with, if it is a callout.
fn callout(events: &[(Event<'_>, usize)]) -> Option<Callout> {
    let mut events = events.iter().map(|(event, _)| event).enumerate();
    let (_, Event::Start(Tag::Paragraph)) = events.next()? else {
        return None;
    };
    let mut mark = String::new();
    for (at, event) in events {
        match event {
            Event::Text(text) => mark.push_str(text),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph) => {
                return Some(Callout {
                    name: mark.strip_prefix("[!")?.strip_suffix(']')?.to_owned(),
                    taken: at + 1,
                    goes_on: !matches!(event, Event::End(_)),
                });
            }
            _ => return None,
        }
    }
    None
}

/// The anchor of a heading: its letters, in lower case, and hyphens.
pub fn anchor_of(text: &str) -> String {
    let mut anchor = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() {
            anchor.extend(c.to_lowercase());
        } else if !anchor.is_empty() && !anchor.ends_with('-') && c != '\'' && c != '’' {
            anchor.push('-');
        }
    }
    anchor.trim_end_matches('-').to_owned()
}

/// The text with each placeholder replaced by what `say` makes of its number.
fn replaced(text: &str, say: impl Fn(usize) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        out.push_str(before);
        let (number, behind) = after.split_once(CLOSE).unwrap_or((after, ""));
        if let Ok(at) = number.parse() {
            out.push_str(&say(at));
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// The HTML with its references in place. A live piece takes the place of its whole paragraph.
fn with_references(
    html: &str,
    resolved: &[Resolved],
    figure: impl Fn(&LivePiece) -> String,
) -> String {
    let mut html = html.to_owned();
    for (at, what) in resolved.iter().enumerate() {
        if let Resolved::Live(piece) = what {
            let alone = format!("<p>{OPEN}{at}{CLOSE}</p>\n");
            html = html.replace(&alone, &figure(piece));
        }
    }
    replaced(&html, |at| match resolved.get(at) {
        Some(Resolved::Inline { html, .. }) => html.clone(),
        _ => String::new(),
    })
}
