//! Answers of APIs, alone, in a list, or a line each; a batch's output wraps them.
//!
//! | answer | cached tokens | thinking |
//! |---|---|---|
//! | Chat Completions and those like it | inside the prompt | inside the completion, unless the total says beside |
//! | Responses | inside the input, written ones too | inside the output |
//! | Anthropic | beside the input | inside the output |
//! | Gemini | inside the prompt | beside the candidates |
//! | Bedrock | beside the input | inside the output |
//! | AI SDK | inside the input | inside the output |

use prices::catalog::{Lifetime, Mode, ProviderId};
use tokens::Tokens;

use super::{Entries, LineReader, anthropic, json_of, openai, provider};
use crate::{
    decimal::{Amount, Currency},
    format::Format,
    json::{Fields, Json},
    ledger::Ledger,
    problem::Slip,
    record::{Place, Record, Serving},
    when::When,
};

/// One answer or a list of them.
pub(super) fn document(json: Json<'_>, entries: &mut Entries<'_>) {
    let list = if json.is_list() {
        json.list()
    } else {
        vec![json]
    };
    for answer in list {
        let place = entries.next();
        read(answer, entries.format, place, entries.ledger);
    }
}

/// An answer on each line.
pub(super) struct Lines {
    pub(super) format: Format,
}

impl LineReader for Lines {
    fn line(&mut self, text: &str, place: Place, is_last: bool, ledger: &mut Ledger) {
        if let Some(json) = json_of(text, place, is_last, ledger) {
            read(json, self.format, place, ledger);
        }
    }
}

/// Reads an answer, or what a line of a batch's output wraps.
fn read(json: Json<'_>, format: Format, place: Place, ledger: &mut Ledger) {
    let outer = json.fields();
    let body = outer.within("response").within("body");
    let is_batch = outer.has("custom_id");
    let fields = if is_batch { body } else { outer.clone() };
    let usage = if fields.has("usage") {
        fields.within("usage")
    } else {
        fields.clone()
    };
    let mut record = Record::at(place, format);
    record.when = ["created", "created_at"]
        .iter()
        .find_map(|name| fields.text(name))
        .and_then(|text| {
            text.parse()
                .ok()
                .and_then(When::of_second)
                .or_else(|| When::parse(&text))
        });
    record.model = ["model", "modelVersion"]
        .iter()
        .find_map(|name| fields.text(name));
    record.provider = seller(&fields, &usage);
    record.requests = Some(1);
    record.labels.user = outer.text("custom_id");
    let tier = fields
        .text("service_tier")
        .or_else(|| usage.text("service_tier"))
        .unwrap_or_default();
    let has = |name: &str| usage.has(name);
    if fields.has("usageMetadata") {
        gemini(&fields.within("usageMetadata"), &mut record, ledger);
    } else if has("total_input_tokens") {
        interaction(&usage, &mut record, ledger);
    } else if has("prompt_tokens") {
        record.serving = openai::serving(is_batch, &tier, place, ledger);
        chat(&usage, &mut record, ledger);
    } else if has("cache_creation_input_tokens")
        || has("cache_read_input_tokens")
        || fields.text("type").as_deref() == Some("message")
    {
        anthropic::message(&fields, &usage, &mut record, ledger);
    } else if has("input_tokens") {
        record.serving = openai::serving(is_batch, &tier, place, ledger);
        response(&usage, &mut record);
    } else if has("inputTokenDetails") || has("cachedInputTokens") || has("reasoningTokens") {
        ai_sdk(&usage, &mut record, ledger);
    } else if has("inputTokens") {
        bedrock(&usage, &mut record, ledger);
    } else if has("seconds") {
        record.provider = provider("openai");
        record.units.audio_seconds = usage.femto("seconds").map_or(0, whole_seconds);
        record.serving = openai::serving(false, &tier, place, ledger);
    } else if !outer.has("error") {
        let why = "no usage that we know".to_owned();
        return ledger.note(place, Slip::Broken { why });
    }
    if is_batch {
        record.serving.mode = Some(Mode::Batch);
    }
    record.billed = record.billed.or_else(|| {
        let cost = usage
            .femto("cost")
            .or_else(|| usage.femto("cost_in_usd_ticks").map(|ticks| ticks / TICKS))?;
        Some(Amount::from_femto(cost, Currency::USD))
    });
    let cached_pictures = fields.list("data").len();
    if usage.has("output_tokens") && usage.within("output_tokens_details").has("image_tokens") {
        record.units.images = u64::try_from(cached_pictures).unwrap_or_default();
    }
    let id = fields
        .text("id")
        .or_else(|| fields.text("responseId"))
        .or_else(|| outer.text("id"));
    match id.filter(|_| record.when.is_some()) {
        Some(id) => ledger.add_request(format!("answer {id} {:?}", record.when), record),
        None => ledger.add(record),
    }
}

/// xAI's ticks in a dollar.
const TICKS: i128 = 10_000_000_000;

