//! Words around articles, in Traditional Chinese.

use crate::{
    site::learn::{reference::Meter, slugs::Category},
    text::learn::LearnText,
};

pub const WORDS: LearnText = LearnText {
    learn: "學習",
    price_says: |model, meter, read| {
        format!("{model}，{meter}：每百萬 token 公告單價，{read} 查核")
    },
    meter: |meter| match meter {
        Meter::Input => "輸入",
        Meter::Output => "輸出",
        Meter::Cached => "快取輸入",
        Meter::Write => "快取寫入",
        Meter::WriteHour => "快取寫入（1 小時）",
        Meter::BatchInput => "批次輸入",
        Meter::BatchOutput => "批次輸出",
    },
    context_says: |model, read| format!("{model} 的上下文長度（token），{read} 查核"),
    ratio_says: |model, above, dear, below, cheap| {
        format!("{model}：{above} {dear} 除以{below} {cheap}（每百萬 token）")
    },
    cost_says: |model, lines, once, times, total| {
        let once = format!("{model}：{lines}（每百萬 token）= {once}");
        if times == "1" {
            once
        } else {
            format!("{once}；× {times} = {total}")
        }
    },
    term_says: |platform, read| format!("{platform}，{read} 查核"),
    fee_says: |platform, amount, fee, percent| {
        format!("{platform}：儲值 {amount} 另收 {fee}，也就是 {percent}")
    },
    source_says: |publisher, read| format!("{publisher}，{read} 讀取"),
    disputed: "有爭議",
    disputed_says: "各來源說法不一，詳見下方",
    anchor: |heading| format!("「{heading}」的連結"),
    note: "補充",
    warning: "注意",
    dispute: "說法不一",
    table: "表格",
    category: |category| match category {
        Category::Introduction => "認識 AI token",
        Category::Money => "費用與付款",
        Category::Usage => "看懂用量",
        Category::Teams => "團隊與預算",
    },
    about_category: |category| match category {
        Category::Introduction => "token 是什麼、不是什麼，以及各平台的用詞各自指什麼。",
        Category::Money => "先付還是後付、一次請求要多少錢，以及怎麼花得更少。",
        Category::Usage => "帳單上先看哪個數字，數字又為什麼變動。",
        Category::Teams => "多人共用帳戶時，守得住的限制、警示與預算。",
    },
    hub_heading: "看懂你付的每一分錢",
    hub_title: "AI token、價格與配額入門",
    hub_description: "用簡短的文章說清楚 token、單價、儲值、快取、限制與預算。文中的數字都取自今天的價格簿，或註明來源與讀取日期。",
    hub_lead: "文章簡短，數字是今天的，並附日期與來源。花半小時讀完五篇打好基礎，或直接查你要的那一項。",
    describe_category: |category| match category {
        Category::Introduction => {
            "token 是什麼、中文為什麼用得比較多、token 與配額和點數有何不同、該向誰買：數字即時更新，來源附日期。"
        }
        Category::Money => {
            "語言模型 API 怎麼付費、動工前怎麼估一次請求的費用、快取與批次又能省多少，價格都附查核日期。"
        }
        Category::Usage => {
            "用量頁面怎麼看：先看哪個數字、額度為什麼掉得快、思考 token 是什麼，以及速率限制擋的是什麼。"
        }
        Category::Teams => {
            "多人與多個程式共用一個帳戶時，語言模型的配額、硬性上限、警示與預算該怎麼訂，才真的守得住。"
        }
    },
    path: "第一次來？從這五步開始",
    path_says: "照順序讀大約半小時，每一篇也都能單獨讀。",
    breadcrumb: "目前位置",
    minutes: |minutes| format!("閱讀約 {minutes} 分鐘"),
    published: |day| format!("{day} 發布"),
    updated: |day| format!("{day} 更新"),
    checked: |first, last, is_one_day| {
        if is_one_day {
            format!("數字與來源於 {last} 查核")
        } else {
            format!("數字與來源於 {first} 至 {last} 查核")
        }
    },
    contents: "本頁內容",
    faq: "常見問題",
    figures: "數字從哪裡來",
    figures_say: "文中的價格與付款條款，都在建置這個頁面時取自我們的價格簿，旁邊是查核日期。",
    sources: "資料來源",
    source_line: |title, publisher, read| format!("{title} · {publisher}，{read} 讀取"),
    read_at: |link, read| format!("{link}，{read} 讀取"),
    other_source: |said, link, read| format!("另一個來源的說法：{said}（{link}，{read} 讀取）"),
    of_platform: "，",
    credit_heading: "內容的可信度",
    credit: "文章由維護 Tokentally 價格簿的人撰寫。沒有任何供應商付費置入，數字也不會偏向任何一方：來源說法不一的就並列，沒有人公布的就留白。",
    report: "回報錯誤",
    tags: "標籤",
    separator: "、",
    share: "分享",
    copy: "複製連結",
    copied: "已複製",
    share_native: "分享到…",
    related: "接著讀",
    turn: "上一篇與下一篇",
    previous: "上一篇",
    next: "下一篇",
    glossary: "名詞表",
    glossary_heading: "AI token 與價格名詞表",
    glossary_says: "本站用到的每個名詞：一句話說明、完整意思，以及各平台自己的叫法。",
    glossary_description: "token、上下文長度、快取輸入、點數、配額、RPM、批次：AI 計價的名詞一次看懂，並附各平台的叫法。",
    also: "也稱",
    platform_words: "各平台的叫法",
    see: "另見",
    search: "搜尋文章",
    search_button: "前往",
    found: "找到 {} 頁",
    nothing_found: "找不到相關內容，請換個詞或縮短再試。",
    search_failed: "索引無法載入，所有標題都列在下方。",
    feed_title: "Tokentally：文章",
    book: "今天的價格簿",
    book_says: |day| format!("這個頁面於 {day} 建置時的狀態。"),
    book_models: "模型數（含已停售）",
    book_providers: "供應商數",
    book_periods: "附日期的價格筆數",
    book_platforms: "收錄付款條款的平台數",
    book_newest: "最近一次查核價格",
    book_median: "主要模型有一半在這天之後查核",
    book_oldest: "主要模型最早的查核",
    days_old: |days| format!("{days} 天前"),
    book_files: "下載完整資料",
};
