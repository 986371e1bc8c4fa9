//! A budget as a matrix of quotas: for each scope a hard cap, soft alerts and a gate for approval.

use leptos::prelude::*;

use super::{
    Stage,
    deduct::plain,
    fields::{Field, fields},
    table::{Cell, Line, table},
};
use crate::ui::{components::number_field::Kind, view::live};
use plan::{
    FieldProblem,
    field::parse_money_field,
    learn::quota::{ALERTS, Quota, Scope, Split, matrix},
    parse_count_field, parse_percent_field,
};
use prices::money::Usd;

/// Most members of a scope.
const MOST_MEMBERS: u64 = 1_000_000;

/// The piece.
pub fn quota(budget: Usd, stage: Stage) -> AnyView {
    let text = &stage.text().quota;
    let numbers = RwSignal::new(Split::of(budget));
    let mut all = vec![
        Field {
            key: "budget",
            label: text.budget,
            kind: Kind::Decimal,
            show: |it: &Split| plain(it.budget),
            set: |it, typed| {
                it.budget = parse_money_field(typed)?;
                Ok(())
            },
        },
        Field {
            key: "reserve",
            label: text.reserve,
            kind: Kind::Whole,
            show: |it| it.reserve.to_string(),
            set: |it, typed| {
                it.reserve = parse_percent_field(typed)?.get();
                Ok(())
            },
        },
    ];
    all.extend(members(text.members));
    all.push(Field {
        key: "approval",
        label: text.approval_field,
        kind: Kind::Whole,
        show: |it| it.approval.to_string(),
        set: |it, typed| {
            it.approval = parse_percent_field(typed)?.get();
            Ok(())
        },
    });
    let fields = fields(stage, numbers, all);
    view! {
        <figcaption>{text.title}</figcaption>
        <div class="live-fields">{fields}</div>
        {live(move || result(&numbers.get(), stage))}
    }
    .into_any()
}

/// The fields of how many share a scope.
fn members(labels: [&'static str; Scope::ALL.len()]) -> Vec<Field<Split>> {
    macro_rules! member {
        ($($at:literal $key:literal),*) => {
            vec![$(Field {
                key: $key,
                label: labels[$at],
                kind: Kind::Whole,
                show: |it: &Split| format::grouped(it.members[$at]),
                set: |it, typed| read_members(&mut it.members[$at], typed),
            }),*]
        };
    }
    member!(0 "environments", 1 "teams", 2 "workflows", 3 "families", 4 "keys", 5 "customers")
}

fn read_members(members: &mut u64, typed: &str) -> Result<(), FieldProblem> {
    *members = parse_count_field(typed, 1..=MOST_MEMBERS)?;
    Ok(())
}

fn result(split: &Split, stage: Stage) -> AnyView {
    let text = &stage.text().quota;
    let quotas = matrix(split);
    let smallest = quotas.last().map(|quota| format::usd_exact(quota.cap));
    let said = (text.says)(
        &format::usd_exact(split.budget),
        &smallest.unwrap_or_default(),
    );
    let lines = quotas.iter().map(|quota| line(quota, stage)).collect();
    let head = [
        text.scope,
        text.in_all,
        text.cap,
        text.alerts,
        text.approval,
        text.example,
    ];
    view! {
        <p role="status" data-testid=stage.id("says")>{said}</p>
        {table(text.title, &head, lines)}
        <p class="small">{text.note}</p>
    }
    .into_any()
}

fn line(quota: &Quota, stage: Stage) -> Line {
    let text = &stage.text().quota;
    let [name, example] = (text.scopes)(quota.scope);
    let alerts: Vec<AnyView> = ALERTS
        .into_iter()
        .zip(quota.alerts)
        .map(|(percent, amount)| {
            let said = format!("{percent}%{}{}", stage.locale.colon(), format::usd(amount));
            view! { <span class="keep" data-value=amount.to_decimal()>{said}</span>" " }.into_any()
        })
        .collect();
    Line::new(
        scope_id(quota.scope),
        name,
        vec![
            Cell::count(quota.in_all),
            Cell::exact(quota.cap),
            Cell::Words(alerts.into_any()),
            Cell::usd(Some(quota.approval)),
            Cell::words(example),
        ],
    )
}

const fn scope_id(scope: Scope) -> &'static str {
    match scope {
        Scope::Environment => "environment",
        Scope::Team => "team",
        Scope::Workflow => "workflow",
        Scope::ModelFamily => "family",
        Scope::ApiKey => "key",
        Scope::Customer => "customer",
    }
}
