//! The page `/billing/` as it is prerendered.

#[cfg(feature = "site")]
#[test]
fn the_page_is_whole_before_scripts_in_both_languages() {
    use plan::billing::terms::bundle;
    use prices::{bundled, catalog, date::parse_date};
    use tokentally::{
        samples, site,
        text::Locale,
        ui::{
            data::PageData,
            route::{Page, Route},
            shell::Assets,
        },
    };
    let prices = catalog::bundle(bundled::PRICE_FILES).unwrap();
    let sample = site::page_data::sample(&samples::ENGLISH, &[]);
    let json =
        site::page_data::page_json(parse_date("2026-11-21").unwrap(), prices, &[], &[sample])
            .unwrap();
    let data = PageData::from_json(std::str::from_utf8(&json).unwrap()).unwrap();
    let data: &'static PageData = Box::leak(Box::new(data));
    let terms = bundle(bundled::BILLING_FILES).unwrap();
    let billing: &'static str = Box::leak(terms.into_boxed_str());
    let assets = Assets::default();
    for locale in Locale::ALL {
        for terms in [billing, ""] {
            let route = Route::new(locale, Page::Billing);
            let html = site::render::render(
                route,
                &assets,
                data,
                terms,
                &site::render::head(route, data),
                "",
            );
            for part in [
                "bill-results",
                "bill-offers",
                "bill-table",
                "balance-chart",
                "cash-chart",
                "does-not-mean",
                "bill-dollar",
                "bill-adviser",
                "bill-buy",
            ] {
                assert!(html.contains(&format!("data-testid=\"{part}\"")), "{part}");
            }
            assert_eq!(html.contains("data-testid=\"no-terms\""), terms.is_empty());
            for fault in ["NaN", "inf\"", ">inf", "Nothing to draw"] {
                assert!(!html.contains(fault), "{fault}");
            }
        }
    }
}
