//! What pages tell search engines (schema.org, JSON-LD): the site as an application, the price book as
//! a data set, a model as a product with its prices as offers, billing's questions.

use crate::text::Words as _;

use serde_json::{Value, json};

use crate::{
    text::Locale,
    ui::{
        route::{BASE, Page, Route, model_at},
        served::origin,
    },
};
use prices::{
    catalog::{Catalog, Model},
    date::{Date, iso},
};

/// The vocabulary of every block.
pub(super) const SCHEMA: &str = "https://schema.org";

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
        Page::Calculator => vec![application(route)],
        Page::Data => vec![dataset(route, catalog)],
        _ => return None,
    };
    Some(blocks.iter().map(script).collect())
}

/// A block as it stands in the head. No text in it can end it: a `<` of JSON stands in a string, where it may be written as its number.
pub(super) fn script(block: &Value) -> String {
    let json = block.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{json}</script>")
}

/// The site as a program that anybody may use.
fn application(route: Route) -> Value {
    json!({
        "@context": SCHEMA,
        "@type": "WebApplication",
        "name": "Tokentally",
        "url": whole(&route.path()),
        "description": route.locale.frame().calculator.description,
        "applicationCategory": "DeveloperApplication",
        "operatingSystem": "Any",
        "browserRequirements": "JavaScript, WebAssembly",
        "inLanguage": Locale::ALL.map(Locale::tag),
        "isAccessibleForFree": true,
        "offers": { "@type": "Offer", "price": "0", "priceCurrency": "USD" },
    })
}

/// The price book as files.
fn dataset(route: Route, catalog: &Catalog) -> Value {
    let words = &route.locale.frame().data;
    let mut dataset = json!({
        "@context": SCHEMA,
        "@type": "Dataset",
        "name": words.title,
        "description": words.description,
        "url": whole(&route.path()),
        "license": "https://creativecommons.org/publicdomain/zero/1.0/",
        "isAccessibleForFree": true,
        "creator": { "@type": "Organization", "name": "Tokentally" },
        "distribution": [{
            "@type": "DataDownload",
            "encodingFormat": "application/json",
            "contentUrl": whole(&format!("{BASE}/data/prices.json")),
        }],
    });
    if let Some(newest) = catalog.newest_check() {
        dataset["dateModified"] = iso(newest).into();
    }
    dataset
}

/// The whole address of a path, or the path in a build that does not know where it will be served.
pub(super) fn whole(path: &str) -> String {
    format!("{}{path}", origin().unwrap_or_default())
}

/// The questions of the billing page, as they stand on it.
fn questions(locale: Locale) -> Value {
    let asks = (locale.billing().faq.asks)().iter();
    let asks: Vec<Value> = asks
        .map(|(question, answer)| {
            json!({
                "@type": "Question",
                "name": question,
                "acceptedAnswer": { "@type": "Answer", "text": answer },
            })
        })
        .collect();
    json!({ "@context": SCHEMA, "@type": "FAQPage", "mainEntity": asks })
}

/// The way to the page: the comparison, then the model. Addresses are from the root; the page's own completes them.
fn trail(locale: Locale, model: &Model) -> Value {
    let compare = locale.frame().compare.label;
    let steps = [
        (compare, Page::Compare),
        (&model.name, Page::of_model(model)),
    ];
    let steps: Vec<Value> = steps
        .into_iter()
        .zip(1..)
        .map(|((name, page), at)| {
            json!({
                "@type": "ListItem",
                "position": at,
                "name": name,
                "item": Route::new(locale, page).path(),
            })
        })
        .collect();
    json!({ "@context": SCHEMA, "@type": "BreadcrumbList", "itemListElement": steps })
}

