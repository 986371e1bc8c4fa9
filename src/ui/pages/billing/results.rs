//! What the plan comes to: the two ways side by side, every figure, what sets them apart, charts.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    charts::charts,
    figures::{days, figures, per_dollar, surprise},
    form::use_name,
    ledger::{Figure, money},
    state::BillingState,
};
use crate::{
    text::{Locale, ResultText, Said},
    ui::{components::currency_bar::other_currency, money, scenario_state::figure, view::live},
};
use plan::{
    billing::{
        Keys, Outcome, Paid, Simulation, Summary, Use,
        terms::Plan,
        wallet::{Event, WalletRun},
    },
    scenario::Case,
};
use prices::money::Usd;

/// The answer: what is asked, and what it comes to both ways. Stands before the forms.
pub fn answer(state: BillingState, locale: Locale) -> AnyView {
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
                Ok(outcome) => view! {
                    <div class="versus">{sides(state, run, outcome, text)}</div>
                    {on_own_keys(state, outcome, text)}
                    {unequal(outcome, text)}
                }
                .into_any(),
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
        <section class="bill-answer" aria-labelledby="bill-result" data-testid="bill-results">
            <h2 id="bill-result">{text.heading}</h2>
            <p data-testid="bill-asked">{live(move || asked(state, locale))}</p>
            <div class="segments" role="group" aria-label=text.case>
                {radio(Case::Low, "case-low", demand.low)} {radio(Case::Expected, "case-expected", text.expected)} {radio(Case::High, "case-high", text.high)}
            </div>
            {live(shown)}
            <p class="actions">{other_currency(locale)}</p>
        </section>
    }
    .into_any()
}

/// Repeats what the usage costs each way at the bottom of a phone. Hidden from screen readers: it stands in the page.
pub fn bar(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let of = move |at: usize| {
        let run = state.run.get();
        let outcome = run.as_ref().as_ref().ok()?.outcome(state.case.get()).ok()?;
        Some(outcome.summaries()[at]?.cost())
    };
    let both = [(text.prepaid, 0), (text.postpaid, 1)].map(|(name, at)| {
        view! { <span class="way"><span class="unit">{name}</span> " " <strong>{live(move || figure(of(at)).0)}</strong></span> }
            .into_any()
    });
    view! { <div class="result-bar both" aria-hidden="true" data-testid="result-bar">{Vec::from(both)}</div> }
        .into_any()
}

/// What is asked, in a sentence.
fn asked(state: BillingState, locale: Locale) -> String {
    let text = &locale.billing().plan;
    let today = state.clock.today.get();
    let catalog = state.prices.catalog();
    let (is_amount, month, months, start) = state.setup.with(|setup| {
        let is_amount = matches!(setup.usage, Use::Amount { .. });
        let month = setup.usage.month(catalog, today);
        (is_amount, month, setup.months, setup.days(today).0)
    });
    let month = figure(month).0;
    let from = format::date(start);
    let platform = state.platform();
    let platform = platform.map_or_else(String::new, |platform| (text.paid_at)(&platform.name));
    if is_amount {
        (text.asked_amount)(&month, months, &from, &platform)
    } else {
        let name = use_name(state, locale);
        (text.asked_use)([&name, &month, &from, &platform], months)
    }
}

/// Every figure of the run, what sets the two ways apart, and charts.
pub fn details(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let shown = move || {
        let run = state.run.get();
        let run = run.as_ref().as_ref().ok()?;
        let outcome = run.outcome(state.case.get()).ok()?;
        let [money, service, alerts] = figures(run, outcome, text);
        let drawn = view! {
            <div class="figures-beside" data-testid="bill-figures">
                <div>{money} {assumed(run, locale)}</div>
                <div>{service} {alerts} {apart(text)}</div>
            </div>
        };
        Some(drawn.into_any())
    };
    view! {
        <section class="ruled" aria-labelledby="bill-details" data-testid="bill-details">
            <h2 id="bill-details">{locale.billing().plan.details}</h2>
            {live(shown)}
            {charts(state, locale)}
        </section>
    }
    .into_any()
}

