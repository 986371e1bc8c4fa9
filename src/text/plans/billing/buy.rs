//! Words of how to buy.

use crate::text::count::counted;
use plan::billing::buy::{Reason, Start, Wish};

words! {
    /// The way to a first paid request.
    BuyText
    {
        heading: "How to buy", "怎麼買";
        first_heading: "First: chat subscription or API?", "先分清楚：聊天訂閱還是 API？";
        first: "ChatGPT Plus, Claude Pro and the consumer Gemini plans pay for the chat app. Your own programs need the API, which is billed separately.",
            "ChatGPT Plus、Claude Pro 與 Gemini 個人方案付的是聊天 App。自己的程式要呼叫模型，得用 API，另外計費。";
        ways_heading: "Four ways to pay", "四種付費方式";
        way_credit: "Prepaid credits", "預付額度";
        way_credit_text: "Buy first, then use it up. You see the ceiling; credits expire and are seldom refunded.",
            "先買額度再使用。上限看得到；會到期，通常不退款。";
        way_card: "Card, billed by usage", "綁卡，依用量扣款";
        way_card_text: "Use first, pay at month end or at a threshold. Set alerts.", "先使用，月底或達門檻時扣款。記得設警示。";
        way_gateway: "Gateway credits", "聚合平台額度";
        way_gateway_text: "One balance for many makers’ models. Mind the top-up fee.", "一份餘額用多家模型。留意儲值手續費。";
        way_free: "Free quota first", "先用免費額度";
        way_free_text: "Try it without paying, within tight limits. Data terms may differ.", "在限額內免費試用；資料條款可能不同。";
        console: "Where to see usage", "在哪裡看用量";
        truth: "Whatever it is called, you do one of four things: register a card, buy credits, switch on prepaid or monthly billing, or agree to automatic charges.",
            "不管名稱怎麼取，其實就是四件事之一：綁卡、買額度、啟用預付或月結、同意自動扣款。";
        drivers: "Watch what drives cost, not only the balance: input, output, cache, long context, tool calls.",
            "別只看餘額，要看花費的來源：輸入、輸出、快取、長上下文、工具呼叫。";
        wishes_heading: "Which platform to start with", "先選哪個平台";
        start_heading: "Whichever you choose", "無論選哪個";
        no_wish: "Tick what matters to you.", "勾選你在意的條件。";
        met: "Because", "理由";
        mind: "Mind", "留意";
        no_platforms: "No platform's terms are loaded.", "沒有載入任何平台條款。";
        no_refund: "no refund of unused credits", "未用額度不退款";
        no_minimum: "the minimum top-up is not published", "最低儲值金額未公布";
        negative: "the balance may go negative", "餘額可能為負";
        even_heading: "Would a subscription be cheaper?", "訂閱會比較划算嗎？";
        even_lead: "Compares two prices only: a chat subscription does not include API usage.", "只比較兩個價格：聊天訂閱不含 API 用量。";
        plan_price: "Subscription, $ a month", "訂閱月費（美元）";
        request_price: "One API request, $", "單次 API 請求（美元）";
        even_none: "With a price of zero there is nothing to compare.", "價格為零，無從比較。";
        misunderstandings: "Five misunderstandings", "五個常見誤解";
        wrong_plus: "“Plus includes the API.” It does not.", "以為 Plus 含 API：不含。";
        wrong_never: "“Credits never expire.” Most do, after a year.", "以為額度永久有效：多半一年到期。";
        wrong_everywhere: "“Credits work everywhere.” Only on the platform that sold them.", "以為額度到處通用：只能在該平台使用。";
        wrong_tokens: "“Credits have nothing to do with tokens.” Every request is priced by tokens.",
            "以為額度與 token 無關：每次請求仍按 token 計價。";
        wrong_balance: "“Watching the balance is enough.” It tells you when, not why.", "以為看餘額就夠：餘額只說何時用完，不說為什麼。";
    }
    {
        /// What somebody wants.
        wish: fn(Wish) -> &'static str = wish_en, wish_zh;
        /// Why a platform meets it.
        reason: fn(Reason) -> &'static str = reason_en, reason_zh;
        /// What to do first.
        start: fn(Start) -> &'static str =
            |start| match start { Start::SmallDeposit => "Start with a small top-up.", Start::LowCostModel => "Start with a low-cost model.", Start::CheckUse => "Check usage regularly." },
            |start| match start { Start::SmallDeposit => "先小額儲值。", Start::LowCostModel => "從便宜的模型開始。", Start::CheckUse => "定期查看用量。" };
        /// The heading of the steps at a platform.
        steps_at: fn(&str) -> String = |platform| format!("Five steps at {platform}"), |platform| format!("{platform}：五個步驟");
        /// A fee to mind.
        fee: fn(&str) -> String = |fee| format!("fee {fee}"), |fee| format!("手續費 {fee}");
        /// The break-even of a plan.
        even: fn(requests: &str, cost: &str) -> String =
            |requests, cost| format!("From {} a month ({cost}), the subscription is no dearer.", counted(requests, "request")),
            |requests, cost| format!("每月 {requests} 次請求（{cost}）以上，訂閱就不會比較貴。");
    }
}

const fn wish_en(wish: Wish) -> &'static str {
    match wish {
        Wish::Understandable => "Easy to understand",
        Wish::SmallStart => "Small minimum top-up",
        Wish::Traceable => "Usage is easy to trace",
        Wish::StopLoss => "Auto-reload or a spend cap",
        Wish::ManyModels => "Many models in one place",
        Wish::UsageBilling => "Plain billing by usage",
    }
}

const fn wish_zh(wish: Wish) -> &'static str {
    match wish {
        Wish::Understandable => "容易懂",
        Wish::SmallStart => "小額就能開始",
        Wish::Traceable => "用量查得到",
        Wish::StopLoss => "能自動儲值，或能停損",
        Wish::ManyModels => "一處用多家模型",
        Wish::UsageBilling => "單純依用量計費",
    }
}

const fn reason_en(reason: Reason) -> &'static str {
    match reason {
        Reason::PlainPlatform => "the maker’s own platform, simple to pay",
        Reason::SmallMinimum => "small minimum top-up",
        Reason::ShowsUse => "has a usage page",
        Reason::StopsAtZero => "service stops at zero",
        Reason::CanBeCapped => "spending can be capped",
        Reason::TopsUp => "auto-reload",
        Reason::SellsManyModels => "models of many makers",
        Reason::BillsAfterwards => "billed afterwards, by usage",
        Reason::BillsByUse => "billed by usage, no package",
    }
}

const fn reason_zh(reason: Reason) -> &'static str {
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
