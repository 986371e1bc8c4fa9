//! Balances: what is left, not what was used.

use super::Entries;
use crate::{
    decimal::{Amount, Currency},
    json::Json,
    problem::Slip,
};

/// `OpenRouter`'s credits in dollars, `DeepSeek`'s balances by currency.
pub(super) fn left(json: Json<'_>, entries: &mut Entries<'_>) {
    let fields = json.fields();
    let credits = fields.within("data");
    let bought = credits
        .femto("total_credits")
        .zip(credits.femto("total_usage"));
    let mut all: Vec<Amount> = bought
        .map(|(bought, used)| Amount::from_femto(bought - used, Currency::USD))
        .into_iter()
        .collect();
    for info in fields.list("balance_infos").into_iter().map(Json::fields) {
        let currency = info.text("currency").as_deref().and_then(Currency::parse);
        let left = info.femto("total_balance").zip(currency);
        all.extend(left.map(|(femto, currency)| Amount::from_femto(femto, currency)));
    }
    for left in all {
        let place = entries.next();
        entries.ledger.note(place, Slip::OnlyBalance { left });
    }
}
