//! Words of kept scenarios, and of two side by side, in Traditional Chinese.

use crate::text::scenarios::shelf::ShelfWords;
use plan::scenario::Group;

const fn group(group: Group) -> &'static str {
    match group {
        Group::Volume => "次數",
        Group::Size => "請求與回覆的大小",
        Group::Cache => "快取",
        Group::Service => "批次、服務方式與重試",
        Group::Model => "模型與價格",
    }
}

pub const WORDS: ShelfWords = ShelfWords {
    compare: "兩個情境並排",
    with: "比較對象",
    none: "不比較",
    snapshot: "記住現在這個，再來修改",
    this: "這個情境",
    before: "修改前",
    figure: "預期",
    heads: ["差在哪裡", "每月增減"],
    group,
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
