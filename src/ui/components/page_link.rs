//! The link a page was opened with: read once the page is alive, and kept up to date as the visitor changes what it says.

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

/// Reads the page's link, then keeps the address true. Shows what of the link could not be used; nothing when all is well.
///
/// `open` puts a query string to use and says what is wrong with it ([`told`], and what only the tool knows). `written` is the query string of the present state, which it tracks.
/// `bare` is the one that an address without any stands for, where a link of the site's own can lead to the page with another state.
pub fn page_link(
    locale: Locale,
    open: impl Fn(&str) -> Vec<String> + 'static,
    written: impl Fn() -> String + 'static,
    bare: Option<String>,
) -> AnyView {
    let heading = locale.link().heading;
    let ports = expect_context::<Ports>();
    let problems = RwSignal::new(Vec::<String>::new());
    // Runs before the next effect: what the link says is not a change of the visitor's.
    effect(move |_| {
        let query = (ports.query)();
        if query.len() > 1 {
            problems.set(untrack(|| open(&query)));
        }
    });
    effect(move |before: Option<String>| {
        let query = written();
        let is_unsaid = || {
            let differs = bare.as_ref().is_some_and(|bare| *bare != query);
            differs && (ports.query)().len() < 2
        };
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
