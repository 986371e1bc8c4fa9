//! Words of the answer, of every platform, of invoices and of what terms say at an amount, in Traditional Chinese.

use crate::text::billing::plan::PlanWords;
use plan::billing::{StopRisk, invoice::InvoiceReason, terms::Plan};

pub const WORDS: PlanWords = PlanWords {
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
    pay_days: "帳單付款天數（留空依公布）",
    shared: "兩種方式共用：稅與預算",
    tax_taiwan: "台灣營業稅：5%",
    tax_assumes: "每次儲值與手續費、每張帳單都外加 5%。由平台代收，或由營業人自行申報繳納（逆向課稅）、能不能扣抵，要看你與平台的情況；金額相同，上方稅率可以更改。",
    suggest_limit: |amount| format!("預期月份的兩倍：{amount}"),
};
