//! The text box: typing, pasting, files, and the chip of a text that is too long for it.

use crate::text::Words as _;
use leptos::{html, prelude::*};

use super::{sample_bar::SampleBar, text_trouble::TextTrouble};
use crate::ui::view::{effect, live};
use crate::{
    samples,
    text::{Locale, TokensText},
    ui::{
        below::{self, Below},
        outline::Outline,
        ports::Ports,
        state::{CalculatorState, CountStatus, InputSource},
        text_work::TextWork,
    },
};

/// Takes the text to count. What stands in it is the browser's: the page reads it, and writes only what it was asked to.
#[component]
pub fn TextBox(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().tokens;
    let (state, work) = (
        expect_context::<CalculatorState>(),
        expect_context::<TextWork>(),
    );
    let ports = expect_context::<Ports>().text;
    let (area, file) = (
        NodeRef::<html::Textarea>::new(),
        NodeRef::<html::Input>::new(),
    );
    let is_dragging = RwSignal::new(false);
    let is_fresh_focus = StoredValue::new(false);

    let is_link = Memo::new(move |_| !state.source.read().has_text());
    let is_outlined = state.is_outlined;
    effect(move |is_known: Option<bool>| {
        is_link.track();
        work.box_version.track();
        let is_known = is_known.unwrap_or_default();
        match area.get() {
            Some(area) if is_known => work.fill(&area),
            Some(area) => work.adopt(&area, locale),
            None => return is_known,
        }
        true
    });

    let on_input = move |_| _ = area.get().map(|area| work.typed(&area));
    // A click would put the cursor into the sample that focusing selected: it is selected again, once.
    let select = move |_| {
        let is_sample = state
            .source
            .with_untracked(|source| matches!(source, InputSource::Sample(_)));
        is_fresh_focus.set_value(is_sample);
        if is_sample && let Some(area) = area.get() {
            (ports.select)(&area);
        }
    };
    let select_again = move |_| {
        if is_fresh_focus.get_value()
            && let Some(area) = area.get()
        {
            (ports.select)(&area);
        }
        is_fresh_focus.set_value(false);
    };
    let on_paste =
        move |event| _ = (ports.pasted)(&event).map(|attachment| work.pasted(attachment));
    let on_drag = move |event| is_dragging.set((ports.drag_over)(&event));
    let on_drop = move |event| {
        is_dragging.set(false);
        _ = (ports.dropped)(&event).map(|attachment| work.file(attachment));
    };
    let on_file = move |_| {
        _ = file
            .get()
            .and_then(|input| (ports.chosen)(&input))
            .map(|attachment| work.file(attachment));
    };
    let clear = move |_| {
        work.clear();
        _ = area.get().map(|area| (ports.select)(&area));
    };
    let undo = move || {
        work.aside.with(Option::is_some).then(|| {
            view! { <button type="button" data-testid="undo" on:click=move |_| work.bring_back()>{text.undo}</button> }
        })
    };
    let placeholder = move || match *state.source.read() {
        InputSource::Attached { .. } => text.placeholder_attached,
        InputSource::Link(_) | InputSource::Outline(_) => text.placeholder_link,
        InputSource::Sample(_) | InputSource::Typed => text.placeholder,
    };

    view! {
        <section class="text-box" class:dragging=is_dragging data-drop=text.drop_here on:dragenter=on_drag on:dragover=on_drag on:dragleave=move |_| is_dragging.set(false) on:drop=on_drop>
            <div class="text-box-head">
                {tabs(text, locale)}
                <label for="text" class="visually-hidden">{text.label}</label>
                <span class="small" id="text-hint" hidden=move || is_outlined.get()>{text.hint}</span>
            </div>
            {below::below(Below::Outline, locale)}
            <div class="text-box-sheet" hidden=move || is_outlined.get()>
                {attached(text)}
                <textarea node_ref=area id="text" data-testid="text-input" rows="7" spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="text-hint"
                    placeholder=placeholder on:input=on_input on:paste=on_paste on:focus=select on:click=select_again on:keydown=move |_| is_fresh_focus.set_value(false)>
                    {samples::first(locale).text}
                </textarea>
                {progress(text)}
            </div>
            <div class="text-box-foot" hidden=move || is_outlined.get()>
                <label class="file-button">
                    {text.choose_file}
                    <input node_ref=file type="file" class="visually-hidden" data-testid="file-input" on:change=on_file/>
                </label>
                <button type="button" data-testid="clear" on:click=clear>{text.clear}</button>
                {live(undo)}
                {keep_on_device(text)}
                <SampleBar locale/>
            </div>
            <TextTrouble locale/>
        </section>
    }
    .into_any()
}

