//! `DeepSeek`'s export: a sheet of amounts and a sheet of costs.
//!
//! A row of the amounts is one kind of tokens with its price per token, so that its own bill is the product; the requests are a row too.
//! Cached tokens are beside the rest of the input. Days are UTC.

use tokens::Tokens;

use super::{Columns, SheetReader, provider};
use crate::{
    decimal::{Amount, Currency},
    format::Format,
    ledger::Ledger,
    record::{Place, Record, Serving},
    sheet::{Row, bad_value},
};

/// The amounts.
pub(super) struct AmountSheet;

impl SheetReader for AmountSheet {
    fn columns(&self) -> Columns {
        Columns {
            needed: &["start_time_iso", "model", "type", "amount"],
            used: &[
                "user_id",
                "end_time_iso",
                "api_key_name",
                "api_key",
                "price",
            ],
        }
    }

    fn row(&mut self, row: &Row<'_>, place: Place, ledger: &mut Ledger) {
        let mut problems = Vec::new();
        let mut record = Record::at(place, Format::DeepseekAmount);
        record.when = row.when("start_time_iso");
        record.provider = provider("deepseek");
        record.model = row.text("model");
        record.labels.key = row.text("api_key_name").or_else(|| row.text("api_key"));
        record.labels.user = row.text("user_id");
        record.serving = Serving::standard();
        let amount = row.count("amount", place, &mut problems);
        let kind = row.text("type").unwrap_or_default();
        match kind.as_str() {
            "input_cache_hit_tokens" => record.tokens.cache_read = Tokens::new(amount),
            "input_cache_miss_tokens" => record.tokens.input = Tokens::new(amount),
            "output_tokens" => record.tokens.output = Tokens::new(amount),
            "request_count" => record.requests = Some(amount),
            _ => problems.push(bad_value(place, "type", kind)),
        }
        ledger.note_all(problems);
        ledger.add(record);
    }
}

/// The costs, by wallet: granted first, then topped up.
pub(super) struct CostSheet;

impl SheetReader for CostSheet {
    fn columns(&self) -> Columns {
        Columns {
            needed: &["start_time_iso", "model", "cost", "currency"],
            used: &["user_id", "end_time_iso", "wallet_type"],
        }
    }

    fn row(&mut self, row: &Row<'_>, place: Place, ledger: &mut Ledger) {
        let mut problems = Vec::new();
        let mut record = Record::at(place, Format::DeepseekCost);
        record.is_charge = true;
        record.when = row.when("start_time_iso");
        record.provider = provider("deepseek");
        record.model = row.text("model");
        record.labels.user = row.text("user_id");
        record.serving = Serving::standard();
        let currency = row.text("currency").as_deref().and_then(Currency::parse);
        let cost = row.femto("cost", place, &mut problems);
        record.billed = cost
            .zip(currency)
            .map(|(femto, currency)| Amount::from_femto(femto, currency));
        ledger.note_all(problems);
        ledger.add(record);
    }
}
