//! The price book page by page: each model, what changed, the data as files.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    data::PageData,
    pages::{
        changes::ChangesPage, data_files::DataPage, model::ModelPage, not_found::NotFoundPage,
    },
    ports::Ports,
    route::{Page, Route},
};

/// The program of `/models/`, `/changes/` and `/data/`.
pub const MODELS: Program = Program { provide, draw };

fn provide(_: &'static PageData, _: &'static str, _: Ports) {}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Changes => view! { <ChangesPage locale/> }.into_any(),
        Page::Data => view! { <DataPage locale/> }.into_any(),
        Page::Model(path) => view! { <ModelPage locale path/> }.into_any(),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
