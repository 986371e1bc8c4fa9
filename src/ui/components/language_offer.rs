//! What tells a visitor that the page is there in their own language.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{text::Locale, ui::route::Route};

/// Offers a page in the default language in the other one: an address of that kind may be a visitor's first, and says nothing of what
/// they read. A page in another language was chosen, and offers nothing.
///
/// Hidden until `public/boot.js` finds that the browser asks for that language and that the visitor has not answered before.
pub fn language_offer(route: Route) -> AnyView {
    let mut others = Locale::ALL.into_iter().skip(1);
    let other = others.next().filter(|_| route.locale == Locale::default());
    let offer = other.map(|locale| {
        let text = locale.frame();
        view! {
            <p class="offer" role="status" lang=locale.tag() hidden=true data-testid="language-offer">
                <a href=route.in_locale(locale).path()>{text.offer}</a>
                <button type="button" class="plain">{text.no_offer}</button>
            </p>
        }
    });
    offer.into_any()
}
