//! A model's row, and the arithmetic it opens to.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{cells::Cell, head::part};
use crate::{
    text::Locale,
    ui::{
        components::{cost_details::cost_details, source_line::own_mark, tokenizer::is_exact},
        state::CalculatorState,
    },
};
use plan::compare::Column;
use prices::catalog::Model;

/// A row as it stands now. A body of its own, so that the row and its arithmetic belong together.
pub fn row(
    state: CalculatorState,
    heading: Option<&'static str>,
    model: &'static Model,
    cells: impl IntoIterator<Item = Cell>,
    is_picked: bool,
    is_open: bool,
    locale: Locale,
) -> AnyView {
    let costs = &locale.text().costs;
    let key = model.key.as_str();
    let toggle = move |_| state.costs.update(|view| view.toggle(key));
    let estimate = (!is_exact(model))
        .then(|| view! { <abbr title=locale.pick().estimate>{costs.picker.estimate_short}</abbr> });
    let retired = (!model.is_served_on(state.clock.today.get()))
        .then(|| format!(" · {}", costs.table.is_retired));
    let own = own_mark(state.prices, &model.key, locale);
    let heading = heading.map(|heading| {
        view! { <tr class="group" role="row"><th scope="rowgroup" role="rowheader" colspan=Column::ALL.len()>{heading}</th></tr> }
    });
    let opened = is_open.then(|| {
        let pick = move |_| state.pick(model.key.clone());
        view! {
            <tr class="opened" role="row">
                <td role="cell" colspan=Column::ALL.len()>
                    {cost_details(state, model, locale)}
                    <button type="button" class="plain" on:click=pick>{costs.table.pick}</button>
                </td>
            </tr>
        }
    });
    view! {
        <tbody role="rowgroup">
            {heading}
            <tr role="row" data-model=key aria-current=is_picked.then_some("true")>
                <th scope="row" role="rowheader">
                    <button type="button" class="opener" aria-expanded=is_open.to_string() on:click=toggle>{model.name.as_str()}</button>
                    <span class="from">{model.provider_name.as_str()}{retired}{own}{estimate}</span>
                </th>
                {cells.into_iter().map(cell).collect_view()}
            </tr>
            {opened}
        </tbody>
    }
    .into_any()
}

/// The same element for every figure, so that another one changes texts only.
fn cell(cell: Cell) -> impl IntoView {
    let Cell {
        column,
        value,
        shown,
        why,
        lacking,
    } = cell;
    let style = (lacking > 0).then(|| format!("--lacking:{lacking}"));
    view! { <td role="cell" data-part=part(column) data-value=value title=why.clone() aria-label=why style=style>{shown}</td> }
}
