//! Plans: what a month costs, and how it feels to pay for it.

use leptos::prelude::*;

use super::Program;
use crate::ui::{data::PageData, pages::not_found::NotFoundPage, ports::Ports, route::Route};

/// The program of `/scenarios/`.
pub const PLANS: Program = Program { provide, draw };

fn provide(_data: &'static PageData, _ports: Ports) {}

fn draw(Route { locale, .. }: Route) -> AnyView {
    view! { <NotFoundPage locale/> }.into_any()
}
