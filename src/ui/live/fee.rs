//! What a top-up costs by platform: the fee in dollars and as a share.

use leptos::prelude::*;

use super::{
    Stage,
    deduct::plain,
    facts::FeeFact,
    fields::{Field, fields, source},
    table::{Cell, Line, table},
};
use crate::ui::{components::number_field::Kind, view::live};
use plan::{
    billing::{Rate, Share, dollar::TopUpCost},
    field::parse_money_field,
};
use prices::money::Usd;

/// The piece.
pub fn fee(amount: Usd, stage: Stage) -> AnyView {
    let text = &stage.text().fee;
    let numbers = RwSignal::new(amount);
    let all = vec![Field {
        key: "amount",
        label: text.amount,
        kind: Kind::Decimal,
        show: |amount: &Usd| plain(*amount),
        set: |amount, typed| {
            *amount = parse_money_field(typed)?;
            Ok(())
        },
    }];
    let fields = fields(stage, numbers, all);
    view! {
        <figcaption>{text.title}</figcaption>
        <div class="live-fields">{fields}</div>
        {live(move || result(numbers.get(), stage))}
    }
    .into_any()
}

/// A fact with what the top-up costs by it.
type Costed = (&'static FeeFact, Option<TopUpCost>);

fn result(amount: Usd, stage: Stage) -> AnyView {
    let text = &stage.text().fee;
    let costed: Vec<Costed> = stage
        .facts
        .fees
        .iter()
        .map(|fact| {
            (
                fact,
                fact.fee.map(|fee| TopUpCost::of(amount, fee, Rate::ZERO)),
            )
        })
        .collect();
    let mut dearest: Option<(&FeeFact, TopUpCost)> = None;
    for (fact, cost) in &costed {
        let Some(cost) = cost else { continue };
        if dearest.is_none_or(|(_, known)| cost.fee > known.fee) {
            dearest = Some((fact, *cost));
        }
    }
    let said = dearest
        .filter(|(_, cost)| cost.fee > Usd::ZERO)
        .map(|(fact, cost)| {
            (text.says)(
                &format::usd_exact(amount),
                &name(fact, stage),
                &format::usd(cost.fee),
                &share(cost),
            )
        });
    let lines = costed
        .into_iter()
        .map(|(fact, cost)| line(fact, cost, stage));
    let head = [
        text.platform,
        text.fee,
        text.share,
        text.paid,
        stage.text().source,
    ];
    view! {
        <p role="status" data-testid=stage.id("says")>{said}</p>
        {table(text.title, &head, lines.collect())}
        <p class="small">{text.note}</p>
    }
    .into_any()
}

fn name(fact: &FeeFact, stage: Stage) -> String {
    if fact.is_crypto {
        format!(
            "{}{}",
            fact.platform,
            stage.locale.in_brackets(stage.text().fee.crypto)
        )
    } else {
        fact.platform.clone()
    }
}

fn line(fact: &'static FeeFact, cost: Option<TopUpCost>, stage: Stage) -> Line {
    let shared = cost.map_or_else(Cell::none, |cost| {
        let ppm = cost.on_top().ppm().map(|ppm| ppm.to_string());
        Cell::Figure(share(cost), ppm.unwrap_or_default())
    });
    let read = source(stage, stage.text().page.to_owned(), &fact.url, fact.checked);
    Line::new(
        fact.platform.to_lowercase(),
        name(fact, stage),
        vec![
            Cell::usd(cost.map(|cost| cost.fee)),
            shared,
            Cell::usd(cost.map(TopUpCost::charged)),
            Cell::Words(read),
        ],
    )
}

/// The fee as a part of the credit.
fn share(cost: TopUpCost) -> String {
    percent(cost.on_top())
}

/// A share as a percentage with up to two decimals.
fn percent(share: Share) -> String {
    let Some(ppm) = share.ppm() else {
        return format::NO_FIGURE.to_owned();
    };
    let hundredths = (ppm + 50) / 100;
    let (whole, rest) = (format::grouped(hundredths / 100), hundredths % 100);
    match (rest, rest % 10) {
        (0, _) => format!("{whole}%"),
        (rest, 0) => format!("{whole}.{}%", rest / 10),
        (rest, _) => format!("{whole}.{rest:02}%"),
    }
}
