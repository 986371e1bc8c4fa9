//! Why a request was refused: an error's body and the headers of its answer, as a person pastes them.
//!
//! What a code means is a table of what the platforms' own pages say. A code that is not in it is said to be unknown, never guessed.

use std::fmt;

use crate::{
    decimal,
    json::{Fields, Json},
    when::When,
};

/// A platform whose errors are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// `OpenAI`.
    Openai,
    /// Anthropic.
    Anthropic,
    /// Google's Gemini API.
    Gemini,
    /// Google's Vertex AI.
    Vertex,
    /// `OpenRouter`.
    Openrouter,
    /// `DeepSeek`.
    Deepseek,
    /// Groq.
    Groq,
    /// Mistral.
    Mistral,
    /// Microsoft's Azure.
    Azure,
    /// Amazon's Bedrock.
    Bedrock,
    /// Together.
    Together,
}

prices::choices! { Platform {
    Openai = "openai",
    Anthropic = "anthropic",
    Gemini = "gemini",
    Vertex = "vertex",
    Openrouter = "openrouter",
    Deepseek = "deepseek",
    Groq = "groq",
    Mistral = "mistral",
    Azure = "azure",
    Bedrock = "bedrock",
    Together = "together",
} }

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Too many requests or tokens in a time.
    Speed,
    /// No money is left in the balance.
    Balance,
    /// A limit of spending, set by the account's owner or by the platform.
    SpendLimit,
    /// The platform has no room.
    Overload,
    /// The key or what it may do.
    Access,
    /// The request is larger than may be sent.
    TooLarge,
    /// The request itself.
    Request,
    /// The platform failed.
    Failure,
}

prices::choices! { Cause {
    Speed = "speed",
    Balance = "balance",
    SpendLimit = "spend-limit",
    Overload = "overload",
    Access = "access",
    TooLarge = "too-large",
    Request = "request",
    Failure = "failure",
} }

impl Cause {
    /// Whether it is the account's own limit, as against the platform's trouble.
    #[must_use]
    pub const fn is_yours(self) -> bool {
        !matches!(self, Self::Overload | Self::Failure)
    }

    /// Whether money removes it.
    #[must_use]
    pub const fn is_money(self) -> bool {
        matches!(self, Self::Balance | Self::SpendLimit)
    }
}

/// Whether sending again helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// After waiting; the time that the platform names, if it names one.
    After,
    /// Not before something is changed.
    Stop,
    /// Not told.
    Unknown,
}

/// A row of what is known of errors.
struct Known {
    platform: Option<Platform>,
    status: Option<u16>,
    /// A word of the error's code, type or status; compared without case. `None`: the status alone says it.
    word: Option<&'static str>,
    cause: Cause,
    again: Again,
}

const fn row(
    platform: Platform,
    status: u16,
    word: &'static str,
    cause: Cause,
    again: Again,
) -> Known {
    Known {
        platform: Some(platform),
        status: Some(status),
        word: Some(word),
        cause,
        again,
    }
}

const fn bare(platform: Platform, status: u16, cause: Cause, again: Again) -> Known {
    Known {
        platform: Some(platform),
        status: Some(status),
        word: None,
        cause,
        again,
    }
}

