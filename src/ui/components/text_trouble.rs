//! What went wrong with a text: what happened, what was kept, what to do.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::ui::view::live;
use crate::{
    text::{Locale, TokensText},
    ui::{
        text_ports::Attachment,
        text_work::{TextWork, Trouble},
    },
};
use tokens::protocol::{Decode, Problem};

/// Encodings a text file may be in when it is not Unicode: the name people know and the label browsers know.
const OLDER_ENCODINGS: [(&str, &str); 5] = [
    ("Big5", "big5"),
    ("Shift_JIS", "shift_jis"),
    ("GBK", "gbk"),
    ("Windows-1252", "windows-1252"),
    ("UTF-16", "utf-16le"),
];

/// The message, while there is one. Its place is always there, so that screen readers hear what appears in it.
#[component]
pub fn TextTrouble(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().tokens;
    let work = expect_context::<TextWork>();
    let message = move || {
        let trouble = work.trouble.get()?;
        Some(view! {
            <div class="notice problem" data-testid="text-trouble">
                <p>{words(&trouble, text)}</p>
                {matches!(trouble, Trouble::Refused { .. }).then(|| view! { <p class="soft">{text.trouble.kept}</p> })}
                <div class="actions">
                    {actions(&trouble, text, &work)}
                    <button type="button" class="plain" on:click=move |_| work.trouble.set(None)>{text.dismiss}</button>
                </div>
            </div>
        })
    };
    view! { <div role="alert">{live(message)}</div> }.into_any()
}

fn words(trouble: &Trouble, text: &TokensText) -> String {
    let said = &text.trouble;
    match trouble {
        Trouble::OnlyFirst(name) => (said.only_first)(name),
        Trouble::NoVocabulary => said.no_vocabulary.to_owned(),
        Trouble::Stopped => said.stopped.to_owned(),
        Trouble::Refused {
            attachment: Attachment { name, .. },
            problem,
        } => {
            let name = name.as_deref().unwrap_or(text.attached_paste);
            match problem {
                Problem::FileTooLarge { bytes, limit } => {
                    (said.too_large)(name, &format::bytes(*bytes), &format::bytes(*limit))
                }
                Problem::FileEmpty => (said.empty)(name),
                Problem::FileBinary { format } => (said.binary)(name, format),
                Problem::FileReaderUnavailable => (said.no_reader)(name),
                Problem::FileLocked => (said.locked)(name),
                Problem::FileDamaged => (said.damaged)(name),
                Problem::FileUnpacksTooLarge { limit } => {
                    (said.unpacks_too_large)(name, &format::bytes(*limit))
                }
                Problem::FileNotUtf8 {
                    first_bad_byte,
                    bad_per_mille,
                } => (said.not_utf8)(
                    name,
                    &format::grouped(*first_bad_byte),
                    &format::percent_of(u64::from(*bad_per_mille), 1000),
                ),
                _ => (said.unreadable)(name),
            }
        }
    }
}

fn actions(trouble: &Trouble, text: &'static TokensText, work: &TextWork) -> AnyView {
    let work = *work;
    let said = &text.trouble;
    match trouble {
        Trouble::Refused { problem: Problem::FileNotUtf8 { .. } | Problem::UnknownDecoder { .. }, .. } => view! {
            <button type="button" data-testid="count-what-decodes" on:click=move |_| work.read_again(Decode::Lossy)>{said.count_what_decodes}</button>
            <span class="read-as" role="group" aria-label=said.read_as>
                <span class="small" aria-hidden="true">{said.read_as}</span>
                {OLDER_ENCODINGS.map(|(name, label)| view! {
                    <button type="button" data-decode=label on:click=move |_| work.read_again(Decode::Label(label.to_owned()))>{name}</button>
                })}
            </span>
        }
        .into_any(),
        Trouble::NoVocabulary | Trouble::Stopped => view! { <button type="button" on:click=move |_| work.retry()>{said.try_again}</button> }.into_any(),
        Trouble::OnlyFirst(_) | Trouble::Refused { .. } => ().into_any(),
    }
}
