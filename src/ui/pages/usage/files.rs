//! What was read of which file: formats, problems, days that two files tell of.

use leptos::prelude::*;

use super::{
    answers::{Answers, ReadFile, work_out},
    columns::columns,
    state::{Source, Stage, Trouble, UsageState},
};
use crate::{
    text::{Locale, UsageFilesText, Words as _},
    ui::view::live,
};
use prices::date::iso;
use usage::{Format, Overlap, Place};

/// Problems of a file that are shown at first.
const SHOWN_PROBLEMS: usize = 8;

/// Sheets of no known provider whose columns can be set.
const SHOWN_SHEETS: usize = 8;

/// Files that are listed; of a folder of thousands nobody reads all.
const SHOWN_FILES: usize = 100;

/// A summary in one line, what needs attention, and the list.
pub fn files(state: UsageState, locale: Locale) -> AnyView {
    let text = &locale.usage().files;
    let shown = move || {
        let answers = state.answers.get()?;
        let is_done = state.stage.with(|stage| *stage == Stage::Done);
        is_done.then(|| shown(state, &answers, text))
    };
    live(shown).into_any()
}

fn shown(state: UsageState, answers: &Answers, text: &'static UsageFilesText) -> AnyView {
    let sources = state.sources.get_untracked();
    let records = format::grouped(answers.records);
    let mut summary = (text.summary)(&format::grouped(sources.len() as u64), &records);
    if let Some((from, to)) = answers.days {
        summary.push_str(&(text.days)(&iso(from), &iso(to)));
    }
    let troubles = sources.iter().zip(&answers.files);
    let is_bad = |(source, file): &(&Source, &ReadFile)| {
        source.trouble.is_some() || file.records == 0 && !file.problems.is_empty()
    };
    let bad: Vec<AnyView> = troubles
        .filter(is_bad)
        .take(SHOWN_PROBLEMS)
        .map(|(source, file)| bad_file(source, file, text))
        .collect();
    let nothing = (answers.records == 0)
        .then(|| view! { <p><strong>{text.nothing}</strong>" "{text.nothing_do}</p> });
    let notice = (!bad.is_empty() || answers.records == 0).then(|| {
        let kept = (answers.records > 0).then(|| (text.kept)(&records));
        view! {
            <div class="notice problem" role="status" data-testid="usage-trouble">
                {nothing}
                <ul>{bad}</ul>
                <p>{kept}</p>
            </div>
        }
    });
    let notes: Vec<String> = [
        (answers.repeats > 0).then(|| (text.repeats)(&format::grouped(answers.repeats))),
        (answers.undated > 0).then(|| {
            let records = format::grouped(answers.undated);
            (text.undated)(&records, &iso(answers.day_of_undated))
        }),
        answers.days.map(|_| text.zone.to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let notes: Vec<AnyView> = notes
        .into_iter()
        .map(|note| view! { <li>{note}</li> }.into_any())
        .collect();
    let rows: Vec<AnyView> = sources
        .iter()
        .zip(&answers.files)
        .enumerate()
        .take(SHOWN_FILES)
        .map(|(at, (source, file))| row(state, at, source, file, text))
        .collect();
    let mapped: Vec<AnyView> = sources
        .iter()
        .zip(&answers.files)
        .enumerate()
        .filter_map(|(at, (source, file))| {
            Some(columns(state, at, source, file.sheet.as_ref()?, text))
        })
        .take(SHOWN_SHEETS)
        .collect();
    let [file, format, records, problems] = text.heads;
    let listed: u64 = answers
        .files
        .iter()
        .map(|file| file.problems.len() as u64 + file.more_problems)
        .sum();
    let told = (listed > 0).then(|| format!(" · {}", (text.trouble)(&format::grouped(listed))));
    view! {
        <section class="usage-files" aria-label=text.list data-testid="usage-files-read">
            {notice}
            {overlaps(state, answers, text)}
            <details data-testid="usage-file-list">
                <summary><span data-testid="usage-summary" data-value=answers.records>{summary}</span>{told}</summary>
                <div class="scroller" tabindex="0" role="group" aria-label=text.list>
                    <table class="ledger stacks">
                        <thead><tr><th scope="col">{file}</th><th scope="col">{format}</th><th scope="col" class="number">{records}</th><th scope="col">{problems}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <ul class="small">{notes}</ul>
            </details>
            {mapped}
        </section>
    }
    .into_any()
}

fn bad_file(source: &Source, file: &ReadFile, text: &'static UsageFilesText) -> AnyView {
    let why = source.trouble.map(|trouble| match trouble {
        Trouble::Unreadable => text.unreadable.to_owned(),
        Trouble::Archive => text.archive.to_owned(),
        Trouble::Stopped => text.stopped.to_owned(),
    });
    let why = why.or_else(|| {
        let first = file.problems.first()?;
        Some((text.slip)(&first.slip))
    });
    view! { <li><strong dir="auto">{source.name.clone()}</strong>": "{why}</li> }.into_any()
}

fn row(
    state: UsageState,
    at: usize,
    source: &Source,
    file: &ReadFile,
    text: &'static UsageFilesText,
) -> AnyView {
    let choose = move |event| {
        let chosen = Format::from_id(&event_target_value(&event));
        state.sources.update(|sources| {
            if let Some(source) = sources.get_mut(at) {
                source.chosen = chosen;
            }
        });
        state.ask(0);
    };
    let chosen = source.chosen;
    let automatic = file.format.filter(|_| chosen.is_none()).map_or_else(
        || text.automatic.to_owned(),
        |format| (text.recognised)((text.format)(format)),
    );
    let options: Vec<AnyView> = Format::ALL
        .into_iter()
        .map(|format| {
            view! { <option value=format.id() selected={chosen == Some(format)}>{(text.format)(format)}</option> }
                .into_any()
        })
        .collect();
    let problems: Vec<AnyView> = file
        .problems
        .iter()
        .take(SHOWN_PROBLEMS)
        .map(|problem| {
            let line = (text.line)(problem.place.line);
            view! { <li><span class="unit">{line}</span>" "{(text.slip)(&problem.slip)}</li> }
                .into_any()
        })
        .collect();
    let more = file.problems.len().saturating_sub(SHOWN_PROBLEMS) as u64 + file.more_problems;
    let more =
        (more > 0).then(|| view! { <li>{(text.more_problems)(&format::grouped(more))}</li> });
    let told = if problems.is_empty() {
        view! { <span class="soft">{text.fine}</span> }.into_any()
    } else {
        view! { <ul class="slips">{problems}{more}</ul> }.into_any()
    };
    let [_, format, records, wrong] = text.heads;
    let name = source.name.clone();
    let label = (text.format_of)(&name);
    view! {
        <tr data-file=name.clone()>
            <th scope="row" dir="auto">{name.clone()}" "<span class="unit">{format::bytes(source.bytes)}</span></th>
            <td data-label=format>
                <select aria-label=label data-testid="usage-format" on:change=choose>
                    <option value="" selected=chosen.is_none()>{automatic}</option>
                    {options}
                </select>
            </td>
            <td class="number" data-label=records data-value=file.records>{format::grouped(file.records)}</td>
            <td data-label=wrong>{told}</td>
        </tr>
    }
    .into_any()
}

/// Files of the same days, and what to do about them.
fn overlaps(state: UsageState, answers: &Answers, text: &'static UsageFilesText) -> AnyView {
    if answers.overlaps.is_empty() {
        return ().into_any();
    }
    let is_once = state.is_once.get_untracked();
    let name = |file: u32| answers.file(Place { file, line: 0 });
    let said = |overlap: &Overlap| {
        let (from, to) = overlap.days;
        let same = format::grouped(overlap.same as u64);
        let said = (text.overlap)(
            name(overlap.first),
            name(overlap.second),
            &iso(from),
            &iso(to),
            &same,
        );
        view! { <li>{said}</li> }.into_any()
    };
    let list: Vec<AnyView> = answers
        .overlaps
        .iter()
        .take(SHOWN_PROBLEMS)
        .map(said)
        .collect();
    let switch = move |_| {
        state.is_once.set(!is_once);
        work_out(state);
    };
    let (button, now) = if is_once {
        (text.count_both, Some(text.counted_once))
    } else {
        (text.count_once, None)
    };
    view! {
        <div class="notice" data-testid="usage-overlap">
            <ul>{list}</ul>
            <p>{now}" "<button type="button" data-testid="usage-once" on:click=switch>{button}</button></p>
        </div>
    }
    .into_any()
}
