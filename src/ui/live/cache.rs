//! When a cache pays.

use leptos::prelude::*;

use super::{
    Stage,
    fields::{Field, count, fields, model_field, price_source, priced},
    table::{Cell, Line, table},
};
use crate::ui::{components::number_field::Kind, view::live};
use plan::learn::cache::{CacheWay, NoCache, ways};
use prices::catalog::{Lifetime, ModelKey};
use tokens::Tokens;

/// The reader's numbers.
#[derive(Clone, Debug)]
struct Asked {
    model: ModelKey,
    prompt: u64,
    reads: u64,
    hours: u64,
}

/// The piece.
pub fn cache(model: ModelKey, prompt: u64, reads: u64, stage: Stage) -> AnyView {
    let text = &stage.text().cache;
    let numbers = RwSignal::new(Asked {
        model,
        prompt,
        reads,
        hours: 1,
    });
    let all = vec![
        Field {
            key: "prompt",
            label: text.prompt,
            kind: Kind::Whole,
            show: |it: &Asked| format::grouped(it.prompt),
            set: |it, typed| {
                it.prompt = count(typed)?;
                Ok(())
            },
        },
        Field {
            key: "reads",
            label: text.reads,
            kind: Kind::Whole,
            show: |it| format::grouped(it.reads),
            set: |it, typed| {
                it.reads = count(typed)?;
                Ok(())
            },
        },
    ];
    let hours = vec![Field {
        key: "hours",
        label: text.hours,
        kind: Kind::Whole,
        show: |it: &Asked| format::grouped(it.hours),
        set: |it, typed| {
            it.hours = count(typed)?;
            Ok(())
        },
    }];
    let model = model_field(stage, numbers, |it| &it.model, |it, model| it.model = model);
    let (fields, hours) = (fields(stage, numbers, all), fields(stage, numbers, hours));
    // Only some lists charge for keeping a cache.
    let has_no_storage = move || {
        numbers.with(|it| {
            let price = priced(stage, &it.model);
            price.is_none_or(|(_, period)| period.rates.cache_storage_hour.is_none())
        })
    };
    let source = price_source(stage, numbers, |it| &it.model);
    view! {
        <figcaption>{text.title}</figcaption>
        <div class="live-fields">{model}{fields}<div hidden=has_no_storage>{hours}</div></div>
        {live(move || numbers.with(|asked| result(asked, stage)))}
        {source}
    }
    .into_any()
}

fn result(asked: &Asked, stage: Stage) -> AnyView {
    let text = &stage.text().cache;
    let found = priced(stage, &asked.model).map_or(Err(NoCache::NoInput), |(_, period)| {
        ways(Tokens::new(asked.prompt), period, stage.today)
    });
    let ways = match found {
        Ok(ways) => ways,
        Err(problem) => {
            let said = (text.none)(problem);
            return view! { <p role="status" class="notice">{said}</p> }.into_any();
        }
    };
    let said = ways.first().map(|way| says(way, asked, stage));
    let has_storage = ways.iter().any(|way| way.hour.is_some());
    let lines = ways.iter().map(|way| line(way, asked, stage)).collect();
    let mut head = vec![
        text.kept,
        text.write,
        text.read,
        text.pays,
        text.with,
        text.without,
    ];
    if has_storage {
        head.insert(3, text.storage);
    }
    view! {
        <p role="status" data-testid=stage.id("says")>{said}</p>
        {table(text.title, &head, lines)}
        <p class="small">{text.formula}</p>
    }
    .into_any()
}

fn says(way: &CacheWay, asked: &Asked, stage: Stage) -> AnyView {
    let text = &stage.text().cache;
    let said = (text.says)(
        asked.reads + 1,
        &format::usd(way.without(asked.reads)),
        &format::usd(way.with(asked.reads, asked.hours)),
    );
    let pays = match way.pays_from(asked.hours) {
        None => text.never.to_owned(),
        Some(0) => text.at_once.to_owned(),
        Some(reads) => (text.from)(reads),
    };
    let exact = way.pays_from(asked.hours).map(|reads| reads.to_string());
    view! { {said}" "<span data-value=exact>{pays}</span> }.into_any()
}

fn line(way: &CacheWay, asked: &Asked, stage: Stage) -> Line {
    let text = &stage.text().cache;
    let kept = way.lifetime.map_or_else(
        || text.automatic.to_owned(),
        |lifetime| format::lifetime(lifetime, stage.locale),
    );
    let pays = match way.pays_from(asked.hours) {
        None => Cell::none(),
        Some(reads) => Cell::Figure((text.reads_counted)(reads), reads.to_string()),
    };
    let mut cells = vec![
        Cell::usd(Some(way.write)),
        Cell::usd(Some(way.read)),
        pays,
        Cell::usd(Some(way.with(asked.reads, asked.hours))),
        Cell::usd(Some(way.without(asked.reads))),
    ];
    if way.hour.is_some() {
        cells.insert(2, Cell::usd(way.hour.map(|hour| hour.times(asked.hours))));
    }
    let id = way
        .lifetime
        .map_or_else(|| "automatic".to_owned(), Lifetime::id);
    Line::new(id, kept, cells)
}