fn product(model: &Model, day: Date) -> Value {
    let mut product = json!({
        "@context": SCHEMA,
        "@type": "Product",
        "name": model.name,
        "productID": model.key.as_str(),
        "brand": { "@type": "Brand", "name": model.provider_name },
    });
    let Some(period) = model.price_on(day) else {
        return product;
    };
    let offers: Vec<Value> = period
        .rates
        .listed()
        .iter()
        .filter(|(name, _)| matches!(name.as_str(), "input" | "output" | "cache_read"))
        .map(|(name, price)| {
            let what = name.replace('_', " ");
            json!({
                "@type": "UnitPriceSpecification",
                "name": what,
                "price": price.to_decimal(),
                "priceCurrency": "USD",
                "unitText": format!("1,000,000 {what} tokens"),
            })
        })
        .collect();
    if !offers.is_empty() {
        product["offers"] = json!({
            "@type": "Offer",
            "priceCurrency": "USD",
            "url": period.source.url,
            "priceSpecification": offers,
        });
    }
    product["dateModified"] = iso(period.source.checked).into();
    product
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACME: &str = r#"{ "schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": [
  { "id": "one", "name": "One </script>\"", "kind": "chat", "status": "active", "encoding": "o200k_base", "periods": [
    { "from": "2026-01-01", "to": null, "state": "in_force", "rates": { "input": "2", "output": "8" },
      "source": { "url": "https://example.test/?a=1&b=2", "checked": "2026-11-20", "grade": "maker" } } ] } ] }"#;

    fn blocks_on(day: Date) -> (String, Vec<Value>) {
        let (catalog, problems) = Catalog::from_json(&[("acme.json", ACME)]);
        assert_eq!(problems, []);
        let catalog: &'static Catalog = Box::leak(Box::new(catalog));
        let model = catalog.models().next().expect("a model");
        let route = Route::new(Locale::En, Page::of_model(model));
        let html = structured_data(route, catalog, day).expect("blocks");
        let blocks = html
            .split("<script type=\"application/ld+json\">")
            .skip(1)
            .map(|rest| rest.split_once("</script>").expect("an end").0)
            .map(|json| serde_json::from_str(json).expect("JSON"))
            .collect();
        (html, blocks)
    }

    #[test]
    fn a_model_is_a_product_with_its_prices_and_the_way_to_it() {
        let (_, blocks) = blocks_on(Date::constant(2026, 11, 21));
        let [product, trail] = &blocks[..] else {
            panic!("{} blocks", blocks.len())
        };
        let prices = &product["offers"]["priceSpecification"];
        assert_eq!(prices.as_array().map(Vec::len), Some(2));
        assert_eq!(prices[0]["price"], "2");
        assert_eq!(prices[1]["unitText"], "1,000,000 output tokens");
        assert_eq!(product["offers"]["url"], "https://example.test/?a=1&b=2");
        assert_eq!(product["dateModified"], "2026-11-20");
        assert_eq!(trail["itemListElement"][1]["position"], 2);
        assert_eq!(trail["itemListElement"][1]["item"], "/models/acme/one/");
    }

    #[test]
    fn the_site_is_an_application_and_its_prices_are_a_data_set() {
        let (catalog, _) = Catalog::from_json(&[("acme.json", ACME)]);
        for (page, kind, word) in [
            (Page::Calculator, "WebApplication", "isAccessibleForFree"),
            (Page::Data, "Dataset", "\"dateModified\":\"2026-11-20\""),
        ] {
            for locale in Locale::ALL {
                let day = Date::constant(2026, 11, 21);
                let html = structured_data(Route::new(locale, page), &catalog, day);
                let html = html.expect("a block");
                assert!(html.contains(&format!("\"@type\":\"{kind}\"")), "{html}");
                assert!(html.contains(word), "{html}");
            }
        }
    }

    #[test]
    fn a_model_without_a_price_on_the_day_offers_nothing() {
        let (_, blocks) = blocks_on(Date::constant(2025, 11, 21));
        assert_eq!(blocks[0].get("offers"), None);
        assert_eq!(blocks[0].get("dateModified"), None);
    }

    #[test]
    fn no_name_can_end_the_block() {
        let (html, blocks) = blocks_on(Date::constant(2026, 11, 21));
        assert_eq!(blocks[0]["name"], "One </script>\"");
        assert_eq!(html.matches("</script>").count(), 2);
    }
}
