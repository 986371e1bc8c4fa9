//! Words of the likely range and of the year.

use plan::scenario::Piece;

use crate::text::Locale;

/// The likely range and the year.
pub struct YearWords {
    /// Beside the likely range.
    pub likely: &'static str,
    /// Beside the month with every number low, and with every number high.
    pub extremes: [&'static str; 2],
    /// Opens what the range is.
    pub how: &'static str,
    /// How it is made: the numbers varied, how many, combinations, and how many more stay as expected.
    pub made: fn(names: &str, numbers: usize, combinations: &str, held: usize) -> String,
    /// No number is uncertain.
    pub certain: &'static str,
    /// Between names.
    pub between: &'static str,
    /// Heading of the year.
    pub year: &'static str,
    /// What the months are.
    pub lead: fn(from: &str) -> String,
    /// Head of the months.
    pub month: &'static str,
    /// So many pieces of work.
    pub pieces: fn(Piece, count: &str) -> String,
    /// A year's likely range.
    pub likely_year: fn(range: &str) -> String,
    /// Kinds of a file's rows: the likely range, a month.
    pub file_rows: [&'static str; 2],
    /// A price is known to end in the month that begins on a day.
    pub ends: fn(from: &str) -> String,
}

/// In a language.
pub const fn words(locale: Locale) -> &'static YearWords {
    match locale {
        Locale::En => &EN,
        Locale::ZhHant => &ZH_HANT,
    }
}

static EN: YearWords = YearWords {
    likely: "likely",
    extremes: ["all low", "all high"],
    how: "How the likely range is made",
    made: |names, numbers, combinations, held| {
        let numbers = match numbers {
            1 => "the number that moves the bill".to_owned(),
            many => format!("the {many} numbers that move the bill most"),
        };
        let held = match held {
            0 => String::new(),
            1 => " One more moves it little and stays as expected.".to_owned(),
            held => format!(" {held} more move it little and stay as expected."),
        };
        format!(
            "Every combination of the low, expected and high values of {numbers} is priced, {combinations} in all: {names}. Each is low three times in ten, as expected four times and high three times, whatever the others are. The range is the middle eight tenths: one time in ten a month costs less, one time in ten more.{held} “All low” and “all high” take every number at its end at once, which hardly ever happens."
        )
    },
    certain: "No number has a low and a high value that differ, so there is no range.",
    between: ", ",
    year: "Twelve months",
    lead: |from| {
        format!(
            "Months of the scenario’s own from {from} on, each with the growth of those before it and at the prices in force. Billing spends the same months day by day and comes to the same totals."
        )
    },
    month: "Month from",
    pieces: |piece, count| {
        let [one, many] = match piece {
            Piece::Conversation => ["conversation", "conversations"],
            Piece::Brief => ["brief", "briefs"],
            Piece::Clip => ["clip", "clips"],
            Piece::Recording => ["recording", "recordings"],
        };
        format!("{count} {}", if count == "1" { one } else { many })
    },
    likely_year: |range| format!("Likely for the year: {range}."),
    file_rows: ["Likely range", "Month"],
    ends: |from| {
        format!(
            "A price is known to end in the month from {from} on. What follows is not known, so that month and those after it have no amount, and there is no total."
        )
    },
};

static ZH_HANT: YearWords = YearWords {
    likely: "多半落在",
    extremes: ["全部最低", "全部最高"],
    how: "這個範圍怎麼算",
    made: |names, numbers, combinations, held| {
        let held = match held {
            0 => String::new(),
            held => format!("另有 {held} 個數字影響不大，維持預期。"),
        };
        format!(
            "取最影響費用的 {numbers} 個數字（{names}），各有最低、預期、最高三個值，全部 {combinations} 種組合逐一計價。各個數字互不影響：十次裡三次最低、四次預期、三次最高。這個範圍是中間的八成，十次裡大約一次更低、一次更高。{held}「全部最低」與「全部最高」是所有數字同時走到底，很少發生。"
        )
    },
    certain: "每個數字的最低與最高都相同，所以沒有範圍。",
    between: "、",
    year: "十二個月",
    lead: |from| {
        format!(
            "自 {from} 起，以情境自己的月份計算：每個月依前面的成長，用當時的價格。「付費方式」頁會把同樣的月份逐日花用，總額相同。"
        )
    },
    month: "月份起日",
    pieces: |piece, count| match piece {
        Piece::Conversation => format!("{count} 段對話"),
        Piece::Brief => format!("{count} 份企劃"),
        Piece::Clip => format!("{count} 支短片"),
        Piece::Recording => format!("{count} 段錄音"),
    },
    likely_year: |range| format!("全年多半落在 {range}。"),
    file_rows: ["多半落在", "月份"],
    ends: |from| {
        format!(
            "已知有價格會在 {from} 起的那個月結束。之後的價格還不知道，所以從那個月起沒有金額，也沒有合計。"
        )
    },
};
