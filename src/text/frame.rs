//! Words around every page: header, footer, switches, and the page for a wrong address.

/// What a page is called.
pub struct PageWords {
    /// In navigation.
    pub label: &'static str,
    /// In the browser's tab.
    pub title: &'static str,
    /// One sentence for search engines.
    pub description: &'static str,
}

/// Strings of the frame.
pub struct FrameText {
    /// The calculator.
    pub calculator: PageWords,
    /// The comparison of all models.
    pub compare: PageWords,
    /// What changed in the price book.
    pub changes: PageWords,
    /// The price book as files.
    pub data: PageWords,
    /// What a month costs.
    pub scenarios: PageWords,
    /// Prepaid and postpaid.
    pub billing: PageWords,
    /// The privacy page.
    pub privacy: PageWords,
    /// Browser tab title of a model's page.
    pub model_title: fn(name: &str, provider: &str) -> String,
    /// One sentence for search engines about a model's page.
    pub model_description: fn(name: &str, provider: &str) -> String,
    /// Heading of the calculator.
    pub calculator_heading: &'static str,
    /// Name of the part that holds count and cost, for screen readers.
    pub result_section: &'static str,
    /// Link that jumps over the header.
    pub skip_to_content: &'static str,
    /// Name of the main navigation for screen readers.
    pub main_navigation: &'static str,
    /// Opens the menu on a phone.
    pub open_menu: &'static str,
    /// Closes the menu on a phone.
    pub close_menu: &'static str,
    /// Name of the language switch.
    pub language: &'static str,
    /// Says that the page is there in this language, to a visitor whose browser asks for it.
    pub offer: &'static str,
    /// Declines that.
    pub no_offer: &'static str,
    /// Name of the theme switch.
    pub theme: &'static str,
    /// Theme choice: follow the device.
    pub theme_system: &'static str,
    /// Theme choice: light.
    pub theme_light: &'static str,
    /// Theme choice: dark.
    pub theme_dark: &'static str,
    /// Footer heading over the tools.
    pub tools: &'static str,
    /// Footer heading over pages about the site.
    pub about: &'static str,
    /// What the site is, in the footer.
    pub blurb: &'static str,
    /// When the newest price was checked.
    pub prices_checked: fn(newest: &str, median: &str, oldest: &str) -> String,
    /// Licence of the site's code and words.
    pub licence: &'static str,
    /// Shown when the program could not be loaded or started.
    pub boot_failed: &'static str,
    /// Shown while scripts are off.
    pub no_script: &'static str,
    /// Title and heading of the 404 page.
    pub not_found_title: &'static str,
    /// What happened and what to do.
    pub not_found_body: &'static str,
    /// The first words of the line that paper begins with; day and address follow.
    pub paper: &'static str,
    /// Under a table that paper cuts.
    pub paper_cut: &'static str,
    /// Heading over the models whose names are like that of a wrong address.
    pub not_found_models: &'static str,
    /// The lower part of a page could not be loaded.
    pub below_missing: &'static str,
    /// The ways from one tool to the next.
    pub hand_over: HandOverWords,
}

/// The ways from one tool to the next, which take the numbers along.
pub struct HandOverWords {
    /// What the ways have in common.
    pub heading: &'static str,
    /// To the calculator.
    pub calculator: &'static str,
    /// To the comparison.
    pub compare: &'static str,
    /// To scenarios.
    pub scenarios: &'static str,
    /// To billing.
    pub billing: &'static str,
}

pub(super) static EN: FrameText = FrameText {
    calculator: PageWords {
        label: "Calculator",
        title: "Token calculator and LLM prices: Tokentally",
        description: "Paste text and see exact tokens and what they cost on every current model. Counted in your browser; every price has a source and a date.",
    },
    compare: PageWords {
        label: "Compare",
        title: "Compare LLM prices, every model in one table: Tokentally",
        description: "Every current model's price per million tokens for input, output, cache and batch, with its source and the day it was read. Sort, filter, pick six, price your own workload.",
    },
    changes: PageWords {
        label: "What changed",
        title: "LLM price changes, newest first: Tokentally",
        description: "Launches, price cuts, rises, announcements and retirements of language models, each with its day and its source.",
    },
    data: PageWords {
        label: "Price data",
        title: "The price data as JSON, free to use: Tokentally",
        description: "Every price on this site as JSON files with a schema, sources and dates, free for anyone who builds on it.",
    },
    scenarios: PageWords {
        label: "Scenarios",
        title: "What a month of AI use costs: Tokentally",
        description: "Describe a workload and see its month on every model: low, expected and high, split by part, with what moves the bill most.",
    },
    billing: PageWords {
        label: "Billing",
        title: "Prepaid or postpaid: how an AI bill feels: Tokentally",
        description: "The same month paid by credits and by invoice, day by day: top-ups, fees, expiry, days without service, and the bill at the end.",
    },
    privacy: PageWords {
        label: "Privacy",
        title: "Privacy: your text stays on your device - Tokentally",
        description: "Tokentally counts tokens inside your browser. No upload, no account, no tracker, no cookie, and three ways to check that for yourself.",
    },
    model_title: |name, provider| format!("{name} price and limits ({provider}): Tokentally"),
    model_description: |name, provider| {
        format!(
            "What {name} costs at {provider}: price per million tokens with history, limits, tokenizer, sources and the day each was read."
        )
    },
    calculator_heading: "Count tokens. Know the cost.",
    result_section: "What it comes to",
    skip_to_content: "Skip to content",
    main_navigation: "Main",
    open_menu: "Menu",
    close_menu: "Close menu",
    language: "Language",
    offer: "This page is also in English",
    no_offer: "No, thanks",
    theme: "Theme",
    theme_system: "System",
    theme_light: "Light",
    theme_dark: "Dark",
    tools: "Tools",
    about: "About",
    blurb: "Counts tokens and prices them for ChatGPT, Claude, Gemini and other models. Your text stays on your device.",
    prices_checked: |newest, median, oldest| {
        format!(
            "Prices last checked {newest}; half of the front row since {median}, the oldest of it {oldest}"
        )
    },
    licence: "Code under MIT or Apache-2.0.",
    boot_failed: "The calculator could not start: part of it did not load, or this browser does not run WebAssembly. Reload the page. Until then the figures below are worked out for the sample text.",
    no_script: "Counting needs JavaScript, which is off here. The prices below are still the listed ones, worked out for the sample text.",
    not_found_title: "Nothing lives at this address",
    not_found_body: "The link may be old or mistyped. Nothing was lost: a text in the calculator is still there.",
    paper: "Tokentally, amounts in US dollars",
    paper_cut: "Paper holds the first 40 rows of this table at most. The page has them all.",
    not_found_models: "Models with a name like this",
    below_missing: "The rest of this page could not be loaded. Check the connection and load the page again; your numbers are in its address.",
    hand_over: HandOverWords {
        heading: "Take these numbers along",
        calculator: "Count a text with them",
        compare: "Compare every model",
        scenarios: "Plan a month",
        billing: "See how it is paid",
    },
};

