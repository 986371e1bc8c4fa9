//! The months as a table that opens to its days.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    ledger::{cell, money, none},
    results::not_sold,
    state::BillingState,
};
use crate::{
    text::{Locale, ResultText},
    ui::view::live,
};
use plan::billing::{Outcome, invoice::AccountLine, wallet::DayLine};
use prices::{
    date::{Date, iso},
    money::Usd,
};

/// How many columns prepaid has, then postpaid.
const COLUMNS: [usize; 2] = [6, 4];

/// What a day or a month comes to, in each way that is sold.
#[derive(Clone, Debug)]
pub struct Line {
    /// The day, or the month as `2026-11`.
    pub name: String,
    /// Use wanted.
    pub demand: Usd,
    /// Prepaid: credit bought, fees and tax, used, unserved, expired, balance.
    pub before: Option<[Usd; COLUMNS[0]]>,
    /// Postpaid: used, invoiced with tax, paid, owed with what is not yet invoiced.
    pub after: Option<[Usd; COLUMNS[1]]>,
}

/// Adds the amounts of a day to those of its month; the last one is as it stands at the end.
fn add<const N: usize>(month: &mut Option<[Usd; N]>, day: Option<[Usd; N]>) {
    if let (Some(month), Some(day)) = (month, day) {
        for at in 0..N - 1 {
            month[at] = month[at] + day[at];
        }
        month[N - 1] = day[N - 1];
    }
}

impl Line {
    fn of(date: Date, demand: Usd, day: Option<&DayLine>, account: Option<&AccountLine>) -> Self {
        Self {
            name: iso(date),
            demand,
            before: day.map(|day| {
                [
                    day.purchased,
                    day.fee + day.tax,
                    day.used,
                    day.unserved,
                    day.expired,
                    day.closing,
                ]
            }),
            after: account.map(|account| {
                [
                    account.used,
                    account.invoiced + account.tax,
                    account.paid,
                    account.owed + account.accrued,
                ]
            }),
        }
    }

    fn add(&mut self, day: &Self) {
        self.demand = self.demand + day.demand;
        add(&mut self.before, day.before);
        add(&mut self.after, day.after);
    }

    /// All lines together: what flowed is added up, what is left or owed is as it stands at the end. `None` of none.
    pub fn total(lines: &[Self]) -> Option<Self> {
        let (first, rest) = lines.split_first()?;
        let mut total = first.clone();
        for line in rest {
            total.add(line);
        }
        Some(total)
    }

    /// Every amount in the order of the columns. `None`: the way of paying is not sold.
    pub fn amounts(&self) -> Vec<Option<Usd>> {
        let mut amounts = vec![Some(self.demand)];
        match self.before {
            Some(before) => amounts.extend(before.map(Some)),
            None => amounts.extend([None; COLUMNS[0]]),
        }
        match self.after {
            Some(after) => amounts.extend(after.map(Some)),
            None => amounts.extend([None; COLUMNS[1]]),
        }
        amounts
    }
}

/// The days of a run.
pub fn days(outcome: &Outcome) -> Vec<Line> {
    let days = outcome.prepaid.as_ref().map(|paid| &paid.run.lines);
    let accounts = outcome.postpaid.as_ref().map(|paid| &paid.run.lines);
    let each = outcome.usage.days().enumerate();
    each.map(|(at, (date, demand))| {
        let day = days.and_then(|days| days.get(at));
        Line::of(date, demand, day, accounts.and_then(|days| days.get(at)))
    })
    .collect()
}

/// The months of a run, each with its days.
pub fn months(outcome: &Outcome) -> Vec<(Line, Vec<Line>)> {
    let mut months: Vec<(Line, Vec<Line>)> = Vec::new();
    for day in days(outcome) {
        match months.last_mut() {
            Some((month, days)) if day.name.starts_with(&month.name) => {
                month.add(&day);
                days.push(day);
            }
            _ => {
                let name = day.name.chars().take(7).collect();
                let month = Line {
                    name,
                    ..day.clone()
                };
                months.push((month, vec![day]));
            }
        }
    }
    months
}

