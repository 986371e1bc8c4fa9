//! Taking the plan away: a link, the days and the months as CSV, print.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    results::not_sold,
    state::BillingState,
    table::{Line, days, heads, months},
};
use crate::{
    text::Locale,
    ui::{
        components::take_away::{FileKind, TakeAway},
        ports::Ports,
    },
};
use link::{Cell, ExportTable, billing::to_query};
use prices::date::iso;

/// Buttons, and what came of them.
pub fn take_away_bar(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let ports = expect_context::<Ports>();
    let taken = TakeAway::new(text.refused, text.by_hand);
    let copy = move |_| {
        let today = state.clock.today.get_untracked();
        let query = state.setup.with_untracked(|setup| to_query(setup, today));
        taken.copy((ports.share_url)(&query), text.copied);
    };
    let save = move |of_days: bool| {
        let content = untrack(|| csv(state, of_days, locale));
        let span = if of_days { "days" } else { "months" };
        let day = iso(state.clock.today.get_untracked());
        let name = format!("tokentally-billing-{span}-{day}");
        taken.save(FileKind::Csv, &name, &content, text.saved);
    };
    view! {
        <div class="take-away" data-testid="take-away">
            <div class="actions">
                <button type="button" data-testid="copy-link" on:click=copy>{text.copy_link}</button>
                <button type="button" data-testid="save-months" on:click=move |_| save(false)>{text.save_months}</button>
                <button type="button" data-testid="save-days" on:click=move |_| save(true)>{text.save_days}</button>
                <button type="button" data-testid="print" on:click=move |_| (ports.device.print)()>{text.print}</button>
            </div>
            {taken.outcome("", "take-away-said")}
        </div>
    }
    .into_any()
}

fn csv(state: BillingState, of_days: bool, locale: Locale) -> String {
    let text = &locale.billing().result;
    let run = state.run.get();
    let Ok(run) = run.as_ref() else {
        return String::new();
    };
    let Ok(outcome) = run.outcome(state.case.get()) else {
        return String::new();
    };
    let lines: Vec<Line> = if of_days {
        days(outcome)
    } else {
        let months = months(outcome).into_iter();
        months.map(|(month, _)| month).collect()
    };
    let mut headers = vec![if of_days { text.day } else { text.month }.to_owned()];
    headers.extend(heads(text));
    let rows = lines.into_iter().map(|line| {
        let mut cells = vec![Cell::from(line.name.clone())];
        let amounts = line.amounts().into_iter();
        cells.extend(amounts.map(|amount| amount.map_or(Cell::Missing, Cell::money)));
        cells
    });
    let sides = [text.prepaid, text.postpaid].into_iter();
    let footnotes = sides.zip(outcome.summaries()).filter_map(|(name, side)| {
        let why = || format!("{name}{}{}", text.separator, not_sold(state, text));
        side.is_none().then(why)
    });
    ExportTable {
        headers,
        rows: rows.collect(),
        footnotes: footnotes.collect(),
    }
    .to_csv()
}
