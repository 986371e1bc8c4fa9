//! Words of the results, in English.

use super::super::count::counted;
use crate::text::scenarios::results::{ResultWords, grouped};
use plan::scenario::{CostPart, Gap, HistoryPolicy, Note, Piece};
use prices::catalog::{Lifetime, Modality, Unit};
use prices::cost::{Part, Unpriced};
use prices::money::Usd;

pub const WORDS: ResultWords = ResultWords {
    heading: "The month",
    model: "Model",
    mix: |models| format!("a mix of {}", counted(models, "model")),
    to_billing: "How this month feels, prepaid and postpaid",
    a_month: "a month",
    no_cost: |why| {
        format!("No cost can be worked out. {why} Pick another model from the table below.")
    },
    per: ["per person", "per accepted result", "a year, with growth"],
    each,
    volume,
    dominant: |part, percent| {
        format!("What dominates: {part}, {percent}% of all that costs something.")
    },
    part,
    split: [
        "Where the money goes",
        "US dollars a month",
        "Part",
        "A month",
        "Share",
    ],
    split_says: |total| {
        format!("The expected month of {total}, part by part. What the cache saves is taken off.")
    },
    total: "Total",
    tokens: [
        "Tokens of the month, and their list prices",
        "Kind",
        "Tokens",
        "List price per million",
        "Batch prices, tiers for long prompts and other modes are in the bill but not in this list price.",
    ],
    kinds: [
        "Input",
        "Cache read",
        "Cache write",
        "Answers",
        "Hidden thinking",
    ],
    models: "Every model for this scenario",
    caption: "What this scenario costs on each model: those that do the work, those that people know, then the others, cheapest expected month first",
    heads: [
        "Model",
        "Month, low",
        "Month, expected",
        "Month, high",
        "Times",
    ],
    priced: |priced, all| {
        format!(
            "{priced} of {} can be priced for it. Press a name to use that model.",
            counted(all, "model")
        )
    },
    show_rest: |rest| format!("Show the other {rest}"),
    use_model: |model| format!("Use {model}"),
    gap,
    note,
    notes: "Good to know",
    tornado: [
        "What moves the bill most",
        "US dollars a month",
        "at its low value",
        "at its high value",
        "Number",
    ],
    tornado_says: |input, low, high| {
        format!(
            "“{input}” moves the month most: from {low} to {high} while all else stays as expected."
        )
    },
    tornado_none: "No number that is uncertain moves the bill. Give a number a low and a high value to see what it does.",
    growth: [
        "How a conversation grows",
        "Turn",
        "US dollars, all turns so far",
    ],
    policy,
    growth_says: |turns, kept, cut, summed| {
        format!(
            "After {} a conversation has cost {kept} with its history sent in full, {cut} with it cut, {summed} with it summed up.",
            counted(turns, "turn")
        )
    },
    growth_none: "The conversation has one turn, so nothing is sent again. Set more turns to see the curve.",
    prices: "Prices used",
    price_since: |since| match since {
        Some(since) => format!("in force since {since}"),
        None => "in force".to_owned(),
    },
    price_checked: |day| format!("read {day}"),
    price_source: "source",
    announced: |date, rates| {
        let rates = rates.map_or_else(String::new, |(input, output)| {
            format!(" ({input} in, {output} out per million)")
        });
        format!(
            "Another price{rates} is announced for {date}. It is not used until somebody has read it as being in force."
        )
    },
};

const fn part(part: CostPart, piece: Piece) -> &'static str {
    match part {
        CostPart::System => "System prompt",
        CostPart::Tools => "Tools and their results",
        CostPart::Retrieved => "Documents looked up",
        CostPart::History => "History sent again",
        CostPart::User => "What users write",
        CostPart::Media => "Pictures and sound read",
        CostPart::Output => "Answers",
        CostPart::Reasoning => "Hidden thinking",
        CostPart::CacheWrite => "Extra for cache writes",
        CostPart::CacheRead => "Saved by the cache",
        CostPart::CacheStorage => "Keeping the cache",
        CostPart::Units => units(piece),
        CostPart::ToolFees => "Fees for tool calls",
        CostPart::Retries => "Retries",
    }
}

const fn named(unit: Unit) -> &'static str {
    match unit {
        Unit::Image => "pictures",
        Unit::InputAudioSecond => "seconds of sound",
        Unit::VideoSecond => "seconds of video",
        Unit::Page => "pages",
        Unit::Character => "characters",
        _ => "units",
    }
}

