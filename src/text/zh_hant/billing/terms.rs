//! Words of the platform's terms, in Traditional Chinese.

use crate::text::billing::terms::TermsText;
use plan::billing::Term;
use plan::billing::terms::{
    AlertsBy, AtZero, Expiry, InvoiceCycle, PaymentMethod, Plan, Refund, SpendOrder, Tax,
    ThresholdCounts,
};
use prices::catalog::Grade;

pub const WORDS: TermsText = TermsText {
    heading: "平台條款",
    lead: "每一條都註明出處與查核日期。若你的合約不同，可直接改成自己的值；改過的會標示出來，隨時可以還原。",
    platform: "平台",
    none: "沒有載入任何平台條款，因此以無手續費、無上限、無效期計算。",
    show: "全部條款、來源與自訂值",
    group_buying: "購買額度",
    group_using: "使用與到期",
    group_after: "後付結帳",
    group_more: "其他條款",
    unknown: "來源沒有提到。",
    yours: "自訂",
    put_back: "還原",
    own_value: "自訂值",
    as_listed: "依公布",
    source: "來源",
    conflict: "另有來源指出",
    unverified: "尚待查證",
    percent: "百分比",
    minimum: "最低（美元）",
    free_requests: "每月免費請求數",
    yes: "是",
    no: "否",
    dollars: "美元",
    day_count: "天數",
    amounts: "金額（美元）：1, 10, 100",
    percents: "百分比：50, 75, 100",
    no_reload: "沒有",
    reload_offered: "有提供",
    reload_on: "新帳戶預設開啟",
    reload_off: "預設關閉",
    reload_capped: "可設每月上限",
    not_published: "未公布",
    separator: "、",
    colon: "：",
    assumed: "未公布，因此不計入",
    fact,
    checked: |date, age| {
        age.map_or_else(
            || format!("{date} 查核"),
            |age| format!("{date} 查核（{age}）"),
        )
    },
    other_seller: |model, seller, platform| {
        format!("{model} 由 {seller} 銷售，這裡套用的是 {platform} 的條款。")
    },
    use_seller: |seller| format!("改用 {seller} 的條款"),
    grade: |grade| match grade {
        Grade::Maker => "平台自己的頁面",
        Grade::Secondary => "他處引述",
        Grade::Reseller => "經銷商頁面",
    },
    plan: |plan| match plan {
        Plan::Prepaid => "預付",
        Plan::Postpaid => "後付",
    },
    expiry: |expiry| match expiry {
        Expiry::Never => "不會到期".to_owned(),
        Expiry::Months(months) => format!("{months} 個月後到期"),
        Expiry::Days(days) => format!("{days} 天後到期"),
    },
    refund: |refund| match refund {
        Refund::Never => "不退款".to_owned(),
        Refund::Exceptions => "原則上不退，條款列有例外".to_owned(),
        Refund::WithinDays(days) => format!("{days} 天內可退"),
    },
    at_zero: |at| match at {
        AtZero::Stops => "停止服務",
        AtZero::MayGoNegative => "延遲停用，餘額可能為負",
        AtZero::KeepsRunning => "繼續服務，之後補繳",
    },
    spend_order: |order| match order {
        SpendOrder::SoonestExpiry => "先用最快到期的",
        SpendOrder::GrantedFirst => "先用贈送額度",
    },
    cycle: |cycle| match cycle {
        InvoiceCycle::CalendarMonth => "每個月結帳",
        InvoiceCycle::Threshold => "用量達門檻時結帳",
        InvoiceCycle::CalendarMonthOrThreshold => "每月結帳，達門檻則提前",
    },
    early: |counts, amounts| match counts {
        ThresholdCounts::Lifetime => format!("累計用量首次達 {amounts} 時各開一次"),
        ThresholdCounts::Unbilled => format!("未結用量達 {amounts} 時"),
    },
    alerts_by: |by| match by {
        AlertsBy::Provider => "平台自動通知",
        AlertsBy::User => "依你設定的門檻",
    },
    tax: |tax| match tax {
        Tax::Added => "另計",
        Tax::Included => "已含",
        Tax::Depends => "依國家而定",
    },
    method: |method| match method {
        PaymentMethod::Card => "信用卡或金融卡",
        PaymentMethod::BankTransfer => "銀行轉帳",
        PaymentMethod::Crypto => "加密貨幣",
        PaymentMethod::Invoice => "發票請款",
        PaymentMethod::PayPal => "PayPal",
        PaymentMethod::CloudAccount => "雲端帳戶",
    },
    fee: |percent, least| match least {
        Some(least) => format!("{percent}%，最低 {least}"),
        None if percent == "0" => "沒有".to_owned(),
        None => format!("{percent}%"),
    },
    byok: |percent, free| format!("每月超過 {free} 次請求後收 {percent}%"),
    days: |days| match days {
        0 => "立即扣款".to_owned(),
        days => format!("{days} 天"),
    },
    limit: |tier, amount| format!("{tier}：每月 {amount}"),
    fee_least: |amount| format!("至少 {amount}"),
    listed: |value| format!("依公布：{value}"),
};

const fn fact(term: Term) -> &'static str {
    match term {
        Term::Plans => "新客戶可選的付費方式",
        Term::DefaultPlan => "預設方式",
        Term::PostpaidWho => "誰能後付",
        Term::MinimumPurchase => "單次最低儲值",
        Term::DefaultPurchase => "建議儲值金額",
        Term::MaximumPurchase => "單次最高儲值",
        Term::MaximumBalance => "餘額上限",
        Term::PurchaseFee => "儲值手續費",
        Term::CryptoFee => "加密貨幣儲值手續費",
        Term::ByokFee => "自備金鑰手續費",
        Term::Expiry => "購買的額度",
        Term::Refund => "未用額度退款",
        Term::AutoReload => "自動儲值",
        Term::AtZero => "餘額用完時",
        Term::GrantedExpiry => "贈送額度效期",
        Term::GrantedAmount => "贈送額度金額",
        Term::SpendOrder => "額度使用順序",
        Term::InvoiceCycle => "結帳週期",
        Term::PaymentTermsDays => "付款期限",
        Term::EarlyInvoiceAt => "提前結帳門檻",
        Term::MinimumInvoice => "最低開帳金額",
        Term::SpendLimits => "各等級每月上限",
        Term::AlertsPercent => "警示門檻（上限的 %）",
        Term::AlertsBy => "警示由誰設定",
        Term::Tax => "稅",
        Term::FailedRequestsCharged => "失敗的請求也收費",
        Term::PaymentMethods => "付款方式",
    }
}
