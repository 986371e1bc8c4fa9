//! The theme: kept in storage, applied to the root element.

use crate::ui::{kept_names::THEME as KEY, ports::Theme};

/// The theme chosen earlier; follows the device when nothing readable is stored.
pub fn stored() -> Theme {
    storage()
        .and_then(|storage| storage.get_item(KEY).ok().flatten())
        .and_then(|id| Theme::from_id(&id))
        .unwrap_or_default()
}

/// Applies the theme and remembers it. Blocked storage only means that it is not remembered.
pub fn set(theme: Theme) {
    if let Some(root) = leptos::prelude::document().document_element() {
        _ = match theme {
            Theme::System => root.remove_attribute("data-theme"),
            Theme::Light | Theme::Dark => root.set_attribute("data-theme", theme.id()),
        };
    }
    let Some(storage) = storage() else { return };
    _ = match theme {
        Theme::System => storage.remove_item(KEY),
        Theme::Light | Theme::Dark => storage.set_item(KEY, theme.id()),
    };
}

fn storage() -> Option<web_sys::Storage> {
    leptos::prelude::window().local_storage().ok().flatten()
}
