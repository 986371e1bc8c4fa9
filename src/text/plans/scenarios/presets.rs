//! Names of the presets, and what they assume.

use plan::scenario::Preset;

/// Presets.
pub struct PresetWords {
    /// Name of the row of buttons.
    pub heading: &'static str,
    /// A preset's name.
    pub name: fn(Preset) -> &'static str,
    /// The same, with other numbers than it began with.
    pub changed: fn(name: &str) -> String,
    /// Opens the assumptions.
    pub assumes: fn(name: &str) -> String,
    /// One assumption, by its id.
    pub assumption: fn(&str) -> &'static str,
    /// All are guesses.
    pub ours: &'static str,
    /// The numbers were said in another tool, and took a scenario's place.
    pub displaced: &'static str,
    /// Goes back to that scenario, by its name.
    pub back: fn(name: &str) -> String,
}

const fn name_en(preset: Preset) -> &'static str {
    match preset {
        Preset::Support => "Support chat",
        Preset::Rag => "Questions over documents",
        Preset::Coding => "Coding agent",
        Preset::Classify => "Sorting texts in a batch",
        Preset::Translate => "Translation",
        Preset::Report => "Long reports",
        Preset::Meeting => "Meeting transcripts",
        Preset::Images => "Image campaign",
        Preset::Video => "Short video",
        Preset::Requests => "Single requests",
    }
}

const fn name_zh(preset: Preset) -> &'static str {
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

fn assumption_en(id: &str) -> &'static str {
    match id {
        "support-volume" => {
            "Two thousand active customers, each with a question and a half a month."
        }
        "short-turns" => {
            "People type a sentence or two and read a short paragraph, five times over."
        }
        "long-prompt" => "The instructions fill a page and a half and are sent with every answer.",
        "quiet-weekend" => "Weekends are less than half as busy as working days.",
        "team-asks" => {
            "Fifty colleagues ask about six times a working day, often with a follow-up."
        }
        "eight-passages" => {
            "Eight passages of five hundred tokens are looked up for each question."
        }
        "fresh-passages" => {
            "The passages change with each question, so only the instructions can be cached."
        }
        "ten-developers" => "Ten developers hand over four to five tasks a working day.",
        "many-steps" => {
            "A task is two turns of twenty steps; each step reads a file or runs a command."
        }
        "resent-context" => {
            "Each step sends all before it again, so the cache carries most of the input."
        }
        "short-edits" => "Most answers are short edits after a little thinking.",
        "summed-up" => "After a turn the agent sums up its work and goes on from the summary.",
        "one-paragraph" => "Each text is a paragraph.",
        "one-label" => "The answer is one label.",
        "nobody-waits" => "Nobody waits for it, so it goes through the batch overnight.",
        "too-short-to-cache" => "The instructions are too short for most caches.",
        "few-pages" => "A text is two to three pages.",
        "same-length" => "The translation is about as long as the text.",
        "glossary" => "A glossary stands in the instructions.",
        "forty-pages" => "Forty pages of sources are sent each time, and cached within the report.",
        "four-rounds" => "An outline, a draft and two revisions: four turns.",
        "much-thinking" => "Each turn thinks for about two thousand tokens before it writes.",
        "four-a-day" => "Four meetings a working day, three quarters of an hour each.",
        "speech-rate" => {
            "People say about 150 words a minute, which is 9,000 tokens of text a meeting."
        }
        "sound-as-tokens" => {
            "Models that take sound as tokens count 32 for a second; others bill the minute."
        }
        "six-drafts" => "Six drafts for each brief of a few sentences.",
        "drafts-again" => "About a seventh of the drafts is made again.",
        "one-in-use" => "Four of five briefs end with a picture in use.",
        "eight-second-takes" => "A clip takes about four takes of eight seconds.",
        "clips-again" => "Every fourth clip is tried again from the start.",
        "one-request" => {
            "Each request stands alone, as in the calculator: one prompt, one answer, nothing remembered."
        }
        "half-or-twice" => "Until you say otherwise each number may be half or twice as large.",
        _ => "",
    }
}

fn assumption_zh(id: &str) -> &'static str {
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

pub(super) const EN: PresetWords = PresetWords {
    heading: "Begin with",
    name: name_en,
    changed: |name| format!("{name}, changed"),
    assumes: |name| format!("What “{name}” assumes"),
    assumption: assumption_en,
    ours: "These are our assumptions, not measurements. Change whatever you know better.",
    displaced: "These are the numbers from the calculator or the comparison, as single requests.",
    back: |name| format!("Go back to your scenario ({name})"),
};

pub(super) const ZH_HANT: PresetWords = PresetWords {
    heading: "從這些情境開始",
    name: name_zh,
    changed: |name| format!("{name}（已調整）"),
    assumes: |name| format!("「{name}」的假設"),
    assumption: assumption_zh,
    ours: "這些是我們的假設，不是實測。請改成你知道的數字。",
    displaced: "這裡是計算機或比較頁的數字，當作單次請求。",
    back: |name| format!("回到你的情境（{name}）"),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_assumption_is_worded_in_both_languages() {
        for words in [&EN, &ZH_HANT] {
            for id in Preset::ALL.iter().flat_map(|preset| preset.assumptions()) {
                assert_ne!((words.assumption)(id), "", "{id}");
            }
        }
    }
}
