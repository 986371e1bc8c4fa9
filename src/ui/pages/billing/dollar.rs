//! The true cost of a dollar: what credit costs with its fee, and the top-up that keeps it lowest.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    fees::published,
    field::bound,
    form::plain,
    ledger::{Figure, cell, dollar as each_dollar, none, row},
    state::{BillingState, terms_of},
    top_up::best,
};
use crate::{
    text::{DollarText, Locale},
    ui::{
        components::number_field::{Kind, NumberField, number_field},
        view::{effect, live},
    },
};
use plan::{
    billing::{
        ByokFee, PurchaseFee, Rate, Share, Terms, TypedProblem, Use,
        dollar::{BreakEven, TopUpCost, break_even},
        read_money, read_rate,
    },
    parse_count_field,
};
use prices::money::Usd;

/// The calculator's own numbers. The fee begins as the platform's.
#[derive(Clone, Debug, PartialEq)]
pub struct Dollar {
    /// The top-up asked about.
    amount: Usd,
    /// The fee on it.
    pub fee: PurchaseFee,
    discount: Rate,
    /// What a month uses.
    pub per_month: Usd,
    /// The most top-ups in a month; 0: any number.
    pub most: u16,
    byok_cost: Usd,
    byok_requests: u64,
}

/// Reads what was typed into the numbers.
type Taken = fn(&mut Dollar, &str) -> Result<(), TypedProblem>;

const fn dollars(dollars: i128) -> Usd {
    Usd::from_femto(dollars * 1_000_000_000_000_000)
}

/// A percentage of millionths with up to two decimals: 16, 5.5, 0.25.
fn percent(ppm: u64) -> String {
    let hundredths = (ppm + 50) / 100;
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let whole = format::grouped(whole);
    match (rest % 10, rest) {
        (_, 0) => whole,
        (0, rest) => format!("{whole}.{}", rest / 10),
        (_, rest) => format!("{whole}.{rest:02}"),
    }
}

/// A share as a percentage.
pub fn share(share: Share, text: &DollarText) -> String {
    share.ppm().map_or_else(
        || format::NO_FIGURE.to_owned(),
        |ppm| (text.percent_of)(&percent(ppm)),
    )
}

/// The section.
pub fn dollar(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().dollar;
    let numbers = RwSignal::new(Dollar {
        amount: dollars(10),
        fee: PurchaseFee::NONE,
        discount: Rate::ZERO,
        per_month: dollars(60),
        most: 4,
        byok_cost: dollars(100),
        byok_requests: 1_500_000,
    });
    let from_plan = move || {
        let fee = state.terms().purchase_fee.unwrap_or_default();
        let per_month = state.setup.with(|setup| match &setup.usage {
            Use::Amount { per_month, .. } => Some(*per_month),
            Use::Preset { .. } | Use::Scenario(_) => None,
        });
        (fee, per_month)
    };
    let (fee, per_month) = untrack(from_plan);
    numbers.update_untracked(|numbers| {
        numbers.fee = fee;
        numbers.per_month = per_month.unwrap_or(numbers.per_month);
    });
    // The plan's fee and use are taken over whenever they change there.
    // A link is read before this runs for the first time, so what was drawn is what counts as before.
    let mut before = (fee, per_month);
    effect(move |_| {
        let now = from_plan();
        if before != now {
            before = now;
            numbers.update(|numbers| {
                numbers.fee = now.0;
                numbers.per_month = now.1.unwrap_or(numbers.per_month);
            });
        }
    });
    let mut fields: Vec<AnyView> = fields(text)
        .into_iter()
        .map(|(id, label, show, set)| number(numbers, id, label, show, set, locale))
        .collect();
    let own_keys = fields.split_off(BYOK_FIELDS);
    let no_byok = move || terms(state).byok_fee.unwrap_or_default() == ByokFee::default();
    let figures = move || numbers.with(|numbers| figures(numbers, state, text));
    let is_all = RwSignal::new(false);
    let best = move || numbers.with(|numbers| best(numbers, &terms(state), is_all, text));
    view! {
        <section class="ruled" aria-labelledby="bill-dollar-heading" data-testid="bill-dollar">
            <h2 id="bill-dollar-heading">{text.heading}</h2>
            <p class="soft">{text.lead}</p>
            {live(move || published(state, numbers, locale))}
            <div class="dollar-halves">
                <div>
                    <div class="plan-fields">{fields}</div>
                    <div class="plan-fields" hidden=no_byok>{own_keys}</div>
                    {live(figures)}
                </div>
                <div><h3>{text.best_heading}</h3>{live(best)}</div>
            </div>
        </section>
    }
    .into_any()
}

fn terms(state: BillingState) -> Terms {
    state.setup.with(|setup| terms_of(state.platforms, setup))
}

/// How many of the fields come before those of own keys.
const BYOK_FIELDS: usize = 6;

type Spec = (&'static str, &'static str, fn(&Dollar) -> String, Taken);