fn gap(gap: &Gap, name: &str) -> String {
    match gap {
        Gap::NoModel => "The mix names no model.".to_owned(),
        Gap::UnknownModel(key) => format!("There is no model {} here.", key.as_str()),
        Gap::NoPrice(_) => format!("No price of {name} is known for today."),
        Gap::Unpriced(_, part, why) => {
            let what = match part {
                Part::Input => "input",
                Part::Image => "image-input",
                Part::Audio => "audio-input",
                Part::CacheRead => "cache-read",
                Part::CacheWrite(_) => "cache-write",
                Part::Output => "output",
                Part::Reasoning => "reasoning",
                Part::OutputImage => "picture output",
                Part::OutputAudio => "sound output",
                Part::CacheStorage => "cache storage",
            };
            match why {
                Unpriced::ModeNotPublished => {
                    format!("{name} lists no {what} price for this way of serving.")
                }
                Unpriced::TierNotPublished => {
                    format!("{name} lists no {what} price for prompts this long.")
                }
                Unpriced::FactorNotPublished => {
                    format!("{name} lists no price for data that stay there.")
                }
                Unpriced::WindowNotPublished => {
                    format!(
                        "{name} lists no {what} price for this way of serving in its peak hours."
                    )
                }
                _ => format!("{name} lists no {what} price."),
            }
        }
        Gap::CannotRead(_, Modality::Audio) => format!("{name} does not read sound."),
        Gap::CannotRead(..) => format!("{name} does not read pictures."),
        Gap::NoUnit(_, unit) => format!("{name} lists no price for {}.", named(*unit)),
        Gap::NoFee(_, id) => format!("{name} lists no fee “{id}”."),
        Gap::TooLarge => "The amount is too large to be meant. Look at the numbers.".to_owned(),
    }
}

fn note(note: &Note, name: &str, shown: fn(Usd) -> String) -> String {
    match note {
        Note::NoCachePrice(_) => {
            format!("{name} lists no price for reading a cache, so nothing is cached here.")
        }
        Note::WritesAsInput(_) => {
            format!(
                "{name} lists no price for writing a cache; writes cost the same as input here."
            )
        }
        Note::WritesAt(_, Lifetime::Unstated) => {
            format!("Cache writes at {name} cost what its list says; it names no lifetime.")
        }
        Note::WritesAt(_, at) => format!(
            "Cache writes at {name} are reckoned at the price for {}.",
            at.id()
        ),
        Note::UnitPricesVary(_, unit) => format!(
            "{name} has several prices for {}: the cheapest, the first listed and the dearest stand for low, expected and high.",
            named(*unit)
        ),
        Note::TokensNotBilled(_) => {
            format!("{name} bills by the unit; its tokens cost nothing besides.")
        }
        Note::TooLong(_, tokens) => format!(
            "The longest request has {}, more than {name} takes. It would be refused or cut.",
            counted(&grouped(tokens.get()), "token")
        ),
        Note::OutsidePeak(_, percent) => format!(
            "{name} costs more in its peak hours, and all requests are reckoned outside them. Spread evenly over your week, {percent}% would lie in them: say so under Batch and tier."
        ),
        Note::NoRegion(_) => format!(
            "{name} costs more where the data stay in a region. None is chosen, so they may be anywhere."
        ),
        Note::KeptDaily(_, amount) => format!(
            "Keeping the cache at {name} costs {} a day, around the clock, however many requests there are. It is in no figure for one conversation or request.",
            shown(*amount)
        ),
        Note::UnitsOutsideBatch(_) => {
            format!(
                "Units and fees of {name} have no batch price and are reckoned at the standard one."
            )
        }
    }
}

fn policy(policy: HistoryPolicy) -> String {
    match policy {
        HistoryPolicy::KeepAll => "sent in full".to_owned(),
        HistoryPolicy::Truncate { tokens } => {
            format!("cut to {}", counted(&grouped(tokens), "token"))
        }
        HistoryPolicy::Summarise { every, tokens } => {
            let (tokens, every) = (grouped(tokens), every.to_string());
            format!(
                "{} of summary every {}",
                counted(&tokens, "token"),
                counted(&every, "turn")
            )
        }
    }
}

const fn each(piece: Piece) -> [&'static str; 2] {
    match piece {
        Piece::Conversation => ["per request", "per conversation"],
        Piece::Brief => ["per picture", "per brief"],
        Piece::Clip => ["per second of video", "per clip"],
        Piece::Recording => ["per second of sound", "per recording"],
    }
}

fn volume(piece: Piece, pieces: &str, units: &str, requests: &str) -> String {
    let (noun, unit, of) = match piece {
        Piece::Conversation => {
            let (pieces, requests) = (
                counted(pieces, "conversation"),
                counted(requests, "request"),
            );
            return format!("{pieces} and {requests} a month, as expected.");
        }
        Piece::Brief => ("brief", "picture", ""),
        Piece::Clip => ("clip", "second", " of video"),
        Piece::Recording => ("recording", "second", " of sound"),
    };
    let (pieces, units) = (counted(pieces, noun), counted(units, unit));
    format!("{units}{of} for {pieces} a month, as expected, and what is made again besides.")
}

const fn units(piece: Piece) -> &'static str {
    match piece {
        Piece::Conversation => "Pages, characters and other units",
        Piece::Brief => "Pictures made",
        Piece::Clip => "Video made",
        Piece::Recording => "Sound read",
    }
}
