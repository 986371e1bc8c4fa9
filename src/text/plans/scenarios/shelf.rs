//! Words of kept scenarios, and of two side by side.

use plan::scenario::Group;

/// Kept scenarios and the comparison.
pub struct ShelfWords {
    /// Heading of the comparison.
    pub compare: &'static str,
    /// Label of the other scenario.
    pub with: &'static str,
    /// None chosen.
    pub none: &'static str,
    /// The scenario as it stands now.
    pub snapshot: &'static str,
    /// The scenario on the page.
    pub this: &'static str,
    /// Its starting point, as it was.
    pub before: &'static str,
    /// Heads: the figure, the other, this one.
    pub figure: &'static str,
    /// Heads of the difference: what changed, what it adds.
    pub heads: [&'static str; 2],
    /// What changed.
    pub group: fn(Group) -> &'static str,
    /// Dearer: by how much, mostly because of.
    pub says: fn(more: bool, by: &str, group: &str) -> String,
    /// The same.
    pub same: &'static str,
    /// The difference.
    pub difference: &'static str,
    /// Heading of the kept ones.
    pub kept: &'static str,
    /// Label of the name.
    pub name: &'static str,
    /// Keeps it.
    pub keep: &'static str,
    /// Where they are.
    pub where_kept: &'static str,
    /// None are kept.
    pub empty: &'static str,
    /// Buttons: open, duplicate, compare, delete.
    pub buttons: [&'static str; 4],
    /// A button for a scenario of that name, for screen readers.
    pub button_for: fn(button: &str, name: &str) -> String,
    /// Kept.
    pub said_kept: fn(&str) -> String,
    /// Opened.
    pub said_opened: fn(&str) -> String,
    /// Deleted.
    pub said_deleted: fn(&str) -> String,
    /// The browser refused.
    pub refused: &'static str,
    /// A copy's name.
    pub copy_of: fn(&str) -> String,
    /// A name is needed.
    pub unnamed: &'static str,
    /// What was kept could not all be read; the whole is under this name.
    pub unreadable: fn(&str) -> String,
    /// What was kept could not all be read, and there is no room for a copy: nothing is written over it.
    pub sealed: &'static str,
}

const fn group_en(group: Group) -> &'static str {
    match group {
        Group::Volume => "How often",
        Group::Size => "Size of requests and answers",
        Group::Cache => "Cache",
        Group::Service => "Batch, mode and retries",
        Group::Model => "Models and their prices",
    }
}

const fn group_zh(group: Group) -> &'static str {
    match group {
        Group::Volume => "次數",
        Group::Size => "請求與回覆的大小",
        Group::Cache => "快取",
        Group::Service => "批次、服務方式與重試",
        Group::Model => "模型與價格",
    }
}

pub(super) const EN: ShelfWords = ShelfWords {
    compare: "Two scenarios side by side",
    with: "Compare with",
    none: "nothing",
    snapshot: "Hold on to this one, then change it",
    this: "This scenario",
    before: "As it was",
    figure: "Expected",
    heads: ["What differs", "Adds a month"],
    group: group_en,
    says: |more, by, group| {
        let word = if more { "more" } else { "less" };
        let because = group.to_lowercase();
        format!("This scenario costs {by} {word} a month. The largest step: {because}.")
    },
    same: "Both cost the same.",
    difference: "Difference",
    kept: "Kept on this device",
    name: "Name",
    keep: "Keep this scenario",
    where_kept: "Kept in this browser only. A link takes it elsewhere.",
    empty: "Nothing kept yet.",
    buttons: ["Open", "Duplicate", "Compare", "Delete"],
    button_for: |button, name| format!("{button}: {name}"),
    said_kept: |name| format!("Kept: {name}."),
    said_opened: |name| format!("Opened: {name}."),
    said_deleted: |name| format!("Deleted: {name}."),
    refused: "Your browser did not keep it. Storage may be full or switched off.",
    copy_of: |name| format!("{name} (copy)"),
    unnamed: "Give it a name first.",
    unreadable: |name| {
        format!(
            "Some of what was kept could not be read. The rest is shown; the whole is safe in this browser’s storage as “{name}”."
        )
    },
    sealed: "Some of what was kept could not be read, and the browser has no room for a copy. Nothing is kept over it.",
};

pub(super) const ZH_HANT: ShelfWords = ShelfWords {
    compare: "兩個情境並排",
    with: "比較對象",
    none: "不比較",
    snapshot: "記住現在這個，再來修改",
    this: "這個情境",
    before: "修改前",
    figure: "預期",
    heads: ["差在哪裡", "每月增減"],
    group: group_zh,
    says: |more, by, group| {
        let word = if more { "多" } else { "少" };
        format!("這個情境每月{word} {by}，差異最大的是「{group}」。")
    },
    same: "兩者費用相同。",
    difference: "差額",
    kept: "保存在這台裝置",
    name: "名稱",
    keep: "保存這個情境",
    where_kept: "只存在這個瀏覽器；要帶到別處請用連結。",
    empty: "還沒有保存任何情境。",
    buttons: ["開啟", "複製一份", "比較", "刪除"],
    button_for: |button, name| format!("{button}：{name}"),
    said_kept: |name| format!("已保存：{name}。"),
    said_opened: |name| format!("已開啟：{name}。"),
    said_deleted: |name| format!("已刪除：{name}。"),
    refused: "瀏覽器沒有存下來，可能是空間已滿或停用了儲存。",
    copy_of: |name| format!("{name}（副本）"),
    unnamed: "請先取個名字。",
    unreadable: |name| {
        format!(
            "保存的內容有一部分讀不出來，其餘照常顯示；原本的內容完整留在瀏覽器的儲存空間，名稱是「{name}」。"
        )
    },
    sealed: "保存的內容有一部分讀不出來，瀏覽器也沒有空間另存副本，所以不會再寫入，以免蓋掉原本的內容。",
};
