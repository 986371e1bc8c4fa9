//! The token view: every token of the text, tinted, in rows of which only the seen ones exist.

use crate::text::Words as _;
use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::{
    token_popover::TokenPopover,
    token_row::{ShownAs, token_row},
    token_scroll::{ask_for_rows, watch_size, way_of},
    tokenizer::EncodingSelect,
};
use crate::ui::view::live;
use crate::{
    text::{Locale, TokenViewText},
    ui::{
        ports::Ports,
        state::{CalculatorState, InputSource},
        text_ports::Scroll,
        text_work::TextWork,
        token_rows::{Geometry, pixels, step},
    },
};
use tokens::Tokenizer;

/// Height of a row in pixels; the style sheet says the same.
const ROW_HEIGHT: f64 = 28.0;

/// The tokens of the text with their ids, by mouse and by keyboard: one tab stop, arrow keys within.
#[component]
#[expect(
    clippy::too_many_lines,
    reason = "most of them are markup; what decides is in token_rows and token_scroll"
)]
pub fn TokenView(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().tokens.view;
    let (state, work) = (
        expect_context::<CalculatorState>(),
        expect_context::<TextWork>(),
    );
    let ports = expect_context::<Ports>().text;
    let grid = NodeRef::<html::Div>::new();
    let (columns, scroll) = (RwSignal::new(0_u32), RwSignal::new(Scroll::default()));
    let (marked, with_ids) = (RwSignal::new(false), RwSignal::new(false));
    let (hovered, active) = (
        RwSignal::new(None::<(u32, u32)>),
        RwSignal::new(None::<(u32, u32)>),
    );
    let is_focused = RwSignal::new(false);
    let geometry = Memo::new(move |_| Geometry {
        total_rows: work.rows.read().total,
        row_height: ROW_HEIGHT,
        seen: scroll.get().height,
    });

    watch_size(grid, columns, scroll);
    ask_for_rows(columns, scroll, with_ids, geometry);
    let scroll_changed = move |_| {
        hovered.set(None);
        _ = grid.get().map(|grid| scroll.set((ports.scroll)(&grid)));
    };
    let go = move |to: (u32, u32)| {
        active.set(Some(to));
        hovered.set(None);
        let (Some(top), Some(grid)) = (
            geometry
                .get_untracked()
                .scroll_to_see(to.0, scroll.get_untracked().top),
            grid.get_untracked(),
        ) else {
            return;
        };
        (ports.scroll_to)(&grid, top);
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            active.set(None);
            hovered.set(None);
            return;
        }
        let seen = geometry
            .get_untracked()
            .seen_rows(scroll.get_untracked().top);
        let Some(way) = way_of(
            &event,
            u32::try_from(seen.len())
                .unwrap_or(1)
                .saturating_sub(1)
                .max(1),
        ) else {
            return;
        };
        event.prevent_default();
        let to = active.get_untracked().map_or((seen.start, 0), |from| {
            step(&work.rows.read_untracked(), from, way)
        });
        go(to);
    };
    let on_focus = move |_| {
        is_focused.set(true);
        if active.get_untracked().is_none() {
            active.set(Some((
                geometry
                    .get_untracked()
                    .seen_rows(scroll.get_untracked().top)
                    .start,
                0,
            )));
        }
    };
    let is_empty = Memo::new(move |_| work.rows.read().total == 0);
    let shown_as = Memo::new(move |_| ShownAs {
        marked: marked.get(),
        with_ids: with_ids.get(),
    });
    let rows = move || {
        work.rows
            .read()
            .rows()
            .iter()
            .map(|row| (row.clone(), shown_as.get()))
            .collect::<Vec<_>>()
    };
    let top = move || {
        let first = work.rows.read().range().start;
        format!(
            "translateY({})",
            pixels(geometry.get().top_of(first, scroll.get().top))
        )
    };
    let in_use = Memo::new(move |_| {
        hovered
            .get()
            .or_else(|| active.get().filter(|_| is_focused.get()))
    });

    view! {
        <section class="tokens" aria-labelledby="tokens-heading">
            <div class="tokens-head">
                <h2 id="tokens-heading">{text.heading}</h2>
                <Switch label=text.whitespace is_on=marked testid="whitespace-toggle"/>
                <Switch label=text.ids is_on=with_ids testid="ids-toggle"/>
                <EncodingSelect locale/>
            </div>
            <p class="small" hidden=move || estimate_note(state, text).is_none()>{live(move || estimate_note(state, text))}</p>
            <p class="visually-hidden" id="tokens-keys">{text.keys}</p>
            <div class="token-sheet" class:with-ids=with_ids>
                <span class="ruler" aria-hidden="true">"0000000000"</span>
                <div node_ref=grid class="token-view" data-testid="token-view" role="grid" aria-labelledby="tokens-heading" aria-describedby="tokens-keys" aria-readonly="true"
                    tabindex=move || if is_empty.get() { "-1" } else { "0" } aria-rowcount=move || work.rows.read().total.to_string()
                    aria-activedescendant=move || active.get().filter(|_| is_focused.get()).map(|(row, place)| format!("t{row}-{place}"))
                    on:scroll=scroll_changed on:keydown=on_key on:focus=on_focus on:blur=move |_| is_focused.set(false)
                    on:pointerover=move |event| hovered.set((ports.token_of)(&event)) on:pointerleave=move |_| hovered.set(None)
                    on:click=move |event| _ = (ports.token_of)(&event).map(|token| active.set(Some(token)))>
                    <div class="token-canvas" role="presentation" style:height=move || pixels(geometry.get().canvas_height())>
                        <div class="token-rows" role="rowgroup" style:transform=top>
                            <For each=rows key=|(row, shown_as)| (row.serial, *shown_as) children=|(row, shown_as)| token_row(&row, shown_as)/>
                        </div>
                    </div>
                </div>
                <p class="token-waiting soft" hidden=move || !is_empty.get()>{live(move || waiting(state, text))}</p>
                <TokenPopover locale in_use by_keyboard=Signal::derive(move || hovered.get().is_none()) scroll/>
            </div>
        </section>
    }
    .into_any()
}

fn estimate_note(state: CalculatorState, text: &TokenViewText) -> Option<String> {
    let is_estimate = matches!(state.picked().tokenizer, Some(Tokenizer::Estimate(_)))
        && state.encoding_override.get().is_none();
    is_estimate.then(|| (text.estimate_note)(state.encoding().id()))
}

fn waiting(state: CalculatorState, text: &TokenViewText) -> &'static str {
    let is_nothing = state
        .counts
        .read()
        .stats
        .is_some_and(|stats| stats.bytes == 0);
    match *state.source.read() {
        InputSource::Link(_) | InputSource::Outline(_) => text.no_text,
        InputSource::Typed if is_nothing => text.empty,
        _ => text.waiting,
    }
}

#[component]
fn Switch(label: &'static str, is_on: RwSignal<bool>, testid: &'static str) -> impl IntoView {
    view! {
        <label class="switch">
            <input type="checkbox" data-testid=testid prop:checked=is_on on:change=move |_| is_on.update(|is_on| *is_on = !*is_on)/>
            <span>{label}</span>
        </label>
    }
    .into_any()
}
