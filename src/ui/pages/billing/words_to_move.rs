//! Words of the answer, of every platform, of invoices and of what terms say at an amount.

use crate::text::Locale;
use plan::billing::{StopRisk, invoice::InvoiceReason, terms::Plan};

/// The answer, every platform, invoices, terms at an amount.
pub struct PlanWords {
    /// What is asked, of an amount: a month's dollars, months, first day, platform.
    pub asked_amount: fn(month: &str, months: u32, from: &str, platform: &str) -> String,
    /// What is asked, of a scenario: its name, an expected month, months, first day, platform.
    pub asked_use: fn([&str; 4], months: u32) -> String,
    /// Where it is paid, at the end of that sentence.
    pub paid_at: fn(platform: &str) -> String,
    /// Heading of the forms.
    pub change: &'static str,
    /// Heading of every figure.
    pub details: &'static str,
    /// Heading of every platform.
    pub offers: &'static str,
    /// What the table holds.
    pub offers_lead: &'static str,
    /// Heads: platform, way, first month, fees, left, unpaid, expired, stop, cost.
    pub offer_heads: [&'static str; 9],
    /// A way of paying.
    pub way: fn(Plan) -> &'static str,
    /// What can stop service; the first day on which something does.
    pub risk: fn(StopRisk, stops: Option<&str>) -> String,
    /// Opens a platform.
    pub open: fn(platform: &str) -> String,
    /// The plan's own platform.
    pub here: &'static str,
    /// Heading of the invoices.
    pub invoices: &'static str,
    /// Heads: written, due, why, usage, tax, to pay.
    pub invoice_heads: [&'static str; 6],
    /// Why an invoice is written; a threshold is written out.
    pub reason: fn(InvoiceReason, threshold: &str) -> String,
    /// After the due day, where it lies past the simulated time.
    pub later: &'static str,
    /// No invoice falls into the time.
    pub no_invoice: &'static str,
    /// The card is declined from a day on; the first day on which usage is refused, if there is one.
    pub declined: fn(from: &str, stops: Option<&str>) -> String,
    /// The platform has no auto-reload.
    pub no_reload: fn(platform: &str) -> String,
    /// Nobody knows whether it has one.
    pub reload_unknown: fn(platform: &str) -> String,
    /// The platform takes no cryptocurrency, as far as is known.
    pub no_crypto: fn(platform: &str) -> String,
    /// It knows no requests on own keys.
    pub no_own_keys: fn(platform: &str) -> String,
    /// A fee on an amount.
    pub fee_on: fn(fee: &str, amount: &str) -> String,
    /// So much expires in this plan.
    pub expires_here: fn(amount: &str) -> String,
    /// Heading of what holds for both ways.
    pub shared: &'static str,
    /// Takes Taiwan's business tax as the tax.
    pub tax_taiwan: &'static str,
    /// What that assumes.
    pub tax_assumes: &'static str,
    /// Takes a suggested limit.
    pub suggest_limit: fn(amount: &str) -> String,
}

/// In a language.
pub const fn words(locale: Locale) -> &'static PlanWords {
    match locale {
        Locale::En => &EN,
        Locale::ZhHant => &ZH_HANT,
    }
}

static EN: PlanWords = PlanWords {
    asked_amount: |month, months, from, platform| {
        let months = months_en(months);
        format!("{month} of usage in an expected month, for {months} from {from}{platform}.")
    },
    asked_use: |[name, month, from, platform], months| {
        let months = months_en(months);
        format!("{name}: {month} in an expected month, for {months} from {from}{platform}.")
    },
    paid_at: |platform| format!(", paid at {platform}"),
    change: "Change the plan",
    details: "Every figure, prepaid and postpaid",
    offers: "The same usage at every platform",
    offers_lead: "The expected usage in the same dollars, under each platform’s own terms, with purchases made to fit them. What refuses no usage stands first, then what costs least. Whether a platform sells your model, and at which price, is another question.",
    offer_heads: [
        "Platform",
        "Paid",
        "First month",
        "Fees",
        "Credits left",
        "Not yet paid",
        "Expires unused",
        "What can stop it",
        "Costs in all",
    ],
    way: |plan| match plan {
        Plan::Prepaid => "prepaid",
        Plan::Postpaid => "postpaid",
    },
    risk: |risk, stops| match (stops, risk) {
        (Some(day), _) => format!("refuses usage from {day}"),
        (None, StopRisk::Empty) => "an empty balance, at once".to_owned(),
        (None, StopRisk::EmptyLate) => "an empty balance, a little late".to_owned(),
        (None, StopRisk::Unknown) => "an empty balance: not published".to_owned(),
        (None, StopRisk::Unpaid) => "an unpaid invoice or a limit".to_owned(),
    },
    open: |platform| format!("Plan at {platform}"),
    here: "this plan",
    invoices: "Invoices and when they are due",
    invoice_heads: ["Written", "Due", "Because", "Usage", "Tax", "To pay"],
    reason: |reason, threshold| match reason {
        InvoiceReason::MonthEnd => "the month is over".to_owned(),
        InvoiceReason::Threshold(_) => format!("usage reached {threshold}"),
    },
    later: "after this time",
    no_invoice: "No invoice is written in this time.",
    declined: |from, stops| match stops {
        Some(stops) => {
            format!("From {from} on the card is declined. Usage is first refused on {stops}.")
        }
        None => format!("From {from} on the card is declined. The credits last all the same."),
    },
    no_reload: |platform| format!("{platform} has no auto-reload, so none is made."),
    reload_unknown: |platform| {
        format!("{platform} does not say whether credits reload by themselves. Here they do.")
    },
    no_crypto: |platform| format!("{platform} names no fee for cryptocurrency."),
    no_own_keys: |platform| format!("{platform} names no fee for your own keys."),
    fee_on: |fee, amount| format!("{fee} on {amount}"),
    expires_here: |amount| format!("In this plan {amount} of credits expires unused."),
    shared: "Both ways: tax and budget",
    tax_taiwan: "Taiwan’s business tax: 5%",
    tax_assumes: "5% is added to every purchase, its fee and every invoice. Whether the platform charges it, or you declare and pay it yourself as a business (reverse charge), and whether you can deduct it, depends on you and on the platform: the amount is the same, and the rate above can be changed.",
    suggest_limit: |amount| format!("Twice the expected month: {amount}"),
};

fn months_en(months: u32) -> String {
    match months {
        1 => "a month".to_owned(),
        months => format!("{months} months"),
    }
}

static ZH_HANT: PlanWords = PlanWords {
    asked_amount: |month, months, from, platform| {
        format!("預期每月用量 {month}，從 {from} 起 {months} 個月{platform}。")
    },
    asked_use: |[name, month, from, platform], months| {
        format!("{name}：預期每月 {month}，從 {from} 起 {months} 個月{platform}。")
    },
    paid_at: |platform| format!("，付費平台為 {platform}"),
    change: "調整方案",
    details: "預付與後付的所有數字",
    offers: "同樣的用量，在每個平台",
    offers_lead: "以相同金額的預期用量，套用各平台自己的條款，購買金額依條款調整。先列不會拒絕用量的，再依總成本由低到高。平台有沒有賣你的模型、賣多少，是另一個問題。",
    offer_heads: [
        "平台",
        "付費方式",
        "第一個月付款",
        "手續費",
        "剩餘額度",
        "尚未付款",
        "到期未用",
        "什麼會讓服務停止",
        "總成本",
    ],
    way: |plan| match plan {
        Plan::Prepaid => "預付",
        Plan::Postpaid => "後付",
    },
    risk: |risk, stops| match (stops, risk) {
        (Some(day), _) => format!("{day} 起拒絕用量"),
        (None, StopRisk::Empty) => "餘額用完就停".to_owned(),
        (None, StopRisk::EmptyLate) => "餘額用完，稍晚才停".to_owned(),
        (None, StopRisk::Unknown) => "餘額用完時如何，未公布".to_owned(),
        (None, StopRisk::Unpaid) => "帳單未繳或達上限".to_owned(),
    },
    open: |platform| format!("改用 {platform} 試算"),
    here: "目前的方案",
    invoices: "帳單與付款期限",
    invoice_heads: ["開立", "到期", "原因", "用量", "稅", "應付"],
    reason: |reason, threshold| match reason {
        InvoiceReason::MonthEnd => "月底結帳".to_owned(),
        InvoiceReason::Threshold(_) => format!("用量達 {threshold}"),
    },
    later: "在這段期間之後",
    no_invoice: "這段期間沒有開立帳單。",
    declined: |from, stops| match stops {
        Some(stops) => format!("從 {from} 起信用卡扣款失敗，{stops} 開始有用量無法服務。"),
        None => format!("從 {from} 起信用卡扣款失敗，但額度仍夠用到最後。"),
    },
    no_reload: |platform| format!("{platform} 沒有自動儲值，因此不會自動購買。"),
    reload_unknown: |platform| format!("{platform} 沒有說明是否提供自動儲值，這裡假設有。"),
    no_crypto: |platform| format!("{platform} 沒有公布加密貨幣的手續費。"),
    no_own_keys: |platform| format!("{platform} 沒有公布自備金鑰的手續費。"),
    fee_on: |fee, amount| format!("{amount} 收 {fee}"),
    expires_here: |amount| format!("照這個方案，有 {amount} 的額度未用就到期。"),
    shared: "兩種方式共用：稅與預算",
    tax_taiwan: "台灣營業稅：5%",
    tax_assumes: "每次儲值與手續費、每張帳單都外加 5%。由平台代收，或由營業人自行申報繳納（逆向課稅）、能不能扣抵，要看你與平台的情況；金額相同，上方稅率可以更改。",
    suggest_limit: |amount| format!("預期月份的兩倍：{amount}"),
};
