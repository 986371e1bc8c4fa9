//! The header: mark, navigation, language, theme.

use crate::text::Words as _;
use leptos::{html::Dialog, prelude::*};

use crate::ui::view::effect;
use crate::{
    text::Locale,
    ui::{
        ports::{Ports, Theme},
        route::{PAGES, Page, Place, Route},
        site_map::READING,
    },
};

/// The id under which the menu's button finds the menu.
const MENU: &str = "site-menu";

/// Mark and name, the main navigation, and the two switches; where they do not fit beside each other, a menu holds them.
///
/// The menu is a popover, which the browser opens and closes by itself: its button works before the program is there and without
/// scripts, the focus moves in and comes back, and Escape and a click beside it close it.
#[component]
pub fn Header(
    /// The page being shown, marked as current.
    route: Route,
) -> impl IntoView {
    let text = &route.locale.frame();
    let menu = NodeRef::<Dialog>::new();
    // A link in the menu may lead to a page that is drawn below the menu that was open.
    let close = move |_| _ = menu.get().map(|menu| menu.hide_popover());
    view! {
        <header class="site-header">
            <div class="bar">
                <a class="brand" href=Route::new(route.locale, Page::Calculator).path()><Mark/>"Tokentally"</a>
                <nav class="wide" aria-label=text.main_navigation><NavigationLinks route/></nav>
                <div class="wide switches"><LanguageSwitch route/><ThemeSwitch locale=route.locale/></div>
                <button type="button" class="narrow" popovertarget=MENU data-testid="menu-button">{text.open_menu}</button>
            </div>
            <dialog node_ref=menu id=MENU class="menu" popover="auto" aria-label=text.open_menu>
                <button type="button" popovertarget=MENU popovertargetaction="hide">{text.close_menu}</button>
                <div on:click=close>
                    <nav aria-label=text.open_menu><NavigationLinks route/></nav>
                    <LanguageSwitch route/>
                </div>
                <ThemeSwitch locale=route.locale/>
            </dialog>
        </header>
    }
}

/// Five strokes, the fifth across: a tally. One colour, readable at 16 px.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg viewBox="0 0 16 16" width="24" height="24" aria-hidden="true" focusable="false">
            <path d="M3 2v12M6.3 2v12M9.7 2v12M13 2v12M1 11.5 15 4.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>
        </svg>
    }
}

#[component]
fn NavigationLinks(route: Route) -> impl IntoView {
    let text = route.locale.frame();
    let tools = PAGES
        .iter()
        .filter(|row| row.place == Place::Header)
        .map(|row| (row.page, (row.words)(text).label));
    let read = READING
        .iter()
        .filter(|row| row.place == Place::Header)
        .map(|row| (Page::Reading(row.path), (row.label)(text)));
    let links = tools.chain(read).map(|(page, label)| {
        let current = page.holds(route.page).then_some("page");
        view! { <a href=Route::new(route.locale, page).path() aria-current=current>{label}</a> }
            .into_any()
    });
    links.collect::<Vec<AnyView>>()
}

/// One link per language, to the same page: works without scripts.
#[component]
fn LanguageSwitch(route: Route) -> impl IntoView {
    let text = &route.locale.frame();
    view! {
        <span class="languages" role="group" aria-label=text.language>
            {Locale::ALL.map(|locale| {
                let current = (locale == route.locale).then_some("true");
                view! { <a href=route.in_locale(locale).path() lang=locale.tag() hreflang=locale.tag() aria-current=current>{locale.own_name()}</a> }
            })}
        </span>
    }
}

/// System, light or dark. The stored choice is read after hydration, so both first renders agree.
#[component]
fn ThemeSwitch(locale: Locale) -> impl IntoView {
    let text = &locale.frame();
    let ports = expect_context::<Ports>();
    let theme = RwSignal::new(Theme::System);
    effect(move |_| theme.set((ports.stored_theme)()));
    let choose = move |event| {
        let Some(chosen) = Theme::from_id(&event_target_value(&event)) else {
            return;
        };
        theme.set(chosen);
        (ports.set_theme)(chosen);
    };
    let label = |theme| match theme {
        Theme::System => text.theme_system,
        Theme::Light => text.theme_light,
        Theme::Dark => text.theme_dark,
    };
    view! {
        <label class="theme-switch">
            <span class="visually-hidden">{text.theme}</span>
            <select on:change=choose prop:value=move || theme.get().id()>
                {Theme::ALL.map(|theme| view! { <option value=theme.id()>{label(theme)}</option> })}
            </select>
        </label>
    }
}
