//! Words about what works without a network, in Traditional Chinese.

use crate::text::{
    Around,
    offline::{OfflineText, ReadyWords},
};

pub const WORDS: OfflineText = OfflineText {
    ready: ReadyWords {
        prices: Around {
            before: "",
            after: " 的價格已經備妥。",
        },
        site: "網站有新版本，已經備妥。",
        file: "載入後需要重新選擇輸入框裡的檔案。",
        load: "立即載入",
        later: "稍後",
    },
    heading: "沒有網路也能用",
    lead: "造訪一次之後，瀏覽器就會保存整個網站：所有工具、所有價格、模型頁、你閱讀語言的文章，以及你用過的詞彙表。你的文字無處可去，這就是證明：關掉網路，照樣能計算。",
    kept_heading: "這台裝置上",
    looking: "正在查看保存了什麼。這項功能需要 JavaScript。",
    kept: "已全部保存：{files} 個檔案，共 {all}；網站本身的檔案下載量為 {loaded}。最新的價格查核於 {prices}（{age}）。",
    fetching: "下載中。{share}",
    saving: "尚未保存：你的瀏覽器要求網站節省流量。想下載時再按即可。",
    off: "已依你的要求不保存任何檔案。沒有網路時可能無法開啟本站。",
    room: "這台裝置的空間不足，無法全部保存。只要有網路，網站仍可正常使用。",
    network: "連線中斷，或網站當時正在更新。已下載的會保留，其餘的在你下次開啟頁面時繼續下載。",
    refused: "這個瀏覽器不替網站保存檔案：可能是無痕視窗、設定限制，或版本太舊。只要有網路，一切都能正常使用。",
    keep: "全部保存",
    remove: "全部移除",
    remove_note: "只移除網站的檔案，你的自訂價格與情境會保留。如果已把 Tokentally 安裝成應用程式，也請一併解除安裝：少了這些檔案，其他應用程式分享給它的內容會傳到本站。",
    install: "安裝成應用程式",
    tables_heading: "詞彙表",
    tables_lead: "計算 token 需要模型編碼的詞彙表。用過的會自動保存，其他的可以先在這裡下載。",
    table_heads: ["詞彙表", "大小", "這台裝置上"],
    table_kept: "已保存",
    table_absent: "未保存",
    table_failed: "下載失敗",
    fetch: "下載",
    cancel: "取消",
    away_body: "目前沒有網路。文章只會保存你開過的語言，工具則兩種語言都能用。恢復連線後再重新載入這一頁。",
    how_heading: "如何保持正確",
    how: &[
        "你看到的是已保存的價格。有更新的價格時，頁面邊緣會出現提示，由你決定何時載入。你輸入的內容不會遺失。",
        "每個頁面都屬於網站的同一個版本，包含程式和價格。即使分頁新舊不同，兩個版本也不會混用。",
        "檔案會等頁面就緒、瀏覽器閒置時才下載，最多 1.5 MB，另加計算機預設的詞彙表 0.7 MB；開啟節省流量時不會自動下載。",
    ],
};
