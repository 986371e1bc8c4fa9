//! Google Cloud's billing export, as lines of JSON and as a sheet.
//!
//! A row is money with an amount of a unit; its credits are negative amounts of their own. Times are UTC. The names of the articles are
//! Google's texts for people: a model is known where a text names one.

use super::{Columns, LineReader, SheetReader, json_of, provider};
use crate::{
    decimal::{Amount, Currency},
    format::Format,
    ledger::Ledger,
    problem::Problem,
    record::{Place, Record, Serving},
    sheet::{Row, bad_value},
    when::When,
};

/// Reads the lines.
pub(super) struct BillingLines;

impl LineReader for BillingLines {
    fn line(&mut self, text: &str, place: Place, is_last: bool, ledger: &mut Ledger) {
        let Some(json) = json_of(text, place, is_last, ledger) else {
            return;
        };
        let fields = json.fields();
        let mut record = charge(place, Format::GoogleBilling);
        record.when = fields
            .text("usage_start_time")
            .and_then(|text| When::parse(&text));
        let project = fields.within("project");
        record.labels.project = project.text("name").or_else(|| project.text("id"));
        record.serving.region = fields.within("location").text("region");
        let article = fields.within("sku").text("description");
        record.model = article.as_deref().and_then(model_in);
        let currency = fields.text("currency").as_deref().and_then(Currency::parse);
        let credits = fields.list("credits").into_iter();
        let credits: i128 = credits
            .filter_map(|credit| credit.fields().femto("amount"))
            .sum();
        record.billed = fields
            .femto("cost")
            .zip(currency)
            .map(|(femto, currency)| Amount::from_femto(femto + credits, currency));
        if record.billed.is_none() {
            let problem = bad_value(place, "cost", fields.text("cost").unwrap_or_default());
            ledger.note(problem.place, problem.slip);
        }
        ledger.add(record);
    }
}

/// Reads the sheet.
pub(super) struct BillingSheet;

impl SheetReader for BillingSheet {
    fn columns(&self) -> Columns {
        Columns {
            needed: &["cost", "currency", "usage_start_time"],
            used: &[
                "billing_account_id",
                "service_id",
                "service_description",
                "sku_id",
                "sku_description",
                "usage_end_time",
                "project_id",
                "project_number",
                "project_name",
                "location_location",
                "location_country",
                "location_region",
                "location_zone",
                "export_time",
                "currency_conversion_rate",
                "usage_amount",
                "usage_unit",
                "usage_amount_in_pricing_units",
                "usage_pricing_unit",
                "credits",
                "invoice_month",
                "cost_type",
                "project_ancestry_numbers",
                "project_labels",
                "labels",
                "system_labels",
                "credits_amount",
                "credits_name",
            ],
        }
    }

    fn row(&mut self, row: &Row<'_>, place: Place, ledger: &mut Ledger) {
        let mut problems: Vec<Problem> = Vec::new();
        let mut record = charge(place, Format::GoogleBillingSheet);
        record.when = row.when("usage_start_time");
        record.labels.project = row.text("project_name").or_else(|| row.text("project_id"));
        record.serving.region = row.text("location_region");
        record.model = row.text("sku_description").as_deref().and_then(model_in);
        let currency = row.text("currency").as_deref().and_then(Currency::parse);
        let credits = row
            .femto("credits_amount", place, &mut problems)
            .unwrap_or_default();
        let cost = row.femto("cost", place, &mut problems);
        record.billed = cost
            .zip(currency)
            .map(|(femto, currency)| Amount::from_femto(femto + credits, currency));
        ledger.note_all(problems);
        ledger.add(record);
    }
}

fn charge(place: Place, format: Format) -> Record {
    let mut record = Record::at(place, format);
    record.is_charge = true;
    record.provider = provider("google");
    record.serving = Serving::standard();
    record
}

/// The model that an article's text names, as the words from "Gemini" on up to what is counted.
fn model_in(article: &str) -> Option<String> {
    let lower = article.to_lowercase();
    let from = lower.find("gemini")?;
    let name = article.get(from..)?;
    let ends = [
        " input", " output", " text", " image", " audio", " video", " token", " cach", " batch",
        " -", ",",
    ];
    let lower = name.to_lowercase();
    let end = ends
        .iter()
        .filter_map(|end| lower.find(end))
        .min()
        .unwrap_or(name.len());
    let name = name.get(..end)?.trim();
    name.contains(|c: char| c.is_ascii_digit())
        .then(|| name.to_owned())
}
