//! What one conversation costs on one model in one mode: its requests as the model takes them, and their price.

use super::{
    CacheScope, CacheWrites, Gap, Note, Numbers, RequestUse, Scenario,
    amount::Lines,
    conversation::requests,
    token_price::{TokenHundredths, price},
};
use prices::{
    catalog::{Lifetime, Mode, Model, PricePeriod, Rates},
    date::{Date, Time},
    money::UsdPerMTok,
};
use tokens::Tokens;

/// How a model is asked: what it costs, how it is served, and whether text is billed at all.
pub(super) struct Asked<'a> {
    pub model: &'a Model,
    pub period: &'a PricePeriod,
    pub mode: Mode,
    /// The day, which finds the day of the week of `time_utc`.
    pub date: Date,
    /// When. `None`: outside the hours in which the seller asks other prices.
    pub time_utc: Option<Time>,
    /// The name of a region's surcharge.
    pub region: Option<&'a str>,
    /// The units stand for the sound: its tokens are not billed besides.
    pub sound_by_unit: bool,
}

/// The tokens of a conversation, priced: femto-dollars by part over a hundred.
pub(super) fn tokens_cost(
    scenario: &Scenario,
    numbers: &Numbers,
    asked: &Asked<'_>,
    notes: &mut Vec<Note>,
) -> Result<(Lines, TokenHundredths), Gap> {
    let (requests, writes) = lay_out(scenario, numbers, asked, notes);
    note_length(&requests, asked.model, notes);
    price(&requests, asked, writes)
}

/// Notes the longest request when the model does not take it.
fn note_length(requests: &[RequestUse], model: &Model, notes: &mut Vec<Note>) {
    let past =
        |tokens: u64, limit: Option<Tokens>| limit.is_some_and(|limit| Tokens::new(tokens) > limit);
    let too_long = requests.iter().filter(|request| {
        let prompt = request.prompt_tokens();
        let answer = request.output + request.reasoning;
        past(prompt, model.max_input)
            || past(answer, model.max_output)
            || past(prompt + answer, model.context_window)
    });
    let whole = |request: &RequestUse| request.prompt_tokens() + request.output + request.reasoning;
    if let Some(longest) = too_long.map(whole).max() {
        push_note(
            notes,
            Note::TooLong(model.key.clone(), Tokens::new(longest)),
        );
    }
}

/// A conversation's requests as this model takes them, and the lifetime at which its cache writes are billed, if they are.
pub(super) fn lay_out(
    scenario: &Scenario,
    numbers: &Numbers,
    asked: &Asked<'_>,
    notes: &mut Vec<Note>,
) -> (Vec<RequestUse>, Option<Lifetime>) {
    let mut cache = scenario.cache;
    let rates = mode_rates(asked.period, asked.mode);
    let reads = cache.scope != CacheScope::Off;
    if reads
        && find(&rates, |rates| rates.cache_read).is_none()
        && cache.writes == CacheWrites::AsListed
    {
        cache.scope = CacheScope::Off;
        push_note(notes, Note::NoCachePrice(asked.model.key.clone()));
    }
    let writes = match cache.writes {
        _ if cache.scope == CacheScope::Off => None,
        CacheWrites::Unbilled => None,
        CacheWrites::Billed(lifetime) => Some(lifetime),
        CacheWrites::AsListed => {
            let listed = rates
                .iter()
                .find_map(|rates| rates.cache_write.keys().next().copied());
            push_note(
                notes,
                match listed {
                    Some(lifetime) => Note::WritesAt(asked.model.key.clone(), lifetime),
                    None => Note::WritesAsInput(asked.model.key.clone()),
                },
            );
            listed
        }
    };
    let mut requests = requests(numbers, cache, scenario.history());
    if asked.sound_by_unit {
        for request in &mut requests {
            request.audio = 0;
        }
    }
    (requests, writes)
}

/// The rates of a mode below every tier: the first to name a part prices it. None where the mode is not listed.
pub(super) fn mode_rates(period: &PricePeriod, mode: Mode) -> Vec<&Rates> {
    if mode == Mode::Standard {
        return vec![&period.rates];
    }
    period.modes.get(&mode).map_or_else(Vec::new, |price| {
        let inherited = price.inherit.then_some(&period.rates);
        std::iter::once(&price.rates).chain(inherited).collect()
    })
}

fn find(rates: &[&Rates], rate: fn(&Rates) -> Option<UsdPerMTok>) -> Option<UsdPerMTok> {
    rates.iter().find_map(|rates| rate(rates))
}

pub(super) fn push_note(notes: &mut Vec<Note>, note: Note) {
    if !notes.contains(&note) {
        notes.push(note);
    }
}
