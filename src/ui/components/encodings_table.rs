//! The same text in every encoding, side by side.

use crate::text::Words as _;
use leptos::{html, prelude::*};

use crate::ui::view::live;
use crate::{
    text::{Locale, TablesText},
    ui::{
        components::explain::in_the_glossary,
        state::{CalculatorState, CountStatus},
        text_work::TextWork,
    },
};
use tokens::{Encoding, Tokens};

/// Opens to a table of encodings. A text of the visitor's own is counted in all of them once it is open.
#[component]
pub fn EncodingsTable(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().tokens.tables;
    let (state, work) = (
        expect_context::<CalculatorState>(),
        expect_context::<TextWork>(),
    );
    let has_text = Memo::new(move |_| state.source.read().has_text());
    let is_incomplete = Memo::new(move |_| {
        let counts = state.counts.read();
        has_text.get()
            && counts.status == CountStatus::Ready
            && Encoding::ALL
                .iter()
                .any(|encoding| !counts.by_encoding.contains_key(encoding))
    });
    let fewest = Memo::new(move |_| {
        has_text
            .get()
            .then(|| state.counts.read().by_encoding.values().min().copied())
            .flatten()
    });
    let tokens_in = move |encoding: Encoding| {
        Memo::new(move |_| {
            state
                .counts
                .read()
                .by_encoding
                .get(&encoding)
                .copied()
                .filter(|_| has_text.get())
        })
    };
    let details = NodeRef::<html::Details>::new();
    // It may have been opened before the page was live.
    let look = move || {
        let is_open = details
            .get_untracked()
            .is_some_and(|details| details.open());
        work.compares.set(is_open);
        if work.compares.get_untracked() && is_incomplete.get_untracked() {
            work.compare();
        }
    };
    Effect::new(move |_| {
        if details.get().is_some() {
            untrack(look);
        }
    });
    on_cleanup(move || _ = work.compares.try_set(false));
    view! {
        <details class="encodings" data-testid="encodings" node_ref=details on:toggle=move |_| look()>
            <summary><h2>{text.encodings}</h2></summary>
            <p class="soft">{text.encodings_lead} " " {in_the_glossary("encoding", locale)}</p>
            <div class="table-scroll" tabindex="0" role="group" aria-label=text.encodings>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{text.encoding}</th>
                            <th scope="col" class="number">{text.tokens}</th>
                            <th scope="col" class="number">{text.per_100}</th>
                            <th scope="col" class="number">{text.difference}</th>
                            <th scope="col" class="number">{text.vocabulary}</th>
                            <th scope="col">{text.used_by}</th>
                        </tr>
                    </thead>
                    <tbody>{Encoding::ALL.map(|encoding| row(encoding, tokens_in(encoding), fewest, state, text))}</tbody>
                </table>
            </div>
            <p hidden=move || !is_incomplete.get()><button type="button" on:click=move |_| work.compare()>{text.compare}</button></p>
        </details>
    }
    .into_any()
}

fn row(
    encoding: Encoding,
    tokens: Memo<Option<Tokens>>,
    fewest: Memo<Option<Tokens>>,
    state: CalculatorState,
    text: &'static TablesText,
) -> AnyView {
    let per_100 = move || {
        Some(format::per_100(
            tokens.get()?,
            state.counts.read().stats?.graphemes,
        ))
    };
    let difference = move || {
        let (tokens, fewest) = (tokens.get()?, fewest.get()?);
        Some(if tokens == fewest {
            text.fewest.to_owned()
        } else {
            format!("+{}", format::grouped(tokens.saturating_sub(fewest).get()))
        })
    };
    let or_dash = |value: Option<String>| value.unwrap_or_else(|| format::NO_FIGURE.to_owned());
    view! {
        <tr data-encoding=encoding.id() aria-current=move || (state.encoding() == encoding).then_some("true")>
            <th scope="row"><code>{encoding.id()}</code></th>
            <td class="number" data-value=move || tokens.get().map(|tokens| tokens.to_string()) title=move || tokens.get().is_none().then_some(text.not_counted)>
                {live(move || or_dash(tokens.get().map(|tokens| format::grouped(tokens.get()))))}
            </td>
            <td class="number" data-value=per_100>{live(move || or_dash(per_100()))}</td>
            <td class="number">{live(move || or_dash(difference()))}</td>
            <td class="number" data-value=encoding.vocab_size().to_string()>{format::grouped(u64::from(encoding.vocab_size()))}</td>
            <td class="soft">{(text.users)(encoding.id())}</td>
        </tr>
    }
    .into_any()
}