fn fields(text: &'static DollarText) -> Vec<Spec> {
    vec![
        (
            "dollar-amount",
            text.amount,
            |it| plain(it.amount),
            |it, typed| read_money(typed).map(|amount| it.amount = amount),
        ),
        (
            "dollar-percent",
            text.percent,
            |it| it.fee.rate.to_decimal(),
            |it, typed| read_rate(typed).map(|rate| it.fee.rate = rate),
        ),
        (
            "dollar-minimum",
            text.minimum,
            |it| plain(it.fee.minimum),
            |it, typed| read_money(typed).map(|minimum| it.fee.minimum = minimum),
        ),
        (
            "dollar-discount",
            text.discount,
            |it| it.discount.to_decimal(),
            |it, typed| read_rate(typed).map(|discount| it.discount = discount),
        ),
        (
            "dollar-per-month",
            text.per_month,
            |it| plain(it.per_month),
            |it, typed| read_money(typed).map(|amount| it.per_month = amount),
        ),
        (
            "dollar-most",
            text.most,
            |it| it.most.to_string(),
            |it, typed| {
                let most = parse_count_field(typed, 0..=100)?;
                it.most = u16::try_from(most).unwrap_or(100);
                Ok(())
            },
        ),
        (
            "dollar-byok-cost",
            text.byok_cost,
            |it| plain(it.byok_cost),
            |it, typed| read_money(typed).map(|cost| it.byok_cost = cost),
        ),
        (
            "dollar-byok-requests",
            text.byok_requests,
            |it| format::grouped(it.byok_requests),
            |it, typed| {
                it.byok_requests = parse_count_field(typed, 0..=1_000_000_000_000)?;
                Ok(())
            },
        ),
    ]
}

fn number(
    numbers: RwSignal<Dollar>,
    id: &'static str,
    label: &'static str,
    show: fn(&Dollar) -> String,
    set: Taken,
    locale: Locale,
) -> AnyView {
    let text = &locale.billing().form;
    let field = NumberField {
        kind: Kind::Decimal,
        size: "10",
        ..NumberField::new(
            id,
            move || numbers.with(show),
            move |typed| {
                let mut changed = numbers.get_untracked();
                let done = set(&mut changed, typed);
                done.map_err(|problem| (text.problem)(&problem, &bound(&problem)))?;
                numbers.set(changed);
                Ok(())
            },
        )
    };
    number_field(field, label, None, locale)
}

fn figures(it: &Dollar, state: BillingState, text: &'static DollarText) -> AnyView {
    let tax = state.setup.with(|setup| setup.tax);
    let cost = TopUpCost::of(it.amount, it.fee, tax);
    let on_top = share(cost.on_top(), text);
    let each = Share {
        part: cost.charged(),
        whole: cost.amount,
    };
    let each = each
        .ppm()
        .map_or_else(none, |ppm| (each_dollar(ppm), ppm.to_string()));
    let binds = it.fee.minimum_binds_below();
    let direct = match break_even(it.fee, it.discount) {
        BreakEven::Always => text.always.to_owned(),
        BreakEven::From(amount) => (text.from)(&format::usd_exact(amount)),
        BreakEven::Never => (text.never)(&share(it.fee.share_of(it.amount), text)),
    };
    let byok: ByokFee = terms(state).byok_fee.unwrap_or_default();
    let has_byok = byok != ByokFee::default();
    let byok = byok.on(it.byok_cost, it.byok_requests, 0);
    let money = |amount: Usd| (format::usd_exact(amount), amount.to_decimal());
    let words = |words: String| -> Figure { (words, String::new()) };
    let mut rows = vec![
        ("fee", text.fee, money(cost.fee)),
        ("tax", text.tax, money(cost.tax)),
        ("charged", text.charged, money(cost.charged())),
        ("on-top", text.effective, {
            let ppm = cost.on_top().ppm();
            let exact = ppm.map(|ppm| ppm.to_string()).unwrap_or_default();
            (on_top.clone(), exact)
        }),
        ("arrives", text.arrives, money(cost.amount)),
        ("per-dollar", text.per_dollar, each),
        (
            "binds",
            text.binds,
            binds.map_or_else(|| words(text.binds_none.to_owned()), money),
        ),
        ("direct", text.direct, words(direct)),
    ];
    if has_byok {
        rows.push(("byok", text.byok, (format::usd(byok), byok.to_decimal())));
    }
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|(id, label, figure)| {
            row(
                id.to_owned(),
                "",
                label.to_owned(),
                vec![cell(figure, None)],
            )
        })
        .collect();
    let summary = (text.summary)(
        &format::usd_exact(cost.amount),
        &format::usd_exact(cost.charged()),
        &on_top,
    );
    view! {
        <p role="status" data-testid="dollar-summary">{summary}</p>
        <table class="ledger dollar-figures" data-testid="dollar-figures"><tbody>{rows}</tbody></table>
    }
    .into_any()
}
