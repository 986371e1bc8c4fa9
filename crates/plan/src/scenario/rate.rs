//! What one conversation costs on a model or a mix of them, with its share of the batch and of retries, before it is multiplied.

use super::{
    Case, CostPart, Gap, Input, Note, Numbers, PriceUsed, Scenario,
    amount::Lines,
    token_price::TokenHundredths,
    unit_cost::{Asked, push_note, tokens_cost},
    units::units_cost,
};
use prices::{
    catalog::{Catalog, Mode, ModelKey},
    date::Date,
};

/// What a conversation costs, as whole numbers over [`Self::denominator`].
pub(super) struct Rate {
    pub lines: Lines,
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
        tokens: [0; 5],
        requests: 0,
        // Shares of the mix, and hundredths of the hit rate, of the batch and of the retries.
        denominator: whole * 1_000_000,
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
    rate.requests = of_one * u128::from(whole) * 100 * u128::from(100 + again_percent);
    Ok(rate)
}

/// A conversation on one model, part of it in a batch: amounts and tokens over ten thousand.
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
    lines.add_times(&units.lines, 10_000)?;
    let batch = numbers.count(Input::Batch).min(100);
    if batch > 0 && units.lines != Lines::NONE {
        push_note(&mut rate.notes, Note::UnitsOutsideBatch(model.key.clone()));
    }
    if units.instead_of_tokens {
        push_note(&mut rate.notes, Note::TokensNotBilled(model.key.clone()));
        return Ok((lines, tokens));
    }
    for (mode, part) in [(scenario.mode, 100 - batch), (Mode::Batch, batch)] {
        if part == 0 {
            continue;
        }
        let asked = Asked {
            model,
            period,
            mode,
            date,
            sound_by_unit: units.sound,
        };
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
