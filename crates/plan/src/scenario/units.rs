//! What a conversation costs besides tokens: pictures, seconds, pages, and fees for tool calls.

use super::{
    Case, CostPart, Gap, Input, Note, Numbers, Scenario,
    amount::{Lines, product},
    conversation::tool_calls_of_turn,
    unit_cost::push_note,
};
use prices::{
    catalog::{Kind, Modality, Model, PricePeriod, Unit, UnitPrice},
    money::Usd,
};

/// Which input counts which unit.
pub(super) const UNITS: [(Input, Unit); 5] = [
    (Input::Images, Unit::Image),
    (Input::AudioSeconds, Unit::InputAudioSecond),
    (Input::VideoSeconds, Unit::VideoSecond),
    (Input::Pages, Unit::Page),
    (Input::Characters, Unit::Character),
];

/// What units cost in a conversation, and what they stand for.
pub(super) struct UnitsCost {
    /// Femto-dollars, rounded to the nearest for each unit.
    pub lines: Lines,
    /// Sound is billed by the second here, so its tokens are not billed besides.
    pub sound: bool,
    /// The units are billed instead of tokens: the model has no prices for tokens, or sells transcripts by the minute.
    pub instead_of_tokens: bool,
}

pub(super) fn units_cost(
    scenario: &Scenario,
    numbers: &Numbers,
    (model, period): (&Model, &PricePeriod),
    case: Case,
    notes: &mut Vec<Note>,
) -> Result<UnitsCost, Gap> {
    let mut cost = UnitsCost {
        lines: Lines::NONE,
        sound: false,
        instead_of_tokens: false,
    };
    let mut priced = false;
    for (input, unit) in UNITS {
        let count = numbers.count(input);
        if count == 0 {
            continue;
        }
        let listed: Vec<&UnitPrice> = period
            .units
            .iter()
            .filter(|price| price.unit == unit && fits(price, &scenario.unit_attrs))
            .collect();
        if listed.is_empty() {
            // Sound may be billed by the token instead.
            if input == Input::AudioSeconds && numbers.count(Input::AudioTokens) > 0 {
                continue;
            }
            return Err(Gap::NoUnit(model.key.clone(), unit));
        }
        priced = true;
        cost.sound |= input == Input::AudioSeconds;
        let amount = choose(&listed, count, case)?;
        if listed
            .iter()
            .any(|other| (other.price, other.per) != (listed[0].price, listed[0].per))
        {
            push_note(notes, Note::UnitPricesVary(model.key.clone(), unit));
        }
        cost.lines.add(CostPart::Units, amount)?;
    }
    // A transcription's price by the minute is for the transcript too, even where token prices are printed beside it.
    let transcript = model.kind == Kind::Transcription && cost.sound;
    cost.instead_of_tokens = priced && (transcript || period.rates.listed().is_empty());
    add_fees(scenario, numbers, model, period, &mut cost.lines)?;
    for (input, modality) in [
        (Input::ImageTokens, Modality::Image),
        (Input::AudioTokens, Modality::Audio),
    ] {
        let by_unit = input == Input::AudioTokens && cost.sound;
        let known = !model.input_modalities.is_empty();
        if numbers.count(input) > 0
            && !by_unit
            && known
            && !model.input_modalities.contains(&modality)
        {
            return Err(Gap::CannotRead(model.key.clone(), modality));
        }
    }
    Ok(cost)
}

/// Whether a price has each attribute as asked for, or says nothing of it.
fn fits(price: &UnitPrice, asked: &[(String, String)]) -> bool {
    asked
        .iter()
        .all(|(name, value)| price.attrs.get(name).is_none_or(|listed| listed == value))
}

/// The cheapest, the first listed or the dearest of several prices.
fn choose(listed: &[&UnitPrice], count: u64, case: Case) -> Result<i128, Gap> {
    let mut amounts = Vec::with_capacity(listed.len());
    for price in listed {
        amounts.push(amount_of(price.price, price.per, count)?);
    }
    let chosen = match case {
        Case::Low => amounts.iter().min(),
        Case::Expected => amounts.first(),
        Case::High => amounts.iter().max(),
    };
    Ok(chosen.copied().unwrap_or(0))
}

/// `count` of what costs `price` for every `per`, to the nearest femto-dollar.
fn amount_of(price: Usd, per: u64, count: u64) -> Result<i128, Gap> {
    let per = i128::from(per.max(1));
    Ok((product(price.femto(), count)? + per / 2) / per)
}

fn add_fees(
    scenario: &Scenario,
    numbers: &Numbers,
    model: &Model,
    period: &PricePeriod,
    lines: &mut Lines,
) -> Result<(), Gap> {
    let calls = tool_calls_of_turn(numbers) * numbers.count(Input::Turns).max(1);
    let Some(id) = scenario.tool_fee.as_ref().filter(|_| calls > 0) else {
        return Ok(());
    };
    let fee = period
        .fees
        .iter()
        .find(|fee| fee.id == *id)
        .ok_or_else(|| Gap::NoFee(model.key.clone(), id.clone()))?;
    lines.add(CostPart::ToolFees, amount_of(fee.price, fee.per, calls)?)
}
