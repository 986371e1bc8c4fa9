//! How to buy: what to settle first, the four ways, the steps of the chosen platform, which platform, and plan against API.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    faq::external, field::bound, form::plain, state::BillingState, terms::source,
    terms_words::in_locale,
};
use crate::{
    text::{BuyText, Locale},
    ui::{
        components::number_field::{Kind, NumberField, number_field},
        money,
        view::live,
    },
};
use plan::billing::{
    buy::{Caution, PlanBreakEven, START, Wish, plan_break_even, recommend},
    read_money,
};
use prices::money::Usd;

const WISHES: [(&str, Wish); 6] = [
    ("wish-easy", Wish::Understandable),
    ("wish-small", Wish::SmallStart),
    ("wish-trace", Wish::Traceable),
    ("wish-stop", Wish::StopLoss),
    ("wish-many", Wish::ManyModels),
    ("wish-usage", Wish::UsageBilling),
];

/// The section.
pub fn buy(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().buy;
    let ways = [
        (text.way_credit, text.way_credit_text),
        (text.way_card, text.way_card_text),
        (text.way_gateway, text.way_gateway_text),
        (text.way_free, text.way_free_text),
    ];
    let ways: Vec<AnyView> = ways
        .into_iter()
        .map(|(name, about)| {
            view! { <div><h4>{name}</h4><p class="soft">{about}</p></div> }.into_any()
        })
        .collect();
    let wrong = [
        text.wrong_plus,
        text.wrong_never,
        text.wrong_everywhere,
        text.wrong_tokens,
        text.wrong_balance,
    ];
    let wrong: Vec<AnyView> = wrong
        .into_iter()
        .map(|words| view! { <li>{words}</li> }.into_any())
        .collect();
    let start: Vec<AnyView> = START
        .into_iter()
        .map(|start| view! { <li>{(text.start)(start)}</li> }.into_any())
        .collect();
    view! {
        <section class="ruled" aria-labelledby="bill-buy-heading" data-testid="bill-buy">
            <h2 id="bill-buy-heading">{text.heading}</h2>
            <div class="two-columns">
                <div><h3>{text.first_heading}</h3><p>{text.first}</p></div>
                <div>{even(locale)}</div>
            </div>
            <h3>{text.ways_heading}</h3>
            <div class="ways" data-testid="four-ways">{ways}</div>
            <p class="soft">{text.truth}</p>
            <div class="two-columns">
                <div>{live(move || steps(state, locale))}</div>
                <div>{wishes(state, locale)}</div>
            </div>
            <div class="two-columns">
                <div><h3>{text.start_heading}</h3><ol>{start}</ol><p class="soft">{text.drivers}</p></div>
                <div><h3>{text.misunderstandings}</h3><ul>{wrong}</ul></div>
            </div>
        </section>
    }
    .into_any()
}

/// The steps at the chosen platform, and where its use is seen.
fn steps(state: BillingState, locale: Locale) -> Option<AnyView> {
    let (text, terms) = (&locale.billing().buy, &locale.billing().terms);
    let platform = state.platform()?;
    let steps: Vec<AnyView> = platform
        .steps
        .iter()
        .map(|step| view! { <li>{in_locale(step, locale).to_owned()}</li> }.into_any())
        .collect();
    let console = platform.console.as_ref().map(|console| {
        let note = console.note.as_ref();
        let note = note.map(|note| in_locale(note, locale).to_owned());
        let link = console.value.as_ref().map(|url| external(url));
        view! {
            <p data-testid="console">{text.console}{terms.colon}{link} " " {note}</p>
            <p class="small">{source(&console.source, state.clock, terms, locale)}</p>
        }
        .into_any()
    });
    let view = view! {
        <h3>{(text.steps_at)(&platform.name)}</h3>
        <ol class="steps" data-testid="five-steps">{steps}</ol>
        {console}
    };
    Some(view.into_any())
}

/// Wishes, and the platforms that meet them.
fn wishes(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().buy;
    let wanted = RwSignal::new([true, true, false, false, false, false]);
    let boxes: Vec<AnyView> = WISHES
        .into_iter()
        .enumerate()
        .map(|(at, (id, wish))| {
            let is_on = move || wanted.with(|wanted| wanted[at]);
            let turn = move |is_on: bool| wanted.update(|wanted| wanted[at] = is_on);
            super::field::tick(id, (text.wish)(wish), is_on, turn)
        })
        .collect();
    let picks = move || {
        let wanted = wanted.get();
        let wishes: Vec<Wish> = WISHES
            .into_iter()
            .zip(wanted)
            .filter_map(|((_, wish), is_on)| is_on.then_some(wish))
            .collect();
        picks(state, &wishes, locale)
    };
    view! {
        <h3>{text.wishes_heading}</h3>
        <div class="wishes" role="group" aria-label=text.wishes_heading>{boxes}</div>
        {live(picks)}
    }
    .into_any()
}