/// Errors as the platforms' pages list them (read up to 2026-11-20), those with a word before those without.
const KNOWN: &[Known] = &[
    row(
        Platform::Openai,
        429,
        "credit_balance_exhausted",
        Cause::Balance,
        Again::Stop,
    ),
    row(
        Platform::Openai,
        429,
        "organization_spend_limit_exceeded",
        Cause::SpendLimit,
        Again::Stop,
    ),
    row(
        Platform::Openai,
        429,
        "project_spend_limit_exceeded",
        Cause::SpendLimit,
        Again::Stop,
    ),
    row(
        Platform::Openai,
        429,
        "organization_usage_limit_exceeded",
        Cause::SpendLimit,
        Again::Stop,
    ),
    row(
        Platform::Openai,
        429,
        "insufficient_quota",
        Cause::Balance,
        Again::Stop,
    ),
    row(
        Platform::Openai,
        429,
        "rate_limit_exceeded",
        Cause::Speed,
        Again::After,
    ),
    row(
        Platform::Openai,
        429,
        "slow_down",
        Cause::Speed,
        Again::After,
    ),
    row(
        Platform::Openai,
        503,
        "server_is_overloaded",
        Cause::Overload,
        Again::After,
    ),
    bare(Platform::Openai, 401, Cause::Access, Again::Stop),
    bare(Platform::Openai, 403, Cause::Access, Again::Stop),
    bare(Platform::Openai, 500, Cause::Failure, Again::After),
    row(
        Platform::Anthropic,
        429,
        "enforced_spend_limit_reached",
        Cause::SpendLimit,
        Again::Stop,
    ),
    row(
        Platform::Anthropic,
        429,
        "rate_limit_error",
        Cause::Speed,
        Again::After,
    ),
    row(
        Platform::Anthropic,
        529,
        "overloaded_error",
        Cause::Overload,
        Again::After,
    ),
    row(
        Platform::Anthropic,
        402,
        "billing_error",
        Cause::Balance,
        Again::Stop,
    ),
    row(
        Platform::Anthropic,
        401,
        "authentication_error",
        Cause::Access,
        Again::Stop,
    ),
    row(
        Platform::Anthropic,
        403,
        "permission_error",
        Cause::Access,
        Again::Stop,
    ),
    row(
        Platform::Anthropic,
        413,
        "request_too_large",
        Cause::TooLarge,
        Again::Stop,
    ),
    row(
        Platform::Anthropic,
        500,
        "api_error",
        Cause::Failure,
        Again::After,
    ),
    row(
        Platform::Anthropic,
        504,
        "timeout_error",
        Cause::Failure,
        Again::After,
    ),
    row(
        Platform::Anthropic,
        400,
        "invalid_request_error",
        Cause::Request,
        Again::Stop,
    ),
    row(
        Platform::Gemini,
        402,
        "payment_required",
        Cause::Balance,
        Again::Stop,
    ),
    bare(Platform::Gemini, 402, Cause::Balance, Again::Stop),
    row(
        Platform::Gemini,
        429,
        "resource_exhausted",
        Cause::Speed,
        Again::After,
    ),
    row(
        Platform::Gemini,
        503,
        "unavailable",
        Cause::Overload,
        Again::After,
    ),
    row(
        Platform::Gemini,
        403,
        "permission_denied",
        Cause::Access,
        Again::Stop,
    ),
    row(
        Platform::Gemini,
        400,
        "invalid_argument",
        Cause::Request,
        Again::Stop,
    ),
    row(
        Platform::Vertex,
        429,
        "resource_exhausted",
        Cause::Speed,
        Again::After,
    ),
    bare(Platform::Openrouter, 402, Cause::Balance, Again::Stop),
    bare(Platform::Openrouter, 403, Cause::SpendLimit, Again::Stop),
    bare(Platform::Openrouter, 429, Cause::Speed, Again::After),
    bare(Platform::Deepseek, 402, Cause::Balance, Again::Stop),
    bare(Platform::Deepseek, 429, Cause::Speed, Again::After),
    bare(Platform::Deepseek, 503, Cause::Overload, Again::After),
    row(
        Platform::Groq,
        400,
        "blocked_api_access",
        Cause::SpendLimit,
        Again::Stop,
    ),
    bare(Platform::Groq, 429, Cause::Speed, Again::After),
    bare(Platform::Mistral, 402, Cause::Balance, Again::Unknown),
    bare(Platform::Mistral, 429, Cause::Speed, Again::After),
    bare(Platform::Azure, 429, Cause::Speed, Again::After),
    row(
        Platform::Bedrock,
        429,
        "throttlingexception",
        Cause::Speed,
        Again::After,
    ),
    row(
        Platform::Together,
        429,
        "dynamic_request_limited",
        Cause::Speed,
        Again::After,
    ),
];

