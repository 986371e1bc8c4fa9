//! What changed in the price book: what is to come, the biggest movers, and everything by month.

mod filters;
mod movers;
pub mod words;

use crate::text::Words as _;
use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        clock::Clock,
        data::PageData,
        route::{BASE, Page, Route},
        view::live,
    },
};
use book::{Change, News, What, changes};
use prices::date::{Date, iso};
use words::{passes, sentence};

/// Changes in the page before the visitor asks for more, which is also what is prerendered.
const FIRST: usize = 100;
/// How many coming events are shown.
const AHEAD: usize = 30;

/// Everything that changed, shared by the parts of the page.
pub(super) type AllNews = Arc<Vec<Change<'static>>>;

/// What the visitor has chosen. Copies share the same signals.
#[derive(Clone, Copy)]
pub(super) struct Chosen {
    /// A provider's id; empty for all.
    provider: RwSignal<String>,
    /// A kind's id; empty for all.
    what: RwSignal<String>,
    /// How many changes are drawn.
    limit: RwSignal<usize>,
}

/// The page of changes.
#[component]
pub fn ChangesPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let data = expect_context::<&'static PageData>();
    let clock = expect_context::<Clock>();
    let text = &locale.models().changes;
    let news: AllNews = Arc::new(changes(&data.catalog, Date::MIN));
    let chosen = Chosen {
        provider: RwSignal::new(String::new()),
        what: RwSignal::new(String::new()),
        limit: RwSignal::new(FIRST),
    };
    let [first, second, third] = [&news, &news, &news].map(Arc::clone);
    view! {
        <div class="opening">
            <h1>{text.heading}</h1>
            <p class="soft lead">{text.lead}</p>
            <p><a href=feed_path(locale) data-testid="feed">{text.feed}</a></p>
        </div>
        <noscript><p class="notice">{(text.no_script)(&format::grouped(FIRST as u64))}</p></noscript>
        {live(move || movers::movers(&first, clock.today.get(), locale))}
        {live(move || ahead(&second, clock.today.get(), locale))}
        <section class="ruled" aria-labelledby="changes-heading">
            <h2 id="changes-heading">{text.list}</h2>
            {filters::filters(data, chosen, locale)}
            {live(move || list(&third, chosen, clock.today.get(), locale))}
        </section>
    }
}

/// Where the feed of a language is.
pub fn feed_path(locale: Locale) -> String {
    match locale.segment() {
        Some(segment) => format!("{BASE}/{segment}/feed.xml"),
        None => format!("{BASE}/feed.xml"),
    }
}

/// The day something is to come, if it is: a retirement's, or an announced price's first.
fn day_ahead(change: &Change<'_>, today: Date) -> Option<Date> {
    let day = match change.news {
        News::Retirement => Some(change.day),
        News::Announced => change.period?.span.from,
        _ => None,
    };
    day.filter(|day| today < *day)
}

fn ahead(news: &AllNews, today: Date, locale: Locale) -> Option<AnyView> {
    let text = &locale.models().changes;
    let mut coming: Vec<(Date, &Change<'static>)> = Vec::new();
    for change in news.iter() {
        if let Some(day) = day_ahead(change, today) {
            // A few dozen: each is put where it belongs.
            let at = coming.iter().take_while(|(known, _)| *known <= day).count();
            coming.insert(at, (day, change));
        }
    }
    if coming.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = coming
        .into_iter()
        .take(AHEAD)
        .map(|(day, change)| entry(change, day, today, locale))
        .collect();
    Some(
        view! {
            <section class="ruled" aria-labelledby="ahead-heading">
                <h2 id="ahead-heading">{text.ahead}</h2>
                <p class="soft">{text.ahead_lead}</p>
                <ul class="news" data-testid="ahead">{items}</ul>
            </section>
        }
        .into_any(),
    )
}

/// The changes that pass the filters, under their months.
fn list(news: &AllNews, chosen: Chosen, today: Date, locale: Locale) -> AnyView {
    let text = &locale.models().changes;
    let (provider, what) = (chosen.provider.get(), chosen.what.get());
    let past = || news.iter().filter(|change| change.day <= today);
    let fitting: Vec<&Change<'static>> = past()
        .filter(|change| passes(change, &provider, &what))
        .collect();
    let shown = &fitting[..fitting.len().min(chosen.limit.get())];
    let mut months: Vec<AnyView> = Vec::new();
    let mut rest = shown;
    while let [first, ..] = rest {
        let month = |change: &Change<'_>| (change.day.year(), change.day.month());
        let this = month(first);
        let length = rest
            .iter()
            .take_while(|change| month(change) == this)
            .count();
        let (now, later) = rest.split_at(length);
        let items: Vec<AnyView> = now
            .iter()
            .map(|change| entry(change, change.day, today, locale))
            .collect();
        let heading = (text.month)(this.0, this.1);
        months.push(
            view! { <h3 class="month">{heading}</h3><ul class="news">{items}</ul> }.into_any(),
        );
        rest = later;
    }
    let left = fitting.len() - shown.len();
    let more = (left > 0).then(|| {
        let all = move |_| chosen.limit.set(usize::MAX);
        view! { <button type="button" data-testid="more-changes" on:click=all>{(text.show_all)(&format::grouped(left as u64))}</button> }
            .into_any()
    });
    let none = fitting
        .is_empty()
        .then(|| view! { <p class="notice" data-testid="no-changes">{text.none}</p> }.into_any());
    let count = (text.shown)(
        &format::grouped(shown.len() as u64),
        &format::grouped(past().count() as u64),
    );
    view! {
        <p class="small" role="status" data-testid="changes-count">{count}</p>
        {none}
        <div data-testid="changes">{months}</div>
        {more}
    }
    .into_any()
}

/// One line of news: the day, what happened to whom, and where that was read.
fn entry(change: &Change<'static>, day: Date, today: Date, locale: Locale) -> AnyView {
    let text = &locale.models().changes;
    let model = change.model;
    let what = What::of(change);
    let href = Route::new(locale, Page::of_model(model)).path();
    let period = change.period.or_else(|| model.periods.last());
    let source = period.map(|period| {
        view! { " · " <a href=period.source.url.as_str() rel="external noopener">{text.source}</a> }.into_any()
    });
    view! {
        <li data-news=what.id() data-model=model.key.as_str()>
            <span class="news-day" data-day=iso(day)>{format::date(day)}</span>
            <div>
                <p><span class="news-what">{(text.what)(what)}</span> " " <a href=href>{model.name.as_str()}</a> " " <span class="small">{model.provider_name.as_str()}</span></p>
                <p class="small">{sentence(change, today, locale)}{source}</p>
            </div>
        </li>
    }
    .into_any()
}
