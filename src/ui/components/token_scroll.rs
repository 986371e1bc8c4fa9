//! How the token view keeps step with its size, its scrolling and the keyboard.

use std::ops::Range;

use leptos::{ev::KeyboardEvent, html, prelude::*};

use crate::ui::view::effect;
use crate::ui::{
    ports::Ports,
    state::CalculatorState,
    text_ports::Scroll,
    text_work::TextWork,
    token_rows::{Geometry, Step, id_columns},
};

/// Keeps `columns` and `scroll` in step with the element's size while the view is on the page.
pub fn watch_size(grid: NodeRef<html::Div>, columns: RwSignal<u32>, scroll: RwSignal<Scroll>) {
    let work = expect_context::<TextWork>();
    let ports = expect_context::<Ports>().text;
    let watch = StoredValue::new(None::<u32>);
    effect(move |_| {
        let Some(grid) = grid.get().filter(|_| watch.get_value().is_none()) else {
            return;
        };
        let measured = move |fitting: u32, stand: Scroll| {
            _ = columns.try_set(fitting);
            _ = scroll.try_set(stand);
        };
        watch.set_value(Some((ports.watch)(&grid, Box::new(measured))));
    });
    on_cleanup(move || {
        _ = watch.try_get_value().flatten().map(ports.unwatch);
        work.want_rows(None);
    });
}

/// Asks for rows when the view runs out of them, and for all of them again when their width changes.
pub fn ask_for_rows(
    columns: RwSignal<u32>,
    scroll: RwSignal<Scroll>,
    with_ids: RwSignal<bool>,
    geometry: Memo<Geometry>,
) {
    let (state, work) = (
        expect_context::<CalculatorState>(),
        expect_context::<TextWork>(),
    );
    effect(move |asked: Option<(u32, Range<u32>)>| {
        let asked = asked.unwrap_or_default();
        let laid_out = match state.counts.read().stats {
            Some(measures) if with_ids.get() => id_columns(columns.get(), measures),
            _ => columns.get(),
        };
        let top = scroll.get().top;
        let is_short = work.rows.read().total == 0
            || geometry.get().needs_more(top, &work.rows.read().range());
        let wanted = (laid_out, geometry.get().ready_rows(top));
        let is_new = laid_out != asked.0 || (is_short && wanted.1 != asked.1);
        if columns.get() == 0 || !is_new {
            return asked;
        }
        work.want_rows(Some(wanted.clone()));
        wanted
    });
}

/// What a key means in the view; `page` is how many rows a page has.
pub fn way_of(event: &KeyboardEvent, page: u32) -> Option<Step> {
    let whole_text = event.ctrl_key() || event.meta_key();
    Some(match event.key().as_str() {
        "ArrowLeft" => Step::Back,
        "ArrowRight" => Step::On,
        "ArrowUp" => Step::Up(1),
        "ArrowDown" => Step::Down(1),
        "PageUp" => Step::Up(page),
        "PageDown" => Step::Down(page),
        "Home" if whole_text => Step::Start,
        "End" if whole_text => Step::End,
        "Home" => Step::RowStart,
        "End" => Step::RowEnd,
        _ => return None,
    })
}
