//! How a month feels, prepaid and postpaid.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    data::PageData,
    pages::{
        billing::{BillingPage, BillingState},
        not_found::NotFoundPage,
    },
    ports::Ports,
    route::{Page, Route},
};
use plan::billing::Platforms;

/// The program of `/billing/`.
pub const BILLING: Program = Program { provide, draw };

fn provide(_: &'static PageData, billing: &'static str, _: Ports) {
    // Written by the builder of the same version: were it broken, the page would still show everything that needs no terms.
    let platforms = Platforms::from_bundle(billing).unwrap_or_default();
    let platforms: &'static Platforms = Box::leak(Box::new(platforms));
    let clock = expect_context();
    provide_context(BillingState::new(expect_context(), platforms, clock));
}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Billing => view! { <BillingPage locale/> }.into_any(),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
