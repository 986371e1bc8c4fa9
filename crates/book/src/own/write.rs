//! The visitor's prices as JSON, one entry on a line.

use super::{OwnEntry, OwnPrice, OwnPrices, OwnRates, read::FORMAT};
use prices::date::iso;
use prices::json_text::{push_key, push_text};

impl OwnPrices {
    /// The prices as JSON, which [`OwnPrices::from_json`] reads back.
    pub fn to_json(&self) -> String {
        let mut out = String::from("{");
        push_text(&mut out, "format", FORMAT);
        out.push_str(",\"version\":1,\"entries\":[");
        for (at, entry) in self.entries.iter().enumerate() {
            out.push_str(if at == 0 { "\n" } else { ",\n" });
            push_entry(&mut out, entry);
        }
        out.push_str("\n]}\n");
        out
    }
}

fn push_entry(out: &mut String, entry: &OwnEntry) {
    out.push('{');
    match &entry.price {
        OwnPrice::Rates(key, rates) => {
            push_text(out, "model", key.as_str());
            push_rates(out, rates);
        }
        OwnPrice::Discount(key, discount) => {
            push_text(out, "model", key.as_str());
            push_text(out, "discount", &discount.to_percent());
        }
        OwnPrice::Added(model) => {
            push_text(out, "id", &model.id);
            push_text(out, "name", &model.name);
            push_rates(out, &model.rates);
            if let Some(context) = model.context {
                push_key(out, "context");
                out.push_str(&context.to_string());
            }
            if let Some(weights) = &model.weights {
                push_text(out, "weights", weights);
            }
        }
    }
    push_text(out, "entered", &iso(entry.entered));
    if let Some(note) = &entry.note {
        push_text(out, "note", note);
    }
    out.push('}');
}

fn push_rates(out: &mut String, rates: &OwnRates) {
    push_key(out, "rates");
    out.push('{');
    let single = [
        ("input", rates.input),
        ("output", rates.output),
        ("cache_read", rates.cache_read),
    ];
    for (name, price) in single {
        if let Some(price) = price {
            push_text(out, name, &price.to_decimal());
        }
    }
    if !rates.cache_write.is_empty() {
        push_key(out, "cache_write");
        out.push('{');
        for (lifetime, price) in &rates.cache_write {
            push_text(out, &lifetime.id(), &price.to_decimal());
        }
        out.push('}');
    }
    out.push('}');
}
