//! Tokens of a picture by its size and the family of models that reads it.

use leptos::prelude::*;

use super::{
    Stage,
    fields::{Field, fields, source},
    table::{Cell, Line, table},
};
use crate::ui::{components::number_field::Kind, view::live};
use plan::{
    learn::images::{ImageFamily, ImageRule, MOST_PIXELS, Size},
    parse_count_field,
};
use prices::{
    catalog::{Model, PricePeriod},
    cost::{Terms, TokenUsage, cost_of},
};

/// The piece.
pub fn images(size: Size, stage: Stage) -> AnyView {
    let text = &stage.text().images;
    let numbers = RwSignal::new((size.width(), size.height()));
    let all = vec![
        Field {
            key: "width",
            label: text.width,
            kind: Kind::Whole,
            show: |it: &(u64, u64)| format::grouped(it.0),
            set: |it, typed| {
                it.0 = parse_count_field(typed, 1..=MOST_PIXELS)?;
                Ok(())
            },
        },
        Field {
            key: "height",
            label: text.height,
            kind: Kind::Whole,
            show: |it| format::grouped(it.1),
            set: |it, typed| {
                it.1 = parse_count_field(typed, 1..=MOST_PIXELS)?;
                Ok(())
            },
        },
    ];
    let fields = fields(stage, numbers, all);
    view! {
        <figcaption>{text.title}</figcaption>
        <div class="live-fields">{fields}</div>
        {live(move || result(numbers.get(), stage))}
    }
    .into_any()
}

fn result((width, height): (u64, u64), stage: Stage) -> Option<AnyView> {
    let text = &stage.text().images;
    let size = Size::new(width, height)?;
    let families = stage.facts.images.families();
    let counts = families
        .iter()
        .filter_map(|family| family.rule.map(|rule| rule.tokens(size).get()));
    let least = counts.clone().min()?;
    let most = counts.max()?;
    let said = (text.says)(&format::grouped(least), &format::grouped(most));
    let lines = families
        .iter()
        .map(|family| line(family, size, stage))
        .collect();
    let head = [
        text.family,
        stage.text().tokens_head,
        text.costs,
        text.rule,
        stage.text().source,
    ];
    Some(
        view! {
            <p role="status" data-testid=stage.id("says")>{said}</p>
            {table(text.title, &head, lines)}
            <p class="small">{text.note}</p>
        }
        .into_any(),
    )
}

/// The first of a family's models that has a price.
fn example(family: &ImageFamily, stage: Stage) -> Option<(&'static Model, &'static PricePeriod)> {
    let mut models = family.models.iter();
    models.find_map(|key| stage.facts.priced(key, stage.today))
}

fn line(family: &'static ImageFamily, size: Size, stage: Stage) -> Line {
    let text = &stage.text().images;
    let tokens = family.rule.map(|rule| rule.tokens(size));
    let costs = tokens.and_then(|tokens| {
        let (model, period) = example(family, stage)?;
        let usage = TokenUsage {
            image: tokens,
            ..TokenUsage::default()
        };
        let amount = cost_of(&usage, period, &Terms::standard(stage.today)).total()?;
        let at = (text.at)(&model.name);
        Some(view! { <span data-value=amount.to_decimal()>{format::usd(amount)}</span>" "<span class="unit">{at}</span> }.into_any())
    });
    let name = match &family.setting {
        Some(setting) => {
            view! { {family.name.clone()}" "<code>{setting.clone()}</code> }.into_any()
        }
        None => family.name.clone().into_any(),
    };
    let rule = family
        .rule
        .map_or_else(|| text.unknown.to_owned(), |rule| said(rule, stage));
    let read = source(
        stage,
        stage.text().page.to_owned(),
        &family.source.url,
        family.source.checked,
    );
    Line {
        name,
        ..Line::new(
            family.id.clone(),
            String::new(),
            vec![
                tokens.map_or_else(Cell::none, |tokens| Cell::count(tokens.get())),
                costs.map_or_else(Cell::none, Cell::Short),
                Cell::words(rule),
                Cell::Words(read),
            ],
        )
    }
}

/// A rule in a few words.
fn said(rule: ImageRule, stage: Stage) -> String {
    let text = &stage.text().images;
    let number = |number: u64| format::grouped(number);
    match rule {
        ImageRule::Tiles {
            tile,
            base,
            per_tile,
            ..
        } => (text.tiles)(&number(base), &number(per_tile), &number(tile)),
        ImageRule::Patches {
            patch,
            factor_ppm,
            budget,
            ..
        } => {
            let factor = format::per_mille(u32::try_from(factor_ppm / 1_000).unwrap_or(u32::MAX));
            let most = budget.map(number);
            (text.patches)(
                &patch.to_string(),
                Some(factor.as_str()).filter(|factor| *factor != "1"),
                most.as_deref(),
            )
        }
        ImageRule::Grid {
            cell, max_tokens, ..
        } => (text.grid)(&cell.to_string(), &number(max_tokens)),
        ImageRule::Fixed { .. } => text.fixed.to_owned(),
    }
}
