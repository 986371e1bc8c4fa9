//! What the plan comes to: the two ways side by side, every figure, what sets them apart, charts.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    charts::charts,
    figures::{days, figures, paid, per_dollar, surprise},
    ledger::{Figure, money},
    state::BillingState,
};
use crate::{
    text::{Locale, ResultText, Said},
    ui::view::live,
};
use plan::{
    billing::{Outcome, Simulation, Summary, wallet::Event},
    scenario::Case,
};
use prices::money::Usd;

/// Everything the run comes to, kept up to date.
pub fn results(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let demand = &locale.billing().demand;
    let radio = move |case: Case, id: &'static str, label: &'static str| {
        let choose = move |_| state.case.set(case);
        view! {
            <label class="segment">
                <input type="radio" name="bill-case" data-testid=id prop:checked=move || state.case.get() == case on:change=choose/>
                <span>{label}</span>
            </label>
        }
        .into_any()
    };
    let shown = move || {
        let run = state.run.get();
        match run.as_ref() {
            Ok(run) => match run.outcome(state.case.get()) {
                Ok(outcome) => shown(run, outcome, locale),
                Err(gap) => {
                    let why = (demand.gap)(gap, &state.name_in(gap));
                    let why = (demand.no_case)(state.case.get(), &why);
                    view! { <p class="notice problem" data-testid="no-case">{why}</p> }.into_any()
                }
            },
            Err(_) => view! { <p class="notice problem">{text.no_result}</p> }.into_any(),
        }
    };
    view! {
        <section class="ruled" aria-labelledby="bill-result" data-testid="bill-results">
            <h2 id="bill-result">{text.heading}</h2>
            <div class="segments" role="group" aria-label=text.case>
                {radio(Case::Low, "case-low", demand.low)} {radio(Case::Expected, "case-expected", text.expected)} {radio(Case::High, "case-high", text.high)}
            </div>
            {live(shown)}
            {charts(state, locale)}
        </section>
    }
    .into_any()
}

fn shown(run: &Simulation, outcome: &Outcome, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let [money, service, alerts] = figures(run, outcome, text);
    view! {
        <div class="versus">{sides(run, outcome, text)}</div>
        <div class="figures-beside" data-testid="bill-figures">
            <div>{money} {assumed(run, locale)}</div>
            <div>{service} {alerts} {apart(text)}</div>
        </div>
    }
    .into_any()
}

/// Both ways, each with its total, the figures that matter and a sentence.
fn sides(run: &Simulation, outcome: &Outcome, text: &'static ResultText) -> Vec<AnyView> {
    let (before, after) = said(outcome);
    let (wallet, account) = (&outcome.prepaid, &outcome.postpaid);
    let (surprise, about) = surprise(run, text);
    let both = |side: &Summary, label, last: Figure| {
        vec![
            (text.per_dollar, per_dollar(side), String::new()),
            (text.days_lost, days(side, text), String::new()),
            (text.bill, money(side.largest_bill), String::new()),
            (label, last, String::new()),
        ]
    };
    let mut postpaid = both(account, text.surprise, surprise);
    postpaid[3].2 = about;
    vec![
        side(
            "prepaid-summary",
            text.prepaid,
            (paid(wallet), text.cash_out),
            both(wallet, text.left, money(wallet.rest)),
            (text.prepaid_summary)(&before),
        ),
        side(
            "postpaid-summary",
            text.postpaid,
            (paid(account), text.cash_out),
            postpaid,
            (text.postpaid_summary)(&after),
        ),
    ]
}

fn side(
    id: &'static str,
    name: &'static str,
    (paid, unit): (Usd, &'static str),
    facts: Vec<(&'static str, Figure, String)>,
    sentence: String,
) -> AnyView {
    let facts: Vec<AnyView> = facts
        .into_iter()
        .map(|(label, (shown, _), about)| {
            view! { <div><dt>{label}</dt><dd>{shown}" "<span class="unit">{about}</span></dd></div> }
                .into_any()
        })
        .collect();
    view! {
        <div>
            <h3>{name}</h3>
            <p class="big"><strong>{format::usd(paid)}</strong>" "<span class="unit">{unit}</span></p>
            <dl class="facts">{facts}</dl>
            <p class="soft" role="status" data-testid=id>{sentence}</p>
        </div>
    }
    .into_any()
}

/// The four differences in words.
fn apart(text: &'static ResultText) -> AnyView {
    let rows = [
        (text.budget, text.budget_before, text.budget_after),
        (text.stop, text.stop_before, text.stop_after),
        (text.cash, text.cash_before, text.cash_after),
        (text.books, text.books_before, text.books_after),
    ];
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|(what, before, after)| {
            view! { <tr><th scope="row">{what}</th><td>{before}</td><td>{after}</td></tr> }
                .into_any()
        })
        .collect();
    view! {
        <table class="ledger apart" data-testid="bill-apart">
            <thead><tr><th scope="col">{text.apart_heading}</th><th scope="col">{text.prepaid}</th><th scope="col">{text.postpaid}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// Terms nobody knows, and how they were taken.
fn assumed(run: &Simulation, locale: Locale) -> Option<AnyView> {
    let terms = &locale.billing().terms;
    let names: Vec<&str> = run.unknown.iter().map(|term| (terms.fact)(*term)).collect();
    (!names.is_empty()).then(|| {
        let names = names.join(terms.separator);
        view! { <p class="small" data-testid="bill-assumed">{terms.assumed}{terms.colon}{names}</p> }
            .into_any()
    })
}

fn said(outcome: &Outcome) -> (Said, Said) {
    let (wallet, account) = (&outcome.prepaid, &outcome.postpaid);
    let some = |amount: Usd| (amount > Usd::ZERO).then(|| format::usd(amount));
    let events = outcome.wallet.lines.iter().flat_map(|line| &line.events);
    let payments =
        events.filter(|event| matches!(event, Event::Bought { .. } | Event::Reloaded { .. }));
    let before = Said {
        used: format::usd(wallet.used),
        payments: payments.count(),
        days_hit: wallet.days_hit,
        expired: some(wallet.expired),
        fees: some(wallet.fees + wallet.tax),
        rest: format::usd(wallet.rest),
        owed: None,
    };
    let totals = outcome.account.totals();
    let after = Said {
        used: format::usd(account.used),
        days_hit: account.days_hit,
        owed: some(totals.accrued + totals.owed),
        ..Said::default()
    };
    (before, after)
}
