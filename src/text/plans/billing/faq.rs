//! Questions people ask about paying, each with a short answer. The figures under an answer come from the platforms' terms.

words! {
    /// Questions and answers.
    FaqText
    {
        heading: "Questions and answers", "常見問題";
        about_plans: "Prepaid and postpaid", "預付與後付";
        about_buying: "Buying API usage", "購買 API 用量";
        sources: "Figures are the platforms’ own terms, with source and day under “Platform terms” above.",
            "數字取自各平台條款，出處與查核日期見上方「平台條款」。";
    }
    {
        /// Questions with their answers: six about prepaid and postpaid, then five about buying.
        asks: fn() -> &'static [(&'static str, &'static str)] = || &EN, || &ZH;
    }
}

/// A question and its answer.
type Ask = (&'static str, &'static str);

const EN: [Ask; 11] = [
    (
        "Is topping up the same as buying tokens?",
        "No. A top-up is money in an account. Each request is then charged at the model’s own prices for input, cached input and output, so the same balance lasts longer on one model than on another.",
    ),
    (
        "Do prepaid credits expire?",
        "On most platforms, yes, counted from the day of each purchase. Buy what you use up in that time.",
    ),
    (
        "Can I get unused credits back?",
        "Seldom. Treat a top-up as spent.",
    ),
    (
        "Can prepaid cost more than I put in?",
        "Yes. Metering lags behind requests, so the last ones can take the balance below zero, and auto-reload buys again without asking. Set a monthly reload limit.",
    ),
    (
        "What happens when auto-reload fails?",
        "The balance runs out and requests are refused until a payment succeeds. Keep a second payment method and an alert well above zero.",
    ),
    (
        "Who can pay by invoice?",
        "Companies with steady usage, often on request; at clouds, everyone.",
    ),
    (
        "Does ChatGPT Plus, Claude Pro or Gemini include the API?",
        "No. A chat subscription pays for the app. The API is a separate account with a separate bill.",
    ),
    (
        "How little can I start with?",
        "With one minimum top-up, where the platform publishes one:",
    ),
    (
        "Which fees come on top?",
        "Makers mostly charge none; gateways charge for the top-up. Tax depends on your country.",
    ),
    (
        "Where do I see what I have used?",
        "On the platform’s own usage page, by day and by model:",
    ),
    (
        "Can I use credits on another platform?",
        "No. Credits pay only where they were bought. A gateway sells many makers’ models from one balance, and that balance stays at the gateway.",
    ),
];

const ZH: [Ask; 11] = [
    (
        "儲值等於買 token 嗎？",
        "不是。儲值是把錢放進帳戶，每次請求再按該模型的輸入、快取輸入與輸出價格扣款，所以同樣的餘額，在不同模型上能用多久差很多。",
    ),
    (
        "預付額度會到期嗎？",
        "多數平台會，從每次購買當天起算。只買期限內用得完的量。",
    ),
    ("沒用完的額度能退嗎？", "多半不行。儲值就當作已經花掉。"),
    (
        "預付會超支嗎？",
        "會。結算比請求慢，最後幾筆可能讓餘額變成負數；自動儲值也會直接再扣款。記得設每月儲值上限。",
    ),
    (
        "自動儲值失敗會怎樣？",
        "餘額用完後請求會被拒絕，直到付款成功。請備妥第二種付款方式，並在餘額還夠時就發警示。",
    ),
    (
        "誰可以用發票月結？",
        "用量穩定的公司，通常要提出申請；雲端平台則人人可用。",
    ),
    (
        "ChatGPT Plus、Claude Pro、Gemini 訂閱包含 API 嗎？",
        "不包含。聊天訂閱付的是 App，API 是另一個帳戶、另一張帳單。",
    ),
    (
        "最少要花多少錢開始？",
        "一次最低儲值即可；以下平台有公布金額：",
    ),
    (
        "還有哪些手續費？",
        "原廠多半不收，聚合平台會在儲值時收取。稅依國家而定。",
    ),
    (
        "在哪裡看自己用了多少？",
        "平台自己的用量頁，可依日期與模型查看：",
    ),
    (
        "額度可以拿到別的平台用嗎？",
        "不行，額度只能在購買的平台使用。聚合平台用一份餘額就能用多家模型，但那份餘額也只在該平台有效。",
    ),
];
