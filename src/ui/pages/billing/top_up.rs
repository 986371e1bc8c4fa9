//! The top-up that keeps the cost of a dollar lowest, among the sizes people buy.

use leptos::prelude::*;

use super::{
    dollar::{Dollar, share},
    ledger::{cell, ledger, row, words},
};
use crate::text::DollarText;
use plan::billing::{
    Rate, Terms,
    dollar::{Candidate, Habit, best_top_up},
};
use prices::money::Usd;

/// How many sizes are shown before and after the best one.
const AROUND: (usize, usize) = (2, 4);

/// The best size in words, and the sizes around it; all of them when asked for.
pub fn best(
    it: &Dollar,
    terms: &Terms,
    is_all: RwSignal<bool>,
    text: &'static DollarText,
) -> AnyView {
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
        &share(found.overhead(), text),
    );
    let near = best.saturating_sub(AROUND.0)..=best + AROUND.1;
    // The first size of which some expires: where larger stops being better.
    let wasteful = advice.candidates.iter();
    let wasteful = wasteful
        .enumerate()
        .position(|(at, size)| at > best && size.expired > Usd::ZERO);
    let sizes = advice.candidates.iter().enumerate();
    let sizes: Vec<AnyView> = sizes
        .filter(|(at, _)| is_all.get() || near.contains(at) || wasteful == Some(*at))
        .map(|(at, size)| line(size, at == best, text))
        .collect();
    let is_short = sizes.len() < advice.candidates.len();
    let more = is_short.then(|| {
        view! { <button type="button" data-testid="all-sizes" on:click=move |_| is_all.set(true)>{text.show_all}</button> }.into_any()
    });
    let head = [text.size, text.fee, text.every, text.expires, text.overhead];
    let body = view! { <tbody>{sizes}</tbody> }.into_any();
    view! {
        <p data-testid="best-top-up" data-value=found.cost.amount.to_decimal()>{said}</p>
        {ledger("ledger sizes", Some("top-up-sizes"), text.best_heading, &head, body)}
        {more}
    }
    .into_any()
}

fn line(size: &Candidate, is_best: bool, text: &'static DollarText) -> AnyView {
    let money = |amount: Usd| (format::usd_exact(amount), amount.to_decimal());
    let cells = vec![
        cell(money(size.cost.fee), None),
        words((text.days)(&format::grouped(size.every_days))),
        cell(money(size.expired), None),
        words(share(size.overhead(), text)),
    ];
    let amount = format::usd_exact(size.cost.amount);
    let (class, label) = if is_best {
        ("best-row", format!("{amount} {}", text.best))
    } else {
        ("", amount)
    };
    row("size".to_owned(), class, label, cells)
}
