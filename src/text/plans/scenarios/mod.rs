//! Words of the page that says what a month costs.

mod form;
mod link;
mod presets;
mod results;
mod shelf;
mod worth;

pub use form::FormWords;
pub(super) use form::{label_en, label_zh, unit_en, unit_zh};
pub use link::LinkWords;
pub use presets::PresetWords;
pub use results::ResultWords;
pub use shelf::ShelfWords;
pub use worth::WorthWords;

/// The page's strings.
pub struct ScenariosText {
    /// Heading.
    pub heading: &'static str,
    /// What the page does, in a sentence.
    pub lead: &'static str,
    /// Shown while scripts are off.
    pub no_script: &'static str,
    /// Presets and their assumptions.
    pub presets: PresetWords,
    /// The form.
    pub form: FormWords,
    /// What comes out.
    pub results: ResultWords,
    /// What cache, batch and budget are worth.
    pub worth: WorthWords,
    /// Kept scenarios, and two side by side.
    pub shelf: ShelfWords,
    /// Links, files, print.
    pub link: LinkWords,
}

pub(in crate::text) const EN: ScenariosText = ScenariosText {
    heading: "What a month costs",
    lead: "Describe one kind of work: how often it happens, what is sent, what comes back. Each number can be low, expected or high, and so can the bill.",
    no_script: "Without scripts this page shows the first preset only. Nothing you type would be sent anywhere.",
    presets: presets::EN,
    form: form::EN,
    results: results::EN,
    worth: worth::EN,
    shelf: shelf::EN,
    link: link::EN,
};

pub(in crate::text) const ZH_HANT: ScenariosText = ScenariosText {
    heading: "一個月要多少錢",
    lead: "描述一種工作：多久一次、送出什麼、得到什麼。每個數字都可以填最低、預期與最高，帳單也會有這三種結果。",
    no_script: "未啟用指令碼時，這一頁只會顯示第一個情境。你輸入的內容不會傳到任何地方。",
    presets: presets::ZH_HANT,
    form: form::ZH_HANT,
    results: results::ZH_HANT,
    worth: worth::ZH_HANT,
    shelf: shelf::ZH_HANT,
    link: link::ZH_HANT,
};
