//! Words of the costs: model picker, workload, cost summary, cost table, sharing, in Traditional Chinese.

use crate::text::Around;
use crate::text::costs::{
    BillText, CostsText, FrontText, PickerText, ShareText, TableText, WorkloadText,
};
use format::Locale;
use plan::compare::{Column, Gap};
use prices::catalog::{Lifetime, TierOperator, TierScope};
use prices::cost::{Part, Unpriced};
use tokens::{Basis, Tokens};

pub const WORDS: CostsText = CostsText {
    picker: PickerText {
        model: "模型",
        encoding: "編碼",
        estimate_short: "估算",
        exact_reason: |encoding| format!("精確：{encoding} 就是這個模型的詞彙表，而且是公開的。"),
        assumed_reason: |maker, encoding| {
            format!(
                "{maker} 並未公布這個模型使用哪種編碼，此處比照同系列其他模型，以 {encoding} 計算。"
            )
        },
        basis: |basis| match basis {
            Basis::PublishedByMaker => "估算（依原廠公布的數據）：",
            Basis::MeasuredByUs => "估算（由我們實測）：",
            Basis::MeasuredByOthers => "估算（引用他人實測）：",
            Basis::RelatedModel => "估算（參照相近的模型）：",
        },
        ratio: |encoding, expected, low, high| {
            format!("{encoding} × {expected}（{low} 至 {high}）。")
        },
        ratio_source: "倍率的依據",
        ratio_checked: |date| format!("{date} 的資料"),
        overridden: |shown, own| {
            format!("上方的 token 數以 {shown} 計算；費用仍以這個模型對應的 {own} 為準。")
        },
        use_own: "改回模型的編碼",
    },
    workload: WorkloadText {
        heading: "你的用量",
        output: "預估回答長度",
        output_question: "什麼是預估回答長度？",
        output_help: "模型寫出來的內容也要付費，單價多半比讀進去的高。400 個 token 大約是 500 個中文字。",
        output_unit: "token",
        reasoning: "思考",
        reasoning_question: "什麼是思考？",
        reasoning_help: "許多模型會先思考再回答。思考過程多半看不到，卻和回答一樣計費；視題目和思考強度的設定而定，可能是零，也可能上萬個 token。實際數字請看平台的用量頁。",
        cached: "來自快取",
        cached_question: "什麼是快取？",
        cached_help: "如果每次請求的開頭都相同（例如固定的指示或同一份文件），模型可以把這一段存起來，之後只收一小部分的價錢。這裡填的是快取佔輸入的比例。",
        cached_unit: "%",
        requests: "次數",
        period: "計算期間",
        per_month: "次／月",
        per_day: "次／天",
        range: |low, high| format!("{low} 至 {high}"),
    },
    front: FrontText {
        heading: "同一段文字送一次，其他常見模型的費用",
    },
    bill: BillText {
        once,
        heading: |model| format!("{model} 的費用"),
        per_request: Around {
            before: "每次請求 ",
            after: "",
        },
        per_month: Around {
            before: "每月 ",
            after: "",
        },
        open: "計算過程",
        plans: "以上是 API 的價格。ChatGPT、Claude、Gemini 的 App 是按方案收費，不按 token 計費。",
        part,
        tokens: Around {
            before: "",
            after: " 個 token",
        },
        price: Around {
            before: "× 每百萬 ",
            after: "",
        },
        request: "每次請求",
        requests: Around {
            before: "× ",
            after: " 次請求",
        },
        month: "每月",
        range: "token 數為估算，費用範圍",
        range_request: Around {
            before: "每次請求 ",
            after: "",
        },
        range_month: Around {
            before: "每月 ",
            after: "",
        },
        gap,
        tier: |operator, threshold, scope| {
            let past = match operator {
                TierOperator::MoreThan => "超過",
                TierOperator::AtLeast => "達到",
            };
            let what = match scope {
                TierScope::WholeRequest => "整次請求都以長提示詞的價格計費",
                TierScope::PastThreshold => "超出的部分以長提示詞的價格計費",
            };
            format!("提示詞{past} {threshold} 個 token，{what}。")
        },
        past: |threshold| format!("超過 {threshold} 的部分"),
        window: |name| format!("適用時段價格：{name}。"),
        other_windows: |names| format!("部分時段另有價格（{names}），此處為其餘時段的價格。"),
        other_regions: "資料限定在特定地區處理時較貴；此處為不限地區的價格，要指定地區請到使用情境。",
        list_separator: "、",
        announced: |date, input, output| {
            format!(
                "已公告 {date} 起調整：每百萬 token 輸入 {input}、輸出 {output}。查核之前不會套用。"
            )
        },
        retires: |date| format!("{date} 停止服務。"),
        clause: "，",
        colon: "：",
        tokenizer: "Token 數",
        price_of: "價格",
        note: "注意",
    },
    table: TableText {
        show_free: |count| format!("顯示 {} 個免費模型", format::grouped(count)),
        hide_free: "收起免費模型",
        not_listed: "。其餘由雲端平台、代管商與轉接平台提供，或已停止服務。",
        heading: "這段文字在每個模型上的價格",
        caption: "這段文字在每個模型上的費用，單位為美元",
        column: |column| match column {
            Column::Model => "模型",
            Column::Tokens => "輸入 token",
            Column::Input => "輸入",
            Column::Output => "輸出",
            Column::CacheRead => "快取",
            Column::Total => "每次請求",
            Column::Month => "每月",
            Column::Ratio => "倍數",
        },
        explain: |column| match column {
            Column::Model => "模型與供應商",
            Column::Tokens => "以該模型的方式計算的輸入 token 數",
            Column::Input => "單次請求中未快取的輸入費用",
            Column::Output => "單次請求的預估輸出費用",
            Column::CacheRead => "單次請求中快取輸入的費用",
            Column::Total => "單次請求的總費用",
            Column::Month => "一個月的總費用",
            Column::Ratio => "所選模型費用的幾倍",
        },
        search: "搜尋",
        provider: "供應商",
        all_providers: "所有供應商",
        makers: "原廠",
        resellers: "雲端平台、代管商與轉接平台",
        resold: "包含雲端平台、代管商與轉接平台",
        retired: "顯示已停用的模型",
        shown: |listed, all, resold| {
            let resold = resold.map_or_else(String::new, |resold| {
                format!("，其中 {resold} 個來自雲端平台、代管商或轉接平台")
            });
            format!("{all} 個模型中的 {listed} 個{resold}")
        },
        rest: |rest| format!("顯示其餘 {rest} 個"),
        first_only: |first| format!("只顯示前 {first} 個"),
        none: "沒有符合的模型，請減少關鍵字，或改選所有供應商。",
        clear: "清除搜尋與篩選",
        pick: "選用這個模型",
        is_retired: "已停用",
        free: "免費",
    },
    share: ShareText {
        heading: "分享這些數字",
        link: "複製連結",
        markdown: "複製為 Markdown",
        csv: "複製為 CSV",
        link_note: "連結只帶數字與模型，不含你的文字。",
        link_copied: "已複製連結，只帶數字，不含你的文字。",
        table_copied: |rows| format!("已複製表格，共 {rows} 列。"),
        refused: "瀏覽器不允許複製，請從下方手動複製。",
        by_hand: "手動複製",
        column_in_copy: |column| match column {
            Column::Model => "模型",
            Column::Tokens => "輸入 token 數",
            Column::Input => "輸入（美元／次）",
            Column::Output => "輸出（美元／次）",
            Column::CacheRead => "快取輸入（美元／次）",
            Column::Total => "合計（美元／次）",
            Column::Month => "合計（美元／月）",
            Column::Ratio => "所選模型的幾倍",
        },
        model_id: "模型 ID",
        provider: "供應商",
        counted: "token 計算方式",
        source: "價格來源",
        checked: "價格查核日",
        workload: |output, thinking, cached, requests, date| {
            let thinking =
                thinking.map_or_else(String::new, |thinking| format!("、思考 {thinking}"));
            format!(
                "輸出 {output}{thinking} 個 token，輸入的 {cached}% 來自快取，每月 {requests} 次請求；以 {date} 有效的公告價格計算。"
            )
        },
        origin: "空白或破折號表示供應商未公布該價格。標示為估算的 token 數，是由其他模型的詞彙表換算而來。由 Tokentally 計算。",
        from_link: Around {
            before: "輸入 ",
            after: " 個 token，只有數字、沒有文字。輸入或貼上文字，就會改算你的內容。",
        },
    },
};

