//! The true cost of a dollar: what credit costs with its fee, and the top-up that keeps it lowest.

use leptos::prelude::*;

use super::{
    field::bound,
    form::plain,
    state::{BillingState, terms_of},
};
use crate::{
    billing::{
        ByokFee, PurchaseFee, Rate, Share, Slip, Terms, Use,
        dollar::{BreakEven, Habit, TopUpCost, best_top_up, break_even},
        read_money, read_rate,
    },
    format,
    money::Usd,
    plan::parse_count_field,
    text::{DollarText, Locale},
    ui::view::{effect, live},
};

/// The calculator's own numbers. The fee begins as the platform's.
#[derive(Clone, Debug, PartialEq)]
struct Dollar {
    amount: Usd,
    fee: PurchaseFee,
    discount: Rate,
    per_month: Usd,
    most: u16,
    byok_cost: Usd,
    byok_requests: u64,
}

/// Reads what was typed into the numbers.
type Taken = fn(&mut Dollar, &str) -> Result<(), Slip>;

const fn dollars(dollars: i128) -> Usd {
    Usd::from_femto(dollars * 1_000_000_000_000_000)
}

/// A percentage of millionths with up to two decimals: 16 %, 5.5 %, 0.25 %.
pub fn percent(ppm: u64) -> String {
    let hundredths = (ppm + 50) / 100;
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let whole = format::grouped(whole);
    match (rest % 10, rest) {
        (_, 0) => format!("{whole} %"),
        (0, rest) => format!("{whole}.{} %", rest / 10),
        (_, rest) => format!("{whole}.{rest:02} %"),
    }
}

fn share(share: Share) -> String {
    share
        .ppm()
        .map_or_else(|| format::NO_FIGURE.to_owned(), percent)
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
    let fields: Vec<AnyView> = fields(text)
        .into_iter()
        .map(|(id, label, show, set)| number(numbers, id, label, show, set, locale))
        .collect();
    let figures = move || numbers.with(|numbers| figures(numbers, state, text));
    let best = move || numbers.with(|numbers| best(numbers, &terms(state), text));
    view! {
        <section class="ruled" aria-labelledby="bill-dollar-heading" data-testid="bill-dollar">
            <h2 id="bill-dollar-heading">{text.heading}</h2>
            <p class="soft">{text.lead}</p>
            <div class="plan-fields">{fields}</div>
            {live(figures)}
            <h3>{text.best_heading}</h3>
            {live(best)}
        </section>
    }
    .into_any()
}

fn terms(state: BillingState) -> Terms {
    state.setup.with(|setup| terms_of(state.platforms, setup))
}

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
    let wrong = RwSignal::new(None::<String>);
    let typed = move |event| {
        let mut changed = numbers.get_untracked();
        match set(&mut changed, &event_target_value(&event)) {
            Ok(()) => {
                wrong.set(None);
                numbers.set(changed);
            }
            Err(slip) => wrong.set(Some((text.slip)(&slip, &bound(&slip)))),
        }
    };
    let message = move || wrong.get().map(|wrong| format!("{wrong} {}", text.kept));
    let first = numbers.with_untracked(show);
    let problem = format!("{id}-problem");
    view! {
        <div class="field">
            <label class="label" for=id>{label}</label>
            <input id=id data-testid=id type="text" class="number" autocomplete="off" size="10" value=first prop:value=move || numbers.with(show)
                aria-describedby=problem.clone() aria-invalid=move || wrong.with(Option::is_some).to_string() on:change=typed/>
            <span class="field-problem" id=problem role="status">{live(message)}</span>
        </div>
    }
    .into_any()
}

fn figures(it: &Dollar, state: BillingState, text: &'static DollarText) -> AnyView {
    let tax = state.setup.with(|setup| setup.tax);
    let cost = TopUpCost::of(it.amount, it.fee, tax);
    let on_top = share(cost.on_top());
    let each = Share {
        part: cost.charged(),
        whole: cost.amount,
    };
    let each = each.ppm().map_or_else(
        || format::NO_FIGURE.to_owned(),
        |ppm| format!("${}.{:04}", ppm / 1_000_000, ppm % 1_000_000 / 100),
    );
    let binds = it.fee.minimum_binds_below();
    let direct = match break_even(it.fee, it.discount) {
        BreakEven::Always => text.always.to_owned(),
        BreakEven::From(amount) => (text.from)(&format::usd_exact(amount)),
        BreakEven::Never => (text.never)(&share(it.fee.share_of(it.amount))),
    };
    let byok: ByokFee = terms(state).byok_fee.unwrap_or_default();
    let has_byok = byok != ByokFee::default();
    let byok = byok.on(it.byok_cost, it.byok_requests, 0);
    let money = |amount: Usd| (format::usd_exact(amount), amount.to_decimal());
    let words = |words: String| (words, String::new());
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
        ("per-dollar", text.per_dollar, words(each)),
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
        .map(|(id, label, (shown, exact))| {
            view! { <tr data-figure=id><th scope="row">{label}</th><td class="number" data-value=exact>{shown}</td></tr> }
                .into_any()
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

fn best(it: &Dollar, terms: &Terms, text: &'static DollarText) -> AnyView {
    let mut terms = terms.clone();
    terms.purchase_fee = Some(it.fee);
    let habit = Habit {
        per_month: it.per_month,
        top_ups_per_month: it.most,
        tax: Rate::ZERO,
    };
    let advice = best_top_up(&terms, habit).unwrap_or_default();
    let Some(best) = advice.best else {
        return view! { <p data-testid="best-top-up">{text.none_fits}</p> }.into_any();
    };
    let found = &advice.candidates[best];
    let said = (text.best_is)(
        &format::usd_exact(found.cost.amount),
        &format::grouped(found.every_days),
        &share(found.overhead()),
    );
    let rows: Vec<AnyView> = advice
        .candidates
        .iter()
        .enumerate()
        .map(|(at, size)| {
            let class = if at == best { "best-row" } else { "" };
            let mark = (at == best).then_some(text.best);
            view! {
                <tr class=class>
                    <th scope="row">{format::usd_exact(size.cost.amount)} " " {mark}</th>
                    <td class="number">{format::usd_exact(size.cost.fee)}</td>
                    <td class="number">{(text.days)(&format::grouped(size.every_days))}</td>
                    <td class="number">{format::usd_exact(size.expired)}</td>
                    <td class="number">{share(size.overhead())}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <p data-testid="best-top-up" data-value=found.cost.amount.to_decimal()>{said}</p>
        <div class="scroller" tabindex="0" role="group" aria-label=text.best_heading>
            <table class="ledger dollar-figures">
                <thead><tr><th scope="col">{text.size}</th><th scope="col" class="number">{text.fee}</th><th scope="col" class="number">{text.every}</th>
                    <th scope="col" class="number">{text.expires}</th><th scope="col" class="number">{text.overhead}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
