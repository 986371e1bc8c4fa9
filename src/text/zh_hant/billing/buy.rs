//! Words of how to buy, in Traditional Chinese.

use crate::text::billing::buy::BuyText;
use plan::billing::buy::{Reason, Start, Wish};

pub const WORDS: BuyText = BuyText {
    heading: "怎麼買",
    first_heading: "先分清楚：聊天訂閱還是 API？",
    first: "ChatGPT Plus、Claude Pro 與 Gemini 個人方案付的是聊天 App。自己的程式要呼叫模型，得用 API，另外計費。",
    ways_heading: "四種付費方式",
    way_credit: "預付額度",
    way_credit_text: "先買額度再使用。上限看得到；會到期，通常不退款。",
    way_card: "綁卡，依用量扣款",
    way_card_text: "先使用，月底或達門檻時扣款。記得設警示。",
    way_gateway: "聚合平台額度",
    way_gateway_text: "一份餘額用多家模型。留意儲值手續費。",
    way_free: "先用免費額度",
    way_free_text: "在限額內免費試用；資料條款可能不同。",
    console: "在哪裡看用量",
    truth: "不管名稱怎麼取，其實就是四件事之一：綁卡、買額度、啟用預付或月結、同意自動扣款。",
    drivers: "別只看餘額，要看花費的來源：輸入、輸出、快取、長上下文、工具呼叫。",
    wishes_heading: "先選哪個平台",
    start_heading: "無論選哪個",
    no_wish: "勾選你在意的條件。",
    met: "理由",
    mind: "留意",
    no_platforms: "沒有載入任何平台條款。",
    no_refund: "未用額度不退款",
    no_minimum: "最低儲值金額未公布",
    negative: "餘額可能為負",
    even_heading: "訂閱會比較划算嗎？",
    even_lead: "只比較兩個價格：聊天訂閱不含 API 用量。",
    plan_price: "訂閱月費（美元）",
    request_price: "單次 API 請求（美元）",
    even_none: "價格為零，無從比較。",
    misunderstandings: "五個常見誤解",
    wrong_plus: "以為 Plus 含 API：不含。",
    wrong_never: "以為額度永久有效：多半一年到期。",
    wrong_everywhere: "以為額度到處通用：只能在該平台使用。",
    wrong_tokens: "以為額度與 token 無關：每次請求仍按 token 計價。",
    wrong_balance: "以為看餘額就夠：餘額只說何時用完，不說為什麼。",
    wish,
    reason,
    start: |start| match start {
        Start::SmallDeposit => "先小額儲值。",
        Start::LowCostModel => "從便宜的模型開始。",
        Start::CheckUse => "定期查看用量。",
    },
    steps_at: |platform| format!("{platform}：五個步驟"),
    fee: |fee| format!("手續費 {fee}"),
    even: |requests, cost| format!("每月 {requests} 次請求（{cost}）以上，訂閱就不會比較貴。"),
};

const fn wish(wish: Wish) -> &'static str {
    match wish {
        Wish::Understandable => "容易懂",
        Wish::SmallStart => "小額就能開始",
        Wish::Traceable => "用量查得到",
        Wish::StopLoss => "能自動儲值，或能停損",
        Wish::ManyModels => "一處用多家模型",
        Wish::UsageBilling => "單純依用量計費",
    }
}

const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::PlainPlatform => "原廠平台，付費方式單純",
        Reason::SmallMinimum => "最低儲值金額小",
        Reason::ShowsUse => "有用量頁面可查",
        Reason::StopsAtZero => "歸零就停",
        Reason::CanBeCapped => "可設花費上限",
        Reason::TopsUp => "可自動儲值",
        Reason::SellsManyModels => "販售多家模型",
        Reason::BillsAfterwards => "依用量事後計費",
        Reason::BillsByUse => "依用量計費，沒有套餐",
    }
}
