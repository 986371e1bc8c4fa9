//! What pages tell search engines (schema.org, JSON-LD): a model as a product with its prices as offers, billing's questions.

use crate::text::Words as _;
use std::fmt::Write as _;

use crate::{
    text::Locale,
    ui::route::{Page, Route, model_at},
};
use prices::{
    catalog::{Catalog, Model},
    date::{Date, iso},
};

/// The blocks for a route's head, if it has any. `day` decides which price is in force.
///
/// Data is not a script: the policy against inline scripts lets it stand.
pub fn structured_data(route: Route, catalog: &Catalog, day: Date) -> Option<String> {
    let blocks = match route.page {
        Page::Model(path) => {
            let model = model_at(catalog, path)?;
            vec![product(model, day), trail(route.locale, model)]
        }
        Page::Billing => vec![questions(route.locale)],
        _ => return None,
    };
    let script = |json: &String| format!("<script type=\"application/ld+json\">{json}</script>");
    Some(blocks.iter().map(script).collect())
}

/// The questions of the billing page, as they stand on it.
fn questions(locale: Locale) -> String {
    let asks = (locale.billing().faq.asks)().iter();
    let asks: Vec<String> = asks
        .map(|(question, answer)| {
            format!(
                "{{\"@type\":\"Question\",\"name\":{},\"acceptedAnswer\":{{\"@type\":\"Answer\",\"text\":{}}}}}",
                text(question),
                text(answer)
            )
        })
        .collect();
    format!(
        "{{\"@context\":\"https://schema.org\",\"@type\":\"FAQPage\",\"mainEntity\":[{}]}}",
        asks.join(",")
    )
}

/// The way to the page: the comparison, then the model. Addresses are from the root; the page's own completes them.
fn trail(locale: Locale, model: &Model) -> String {
    let compare = locale.frame().compare.label;
    let steps = [
        (compare, Page::Compare),
        (&model.name, Page::of_model(model)),
    ];
    let steps: Vec<String> = steps
        .into_iter()
        .zip(1..)
        .map(|((name, page), at)| {
            format!(
                "{{\"@type\":\"ListItem\",\"position\":{at},\"name\":{},\"item\":{}}}",
                text(name),
                text(&Route::new(locale, page).path())
            )
        })
        .collect();
    format!(
        "{{\"@context\":\"https://schema.org\",\"@type\":\"BreadcrumbList\",\"itemListElement\":[{}]}}",
        steps.join(",")
    )
}

fn product(model: &Model, day: Date) -> String {
    let mut json = format!(
        "{{\"@context\":\"https://schema.org\",\"@type\":\"Product\",\"name\":{},\"productID\":{},\"brand\":{{\"@type\":\"Brand\",\"name\":{}}}",
        text(&model.name),
        text(model.key.as_str()),
        text(&model.provider_name)
    );
    if let Some(period) = model.price_on(day) {
        let listed = period.rates.listed();
        let offers: Vec<String> = listed
            .iter()
            .filter(|(name, _)| matches!(name.as_str(), "input" | "output" | "cache_read"))
            .map(|(name, price)| {
                let what = name.replace('_', " ");
                format!(
                    "{{\"@type\":\"UnitPriceSpecification\",\"name\":{},\"price\":\"{}\",\"priceCurrency\":\"USD\",\"unitText\":\"1,000,000 {what} tokens\"}}",
                    text(&what),
                    price.to_decimal()
                )
            })
            .collect();
        if !offers.is_empty() {
            _ = write!(
                json,
                ",\"offers\":{{\"@type\":\"Offer\",\"priceCurrency\":\"USD\",\"url\":{},\"priceSpecification\":[{}]}}",
                text(&period.source.url),
                offers.join(",")
            );
        }
        _ = write!(json, ",\"dateModified\":\"{}\"", iso(period.source.checked));
    }
    json.push('}');
    json
}

/// A JSON string that cannot end the script block it stands in.
fn text(value: &str) -> String {
    serde_json::Value::from(value)
        .to_string()
        .replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn no_name_can_end_the_block() {
        assert_eq!(text("a</script>\"b"), "\"a\\u003c/script>\\\"b\"");
    }
}
