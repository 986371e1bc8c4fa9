//! Postpaid accounts worked by hand.

use plan::billing::{
    DailyUse, Term, Terms,
    invoice::{Account, AccountRun, AtLimit, Invoice, InvoicePlan, InvoiceReason, MonthlyLimit},
    terms::{EarlyInvoices, InvoiceCycle, ThresholdCounts},
};
use prices::{date::iso, money::Usd};

use super::{day, plain, rate, steady, usd};

fn run(plan: InvoicePlan, usage: &DailyUse) -> AccountRun {
    Account::new(plan).unwrap().run(usage)
}

fn early(counts: ThresholdCounts, at: &[&str]) -> InvoicePlan {
    InvoicePlan {
        cycle: InvoiceCycle::CalendarMonthOrThreshold,
        early: Some(EarlyInvoices {
            counts,
            at: at.iter().map(|at| usd(at)).collect(),
        }),
        ..InvoicePlan::default()
    }
}

/// Day and amount of each invoice.
fn invoices(run: &AccountRun) -> Vec<(String, String)> {
    let invoices = run.invoices.iter();
    invoices
        .map(|invoice| (iso(invoice.issued), invoice.amount.to_decimal()))
        .collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let own = |(date, amount): &(&str, &str)| ((*date).to_owned(), (*amount).to_owned());
    expected.iter().map(own).collect()
}

#[test]
fn a_month_is_invoiced_on_its_last_day_and_paid_when_it_is_due() {
    // $2 a day from 20 November: 11 days are $22, with 5 % tax $23.10, due ten days later.
    let plan = InvoicePlan {
        payment_days: 10,
        tax: rate("5"),
        ..InvoicePlan::default()
    };
    let run = run(plan, &steady("2026-11-20", 30, "2"));
    let invoice = Invoice {
        issued: day("2026-11-30"),
        due: day("2026-12-10"),
        amount: usd("22"),
        tax: usd("1.1"),
        reason: InvoiceReason::MonthEnd,
    };
    assert_eq!(run.invoices, [invoice]);
    assert_eq!(run.lines[9].accrued, usd("20"));
    assert_eq!(
        (run.lines[10].accrued, run.lines[10].owed),
        (Usd::ZERO, usd("23.1"))
    );
    let due = &run.lines[20];
    assert_eq!(
        (iso(due.date).as_str(), due.paid, due.owed),
        ("2026-12-10", usd("23.1"), Usd::ZERO)
    );
    // The rest of December is not invoiced yet: 19 days.
    assert_eq!(run.totals().accrued, usd("38"));
}

#[test]
fn an_invoice_charged_at_once_is_paid_on_its_day() {
    let run = run(InvoicePlan::default(), &steady("2028-02-28", 2, "3"));
    assert_eq!(plain(run.lines.iter().map(|line| line.paid)), ["0", "6"]);
    assert_eq!(run.totals().owed, Usd::ZERO);
}

#[test]
fn a_lifetime_threshold_brings_one_early_invoice() {
    // $4 a day, thresholds $1, $10 and $100. Day 1 reaches $1: $4. Day 3 reaches $10 at $12: $8. Day 25 reaches $100: 22 x 4.
    let run = run(
        early(ThresholdCounts::Lifetime, &["1", "10", "100"]),
        &steady("2026-11-01", 30, "4"),
    );
    let expected = [
        ("2026-11-01", "4"),
        ("2026-11-03", "8"),
        ("2026-11-25", "88"),
        ("2026-11-30", "20"),
    ];
    assert_eq!(invoices(&run), pairs(&expected));
    assert_eq!(run.invoices[1].reason, InvoiceReason::Threshold(usd("10")));
    assert_eq!(run.invoices[3].reason, InvoiceReason::MonthEnd);
}

#[test]
fn a_threshold_is_reached_exactly_once_and_not_one_cent_before() {
    let at = |per_day: &str, used_before: &str| {
        let plan = InvoicePlan {
            used_before: usd(used_before),
            ..early(ThresholdCounts::Lifetime, &["10"])
        };
        invoices(&run(plan, &steady("2026-11-01", 2, per_day)))
    };
    assert_eq!(at("5", "0"), pairs(&[("2026-11-02", "10")]));
    assert_eq!(at("4.995", "0"), pairs(&[]));
    assert_eq!(at("5", "5"), pairs(&[("2026-11-01", "5")]));
    assert_eq!(at("5", "10"), pairs(&[]));
}

#[test]
fn a_day_that_passes_several_thresholds_has_one_invoice() {
    let run = run(
        early(ThresholdCounts::Lifetime, &["1", "10", "100"]),
        &steady("2026-11-01", 1, "50"),
    );
    assert_eq!(invoices(&run), pairs(&[("2026-11-01", "50")]));
    assert_eq!(run.invoices[0].reason, InvoiceReason::Threshold(usd("10")));
}

