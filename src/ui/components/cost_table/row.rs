//! A model's row, and the arithmetic it opens to.

use leptos::prelude::*;

use super::{Table, decimals::Decimals, head::part};
use crate::ui::view::live;
use crate::{
    format,
    money::Usd,
    plan::compare::{Column, Figure, Figures},
    text::{Locale, TableText},
    ui::components::{cost_details::cost_details, tokenizer::is_exact},
};

/// How many columns the arithmetic spans.
const COLUMNS: usize = Column::ALL.len();

/// The row of the model at that place. A body of its own, so that the row and its arithmetic move together.
pub fn row(table: Table, at: usize) -> AnyView {
    let Table { state, locale, .. } = table;
    let costs = &locale.text().costs;
    let model = table.models.with_value(|models| models[at]);
    let open = RwSignal::new(false);
    let figures = move || table.figures.with(|all| all.get(at).copied());
    let picked = move || (state.picked().key == model.key).then_some("true");
    let estimate = (!is_exact(model))
        .then(|| view! { <abbr title=costs.picker.estimate>{costs.picker.estimate_short}</abbr> });
    let retired = (!model.is_served_on(state.today.get_untracked()))
        .then(|| format!(" · {}", costs.table.is_retired));
    let details = move || {
        open.get().then(|| {
            let pick = move |_| state.pick(model.key.clone());
            view! {
                <tr class="opened">
                    <td colspan=COLUMNS>
                        {cost_details(state, model, locale)}
                        <button type="button" class="plain" on:click=pick>{costs.table.pick}</button>
                    </td>
                </tr>
            }
            .into_any()
        })
    };
    view! {
        <tbody>
            <tr data-model=model.key.as_str() aria-current=picked>
                <th scope="row">
                    <button type="button" class="opener" aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|open| *open = !*open)>{model.name.as_str()}</button>
                    <span class="from">{model.provider_name.as_str()}{retired}{estimate}</span>
                </th>
                {live(move || figures().map(|figures| cells(&figures, table.cheapest.get(), table.decimals.get(), locale)))}
            </tr>
            {live(details)}
        </tbody>
    }
    .into_any()
}

/// What stands in a cell: the exact value for programs, the text for people, and why there is none.
struct Cell {
    column: Column,
    value: String,
    shown: String,
    why: Option<String>,
}

/// The row's figures. The same elements every time, so that a new count changes texts only.
fn cells(
    figures: &Figures,
    cheapest: Option<Usd>,
    decimals: Decimals,
    locale: Locale,
) -> [impl IntoView + use<>; COLUMNS - 1] {
    let text = locale.text();
    let money = |column, figure: Figure| match figure {
        Ok(amount) => Cell {
            column,
            value: amount.to_decimal(),
            shown: format::usd(amount),
            why: None,
        },
        Err(gap) => missing(column, (text.costs.bill.gap)(gap)),
    };
    let tokens = figures.tokens.map(|count| {
        let expected = count.expected().get();
        Cell {
            column: Column::Tokens,
            value: expected.to_string(),
            shown: format::grouped(expected),
            why: None,
        }
    });
    [
        tokens.unwrap_or_else(|| missing(Column::Tokens, (text.costs.bill.gap)(crate::plan::compare::Gap::Uncounted))),
        money(Column::Input, figures.input),
        money(Column::Output, figures.output),
        money(Column::CacheRead, figures.cache_read),
        money(Column::Total, figures.total),
        money(Column::Month, figures.month),
        ratio(figures.total, cheapest, &text.costs.table),
    ]
    .map(|cell| {
        let Cell { column, value, shown, why } = cell;
        // Moved left by the decimals it lacks, so that the points stand below one another.
        let lacking = if why.is_none() { decimals.lacking(column, &shown) } else { 0 };
        let style = (lacking > 0).then(|| format!("--lacking:{lacking}"));
        view! { <td data-part=part(column) data-value=value title=why.clone() aria-label=why style=style>{shown}</td> }
    })
}

/// An em dash that says why.
fn missing(column: Column, why: String) -> Cell {
    Cell {
        column,
        value: String::new(),
        shown: format::NO_FIGURE.to_owned(),
        why: Some(why),
    }
}

/// The total as a multiple of the cheapest, which has no exact decimal: its two amounts are the exact value.
fn ratio(total: Figure, cheapest: Option<Usd>, text: &TableText) -> Cell {
    let (value, shown) = match (total, cheapest) {
        (Ok(Usd::ZERO), _) => (String::new(), text.free.to_owned()),
        (Ok(total), Some(cheapest)) => (
            format!("{total}/{cheapest}"),
            format::ratio(total, cheapest),
        ),
        _ => (String::new(), format::NO_FIGURE.to_owned()),
    };
    Cell {
        column: Column::Ratio,
        value,
        shown,
        why: None,
    }
}
