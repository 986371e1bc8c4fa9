//! Words of the platform's terms.

use crate::{
    billing::terms::{
        AlertsBy, AtZero, Expiry, InvoiceCycle, PaymentMethod, Plan, Refund, Tax, ThresholdCounts,
    },
    catalog::Grade,
};

words! {
    /// The terms of a platform, each with its source, and the visitor's own in their place.
    TermsText
    {
        heading: "The platform’s terms", "平台條款";
        lead: "Every fact says where it was read and when. Change any of them to your own contract; it stays marked until you put it back.",
            "每一條都註明出處與查核日期。若你的合約不同，可直接改成自己的值；改過的會標示出來，隨時可以還原。";
        platform: "Platform", "平台";
        none: "No terms are loaded, so the plan runs without fees, limits and expiry.", "沒有載入任何平台條款，因此以無手續費、無上限、無效期計算。";
        show: "Terms, sources and your own values", "條款、來源與自訂值";
        group_buying: "Buying credit", "購買額度";
        group_using: "Using it up", "使用與到期";
        group_after: "Paying afterwards", "後付結帳";
        group_more: "More", "其他";
        unknown: "The sources do not say.", "來源沒有提到。";
        yours: "yours", "自訂";
        put_back: "Put back", "還原";
        own_value: "Your value", "自訂值";
        as_listed: "As listed", "依公布";
        source: "Source", "來源";
        conflict: "Another source says", "另有來源指出";
        unverified: "Nobody could confirm", "尚待查證";
        percent: "Percent", "百分比";
        minimum: "At least, $", "最低（美元）";
        free_requests: "Free requests a month", "每月免費請求數";
        yes: "Yes", "是";
        no: "No", "否";
        dollars: "US dollars", "美元";
        day_count: "Days", "天數";
        amounts: "Amounts, $: 1, 10, 100", "金額（美元）：1, 10, 100";
        percents: "Percentages: 50, 75, 100", "百分比：50, 75, 100";
        no_reload: "none", "沒有";
        reload_offered: "offered", "有提供";
        reload_on: "on for new accounts", "新帳戶預設開啟";
        reload_off: "off until switched on", "預設關閉";
        reload_capped: "a monthly cap can be set", "可設每月上限";
        not_published: "not published", "未公布";
        separator: ", ", "、";
        assumed: "Not known, so taken as absent", "未知，因此當作沒有";
    }
    {
        /// A fact by its name in the files.
        fact: fn(&str) -> &'static str = fact_en, fact_zh;
        /// Read on a day, so long ago.
        checked: fn(date: &str, age: Option<&str>) -> String =
            |date, age| age.map_or_else(|| format!("checked {date}"), |age| format!("checked {date} ({age})")),
            |date, age| age.map_or_else(|| format!("{date} 查核"), |age| format!("{date} 查核（{age}）"));
        /// How near to the maker it was read.
        grade: fn(Grade) -> &'static str =
            |grade| match grade { Grade::Maker => "the platform’s own page", Grade::Secondary => "quoted by others", Grade::Reseller => "a reseller’s page" },
            |grade| match grade { Grade::Maker => "平台自己的頁面", Grade::Secondary => "他處引述", Grade::Reseller => "經銷商頁面" };
        /// When use is paid for.
        plan: fn(Plan) -> &'static str =
            |plan| match plan { Plan::Prepaid => "prepaid", Plan::Postpaid => "postpaid" },
            |plan| match plan { Plan::Prepaid => "預付", Plan::Postpaid => "後付" };
        /// How long credit can be used.
        expiry: fn(Expiry) -> String =
            |expiry| match expiry { Expiry::Never => "does not expire".to_owned(), Expiry::Months(1) => "expires after 1 month".to_owned(), Expiry::Months(months) => format!("expires after {months} months"), Expiry::Days(days) => format!("expires after {days} days") },
            |expiry| match expiry { Expiry::Never => "不會到期".to_owned(), Expiry::Months(months) => format!("{months} 個月後到期"), Expiry::Days(days) => format!("{days} 天後到期") };
        /// Whether unused credit is paid back.
        refund: fn(Refund) -> String =
            |refund| match refund { Refund::Never => "never".to_owned(), Refund::Exceptions => "no, but for listed exceptions".to_owned(), Refund::WithinDays(1) => "within a day".to_owned(), Refund::WithinDays(days) => format!("within {days} days") },
            |refund| match refund { Refund::Never => "不退款".to_owned(), Refund::Exceptions => "原則上不退，條款列有例外".to_owned(), Refund::WithinDays(days) => format!("{days} 天內可退") };
        /// What happens when the balance is gone.
        at_zero: fn(AtZero) -> &'static str =
            |at| match at { AtZero::Stops => "service stops", AtZero::MayGoNegative => "stops late, the balance may go below zero", AtZero::KeepsRunning => "keeps running and is owed" },
            |at| match at { AtZero::Stops => "停止服務", AtZero::MayGoNegative => "延遲停用，餘額可能為負", AtZero::KeepsRunning => "繼續服務，之後補繳" };
        /// When an invoice comes.
        cycle: fn(InvoiceCycle) -> &'static str =
            |cycle| match cycle { InvoiceCycle::CalendarMonth => "every calendar month", InvoiceCycle::Threshold => "when use reaches a threshold", InvoiceCycle::CalendarMonthOrThreshold => "every calendar month, or earlier at a threshold" },
            |cycle| match cycle { InvoiceCycle::CalendarMonth => "每個月結帳", InvoiceCycle::Threshold => "用量達門檻時結帳", InvoiceCycle::CalendarMonthOrThreshold => "每月結帳，達門檻則提前" };
        /// Early invoices at these amounts, written out.
        early: fn(ThresholdCounts, amounts: &str) -> String =
            |counts, amounts| match counts { ThresholdCounts::Lifetime => format!("once each when all use ever reaches {amounts}"), ThresholdCounts::Unbilled => format!("whenever unbilled use reaches {amounts}") },
            |counts, amounts| match counts { ThresholdCounts::Lifetime => format!("累計用量首次達 {amounts} 時各開一次"), ThresholdCounts::Unbilled => format!("未結用量達 {amounts} 時") };
        /// Who warns.
        alerts_by: fn(AlertsBy) -> &'static str =
            |by| match by { AlertsBy::Provider => "the platform by itself", AlertsBy::User => "levels you set" },
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
            |percent, least| match least { Some(least) => format!("{percent} %, at least {least}"), None if percent == "0" => "none".to_owned(), None => format!("{percent} %") },
            |percent, least| match least { Some(least) => format!("{percent}%，最低 {least}"), None if percent == "0" => "沒有".to_owned(), None => format!("{percent}%") };
        /// The fee on one's own keys.
        byok: fn(percent: &str, free: &str) -> String =
            |percent, free| format!("{percent} % past {free} requests a month"),
            |percent, free| format!("每月超過 {free} 次請求後收 {percent}%");
        /// So many days to pay.
        days: fn(u32) -> String =
            |days| match days { 0 => "charged at once".to_owned(), 1 => "1 day".to_owned(), days => format!("{days} days") },
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
            |value| format!("As listed: {value}"),
            |value| format!("依公布：{value}");
    }
}