/// What a header's limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// Requests in a minute.
    RequestsMinute,
    /// Requests in a day.
    RequestsDay,
    /// Requests, in a time that the header does not tell.
    Requests,
    /// Tokens in a minute.
    TokensMinute,
    /// Tokens of a project in a minute.
    ProjectTokensMinute,
    /// Prompt tokens in a minute.
    InputMinute,
    /// Answer tokens in a minute.
    OutputMinute,
    /// Tokens, in a time that the header does not tell.
    Tokens,
}

prices::choices! { Dimension {
    RequestsMinute = "rpm",
    RequestsDay = "rpd",
    Requests = "requests",
    TokensMinute = "tpm",
    ProjectTokensMinute = "project-tpm",
    InputMinute = "itpm",
    OutputMinute = "otpm",
    Tokens = "tokens",
} }

/// A limit as the headers tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// What it counts.
    pub dimension: Dimension,
    /// How many there are.
    pub limit: Option<u64>,
    /// How many are left.
    pub remaining: Option<u64>,
    /// When it is whole again.
    pub reset: Option<Reset>,
}

impl Window {
    const fn empty(dimension: Dimension) -> Self {
        Self {
            dimension,
            limit: None,
            remaining: None,
            reset: None,
        }
    }

    /// How full it is, in percent; `None` where limit or rest is not told.
    #[must_use]
    pub fn full_percent(&self) -> Option<u64> {
        let limit = self.limit.filter(|limit| *limit > 0)?;
        let used = u128::from(limit.saturating_sub(self.remaining?));
        u64::try_from(used * 100 / u128::from(limit)).ok()
    }
}

/// When a limit is whole again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reset {
    /// After so many milliseconds.
    InMillis(u64),
    /// At a time.
    At(When),
}

/// What was found in what a person pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Whose answer it is, where that shows.
    pub platform: Option<Platform>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The error's own word.
    pub code: Option<String>,
    /// Its message.
    pub message: Option<String>,
    /// What stands in the way; `None` where the code is not known.
    pub cause: Option<Cause>,
    /// Whether sending again helps.
    pub again: Again,
    /// The wait that the platform names, in milliseconds.
    pub retry_after_millis: Option<u64>,
    /// The limits that the headers tell.
    pub windows: Vec<Window>,
}

impl Refusal {
    /// The limit that is fullest, where one is nearly full: the one that most likely stands in the way.
    #[must_use]
    pub fn binding(&self) -> Option<&Window> {
        let full = self
            .windows
            .iter()
            .filter_map(|window| Some((window.full_percent()?, window)));
        full.max_by_key(|(percent, _)| *percent)
            .filter(|(percent, _)| *percent >= 90)
            .map(|(_, window)| window)
    }
}

/// Nothing in the text is an error or a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NothingFound;

impl fmt::Display for NothingFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no error body and no rate-limit header stands in the text")
    }
}

/// Reads what a person pasted: a status line, headers and a JSON body in any order, of which any part may be missing. `chosen` is a
/// platform that the person set.
///
/// # Errors
/// [`NothingFound`] when neither a status, an error nor a header of limits stands there.
pub fn read(text: &str, chosen: Option<Platform>) -> Result<Refusal, NothingFound> {
    let headers = headers(text);
    let body = body(text);
    let error = body.as_deref().map(error_of).unwrap_or_default();
    let status = status(text).or(error.status);
    let windows = windows(&headers, chosen);
    let retry_after_millis = retry_after(&headers).or(error.retry_millis);
    let is_something = status.is_some()
        || error.code.is_some()
        || error.message.is_some()
        || !windows.is_empty()
        || retry_after_millis.is_some();
    if !is_something {
        return Err(NothingFound);
    }
    let platform = chosen.or_else(|| platform_of(&headers, &error, text));
    let known = find(platform, status, &error.words);
    Ok(Refusal {
        platform,
        status,
        code: error.code,
        message: error.message,
        cause: known.map(|known| known.cause),
        again: known.map_or(Again::Unknown, |known| known.again),
        retry_after_millis,
        windows: match platform {
            Some(Platform::Groq) => windows_of_groq(windows),
            _ => windows,
        },
    })
}

