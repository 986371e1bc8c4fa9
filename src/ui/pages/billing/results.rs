//! What the plan comes to: sentences, figures side by side, charts.

use leptos::prelude::*;

use super::{charts, state::BillingState};
use crate::{
    billing::{Alert, Outcome, Share, Simulation, Summary, wallet::Event},
    date::iso,
    format,
    money::Usd,
    plan::scenario::Case,
    text::{Locale, ResultText, Said},
    ui::view::live,
};

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
        </section>
    }
    .into_any()
}

fn shown(run: &Simulation, outcome: &Outcome, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let (before, after) = said(outcome);
    let figures = figures(run, outcome, text);
    let assumed = assumed(run, locale);
    view! {
        <div class="bill-said" role="status">
            <p data-testid="prepaid-summary">{(text.prepaid_summary)(&before)}</p>
            <p data-testid="postpaid-summary">{(text.postpaid_summary)(&after)}</p>
        </div>
        <div class="scroller" tabindex="0" role="group" aria-label=text.heading>
            <table class="ledger bill-figures" data-testid="bill-figures">
                <thead><tr><th scope="col">{text.figure}</th><th scope="col" class="number">{text.prepaid}</th><th scope="col" class="number">{text.postpaid}</th></tr></thead>
                <tbody>{figures}</tbody>
            </table>
        </div>
        <p class="small">{text.compare_lead}</p>
        {assumed}
        {charts::balance(outcome, locale)}
        {charts::cash(outcome, locale)}
    }
    .into_any()
}

/// Terms nobody knows, and how they were taken.
fn assumed(run: &Simulation, locale: Locale) -> Option<AnyView> {
    let terms = &locale.billing().terms;
    let names: Vec<&str> = run.unknown.iter().map(|id| (terms.fact)(id)).collect();
    (!names.is_empty()).then(|| {
        let names = names.join(terms.separator);
        view! { <p class="small" data-testid="bill-assumed">{terms.assumed} ": " {names}</p> }
            .into_any()
    })
}

fn said(outcome: &Outcome) -> (Said, Said) {
    let (wallet, account) = (&outcome.prepaid, &outcome.postpaid);
    let some = |amount: Usd| (amount > Usd::ZERO).then(|| format::usd(amount));
    let paid = |summary: &Summary| format::usd(summary.cash.last().copied().unwrap_or_default());
    let lines = &outcome.wallet.lines;
    let payments = lines.iter().flat_map(|line| &line.events);
    let payments =
        payments.filter(|event| matches!(event, Event::Bought { .. } | Event::Reloaded { .. }));
    let before = Said {
        from: lines.first().map(|line| iso(line.date)).unwrap_or_default(),
        to: lines.last().map(|line| iso(line.date)).unwrap_or_default(),
        used: format::usd(wallet.used),
        paid: paid(wallet),
        payments: payments.count() as u64,
        days_hit: wallet.days_hit,
        expired: some(wallet.expired),
        fees: some(wallet.fees + wallet.tax),
        rest: format::usd(wallet.rest),
        bill: format::usd(wallet.largest_bill),
        owed: None,
    };
    let totals = outcome.account.totals();
    let after = Said {
        used: format::usd(account.used),
        paid: paid(account),
        days_hit: account.days_hit,
        owed: some(totals.accrued + totals.owed),
        bill: format::usd(account.largest_bill),
        ..Said::default()
    };
    (before, after)
}

/// A figure: what is shown, and its exact value.
type Figure = (String, String);

fn money(amount: Usd) -> Figure {
    (format::usd(amount), amount.to_decimal())
}

fn none() -> Figure {
    (format::NO_FIGURE.to_owned(), String::new())
}

