//! The search for a model by whatever a person has in hand: a name, an id from a log, an id as a cloud writes it.
//!
//! Ids are compared by their words and numbers, not by the marks between them: `gpt-5.6-sol`, `GPT 5.6 Sol`, `gpt_5_6_sol` and `gpt‑5.6‑sol`
//! are one text, and `gpt56sol` is the same without marks. Numbers match whole and from their first part on: `gpt 6` finds GPT-6 and GPT-6.1,
//! not GPT-5.6 and no date. What clouds, routers and fine-tuning put around an id is left out where the whole is not known.

use prices::catalog::{Catalog, Model, Role};

/// How well a model fits a search, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// An id is what was searched for, marks included.
    Same,
    /// An id has the same words and numbers.
    Exact,
    /// The name has them.
    Named,
    /// An id is, but for the marks between words and numbers.
    Squeezed,
    /// It is what is left of the search without what a cloud or a router puts around an id.
    Bare,
    /// An id or the name begins with it.
    Prefix,
    /// An id, the name or the provider holds it in one piece.
    Piece,
    /// All its words are there.
    Words,
}

impl Fit {
    /// Every degree, best first.
    pub const ALL: [Self; 8] = [
        Self::Same,
        Self::Exact,
        Self::Named,
        Self::Squeezed,
        Self::Bare,
        Self::Prefix,
        Self::Piece,
        Self::Words,
    ];
}

/// A search, ready to be compared with models.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What was typed, and what is left of it without a cloud's marks where there are any.
    readings: Vec<String>,
}

impl Search {
    /// Reads what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let plain = plain(typed);
        let bare = bare(&plain);
        let mut readings = vec![plain];
        if !readings.contains(&bare) {
            readings.push(bare);
        }
        readings.retain(|reading| tokens(reading).next().is_some());
        Self { readings }
    }

    /// Whether nothing is searched for.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.readings.is_empty()
    }

    /// How well a model fits; `None` when it does not. Every model fits an empty search.
    #[must_use]
    pub fn fit(&self, model: &Model) -> Option<Fit> {
        if self.is_empty() {
            return Some(Fit::Words);
        }
        fit_of(&self.asked(), model)
    }

    /// The readings taken apart, once for all models.
    fn asked(&self) -> Vec<Asked<'_>> {
        let readings = self.readings.iter();
        let asked = readings.map(|text| Asked {
            text,
            tokens: tokens(text).collect(),
            words: (text.split_whitespace())
                .map(|word| tokens(word).collect())
                .collect(),
        });
        asked.collect()
    }
}

/// A reading of a search, taken apart.
struct Asked<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    words: Vec<Vec<Token<'a>>>,
}

/// How well a model fits the readings; what is left without a cloud's marks fits less well than the whole.
fn fit_of(asked: &[Asked<'_>], model: &Model) -> Option<Fit> {
    let mut readings = asked.iter();
    let whole = readings.next().and_then(|asked| fit(asked, model));
    let bare = readings.next().and_then(|asked| fit(asked, model));
    let bare = bare.map(|fit| fit.max(Fit::Bare));
    match (whole, bare) {
        (Some(whole), Some(bare)) => Some(whole.min(bare)),
        (whole, bare) => whole.or(bare),
    }
}

/// The models that fit what was typed, best first; among equals makers before clouds, hosts and gateways, in the order of the catalogue.
pub fn ranked<'a>(
    catalog: &'a Catalog,
    typed: &str,
    wanted: &dyn Fn(&Model) -> bool,
) -> Vec<&'a Model> {
    const ROLES: [Role; 4] = [Role::Maker, Role::Cloud, Role::Host, Role::Gateway];
    let search = Search::new(typed);
    let asked = search.asked();
    let mut fits: Vec<(Fit, Role, &Model)> = Vec::new();
    for provider in catalog.providers() {
        for model in provider.models.iter().filter(|model| wanted(model)) {
            let fit = if asked.is_empty() {
                Some(Fit::Words)
            } else {
                fit_of(&asked, model)
            };
            fits.extend(fit.map(|fit| (fit, provider.role, model)));
        }
    }
    let mut ranked = Vec::with_capacity(fits.len());
    for fit in Fit::ALL {
        for role in ROLES {
            let equals = fits
                .iter()
                .filter(|found| (found.0, found.1) == (fit, role));
            ranked.extend(equals.map(|found| found.2));
        }
    }
    ranked
}

/// Whether a model fits what was typed.
#[must_use]
pub fn is_named(model: &Model, typed: &str) -> bool {
    Search::new(typed).fit(model).is_some()
}

fn fit(asked: &Asked<'_>, model: &Model) -> Option<Fit> {
    let mut best = None;
    let mut is_better = |fit: Fit| {
        if best.is_none_or(|best| fit < best) {
            best = Some(fit);
        }
    };
    // The name stands first. Sellers write it as they like, so only an id is the same to the last mark.
    let names = || {
        let all = [model.name.as_str(), model.key.as_str()].into_iter();
        all.chain(model.ids())
    };
    let mut name_tokens = Vec::new();
    for (at, name) in names().enumerate() {
        let is_id = at > 0;
        name_tokens.clear();
        name_tokens.extend(tokens(name));
        if is_id && name.eq_ignore_ascii_case(asked.text) {
            is_better(Fit::Same);
        } else if starts(&name_tokens, &asked.tokens, false) {
            is_better(match name_tokens.len() == asked.tokens.len() {
                true if is_id => Fit::Exact,
                true => Fit::Named,
                false => Fit::Prefix,
            });
        } else if starts(&name_tokens, &asked.tokens, true) {
            is_better(Fit::Prefix);
        } else if squeezed(name).eq(squeezed(asked.text)) {
            is_better(if is_id { Fit::Squeezed } else { Fit::Prefix });
        } else if holds(&name_tokens, &asked.tokens) {
            is_better(Fit::Piece);
        }
    }
    if best.is_some() {
        return best;
    }
    let mut is_there = |word: &Vec<Token<'_>>| {
        let mut all = names().chain([model.provider_name.as_str()]);
        all.any(|name| {
            name_tokens.clear();
            name_tokens.extend(tokens(name));
            holds(&name_tokens, word) || is_within(name, word)
        })
    };
    asked.words.iter().all(&mut is_there).then_some(Fit::Words)
}

