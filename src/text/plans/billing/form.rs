//! Words of the fields.

use super::slip::{slip_en, slip_zh};
use crate::{billing::Slip, plan::scenario::Preset};

words! {
    /// The opening and the fields.
    FormText
    {
        heading: "The same month, paid before and paid after", "同樣的用量，先付與後付各走一遍";
        lead: "Prepaid controls risk, postpaid controls process. Here both pay for the same use, day by day, under a platform’s own terms.",
            "預付管的是風險，後付管的是流程。這裡用同一份用量，依平台的實際條款，一天一天各算一遍。";
        no_script: "Changing the plan needs JavaScript, which is off here. Below is the plan as the page begins.",
            "調整方案需要 JavaScript，但目前已停用。下方是預設方案的結果。";
        use_heading: "What is used", "用量";
        use_kind: "Given as", "以什麼方式填";
        use_amount: "A dollar amount", "自己填金額";
        use_scenario: "A scenario", "套用情境";
        per_month: "Expected use a month, $", "每月預期用量（美元）";
        high_percent: "High case, % of that", "高用量情況（預期的 %）";
        preset: "Scenario", "使用情境";
        model: "Model", "模型";
        start: "First day", "起始日";
        months: "Months", "模擬月數";
        wallet_heading: "Paid before: a wallet", "預付：先儲值再使用";
        opening: "Balance at the start, $", "期初餘額（美元）";
        top_up: "Top-up by hand, $ (0: none)", "手動儲值（美元，0 表示不用）";
        top_up_days: "Every so many days (0: once)", "每隔幾天儲值（0 表示只有一次）";
        reload: "Reload automatically", "自動儲值";
        reload_at: "When the balance falls to, $", "餘額降到多少時（美元）";
        reload_amount: "Reload by, $", "每次儲值（美元）";
        reload_cap: "At most a month, $ (empty: no cap)", "每月最多（美元，留空不限）";
        reload_fails: "Payment fails from day (empty: never)", "從第幾天起扣款失敗（留空表示不會）";
        late: "A late cut-off runs below zero by, $", "停用有延遲時，最多透支（美元）";
        tax: "Tax, %", "稅率（%）";
        account_heading: "Paid after: an account", "後付：先使用再付款";
        limit: "Monthly limit, $ (empty: none)", "每月上限（美元，留空不限）";
        at_limit: "At the limit", "到達上限時";
        stops: "Service stops", "停止服務";
        goes_on: "It is only reported", "只通知，不停用";
        budget: "Monthly budget for alerts, $", "警示用的每月預算（美元）";
        alerts: "Alerts at, % of the budget", "警示門檻（預算的 %）";
        not_heading: "What an amount here does not mean", "這裡的金額不代表什麼";
        not_pack: "Not a pack of tokens: the same $10 buys more of one model than of another, and output costs more than input.",
            "不是 token 包：同樣 10 美元，換成不同模型的量差很多，輸出通常比輸入貴。";
        not_chat: "Not a chat subscription: ChatGPT Plus, Claude Pro and Gemini plans do not pay for API use.",
            "不是聊天訂閱：ChatGPT Plus、Claude Pro、Gemini 的訂閱方案都不含 API 用量。";
        not_guarantee: "Not a guarantee against overrun: use that arrives after the balance is gone may still be charged.",
            "不保證不會超支：餘額用完後才結算到的用量，仍可能被收費。";
        not_checked: "Having paid is no reason to stop looking: check use every week, most of all with long context, many rounds, frequent calls or one account shared by many.",
            "付了錢不等於可以不看：每週都該檢查用量，尤其是長上下文、多輪對話、高頻呼叫、多人共用帳號的時候。";
        reset: "Start over", "回到預設";
        kept: "The last good value still counts.", "仍沿用上一個正確的值。";
    }
    {
        /// What is wrong with what was typed; `bound` is the amount or number it was compared with.
        slip: fn(&Slip, bound: &str) -> String = slip_en, slip_zh;
        /// A scenario to begin with.
        preset_name: fn(Preset) -> &'static str = preset_en, preset_zh;
        /// Credit expires at the platform, in words.
        not_expiry: fn(platform: &str, expiry: &str) -> String =
            |platform, expiry| format!("Credit at {platform}: {expiry}."),
            |platform, expiry| format!("{platform} 的額度效期：{expiry}。");
        /// Refunds at the platform, in words.
        not_refund: fn(refund: &str) -> String =
            |refund| format!("Refund of unused credit: {refund}."),
            |refund| format!("未用額度的退款：{refund}。");
    }
}

const fn preset_en(preset: Preset) -> &'static str {
    match preset {
        Preset::Support => "Support chat",
        Preset::Rag => "Questions over documents",
        Preset::Coding => "Coding agent",
        Preset::Classify => "Batch classification",
        Preset::Translate => "Translation",
        Preset::Report => "Long reports",
        Preset::Meeting => "Meeting transcription",
        Preset::Images => "Image campaign",
        Preset::Video => "Short video",
    }
}

const fn preset_zh(preset: Preset) -> &'static str {
    match preset {
        Preset::Support => "客服對話",
        Preset::Rag => "文件問答",
        Preset::Coding => "程式代理",
        Preset::Classify => "批次分類",
        Preset::Translate => "翻譯",
        Preset::Report => "長篇報告",
        Preset::Meeting => "會議逐字稿",
        Preset::Images => "圖像專案",
        Preset::Video => "短影片",
    }
}