fn figures(run: &Simulation, outcome: &Outcome, text: &'static ResultText) -> Vec<AnyView> {
    let sides = [&outcome.prepaid, &outcome.postpaid];
    let both = |of: fn(&Summary) -> Figure| sides.map(of);
    let mut rows = vec![
        row("used", text.used, both(|side| money(side.used))),
        row("unserved", text.unserved, both(|side| money(side.unserved))),
        row(
            "days-lost",
            text.days_lost,
            sides.map(|side| days(side, text)),
        ),
        row("expired", text.expired, both(|side| money(side.expired))),
        row("fees", text.fees, both(|side| money(side.fees))),
        row("tax", text.tax, both(|side| money(side.tax))),
        row(
            "cash",
            text.cash_out,
            both(|side| money(side.cash.last().copied().unwrap_or_default())),
        ),
        row("rest", text.left, both(|side| money(side.rest))),
        row("per-dollar", text.per_dollar, both(per_dollar)),
    ];
    if !outcome.tokens.is_empty() {
        let price = |price: Option<Usd>| price.map_or_else(none, money);
        rows.push(row(
            "listed-mtok",
            text.listed_mtok,
            sides.map(|side| price(side.listed.per_mtok())),
        ));
        rows.push(row(
            "per-mtok",
            text.per_mtok,
            sides.map(|side| price(side.effective.per_mtok())),
        ));
    }
    rows.push(row(
        "tied-up",
        text.tied_up,
        both(|side| money(side.most_tied_up)),
    ));
    rows.push(row("owed", text.owed, both(|side| money(side.most_owed))));
    rows.push(row(
        "bill",
        text.bill,
        both(|side| money(side.largest_bill)),
    ));
    rows.push(row(
        "surprise",
        text.surprise,
        [none(), surprise(run, text)],
    ));
    let alerts = sides[0].alerts.iter().zip(&sides[1].alerts);
    rows.extend(alerts.map(|(before, after)| {
        let id = format!("alert-{}", before.percent);
        let dates = [first(*before, text), first(*after, text)];
        row_of(id, (text.alert)(before.percent), dates)
    }));
    rows
}

fn row(id: &str, label: &str, figures: [Figure; 2]) -> AnyView {
    row_of(id.to_owned(), label.to_owned(), figures)
}

fn row_of(id: String, label: String, [before, after]: [Figure; 2]) -> AnyView {
    view! {
        <tr data-figure=id>
            <th scope="row">{label}</th>
            <td class="number" data-side="prepaid" data-value=before.1>{before.0}</td>
            <td class="number" data-side="postpaid" data-value=after.1>{after.0}</td>
        </tr>
    }
    .into_any()
}

fn days(side: &Summary, text: &'static ResultText) -> Figure {
    let milli = side.lost_milli_days;
    let tenths = milli.div_ceil(100);
    let shown = format!("{}.{}", format::grouped(tenths / 10), tenths % 10);
    let exact = format!("{}.{:03}", milli / 1_000, milli % 1_000);
    ((text.days)(&shown, side.days_hit), exact)
}

/// Femto-dollars in a millionth of a dollar.
const MICRO: i128 = 1_000_000_000;

/// What a dollar of use costs with everything that is lost on the way.
fn per_dollar(side: &Summary) -> Figure {
    let share = Share {
        part: side.effective.amount,
        whole: side.used,
    };
    let Some(ppm) = share.ppm() else {
        return none();
    };
    let exact = Usd::from_femto(i128::from(ppm) * MICRO);
    (
        format!("${}.{:04}", ppm / 1_000_000, ppm % 1_000_000 / 100),
        exact.to_decimal(),
    )
}

fn surprise(run: &Simulation, text: &'static ResultText) -> Figure {
    let Some(surprise) = run.surprise else {
        return (text.no_surprise.to_owned(), "0".to_owned());
    };
    let more = surprise.came - surprise.expected;
    let month: String = iso(surprise.month).chars().take(7).collect();
    let shown = (text.surprise_of)(
        &format::usd(more),
        &format::usd(surprise.came),
        &format::usd(surprise.expected),
        &month,
    );
    (shown, more.to_decimal())
}

fn first(alert: Alert, text: &'static ResultText) -> Figure {
    alert.first.map_or_else(
        || (text.never.to_owned(), String::new()),
        |date| (iso(date), iso(date)),
    )
}