/// A word of letters or a run of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Token<'a> {
    text: &'a str,
    is_number: bool,
    /// A number that goes on from the one before it: the 6 of 5.6.
    goes_on: bool,
}

/// The words and numbers of a text, without the marks between them.
fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = text;
    let mut was_number = false;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let first = rest.chars().next()?;
        let is_number = first.is_ascii_digit();
        let end = rest.find(|c: char| !c.is_alphanumeric() || c.is_ascii_digit() != is_number);
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        let goes_on = is_number && was_number;
        was_number = is_number;
        Some(Token {
            text: token,
            is_number,
            goes_on,
        })
    })
}

/// Whether a name begins with what is asked, word by word; the last word may be begun only where `is_begun`.
fn starts(name: &[Token<'_>], asked: &[Token<'_>], is_begun: bool) -> bool {
    if name.len() < asked.len() {
        return false;
    }
    let last = asked.len().saturating_sub(1);
    name.iter()
        .zip(asked)
        .enumerate()
        .all(|(at, (name, asked))| {
            let is_same = name.text.eq_ignore_ascii_case(asked.text);
            let is_begun =
                is_begun && at == last && !asked.is_number && begins(name.text, asked.text);
            (is_same || is_begun) && (at == 0 || name.goes_on == asked.goes_on)
        })
}

/// Whether a name holds what is asked in one piece. A number is found from its first part on only.
fn holds(name: &[Token<'_>], asked: &[Token<'_>]) -> bool {
    (0..name.len()).any(|at| {
        let is_inside = name[at].goes_on;
        !is_inside && starts(&name[at..], asked, true)
    })
}

/// Whether a word of three letters or more stands anywhere in a name: `gpt` in ChatGPT.
fn is_within(name: &str, asked: &[Token<'_>]) -> bool {
    let [Token { text, .. }] = asked else {
        return false;
    };
    let is_word = text.chars().count() >= 3 && text.chars().all(char::is_alphabetic);
    is_word && name.char_indices().any(|(at, _)| begins(&name[at..], text))
}

fn begins(name: &str, asked: &str) -> bool {
    name.get(..asked.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(asked))
}

/// The letters and digits of a text, without marks and case.
fn squeezed(text: &str) -> impl Iterator<Item = char> {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.map(|c| c.to_ascii_lowercase())
}

/// Lower case, full-width letters made ASCII, and Chinese names of makers by the names their models bear.
fn plain(typed: &str) -> String {
    /// Longer names stand before those they begin with.
    const CHINESE: [(&str, &str); 16] = [
        ("通義千問", "qwen"),
        ("通义千问", "qwen"),
        ("通義", "qwen"),
        ("通义", "qwen"),
        ("千問", "qwen"),
        ("千问", "qwen"),
        ("智譜清言", "glm"),
        ("智谱清言", "glm"),
        ("智譜", "glm"),
        ("智谱", "glm"),
        ("月之暗面", "kimi"),
        ("文心一言", "ernie"),
        ("文心", "ernie"),
        ("深度求索", "deepseek"),
        ("混元", "hunyuan"),
        ("豆包", "doubao"),
    ];
    let narrow = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        // Hyphens and dashes that look like one.
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c => c,
    };
    let mut text: String = typed
        .trim()
        .chars()
        .map(|c| narrow(c).to_ascii_lowercase())
        .collect();
    for (name, latin) in CHINESE {
        if text.contains(name) {
            text = text.replace(name, &format!(" {latin} "));
        }
    }
    text.trim().to_owned()
}

/// An id without what clouds, routers and fine-tuning put around it.
fn bare(id: &str) -> String {
    const PREFIXES: [&str; 24] = [
        "openrouter/",
        "vertex_ai/",
        "vertex/",
        "bedrock/",
        "azure_ai/",
        "azure/",
        "gemini/",
        "models/",
        "publishers/google/",
        "publishers/anthropic/",
        "us.",
        "us-gov.",
        "eu.",
        "apac.",
        "jp.",
        "au.",
        "global.",
        "anthropic.",
        "amazon.",
        "meta.",
        "mistral.",
        "deepseek.",
        "qwen.",
        "openai.",
    ];
    let mut id = id;
    if let Some(tuned) = id.strip_prefix("ft:") {
        id = tuned.split(':').next().unwrap_or_default();
    }
    while let Some(rest) = PREFIXES.iter().find_map(|prefix| id.strip_prefix(prefix)) {
        id = rest;
    }
    // A context of a million tokens, as in claude-opus-4-8[1m].
    if let Some((name, _)) = id.strip_suffix(']').and_then(|id| id.rsplit_once('[')) {
        id = name;
    }
    if let Some((name, version)) = id.rsplit_once("-v")
        && !version.is_empty()
        && version.chars().all(|c| c.is_ascii_digit() || c == ':')
        && version.contains(':')
    {
        id = name;
    }
    // A version of a cloud's catalogue: a day, or a word such as "default".
    if let Some((name, _)) = id.split_once('@') {
        id = name;
    }
    id.to_owned()
}
