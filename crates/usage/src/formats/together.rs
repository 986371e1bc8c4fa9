//! Together's billing report: lines of a bill by day. A credit that was applied is taken off.

use super::{Entries, provider};
use crate::{
    decimal::{Amount, Currency},
    json::Json,
    record::{Record, Serving},
    when::When,
};

/// The report.
pub(super) fn billing(json: Json<'_>, entries: &mut Entries<'_>) {
    let report = json.fields();
    let currency = report.text("currency").as_deref().and_then(Currency::parse);
    for day in report.list("data") {
        let day = day.fields();
        let when = day.text("date").and_then(|text| When::parse(&text));
        for item in day.list("line_items") {
            let place = entries.next();
            let fields = item.fields();
            let mut record = Record::at(place, entries.format);
            record.is_charge = true;
            record.when = when;
            record.provider = provider("together");
            record.model = fields.within("pricing_dimensions").text("model");
            record.serving = Serving::standard();
            let credit = fields.femto("applied_credit").unwrap_or_default();
            record.billed = fields
                .femto("cost")
                .zip(currency)
                .map(|(cost, currency)| Amount::from_femto(cost - credit, currency));
            entries.ledger.add(record);
        }
    }
}
