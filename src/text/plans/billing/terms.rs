//! Words of the platform's terms.

use crate::text::count::counted;
use plan::billing::{
    Term,
    terms::{
        AlertsBy, AtZero, Expiry, InvoiceCycle, PaymentMethod, Plan, Refund, SpendOrder, Tax,
        ThresholdCounts,
    },
};
use prices::catalog::Grade;

words! {
    /// The terms of a platform, each with its source, and the visitor's own in their place.
    TermsText
    {
        heading: "Platform terms", "平台條款";
        lead: "Each term shows its source and the day it was checked. Replace any of them with your own contract’s; yours stay marked until you restore the original.",
            "每一條都註明出處與查核日期。若你的合約不同，可直接改成自己的值；改過的會標示出來，隨時可以還原。";
        platform: "Platform", "平台";
        none: "No platform terms are loaded, so the plan runs without fees, limits and expiry.",
            "沒有載入任何平台條款，因此以無手續費、無上限、無效期計算。";
        show: "All terms, their sources, and your own values", "全部條款、來源與自訂值";
        group_buying: "Buying credits", "購買額度";
        group_using: "Using credits", "使用與到期";
        group_after: "Paying by invoice", "後付結帳";
        group_more: "Other terms", "其他條款";
        unknown: "The sources do not say.", "來源沒有提到。";
        yours: "yours", "自訂";
        put_back: "Restore", "還原";
        own_value: "Your value", "自訂值";
        as_listed: "As published", "依公布";
        source: "Source", "來源";
        conflict: "Another source says", "另有來源指出";
        unverified: "Still unconfirmed", "尚待查證";
        percent: "Percent", "百分比";
        minimum: "Minimum, $", "最低（美元）";
        free_requests: "Free requests a month", "每月免費請求數";
        yes: "Yes", "是";
        no: "No", "否";
        dollars: "US dollars", "美元";
        day_count: "Days", "天數";
        amounts: "Amounts, $: 1, 10, 100", "金額（美元）：1, 10, 100";
        percents: "Percentages: 50, 75, 100", "百分比：50, 75, 100";
        no_reload: "none", "沒有";
        reload_offered: "offered", "有提供";
        reload_on: "on by default for new accounts", "新帳戶預設開啟";
        reload_off: "off by default", "預設關閉";
        reload_capped: "a monthly cap can be set", "可設每月上限";
        not_published: "not published", "未公布";
        separator: ", ", "、";
        colon: ": ", "：";
        assumed: "Not published, so not counted", "未公布，因此不計入";
    }
    {
        /// The name of a term.
        fact: fn(Term) -> &'static str = fact_en, fact_zh;
        /// Read on a day, so long ago.
        checked: fn(date: &str, age: Option<&str>) -> String =
            |date, age| age.map_or_else(|| format!("checked {date}"), |age| format!("checked {date} ({age})")),
            |date, age| age.map_or_else(|| format!("{date} 查核"), |age| format!("{date} 查核（{age}）"));
        /// The model in use is sold by another than the platform.
        other_seller: fn(model: &str, seller: &str, platform: &str) -> String =
            |model, seller, platform| format!("{model} is sold by {seller}, and these are the terms of {platform}."),
            |model, seller, platform| format!("{model} 由 {seller} 銷售，這裡套用的是 {platform} 的條款。");
        /// Moves to the seller's terms.
        use_seller: fn(&str) -> String = |seller| format!("Use the terms of {seller}"), |seller| format!("改用 {seller} 的條款");
        /// How near to the maker it was read.
        grade: fn(Grade) -> &'static str =
            |grade| match grade { Grade::Maker => "the platform’s own page", Grade::Secondary => "quoted by a third party", Grade::Reseller => "a reseller’s page" },
            |grade| match grade { Grade::Maker => "平台自己的頁面", Grade::Secondary => "他處引述", Grade::Reseller => "經銷商頁面" };
        /// When use is paid for.
        plan: fn(Plan) -> &'static str =
            |plan| match plan { Plan::Prepaid => "prepaid", Plan::Postpaid => "postpaid" },
            |plan| match plan { Plan::Prepaid => "預付", Plan::Postpaid => "後付" };
        /// How long credit can be used.
        expiry: fn(Expiry) -> String =
            |expiry| match expiry { Expiry::Never => "does not expire".to_owned(), Expiry::Months(months) => format!("expires after {}", counted(&months.to_string(), "month")), Expiry::Days(days) => format!("expires after {}", counted(&days.to_string(), "day")) },
            |expiry| match expiry { Expiry::Never => "不會到期".to_owned(), Expiry::Months(months) => format!("{months} 個月後到期"), Expiry::Days(days) => format!("{days} 天後到期") };
        /// Whether unused credit is paid back.
        refund: fn(Refund) -> String =
            |refund| match refund { Refund::Never => "none".to_owned(), Refund::Exceptions => "none, apart from listed exceptions".to_owned(), Refund::WithinDays(1) => "within a day".to_owned(), Refund::WithinDays(days) => format!("within {}", counted(&days.to_string(), "day")) },
            |refund| match refund { Refund::Never => "不退款".to_owned(), Refund::Exceptions => "原則上不退，條款列有例外".to_owned(), Refund::WithinDays(days) => format!("{days} 天內可退") };
        /// What happens when the balance is gone.
        at_zero: fn(AtZero) -> &'static str =
            |at| match at { AtZero::Stops => "service stops", AtZero::MayGoNegative => "service stops late, the balance may go negative", AtZero::KeepsRunning => "service continues and is billed later" },
            |at| match at { AtZero::Stops => "停止服務", AtZero::MayGoNegative => "延遲停用，餘額可能為負", AtZero::KeepsRunning => "繼續服務，之後補繳" };
        /// Which credit is spent first.
        spend_order: fn(SpendOrder) -> &'static str =
            |order| match order { SpendOrder::SoonestExpiry => "what expires soonest is spent first", SpendOrder::GrantedFirst => "free credits are spent first" },
            |order| match order { SpendOrder::SoonestExpiry => "先用最快到期的", SpendOrder::GrantedFirst => "先用贈送額度" };
        /// When an invoice comes.
        cycle: fn(InvoiceCycle) -> &'static str =
            |cycle| match cycle { InvoiceCycle::CalendarMonth => "every calendar month", InvoiceCycle::Threshold => "when usage reaches a threshold", InvoiceCycle::CalendarMonthOrThreshold => "every calendar month, or earlier at a threshold" },
            |cycle| match cycle { InvoiceCycle::CalendarMonth => "每個月結帳", InvoiceCycle::Threshold => "用量達門檻時結帳", InvoiceCycle::CalendarMonthOrThreshold => "每月結帳，達門檻則提前" };
        /// Early invoices at these amounts, written out.
        early: fn(ThresholdCounts, amounts: &str) -> String =
            |counts, amounts| match counts { ThresholdCounts::Lifetime => format!("once each, when lifetime usage reaches {amounts}"), ThresholdCounts::Unbilled => format!("whenever unbilled usage reaches {amounts}") },
            |counts, amounts| match counts { ThresholdCounts::Lifetime => format!("累計用量首次達 {amounts} 時各開一次"), ThresholdCounts::Unbilled => format!("未結用量達 {amounts} 時") };
        /// Who warns.
        alerts_by: fn(AlertsBy) -> &'static str =
            |by| match by { AlertsBy::Provider => "set by the platform", AlertsBy::User => "set by you" },
            |by| match by { AlertsBy::Provider => "平台自動通知", AlertsBy::User => "依你設定的門檻" };
        /// How prices stand to taxes.
        tax: fn(Tax) -> &'static str =
            |tax| match tax { Tax::Added => "added on top", Tax::Included => "included", Tax::Depends => "depends on the country" },
            |tax| match tax { Tax::Added => "另計", Tax::Included => "已含", Tax::Depends => "依國家而定" };
        /// How one can pay.
        method: fn(PaymentMethod) -> &'static str =
            |method| match method { PaymentMethod::Card => "card", PaymentMethod::BankTransfer => "bank transfer", PaymentMethod::Crypto => "cryptocurrency", PaymentMethod::Invoice => "invoice", PaymentMethod::PayPal => "PayPal", PaymentMethod::CloudAccount => "cloud account" },
            |method| match method { PaymentMethod::Card => "信用卡或金融卡", PaymentMethod::BankTransfer => "銀行轉帳", PaymentMethod::Crypto => "加密貨幣", PaymentMethod::Invoice => "發票請款", PaymentMethod::PayPal => "PayPal", PaymentMethod::CloudAccount => "雲端帳戶" };
        /// A fee: its percentage, and the least it can be.
        fee: fn(percent: &str, least: Option<&str>) -> String =
            |percent, least| match least { Some(least) => format!("{percent}%, at least {least}"), None if percent == "0" => "none".to_owned(), None => format!("{percent}%") },
            |percent, least| match least { Some(least) => format!("{percent}%，最低 {least}"), None if percent == "0" => "沒有".to_owned(), None => format!("{percent}%") };
        /// The fee on one's own keys.
        byok: fn(percent: &str, free: &str) -> String =
            |percent, free| format!("{percent}% after {} a month", counted(free, "request")),
            |percent, free| format!("每月超過 {free} 次請求後收 {percent}%");
        /// So many days to pay.
        days: fn(u32) -> String =
            |days| match days { 0 => "charged at once".to_owned(), days => counted(&days.to_string(), "day") },
            |days| match days { 0 => "立即扣款".to_owned(), days => format!("{days} 天") };
        /// A tier and what it may spend.
        limit: fn(tier: &str, amount: &str) -> String =
            |tier, amount| format!("{tier}: {amount} a month"),
            |tier, amount| format!("{tier}：每月 {amount}");
        /// The least a reload buys.
        fee_least: fn(&str) -> String =
            |amount| format!("at least {amount}"),
            |amount| format!("至少 {amount}");
        /// What the platform says where the visitor says otherwise.
        listed: fn(&str) -> String =
            |value| format!("As published: {value}"),
            |value| format!("依公布：{value}");
    }
}