fn once(model: &str, answer: Tokens, thinking: Option<&str>) -> String {
    let characters = format::rounded(format::chinese_characters(answer));
    let thinking = match thinking {
        None => String::new(),
        Some("0") => "、不含思考".to_owned(),
        Some(tokens) => format!("、思考 {tokens} 個 token"),
    };
    format!("這段文字送給 {model} 一次，回答約 {characters} 字{thinking}：")
}

fn part(part: Part) -> String {
    match part {
        Part::Input => "輸入".to_owned(),
        Part::Image => "圖片輸入".to_owned(),
        Part::Audio => "語音輸入".to_owned(),
        Part::CacheRead => "快取輸入".to_owned(),
        Part::CacheWrite(Lifetime::Unstated) => "寫入快取".to_owned(),
        Part::CacheWrite(lifetime) => {
            let kept = format::lifetime(lifetime, Locale::ZhHant);
            format!("寫入快取（保留 {kept}）")
        }
        Part::Output => "輸出".to_owned(),
        Part::Reasoning => "推理".to_owned(),
        Part::OutputImage => "輸出圖片".to_owned(),
        Part::OutputAudio => "輸出語音".to_owned(),
        Part::CacheStorage => "快取保存（token × 小時）".to_owned(),
    }
}

fn gap(gap: Gap) -> String {
    match gap {
        Gap::Uncounted => "尚未以這個模型的編碼計算".to_owned(),
        Gap::NoPrice => "查無目前的價格".to_owned(),
        Gap::Unpriced(part, why) => unpriced(part, why),
    }
}

fn unpriced(part: Part, why: Unpriced) -> String {
    let what = match part {
        Part::Input => "輸入",
        Part::Image => "圖片輸入",
        Part::Audio => "語音輸入",
        Part::CacheRead => "快取讀取",
        Part::CacheWrite(_) => "寫入快取",
        Part::Output => "輸出",
        Part::Reasoning => "推理",
        Part::OutputImage => "輸出圖片",
        Part::OutputAudio => "輸出語音",
        Part::CacheStorage => "快取保存",
    };
    match why {
        Unpriced::NotPublished => format!("未公布{what}價格"),
        Unpriced::ModeNotPublished => format!("未公布此模式的{what}價格"),
        Unpriced::TierNotPublished => format!("未公布這種長度提示詞的{what}價格"),
        Unpriced::FactorNotPublished => format!("未公布此地區的{what}價格"),
        Unpriced::WindowNotPublished => format!("未公布此時段的{what}價格"),
        Unpriced::NotExact => format!("{what}價格無法精確換算"),
    }
}
