//! The invoices of an account, each with the day it is due.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    ledger::{cell, ledger, money},
    state::BillingState,
};
use crate::{text::Locale, ui::view::live};
use plan::billing::invoice::{Invoice, InvoiceReason};
use prices::date::{Date, iso};

/// The list; nothing where the platform does not bill afterwards.
pub fn invoices(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().plan;
    let list = move || {
        let run = state.run.get();
        let outcome = run.as_ref().as_ref().ok()?.outcome(state.case.get()).ok()?;
        let run = &outcome.postpaid.as_ref()?.run;
        let last = run.lines.last().map(|line| line.date)?;
        let rows: Vec<AnyView> = run
            .invoices
            .iter()
            .map(|invoice| row(invoice, last, locale))
            .collect();
        let body = if rows.is_empty() {
            view! { <p class="soft">{text.no_invoice}</p> }.into_any()
        } else {
            let body = view! { <tbody>{rows}</tbody> }.into_any();
            ledger(
                "ledger invoices",
                Some("bill-invoices"),
                text.invoices,
                &text.invoice_heads,
                body,
            )
        };
        let name = locale.billing().result.postpaid;
        let colon = locale.colon();
        Some(view! { <h3>{name} {colon} {text.invoices}</h3> {body} }.into_any())
    };
    view! { <div class="bill-invoices">{live(list)}</div> }.into_any()
}

fn row(invoice: &Invoice, last: Date, locale: Locale) -> AnyView {
    let text = &locale.billing().plan;
    let threshold = match invoice.reason {
        InvoiceReason::MonthEnd => String::new(),
        InvoiceReason::Threshold(at) => format::usd(at),
    };
    let reason = (text.reason)(invoice.reason, &threshold);
    let later = (invoice.due > last)
        .then(|| view! { " " <span class="unit">{text.later}</span> }.into_any());
    let amounts = [invoice.amount, invoice.tax, invoice.total()];
    let amounts: Vec<AnyView> = amounts.map(|amount| cell(money(amount), None)).into();
    view! {
        <tr data-invoice=iso(invoice.issued)>
            <th scope="row">{format::date(invoice.issued)}</th>
            <td class="number" data-part="due" data-value=iso(invoice.due)>{format::date(invoice.due)}{later}</td>
            <td class="number">{reason}</td>
            {amounts}
        </tr>
    }
    .into_any()
}
