//! The periods: each with its days, its reason, and what became of each price.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::pages::{changes::words, model::source::reason},
};
use book::{Era, FieldChange};
use prices::{
    catalog::{Model, PeriodState},
    date::iso,
};

/// Changed prices of a period before the others are opened.
const SHOWN: usize = 8;

/// One period: its days, why it began, and what became of each price.
pub fn era(model: &Model, era: &Era<'static>, is_first: bool, locale: Locale) -> AnyView {
    let text = &locale.models().history;
    let period = era.period;
    let [from, to] = [period.span.from, period.span.to].map(|day| day.map(format::date));
    let state = match period.state {
        PeriodState::InForce => None,
        PeriodState::Announced => Some(("announced", text.announced)),
        PeriodState::Cancelled => Some(("cancelled", text.cancelled)),
    };
    let mark = state.map(|(id, words)| {
        view! { " · " <span class="era-state" data-state=id>{words}</span> }.into_any()
    });
    let reason = reason(period, locale)
        .map(|reason| view! { " · " <span class="soft">{reason}</span> }.into_any());
    let days = match (period.state, &from) {
        (PeriodState::Announced | PeriodState::Cancelled, Some(from)) => (text.promised)(from),
        _ => (text.span)(from.as_deref(), to.as_deref()),
    };
    let (said, source) = (locale.source(), &period.source);
    let page = (said.page)(source.grade, &model.provider_name);
    let checked = (said.checked)(&format::date(source.checked), None);
    view! {
        <li data-from=period.span.from.map(iso)>
            <p><strong>{days}</strong> {mark} {reason}</p>
            {changes(era, is_first, locale)}
            <p class="small"><a href=source.url.as_str() rel="external noopener">{page}</a> " · " {checked}</p>
        </li>
    }
    .into_any()
}

fn changes(era: &Era<'static>, is_first: bool, locale: Locale) -> AnyView {
    let text = &locale.models().history;
    let changes = if era.period.state == PeriodState::InForce {
        era.changes.iter().collect()
    } else {
        words::named(&era.changes)
    };
    let (first, rest) = changes.split_at(changes.len().min(SHOWN));
    if first.is_empty() {
        // The first prices are not changes, and a period that only renews a source has none.
        let line = if is_first {
            words::prices(era.period, locale)
        } else {
            Some(text.unchanged.to_owned())
        };
        return view! { <p>{line}</p> }.into_any();
    }
    let more = (!rest.is_empty()).then(|| {
        let label = (text.more)(&format::grouped(rest.len() as u64));
        view! { <details><summary>{label}</summary>{table(rest, locale)}</details> }.into_any()
    });
    view! { {table(first, locale)} {more} }.into_any()
}

/// Prices before and after.
fn table(changes: &[&FieldChange], locale: Locale) -> AnyView {
    let text = &locale.models().history;
    let [billed, before, after, times] = text.heads;
    let rows: Vec<AnyView> = changes.iter().map(|change| moved(change, locale)).collect();
    view! {
        <div class="scroller" tabindex="0" role="group" aria-label=text.heading>
            <table class="ledger era-table">
                <thead><tr>
                    <th scope="col">{billed}</th>
                    <th scope="col" class="number">{before}</th>
                    <th scope="col" class="number">{after}</th>
                    <th scope="col" class="number">{times}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn moved(change: &FieldChange, locale: Locale) -> AnyView {
    let text = &locale.models().history;
    let name = words::field_name(&change.field, locale);
    let unit = words::field_unit(&change.field, locale)
        .map(|unit| view! { " " <span class="unit">{unit}</span> }.into_any());
    let cells: Vec<AnyView> = [change.old, change.new]
        .into_iter()
        .map(|price| match price {
            Some(price) => view! { <td class="number" data-value=price.to_decimal()>{format::usd_exact(price)}</td> }.into_any(),
            None => view! { <td class="number soft">{text.unlisted}</td> }.into_any(),
        })
        .collect();
    let times = match (change.old, change.new) {
        (Some(old), Some(new)) => format::ratio(new, old),
        _ => format::NO_FIGURE.to_owned(),
    };
    view! { <tr><th scope="row">{name}{unit}</th>{cells}<td class="number">{times}</td></tr> }
        .into_any()
}
