//! One paragraph in eight languages: why the same message costs more in one than in another.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::ui::view::live;
use crate::{
    samples::{self, Sample},
    text::{Locale, TablesText},
    ui::{
        data::{PageData, SampleData},
        state::CalculatorState,
    },
};
use tokens::{Encoding, Tokens};

/// Tokens of the same paragraph by language, as bars against English. All of it was counted when the site was built.
#[component]
pub fn LanguageTable(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().tokens.tables;
    let state = expect_context::<CalculatorState>();
    let chosen = RwSignal::new(None::<Encoding>);
    let encoding = Memo::new(move |_| chosen.get().unwrap_or_else(|| state.encoding()));
    let data = state.data;
    let most = Memo::new(move |_| most(data, encoding.get()));
    let english = Memo::new(move |_| {
        counted(data, &samples::ENGLISH)
            .map_or(Tokens::ZERO, |sample| tokens_of(sample, encoding.get()))
    });
    let summary = move || {
        let (sample, tokens) = most.get()?;
        let name = (text.language_name)(sample.language.unwrap_or_default());
        Some((text.languages_summary)(
            name,
            &format::times(tokens.get(), english.get().get()),
        ))
    };
    let longest = Memo::new(move |_| most.get().map_or(Tokens::ZERO, |(_, tokens)| tokens));
    let choose = move |event| chosen.set(Encoding::from_id(&event_target_value(&event)));
    view! {
        <section class="languages-table" aria-labelledby="languages-heading" data-testid="language-table">
            <div class="tokens-head">
                <h2 id="languages-heading">{text.languages}</h2>
                <label class="inline-field">
                    <span class="small">{text.count_with}</span>
                    <select on:change=choose prop:value=move || encoding.get().id()>
                        {Encoding::ALL.map(|encoding| view! { <option value=encoding.id()>{encoding.id()}</option> })}
                    </select>
                </label>
            </div>
            <p class="soft">{text.languages_lead}" "{live(summary)}</p>
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="languages-heading">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{text.language}</th>
                            <th scope="col" class="number">{text.tokens}</th>
                            <th scope="col" class="number">{text.times_english}</th>
                            <td class="bar-column"></td>
                            <th scope="col" class="number">{text.characters}</th>
                            <th scope="col" class="number">{text.per_100}</th>
                        </tr>
                    </thead>
                    <tbody>{samples::same_paragraph().filter_map(|sample| row(sample, counted(data, sample)?, encoding, english, longest, text)).collect::<Vec<_>>()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn row(
    sample: &'static Sample,
    data: &'static SampleData,
    encoding: Memo<Encoding>,
    english: Memo<Tokens>,
    longest: Memo<Tokens>,
    text: &TablesText,
) -> Option<AnyView> {
    let language = sample.language?;
    let tokens = move || tokens_of(data, encoding.get());
    let characters = data.stats.graphemes;
    let row = view! {
        <tr data-language=language>
            <th scope="row">{(text.language_name)(language)}" "<span class="soft" lang=language>{sample.own_name}</span></th>
            <td class="number" data-value=move || tokens().to_string()>{live(move || format::grouped(tokens().get()))}</td>
            <td class="number">{live(move || format::times(tokens().get(), english.get().get()))}</td>
            <td class="bar-column"><div class="bar" style:width=move || format::bar_width(tokens().get(), longest.get().get())></div></td>
            <td class="number" data-value=characters.to_string()>{format::grouped(characters)}</td>
            <td class="number">{live(move || format::per_100(tokens(), characters))}</td>
        </tr>
    };
    Some(row.into_any())
}

fn counted(data: &'static PageData, sample: &Sample) -> Option<&'static SampleData> {
    data.samples.iter().find(|counted| counted.id == sample.id)
}

fn tokens_of(sample: &SampleData, encoding: Encoding) -> Tokens {
    sample
        .by_encoding
        .get(&encoding)
        .copied()
        .unwrap_or_default()
}

/// The language that needs the most tokens, and how many.
fn most(data: &'static PageData, encoding: Encoding) -> Option<(&'static Sample, Tokens)> {
    let counts = samples::same_paragraph()
        .filter_map(|sample| Some((sample, tokens_of(counted(data, sample)?, encoding))));
    counts.max_by_key(|(_, tokens)| *tokens)
}
