//! Words of the page about the price data, for people who build on it.

/// The page about the data.
pub struct DataText {
    /// Heading.
    pub heading: &'static str,
    /// What it offers, in two sentences.
    pub lead: &'static str,
    /// Heading of the addresses.
    pub addresses: &'static str,
    /// What is at each address, in their order.
    pub files: [&'static str; 5],
    /// Heads of the table of addresses.
    pub file_heads: [&'static str; 2],
    /// What holds for as long as the version does, licence, other origins.
    pub promises: DataSection,
    /// Heading of the fields.
    pub fields: &'static str,
    /// Where all of them are described.
    pub fields_lead: &'static str,
    /// Heads of the table of fields.
    pub field_heads: [&'static str; 2],
    /// Fields with their unit and meaning, in the order of a file.
    pub field_rows: &'static [(&'static str, &'static str)],
    /// Heading of the example.
    pub example: &'static str,
    /// What the example does.
    pub example_lead: fn(model: &str) -> String,
    /// What the code comes to, with the prices of a day.
    pub example_result: fn(day: &str) -> String,
    /// Floating point and money.
    pub example_note: &'static str,
    /// Announced prices, disputes, gaps.
    pub rules: DataSection,
    /// How to say that something is wrong.
    pub errors: DataSection,
}

/// A heading with points under it.
pub struct DataSection {
    /// The heading.
    pub heading: &'static str,
    /// The points.
    pub points: &'static [&'static str],
}

pub(super) const EN: DataText = DataText {
    heading: "The price data, free to use",
    lead: "Everything this site knows about prices is in a few JSON files: every model, every billable row, with its days, its source and the day it was read. No key, no account.",
    addresses: "Addresses",
    files: [
        "Everything in one file",
        "One provider, as it stands in the repository",
        "How tokens are estimated where no vocabulary is public",
        "The JSON Schema of the files",
        "The list of files, with size and SHA-256",
    ],
    file_heads: ["Address", "What it is"],
    promises: DataSection {
        heading: "What you can rely on",
        points: &[
            "The schema number (now 1) changes only when the meaning or unit of a field does. New fields may come at any time: ignore what you do not know.",
            "The same files stand under /data/v1/. A program that asks there is never given another version.",
            "A dated price is never overwritten: a new one is added beside it, and the old one is given its end.",
            "The licence is CC0-1.0: use it for anything, without asking. A link back is kind and not required.",
            "Every origin may fetch the files (CORS is open). The SHA-256 in the list of files tells whether one has changed since you fetched it.",
        ],
    },
    fields: "Fields",
    fields_lead: "The ones most programs need. Prices and factors are strings with a plain decimal, so that none has been through binary floating point; days are YYYY-MM-DD in UTC; a field that is not there is not known, which is never the same as zero.",
    field_heads: ["Field", "Unit and meaning"],
    field_rows: &[
        (
            "id, aliases",
            "What the provider’s API takes as the model’s name",
        ),
        (
            "kind, status",
            "What it is for (chat, image, ...); active, preview, deprecated or retired",
        ),
        (
            "context_window, max_input, max_output",
            "Tokens: prompt and answer together, prompt alone, answer alone",
        ),
        (
            "encoding",
            "How its text is counted: an encoding’s name, or estimate: and a rule of token-rules.json",
        ),
        (
            "weights",
            "The published weights it runs; models with the same value are one model at several sellers",
        ),
        (
            "released, retires",
            "First day; first day it is no longer served",
        ),
        (
            "periods[].from, to",
            "The days a price holds: from inclusive, to exclusive; null is not known",
        ),
        ("periods[].state", "in_force, announced or cancelled"),
        (
            "periods[].rates",
            "US dollars per million tokens: input, output, cache_read, cache_write by lifetime, input_audio, ...; cache_storage_hour is per million tokens and hour",
        ),
        (
            "periods[].tiers",
            "Rates of longer prompts: more than (gt) or at least (gte) so many prompt tokens, cached ones included; scope request reprices the whole request, marginal only the tokens past it",
        ),
        (
            "periods[].modes",
            "Rates of batch, flex, priority, fast; what a mode does not name is unknown unless inherit is true",
        ),
        (
            "periods[].windows",
            "Hours in UTC with their own rates or a factor",
        ),
        ("periods[].factors", "Multipliers by name, such as a region"),
        (
            "periods[].units, fees",
            "US dollars for per images, seconds, pages, queries; for per calls of a tool",
        ),
        (
            "periods[].source",
            "url, checked (the day it was read), grade: maker, secondary or reseller",
        ),
        (
            "periods[].disputes",
            "What other sources print for a field, with their own url and day",
        ),
    ],
    example: "An example",
    example_lead: |model| {
        format!(
            "Price one request to {model}: 1,000 uncached tokens in, 4,000 from the cache, 500 out. It runs as it stands in this page’s console."
        )
    },
    example_result: |day| format!("With the prices of {day}:"),
    example_note: "Strings times numbers are numbers in JavaScript, good to about fifteen digits. For bills use decimals.",
    rules: DataSection {
        heading: "Announced, disputed, missing",
        points: &[
            "A price with the state announced is a promise. It never comes into force by itself: once its day has come, somebody reads the page again, and only then is it in_force.",
            "Where sources disagree, the period holds what we take to be right, and disputes what the others print. Neither is thrown away.",
            "If a part of a request has no listed price, its cost is unknown. Do not read a missing rate as zero, and do not derive a cache price from the input price.",
        ],
    },
    errors: DataSection {
        heading: "Something is wrong",
        points: &[
            "Open an issue in the project’s repository with the model’s id, the field, the value you expect, the page that prints it and the day you read it.",
            "Or change the provider’s file in pricing-data and run cargo xtask prices check: its README shows how in five minutes.",
        ],
    },
};

pub(super) const ZH_HANT: DataText = DataText {
    heading: "可自由使用的價格資料",
    lead: "本站所有的價格都在幾個 JSON 檔案裡：每個模型、每個計費項目，連同適用日期、來源與查核日期。不需要金鑰，也不必註冊。",
    addresses: "網址",
    files: [
        "全部資料，一個檔案",
        "單一供應商，與儲存庫中的檔案相同",
        "詞彙表未公開時，token 的估算方式",
        "檔案的 JSON Schema",
        "檔案清單，附大小與 SHA-256",
    ],
    file_heads: ["網址", "內容"],
    promises: DataSection {
        heading: "可以放心的事",
        points: &[
            "只有欄位的意義或單位改變時，schema 編號（目前是 1）才會變。隨時可能增加新欄位，不認得的請略過。",
            "/data/v1/ 底下有同樣的檔案，從那裡讀取的程式永遠不會拿到其他版本。",
            "已標日期的價格不會被覆寫：新價格另外新增，舊價格補上結束日期。",
            "採 CC0-1.0 授權，任何用途都不必詢問。歡迎附上連結，但不強制。",
            "任何網站都能讀取（CORS 全開）。可用檔案清單裡的 SHA-256 判斷檔案是否更新過。",
        ],
    },
    fields: "欄位",
    fields_lead: "多數程式用得到的欄位。價格與倍率是十進位字串，不經過二進位浮點數；日期是 YYYY-MM-DD（UTC）；沒有的欄位代表未知，不等於零。",
    field_heads: ["欄位", "單位與意義"],
    field_rows: &[
        ("id, aliases", "呼叫供應商 API 時使用的模型名稱"),
        (
            "kind, status",
            "用途（chat、image 等）；active、preview、deprecated 或 retired",
        ),
        (
            "context_window, max_input, max_output",
            "token 數：提示詞與回答合計、只算提示詞、只算回答",
        ),
        (
            "encoding",
            "文字的計算方式：編碼名稱，或「estimate:」加上 token-rules.json 裡的規則",
        ),
        (
            "weights",
            "使用的公開權重；值相同代表同一個模型由不同供應商提供",
        ),
        ("released, retires", "推出日；停止服務的第一天"),
        (
            "periods[].from, to",
            "價格適用的日期：含 from、不含 to；null 代表未知",
        ),
        (
            "periods[].state",
            "in_force（生效）、announced（預告）或 cancelled（取消）",
        ),
        (
            "periods[].rates",
            "每百萬 token 的美元：input、output、cache_read、依保留時間分的 cache_write、input_audio 等；cache_storage_hour 是每百萬 token 每小時",
        ),
        (
            "periods[].tiers",
            "長提示詞的價格：提示詞（含快取）超過（gt）或達到（gte）多少 token；scope 為 request 時整個請求改價，為 marginal 時只有超過的部分改價",
        ),
        (
            "periods[].modes",
            "batch、flex、priority、fast 的價格；沒寫到的就是未知，除非 inherit 為 true",
        ),
        ("periods[].windows", "有專屬價格或倍率的時段（UTC）"),
        ("periods[].factors", "依名稱的倍率，例如區域"),
        (
            "periods[].units, fees",
            "每 per 張圖、秒、頁、次查詢的美元；每 per 次工具呼叫的美元",
        ),
        (
            "periods[].source",
            "url、checked（查核日）、grade：maker、secondary 或 reseller",
        ),
        (
            "periods[].disputes",
            "其他來源對某個欄位的說法，各附網址與日期",
        ),
    ],
    example: "範例",
    example_lead: |model| {
        format!(
            "計算對 {model} 的一次請求：輸入 1,000 token 未用快取、4,000 token 來自快取，輸出 500 token。可直接在本頁的主控台執行。"
        )
    },
    example_result: |day| format!("以 {day} 的價格計算："),
    example_note: "在 JavaScript 裡字串乘以數字會得到數字，精確到約十五位。處理帳務請改用十進位運算。",
    rules: DataSection {
        heading: "預告、爭議與缺漏",
        points: &[
            "state 為 announced 的價格只是預告，不會自動生效：到了那一天，有人重新查核頁面之後才會改成 in_force。",
            "來源說法不一時，價格欄放我們認為正確的值，disputes 保留其他來源的說法，兩者都不會丟掉。",
            "請求中只要有一部分沒有公布價格，總費用就是未知。請不要把缺少的價格當成零，也不要用輸入價推算快取價。",
        ],
    },
    errors: DataSection {
        heading: "發現錯誤",
        points: &[
            "到專案的儲存庫開 issue，附上模型 id、欄位、你認為正確的值、刊載的頁面，以及你看到的日期。",
            "或直接修改 pricing-data 裡的供應商檔案，再執行 cargo xtask prices check；該資料夾的 README 說明如何在五分鐘內完成。",
        ],
    },
};
