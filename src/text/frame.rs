//! Words around every page: header, footer, switches, and the page for a wrong address.

/// Strings of the frame.
pub struct FrameText {
    /// Browser tab title of the calculator.
    pub calculator_title: &'static str,
    /// One-sentence summary for search engines.
    pub calculator_description: &'static str,
    /// Heading of the calculator.
    pub calculator_heading: &'static str,
    /// Name of the part that holds the text box, for screen readers.
    pub text_section: &'static str,
    /// Name of the part that holds count and cost, for screen readers.
    pub result_section: &'static str,
    /// Link that jumps over the header.
    pub skip_to_content: &'static str,
    /// Name of the main navigation for screen readers.
    pub main_navigation: &'static str,
    /// Navigation label of the calculator.
    pub calculator: &'static str,
    /// Navigation label of the privacy page.
    pub privacy: &'static str,
    /// Opens the menu on a phone.
    pub open_menu: &'static str,
    /// Closes the menu on a phone.
    pub close_menu: &'static str,
    /// Name of the language switch.
    pub language: &'static str,
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
    pub prices_checked: fn(date: &str) -> String,
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
    /// Link from the 404 page.
    pub not_found_home: &'static str,
}

pub(super) const EN: FrameText = FrameText {
    calculator_title: "Token calculator and LLM prices: Tokentally",
    calculator_description: "Paste text and see exact tokens and what they cost on every current model. Counted in your browser; every price has a source and a date.",
    calculator_heading: "Count tokens. Know the cost.",
    text_section: "Your text",
    result_section: "What it comes to",
    skip_to_content: "Skip to content",
    main_navigation: "Main",
    calculator: "Calculator",
    privacy: "Privacy",
    open_menu: "Menu",
    close_menu: "Close menu",
    language: "Language",
    theme: "Theme",
    theme_system: "System",
    theme_light: "Light",
    theme_dark: "Dark",
    tools: "Tools",
    about: "About",
    blurb: "Counts tokens and prices them for ChatGPT, Claude, Gemini and other models. Your text stays on your device.",
    prices_checked: |date| format!("Newest price check: {date}"),
    licence: "Code under MIT or Apache-2.0.",
    boot_failed: "The calculator could not start: part of it did not load, or this browser does not run WebAssembly. Reload the page. Until then the figures below are worked out for the sample text.",
    no_script: "Counting needs JavaScript, which is off here. The prices below are still the listed ones, worked out for the sample text.",
    not_found_title: "Nothing lives at this address",
    not_found_body: "The link may be old or mistyped. Nothing was lost: what you typed on other pages stays on your device.",
    not_found_home: "Open the calculator",
};

pub(super) const ZH_HANT: FrameText = FrameText {
    calculator_title: "Token 計算機與 LLM 價格：Tokentally",
    calculator_description: "貼上文字，立刻看到精確的 token 數，以及在每個現行模型上要花多少錢。全程在你的瀏覽器裡計算，每個價格都附來源與查核日期。",
    calculator_heading: "數清 token，算清費用",
    text_section: "你的文字",
    result_section: "token 數與費用",
    skip_to_content: "跳到主要內容",
    main_navigation: "主選單",
    calculator: "計算機",
    privacy: "隱私權",
    open_menu: "選單",
    close_menu: "關閉選單",
    language: "語言",
    theme: "外觀",
    theme_system: "跟隨系統",
    theme_light: "淺色",
    theme_dark: "深色",
    tools: "工具",
    about: "關於",
    blurb: "計算 token 數，並換算成 ChatGPT、Claude、Gemini 等模型的費用。你的文字只留在你的裝置上。",
    prices_checked: |date| format!("價格最近查核：{date}"),
    licence: "程式碼採 MIT 或 Apache-2.0 授權。",
    boot_failed: "計算機無法啟動：部分檔案沒有載入，或這個瀏覽器不支援 WebAssembly。請重新整理頁面。在那之前，下方數字以範例文字試算。",
    no_script: "計算需要 JavaScript，但目前已停用。下方仍是公告價格，並以範例文字試算。",
    not_found_title: "這個網址沒有內容",
    not_found_body: "連結可能過期或打錯了。你在其他頁面輸入的內容都還在你的裝置上，沒有遺失。",
    not_found_home: "前往計算機",
};
