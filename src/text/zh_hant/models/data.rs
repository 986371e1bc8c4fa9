//! Words of the page about the price data, for people who build on it, in Traditional Chinese.

use crate::text::models::data::{DataSection, DataText};

pub const WORDS: DataText = DataText {
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
