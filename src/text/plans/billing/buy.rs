//! Words of how to buy.

use crate::billing::buy::{Reason, Start, Wish};

words! {
    /// The way to a first paid request.
    BuyText
    {
        heading: "How to buy", "怎麼買";
        first_heading: "First: a chat subscription, or the API?", "先分清楚：聊天訂閱還是 API？";
        first: "ChatGPT Plus, Claude Pro and consumer Gemini plans pay for chatting. Programs that call a model need API use, which is billed apart.",
            "ChatGPT Plus、Claude Pro 與 Gemini 個人方案付的是聊天。程式呼叫模型要用 API，另外計費。";
        ways_heading: "Four ways to pay", "四種付費方式";
        way_credit: "Prepaid credits", "預付額度";
        way_credit_text: "Buy credit, use it up. The ceiling is seen; it expires, and is seldom refunded.", "先買額度再使用。上限看得到；會到期，通常不退款。";
        way_card: "Card billed by use", "綁卡，依用量扣款";
        way_card_text: "Use first, pay at the end of the month or at a threshold. Needs alerts.", "先使用，月底或達門檻時扣款。需要設警示。";
        way_gateway: "Credits at a gateway", "聚合平台額度";
        way_gateway_text: "One balance for the models of many makers. Mind the fee on each purchase.", "一份餘額用多家模型。留意每次購買的手續費。";
        way_free: "Free quota first", "先用免費額度";
        way_free_text: "Try without paying, within tight limits; data terms may differ.", "在限額內免費試用；資料條款可能不同。";
        steps_heading: "Five steps", "五個步驟";
        steps_of: "Steps at", "平台";
        console: "Where use is seen", "在哪裡看用量";
        truth: "Whatever it is called, you do one of four things: bind a card, buy credits, switch on prepaid or monthly billing, or allow money to be taken.",
            "不管名稱怎麼取，其實就是四件事之一：綁卡、買額度、啟用預付或月結、同意自動扣款。";
        drivers: "Watch what drives the cost, not only the balance: input, output, cache, long context, tool calls.",
            "別只看餘額，要看花費的來源：輸入、輸出、快取、長上下文、工具呼叫。";
        wishes_heading: "Which platform first", "先選哪個平台";
        start_heading: "Whatever you choose", "無論選哪個";
        no_wish: "Tick what matters to you.", "勾選你在意的條件。";
        met: "Because", "理由";
        mind: "Mind", "留意";
        no_platforms: "No platform's terms are loaded.", "沒有載入任何平台條款。";
        expires: "credit expires", "額度會到期";
        no_refund: "unused credit is not refunded", "未用額度不退款";
        no_minimum: "the least purchase is not known", "最低購買金額未知";
        negative: "the balance may run below zero", "餘額可能為負";
        even_heading: "Subscription against API", "訂閱還是 API 划算？";
        even_lead: "Enter a plan's price and what one request costs you. A chat subscription does not include API use; this only compares two prices.",
            "填入訂閱方案的價格與單次請求的成本。聊天訂閱不含 API 用量，這裡只比較兩個價格。";
        plan_price: "Plan, $ a month", "方案月費（美元）";
        request_price: "One request, $", "單次請求（美元）";
        even_none: "Below such a price there is no break-even.", "這個價格沒有損益兩平點。";
        misunderstandings: "Five misunderstandings", "五個常見誤解";
        wrong_plus: "Plus includes the API. It does not.", "以為 Plus 含 API：不含。";
        wrong_never: "Credits never expire. Most do, after a year.", "以為額度永久有效：多半一年到期。";
        wrong_everywhere: "Credits work everywhere. They pay at one platform only.", "以為額度到處通用：只能在該平台使用。";
        wrong_tokens: "Credits are not about tokens. Every use is still priced by tokens.", "以為額度與 token 無關：每次使用仍按 token 計價。";
        wrong_balance: "Watching the balance is enough. It says when you run out, not why.", "以為看餘額就夠：餘額只說何時用完，不說為什麼。";
    }
    {
        /// What somebody wants.
        wish: fn(Wish) -> &'static str = wish_en, wish_zh;
        /// Why a platform meets it.
        reason: fn(Reason) -> &'static str = reason_en, reason_zh;
        /// What to do first.
        start: fn(Start) -> &'static str =
            |start| match start { Start::SmallDeposit => "Put in little.", Start::LowCostModel => "Begin with a model that costs little.", Start::CheckUse => "Look at use regularly." },
            |start| match start { Start::SmallDeposit => "先小額儲值。", Start::LowCostModel => "從便宜的模型開始。", Start::CheckUse => "定期查看用量。" };
        /// A fee to mind.
        fee: fn(&str) -> String = |fee| format!("fee {fee}"), |fee| format!("手續費 {fee}");
        /// The break-even of a plan.
        even: fn(requests: &str, cost: &str) -> String =
            |requests, cost| format!("From {requests} requests a month on, the plan is no dearer: so many cost {cost}."),
            |requests, cost| format!("每月 {requests} 次請求以上，訂閱不會比較貴：這些請求要 {cost}。");
    }
}

const fn wish_en(wish: Wish) -> &'static str {
    match wish {
        Wish::Understandable => "Easy to understand",
        Wish::SmallStart => "A small start",
        Wish::Traceable => "Use can be traced",
        Wish::StopLoss => "Reloads by itself, or stops a loss",
        Wish::ManyModels => "Many models in one place",
        Wish::UsageBilling => "Plain billing by use",
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
        Reason::PlainPlatform => "a maker's own platform with a plain way to pay",
        Reason::SmallMinimum => "the least purchase is small",
        Reason::ShowsUse => "its page shows use",
        Reason::StopsAtZero => "service stops at zero",
        Reason::CanBeCapped => "spending can be capped",
        Reason::TopsUp => "it reloads by itself",
        Reason::SellsManyModels => "it sells the models of many makers",
        Reason::BillsAfterwards => "it bills by use, afterwards",
        Reason::BillsByUse => "it bills by use without a package",
    }
}

const fn reason_zh(reason: Reason) -> &'static str {
    match reason {
        Reason::PlainPlatform => "原廠平台，付費方式單純",
        Reason::SmallMinimum => "最低購買金額小",
        Reason::ShowsUse => "有用量頁面可查",
        Reason::StopsAtZero => "歸零就停",
        Reason::CanBeCapped => "可設花費上限",
        Reason::TopsUp => "可自動儲值",
        Reason::SellsManyModels => "販售多家模型",
        Reason::BillsAfterwards => "依用量事後計費",
        Reason::BillsByUse => "依用量計費，沒有套餐",
    }
}