/// Sound is billed by whole seconds.
fn whole_seconds(femto: i128) -> u64 {
    let unit = 1_000_000_000_000_000;
    u64::try_from((femto + unit - 1) / unit).unwrap_or_default()
}

/// Who answered, by what only they write.
fn seller(fields: &Fields<'_>, usage: &Fields<'_>) -> Option<ProviderId> {
    if fields.has("provider") && usage.has("cost") {
        provider("openrouter")
    } else if fields.has("x_groq") {
        provider("groq")
    } else if usage.has("prompt_cache_hit_tokens") {
        provider("deepseek")
    } else if usage.has("prompt_audio_seconds") {
        provider("mistral")
    } else if usage.has("cost_in_usd_ticks") {
        provider("xai")
    } else if fields.has("usageMetadata") || usage.has("total_input_tokens") {
        provider("google")
    } else if fields.has("stopReason") && fields.has("output") {
        provider("aws-bedrock")
    } else if fields.text("object").as_deref() == Some("response") {
        provider("openai")
    } else {
        None
    }
}

/// Splits an answer into thinking and the rest. `is_beside`: thinking is no part of `output`.
fn answer_parts(record: &mut Record, output: u64, thinking: Option<u64>, is_beside: bool) {
    record.tells_thinking = thinking.is_some();
    let thinking = thinking.unwrap_or_default();
    let thinking = if is_beside {
        thinking
    } else {
        thinking.min(output)
    };
    record.tokens.reasoning = Tokens::new(thinking);
    record.tokens.output = Tokens::new(if is_beside { output } else { output - thinking });
}

/// Notes a total that is not the sum of the parts.
fn check_total(stated: Option<u64>, record: &Record, ledger: &mut Ledger) {
    let tokens = &record.tokens;
    let read = tokens.prompt()
        + tokens.output
        + tokens.reasoning
        + tokens.output_image
        + tokens.output_audio;
    if let Some(stated) = stated
        && stated != read.get()
    {
        ledger.note(
            record.place,
            Slip::TotalDiffers {
                stated,
                read: read.get(),
            },
        );
    }
}

/// Chat Completions and the many that follow them.
fn chat(usage: &Fields<'_>, record: &mut Record, ledger: &mut Ledger) {
    let count = |name: &str| usage.count(name).unwrap_or_default();
    let prompt = count("prompt_tokens");
    let completion = count("completion_tokens");
    let details = usage.within("prompt_tokens_details");
    let detail = |name: &str| details.count(name).unwrap_or_default();
    let cached = detail("cached_tokens")
        .max(count("prompt_cache_hit_tokens"))
        .min(prompt);
    let written = detail("cache_write_tokens").min(prompt - cached);
    let audio = detail("audio_tokens").min(prompt - cached - written);
    let image = detail("image_tokens").min(prompt - cached - written - audio);
    record.tokens.cache_read = Tokens::new(cached);
    record.add_write(Lifetime::Unstated, written);
    record.tokens.audio = Tokens::new(audio);
    record.tokens.image = Tokens::new(image);
    record.tokens.input = Tokens::new(prompt - cached - written - audio - image);
    let answered = usage.within("completion_tokens_details");
    let thinking = answered.count("reasoning_tokens");
    let total = usage.count("total_tokens");
    let hidden = thinking.unwrap_or_default();
    let is_beside =
        hidden > completion || (hidden > 0 && total == Some(prompt + completion + hidden));
    if hidden > 0 && total.is_none() {
        ledger.note(record.place, Slip::CannotTellThinking);
    }
    answer_parts(record, completion, thinking, is_beside);
    let sound = answered
        .count("audio_tokens")
        .unwrap_or_default()
        .min(record.tokens.output.get());
    record.tokens.output_audio = Tokens::new(sound);
    record.tokens.output = Tokens::new(record.tokens.output.get() - sound);
    record.units.audio_seconds = count("prompt_audio_seconds");
    check_total(total, record, ledger);
}

/// Responses, pictures and transcriptions.
fn response(usage: &Fields<'_>, record: &mut Record) {
    record.provider = record.provider.take().or_else(|| provider("openai"));
    let input = usage.count("input_tokens").unwrap_or_default();
    let output = usage.count("output_tokens").unwrap_or_default();
    let details = if usage.has("input_tokens_details") {
        usage.within("input_tokens_details")
    } else {
        usage.within("input_token_details")
    };
    let detail = |name: &str| details.count(name).unwrap_or_default();
    let lifetimes = details.within("cache_write_tokens_details");
    let half_hour = lifetimes.count("ttl_30m_tokens").unwrap_or_default();
    let half_day = lifetimes.count("ttl_12h_tokens").unwrap_or_default();
    let read = detail("cached_tokens");
    let written = detail("cache_write_tokens").max(half_hour + half_day);
    let audio = detail("audio_tokens");
    let image = detail("image_tokens");
    record.tokens.cache_read = Tokens::new(read);
    record.add_write(Lifetime::HALF_HOUR, half_hour);
    record.add_write(Lifetime::Minutes(720), half_day);
    record.add_write(Lifetime::Unstated, written - half_hour - half_day);
    record.tokens.audio = Tokens::new(audio);
    record.tokens.image = Tokens::new(image);
    record.tokens.input = Tokens::new(input.saturating_sub(read + written + audio + image));
    let answered = usage.within("output_tokens_details");
    let pictures = answered
        .count("image_tokens")
        .unwrap_or_default()
        .min(output);
    record.tokens.output_image = Tokens::new(pictures);
    answer_parts(
        record,
        output - pictures,
        answered.count("reasoning_tokens"),
        false,
    );
}

