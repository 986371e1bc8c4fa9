//! Words of the fields.

use super::slip::{slip_en, slip_zh};
use plan::{billing::Slip, scenario::Preset};

words! {
    /// The opening and the fields.
    FormText
    {
        heading: "The same month, prepaid and postpaid", "同一份用量，預付與後付各走一遍";
        lead: "Prepaid controls risk, postpaid controls process. Here the same AI API usage is paid both ways, day by day, under a platform’s own terms.",
            "預付管的是風險，後付管的是流程。這裡拿同一份 AI API 用量，照平台的實際條款，一天一天各算一遍。";
        contents: "On this page", "本頁內容";
        no_script: "Changing the plan needs JavaScript, which is off here. Below is the plan this page starts with.",
            "調整方案需要 JavaScript，但目前已停用。下方是預設方案的結果。";
        use_heading: "API usage", "API 用量";
        use_kind: "Enter it as", "填寫方式";
        use_amount: "A dollar amount", "直接填金額";
        use_scenario: "A scenario", "套用使用情境";
        per_month: "Expected a month, $", "每月預期用量（美元）";
        high_percent: "High usage, % of expected", "高用量（預期的 %）";
        preset: "Scenario", "使用情境";
        model: "Model", "模型";
        start: "First day", "起始日";
        months: "Months to simulate", "模擬月數";
        wallet_heading: "Prepaid: buy credits first", "預付：先儲值再使用";
        opening: "Opening balance, $", "期初餘額（美元）";
        top_up: "Manual top-up, $ (0: none)", "手動儲值（美元，0 為不儲值）";
        top_up_days: "Days between top-ups (0: once)", "每隔幾天儲值（0 為只有一次）";
        reload: "Auto-reload", "自動儲值";
        reload_at: "Reload at a balance of, $", "餘額降到多少時（美元）";
        reload_rule: "Each reload buys", "每次儲值方式";
        reload_by_amount: "a fixed amount", "固定金額";
        reload_to_balance: "up to a balance", "補到指定餘額";
        reload_amount: "Reload amount, $", "每次儲值金額（美元）";
        reload_to: "Reload up to, $", "補到多少餘額（美元）";
        crypto: "Pay manual top-ups in cryptocurrency", "手動儲值用加密貨幣付款";
        own_keys: "Requests run on my own provider keys (BYOK)", "請求使用自備的供應商金鑰（BYOK）";
        own_requests: "Requests a month", "每月請求數";
        reload_cap: "Monthly reload limit, $ (empty: none)", "每月儲值上限（美元，留空不限）";
        reload_fails: "Card declined from day (empty: never)", "第幾天起扣款失敗（留空不會）";
        late: "Late cut-off: overdraft, $", "停用有延遲時，最多透支（美元）";
        tax: "Tax, %", "稅率（%）";
        account_heading: "Postpaid: get an invoice later", "後付：先使用再結帳";
        limit: "Monthly spend limit, $ (empty: none)", "每月支出上限（美元，留空不限）";
        at_limit: "At the spend limit", "達到支出上限時";
        stops: "Service stops", "停止服務";
        goes_on: "Alert only", "只通知，不停用";
        budget: "Monthly budget for alerts, $", "警示用的每月預算（美元）";
        alerts: "Alerts at, % of budget", "警示門檻（預算的 %）";
        not_heading: "What these amounts do not mean", "這些金額不代表什麼";
        not_pack: "Not a pack of tokens, the pieces of text that models bill by: the same $10 buys more of one model than of another, and output costs more than input.",
            "不是 token 包（token 是模型計費的文字單位）：同樣 10 美元，換成不同模型的量差很多，輸出通常比輸入貴。";
        not_chat: "Not a chat subscription: ChatGPT Plus, Claude Pro and Gemini plans do not cover API usage.",
            "不是聊天訂閱：ChatGPT Plus、Claude Pro、Gemini 的訂閱方案都不含 API 用量。";
        not_guarantee: "Not a hard cap: usage that is metered late may still be charged once the balance is gone.",
            "不是保證不超支：餘額用完後才結算到的用量，仍可能收費。";
        not_checked: "Not a reason to stop checking: review usage every week. Long context, long conversations, frequent calls and shared accounts burn credits fastest.",
            "不代表儲值後就不用管：每週都要檢查用量。長上下文、多輪對話、高頻呼叫、多人共用帳號，燒得最快。";
        reset: "Reset to defaults", "還原預設值";
        kept: "The last valid value still counts.", "仍沿用上一個有效的值。";
    }
    {
        /// What is wrong with what was typed; `bound` is the amount or number it was compared with.
        slip: fn(&Slip, bound: &str) -> String = slip_en, slip_zh;
        /// A scenario to begin with.
        preset_name: fn(Preset) -> &'static str = preset_en, preset_zh;
        /// Credit expires at the platform, in words.
        not_expiry: fn(platform: &str, expiry: &str) -> String =
            |platform, expiry| format!("Credits at {platform}: {expiry}."),
            |platform, expiry| format!("{platform} 的額度效期：{expiry}。");
        /// Refunds at the platform, in words.
        not_refund: fn(refund: &str) -> String =
            |refund| format!("Refund of unused credits: {refund}."),
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
        Preset::Requests => "Single requests",
    }
}

const fn preset_zh(preset: Preset) -> &'static str {
    match preset {
        Preset::Support => "客服對話",
        Preset::Rag => "文件問答",
        Preset::Coding => "寫程式代理",
        Preset::Classify => "批次分類",
        Preset::Translate => "翻譯",
        Preset::Report => "長篇報告",
        Preset::Meeting => "會議逐字稿",
        Preset::Images => "圖像專案",
        Preset::Video => "短影片",
        Preset::Requests => "單次請求",
    }
}
