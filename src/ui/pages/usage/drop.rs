//! Where files are dropped, chosen or pasted, and how far their reading is.

use std::sync::Arc;

use leptos::{
    ev::{ClipboardEvent, DragEvent},
    html::{Input, Textarea},
    prelude::*,
};

use super::state::{Content, Progress, Source, Stage, Trouble, UsageState};
use crate::{
    text::{Locale, UsageDropText, Words as _},
    ui::{
        usage_ports::{Offered, Taken},
        view::live,
    },
};

/// The zone.
pub fn drop_zone(state: UsageState, locale: Locale) -> AnyView {
    let text = locale.usage_drop();
    let (files, folder) = (NodeRef::<Input>::new(), NodeRef::<Input>::new());
    let is_dragging = RwSignal::new(false);
    let taken = move || -> Taken { Box::new(move |offered| add_files(state, offered)) };
    let chosen = move |input: NodeRef<Input>| {
        if let Some(input) = input.get_untracked() {
            (state.ports.chosen)(&input, taken());
        }
    };
    let over = move |event: DragEvent| is_dragging.set((state.ports.drag_over)(&event));
    let drop = move |event: DragEvent| {
        is_dragging.set(false);
        (state.ports.dropped)(&event, taken());
    };
    let try_example = move |_| {
        state.add(vec![source(
            text.example_name.to_owned(),
            0,
            Content::Example,
        )]);
    };
    let is_empty = Memo::new(move |_| state.sources.with(Vec::is_empty));
    let begin = move || is_empty.get().then(|| before(locale));
    let words = move || {
        if is_empty.get() {
            text.drop_here
        } else {
            text.drop_more
        }
    };
    let offer = move || {
        is_empty.get().then(|| {
            view! { <button type="button" data-testid="usage-example" on:click=try_example>{text.example}</button> }
        })
    };
    view! {
        <section class="usage-drop" class:dragging=is_dragging class:compact=move || !is_empty.get() aria-label=text.drop_here data-testid="usage-drop"
            on:dragenter=over on:dragover=over on:dragleave=move |_| is_dragging.set(false) on:drop=drop>
            <p class="drop-words">{live(words)}</p>
            <div class="actions">
                <label class="file-button">
                    {text.choose}
                    <input node_ref=files type="file" multiple class="visually-hidden" data-testid="usage-files" on:change=move |_| chosen(files)/>
                </label>
                <label class="file-button">
                    {text.folder}
                    <input node_ref=folder type="file" prop:webkitdirectory=true multiple class="visually-hidden" data-testid="usage-folder" on:change=move |_| chosen(folder)/>
                </label>
                {live(offer)}
                {live(move || after(state, text))}
            </div>
            {paste_box(state, text)}
            {live(move || progress(state, text))}
        </section>
        {live(begin)}
    }
    .into_any()
}

fn source(name: String, bytes: u64, content: Content) -> Source {
    Source {
        name,
        bytes,
        content,
        chosen: None,
        mapping: None,
        trouble: None,
    }
}

fn add_files(state: UsageState, offered: Vec<Offered>) {
    let files = offered.into_iter();
    let files = files.map(|file| source(file.name, file.bytes, Content::File(file.number)));
    state.add(files.collect());
}

fn add_text(state: UsageState, name: String, text: &str) {
    let content = Content::Text(Arc::from(text));
    state.add(vec![source(name, text.len() as u64, content)]);
}

/// A box for a text or a file from the clipboard.
fn paste_box(state: UsageState, text: &'static UsageDropText) -> AnyView {
    let area = NodeRef::<Textarea>::new();
    let take = move |content: &str| {
        if !content.trim().is_empty() {
            add_text(state, text.pasted.to_owned(), content);
        }
    };
    let pasted = move |event: ClipboardEvent| {
        let taken: Taken = Box::new(move |offered| add_files(state, offered));
        if let Some(content) = (state.ports.pasted)(&event, taken) {
            event.prevent_default();
            take(&content);
        }
    };
    let read = move |_| {
        if let Some(area) = area.get_untracked() {
            take(&area.value());
            area.set_value("");
        }
    };
    view! {
        <details class="paste">
            <summary data-testid="usage-paste">{text.paste}</summary>
            <label class="label" for="usage-paste-box">{text.paste_label}</label>
            <textarea node_ref=area id="usage-paste-box" data-testid="usage-paste-box" rows="3" spellcheck="false" autocomplete="off" on:paste=pasted></textarea>
            <button type="button" data-testid="usage-paste-read" on:click=read>{text.paste_read}</button>
        </details>
    }
    .into_any()
}

/// What can be dropped, and what stays private.
fn before(locale: Locale) -> AnyView {
    let text = locale.usage_drop();
    let kinds: Vec<AnyView> = text
        .kinds
        .into_iter()
        .map(|(kind, examples)| view! { <div><dt>{kind}</dt><dd>{examples}</dd></div> }.into_any())
        .collect();
    view! {
        <div class="usage-before">
            <p class="small" data-testid="usage-private">{text.private}</p>
            <details class="kinds">
                <summary>{text.formats}</summary>
                <dl class="facts">{kinds}</dl>
            </details>
        </div>
    }
    .into_any()
}

/// How far the reading is.
fn progress(state: UsageState, text: &'static UsageDropText) -> AnyView {
    match state.stage.get() {
        Stage::Empty | Stage::Done => ().into_any(),
        Stage::Reading(Progress {
            name,
            done,
            total,
            rate,
            records,
        }) => {
            let rate = rate.map(format::bytes);
            let said =
                (text.progress)(&format::bytes(done), &format::bytes(total), rate.as_deref());
            let records = (text.records_so_far)(&format::grouped(records));
            view! {
                <div class="reading" data-testid="usage-reading">
                    <div class="progress" role="progressbar" aria-label=text.working aria-valuemin="0" aria-valuemax=total.to_string() aria-valuenow=done.to_string() aria-valuetext=said.clone()>
                        <div style:width=format::bar_width(done, total)></div>
                    </div>
                    <p class="small"><span dir="auto">{(text.reading)(&name)}</span>" · "{said}" · "{records}</p>
                    <button type="button" data-testid="usage-cancel" on:click=move |_| state.stop()>{text.cancel}</button>
                </div>
            }
            .into_any()
        }
        Stage::Waiting | Stage::Working => {
            view! { <p class="small" role="status" data-testid="usage-working">{text.working}</p> }
                .into_any()
        }
    }
}

/// What can be done with what was read.
fn after(state: UsageState, text: &'static UsageDropText) -> Option<AnyView> {
    if state.stage.get() != Stage::Done {
        return None;
    }
    let is_stopped = state.sources.with(|sources| {
        let mut troubles = sources.iter().map(|source| source.trouble);
        troubles.any(|trouble| trouble == Some(Trouble::Stopped))
    });
    let again = is_stopped.then(|| {
        view! { <button type="button" data-testid="usage-again" on:click=move |_| state.ask(0)>{text.again}</button> }
    });
    Some(
        view! {
            {again}
            <button type="button" class="plain" data-testid="usage-forget" on:click=move |_| state.forget()>{text.forget}</button>
        }
        .into_any(),
    )
}
