//! The words around articles, in each language. They are in no program: pages that are read are written when the site is built.

use super::{reference::Meter, slugs::Category};
use crate::text::Locale;

/// Words of the pages that are read.
pub struct LearnText {
    /// The name of the whole part, in breadcrumbs and in the header.
    pub learn: &'static str,
    /// What a price is, in a pointer's note: model, meter, day.
    pub price_says: fn(model: &str, meter: &str, read: &str) -> String,
    /// A meter of a price.
    pub meter: fn(Meter) -> &'static str,
    /// What a context window is.
    pub context_says: fn(model: &str, read: &str) -> String,
    /// What a multiple is of.
    pub ratio_says: fn(model: &str, above: &str, dear: &str, below: &str, cheap: &str) -> String,
    /// The arithmetic of a cost.
    pub cost_says: fn(model: &str, lines: &str, once: &str, times: &str, total: &str) -> String,
    /// Where a term was read.
    pub term_says: fn(platform: &str, read: &str) -> String,
    /// What a fee is of.
    pub fee_says: fn(platform: &str, amount: &str, fee: &str, percent: &str) -> String,
    /// Whose a source is, and when it was read.
    pub source_says: fn(publisher: &str, read: &str) -> String,
    /// The mark at a figure on which sources do not agree.
    pub disputed: &'static str,
    /// What that mark means.
    pub disputed_says: &'static str,
    /// The name of the link that leads to a heading.
    pub anchor: fn(heading: &str) -> String,
    /// The name of a callout.
    pub note: &'static str,
    /// The name of a callout that warns.
    pub warning: &'static str,
    /// The name of a callout about what sources dispute.
    pub dispute: &'static str,
    /// The name of a table that may be scrolled.
    pub table: &'static str,
    /// A category's name.
    pub category: fn(Category) -> &'static str,
    /// What a category is about.
    pub about_category: fn(Category) -> &'static str,
    /// Heading of the whole part.
    pub hub_heading: &'static str,
    /// Title of its page.
    pub hub_title: &'static str,
    /// One sentence for search engines.
    pub hub_description: &'static str,
    /// What there is to read.
    pub hub_lead: &'static str,
    /// What a category's page says to search engines.
    pub describe_category: fn(Category) -> &'static str,
    /// The way for beginners.
    pub path: &'static str,
    /// What that is.
    pub path_says: &'static str,
    /// The name of the list of steps that lead to a page.
    pub breadcrumb: &'static str,
    /// How long reading takes.
    pub minutes: fn(u32) -> String,
    /// When it was published; the day is HTML.
    pub published: fn(&str) -> String,
    /// When it was changed; the day is HTML.
    pub updated: fn(&str) -> String,
    /// When what its figures rest on was read; the days are HTML.
    pub checked: fn(first: &str, last: &str, is_one_day: bool) -> String,
    /// Heading of the list of sections.
    pub contents: &'static str,
    /// Heading of questions and answers.
    pub faq: &'static str,
    /// Heading of what figures were read from.
    pub figures: &'static str,
    /// What that is.
    pub figures_say: &'static str,
    /// Heading of the sources.
    pub sources: &'static str,
    /// Title, publisher and day of a source, as HTML.
    pub source_line: fn(title: &str, publisher: &str, read: &str) -> String,
    /// Where a term was read, as HTML.
    pub read_at: fn(link: &str, read: &str) -> String,
    /// What another source says, as HTML.
    pub other_source: fn(said: &str, link: &str, read: &str) -> String,
    /// Between a platform's name and a term of it.
    pub of_platform: &'static str,
    /// The name of the part that says why one can rely on it.
    pub credit_heading: &'static str,
    /// Why one can rely on it.
    pub credit: &'static str,
    /// Leads to how one reports a mistake.
    pub report: &'static str,
    /// Before the tags.
    pub tags: &'static str,
    /// Between words of a list.
    pub separator: &'static str,
    /// Before the ways to hand it on.
    pub share: &'static str,
    /// Copies the address.
    pub copy: &'static str,
    /// The address was copied.
    pub copied: &'static str,
    /// Opens what the device has for sharing.
    pub share_native: &'static str,
    /// Heading of articles to read next.
    pub related: &'static str,
    /// The name of the ways to the article before and the one after.
    pub turn: &'static str,
    /// Before the article before.
    pub previous: &'static str,
    /// Before the article after.
    pub next: &'static str,
    /// The glossary.
    pub glossary: &'static str,
    /// Heading of its page.
    pub glossary_heading: &'static str,
    /// What it is.
    pub glossary_says: &'static str,
    /// One sentence for search engines.
    pub glossary_description: &'static str,
    /// Before a term's other words.
    pub also: &'static str,
    /// The name of the list of platforms' own words.
    pub platform_words: &'static str,
    /// Before terms to read next.
    pub see: &'static str,
    /// The name of the search field.
    pub search: &'static str,
    /// So many pages were found; `{}` is the number.
    pub found: &'static str,
    /// Nothing was found.
    pub nothing_found: &'static str,
    /// The index did not come.
    pub search_failed: &'static str,
    /// Title of the feed of articles.
    pub feed_title: &'static str,
    /// Heading of what the price book holds.
    pub book: &'static str,
    /// What that is; the day is HTML.
    pub book_says: fn(&str) -> String,
    /// Models in it.
    pub book_models: &'static str,
    /// Providers in it.
    pub book_providers: &'static str,
    /// Dated prices in it.
    pub book_periods: &'static str,
    /// Platforms whose terms of payment are in it.
    pub book_platforms: &'static str,
    /// The newest reading.
    pub book_newest: &'static str,
    /// Half of the front row was read on that day or after it.
    pub book_median: &'static str,
    /// The oldest reading of the front row.
    pub book_oldest: &'static str,
    /// An age in days.
    pub days_old: fn(i64) -> String,
    /// Leads to the price book's files.
    pub book_files: &'static str,
}