/// Keeps the text on the device once the visitor asks for it, and forgets it as soon as they take that back.
fn keep_on_device(text: &'static TokensText) -> AnyView {
    let ports = expect_context::<Ports>().text;
    let keeps = RwSignal::new(false);
    let is_refused = RwSignal::new(false);
    effect(move |_| keeps.set((ports.keeps_on_device)()));
    let change = move |_| {
        let wanted = !keeps.get_untracked();
        let is_done = (ports.keep_on_device)(wanted);
        is_refused.set(wanted && !is_done);
        keeps.set((ports.keeps_on_device)());
    };
    let said = move || {
        if is_refused.get() {
            return Some(text.keep_refused);
        }
        keeps.get().then_some(text.keep_note)
    };
    view! {
        <label class="check">
            <input type="checkbox" data-testid="keep-text" prop:checked=keeps on:change=change/>
            {text.keep}
        </label>
        <span class="small" role="status" data-testid="keep-said">{live(said)}</span>
    }
    .into_any()
}

/// The text, or the length of one that is not there yet.
fn tabs(text: &'static TokensText, locale: Locale) -> AnyView {
    let (state, work) = (
        expect_context::<CalculatorState>(),
        expect_context::<TextWork>(),
    );
    let is_outlined = state.is_outlined;
    // Whatever takes the place of a text that is not there yet is a text.
    effect(move |was: Option<bool>| {
        let is = matches!(*state.source.read(), InputSource::Outline(_));
        if was == Some(true) && !is {
            is_outlined.set(false);
        }
        is
    });
    let outline = move |_| {
        state.outline.update(|outline| {
            if *outline == Outline::new(outline.language) {
                outline.change_language(locale.tag());
            }
        });
        is_outlined.set(true);
    };
    let to_text = move |_| {
        if is_outlined.get_untracked() {
            is_outlined.set(false);
            work.return_to_text(locale);
        }
    };
    view! {
        <span class="tabs" role="group" aria-label=text.tabs>
            <button type="button" class="tab" data-testid="tab-text" aria-pressed=move || pressed(!is_outlined.get()) on:click=to_text>{text.text_tab}</button>
            <button type="button" class="tab" data-testid="tab-outline" aria-pressed=move || pressed(is_outlined.get()) on:click=outline>{text.outline_tab}</button>
        </span>
    }
    .into_any()
}

const fn pressed(is_pressed: bool) -> &'static str {
    if is_pressed { "true" } else { "false" }
}

/// Names the text that is counted though it does not stand in the box.
fn attached(text: &'static TokensText) -> AnyView {
    let (state, work) = (
        expect_context::<CalculatorState>(),
        expect_context::<TextWork>(),
    );
    let chip = move || {
        let InputSource::Attached { name } = state.source.get() else {
            return None;
        };
        let bytes = move || state.counts.read().stats.map_or(0, |stats| stats.bytes);
        Some(view! {
            <p class="attached" data-testid="attached">
                <strong dir="auto">{name.unwrap_or_else(|| text.attached_paste.to_owned())}</strong>
                " "
                <span class="number" data-value=bytes>{live(move || format::bytes(bytes()))}</span>
                " "
                <span class="soft">{text.attached_note}</span>
                <button type="button" on:click=move |_| work.clear()>{text.remove}</button>
            </p>
        })
    };
    view! { {live(chip)} }.into_any()
}

/// How far a long count is. The style sheet keeps it hidden for the first 300 ms.
fn progress(text: &'static TokensText) -> AnyView {
    let state = expect_context::<CalculatorState>();
    let is_counting = Memo::new(move |_| state.counts.read().is_counting());
    let done = Memo::new(move |_| match state.counts.read().status {
        CountStatus::Counting { done, total } if done > 0 => Some((done, total)),
        _ => None,
    });
    let words = move || {
        done.get()
            .map(|(done, total)| (text.counted_of)(&format::bytes(done), &format::bytes(total)))
    };
    let bar = move || {
        is_counting.get().then(|| view! {
            <div class="progress" role="progressbar" aria-label=text.counting aria-valuemin="0"
                aria-valuemax=move || done.get().map(|(_, total)| total) aria-valuenow=move || done.get().map(|(done, _)| done) aria-valuetext=words>
                <div class:unknown=move || done.get().is_none() style:width=move || done.get().map(|(done, total)| format::bar_width(done, total))></div>
            </div>
        })
    };
    view! { {live(bar)} }.into_any()
}