/// The row that says most: platform and word, then a word that only one meaning has, then platform and status.
fn find(
    platform: Option<Platform>,
    status: Option<u16>,
    words: &[String],
) -> Option<&'static Known> {
    let fits = |known: &&Known| {
        let of_platform = platform.is_none() || known.platform == platform;
        let of_status = status.is_none() || known.status == status;
        let of_word = known
            .word
            .is_some_and(|word| words.iter().any(|own| own == word));
        of_platform && of_status && of_word
    };
    KNOWN.iter().find(fits).or_else(|| {
        KNOWN.iter().find(|known| {
            known.word.is_none()
                && known.platform == platform
                && platform.is_some()
                && known.status == status
        })
    })
}

#[derive(Default)]
struct Error {
    status: Option<u16>,
    code: Option<String>,
    message: Option<String>,
    /// Every word that may name it, in lower case.
    words: Vec<String>,
    retry_millis: Option<u64>,
    is_google: bool,
}

/// The JSON within the text: from its first brace to its last.
fn body(text: &str) -> Option<String> {
    let from = text.find('{')?;
    let to = text.rfind('}')?;
    let json = text.get(from..=to)?;
    Json::parse(json).ok()?;
    Some(json.to_owned())
}

fn error_of(body: &str) -> Error {
    let Ok(json) = Json::parse(body) else {
        return Error::default();
    };
    let outer = json.fields();
    let inner = if outer
        .get("error")
        .is_some_and(|error| error.text().starts_with('{'))
    {
        outer.within("error")
    } else {
        outer.clone()
    };
    let named = |fields: &Fields<'_>, name: &str| {
        fields
            .text(name)
            .filter(|text| !text.starts_with(['{', '[']))
    };
    let keys = ["error_code", "code", "type", "status", "__type"];
    let mut words: Vec<String> = keys.iter().filter_map(|name| named(&inner, name)).collect();
    let details = inner.within("details");
    words.extend(keys.iter().filter_map(|name| named(&details, name)));
    let status = words
        .iter()
        .find_map(|word| word.parse().ok())
        .filter(|status| (400..600).contains(status));
    let code = words
        .iter()
        .find(|word| word.parse::<u64>().is_err())
        .cloned();
    let retry = inner.list("details").into_iter().map(Json::fields);
    let retry_millis = retry
        .filter_map(|detail| detail.text("retryDelay"))
        .find_map(|delay| millis(&delay));
    Error {
        status,
        message: named(&inner, "message")
            .or_else(|| outer.text("error").filter(|text| !text.starts_with('{'))),
        words: words
            .iter()
            .map(|word| word.rsplit('#').next().unwrap_or(word).to_lowercase())
            .collect(),
        code,
        retry_millis,
        is_google: inner.has("status") && inner.has("code"),
    }
}

/// `HTTP/1.1 429 Too Many Requests`, `status: 429`, `Error code: 429`, or a line that is a status and nothing else.
fn status(text: &str) -> Option<u16> {
    let valid = |word: &str| {
        word.parse()
            .ok()
            .filter(|status| (400..600).contains(status))
    };
    text.lines().find_map(|line| {
        let line = line.trim();
        let lower = line.to_lowercase();
        let begins = ["http/", "status", "error code", ":status", "http "];
        if begins.iter().any(|begin| lower.starts_with(begin)) {
            return lower
                .split(|c: char| !c.is_ascii_digit())
                .filter(|word| word.len() == 3)
                .find_map(valid);
        }
        let first = line.split_whitespace().next()?;
        valid(first)
    })
}

