//! Usage files read: what they cost, why, and what of it was wasted.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    data::PageData,
    pages::{
        not_found::NotFoundPage,
        usage::{UsagePage, UsageState},
    },
    ports::Ports,
    route::{Page, Route},
};

/// The program of `/usage/`.
pub const USAGE: Program = Program { provide, draw };

fn provide(_: &'static PageData, _: &'static str, ports: Ports) {
    let state = UsageState::new(expect_context(), expect_context(), ports);
    provide_context(state);
}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Usage => view! { <UsagePage locale/> }.into_any(),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
