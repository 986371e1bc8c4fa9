//! Words of the likely range and of the year, in Traditional Chinese.

use crate::text::scenarios::year::YearWords;
use plan::scenario::Piece;

pub const WORDS: YearWords = YearWords {
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