/// Both ways, each with what the use costs, the figures that matter and a sentence; or why there are none.
fn sides(
    state: BillingState,
    run: &Simulation,
    outcome: &Outcome,
    text: &'static ResultText,
) -> Vec<AnyView> {
    let demand = outcome.usage.total();
    let not_sold = not_sold(state, text);
    let prepaid = outcome.prepaid.as_ref().map(|paid| {
        let rest = (text.left, money(paid.summary.rest), String::new());
        let said = (text.prepaid_summary)(&before(paid));
        (&paid.summary, rest, said)
    });
    let postpaid = outcome.postpaid.as_ref().map(|paid| {
        let (surprise, about) = surprise(run, text);
        let said = (text.postpaid_summary)(&after(&paid.summary));
        (&paid.summary, (text.surprise, surprise, about), said)
    });
    [
        ("prepaid-summary", text.prepaid, prepaid),
        ("postpaid-summary", text.postpaid, postpaid),
    ]
    .into_iter()
    .map(|(id, name, shown)| match shown {
        Some(shown) => side(id, name, demand, shown, text),
        None => view! {
            <div class="not-sold"><h3>{name}</h3><p class="soft" data-testid=id>{not_sold.clone()}</p></div>
        }
        .into_any(),
    })
    .collect()
}

/// In a form: why what is entered there counts for nothing.
pub fn idle(state: BillingState, plan: Plan, text: &'static ResultText) -> Option<AnyView> {
    let is_idle = !state.terms().sells(plan);
    is_idle.then(|| view! { <p class="small">{not_sold(state, text)}</p> }.into_any())
}

/// Why a way of paying stands there without figures.
pub fn not_sold(state: BillingState, text: &'static ResultText) -> String {
    let platform = state.platform();
    (text.not_sold)(platform.map_or("", |platform| &platform.name))
}

fn side(
    id: &'static str,
    name: &'static str,
    demand: Usd,
    (side, last, sentence): (&Summary, (&'static str, Figure, String), String),
    text: &'static ResultText,
) -> AnyView {
    let plain = |label, figure: Figure| (label, figure, String::new());
    let facts = [
        plain(text.cash_out, money(side.paid())),
        plain(text.unpaid, money(side.unpaid)),
        plain(text.unserved, money(side.unserved)),
        plain(text.days_lost, days(side, text)),
        plain(text.per_dollar, per_dollar(side)),
        last,
    ];
    let facts: Vec<AnyView> = facts
        .into_iter()
        .map(|(label, (shown, exact), about)| {
            view! { <div><dt>{label}</dt><dd data-value=exact>{shown}" "<span class="unit">{about}</span></dd></div> }
                .into_any()
        })
        .collect();
    let wanted = (side.unserved > Usd::ZERO).then(|| money::amount(demand));
    let unit = (text.cost_for)(&money::amount(side.used), wanted.as_deref());
    view! {
        <div>
            <h3>{name}</h3>
            <p class="big"><strong data-value=side.cost().to_decimal()>{money::amount(side.cost())}</strong>" "<span class="unit">{unit}</span></p>
            <dl class="facts">{facts}</dl>
            <p class="soft" role="status" data-testid=id>{sentence}</p>
        </div>
    }
    .into_any()
}

/// On own keys, what the provider bills and what the platform does.
fn on_own_keys(
    state: BillingState,
    outcome: &Outcome,
    text: &'static ResultText,
) -> Option<AnyView> {
    let side = outcome.summaries().into_iter().flatten().next()?;
    let is_own = state.setup.with(|setup| setup.keys == Keys::Own);
    is_own.then(|| {
        let said = (text.own_keys)(
            &money::amount(side.used),
            &money::amount(side.fees + side.tax),
        );
        view! { <p class="notice" data-testid="bill-own-keys-said">{said}</p> }.into_any()
    })
}

/// That the two do not serve the same use, where one of them refuses some.
fn unequal(outcome: &Outcome, text: &'static ResultText) -> Option<AnyView> {
    let [Some(before), Some(after)] = outcome.summaries() else {
        return None;
    };
    (before.used != after.used).then(|| {
        let refused = [before, after].map(|side| money::amount(side.unserved));
        let said = (text.unequal)(
            &refused[0],
            &refused[1],
            &money::amount(outcome.usage.total()),
        );
        view! { <p class="notice" data-testid="bill-unequal">{said}</p> }.into_any()
    })
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

fn some(amount: Usd) -> Option<String> {
    (amount > Usd::ZERO).then(|| money::amount(amount))
}

fn before(Paid { run, summary }: &Paid<WalletRun>) -> Said {
    let events = run.lines.iter().flat_map(|line| &line.events);
    let payments =
        events.filter(|event| matches!(event, Event::Bought { .. } | Event::Reloaded { .. }));
    Said {
        used: money::amount(summary.used),
        payments: payments.count(),
        days_hit: summary.days_hit,
        expired: some(summary.expired),
        fees: some(summary.fees + summary.tax),
        rest: money::amount(summary.rest),
        owed: None,
    }
}

fn after(summary: &Summary) -> Said {
    Said {
        used: money::amount(summary.used),
        days_hit: summary.days_hit,
        owed: some(summary.unpaid),
        ..Said::default()
    }
}
