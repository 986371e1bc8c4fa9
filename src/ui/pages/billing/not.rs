//! What an amount on this page does not mean, said where amounts are entered.

use crate::text::Words as _;
use leptos::prelude::*;

use super::state::BillingState;
use crate::{text::Locale, ui::view::live};

/// The box.
pub fn does_not_mean(state: BillingState, locale: Locale) -> AnyView {
    let text = locale.billing();
    let rules = move || {
        let terms = state.terms();
        let platform = state.platform()?;
        let expiry = terms.expiry.map_or_else(
            || text.terms.unknown.to_owned(),
            |expiry| (text.terms.expiry)(expiry),
        );
        let refund = terms.refund.map_or_else(
            || text.terms.unknown.to_owned(),
            |refund| (text.terms.refund)(refund),
        );
        Some(
            view! {
                <li data-testid="not-expiry">{(text.form.not_expiry)(&platform.name, expiry.trim_end_matches(['.', '。']))}</li>
                <li data-testid="not-refund">{(text.form.not_refund)(refund.trim_end_matches(['.', '。']))}</li>
            }
            .into_any(),
        )
    };
    view! {
        <aside class="notice does-not" aria-label=text.form.not_heading data-testid="does-not-mean">
            <p><strong>{text.form.not_heading}</strong></p>
            <ul>
                <li>{text.form.not_pack}</li>
                <li>{text.form.not_chat}</li>
                <li>{text.form.not_guarantee}</li>
                <li>{text.form.not_checked}</li>
                {live(rules)}
            </ul>
        </aside>
    }
    .into_any()
}
