//! What is known of one token, beside it.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::ui::view::{effect, live};
use crate::{
    text::{Locale, TokenViewText},
    ui::{
        ports::Ports,
        text_ports::{Place, Scroll},
        text_work::TextWork,
        token_rows::{Detail, DetailToken, Piece, pieces, popover_style, ring_style},
    },
};

/// Id, bytes and text of the token in use, and a frame around it when the keyboard is.
#[component]
pub fn TokenPopover(
    /// Language of its words.
    locale: Locale,
    /// Row and place of the token.
    in_use: Memo<Option<(u32, u32)>>,
    /// Whether the keyboard and not the mouse is on it.
    by_keyboard: Signal<bool>,
    /// How the view is scrolled: the token moves with it.
    scroll: RwSignal<Scroll>,
) -> impl IntoView {
    let text = &locale.text().tokens.view;
    let work = expect_context::<TextWork>();
    let ports = expect_context::<Ports>().text;
    let place = RwSignal::new(None::<Place>);
    // The rows are drawn by the time the timer fires; then the token has a place.
    effect(move |_| {
        let Some((row, at)) = in_use.get() else {
            return place.set(None);
        };
        scroll.track();
        work.rows.track();
        let look = move || {
            if in_use.try_get_untracked().flatten() == Some((row, at)) {
                place.set((ports.token_place)(row, at));
            }
        };
        (ports.after)(0, Box::new(look));
    });
    let popover = move || {
        let place = place.get()?;
        let detail = in_use
            .get()
            .and_then(|(row, at)| Detail::of(&work.rows.read(), row, at))?;
        let style = popover_style(place, scroll.get_untracked().height);
        Some(view! {
            <div class="token-popover" data-testid="token-popover" style=style>{words(&detail, text)}</div>
        })
    };
    let ring = move || {
        let place = place.get().filter(|_| by_keyboard.get())?;
        Some(view! { <div class="token-ring" style=ring_style(place)></div> })
    };
    view! { <div role="status">{live(popover)}</div>{live(ring)} }.into_any()
}

fn words(detail: &Detail, text: &'static TokenViewText) -> AnyView {
    let shown: String = pieces(&detail.text, true)
        .into_iter()
        .map(|(Piece::Text(piece) | Piece::Marks(piece))| piece)
        .collect();
    let tokens = detail.tokens.iter().map(|token| {
        let DetailToken { id, bytes, hex } = token;
        let bytes = hex.clone().unwrap_or_else(|| (text.bytes_elsewhere)(u64::from(*bytes)));
        view! {
            <dt>{(text.id)(1)}</dt>
            <dd><span class="number" data-value=id.to_string()>{id.to_string()}</span>" "<span class="unit">{text.bytes}</span>" "<code>{bytes}</code></dd>
        }
    });
    view! {
        <p class="small">{(text.place)(&format::grouped(detail.place))}</p>
        <dl>
            {tokens.collect::<Vec<_>>()}
            <dt>{text.text}</dt>
            <dd><code dir="auto" class="token-text">{shown}</code></dd>
        </dl>
        {detail.splits_character.then(|| view! { <p class="small">{text.splits}</p> })}
    }
    .into_any()
}