fn picks(state: BillingState, wishes: &[Wish], locale: Locale) -> AnyView {
    /// How many platforms are named.
    const NAMED: usize = 5;
    let text = &locale.billing().buy;
    if state.platforms.all().is_empty() {
        return view! { <p class="soft">{text.no_platforms}</p> }.into_any();
    }
    if wishes.is_empty() {
        return view! { <p class="soft">{text.no_wish}</p> }.into_any();
    }
    let terms = &locale.billing().terms;
    let found = recommend(state.platforms, wishes).into_iter().take(NAMED);
    let picks: Vec<AnyView> = found
        .map(|found| {
            let met: Vec<&str> = found
                .met
                .iter()
                .map(|(_, reason)| (text.reason)(*reason))
                .collect();
            let cautions: Vec<String> = found
                .cautions
                .iter()
                .map(|caution| caution_words(*caution, locale))
                .collect();
            let mind = (!cautions.is_empty()).then(|| {
                let cautions = cautions.join(terms.separator);
                view! { <p class="small">{text.mind}{terms.colon}{cautions}</p> }.into_any()
            });
            let count = format!("{}/{}", found.met.len(), wishes.len());
            view! {
                <li data-platform=found.platform.id.as_str()>
                    <strong>{found.platform.name.as_str()}</strong> " " <span class="unit">{count}</span>
                    <p>{text.met}{terms.colon}{met.join(terms.separator)}</p>
                    {mind}
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="picks" data-testid="platform-picks">{picks}</ol> }.into_any()
}

fn caution_words(caution: Caution, locale: Locale) -> String {
    let (text, terms) = (&locale.billing().buy, &locale.billing().terms);
    match caution {
        Caution::Fee(fee) => {
            let least = (fee.minimum > Usd::ZERO).then(|| format::usd_exact(fee.minimum));
            (text.fee)(&(terms.fee)(&fee.rate.to_decimal(), least.as_deref()))
        }
        Caution::Expires(expiry) => (terms.expiry)(expiry),
        Caution::NoRefund => text.no_refund.to_owned(),
        Caution::MinimumUnknown => text.no_minimum.to_owned(),
        Caution::MayGoNegative => text.negative.to_owned(),
    }
}

/// A plan's price against requests.
fn even(locale: Locale) -> AnyView {
    let text = &locale.billing().buy;
    let prices = RwSignal::new([
        Usd::from_femto(20_000_000_000_000_000),
        Usd::from_femto(4_000_000_000_000),
    ]);
    let said = move || {
        let [plan, request] = prices.get();
        said_even(plan_break_even(plan, request), text)
    };
    view! {
        <h3>{text.even_heading}</h3>
        <p class="soft">{text.even_lead}</p>
        <div class="plan-fields">
            {price(prices, 0, "even-plan", text.plan_price, locale)}
            {price(prices, 1, "even-request", text.request_price, locale)}
        </div>
        {live(said)}
    }
    .into_any()
}

fn said_even(even: Option<PlanBreakEven>, text: &'static BuyText) -> AnyView {
    match even {
        Some(even) => view! {
            <p role="status" data-testid="plan-even" data-value=even.requests.to_string()>
                {(text.even)(&format::grouped(even.requests), &money::amount(even.cost))}
            </p>
        }
        .into_any(),
        None => view! { <p role="status" data-testid="plan-even">{text.even_none}</p> }.into_any(),
    }
}

fn price(
    prices: RwSignal<[Usd; 2]>,
    at: usize,
    id: &'static str,
    label: &'static str,
    locale: Locale,
) -> AnyView {
    let text = &locale.billing().form;
    let field = NumberField {
        kind: Kind::Decimal,
        size: "10",
        ..NumberField::new(
            id,
            move || plain(prices.with(|prices| prices[at])),
            move |typed| {
                let amount = read_money(typed);
                let amount =
                    amount.map_err(|problem| (text.problem)(&problem, &bound(&problem)))?;
                prices.update(|prices| prices[at] = amount);
                Ok(())
            },
        )
    };
    number_field(field, label, None, locale)
}
