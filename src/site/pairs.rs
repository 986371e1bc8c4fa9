//! The pages that set two models of the front row side by side, such as `/compare/claude-sonnet-5-5-vs-gpt-6-2-sol/`: which there are,
//! what they say of themselves, and their content. They are drawn when the site is built, and only then.

use leptos::prelude::*;

use crate::{
    text::{Locale, Words as _},
    ui::{
        book_state::{BookState, first_workload},
        head::{Head, address, alternates},
        pages::compare::{plain_table, workload_in_words},
        route::{Page, Route},
    },
};
use book::{Row, View};
use link::{SharedBook, SharedWorkload};
use prices::{
    catalog::{Catalog, Model},
    date::Date,
    money::{Usd, UsdPerMTok},
};
use tokens::Tokenizer;

/// Two models of the front row, in the order of their names in the address.
#[derive(Clone, Copy)]
pub struct Pair<'c> {
    /// The one that stands first.
    pub one: &'c Model,
    /// The other.
    pub other: &'c Model,
}

impl Pair<'_> {
    /// The path below `/compare/`: `claude-sonnet-5-5-vs-gpt-6-2-sol`.
    pub fn path(&self) -> String {
        format!("{}-vs-{}", slug(self.one), slug(self.other))
    }

    /// The path with the models the other way round, which leads to the same page.
    pub fn turned(&self) -> String {
        format!("{}-vs-{}", slug(self.other), slug(self.one))
    }

    fn route(&self, locale: Locale) -> Route {
        Route::new(locale, Page::Pair(Box::leak(self.path().into_boxed_str())))
    }
}

/// A model's part of the path: its id in the letters that paths are made of, without dots.
fn slug(model: &Model) -> String {
    let keep = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    model.id.chars().map(keep).collect()
}

/// Every pair of the front row on a day, once each.
pub fn pairs(catalog: &Catalog, day: Date) -> Vec<Pair<'_>> {
    let mut front: Vec<&Model> = catalog.front_row(day).collect();
    front.sort_by_key(|model| slug(model));
    let mut pairs = Vec::new();
    for (at, one) in front.iter().enumerate() {
        pairs.extend(front[at + 1..].iter().map(|other| Pair { one, other }));
    }
    pairs
}

/// The pages' addresses in every language.
pub fn routes(catalog: &Catalog, day: Date) -> Vec<Route> {
    let pairs = pairs(catalog, day);
    let in_locale = |locale| pairs.iter().map(move |pair| pair.route(locale));
    Locale::ALL.into_iter().flat_map(in_locale).collect()
}

/// The pair at a path.
pub fn at<'c>(catalog: &'c Catalog, day: Date, path: &str) -> Option<Pair<'c>> {
    pairs(catalog, day)
        .into_iter()
        .find(|pair| pair.path() == path)
}

/// Path and document of each page that leads on to the one address of its pair.
pub fn turned(catalog: &Catalog, day: Date) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for locale in Locale::ALL {
        for pair in pairs(catalog, day) {
            let route = pair.route(locale);
            let from = route.path().replace(&pair.path(), &pair.turned());
            let (to, canonical) = (route.path(), address(route));
            let title = pair_title(pair, locale);
            pages.push((
                from,
                format!(
                    "<!DOCTYPE html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title}</title><link rel=\"canonical\" href=\"{canonical}\"><meta http-equiv=\"refresh\" content=\"0; url={to}\"></head><body><a href=\"{to}\">{title}</a></body></html>",
                    locale.tag()
                ),
            ));
        }
    }
    pages
}

fn pair_title(pair: Pair<'_>, locale: Locale) -> String {
    (locale.pairs().heading)(&pair.one.name, &pair.other.name)
}

/// The list prices of a model's input and output on a day, as they stand in titles: `$3.00 / $15.00`.
pub fn list_price(model: &Model, day: Date) -> String {
    let rates = model.price_on(day).map(|period| &period.rates);
    let price = |price: Option<UsdPerMTok>| {
        price.map_or_else(|| format::NO_FIGURE.to_owned(), format::price)
    };
    let input = price(rates.and_then(|rates| rates.input));
    let output = price(rates.and_then(|rates| rates.output));
    format!("{input} / {output}")
}

