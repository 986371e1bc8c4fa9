//! What stands below a tool's result: written into the page when the site is built, and brought to life by a part of the program that
//! comes once the page is live, so that nobody waits for it.
//!
//! The part draws it anew in the place of what was written: a link, or the visitor, may have changed the numbers meanwhile.

use leptos::{html::Div, prelude::*};

use super::{
    ports::Ports,
    view::{effect, live},
};
use crate::text::{Locale, Words as _};

/// Whose lower part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Below {
    /// The calculator's, with the count: what of the text can be read in another way.
    Readings,
    /// The calculator's, in the place of a text that is not there yet.
    Outline,
    /// The calculator's, below the count.
    Tokens,
    /// The calculator's, below the costs.
    Calculator,
    /// Of scenarios, with the month: where it most likely lies.
    Likely,
    /// Of scenarios, below the month.
    Scenarios,
    /// Every platform for billing's use.
    Offers,
    /// Every term of billing's platform.
    Terms,
    /// Billing's.
    Billing,
    /// Of every page with amounts, at its foot: the currency they are shown in.
    Currency,
    /// Of usage.
    Usage,
}

/// Draws it, among what its tool has put into the context.
pub type Draw = fn(Locale) -> AnyView;

/// Is given what draws it; `None` when its part cannot be had.
pub type Given = Box<dyn FnOnce(Option<Draw>)>;

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Coming,
    Live,
    Missing,
}

/// The place of a tool's lower part.
pub fn below(below: Below, locale: Locale) -> AnyView {
    let ports = expect_context::<Ports>();
    if let Some(draw) = (ports.drawn_below)(below) {
        // The marker of the notice that there is none yet.
        return view! {
            <div class="below" data-below="coming">{draw(locale)}</div>
            {live(|| None::<AnyView>)}
        }
        .into_any();
    }
    let place = NodeRef::<Div>::new();
    let progress = RwSignal::new(Stage::Coming);
    let owner = Owner::current().unwrap_or_default();
    // What is drawn lives as long as this page does.
    let drawn = StoredValue::new_local(None);
    let bring = move || {
        let owner = owner.clone();
        let given = move |draw: Option<Draw>| {
            let Some(element) = place.try_get_untracked().flatten() else {
                return;
            };
            let Some(draw) = draw else {
                return progress.set(Stage::Missing);
            };
            let opened = (ports.opened)(&element);
            element.set_inner_html("");
            let state = owner.with(|| {
                let mut state = draw(locale).build();
                state.mount(&element, None);
                state
            });
            (ports.open_again)(&element, &opened);
            drawn.set_value(Some(state));
            progress.set(Stage::Live);
        };
        (ports.load_below)(below, Box::new(given));
    };
    effect(move |_| bring());
    let missing = move || {
        (progress.get() == Stage::Missing).then(|| view! { <p class="notice problem" role="status" data-testid="below-missing">{locale.frame().below_missing}</p> })
    };
    // An element without children is taken over as it is, whatever the builder wrote into it.
    view! {
        <div class="below" data-below=move || if progress.get() == Stage::Live { "live" } else { "coming" } node_ref=place></div>
        {live(missing)}
    }
    .into_any()
}
