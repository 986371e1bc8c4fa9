//! The codec of every link: ordered pairs of a key and a value, read and written by tables of fields.
//!
//! `v=2&in=1200&out=400&...&end=03a9`
//!
//! A tool has one [`Field`] for each thing its link says: the key, how its text is read into the tool's state, and how it is written.
//! Reader and writer walk the same table. Reading cannot fail: what cannot be used keeps its default and is told as a
//! [`LinkProblem`], and so is every key that no field has read, except those that trackers hang on to links.
//!
//! Two keys belong to the link itself. `v` is the [`VERSION`] of the format; links that people write by hand may leave it out. `end`
//! is the last pair and a check of the others: four hexadecimal digits of the sum of their hashes, so that it holds in whatever
//! order a server or a mail program puts them. Since version 2 a link without `end` has been cut, and one whose `end` does not fit was
//! changed. Links of version 1 have no `end` and open as they always did.

use crate::{Correction, LinkProblem, Refusal, query};
use plan::parse_count_field;
use prices::outside::shown;

/// The version this code writes, and the newest it fully understands.
pub const VERSION: u64 = 2;
/// The first version whose links end with a check.
const FIRST_WITH_END: u64 = 2;
/// The key of the check.
const END: &str = "end";
/// Digits of the check.
const END_DIGITS: usize = 4;
/// Unknown keys that are told: more would hide the rest.
const MOST_UNKNOWN: usize = 12;

/// Keys that others hang on to links, to follow who came from where. They say nothing to us, and nobody is told.
const TRACKERS: [&str; 30] = [
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "dclid",
    "fb_action_ids",
    "fb_source",
    "fbclid",
    "gad_source",
    "gbraid",
    "gclid",
    "igsh",
    "igshid",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "oly_anon_id",
    "oly_enc_id",
    "ref",
    "ref_src",
    "si",
    "srsltid",
    "ttclid",
    "twclid",
    "vero_id",
    "wbraid",
    "wickedid",
    "yclid",
];
/// What begins the keys of many of them.
const TRACKER_PREFIXES: [&str; 4] = ["utm_", "hsa_", "mtm_", "pk_"];

/// One thing that a tool's link says of a state `S`.
pub struct Field<S> {
    /// The key.
    pub key: &'static str,
    /// Takes the text of the link into the state.
    pub read: fn(&mut S, &mut Given<'_>) -> Result<(), Refusal>,
    /// The text for the link; `None` when there is nothing to say.
    pub write: fn(&S) -> Option<String>,
}

/// What a link gives for one key.
pub struct Given<'a> {
    /// The key, as the link has it.
    pub key: &'a str,
    /// The text after it, decoded.
    pub text: &'a str,
    problems: &'a mut Vec<LinkProblem>,
}

impl Given<'_> {
    /// Tells that a part of the value was left out, while the rest is used.
    pub fn leave_out(&mut self, part: &str, refusal: Refusal) {
        let problem = LinkProblem::refused(self.key, part, refusal);
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// Tells that something in the value was put right.
    pub fn correct(&mut self, correction: Correction) {
        let key = shown(self.key);
        self.problems
            .push(LinkProblem::Corrected { key, correction });
    }

    /// Hands on each of the values between commas.
    pub fn each(&mut self, take: &mut dyn FnMut(&str) -> Result<(), Refusal>) {
        for value in self.text.split(',').filter(|value| !value.is_empty()) {
            if let Err(refusal) = take(value) {
                self.leave_out(value, refusal);
            }
        }
    }
}

/// A link being read: what of it is not used yet, and what is to be told.
pub struct Reading {
    pairs: Vec<Pair>,
    problems: Vec<LinkProblem>,
    prefix: &'static str,
    has_read: bool,
    is_cut: bool,
}

struct Pair {
    key: String,
    text: String,
    is_used: bool,
}

impl Reading {
    /// Begins to read a query string, with or without its `?`.
    pub fn of_query(query: &str) -> Self {
        let mut reading = Self::of_pairs(query::pairs(query).collect());
        reading.judge();
        reading
    }

    /// Begins to read keys and values that are no link, and so have neither version nor check.
    pub fn of_pairs(pairs: Vec<(String, String)>) -> Self {
        let pair = |(key, text)| Pair {
            key,
            text,
            is_used: false,
        };
        Self {
            pairs: pairs.into_iter().map(pair).collect(),
            problems: Vec::new(),
            prefix: "",
            has_read: false,
            is_cut: false,
        }
    }

    /// Reads version and check.
    fn judge(&mut self) {
        self.pass_over_trackers();
        let check = check(
            self.pairs
                .iter()
                .filter(|pair| !pair.is_used)
                .map(|pair| (&*pair.key, &*pair.text)),
        );
        let end = self.take(END);
        let version =
            self.take("v")
                .map_or(1, |text| match parse_count_field(&text, 1..=u64::MAX) {
                    Ok(version) => version,
                    Err(problem) => {
                        self.problems
                            .push(LinkProblem::refused("v", &text, problem.into()));
                        1
                    }
                });
        self.has_read = false;
        if version > VERSION {
            self.problems.push(LinkProblem::Newer { version });
            return;
        }
        match end {
            Some(end) if end == check => {}
            Some(end) if end.len() >= END_DIGITS => self.problems.push(LinkProblem::Changed),
            None if version < FIRST_WITH_END => {}
            _ => {
                self.is_cut = true;
                let last = self.pairs.last();
                let after = last.map_or_else(String::new, |last| {
                    shown(&format!("{}={}", last.key, last.text))
                });
                self.problems.push(LinkProblem::Cut { after });
            }
        }
    }