const fn fact_en(term: Term) -> &'static str {
    match term {
        Term::Plans => "Ways to pay, new accounts",
        Term::DefaultPlan => "Default for new accounts",
        Term::PostpaidWho => "Who can pay postpaid",
        Term::MinimumPurchase => "Minimum top-up",
        Term::DefaultPurchase => "Suggested top-up",
        Term::MaximumPurchase => "Maximum top-up",
        Term::MaximumBalance => "Maximum balance",
        Term::PurchaseFee => "Top-up fee",
        Term::CryptoFee => "Top-up fee, crypto",
        Term::ByokFee => "Fee on your own keys (BYOK)",
        Term::Expiry => "Bought credits",
        Term::Refund => "Refund of unused credits",
        Term::AutoReload => "Auto-reload",
        Term::AtZero => "At zero balance",
        Term::GrantedExpiry => "Free credits",
        Term::GrantedAmount => "Free credits, amount",
        Term::SpendOrder => "Order of spending",
        Term::InvoiceCycle => "Invoices",
        Term::PaymentTermsDays => "Payment terms",
        Term::EarlyInvoiceAt => "Early invoices",
        Term::MinimumInvoice => "Minimum invoice",
        Term::SpendLimits => "Monthly spend limits by tier",
        Term::AlertsPercent => "Alerts, % of limit",
        Term::AlertsBy => "Alerts",
        Term::Tax => "Taxes",
        Term::FailedRequestsCharged => "Failed requests are charged",
        Term::PaymentMethods => "Payment methods",
    }
}

const fn fact_zh(term: Term) -> &'static str {
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
