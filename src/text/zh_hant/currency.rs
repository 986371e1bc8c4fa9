//! The choice of the currency that amounts are shown in, in Traditional Chinese.

use crate::text::CurrencyWords;

pub const WORDS: CurrencyWords = CurrencyWords {
    amounts_in: "金額顯示為",
    dollars: "美元",
    per_dollar: "1 美元可換",
    day: "匯率日期",
    needs_rate: |sign| format!("目前仍以美元顯示：請輸入 1 美元可換多少 {sign}。"),
    note: "匯率由你自己輸入，例如銀行牌告匯率；本站不向任何來源查詢匯率。每次請求、每月與帳單的金額會依此換算，牌價、圖表與你填寫的欄位仍是美元。",
    not_kept: "這個瀏覽器不保存資料，離開頁面後就不再記得這項選擇。",
};