    fn pass_over_trackers(&mut self) {
        for pair in &mut self.pairs {
            let is_tracker = TRACKERS.contains(&&*pair.key)
                || TRACKER_PREFIXES
                    .iter()
                    .any(|prefix| pair.key.starts_with(prefix));
            pair.is_used |= is_tracker;
        }
    }

    /// The text of a key that nobody has read yet.
    pub fn peek(&self, key: &str) -> Option<&str> {
        let mut unread = self.pairs.iter().filter(|pair| !pair.is_used);
        unread.find(|pair| pair.key == key).map(|pair| &*pair.text)
    }

    /// Whether any key but the link's own has been read.
    pub fn has_read(&self) -> bool {
        self.has_read
    }

    /// Whether it has one that begins like this.
    pub fn has_any(&self, prefix: &str) -> bool {
        self.pairs
            .iter()
            .any(|pair| !pair.is_used && pair.key.starts_with(prefix))
    }

    /// Has every key looked for with this before it, from now on.
    pub fn under(&mut self, prefix: &'static str) {
        self.prefix = prefix;
    }

    /// Of several keys that say one thing, passes over all but the one that comes first in the link.
    pub fn keep_first_of(&mut self, keys: &[&str]) {
        let mut first: Option<String> = None;
        for pair in &mut self.pairs {
            if pair.is_used || !keys.contains(&&*pair.key) {
                continue;
            }
            match &first {
                None => first = Some(pair.key.clone()),
                Some(first) if *first == pair.key => {}
                Some(_) => {
                    pair.is_used = true;
                    self.problems.push(LinkProblem::Repeated {
                        key: pair.key.clone(),
                    });
                }
            }
        }
    }

    /// The text of a key. Of a key given more than once the first counts, and another value is told.
    pub fn take(&mut self, key: &str) -> Option<String> {
        let mut first: Option<String> = None;
        let mut differs = false;
        for pair in &mut self.pairs {
            if !pair.is_used && pair.key.strip_prefix(self.prefix) == Some(key) {
                pair.is_used = true;
                match &first {
                    None => first = Some(std::mem::take(&mut pair.text)),
                    Some(first) => differs |= *first != pair.text,
                }
            }
        }
        self.has_read |= first.is_some();
        if differs {
            self.problems.push(LinkProblem::Repeated {
                key: format!("{}{key}", self.prefix),
            });
        }
        first
    }

    /// Reads one key with a reader of its own.
    pub fn read(&mut self, key: &str, read: &mut dyn FnMut(&mut Given<'_>) -> Result<(), Refusal>) {
        let Some(text) = self.take(key) else { return };
        let key = format!("{}{key}", self.prefix);
        let mut given = Given {
            key: &key,
            text: &text,
            problems: &mut self.problems,
        };
        if let Err(refusal) = read(&mut given) {
            self.problems
                .push(LinkProblem::refused(&key, &text, refusal));
        }
    }

    /// Reads every field of a table into a state, in the order of the table: a field on which others build comes first.
    pub fn fill<S>(&mut self, table: &[Field<S>], state: &mut S) {
        for field in table {
            self.read(field.key, &mut |given| (field.read)(state, given));
        }
    }

    /// Tells which keys nobody has read, and gives everything there is to tell.
    pub fn finish(mut self) -> Vec<LinkProblem> {
        // The last key of a link that was cut may be half of one.
        let kept = self.pairs.len() - usize::from(self.is_cut && !self.pairs.is_empty());
        let mut told = 0;
        for pair in self.pairs.iter().take(kept).filter(|pair| !pair.is_used) {
            let problem = LinkProblem::UnknownKey {
                key: shown(&pair.key),
            };
            if told < MOST_UNKNOWN && !self.problems.contains(&problem) {
                self.problems.push(problem);
                told += 1;
            }
        }
        self.problems
    }
}

/// Keys and values to be written as a link, in order.
pub type Pairs = Vec<(String, String)>;

/// Adds what a table says of a state, each key with `prefix` before it. What it says of `default` too is left out.
pub fn write<S>(
    pairs: &mut Pairs,
    prefix: &str,
    table: &[Field<S>],
    state: &S,
    default: Option<&S>,
) {
    for field in table {
        let text = (field.write)(state);
        let is_default = default.is_some_and(|default| (field.write)(default) == text);
        if let Some(text) = text.filter(|_| !is_default) {
            pairs.push((format!("{prefix}{}", field.key), text));
        }
    }
}

/// The query string of a link, without a `?`: the version, the pairs, the check.
pub fn to_query(pairs: &[(String, String)]) -> String {
    let version = VERSION.to_string();
    let pairs = pairs
        .iter()
        .map(|(key, text)| (key.as_str(), text.as_str()));
    let pairs: Vec<(&str, &str)> = std::iter::once(("v", version.as_str()))
        .chain(pairs)
        .collect();
    let mut query = String::new();
    for (key, text) in &pairs {
        query.push_str(key);
        query.push('=');
        query.push_str(&query::encode(text));
        query.push('&');
    }
    query.push_str(END);
    query.push('=');
    query.push_str(&check(pairs.into_iter()));
    query
}

/// The check over all pairs but the check itself.
fn check<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut sum = 0_u32;
    for (key, text) in pairs {
        if key == END {
            continue;
        }
        // FNV-1a of each pair (https://www.rfc-editor.org/rfc/rfc9923), added up.
        let mut hash = 0x811C_9DC5_u32;
        for byte in key.bytes().chain([b'=']).chain(text.bytes()) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        sum = sum.wrapping_add(hash);
    }
    let folded = (sum >> 16) ^ (sum & 0xFFFF);
    let mut digits = String::with_capacity(END_DIGITS);
    for at in (0..END_DIGITS).rev() {
        let digit = folded >> (4 * at) & 15;
        digits.push(char::from_digit(digit, 16).unwrap_or('0'));
    }
    digits
}