/// What a pair's page says of itself, with the figures of the day.
pub fn head(route: Route, pair: Pair<'_>, day: Date) -> Head {
    let text = route.locale.pairs();
    let [one, other] = [pair.one, pair.other].map(|model| list_price(model, day));
    Head {
        title: (text.title)(&pair.one.name, &one, &pair.other.name, &other),
        description: Some((text.description)(
            &pair.one.name,
            &one,
            &pair.other.name,
            &other,
            &format::date(day),
        )),
        canonical: address(route),
        alternates: alternates(route),
    }
}

/// What the builder alone draws on a page: a pair's content, and on the comparison the way to every pair.
pub fn draw(route: Route) -> Option<AnyView> {
    match route.page {
        Page::Pair(path) => content(route, path),
        Page::Compare => Some(all(route.locale)),
        _ => None,
    }
}

fn all(locale: Locale) -> AnyView {
    let state = expect_context::<BookState>();
    let text = locale.pairs();
    let pairs = pairs(state.prices.list(), state.day());
    let links: Vec<AnyView> = pairs
        .into_iter()
        .map(|pair| link_to(pair, locale))
        .collect();
    view! { <details class="ruled"><summary>{text.all}</summary><ul class="pair-list">{links}</ul></details> }
        .into_any()
}

fn link_to(pair: Pair<'_>, locale: Locale) -> AnyView {
    let name = (locale.pairs().pair)(&pair.one.name, &pair.other.name);
    view! { <li><a href=pair.route(locale).path()>{name}</a></li> }.into_any()
}

fn content(route: Route, path: &str) -> Option<AnyView> {
    let state = expect_context::<BookState>();
    let (locale, day) = (route.locale, state.day());
    let catalog = state.prices.list();
    let pair = at(catalog, day, path)?;
    let text = locale.pairs();
    let rows: Vec<Row<'static>> = state.rows.with(|rows| {
        [pair.one, pair.other]
            .iter()
            .filter_map(|model| {
                rows.0
                    .iter()
                    .find(|row| row.model.key == model.key)
                    .copied()
            })
            .collect()
    });
    let sentence = sentence(&rows, locale);
    let workload = workload_in_words(&first_workload(), locale);
    let compare = format!(
        "{}?{}",
        Route::new(locale, Page::Compare).path(),
        query(pair)
    );
    let counts: Vec<AnyView> = [pair.one, pair.other]
        .into_iter()
        .filter_map(|model| counting(model, locale))
        .map(|said| view! { <p class="small">{said}</p> }.into_any())
        .collect();
    let others: Vec<AnyView> = pairs(catalog, day)
        .into_iter()
        .filter(|other| other.path() != path)
        .filter(|other| {
            let keys = [&other.one.key, &other.other.key];
            keys.contains(&&pair.one.key) || keys.contains(&&pair.other.key)
        })
        .map(|other| link_to(other, locale))
        .collect();
    Some(
        view! {
            <div class="opening">
                <h1>{pair_title(pair, locale)}</h1>
                <p class="soft lead">{(text.lead)(&format::date(day))}</p>
            </div>
            <section class="side">
                <p class="to-copy" data-testid="pair-sentence">{sentence}</p>
                <p class="small">{text.copy_hint}</p>
                <h2>{text.line_by_line}</h2>
                <p class="soft">{workload}</p>
                {plain_table(&rows, &first_workload(), day, locale)}
                {counts}
                <p><a class="button" href=compare data-testid="pair-compare">{text.open}</a></p>
            </section>
            <section class="ruled">
                <h2>{text.others}</h2>
                <ul class="pair-list">{others}</ul>
            </section>
        }
        .into_any(),
    )
}

/// A link to the comparison with the pair side by side.
fn query(pair: Pair<'_>) -> String {
    let mut workload = first_workload();
    workload.model = pair.one.key.clone();
    SharedBook {
        view: View {
            picks: vec![pair.one.key.clone(), pair.other.key.clone()],
            ..View::default()
        },
        workload: SharedWorkload {
            workload,
            input_given: true,
        },
    }
    .to_query()
}

