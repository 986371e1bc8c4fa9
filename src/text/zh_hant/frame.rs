//! Words around every page: header, footer, switches, and the page for a wrong address, in Traditional Chinese.

use crate::text::frame::{FrameText, HandOverWords, PageWords};

pub const WORDS: FrameText = FrameText {
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
    offline: PageWords {
        label: "離線使用",
        title: "沒有網路也能用：Tokentally",
        description: "這台裝置保存了 Tokentally 的哪些檔案、佔多少空間、價格有多新。可以下載更多詞彙表，或全部移除。",
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
    usage: PageWords {
        label: "用量分析",
        title: "看懂 AI 用量，知道該看哪個數字：Tokentally",
        description: "拖進用量匯出檔、工作階段紀錄或錯誤訊息，就知道帳單由什麼組成、是什麼擋住你、哪些錢不必花。只在瀏覽器裡讀取，不會上傳。",
    },
    privacy: PageWords {
        label: "隱私權",
        title: "隱私權：文字只留在你的裝置上 - Tokentally",
        description: "Tokentally 在你的瀏覽器裡計算 token，不上傳、不需帳號、沒有追蹤器與 cookie，並附上三種自行查證的方法。",
    },
    learn: "學習",
    getting_started: "新手入門",
    articles: "文章",
    glossary: "名詞表",
    about_us: "關於我們",
    in_the_glossary: "看名詞表的說明",
    copyright: "Tokentally 作者群。",
    model_title: |name, provider| format!("{name} 的價格與限制（{provider}）：Tokentally"),
    model_description: |name, provider, prices| match prices {
        Some((input, output)) => format!(
            "{name} 在 {provider}：每百萬 token 輸入 {input}、輸出 {output}。另有快取與批次單價、價格歷史、使用限制，並附來源與查核日期。"
        ),
        None => format!(
            "{name} 在 {provider} 的價格：每百萬 token 單價與歷史、使用限制、token 計算方式，並附來源與查核日期。"
        ),
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
    notices: "第三方套件授權聲明",
    boot_failed: "計算機無法啟動：部分檔案沒有載入，或這個瀏覽器不支援 WebAssembly。請重新整理頁面。在那之前，下方數字以範例文字試算。",
    no_script: "計算需要 JavaScript，但目前已停用。下方仍是公告價格，並以範例文字試算。",
    not_found_title: "這個網址沒有內容",
    not_found_body: "連結可能過期或打錯了。計算機裡的文字還在，沒有遺失。",
    away_title: "這台裝置沒有保存這一頁",
    paper: "Tokentally，金額以美元計",
    paper_by_rate: |[sign, per_dollar, day]| {
        format!("Tokentally，金額以 {sign} 顯示，{day} 匯率 1 美元兌 {per_dollar}")
    },
    by_rate: |[sign, per_dollar, day]| {
        format!(
            "金額以 {sign} 顯示，依你輸入的 {day} 匯率，1 美元兌 {per_dollar}。牌價、圖表與輸入欄仍是美元，平台也以美元計費。"
        )
    },
    change_currency: "變更",
    other_currency: "換成新台幣或其他幣別",
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
