//! Every figure of a run, both ways side by side; a way that is not sold has none.

use crate::ui::money;
use leptos::prelude::*;

use super::ledger::{Figure, cell, dollar, is_nothing, ledger, money, none, row};
use crate::text::ResultText;
use plan::billing::{Alert, Outcome, Share, Simulation, Summary};
use prices::{date::iso, money::Usd};

/// Every figure: money, service, alerts. A row that says nothing on either side is quiet.
pub fn figures(run: &Simulation, outcome: &Outcome, text: &'static ResultText) -> [AnyView; 3] {
    let sides = outcome.summaries();
    let both = |of: fn(&Summary) -> Figure| sides.map(|side| side.map_or_else(none, of));
    let mut sums = vec![
        ("used", text.used, both(|side| money(side.used))),
        ("cost", text.cost, both(|side| money(side.cost()))),
        ("cash", text.cash_out, both(|side| money(side.paid()))),
        ("unpaid", text.unpaid, both(|side| money(side.unpaid))),
        ("fees", text.fees, both(|side| money(side.fees))),
        ("tax", text.tax, both(|side| money(side.tax))),
        ("expired", text.expired, both(|side| money(side.expired))),
        ("rest", text.left, both(|side| money(side.rest))),
        ("per-dollar", text.per_dollar, both(per_dollar)),
    ];
    if !outcome.tokens.is_empty() {
        let of = |of: fn(&Summary) -> Option<Usd>| {
            sides.map(|side| side.and_then(of).map_or_else(none, money))
        };
        sums.push((
            "listed-mtok",
            text.listed_mtok,
            of(|side| side.listed.per_mtok()),
        ));
        sums.push((
            "per-mtok",
            text.per_mtok,
            of(|side| side.effective.per_mtok()),
        ));
    }
    sums.extend([
        (
            "tied-up",
            text.tied_up,
            both(|side| money(side.most_tied_up)),
        ),
        ("owed", text.owed, both(|side| money(side.most_owed))),
        ("bill", text.bill, both(|side| money(side.largest_bill))),
        (
            "surprise",
            text.surprise,
            [
                none(),
                sides[1].map_or_else(none, |_| surprise(run, text).0),
            ],
        ),
    ]);
    let service = vec![
        ("unserved", text.unserved, both(|side| money(side.unserved))),
        (
            "days-lost",
            text.days_lost,
            sides.map(|side| side.map_or_else(none, |side| days(side, text))),
        ),
    ];
    let rows = |rows: Vec<(&'static str, &'static str, [Figure; 2])>| {
        let rows = rows.into_iter();
        rows.map(|(id, label, both)| figure(id.to_owned(), label.to_owned(), both))
            .collect()
    };
    let alerts = sides.into_iter().flatten().next();
    let alerts = alerts.map_or(&[][..], |side| &side.alerts).iter();
    let alerts = alerts.enumerate().map(|(at, Alert { percent, .. })| {
        let of = |side: &Summary| side.alerts.get(at).map_or_else(none, |&at| first(at, text));
        let dates = sides.map(|side| side.map_or_else(none, of));
        figure(format!("alert-{percent}"), (text.alert)(*percent), dates)
    });
    let table = |name: &'static str, rows: Vec<AnyView>| {
        let body = view! { <tbody>{rows}</tbody> }.into_any();
        let head = [name, text.prepaid, text.postpaid];
        ledger("ledger", None, name, &head, body)
    };
    [
        table(text.group_money, rows(sums)),
        table(text.group_service, rows(service)),
        table(text.group_alerts, alerts.collect()),
    ]
}

fn figure(id: String, label: String, [before, after]: [Figure; 2]) -> AnyView {
    let class = if is_nothing(&before) && is_nothing(&after) {
        "quiet"
    } else {
        ""
    };
    let cells = vec![cell(before, Some("prepaid")), cell(after, Some("postpaid"))];
    row(id, class, label, cells)
}

/// Service lost: days in all, and on how many.
pub fn days(side: &Summary, text: &'static ResultText) -> Figure {
    let milli = side.lost_milli_days;
    let tenths = milli.div_ceil(100);
    let shown = format!("{}.{}", format::grouped(tenths / 10), tenths % 10);
    let exact = format!("{}.{:03}", milli / 1_000, milli % 1_000);
    ((text.days)(&shown, side.days_hit), exact)
}

/// Femto-dollars in a millionth of a dollar.
const MICRO: i128 = 1_000_000_000;

/// What a dollar of use costs with everything that is lost on the way.
pub fn per_dollar(side: &Summary) -> Figure {
    let share = Share {
        part: side.cost(),
        whole: side.used,
    };
    share.ppm().map_or_else(none, |ppm| {
        let exact = Usd::from_femto(i128::from(ppm) * MICRO);
        (dollar(ppm), exact.to_decimal())
    })
}

/// How much more the high case is billed than expected in its worst month, and the words about it.
pub fn surprise(run: &Simulation, text: &'static ResultText) -> (Figure, String) {
    let Some(surprise) = run.surprise else {
        return ((text.no_surprise.to_owned(), "0".to_owned()), String::new());
    };
    let month: String = iso(surprise.month).chars().take(7).collect();
    let about = (text.surprise_of)(
        &month,
        &money::amount(surprise.came),
        &money::amount(surprise.expected),
    );
    (money(surprise.came - surprise.expected), about)
}

fn first(alert: Alert, text: &'static ResultText) -> Figure {
    alert.first.map_or_else(
        || (text.never.to_owned(), String::new()),
        |date| (iso(date), iso(date)),
    )
}
