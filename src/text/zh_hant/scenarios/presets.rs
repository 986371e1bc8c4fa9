//! Names of the presets, and what they assume, in Traditional Chinese.

use crate::text::scenarios::presets::PresetWords;
use plan::scenario::Preset;

const fn name(preset: Preset) -> &'static str {
    match preset {
        Preset::Support => "客服對話",
        Preset::Rag => "文件問答",
        Preset::Coding => "寫程式代理",
        Preset::Classify => "批次分類",
        Preset::Translate => "翻譯",
        Preset::Report => "長篇報告",
        Preset::Meeting => "會議逐字稿",
        Preset::Images => "圖片行銷",
        Preset::Video => "短影片",
        Preset::Requests => "單次請求",
    }
}

fn assumption(id: &str) -> &'static str {
    match id {
        "support-volume" => "兩千位活躍客戶，平均每月提問一次半。",
        "short-turns" => "客戶打一兩句話，讀一小段回覆，來回五次。",
        "long-prompt" => "系統提示詞約一頁半，每次回覆都會重送。",
        "quiet-weekend" => "週末的量不到平日的一半。",
        "team-asks" => "五十位同事，每個工作天約問六次，常會追問。",
        "eight-passages" => "每個問題查出八段文件，每段約五百個 token。",
        "fresh-passages" => "每次查到的段落都不同，所以只有系統提示詞能快取。",
        "ten-developers" => "十位開發者，每個工作天交辦四到五項任務。",
        "many-steps" => "一項任務有兩輪，每輪二十步；每一步讀一個檔案或執行一個指令。",
        "resent-context" => "每一步都會重送先前的內容，輸入大多來自快取。",
        "short-edits" => "回覆大多是想一下之後的小幅修改。",
        "summed-up" => "每輪結束後，代理會先摘要再繼續。",
        "one-paragraph" => "每則文字是一個段落。",
        "one-label" => "回覆只有一個標籤。",
        "nobody-waits" => "沒有人在等結果，所以夜間以批次處理。",
        "too-short-to-cache" => "系統提示詞太短，大多數快取用不上。",
        "few-pages" => "一份文字約兩到三頁。",
        "same-length" => "譯文和原文差不多長。",
        "glossary" => "系統提示詞裡有術語表。",
        "forty-pages" => "每輪都會送出四十頁資料，並在同一份報告內快取。",
        "four-rounds" => "大綱、初稿、兩次修改，共四輪。",
        "much-thinking" => "每輪動筆前約思考兩千個 token。",
        "four-a-day" => "每個工作天四場會議，每場四十五分鐘。",
        "speech-rate" => "每分鐘約說 150 個英文詞，一場約 9,000 個文字 token。",
        "sound-as-tokens" => "以 token 計音訊的模型，每秒算 32 個；其他模型按時間計費。",
        "six-drafts" => "每份幾句話的需求，產生六張草圖。",
        "drafts-again" => "約七分之一的草圖會重做。",
        "one-in-use" => "五份需求有四份最後用得上。",
        "eight-second-takes" => "一支短片約拍四次，每次八秒。",
        "clips-again" => "每四支有一支要從頭重來。",
        "one-request" => "每次請求各自獨立，和計算機一樣：一段輸入、一次回覆，不記得先前的內容。",
        "half-or-twice" => "在你修改之前，每個數字都可能只有一半或多到兩倍。",
        _ => "",
    }
}

pub const WORDS: PresetWords = PresetWords {
    heading: "從這些情境開始",
    name,
    changed: |name| format!("{name}（已調整）"),
    assumes: |name| format!("「{name}」的假設"),
    assumption,
    ours: "這些是我們的假設，不是實測。請改成你知道的數字。",
    displaced: "這裡是計算機或比較頁的數字，當作單次請求。",
    back: |name| format!("回到你的情境（{name}）"),
};
