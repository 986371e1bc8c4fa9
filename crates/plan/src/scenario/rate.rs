//! What one conversation costs on a model or a mix of them, with its share of the batch and of retries, before it is multiplied.

use super::{
    Case, CostPart, Gap, Input, Note, Numbers, PriceUsed, Scenario,
    amount::Lines,
    peak::{even_percent, moment},
    token_price::{TokenHundredths, kept_for_a_day},
    unit_cost::{Asked, push_note, tokens_cost},
    units::units_cost,
};
use prices::{
    catalog::{Catalog, Mode, ModelKey},
    date::{Date, Time},
    money::Usd,
};

/// What a conversation costs, as whole numbers over [`Self::denominator`].
pub(super) struct Rate {
    pub lines: Lines,
    /// What is paid for each day whatever happens on it, in whole femto-dollars: the keeping of caches.
    pub a_day: i128,
    pub tokens: [u128; 5],
    pub requests: u128,
    pub denominator: u64,
    pub notes: Vec<Note>,
    pub prices: Vec<PriceUsed>,
}

/// What one conversation costs on a model, or on the mix where there is none.
pub(super) fn rate(
    scenario: &Scenario,
    numbers: &Numbers,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
    case: Case,
) -> Result<Rate, Gap> {
    let alone;
    let mix = match model {
        Some(model) => {
            alone = [(model.clone(), 1)];
            &alone[..]
        }
        None => scenario.mix(),
    };
    let whole: u64 = mix.iter().map(|(_, share)| u64::from(*share)).sum();
    if whole == 0 {
        return Err(Gap::NoModel);
    }
    let mut rate = Rate {
        lines: Lines::NONE,
        a_day: 0,
        tokens: [0; 5],
        requests: 0,
        // Shares of the mix, and hundredths of the hit rate, of the peak hours, of the batch and of the retries.
        denominator: whole * 100_000_000,
        notes: Vec::new(),
        prices: Vec::new(),
    };
    let again_percent = numbers.count(Input::Retries);
    let fallback = match &scenario.fallback {
        Some(fallback) if again_percent > 0 => Some(on_model(
            scenario, numbers, catalog, fallback, date, case, &mut rate,
        )?),
        _ => None,
    };
    for (model, part) in mix {
        let first = on_model(scenario, numbers, catalog, model, date, case, &mut rate)?;
        keep(scenario, numbers, catalog, model, date, &mut rate)?;
        let again = fallback.as_ref().unwrap_or(&first);
        let part = u64::from(*part);
        rate.lines.add_times(&first.0, part * 100)?;
        let mut retried = Lines::NONE;
        retried.add(CostPart::Retries, again.0.sum()?)?;
        rate.lines.add_times(&retried, part * again_percent)?;
        for (sum, (first, again)) in rate.tokens.iter_mut().zip(first.1.into_iter().zip(again.1)) {
            *sum += u128::from(part) * (first * 100 + again * u128::from(again_percent));
        }
    }
    let of_one: u128 = scenario
        .requests(numbers)
        .iter()
        .map(|request| u128::from(request.percent))
        .sum();
    rate.requests = of_one * u128::from(whole) * 10_000 * u128::from(100 + again_percent);
    Ok(rate)
}

/// Adds what a model's seller asks for keeping the scenario's cache for a day. Each model of a mix keeps all of it.
fn keep(
    scenario: &Scenario,
    numbers: &Numbers,
    catalog: &Catalog,
    key: &ModelKey,
    date: Date,
    rate: &mut Rate,
) -> Result<(), Gap> {
    let kept = numbers.count(Input::Kept);
    let model = catalog.model(key).filter(|_| kept > 0);
    let Some((model, period)) = model.and_then(|model| Some((model, model.price_on(date)?))) else {
        return Ok(());
    };
    let asked = Asked {
        model,
        period,
        mode: Mode::Standard,
        date,
        time_utc: None,
        region: scenario.region.as_deref(),
        sound_by_unit: false,
    };
    let cost = kept_for_a_day(kept, &asked)?;
    rate.a_day = rate.a_day.checked_add(cost).ok_or(Gap::TooLarge)?;
    let a_day = Usd::from_femto(cost);
    push_note(&mut rate.notes, Note::KeptDaily(model.key.clone(), a_day));
    Ok(())
}

/// A conversation on one model, part of it in a batch and part in other hours: amounts and tokens over a million.
fn on_model(
    scenario: &Scenario,
    numbers: &Numbers,
    catalog: &Catalog,
    key: &ModelKey,
    date: Date,
    case: Case,
    rate: &mut Rate,
) -> Result<(Lines, [u128; 5]), Gap> {
    let model = catalog
        .model(key)
        .ok_or_else(|| Gap::UnknownModel(key.clone()))?;
    let period = model
        .price_on(date)
        .ok_or_else(|| Gap::NoPrice(model.key.clone()))?;
    if !rate.prices.iter().any(|used| used.model == model.key) {
        rate.prices.push(PriceUsed {
            model: model.key.clone(),
            name: model.name.clone(),
            span: period.span,
            source: period.source.clone(),
        });
    }
    let units = units_cost(scenario, numbers, (model, period), case, &mut rate.notes)?;
    let mut lines = Lines::NONE;
    let mut tokens = [0; 5];
    lines.add_times(&units.lines, 1_000_000)?;
    let batch = numbers.count(Input::Batch).min(100);
    if batch > 0 && units.lines != Lines::NONE {
        push_note(&mut rate.notes, Note::UnitsOutsideBatch(model.key.clone()));
    }
    if units.instead_of_tokens {
        push_note(&mut rate.notes, Note::TokensNotBilled(model.key.clone()));
        return Ok((lines, tokens));
    }
    let asked = |mode, moment: Option<(Date, Time)>| Asked {
        model,
        period,
        mode,
        date: moment.map_or(date, |(date, _)| date),
        time_utc: moment.map(|(_, time)| time),
        region: scenario.region.as_deref(),
        sound_by_unit: units.sound,
    };
    let peak = numbers.count(Input::Peak).min(100);
    let moment = moment(period, date);
    if moment.is_some() && peak == 0 && batch < 100 {
        let percent = even_percent(period, numbers);
        push_note(
            &mut rate.notes,
            Note::OutsidePeak(model.key.clone(), percent),
        );
    }
    if scenario.region.is_none() && period.has_regions() {
        push_note(&mut rate.notes, Note::NoRegion(model.key.clone()));
    }
    // Without hours of their own all of a week's are alike.
    let peak = if moment.is_some() { peak } else { 0 };
    for (mode, moment, part) in [
        (scenario.mode, None, (100 - batch) * (100 - peak)),
        (scenario.mode, moment, (100 - batch) * peak),
        (Mode::Batch, None, batch * 100),
    ] {
        if part == 0 {
            continue;
        }
        let asked = asked(mode, moment);
        let (cost, count) = tokens_cost(scenario, numbers, &asked, &mut rate.notes)?;
        lines.add_times(&cost, part)?;
        let TokenHundredths {
            input,
            cache_read,
            cache_write,
            output,
            reasoning,
        } = count;
        for (sum, more) in
            tokens
                .iter_mut()
                .zip([input, cache_read, cache_write, output, reasoning])
        {
            *sum += more * u128::from(part);
        }
    }
    Ok((lines, tokens))
}
