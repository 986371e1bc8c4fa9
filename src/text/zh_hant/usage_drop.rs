//! Words of taking usage files, in Traditional Chinese.

use crate::text::usage_drop::UsageDropText;

pub const WORDS: UsageDropText = UsageDropText {
    heading: "看懂你的用量",
    lead: "拖進匯出檔、紀錄檔或 API 回應，就知道該看哪個數字：帳單由什麼組成、是什麼擋住你、哪些錢其實不必花。",
    no_script: "這個頁面在瀏覽器裡讀取檔案，需要啟用 JavaScript。",
    drop_here: "把用量檔案或資料夾拖到這裡",
    drop_more: "把更多檔案拖到這裡",
    choose: "選擇檔案",
    folder: "選擇資料夾",
    paste: "改用貼上文字",
    paste_label: "貼上 API 回應、JSON 或 CSV",
    paste_read: "讀取這段文字",
    pasted: "貼上的文字",
    example: "用範例檔試試看",
    example_name: "example-session-log.jsonl",
    formats: "可以拖進哪些檔案",
    kinds: [
        (
            "主控台的匯出檔",
            "OpenAI 用量與費用 CSV、Claude Console 用量與費用 CSV、OpenRouter Activity、DeepSeek 的 ZIP、Google Cloud 帳單、Together",
        ),
        (
            "工作階段紀錄",
            "Claude Code（整個 projects 資料夾）、Codex、ccusage --json",
        ),
        (
            "API 報表",
            "OpenAI usage 與 costs、Anthropic 用量與費用報表、Claude Code analytics、LiteLLM 支出紀錄與每日用量、批次輸出檔",
        ),
        (
            "API 回應",
            "單一回應或一行一筆：OpenAI、Anthropic、Gemini、Mistral、Groq、Bedrock、AI SDK。以上的 .gz 與 .zip 也可以",
        ),
    ],
    private: "檔案只在這個分頁裡讀取：不會上傳，關閉分頁就不留下任何資料（只有你要求記住的表格欄位名稱例外），頁面上的連結也不會帶走檔案裡的內容。",
    reading: |name| format!("正在讀取 {name}"),
    progress: |done, total, rate| match rate {
        Some(rate) => format!("{done}，共 {total}，每秒 {rate}"),
        None => format!("{done}，共 {total}"),
    },
    records_so_far: |records| format!("{records} 筆紀錄"),
    working: "計算中…",
    cancel: "取消",
    forget: "移除所有檔案",
    again: "全部重新讀取",
};
