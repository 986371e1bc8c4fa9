//! Plans: what a month costs, and how it feels to pay for it.

use leptos::prelude::*;

use super::Program;
use crate::{
    billing::Platforms,
    ui::{
        clock::Clock, data::PageData, pages::not_found::NotFoundPage, ports::Ports, route::Route,
    },
};

/// The program of `/scenarios/` and `/billing/`.
pub const PLANS: Program = Program {
    extra: Some("billing.json"),
    provide,
    draw,
};

fn provide(data: &'static PageData, billing: &'static str, ports: Ports) {
    // Written by the builder of the same version: were it broken, the page would still show everything that needs no terms.
    let platforms = Platforms::from_bundle(billing).unwrap_or_default();
    provide_context::<&'static Platforms>(Box::leak(Box::new(platforms)));
    provide_context(Clock::new(data, ports));
}

fn draw(Route { locale, .. }: Route) -> AnyView {
    view! { <NotFoundPage locale/> }.into_any()
}
