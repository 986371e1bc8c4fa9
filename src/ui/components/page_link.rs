//! The address of a tool's page: read once the page is alive, and kept up to date as the visitor changes what it says.

use leptos::prelude::*;

use crate::{
    text::{Locale, Words as _},
    ui::{
        ports::Ports,
        view::{effect, live},
    },
};
use link::LinkProblem;

/// Problems of a link in words.
pub fn told(problems: &[LinkProblem], locale: Locale) -> Vec<String> {
    problems.iter().map(locale.link().problem).collect()
}

/// A tool's state as its address holds it.
pub struct PageAddress<Open, Hear, Written> {
    /// Puts a query string to use and says what is wrong with it ([`told`], and what only the tool knows).
    pub open: Open,
    /// Takes over what was said elsewhere, where the address says nothing, and what there is to say about that.
    pub hear: Hear,
    /// The query string of the present state, which it tracks.
    pub written: Written,
    /// The query string that an address without one stands for.
    pub bare: String,
}

/// Reads the page's address, then keeps it true. Shows what of it could not be used; nothing when all is well.
pub fn page_link(
    address: PageAddress<
        impl Fn(&str) -> Vec<String> + 'static,
        impl Fn() -> Vec<String> + 'static,
        impl Fn() -> String + 'static,
    >,
    locale: Locale,
) -> AnyView {
    let PageAddress {
        open,
        hear,
        written,
        bare,
    } = address;
    let heading = locale.link().heading;
    let ports = expect_context::<Ports>();
    let problems = RwSignal::new(Vec::<String>::new());
    // Runs before the next effect: what the address says is not a change of the visitor's.
    effect(move |_| {
        let query = (ports.query)();
        let said = untrack(|| {
            if query.len() > 1 {
                open(&query)
            } else {
                hear()
            }
        });
        problems.set(said);
    });
    effect(move |before: Option<String>| {
        let query = written();
        let is_unsaid = || bare != query && (ports.query)().len() < 2;
        if before.map_or_else(is_unsaid, |before| before != query) {
            (ports.write_query)(&query);
        }
        query
    });
    let list = move || {
        problems.with(|problems| {
            (!problems.is_empty()).then(|| {
                let said: Vec<AnyView> = problems
                    .iter()
                    .map(|problem| view! { <li>{problem.clone()}</li> }.into_any())
                    .collect();
                view! { <div class="notice problem" role="status" data-testid="link-problems"><p><strong>{heading}</strong></p><ul>{said}</ul></div> }
                    .into_any()
            })
        })
    };
    live(list).into_any()
}