fn fact_en(id: &str) -> &'static str {
    match id {
        "plans" => "Ways to pay for a new customer",
        "default_plan" => "Without asking",
        "postpaid_who" => "Who may pay afterwards",
        "minimum_purchase" => "Least purchase",
        "default_purchase" => "Suggested purchase",
        "maximum_purchase" => "Largest purchase",
        "maximum_balance" => "Largest balance",
        "purchase_fee" => "Fee on purchases",
        "crypto_fee" => "Fee on purchases in crypto",
        "byok_fee" => "Fee on your own keys",
        "expiry" => "Bought credit",
        "refund" => "Refund of unused credit",
        "auto_reload" => "Automatic reload",
        "at_zero" => "When the balance is gone",
        "granted_expiry" => "Free credit",
        "granted_amount" => "Free credit, amount",
        "invoice_cycle" => "Invoices",
        "payment_terms_days" => "Time to pay",
        "early_invoice_at" => "Early invoices",
        "minimum_invoice" => "Least invoice",
        "spend_limits" => "Monthly limits by tier",
        "alerts_percent" => "Alerts, % of the limit",
        "alerts_by" => "Who sets alerts",
        "tax" => "Taxes",
        "failed_requests_charged" => "Failed requests are charged",
        "payment_methods" => "Payment methods",
        "console" => "Where use is seen",
        _ => "Fact",
    }
}

fn fact_zh(id: &str) -> &'static str {
    match id {
        "plans" => "新客戶可選的付費方式",
        "default_plan" => "預設方式",
        "postpaid_who" => "誰能後付",
        "minimum_purchase" => "單次最低購買",
        "default_purchase" => "預設購買金額",
        "maximum_purchase" => "單次最高購買",
        "maximum_balance" => "餘額上限",
        "purchase_fee" => "購買手續費",
        "crypto_fee" => "加密貨幣購買手續費",
        "byok_fee" => "自備金鑰手續費",
        "expiry" => "購買的額度",
        "refund" => "未用額度退款",
        "auto_reload" => "自動儲值",
        "at_zero" => "餘額用完時",
        "granted_expiry" => "贈送額度效期",
        "granted_amount" => "贈送額度金額",
        "invoice_cycle" => "結帳週期",
        "payment_terms_days" => "付款期限",
        "early_invoice_at" => "提前結帳門檻",
        "minimum_invoice" => "最低開帳金額",
        "spend_limits" => "各等級每月上限",
        "alerts_percent" => "警示門檻（上限的 %）",
        "alerts_by" => "警示由誰設定",
        "tax" => "稅",
        "failed_requests_charged" => "失敗的請求也收費",
        "payment_methods" => "付款方式",
        "console" => "查看用量的頁面",
        _ => "條款",
    }
}
