//! Words around the text box: counting, the token view, the tables of encodings and languages, in Traditional Chinese.

use crate::text::tokens::{TablesText, TokenViewText, TokensText, TroubleText};

pub const WORDS: TokensText = TokensText {
    label: "你的文字",
    keep: "保留在這台裝置",
    keep_note: "關閉分頁後仍會保留；取消勾選就立即刪除。",
    keep_refused: "瀏覽器不允許本站保留文字。",
    tabs: "計算的對象",
    text_tab: "文字",
    outline_tab: "還沒有文字",
    hint: "輸入、貼上，或拖放文字檔、Word 檔。文字只留在你的裝置上。",
    placeholder: "在這裡輸入或貼上文字",
    placeholder_attached: "在這裡輸入或貼上，就會取代附加的文字",
    placeholder_link: "這個連結只帶數字，沒有原文。在這裡輸入或貼上，就能計算你自己的文字。",
    choose_file: "開啟檔案",
    clear: "清除",
    undo: "還原我的文字",
    drop_here: "放開就開始計算",
    samples: "範例",
    attached_paste: "貼上的文字",
    attached_note: "太長，沒有放進輸入框，但照樣計算；重新載入後請再選一次",
    remove: "移除",
    counting: "計算中",
    counted_of: |done, total| format!("{done} / {total}"),
    dismiss: "關閉",
    result: "計算結果",
    tokens: |_| "token",
    about: |range| format!("約 {range}"),
    exact: |encoding| format!("精確值，以 {encoding} 計算"),
    assumed: |encoding| format!("精確值，前提是這個模型使用 {encoding}"),
    estimate: |encoding| format!("估計值，由 {encoding} 的結果換算"),
    rough: "斷詞程式沒有執行，這是依文字長度得出的粗估值",
    from_link: "只有數字、沒有文字，所有模型都直接採用這個數字",
    from_length: "依長度估算，比例為實測",
    from_number: "直接填寫的 token 數",
    rule_of_thumb: "中文大約一個 token 是 1.3 個字，英文大約 4 個字母。",
    what_is_a_token: "什麼是 token？",
    a_token_is: "token 是文字的小片段：可能是一個字、一個短的英文單字、長單字的一部分，或是空格加上後面的字。模型一片一片地讀和寫，API 也照片數計費：送出去的要算，寫回來的也要算。各家切法不同，同一段文字的 token 數就不同；同樣的意思，多數語言要用的 token 也比英文多。ChatGPT Plus、Claude Pro 這類聊天方案按月付費，不按 token 計價。",
    token_article: "看看怎麼切、中文為什麼用得多",
    context_question: "什麼是上下文長度？",
    context_help: "模型一次最多能容納的 token：你的提示詞、查到的資料和它的回答都算在內。放不下的部分得先刪減。",
    characters: |_| "個字元",
    words: |_| "個詞",
    bytes: |_| "位元組",
    lines: |_| "行",
    per_100: "token／每 100 個字元",
    context_share: "佔上下文長度的比例",
    of_context: |share, window| format!("上下文長度 {window} token，已用 {share}"),
    context_unknown: "這個模型沒有公布上下文長度。",
    exceeds: |by| format!("超出 {by} token，模型會拒收或截斷這段文字。"),
    may_exceed: "可能太長：估計範圍的上限放不下。",
    trouble: TroubleText {
        kept: "先前的文字和計算結果都還在。",
        too_large: |name, size, limit| {
            format!(
                "{name} 有 {size}，能計算的上限是 {limit}，所以完全沒有讀取。請分成幾個檔案，或只計算其中一部分。"
            )
        },
        empty: |name| format!("{name} 是空的，沒有內容可以計算。"),
        unreadable: |name| {
            format!("瀏覽器無法讀取 {name}。檔案可能在你選取之後移動或改過，請重新選取。")
        },
        binary: |name, format| match format {
            "pdf" => format!(
                "{name} 是 PDF，檔案裡記的是字的位置，不是文字本身。請打開後全選（Ctrl+A）、複製，再貼到這裡，或另存成 .docx。掃描檔要先做文字辨識。"
            ),
            "old_office" => {
                format!("{name} 是 2007 年以前的 Office 檔案。請另存成 .docx，或複製文字貼到這裡。")
            }
            "spreadsheet" => {
                format!("{name} 是試算表。請把工作表另存成 .csv，或複製儲存格貼到這裡。")
            }
            "slides" => format!("{name} 是簡報。請複製大綱的文字貼到這裡，或另存成 .txt。"),
            "epub" => format!("{name} 是電子書（EPUB）。請先轉成 .docx 或 .txt。"),
            "zip" => format!("{name} 是 ZIP 壓縮檔。請解壓縮後，再逐一打開裡面的檔案。"),
            "unknown" => {
                format!("{name} 不是文字檔。請把內容另存為 .txt，或直接複製文字貼過來。")
            }
            format => format!(
                "{name} 是 {} 檔，不是文字檔。請把內容另存為 .txt，或直接複製文字貼過來。",
                format.to_ascii_uppercase()
            ),
        },
        no_reader: |name| {
            format!("讀取文件的程式沒有下載成功，因此沒有讀到 {name}。請確認網路連線後重新打開。")
        },
        locked: |name| format!("{name} 有密碼保護。請另存一份沒有密碼的副本，再打開。"),
        damaged: |name| {
            format!(
                "{name} 不完整或已損壞，無法讀取。請用文書處理軟體打開後重新存檔，或複製文字貼到這裡。"
            )
        },
        unpacks_too_large: |name, limit| format!("{name} 的文字超過 {limit}。請拆成幾個檔案。"),
        not_utf8: |name, byte, share| {
            format!(
                "{name} 不是 UTF-8 編碼：有 {share} 的位元組不符，第一處在位移 {byte}，多半是以較舊的編碼儲存。"
            )
        },
        read_as: "改用這個編碼讀取",
        count_what_decodes: "只計算能解讀的部分",
        only_first: |name| format!("一次只計算一個檔案，目前是 {name}；其他檔案請逐一拖放。"),
        no_vocabulary: "這個編碼的詞彙表載入失敗。請檢查網路連線，再試一次。",
        stopped: "斷詞程式處理這段文字時停止，目前顯示的是粗估值。你的文字還在。",
        try_again: "再試一次",
    },
    view: TokenViewText {
        heading: "逐一檢視 token",
        keys: "用方向鍵在 token 之間移動，按 Escape 關閉詳細資料。",
        whitespace: "標示空白字元",
        ids: "顯示編號",
        waiting: "斷詞程式載入後，token 會顯示在這裡。",
        empty: "還沒有內容。在上方輸入文字，或選一則範例。",
        no_text: "這個數字沒有對應的文字可以顯示。",
        estimate_note: |encoding| {
            format!(
                "這個模型沒有公開斷詞器，這裡顯示的是 {encoding} 的 token，估計值就是由它換算而來。"
            )
        },
        splits: "這幾個 token 共用一個字元，各自只含其中幾個位元組。",
        place: |place| format!("第 {place} 個 token"),
        id: |_| "編號",
        bytes: "位元組",
        text: "文字",
        bytes_elsewhere: |count| format!("共 {count} 個，延續到畫面以外"),
    },
    tables: TablesText {
        encodings: "同一段文字，換不同的編碼",
        encodings_lead: "較新的詞彙表收錄更多詞，通常需要的 token 較少，英文以外的語言差別最大。",
        compare: "用所有編碼計算",
        encoding: "編碼",
        tokens: "Token 數",
        per_100: "每 100 個字元",
        difference: "與最少者相比",
        fewest: "最少",
        vocabulary: "詞彙量",
        used_by: "採用的模型",
        users: |encoding| match encoding {
            "o200k_base" => "GPT-4o、GPT-4.1、o1 到 o4-mini、GPT-5 及後續模型",
            "o200k_harmony" => "gpt-oss",
            "cl100k_base" => "GPT-4、GPT-3.5、text-embedding-3",
            "p50k_base" => "Codex、text-davinci-002 與 003",
            "r50k_base" => "GPT-2、最早的 GPT-3",
            _ => "",
        },
        not_counted: "尚未計算",
        languages: "同一段話，八種語言",
        languages_lead: "把第一則範例翻成不同語言：意思一樣，token 數和費用卻不同。",
        count_with: "使用的編碼",
        language: "語言",
        characters: "字元數",
        times_english: "與英文相比",
        language_name: |tag| match tag {
            "en" => "英文",
            "zh-Hant" => "繁體中文",
            "zh-Hans" => "簡體中文",
            "ja" => "日文",
            "ko" => "韓文",
            "es" => "西班牙文",
            "hi" => "印地文",
            _ => "阿拉伯文",
        },
        languages_summary: |language, times| {
            let times = times.trim_end_matches('×');
            format!("同一段話，{language}需要的 token 最多，是英文的 {times} 倍。")
        },
    },
};
