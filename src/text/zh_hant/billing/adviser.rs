//! Words of the adviser, in Traditional Chinese.

use crate::text::billing::adviser::AdviserText;
use plan::billing::adviser::{Check, PathStep, Question, Trait, Verdict};

pub const WORDS: AdviserText = AdviserText {
    heading: "預付還是後付？",
    lead: "八個問題，每個答案為其中一方加分並說明理由；沒回答的題目不影響結果。",
    unanswered: "請選擇…",
    prepaid: "預付",
    postpaid: "後付",
    points_heading: "分數從哪裡來",
    group_usage: "用量",
    group_people: "人員",
    group_money: "金流",
    path_heading: "公司常走的路徑",
    path_here: "你在這裡",
    checks_heading: "正式依賴 API 前要確認",
    traits_heading: "所有優缺點",
    for_prepaid: "預付的優點",
    against_prepaid: "預付的缺點",
    for_postpaid: "後付的優點",
    against_postpaid: "後付的缺點",
    print: "列印檢查清單",
    question,
    answers,
    reason,
    verdict,
    step,
    check,
    points: |points, side| format!("{side} +{points}"),
    score: |prepaid, postpaid| format!("預付 {prepaid} 分，後付 {postpaid} 分。"),
};

const fn question(question: Question) -> &'static str {
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

const fn answers(question: Question) -> &'static [&'static str] {
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

const fn reason(reason: Trait) -> &'static str {
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

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Open => "回答任一題，就會看到建議。",
        Verdict::Prepaid => "適合預付。",
        Verdict::Postpaid => "適合後付。",
        Verdict::Either => "差異不大，用平台預設的方式即可。",
    }
}

const fn step(step: PathStep) -> &'static str {
    match step {
        PathStep::TestPrepaid => "先用小額預付測試。",
        PathStep::SetAlerts => "用量成長時設好預算與警示。",
        PathStep::NameOwner => "指定誰負責餘額、預算與警報。",
        PathStep::MovePostpaid => "用量穩定後改成月結。",
        PathStep::ReviewMonthly => "每期帳單都與實測用量核對。",
    }
}

const fn check(check: Check) -> &'static str {
    match check {
        Check::FinanceFlow => "財務如何核准與付款。",
        Check::BillVerification => "帳單如何查核。",
        Check::InterruptionRisk => "中斷會造成什麼影響。",
        Check::UsageMonitoring => "如何監看用量。",
        Check::Owner => "餘額、預算與警報由誰負責。",
    }
}