pub(super) static ZH_HANT: FrameText = FrameText {
    calculator: PageWords {
        label: "計算機",
        title: "Token 計算機與 LLM 價格：Tokentally",
        description: "貼上文字，立刻看到精確的 token 數，以及在每個現行模型上要花多少錢。全程在你的瀏覽器裡計算，每個價格都附來源與查核日期。",
    },
    compare: PageWords {
        label: "模型比價",
        title: "LLM 模型比價，所有模型一張表：Tokentally",
        description: "所有現行模型的輸入、輸出、快取與批次價格，都附來源與查核日期。可排序、篩選、挑六個並排比較，也能套用你自己的用量。",
    },
    changes: PageWords {
        label: "價格異動",
        title: "LLM 價格異動，由新到舊：Tokentally",
        description: "模型推出、降價、漲價、預告與停用，每一筆都有日期與來源。",
    },
    data: PageWords {
        label: "價格資料",
        title: "可自由使用的 JSON 價格資料：Tokentally",
        description: "本站所有價格的 JSON 檔案，附結構定義、來源與日期，歡迎任何人取用。",
    },
    scenarios: PageWords {
        label: "使用情境",
        title: "一個月的 AI 用量要多少錢：Tokentally",
        description: "描述你的使用情境，就能看到每個模型一個月的費用：低、預期、高三種情況，逐項拆解，並指出影響帳單最大的因素。",
    },
    billing: PageWords {
        label: "付費方式",
        title: "預付還是後付：AI 帳單實際的樣子：Tokentally",
        description: "同樣的用量，用儲值與月結各走一遍：儲值、手續費、到期、停用天數，以及月底的帳單。",
    },
    privacy: PageWords {
        label: "隱私權",
        title: "隱私權：文字只留在你的裝置上 - Tokentally",
        description: "Tokentally 在你的瀏覽器裡計算 token，不上傳、不需帳號、沒有追蹤器與 cookie，並附上三種自行查證的方法。",
    },
    model_title: |name, provider| format!("{name} 的價格與限制（{provider}）：Tokentally"),
    model_description: |name, provider| {
        format!(
            "{name} 在 {provider} 的價格：每百萬 token 單價與歷史、使用限制、token 計算方式，並附來源與查核日期。"
        )
    },
    calculator_heading: "數清 token，算清費用",
    result_section: "token 數與費用",
    skip_to_content: "跳到主要內容",
    main_navigation: "主選單",
    open_menu: "選單",
    close_menu: "關閉選單",
    language: "語言",
    offer: "這個頁面有繁體中文版",
    no_offer: "不用了",
    theme: "外觀",
    theme_system: "跟隨系統",
    theme_light: "淺色",
    theme_dark: "深色",
    tools: "工具",
    about: "關於",
    blurb: "計算 token 數，並換算成 ChatGPT、Claude、Gemini 等模型的費用。你的文字只留在你的裝置上。",
    prices_checked: |newest, median, oldest| {
        format!("價格最近查核：{newest}；主要模型有一半查核於 {median} 之後，最早為 {oldest}")
    },
    licence: "程式碼採 MIT 或 Apache-2.0 授權。",
    boot_failed: "計算機無法啟動：部分檔案沒有載入，或這個瀏覽器不支援 WebAssembly。請重新整理頁面。在那之前，下方數字以範例文字試算。",
    no_script: "計算需要 JavaScript，但目前已停用。下方仍是公告價格，並以範例文字試算。",
    not_found_title: "這個網址沒有內容",
    not_found_body: "連結可能過期或打錯了。計算機裡的文字還在，沒有遺失。",
    paper: "Tokentally，金額以美元計",
    paper_cut: "紙本最多列出這個表格的前 40 列，完整內容請看網頁。",
    not_found_models: "名稱相近的模型",
    below_missing: "這個頁面的其餘部分無法載入。請檢查網路連線後重新載入；你的數字都在網址裡。",
    hand_over: HandOverWords {
        heading: "帶著這些數字繼續",
        calculator: "用來計算一段文字",
        compare: "比較所有模型",
        scenarios: "規劃一個月",
        billing: "看看怎麼付款",
    },
};
