//! Words of the adviser.

use crate::text::count::counted;
use plan::billing::adviser::{Check, PathStep, Question, Trait, Verdict};

words! {
    /// Eight questions, their points, what they come to.
    AdviserText
    {
        heading: "Prepaid or postpaid?", "預付還是後付？";
        lead: "Eight questions. Each answer gives points to one side and says why; unanswered questions count for neither.",
            "八個問題，每個答案為其中一方加分並說明理由；沒回答的題目不影響結果。";
        unanswered: "Choose…", "請選擇…";
        prepaid: "Prepaid", "預付";
        postpaid: "Postpaid", "後付";
        points_heading: "Where the points come from", "分數從哪裡來";
        group_usage: "Usage", "用量";
        group_people: "People", "人員";
        group_money: "Money", "金流";
        path_heading: "The usual path for a company", "公司常走的路徑";
        path_here: "you are here", "你在這裡";
        checks_heading: "Settle before you rely on an API", "正式依賴 API 前要確認";
        traits_heading: "All strengths and weaknesses", "所有優缺點";
        for_prepaid: "Prepaid: strengths", "預付的優點";
        against_prepaid: "Prepaid: weaknesses", "預付的缺點";
        for_postpaid: "Postpaid: strengths", "後付的優點";
        against_postpaid: "Postpaid: weaknesses", "後付的缺點";
        print: "Print the checklist", "列印檢查清單";
    }
    {
        /// A question.
        question: fn(Question) -> &'static str = question_en, question_zh;
        /// The answers of a question, in the order of the choices.
        answers: fn(Question) -> &'static [&'static str] = answers_en, answers_zh;
        /// A strength or weakness.
        reason: fn(Trait) -> &'static str = trait_en, trait_zh;
        /// The verdict.
        verdict: fn(Verdict) -> &'static str = verdict_en, verdict_zh;
        /// A step of the company's way.
        step: fn(PathStep) -> &'static str = step_en, step_zh;
        /// Something to settle.
        check: fn(Check) -> &'static str = check_en, check_zh;
        /// Points to a side.
        points: fn(points: u32, side: &str) -> String =
            |points, side| format!("{side} +{points}"),
            |points, side| format!("{side} +{points}");
        /// Both sums.
        score: fn(prepaid: u32, postpaid: u32) -> String =
            |prepaid, postpaid| format!("Prepaid {}, postpaid {postpaid}.", counted(&prepaid.to_string(), "point")),
            |prepaid, postpaid| format!("預付 {prepaid} 分，後付 {postpaid} 分。");
    }
}

const fn question_en(question: Question) -> &'static str {
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

const fn question_zh(question: Question) -> &'static str {
    match question {
        Question::Stage => "API 用到什麼階段？",
        Question::Monitoring => "怎麼監看用量？",
        Question::Predictability => "能預估一個月的用量嗎？",
        Question::Procurement => "怎麼採購？",
        Question::TeamSize => "多少人共用帳號？",
        Question::StopTolerance => "服務停掉有多嚴重？",
        Question::Cash => "現金狀況？",
        Question::Accounting => "帳務需要什麼？",
    }
}

const fn answers_en(question: Question) -> &'static [&'static str] {
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

const fn answers_zh(question: Question) -> &'static [&'static str] {
    match question {
        Question::Stage => &["剛接觸或測試中", "使用中且成長", "用量穩定"],
        Question::Monitoring => &["沒有", "偶爾看", "有預算與警示"],
        Question::Predictability => &["無法", "大致可以", "很準"],
        Question::Procurement => &["自己的卡", "公司卡", "採購單與發票"],
        Question::TeamSize => &["一人", "幾個人", "很多人"],
        Question::StopTolerance => &["沒關係", "有點麻煩", "絕對不行"],
        Question::Cash => &["怕突然的大帳單", "都可以", "不方便先付"],
        Question::Accounting => &["每次購買的收據", "每月一張對帳單"],
    }
}

const fn trait_en(reason: Trait) -> &'static str {
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

const fn trait_zh(reason: Trait) -> &'static str {
    match reason {
        Trait::VisibleCeiling => "能花多少一開始就看得到。",
        Trait::SmallStart => "幾美元就能開始。",
        Trait::NoLateBill => "之後不會再收到帳單。",
        Trait::NoPaperwork => "不用簽約，也不用信用審查。",
        Trait::StopsWhenEmpty => "餘額用完服務就停。",
        Trait::ReloadCanFail => "自動儲值可能默默失敗。",
        Trait::CreditExpires => "沒用完的額度會到期，通常不退。",
        Trait::MoneyAhead => "錢要先付，還有許多小額款項要記帳。",
        Trait::NoRefilling => "不必一直補餘額。",
        Trait::MonthlyStatement => "每月一張對帳單。",
        Trait::FitsProcurement => "符合採購、簽核與發票流程。",
        Trait::PaysLater => "用多少、之後付多少。",
        Trait::MonthEndSurprise => "月底才知道總額。",
        Trait::NeedsMonitoring => "需要有人盯的預算與警示。",
        Trait::RunawayUse => "失控的程式較晚才會發現。",
        Trait::NotForEveryone => "不是一開始就人人可用。",
    }
}

const fn verdict_en(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Open => "Answer any question to see which fits.",
        Verdict::Prepaid => "Prepaid fits you.",
        Verdict::Postpaid => "Postpaid fits you.",
        Verdict::Either => "Both fit: take the platform’s default.",
    }
}

const fn verdict_zh(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Open => "回答任一題，就會看到建議。",
        Verdict::Prepaid => "適合預付。",
        Verdict::Postpaid => "適合後付。",
        Verdict::Either => "差異不大，用平台預設的方式即可。",
    }
}

const fn step_en(step: PathStep) -> &'static str {
    match step {
        PathStep::TestPrepaid => "Test with a small prepaid balance.",
        PathStep::SetAlerts => "Set budgets and alerts while usage grows.",
        PathStep::NameOwner => "Name an owner for balance, budget and alerts.",
        PathStep::MovePostpaid => "Move to postpaid once usage is steady.",
        PathStep::ReviewMonthly => "Check every invoice against measured usage.",
    }
}

const fn step_zh(step: PathStep) -> &'static str {
    match step {
        PathStep::TestPrepaid => "先用小額預付測試。",
        PathStep::SetAlerts => "用量成長時設好預算與警示。",
        PathStep::NameOwner => "指定誰負責餘額、預算與警報。",
        PathStep::MovePostpaid => "用量穩定後改成月結。",
        PathStep::ReviewMonthly => "每期帳單都與實測用量核對。",
    }
}

const fn check_en(check: Check) -> &'static str {
    match check {
        Check::FinanceFlow => "How finance approves and pays.",
        Check::BillVerification => "How a bill is verified.",
        Check::InterruptionRisk => "What an interruption would do.",
        Check::UsageMonitoring => "How usage is watched.",
        Check::Owner => "Who owns balance, budget and alerts.",
    }
}

const fn check_zh(check: Check) -> &'static str {
    match check {
        Check::FinanceFlow => "財務如何核准與付款。",
        Check::BillVerification => "帳單如何查核。",
        Check::InterruptionRisk => "中斷會造成什麼影響。",
        Check::UsageMonitoring => "如何監看用量。",
        Check::Owner => "餘額、預算與警報由誰負責。",
    }
}
