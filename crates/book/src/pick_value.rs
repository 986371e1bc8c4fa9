//! What stands on a line of rows set side by side.

use super::{CellValue, Gap, LineOf, Row, Threshold};
use prices::{
    catalog::{Rates, TierScope},
    money::UsdPerMTok,
};

/// A row's value on a line.
pub(super) fn value<'a>(of: LineOf, row: &Row<'a>) -> CellValue<'a> {
    let rates = row.rates();
    let known = |price: Option<UsdPerMTok>| {
        price.map_or(CellValue::Unknown(Gap::NotPublished), CellValue::Price)
    };
    match of {
        LineOf::Column(column) => column.cell(row),
        LineOf::Reasoning => known(rates.and_then(|rates| rates.reasoning)),
        LineOf::CacheWrite(lifetime) => {
            known(rates.and_then(|rates| rates.cache_write.get(&lifetime).copied()))
        }
        LineOf::TierInput(threshold) => {
            known(at_length(row, threshold, false, |rates| rates.input))
        }
        LineOf::TierOutput(threshold) => {
            known(at_length(row, threshold, true, |rates| rates.output))
        }
        LineOf::TierCacheRead(threshold) => {
            known(at_length(row, threshold, false, |rates| rates.cache_read))
        }
        LineOf::MaxInput => row
            .model
            .max_input
            .map_or(CellValue::Unknown(Gap::NotPublished), CellValue::Tokens),
        LineOf::Retires => row
            .model
            .retires
            .map_or(CellValue::Unknown(Gap::NotPublished), CellValue::Day),
    }
}

/// The rate of the prompt tokens (or the answer) once a prompt reaches a length: that of the highest tier it reaches, or the standard
/// one where it reaches none. As everywhere, a tier that does not name the rate and does not say that the rest stays as it was leaves
/// it unknown. A prompt that the model does not take has no price.
fn at_length(
    row: &Row<'_>,
    length: Threshold,
    is_answer: bool,
    rate: fn(&Rates) -> Option<UsdPerMTok>,
) -> Option<UsdPerMTok> {
    let period = row.period?;
    let prompt = length.shortest_prompt();
    if row
        .model
        .context_window
        .is_some_and(|window| window < prompt)
    {
        return None;
    }
    let reached = period
        .tiers
        .iter()
        // A marginal tier never prices the answer.
        .filter(|tier| tier.scope == TierScope::WholeRequest || !is_answer)
        .rfind(|tier| Threshold::of(tier).shortest_prompt() <= prompt);
    match reached {
        Some(tier) if tier.inherit => rate(&tier.rates).or_else(|| rate(&period.rates)),
        Some(tier) => rate(&tier.rates),
        None => rate(&period.rates),
    }
}
