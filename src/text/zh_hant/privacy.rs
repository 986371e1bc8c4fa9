//! The privacy page: what stays on the device, and how a reader can check it, in Traditional Chinese.

use crate::text::privacy::{NameWords, PrivacyText, Section};

pub const WORDS: PrivacyText = PrivacyText {
    heading: "文字只留在你的裝置上",
    lead: "Tokentally 只是一組檔案。瀏覽器下載之後，所有計算都在你的裝置上完成，沒有任何伺服器會收到你輸入的內容。",
    sent: Section {
        heading: "會傳送什麼",
        paragraphs: &[
            "瀏覽器只會向本站索取網站自己的檔案：頁面、樣式、程式、價格表，以及斷詞所需的詞彙表。這些請求不含你的文字。提供檔案的主機和其他網站主機一樣，只看得到你的網路位址、索取的檔案，以及瀏覽器名稱。",
            "不會連到任何其他網站。沒有流量分析、沒有廣告、沒有外部字型或程式，也沒有 cookie。",
        ],
        points: &[],
    },
    kept: Section {
        heading: "會保存什麼",
        paragraphs: &[
            "保存的內容都放在這台裝置的瀏覽器儲存空間裡，不會傳到任何地方；在瀏覽器刪除本站的資料，就會全部清除。",
            "你的文字在分頁開著的時候會保留，重新載入或點錯連結都不會遺失，關閉分頁就刪除。只有勾選旁邊的「保留在這台裝置」才會留得更久；取消勾選就立即刪除。檔案（包括用量檔案）和超過輸入框長度的文字只放在記憶體裡，關閉分頁就消失。",
            "分享連結只帶數字（token 數、請求次數、模型名稱），不會帶上原文。所有可能保存的內容與名稱都列在這裡：",
        ],
        points: &[],
    },
    names: NameWords {
        heads: ["內容", "保存多久", "名稱"],
        text: "你的文字",
        text_aside: "被範例或另一段文字取代的文字",
        text_kept: "你的文字（勾選「保留在這台裝置」時）",
        theme: "你選過的淺色或深色外觀",
        language_offer: "你已經回覆過繁體中文版的提示",
        own_prices: "你輸入的自訂價格",
        currency: "你選的顯示幣別與匯率，直到你換回美元為止",
        usage_columns: "你要求記住的用量表欄位對應",
        scenarios: "你收藏的情境",
        not_offline: "你選擇不保存網站的檔案",
        files: "網站本身的檔案，沒有網路時也能使用",
        tab: "直到關閉分頁",
        device: "直到你移除",
        cache: "快取儲存空間",
        unread: "如果內容被其他程式改動而無法讀取，會以同一個名稱加上 .unread- 和編號另外保存，不會刪除。",
    },
    check: Section {
        heading: "怎麼自己查證",
        paragraphs: &["不必相信我們的說法，有三種方法可以親眼確認："],
        points: &[
            "打開計算機之後關掉網路，重新載入，再貼上一段文字。數字照樣出現，因為不需要問任何人。",
            "打開瀏覽器的開發人員工具，切到「網路」面板再開始打字。除非你換到需要另一份詞彙表的模型，清單不會有任何動靜。",
            "查看本站任何一頁的 Content-Security-Policy 標頭。其中的 connect-src 'self' 會要求瀏覽器拒絕連到其他網站，不論程式想做什麼。",
        ],
    },
};