/// Gemini's answers. Prompts of tools stand beside the prompt.
fn gemini(usage: &Fields<'_>, record: &mut Record, ledger: &mut Ledger) {
    let count = |name: &str| usage.count(name).unwrap_or_default();
    let prompt = count("promptTokenCount");
    let cached = count("cachedContentTokenCount").min(prompt);
    let of_kind = |list: &str, kind: &str| -> u64 {
        let entries = usage.list(list).into_iter().map(Json::fields);
        entries
            .filter(|entry| entry.text("modality").as_deref() == Some(kind))
            .filter_map(|entry| entry.count("tokenCount"))
            .sum()
    };
    let outside = |kind: &str| {
        of_kind("promptTokensDetails", kind).saturating_sub(of_kind("cacheTokensDetails", kind))
    };
    let audio = outside("AUDIO").min(prompt - cached);
    let image = outside("IMAGE").min(prompt - cached - audio);
    record.tokens.cache_read = Tokens::new(cached);
    record.tokens.audio = Tokens::new(audio);
    record.tokens.image = Tokens::new(image);
    record.tokens.input =
        Tokens::new(prompt - cached - audio - image + count("toolUsePromptTokenCount"));
    let candidates = count("candidatesTokenCount");
    let pictures = of_kind("candidatesTokensDetails", "IMAGE").min(candidates);
    let sound = of_kind("candidatesTokensDetails", "AUDIO").min(candidates - pictures);
    record.tokens.output_image = Tokens::new(pictures);
    record.tokens.output_audio = Tokens::new(sound);
    answer_parts(
        record,
        candidates - pictures - sound,
        usage.count("thoughtsTokenCount"),
        true,
    );
    let traffic = usage.text("trafficType").unwrap_or_default();
    record.serving = openai::serving(false, &traffic, record.place, ledger);
    check_total(usage.count("totalTokenCount"), record, ledger);
}

/// Gemini's interactions.
fn interaction(usage: &Fields<'_>, record: &mut Record, ledger: &mut Ledger) {
    let count = |name: &str| usage.count(name).unwrap_or_default();
    let input = count("total_input_tokens");
    let cached = count("total_cached_tokens").min(input);
    record.tokens.input = Tokens::new(input - cached + count("total_tool_use_tokens"));
    record.tokens.cache_read = Tokens::new(cached);
    answer_parts(
        record,
        count("total_output_tokens"),
        usage.count("total_thought_tokens"),
        true,
    );
    record.serving = Serving::standard();
    check_total(usage.count("total_tokens"), record, ledger);
}

/// Bedrock's Converse.
fn bedrock(usage: &Fields<'_>, record: &mut Record, ledger: &mut Ledger) {
    let count = |name: &str| usage.count(name).unwrap_or_default();
    record.tokens.input = Tokens::new(count("inputTokens"));
    record.tokens.cache_read = Tokens::new(count("cacheReadInputTokens"));
    record.add_write(Lifetime::Unstated, count("cacheWriteInputTokens"));
    record.tokens.output = Tokens::new(count("outputTokens"));
    record.serving = Serving::standard();
    check_total(usage.count("totalTokens"), record, ledger);
}

/// The AI SDK's `usage`, of this version and the one before.
fn ai_sdk(usage: &Fields<'_>, record: &mut Record, ledger: &mut Ledger) {
    let input = usage.count("inputTokens").unwrap_or_default();
    let details = usage.within("inputTokenDetails");
    let cached = details
        .count("cacheReadTokens")
        .or_else(|| usage.count("cachedInputTokens"))
        .unwrap_or_default()
        .min(input);
    let written = details
        .count("cacheWriteTokens")
        .unwrap_or_default()
        .min(input - cached);
    record.tokens.input = Tokens::new(input - cached - written);
    record.tokens.cache_read = Tokens::new(cached);
    record.add_write(Lifetime::Unstated, written);
    let answered = usage.within("outputTokenDetails");
    let thinking = answered
        .count("reasoningTokens")
        .or_else(|| usage.count("reasoningTokens"));
    answer_parts(
        record,
        usage.count("outputTokens").unwrap_or_default(),
        thinking,
        false,
    );
    record.serving = Serving::standard();
    check_total(usage.count("totalTokens"), record, ledger);
}
