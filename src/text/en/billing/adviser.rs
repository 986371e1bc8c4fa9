//! Words of the adviser, in English.

use super::super::count::counted;
use crate::text::billing::adviser::AdviserText;
use plan::billing::adviser::{Check, PathStep, Question, Trait, Verdict};

pub const WORDS: AdviserText = AdviserText {
    heading: "Prepaid or postpaid?",
    lead: "Eight questions. Each answer gives points to one side and says why; unanswered questions count for neither.",
    unanswered: "Choose…",
    prepaid: "Prepaid",
    postpaid: "Postpaid",
    points_heading: "Where the points come from",
    group_usage: "Usage",
    group_people: "People",
    group_money: "Money",
    path_heading: "The usual path for a company",
    path_here: "you are here",
    checks_heading: "Settle before you rely on an API",
    traits_heading: "All strengths and weaknesses",
    for_prepaid: "Prepaid: strengths",
    against_prepaid: "Prepaid: weaknesses",
    for_postpaid: "Postpaid: strengths",
    against_postpaid: "Postpaid: weaknesses",
    print: "Print the checklist",
    question,
    answers,
    reason,
    verdict,
    step,
    check,
    points: |points, side| format!("{side} +{points}"),
    score: |prepaid, postpaid| {
        format!(
            "Prepaid {}, postpaid {postpaid}.",
            counted(&prepaid.to_string(), "point")
        )
    },
};

const fn question(question: Question) -> &'static str {
    match question {
        Question::Stage => "How far along are you with the API?",
        Question::Monitoring => "How is usage watched?",
        Question::Predictability => "Can you predict a month’s usage?",
        Question::Procurement => "How do you buy?",
        Question::TeamSize => "How many people share the account?",
        Question::StopTolerance => "How bad is it if service stops?",
        Question::Cash => "What suits your cash flow?",
        Question::Accounting => "What does accounting need?",
    }
}

const fn answers(question: Question) -> &'static [&'static str] {
    match question {
        Question::Stage => &["New or testing", "In use, growing", "In steady use"],
        Question::Monitoring => &["Not at all", "Now and then", "With budgets and alerts"],
        Question::Predictability => &["No", "Roughly", "Well"],
        Question::Procurement => &[
            "With my own card",
            "With a company card",
            "By purchase order and invoice",
        ],
        Question::TeamSize => &["One", "A few", "Many"],
        Question::StopTolerance => &["It does no harm", "A nuisance", "It must not happen"],
        Question::Cash => &[
            "No surprise bills, please",
            "Either is fine",
            "Rather pay later",
        ],
        Question::Accounting => &["A receipt per purchase", "One invoice a month"],
    }
}

const fn reason(reason: Trait) -> &'static str {
    match reason {
        Trait::VisibleCeiling => "You see in advance how much can be spent.",
        Trait::SmallStart => "A few dollars are enough to start.",
        Trait::NoLateBill => "No bill comes later.",
        Trait::NoPaperwork => "No contract and no credit check.",
        Trait::StopsWhenEmpty => "Service stops when the balance is gone.",
        Trait::ReloadCanFail => "Auto-reload can fail without anyone noticing.",
        Trait::CreditExpires => "Unused credits expire and are seldom refunded.",
        Trait::MoneyAhead => "Money goes out early, in many small purchases to book.",
        Trait::NoRefilling => "No balance to top up.",
        Trait::MonthlyStatement => "One invoice a month.",
        Trait::FitsProcurement => "Fits purchase orders, approvals and invoices.",
        Trait::PaysLater => "You pay for what you used, afterwards.",
        Trait::MonthEndSurprise => "The total is known only at month end.",
        Trait::NeedsMonitoring => "Someone must watch budgets and alerts.",
        Trait::RunawayUse => "A runaway job is noticed late.",
        Trait::NotForEveryone => "Not open to every new account.",
    }
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Open => "Answer any question to see which fits.",
        Verdict::Prepaid => "Prepaid fits you.",
        Verdict::Postpaid => "Postpaid fits you.",
        Verdict::Either => "Both fit: take the platform’s default.",
    }
}

const fn step(step: PathStep) -> &'static str {
    match step {
        PathStep::TestPrepaid => "Test with a small prepaid balance.",
        PathStep::SetAlerts => "Set budgets and alerts while usage grows.",
        PathStep::NameOwner => "Name an owner for balance, budget and alerts.",
        PathStep::MovePostpaid => "Move to postpaid once usage is steady.",
        PathStep::ReviewMonthly => "Check every invoice against measured usage.",
    }
}

const fn check(check: Check) -> &'static str {
    match check {
        Check::FinanceFlow => "How finance approves and pays.",
        Check::BillVerification => "How a bill is verified.",
        Check::InterruptionRisk => "What an interruption would do.",
        Check::UsageMonitoring => "How usage is watched.",
        Check::Owner => "Who owns balance, budget and alerts.",
    }
}