/// Names in lower case, with values.
fn headers(text: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter_map(|line| {
        let line = line
            .trim()
            .trim_start_matches(['<', '"', '\''])
            .trim_start();
        let (name, value) = line.split_once(':')?;
        let name = name.trim().trim_matches(['"', '\'']).to_lowercase();
        let value = value.trim().trim_matches([',', '"', '\'', ' ']).to_owned();
        let is_name = name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (is_name && !name.is_empty() && !value.is_empty()).then_some((name, value))
    });
    lines.collect()
}

fn windows(headers: &[(String, String)], chosen: Option<Platform>) -> Vec<Window> {
    let mut found: Vec<Window> = Vec::new();
    for (name, value) in headers {
        let Some((dimension, what)) = limit_header(name, chosen) else {
            continue;
        };
        let at = found
            .iter()
            .position(|window| window.dimension == dimension)
            .unwrap_or_else(|| {
                found.push(Window::empty(dimension));
                found.len() - 1
            });
        let Some(window) = found.get_mut(at) else {
            continue;
        };
        match what {
            "limit" => window.limit = decimal::count(value, false),
            "remaining" => window.remaining = decimal::count(value, false),
            _ => window.reset = reset(value),
        }
    }
    found
}

/// What a header tells of which limit.
fn limit_header(name: &str, chosen: Option<Platform>) -> Option<(Dimension, &'static str)> {
    let what = |word: &str| {
        ["limit", "remaining", "reset"]
            .into_iter()
            .find(|known| *known == word)
    };
    if let Some(rest) = name.strip_prefix("anthropic-ratelimit-") {
        let (kind, word) = rest.rsplit_once('-')?;
        let dimension = match kind {
            "requests" => Dimension::RequestsMinute,
            "tokens" => Dimension::TokensMinute,
            "input-tokens" => Dimension::InputMinute,
            "output-tokens" => Dimension::OutputMinute,
            _ => return None,
        };
        return Some((dimension, what(word)?));
    }
    let rest = name.strip_prefix("x-ratelimit-")?;
    let (word, kind) = rest.split_once('-').unwrap_or((rest, ""));
    let is_plain = matches!(chosen, Some(Platform::Openrouter | Platform::Together));
    let dimension = match kind {
        "requests" => Dimension::RequestsMinute,
        "tokens" => Dimension::TokensMinute,
        "project-tokens" => Dimension::ProjectTokensMinute,
        "" | "dynamic" if !is_plain || kind.is_empty() => Dimension::Requests,
        _ => return None,
    };
    Some((dimension, what(word)?))
}

/// Groq's requests are a day's.
fn windows_of_groq(windows: Vec<Window>) -> Vec<Window> {
    let of_day = |window: Window| match window.dimension {
        Dimension::RequestsMinute => Window {
            dimension: Dimension::RequestsDay,
            ..window
        },
        _ => window,
    };
    windows.into_iter().map(of_day).collect()
}

fn reset(value: &str) -> Option<Reset> {
    When::parse(value).map(Reset::At).or_else(|| {
        if let Some(milliseconds) = value
            .parse::<u64>()
            .ok()
            .filter(|number| *number > 1_000_000_000_000)
        {
            let second = i64::try_from(milliseconds / 1_000).ok()?;
            return When::of_second(second).map(Reset::At);
        }
        if let Some(second) = value
            .parse::<i64>()
            .ok()
            .filter(|number| *number > 1_000_000_000)
        {
            return When::of_second(second).map(Reset::At);
        }
        millis(value).map(Reset::InMillis)
    })
}

/// A length of time: `1s`, `6m0s`, `120ms`, `1h2m`, `20` seconds, `7.66s`.
fn millis(text: &str) -> Option<u64> {
    let text = text.trim();
    if let Some(seconds) = thousandths(text) {
        return Some(seconds);
    }
    let mut rest = text;
    let mut total: u64 = 0;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (number, unit) = rest.split_at(digits);
        let letters = unit
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(unit.len());
        let (unit, after) = unit.split_at(letters);
        let number = thousandths(number)?;
        let of_unit = match unit {
            "ms" => number / 1_000,
            "s" => number,
            "m" => number.checked_mul(60)?,
            "h" => number.checked_mul(3_600)?,
            "d" => number.checked_mul(86_400)?,
            _ => return None,
        };
        total = total.checked_add(of_unit)?;
        rest = after;
    }
    Some(total)
}

