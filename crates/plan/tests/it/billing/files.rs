//! The files of terms as shipped.

use plan::billing::{
    invoice::{Account, InvoicePlan},
    terms::{Expiry, Plan},
    wallet::{Wallet, WalletPlan},
};
use prices::money::Usd;

use super::{gateway_fee, shipped, steady, usd};
use prices::bundled::catalog;

#[test]
fn every_file_is_read_without_a_problem_and_names_a_provider_of_the_catalogue() {
    let catalog = catalog();
    for platform in shipped().all() {
        let Some(provider) = &platform.provider else {
            continue;
        };
        let known = catalog
            .providers()
            .iter()
            .any(|known| known.id == *provider);
        assert!(known, "{}: no provider {provider}", platform.id);
    }
}

#[test]
fn every_platform_says_how_one_pays_and_can_be_simulated() {
    let usage = steady("2026-11-21", 365, "3");
    for platform in shipped().all() {
        let terms = platform.facts.terms();
        let plans = terms.plans.clone().unwrap_or_default();
        assert!(!plans.is_empty(), "{} names no plan", platform.id);
        assert!(
            terms.default_plan.is_none_or(|plan| plans.contains(&plan)),
            "{}",
            platform.id
        );
        if plans.contains(&Plan::Prepaid) {
            let (plan, _) = WalletPlan::under(&terms, usd("1"));
            let run = Wallet::new(plan).unwrap().run(&usage);
            assert_eq!(run.totals().cash_out(), Usd::ZERO);
        }
        if plans.contains(&Plan::Postpaid) {
            let (plan, _) = InvoicePlan::under(&terms);
            let run = Account::new(plan).unwrap().run(&usage);
            assert_eq!(run.totals().used, usage.total());
        }
    }
}

/// The figures the pages' examples rest on; a change here is a change of the platform's terms.
#[test]
fn the_terms_people_ask_about_are_there() {
    let platforms = shipped();
    let terms = |id| platforms.get(id).unwrap().facts.terms();
    assert_eq!(terms("openrouter").purchase_fee, Some(gateway_fee()));
    assert_eq!(
        terms("openrouter")
            .byok_fee
            .unwrap()
            .free_requests_per_month,
        1_000_000
    );
    assert_eq!(terms("openai").minimum_purchase, Some(usd("5")));
    assert_eq!(terms("openai").expiry, Some(Expiry::Months(12)));
    let google = &platforms.get("google").unwrap().facts;
    let minimum = google.minimum_purchase.as_ref().unwrap();
    let said: Vec<Option<Usd>> = std::iter::once(minimum.value)
        .chain(minimum.conflicts.iter().map(|conflict| conflict.value))
        .collect();
    // Both figures that were published, so that neither is hidden.
    assert!(
        said.contains(&Some(usd("5"))) && said.contains(&Some(usd("10"))),
        "{said:?}"
    );
}