/// What one request costs on both, in a sentence.
fn sentence(rows: &[Row<'_>], locale: Locale) -> String {
    let text = locale.pairs();
    let workload = first_workload();
    let [one, other] = rows else {
        return text.unknown.to_owned();
    };
    let (Ok(cost), Ok(other_cost)) = (one.per_request, other.per_request) else {
        return text.unknown.to_owned();
    };
    let (input, output) = (
        format::grouped(workload.input.get()),
        format::grouped(workload.output.get()),
    );
    if cost == other_cost {
        return (text.same)(
            &input,
            &output,
            &one.model.name,
            &other.model.name,
            &format::usd(cost),
        );
    }
    let (cheap, dear) = if cost < other_cost {
        ((one, cost), (other, other_cost))
    } else {
        ((other, other_cost), (one, cost))
    };
    let times = (cheap.1 > Usd::ZERO).then(|| format::ratio(dear.1, cheap.1));
    (text.sentence)(
        &input,
        &output,
        &cheap.0.model.name,
        &format::usd(cheap.1),
        &dear.0.model.name,
        &format::usd(dear.1),
        times.as_deref(),
    )
}

/// That a model makes more or fewer tokens of the same text, where that is estimated.
fn counting(model: &Model, locale: Locale) -> Option<String> {
    let Some(Tokenizer::Estimate(rule)) = &model.tokenizer else {
        return None;
    };
    let [low, high] = [rule.low_per_mille, rule.high_per_mille].map(format::per_mille);
    Some((locale.pairs().counts)(
        &model.name,
        &low,
        &high,
        rule.of.id(),
    ))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use prices::{bundled, date::parse_date};

    fn day() -> Date {
        parse_date("2026-11-27").unwrap()
    }

    fn catalog() -> &'static Catalog {
        bundled::catalog()
    }

    #[test]
    fn each_pair_of_the_front_row_has_one_address_in_each_language() {
        let front = catalog().front_row(day()).count();
        assert!(front > 5, "{front}");
        let routes = routes(catalog(), day());
        assert_eq!(routes.len(), front * (front - 1) / 2 * Locale::ALL.len());
        let paths: BTreeSet<_> = routes.iter().map(|route| route.path()).collect();
        assert_eq!(paths.len(), routes.len());
        for route in routes {
            assert_eq!(Route::of(&route.path()), route);
        }
    }

    #[test]
    fn the_other_order_leads_to_the_same_page() {
        for (from, html) in turned(catalog(), day()) {
            let Page::Pair(path) = Route::of(&from).page else {
                panic!("{from}")
            };
            assert!(at(catalog(), day(), path).is_none(), "{from}");
            let to = html
                .split("url=")
                .nth(1)
                .and_then(|rest| rest.split('"').next());
            let Page::Pair(to) = Route::of(to.unwrap()).page else {
                panic!("{html}")
            };
            let pair = at(catalog(), day(), to).expect("a pair");
            assert_eq!(pair.turned(), path);
            assert!(html.contains("rel=\"canonical\""));
        }
    }

    #[test]
    fn titles_hold_the_prices_of_the_day() {
        for pair in pairs(catalog(), day()) {
            for locale in Locale::ALL {
                let head = head(pair.route(locale), pair, day());
                for model in [pair.one, pair.other] {
                    let price = list_price(model, day());
                    assert!(price.contains('$'), "{}: {price}", model.name);
                    assert!(head.title.contains(&price), "{}", head.title);
                    assert!(head.description.as_ref().unwrap().contains(&price));
                }
            }
        }
    }

    #[test]
    fn a_link_opens_the_pair_side_by_side() {
        for pair in pairs(catalog(), day()) {
            let (shared, problems) = SharedBook::from_query(&query(pair));
            assert_eq!(problems, []);
            assert_eq!(
                shared.view.picks,
                [pair.one.key.clone(), pair.other.key.clone()]
            );
        }
    }
}