#[test]
fn a_threshold_of_what_is_unbilled_comes_again_and_again() {
    let run = run(
        early(ThresholdCounts::Unbilled, &["10"]),
        &steady("2026-11-25", 6, "4"),
    );
    assert_eq!(
        invoices(&run),
        pairs(&[("2026-11-27", "12"), ("2026-11-30", "12")])
    );
    // Both on the last day of the month: the threshold is named.
    assert_eq!(run.invoices[1].reason, InvoiceReason::Threshold(usd("10")));
}

#[test]
fn a_cycle_without_months_waits_for_the_threshold_and_one_without_thresholds_ignores_them() {
    let usage = steady("2026-11-29", 3, "4");
    let with = |cycle| {
        let plan = InvoicePlan {
            cycle,
            ..early(ThresholdCounts::Unbilled, &["10"])
        };
        invoices(&run(plan, &usage))
    };
    assert_eq!(
        with(InvoiceCycle::Threshold),
        pairs(&[("2026-12-01", "12")])
    );
    assert_eq!(
        with(InvoiceCycle::CalendarMonth),
        pairs(&[("2026-11-30", "8")])
    );
}

#[test]
fn less_than_the_least_invoice_waits_for_the_next() {
    let plan = InvoicePlan {
        minimum: usd("0.50"),
        ..InvoicePlan::default()
    };
    // $0.40 in November and $0.40 in December: nothing, then $0.80.
    let mut costs = vec![Usd::ZERO; 61];
    (costs[0], costs[30]) = (usd("0.40"), usd("0.40"));
    let usage = DailyUse::new(day("2026-11-01"), costs).unwrap();
    assert_eq!(
        invoices(&run(plan, &usage)),
        pairs(&[("2026-12-31", "0.8")])
    );
}

#[test]
fn a_monthly_limit_stops_service_until_the_first() {
    let with = |at_limit| {
        let plan = InvoicePlan {
            limit: Some(MonthlyLimit {
                amount: usd("10"),
                at_limit,
            }),
            ..InvoicePlan::default()
        };
        run(plan, &steady("2026-11-28", 5, "4"))
    };
    // 4, 4 and 2 of 4 in November; December begins anew.
    let stops = with(AtLimit::Stops);
    assert_eq!(
        plain(stops.lines.iter().map(|line| line.used)),
        ["4", "4", "2", "4", "4"]
    );
    assert_eq!(stops.lines[2].unserved, usd("2"));
    let reached = |run: &AccountRun| run.lines.iter().position(|line| line.limit_reached);
    assert_eq!(reached(&stops), Some(2));
    let goes_on = with(AtLimit::GoesOn);
    assert_eq!(goes_on.totals().used, usd("20"));
    assert_eq!(reached(&goes_on), Some(2));
}

#[test]
fn the_surprise_is_the_month_that_came_dearest_against_what_was_expected() {
    let expected = run(InvoicePlan::default(), &steady("2026-11-15", 60, "1"));
    let mut costs = vec![usd("1"); 60];
    (costs[0], costs[20], costs[59]) = (usd("6"), usd("9"), usd("8"));
    let came = run(
        InvoicePlan::default(),
        &DailyUse::new(day("2026-11-15"), costs).unwrap(),
    );
    let months = came.months();
    // 16 days of November and $5 more, 31 of December and $8 more, 13 of January and $7 more.
    assert_eq!(
        plain(months.iter().map(|month| month.used)),
        ["21", "39", "20"]
    );
    let surprise = came.surprise(&expected).unwrap();
    assert_eq!(surprise.month, day("2026-12-01"));
    assert_eq!((surprise.expected, surprise.came), (usd("31"), usd("39")));
    assert_eq!(expected.surprise(&expected), None);
}

#[test]
fn terms_that_are_not_known_are_named() {
    let terms = Terms {
        payment_terms_days: Some(30),
        minimum_invoice: Some(usd("0.5")),
        ..Terms::default()
    };
    let (plan, unknown) = InvoicePlan::under(&terms);
    assert_eq!((plan.payment_days, plan.minimum), (30, usd("0.5")));
    assert_eq!(unknown, [Term::InvoiceCycle]);
}

#[test]
fn every_problem_of_a_plan_names_its_field() {
    let plan = InvoicePlan {
        payment_days: 367,
        limit: Some(MonthlyLimit {
            amount: Usd::from_femto(-1),
            at_limit: AtLimit::Stops,
        }),
        ..early(ThresholdCounts::Lifetime, &["10", "10", "0"])
    };
    let problems = Account::new(plan).unwrap_err();
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "payment_days: not from 0 to 366",
            "limit.amount: the amount is negative",
            "early[1]: not more than the entry before it",
            "early[2]: the amount is zero",
            "early[2]: not more than the entry before it",
        ]
    );
}