/// The names of the columns under prepaid, then of those under postpaid.
fn names(text: &'static ResultText) -> [&'static str; 10] {
    [
        text.bought,
        text.charges,
        text.col_used,
        text.col_unserved,
        text.col_expired,
        text.closing,
        text.col_used,
        text.invoiced,
        text.paid,
        text.owed_now,
    ]
}

/// The names of the columns, each with its side: for a file, which has one line of them.
pub fn heads(text: &'static ResultText) -> Vec<String> {
    let named = names(text).into_iter().enumerate().map(|(at, name)| {
        let side = if at < COLUMNS[0] {
            text.prepaid
        } else {
            text.postpaid
        };
        format!("{side}{}{name}", text.separator)
    });
    std::iter::once(text.demand.to_owned())
        .chain(named)
        .collect()
}

/// The table.
pub fn month_table(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let open = RwSignal::new(Vec::<String>::new());
    let rows = move || {
        let run = state.run.get();
        let run = run.as_ref().as_ref().ok()?;
        let months = months(run.outcome(state.case.get()).ok()?);
        let lines: Vec<Line> = months.iter().map(|(month, _)| month.clone()).collect();
        let total = Line::total(&lines);
        let open_now = open.get();
        let mut rows: Vec<AnyView> = Vec::new();
        for (month, days) in months {
            let is_open = open_now.contains(&month.name);
            rows.push(month_row(&month, is_open, open, text));
            if is_open {
                rows.extend(days.iter().map(day_row));
            }
        }
        rows.extend(total.map(|total| {
            let cells = cells(&total);
            view! { <tr class="sum" data-testid="bill-total"><th scope="row">{text.row_total}</th>{cells}</tr> }.into_any()
        }));
        Some(view! { <tbody>{rows}</tbody> }.into_any())
    };
    let why = move |at: usize| {
        let run = state.run.get();
        let outcome = run.as_ref().as_ref().ok()?.outcome(state.case.get()).ok()?;
        let is_sold = outcome.summaries()[at].is_some();
        (!is_sold).then(|| {
            view! { <span class="small">{text.separator}{not_sold(state, text)}</span> }.into_any()
        })
    };
    let heads: Vec<AnyView> = names(text)
        .into_iter()
        .map(|name| view! { <th scope="col" class="number">{name}</th> }.into_any())
        .collect();
    view! {
        <section class="ruled" aria-labelledby="bill-months-heading">
            <h2 id="bill-months-heading">{text.table_heading}</h2>
            <p class="soft">{text.table_lead}</p>
            <div class="scroller" tabindex="0" role="group" aria-labelledby="bill-months-heading">
                <table class="ledger bill-months" data-testid="bill-table">
                    <thead>
                        <tr>
                            <th scope="col" rowspan="2">{text.month}</th>
                            <th scope="col" rowspan="2" class="number">{text.demand}</th>
                            <th scope="colgroup" class="side" colspan=COLUMNS[0]>{text.prepaid}{live(move || why(0))}</th>
                            <th scope="colgroup" class="side" colspan=COLUMNS[1]>{text.postpaid}{live(move || why(1))}</th>
                        </tr>
                        <tr>{heads}</tr>
                    </thead>
                    {live(rows)}
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn month_row(
    line: &Line,
    is_open: bool,
    open: RwSignal<Vec<String>>,
    text: &'static ResultText,
) -> AnyView {
    let name = line.name.clone();
    let turn = move |_| {
        open.update(|open| {
            if open.contains(&name) {
                open.retain(|known| *known != name);
            } else {
                open.push(name.clone());
            }
        });
    };
    let cells = cells(line);
    view! {
        <tr data-month=line.name.clone()>
            <th scope="row"><button type="button" class="plain" title=text.open aria-expanded=is_open.to_string() on:click=turn>{line.name.clone()}</button></th>
            {cells}
        </tr>
    }
    .into_any()
}

fn day_row(line: &Line) -> AnyView {
    let cells = cells(line);
    view! { <tr class="of-day" data-day=line.name.clone()><th scope="row">{line.name.clone()}</th>{cells}</tr> }
        .into_any()
}

fn cells(line: &Line) -> Vec<AnyView> {
    let amounts = line.amounts().into_iter();
    amounts
        .map(|amount| cell(amount.map_or_else(none, money), None))
        .collect()
}
