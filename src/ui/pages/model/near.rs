//! The page of a model that is not there.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        data::PageData,
        pages::not_found::not_found,
        route::{Page, Route, nearest_models},
        view::{effect, live},
    },
};

/// Says that nothing lives at this path, such as `openai/gpt-99`, and offers the models whose paths are most like it.
pub fn unknown(path: &'static str, locale: Locale) -> AnyView {
    let data = expect_context::<&'static PageData>();
    let near = RwSignal::new(Vec::new());
    effect(move |_| near.set(nearest_models(&data.catalog, path)));
    let models = move || {
        let near = near.get();
        (!near.is_empty()).then(|| {
            let links: Vec<AnyView> = near
                .into_iter()
                .map(|model| {
                    let page = Route::new(locale, Page::of_model(model)).path();
                    let (name, provider) = (model.name.as_str(), model.provider_name.as_str());
                    view! { <li><a href=page>{name}</a> <span class="soft">" · " {provider}</span></li> }.into_any()
                })
                .collect();
            view! { <h2>{locale.frame().not_found_models}</h2><ul data-testid="near-models">{links}</ul> }.into_any()
        })
    };
    not_found(locale, live(models).into_any())
}