/// The words of a language.
pub const fn words_of(locale: Locale) -> &'static LearnText {
    match locale {
        Locale::En => &EN,
        Locale::ZhHant => &ZH_HANT,
    }
}

static EN: LearnText = LearnText {
    learn: "Learn",
    price_says: |model, meter, read| {
        format!("{model}, {meter}: list price per million tokens, read {read}")
    },
    meter: |meter| match meter {
        Meter::Input => "input",
        Meter::Output => "output",
        Meter::Cached => "cached input",
        Meter::Write => "cache write",
        Meter::WriteHour => "cache write, one hour",
        Meter::BatchInput => "batch input",
        Meter::BatchOutput => "batch output",
    },
    context_says: |model, read| format!("Context window of {model} in tokens, read {read}"),
    ratio_says: |model, above, dear, below, cheap| {
        format!("{model}: {above} {dear} over {below} {cheap} per million tokens")
    },
    cost_says: |model, lines, once, times, total| {
        let once = format!("{model}: {lines} per million = {once}");
        if times == "1" {
            once
        } else {
            format!("{once}; × {times} = {total}")
        }
    },
    term_says: |platform, read| format!("{platform}, read {read}"),
    fee_says: |platform, amount, fee, percent| {
        format!("{platform}: a top-up of {amount} costs {fee} more, {percent}")
    },
    source_says: |publisher, read| format!("{publisher}, read {read}"),
    disputed: "disputed",
    disputed_says: "Sources do not agree: see below",
    anchor: |heading| format!("Link to “{heading}”"),
    note: "Note",
    warning: "Take care",
    dispute: "Sources disagree",
    table: "Table",
    category: |category| match category {
        Category::Introduction => "Introduction to AI tokens",
        Category::Money => "Paying for tokens",
        Category::Usage => "Reading your usage",
        Category::Teams => "Teams and budgets",
    },
    about_category: |category| match category {
        Category::Introduction => {
            "What a token is, what it is not, and which of a platform’s words mean what."
        }
        Category::Money => "Prepaid or postpaid, what a request costs, and how it costs less.",
        Category::Usage => "Which number on the bill to look at first, and why it moves.",
        Category::Teams => {
            "Limits, alerts and budgets that hold when many people share an account."
        }
    },
    hub_heading: "Understand what you pay for",
    hub_title: "Learn about AI tokens, prices and quotas",
    hub_description: "Short, dated explainers of tokens, prices, credits, caching, limits and budgets. Every figure in them is read from today’s price book or names its source.",
    hub_lead: "Short explainers whose figures are today’s, each with its day and its source. Read five to know the ground, or look up the one thing you need.",
    describe_category: |category| match category {
        Category::Introduction => {
            "What a token is, why Chinese takes more of them, how tokens, quotas and credits differ, and where to buy: articles with live figures and dated sources."
        }
        Category::Money => {
            "How APIs for language models are paid for, what a request costs before you build, and how caching and batches make it cheaper, with dated prices."
        }
        Category::Usage => {
            "How to read a usage page: which number matters first, why credits go fast, what thinking tokens are, and what a rate limit blocks."
        }
        Category::Teams => {
            "Quotas, hard caps, alerts and budgets for language models that hold when many people and programs share one account."
        }
    },
    path: "New here? Five steps",
    path_says: "In this order they take about half an hour, and each stands on its own.",
    breadcrumb: "You are here",
    minutes: |minutes| format!("{minutes} min read"),
    published: |day| format!("published {day}"),
    updated: |day| format!("updated {day}"),
    checked: |first, last, is_one_day| {
        if is_one_day {
            format!("figures and sources read {last}")
        } else {
            format!("figures and sources read {first} to {last}")
        }
    },
    contents: "On this page",
    faq: "Questions people ask",
    figures: "Where the figures come from",
    figures_say: "Prices and terms in the text are read from our price book when this page is built. Each was read on the day beside it.",
    sources: "Sources",
    source_line: |title, publisher, read| format!("{title} · {publisher}, read {read}"),
    read_at: |link, read| format!("{link}, read {read}"),
    other_source: |said, link, read| format!("Another source says: {said} ({link}, read {read})"),
    of_platform: ", ",
    credit_heading: "How far this can be relied on",
    credit: "Written by the people who keep the Tokentally price book. No provider pays for a mention, and nothing here is rounded in anyone’s favour: what sources dispute is shown disputed, and what nobody publishes is left open.",
    report: "Report a mistake",
    tags: "Tags",
    separator: ", ",
    share: "Share",
    copy: "Copy link",
    copied: "Copied",
    share_native: "Share…",
    related: "Read next",
    turn: "Previous and next article",
    previous: "Previous",
    next: "Next",
    glossary: "Glossary",
    glossary_heading: "Glossary of AI tokens and prices",
    glossary_says: "Every term of the field that this site uses: what it is in one line, what it means, and what each platform calls it.",
    glossary_description: "Token, context window, cached input, credits, quota, RPM, batch: every term of AI pricing in one line and in full, with each platform’s own word for it.",
    also: "Also",
    platform_words: "What platforms call it",
    see: "See also",
    search: "Search the articles",
    found: "Pages found: {}",
    nothing_found: "Nothing found. Try another word, or a shorter one.",
    search_failed: "The index could not be loaded. All titles stand below.",
    feed_title: "Tokentally: articles",
    book: "The price book today",
    book_says: |day| format!("As it stood when this page was built, {day}."),
    book_models: "Models, with those that are no longer sold",
    book_providers: "Providers",
    book_periods: "Dated prices",
    book_platforms: "Platforms with terms of payment",
    book_newest: "Newest reading of a price",
    book_median: "Half of the models people compare first were read since",
    book_oldest: "Oldest reading among them",
    days_old: |days| match days {
        1 => "1 day old".to_owned(),
        days => format!("{days} days old"),
    },
    book_files: "All of it as files",
};

static ZH_HANT: LearnText = LearnText {
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