/// A decimal in thousandths, rounded up so that nobody comes too early.
fn thousandths(text: &str) -> Option<u64> {
    let femto = decimal::femto(text, false).filter(|femto| *femto >= 0)?;
    let thousandth = 1_000_000_000_000;
    u64::try_from((femto + thousandth - 1) / thousandth).ok()
}

fn retry_after(headers: &[(String, String)]) -> Option<u64> {
    let value = |name: &str| {
        headers
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    };
    value("retry-after-ms")
        .and_then(|text| text.parse().ok())
        .or_else(|| value("retry-after").and_then(millis))
}

fn platform_of(headers: &[(String, String)], error: &Error, text: &str) -> Option<Platform> {
    let has = |prefix: &str| headers.iter().any(|(name, _)| name.starts_with(prefix));
    let lower = text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if has("anthropic-") || says(&["anthropic", "claude"]) {
        Some(Platform::Anthropic)
    } else if says(&["openrouter"]) {
        Some(Platform::Openrouter)
    } else if says(&["groq"]) {
        Some(Platform::Groq)
    } else if says(&["deepseek"]) {
        Some(Platform::Deepseek)
    } else if says(&["mistral"]) {
        Some(Platform::Mistral)
    } else if says(&["azure", "apim-request-id"]) {
        Some(Platform::Azure)
    } else if says(&["throttlingexception", "bedrock", "x-amzn"]) {
        Some(Platform::Bedrock)
    } else if says(&["together"]) {
        Some(Platform::Together)
    } else if says(&["aiplatform", "vertex"]) {
        Some(Platform::Vertex)
    } else if error.is_google || says(&["generativelanguage", "gemini"]) {
        Some(Platform::Gemini)
    } else if says(&["openai"])
        || has("x-ratelimit-limit-requests")
        || has("x-ratelimit-limit-project-tokens")
    {
        Some(Platform::Openai)
    } else {
        // A word that only one platform has names it.
        let mut rows = KNOWN.iter().filter(|known| {
            known
                .word
                .is_some_and(|word| error.words.iter().any(|own| own == word))
        });
        let first = rows.next()?.platform;
        rows.all(|known| known.platform == first)
            .then_some(first)
            .flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_of_speed_says_how_full_and_for_how_long() {
        let refusal = read(
            "HTTP/2 429 Too Many Requests\nx-ratelimit-limit-requests: 500\nx-ratelimit-remaining-requests: 499\nx-ratelimit-limit-tokens: 500000\nx-ratelimit-remaining-tokens: 1200\nx-ratelimit-reset-tokens: 6m0.5s\nretry-after: 12\n\n{\"error\":{\"message\":\"Rate limit reached\",\"type\":\"tokens\",\"code\":\"rate_limit_exceeded\"}}",
            None,
        )
        .unwrap();
        assert_eq!(
            (refusal.platform, refusal.status),
            (Some(Platform::Openai), Some(429))
        );
        assert_eq!(
            (refusal.cause, refusal.again),
            (Some(Cause::Speed), Again::After)
        );
        assert_eq!(refusal.retry_after_millis, Some(12_000));
        let binding = refusal.binding().unwrap();
        // 498,800 of 500,000 are 99.76 %.
        assert_eq!(
            (binding.dimension, binding.full_percent()),
            (Dimension::TokensMinute, Some(99))
        );
        assert_eq!(binding.reset, Some(Reset::InMillis(360_500)));
    }

    #[test]
    fn money_is_told_from_speed_under_one_status() {
        for (code, cause) in [
            ("credit_balance_exhausted", Cause::Balance),
            ("insufficient_quota", Cause::Balance),
            ("project_spend_limit_exceeded", Cause::SpendLimit),
        ] {
            let body = format!(
                "429\n{{\"error\":{{\"message\":\"m\",\"code\":\"{code}\",\"type\":\"insufficient_quota\"}}}}"
            );
            let refusal = read(&body, None).unwrap();
            assert_eq!(
                (refusal.cause, refusal.again),
                (Some(cause), Again::Stop),
                "{code}"
            );
            assert!(cause.is_money() && cause.is_yours());
        }
    }

    #[test]
    fn anthropics_headers_have_times_and_parts() {
        let refusal = read(
            "anthropic-ratelimit-input-tokens-limit: 2000000\nanthropic-ratelimit-input-tokens-remaining: 0\nanthropic-ratelimit-input-tokens-reset: 2026-11-27T05:00:00Z\n{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"too fast\"}}",
            None,
        )
        .unwrap();
        assert_eq!(
            (refusal.platform, refusal.cause),
            (Some(Platform::Anthropic), Some(Cause::Speed))
        );
        let binding = refusal.binding().unwrap();
        assert_eq!(
            (binding.dimension, binding.full_percent()),
            (Dimension::InputMinute, Some(100))
        );
        assert!(matches!(binding.reset, Some(Reset::At(_))));
        let spent = read(
            "429 {\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"error_code\":\"enforced_spend_limit_reached\",\"message\":\"m\"}}",
            None,
        );
        assert_eq!(spent.unwrap().cause, Some(Cause::SpendLimit));
        let full = read("{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}", None).unwrap();
        assert_eq!(
            (full.cause, full.cause.unwrap().is_yours()),
            (Some(Cause::Overload), false)
        );
    }

    #[test]
    fn geminis_details_name_the_wait() {
        let refusal = read(
            "{\"error\":{\"code\":429,\"message\":\"quota\",\"status\":\"RESOURCE_EXHAUSTED\",\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\"7.66s\"}]}}",
            None,
        )
        .unwrap();
        assert_eq!(
            (refusal.platform, refusal.status),
            (Some(Platform::Gemini), Some(429))
        );
        assert_eq!(
            (refusal.cause, refusal.retry_after_millis),
            (Some(Cause::Speed), Some(7_660))
        );
    }

    #[test]
    fn groqs_requests_are_a_days() {
        let refusal = read("429\nx-groq-region: x\nx-ratelimit-limit-requests: 1000\nx-ratelimit-remaining-requests: 0\n", None).unwrap();
        assert_eq!(refusal.windows[0].dimension, Dimension::RequestsDay);
    }

    #[test]
    fn a_code_that_is_not_known_is_not_guessed() {
        let refusal = read("HTTP/1.1 418 Teapot\n{\"error\":{\"code\":\"i_am_a_teapot\",\"message\":\"short and stout\"}}", None).unwrap();
        assert_eq!((refusal.cause, refusal.again), (None, Again::Unknown));
        assert_eq!(refusal.code.as_deref(), Some("i_am_a_teapot"));
        assert_eq!(
            read("Dear support, why does it not work?", None),
            Err(NothingFound)
        );
        assert_eq!(read("", None), Err(NothingFound));
    }

    #[test]
    fn a_status_alone_is_known_for_a_chosen_platform_only() {
        assert_eq!(read("402", None).unwrap().cause, None);
        let chosen = read("402", Some(Platform::Deepseek)).unwrap();
        assert_eq!(
            (chosen.cause, chosen.again),
            (Some(Cause::Balance), Again::Stop)
        );
    }

    #[test]
    fn lengths_of_time_are_read() {
        for (text, expected) in [
            ("20", 20_000),
            ("120ms", 120),
            ("6m0s", 360_000),
            ("1h2m", 3_720_000),
            ("0.0015s", 2),
        ] {
            assert_eq!(millis(text), Some(expected), "{text}");
        }
        for text in ["", "soon", "5x", "-3"] {
            assert_eq!(millis(text).filter(|millis| *millis > 0), None, "{text}");
        }
    }
}
