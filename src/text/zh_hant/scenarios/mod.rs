//! Words of the page that says what a month costs, in Traditional Chinese.

pub mod form;
mod link;
mod presets;
mod results;
mod shelf;
mod worth;
mod year;

use crate::text::ScenariosText;

pub const WORDS: ScenariosText = ScenariosText {
    heading: "一個月要多少錢",
    lead: "描述一種工作：多久一次、送出什麼、得到什麼。每個數字都可以填最低、預期與最高，帳單也會有這三種結果。",
    no_script: "未啟用指令碼時，這一頁只會顯示第一個情境。你輸入的內容不會傳到任何地方。",
    presets: presets::WORDS,
    form: form::WORDS,
    results: results::WORDS,
    worth: worth::WORDS,
    year: year::WORDS,
    shelf: shelf::WORDS,
    link: link::WORDS,
};
