//! The pages about what the site keeps and sends: a tool of their own, so that no calculator carries their words.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    data::PageData,
    pages::{
        offline::{AwayPage, OfflinePage},
        privacy::PrivacyPage,
    },
    ports::Ports,
    route::{Page, Route},
};

/// The program of `/privacy/` and `/offline/`, and of what is read where it is not on the device.
pub const ABOUT: Program = Program { provide, draw };

fn provide(_: &'static PageData, _: &'static str, _: Ports) {}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Offline => view! { <OfflinePage locale/> }.into_any(),
        Page::Reading(_) => view! { <AwayPage locale/> }.into_any(),
        _ => view! { <PrivacyPage locale/> }.into_any(),
    }
}
