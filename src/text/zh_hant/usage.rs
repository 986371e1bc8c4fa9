//! Words of the page that reads usage files, in Traditional Chinese.

use prices::{
    catalog::{Lifetime, Mode},
    cost::Part,
    date::iso,
};
use usage::{
    Column, Format, Grouping, Slip, Unpriced,
    reconcile::Suspect,
    stuck::{Cause, Dimension, Platform},
    waste::Waste,
};

use crate::text::usage::{
    UsageBelowText, UsageBillText, UsageFilesText, UsageQuestionsText, UsageStuckText, UsageText,
    UsageWasteText,
};

pub const WORDS: UsageText = UsageText {
    questions: UsageQuestionsText {
        questions: "三個問題",
        question: ["帳單為什麼高？", "為什麼被擋？", "浪費了什麼？"],
        order: [
            "看數字的順序：先看輸出，再看輸入與快取，總 token 數最後看。",
            "看數字的順序：先看配額，再看每分鐘請求數（RPM），再看每分鐘 token 數（TPM）。",
            "看數字的順序：回覆比預期長、提示詞塞太多、可以快取卻沒快取，再看思考、重複請求、模型太貴與批次。",
        ],
        rule: [
            "原則：帳單高先看輸出，因為每個 token 貴上好幾倍；長對話與知識庫則先看輸入與快取。有檔案時，本頁直接計算，不靠假設。",
            "原則：有餘額不等於有許可。剩多少錢，和每分鐘能送多少請求或 token 無關。",
            "原則：每一項都只改變一個條件，用當天的價格把同一批紀錄重算一次。各項會互相重疊，不能相加。",
        ],
        no_file: "把檔案拖到上方，就能看到你自己的答案。",
    },
    files: UsageFilesText {
        summary: |files, records| format!("{files} 個檔案，{records} 筆紀錄"),
        days: |from, to| {
            if from == to {
                format!("，{from}")
            } else {
                format!("，{from} 到 {to}")
            }
        },
        list: "檔案與讀取結果",
        heads: ["檔案", "格式", "紀錄", "問題"],
        automatic: "無法辨識：請選擇格式",
        format_of: |name| format!("{name} 的格式"),
        recognised: |format| format!("{format}（自動辨識）"),
        format,
        fine: "沒有",
        more_problems: |count| format!("還有 {count} 項"),
        slip: |slip| match slip {
            Slip::Empty => "檔案是空的。請重新匯出有用量的日期。".to_owned(),
            Slip::UnknownFormat => {
                "裡面沒有認得的內容。如果確實是用量檔，請在檔案清單選擇格式。".to_owned()
            }
            Slip::NotText => {
                "這不是文字檔：可能是圖片、試算表或加密檔。請改匯出成 CSV 或 JSON。".to_owned()
            }
            Slip::Broken { why } => format!("無法讀取（{why}）。其餘部分已讀取。"),
            Slip::Truncated => {
                "檔案在一筆紀錄中間就結束了，這一筆沒有採用。前面的都保留。".to_owned()
            }
            Slip::MissingColumn { name } => format!("缺少欄位 {name}"),
            Slip::UnknownColumn { name } => format!("不認得欄位 {name}，沒有使用"),
            Slip::BadValue { field, value } => format!("{field} 無法讀取：{value}"),
            Slip::TotalDiffers { stated, read } => format!(
                "檔案寫的總數是 {} token，各部分加起來是 {}",
                format::grouped(*stated),
                format::grouped(*read)
            ),
            Slip::CannotTellThinking => "檔案看不出思考是否已含在輸出裡，以「已含」計算".to_owned(),
            Slip::OnlyBalance { left } => {
                format!("只有餘額 {} {}，沒有用量", left.to_decimal(), left.currency)
            }
            Slip::MorePages => "報表還有其他頁，不在這個檔案裡。請一併匯出。".to_owned(),
            Slip::TooLong => "有一行或一份文件超過 256 MB。請分割檔案後再拖進來。".to_owned(),
        },
        columns_of: |name| format!("{name} 的欄位"),
        columns_note: "這張表不屬於我們認得的任何供應商。欄位的意思是依名稱猜的，不對的請自行更改。",
        column: |column| match column {
            Column::When => "日期或時間",
            Column::Model => "模型",
            Column::Requests => "請求數",
            Column::Input => "輸入 token",
            Column::CacheRead => "快取讀取 token",
            Column::CacheWrite => "快取寫入 token",
            Column::Output => "輸出 token",
            Column::Thinking => "其中的思考",
            Column::Cost => "實際收費（美元）",
            Column::Key => "金鑰",
            Column::Project => "專案",
            Column::User => "使用者或工作階段",
        },
        no_column: "沒有",
        cache_inside: "快取的 token 已含在輸入 token 裡",
        keep_columns: ["在這台裝置記住這些欄位", "已記住：忘記這些欄位"],
        line: |line| format!("第 {line} 行"),
        unreadable: "瀏覽器無法讀取或解壓縮。已讀取的部分都保留；請把檔案複製到這台裝置或先解壓縮，再拖進來。",
        archive: "不支援這種壓縮檔（加密、超過 4 GB 或其他壓縮方式）。請先解壓縮，再拖進資料夾。",
        stopped: "依你的指示中途停止。以下是停止前讀到的內容。",
        trouble: |count| format!("{count} 則說明"),
        nothing: "沒有讀到任何用量。",
        nothing_do: "沒有保留任何資料。請從平台的用量頁面匯出檔案，或先試試範例。",
        kept: |records| format!("已保留：{records} 筆紀錄。"),
        overlap: |first, second, from, to, same| {
            let days = if from == to {
                from.to_owned()
            } else {
                format!("{from} 到 {to}")
            };
            format!("{first} 與 {second} 都有 {days} 的資料，其中 {same} 筆相同。目前兩邊都計入。")
        },
        count_once: "這些日期只算一次",
        count_both: "兩個檔案都計入",
        counted_once: "現在只算一次，以第一個檔案為準。",
        repeats: |lines| format!("{lines} 行是重複的請求，只算一次。"),
        undated: |records, day| format!("{records} 筆沒有日期，以 {day} 的價格計算。"),
        zone: "日期以檔案為準：供應商的匯出檔用 UTC。",
    },
    bill: UsageBillText {
        heading: "帳單的組成",
        at_list: "以每天的公告單價計算",
        billed: "實際收費",
        no_price: "這些用量在我們的價格表裡都沒有價格，原因列在下方。",
        dominates: [
            |share, amount| format!("輸入佔最多：費用的 {share}，{amount}。"),
            |share, amount| format!("輸出佔最多：費用的 {share}，{amount}。"),
            |share, amount| format!("快取佔最多：費用的 {share}，{amount}。"),
        ],
        rules: [
            "原則：長對話或知識庫，先看輸入與快取，再看輸出。這是從你的檔案算出來的，不是假設。",
            "原則：帳單高先看輸出，每個 token 的價格是輸入的好幾倍。這是從你的檔案算出來的，不是假設。",
            "原則：固定的大段提示詞，要看寫入了多少快取、讀回多少、保留多久。這是從你的檔案算出來的，不是假設。",
        ],
        checks: [
            &[
                "context 是不是比問題需要的還長？",
                "系統提示詞是不是太肥，或每次請求都重送？",
                "檢索是不是送了太多片段？",
                "對話紀錄是不是一輪一輪越堆越多？",
            ],
            &[
                "回覆是不是比預期長？請設定上限。",
                "思考是不是也算在輸出裡計費？簡單的工作可以調低。",
                "篇幅長但內容單純的文字，能不能改用便宜一點的模型？",
            ],
            &[
                "寫入的快取，到期前有沒有被讀回來？",
                "5 分鐘就夠的快取，是不是付了 1 小時的價格？",
                "提示詞開頭是不是有東西一直變，害快取每次重寫？",
            ],
        ],
        next: "接著檢查",
        parts: "各部分的費用",
        part_heads: ["部分", "token 數", "費用", "比例"],
        part: |part| match part {
            Part::Input => "輸入（未快取）".to_owned(),
            Part::Image => "圖片輸入".to_owned(),
            Part::Audio => "語音輸入".to_owned(),
            Part::CacheRead => "快取讀取".to_owned(),
            Part::CacheWrite(Lifetime::Unstated) => "快取寫入".to_owned(),
            Part::CacheWrite(lifetime) => format!("快取寫入（{lifetime}）"),
            Part::Output => "輸出".to_owned(),
            Part::Reasoning => "思考".to_owned(),
            Part::OutputImage => "圖片輸出".to_owned(),
            Part::OutputAudio => "語音輸出".to_owned(),
            Part::CacheStorage => "快取保存（token × 小時）".to_owned(),
        },
        total: "合計",
        total_note: "總 token 數放在最後：一個輸出 token 可能比快取 token 貴 50 倍，單看總和沒有意義。",
        by_day: "每日費用",
        by_day_summary: |days, day, cost| {
            format!("共 {days} 天有用量或收費，最高的是 {day}：{cost}。")
        },
        line_billed: "實際收費",
        line_listed: "公告單價",
        sums: "花在哪裡",
        by: |grouping| match grouping {
            Grouping::Day => "日期",
            Grouping::Model => "模型",
            Grouping::Key => "金鑰",
            Grouping::Project => "專案",
            Grouping::User => "使用者或工作階段",
        },
        sum_heads: [
            "請求數",
            "輸入（不含快取讀取）",
            "快取讀取",
            "輸出",
            "公告單價計",
            "實際收費",
        ],
        no_name: "（沒有名稱）",
        others: |count| format!("其餘 {count} 項"),
        no_groups: |grouping| {
            let what = match grouping {
                Grouping::Day => "日期",
                Grouping::Model => "模型",
                Grouping::Key => "金鑰",
                Grouping::Project => "專案",
                Grouping::User => "使用者或工作階段",
            };
            format!("這些檔案的紀錄都沒有寫{what}。")
        },
        compare: "我們的估算與帳單對照",
        three: ["公告單價計", "實際收費", "差額"],
        no_bill: "這些檔案只有用量或只有收費。把同一段日期的費用匯出檔也拖進來，就能對照。",
        elsewhere: |amount| format!("另有其他幣別，未換算：{amount}。"),
        suspects: "可能的原因",
        suspect_heads: ["原因", "可解釋", "剩下", "紀錄"],
        suspect: |suspect, above| match (suspect, above) {
            (Suspect::NotUsed, _) => "帳單有、用量沒有的日期".to_owned(),
            (Suspect::NotBilled, _) => "用量有、帳單沒有的日期".to_owned(),
            (Suspect::Unpriced, _) => "我們的價格表沒有、但有收費的模型".to_owned(),
            (Suspect::Batch, false) => "以批次價收費，用量檔沒有寫".to_owned(),
            (Suspect::Batch, true) => "批次以標準價收費".to_owned(),
            (Suspect::Tier(mode), _) => format!("以另一種服務層級收費（{}）", tier(mode)),
            (Suspect::CacheLifetime, true) => "快取以 1 小時而不是 5 分鐘寫入".to_owned(),
            (Suspect::CacheLifetime, false) => "快取以 5 分鐘而不是 1 小時寫入".to_owned(),
            (Suspect::LongPrompts, _) => "以長提示詞價收費".to_owned(),
            (Suspect::Region, _) => "地區價格".to_owned(),
            (Suspect::Tools, _) => "搜尋等工具的費用".to_owned(),
            (Suspect::Thinking, true) => "思考在輸出之外另計".to_owned(),
            (Suspect::Thinking, false) => "思考已含在輸出裡".to_owned(),
            (Suspect::PriceChange(day), _) => format!("{} 的價格調整", iso(day)),
            (Suspect::OwnKey, _) => "使用自己金鑰的請求：只收手續費".to_owned(),
            (Suspect::Credits, _) => "折抵與更正".to_owned(),
            (Suspect::Currency, _) => "其他幣別的金額".to_owned(),
            (Suspect::Rounding, _) => "收費金額的四捨五入".to_owned(),
        },
        agrees: "估算與帳單完全一致。",
        no_suspect: "常見的原因都無法解釋差額。請確認兩個檔案是同一段日期、同一個帳號。",
        suspect_note: "每一列單獨計算：如果是這樣，會多或少多少。剛好吻合不代表就是；稅金與議定價格不會寫在檔案裡。",
        unpriced: "沒有價格的用量",
        unpriced_heads: ["檔案裡的模型名稱", "token 數", "原因"],
        why: |why| match why {
            Unpriced::NoModel => "檔案沒有寫模型",
            Unpriced::UnknownModel => "價格表沒有這個模型",
            Unpriced::NoPriceThatDay => "那一天的價格不明",
            Unpriced::NoDay => "檔案沒有寫日期",
            Unpriced::UnknownLifetime => "快取保留多久不明",
            Unpriced::MissingRate => "這種條件沒有公告單價",
            Unpriced::UnknownTier => "服務層級不明",
        },
        unpriced_note: "這些 token 不在任何金額裡，也沒有當成免費。",
        onward: "用這份用量繼續",
        ways: ["做成使用情境", "帶到付費方式試算", "換其他模型計價"],
        onward_note: "每日請求數、長度、模型與快取比例會在這個分頁裡帶過去，連結本身不含任何資料。",
        no_scenario: "無法做成使用情境：沒有任何紀錄同時有請求數、token 數和價格表上的模型。",
    },
    stuck: UsageStuckText {
        heading: "請求為什麼被拒絕",
        label: "貼上錯誤訊息或回應標頭",
        placeholder: "HTTP 429、x-ratelimit-… 標頭或 JSON 內容",
        platform: "平台",
        automatic: "自動辨識",
        name: |platform| match platform {
            Platform::Openai => "OpenAI",
            Platform::Anthropic => "Anthropic",
            Platform::Gemini => "Gemini API",
            Platform::Vertex => "Vertex AI",
            Platform::Openrouter => "OpenRouter",
            Platform::Deepseek => "DeepSeek",
            Platform::Groq => "Groq",
            Platform::Mistral => "Mistral",
            Platform::Azure => "Azure",
            Platform::Bedrock => "Bedrock",
            Platform::Together => "Together",
        },
        nothing: "這段文字裡沒有錯誤訊息，也沒有速率限制標頭。請貼上完整回應：狀態列、標頭與內容。",
        cause: |cause| match cause {
            Cause::Speed => "太快了：一段時間內的請求數或 token 數已達上限。",
            Cause::Balance => "沒有錢了：餘額或點數已用完。",
            Cause::SpendLimit => "已達支出上限：可能還有錢，但沒有許可。",
            Cause::Overload => "平台目前容量不足。",
            Cause::Access => "金鑰錯誤或沒有權限。",
            Cause::TooLarge => "請求太大，超過可送出的大小。",
            Cause::Request => "請求本身有誤。",
            Cause::Failure => "平台發生錯誤。",
        },
        unknown: |code| match code {
            Some(code) => format!("我們不認得代碼 {code}，不亂猜。"),
            None => "我們不知道這個狀態碼在這個平台代表什麼。請選擇平台，或連同內容一起貼上。"
                .to_owned(),
        },
        whose: ["你的限制", "平台的問題，不是你的限制", "金額", "速度"],
        facts: ["平台", "狀態碼", "代碼", "重試或停止"],
        again: ["等一下再送。", "停止：不改變條件，再送也沒有用。", "不明。"],
        wait: |time| format!("回應要求等待：{time}。"),
        change: |cause| match cause {
            Cause::Speed => &[
                "等到指定時間再重試，間隔逐次拉長，並限制重試次數。",
                "一次少送一點：縮短提示詞、調低回覆上限。",
                "把固定的開頭放進快取：有些平台不把快取的輸入算進限制。",
                "可以等的工作改走批次，或申請更高的等級。",
            ],
            Cause::Balance => &["加值，或開啟自動加值。", "確認金鑰屬於有錢的那個帳號。"],
            Cause::SpendLimit => &[
                "提高金鑰、專案或組織的上限，或等它重設。",
                "找出是誰用掉的：拖進用量匯出檔，看金鑰與專案。",
            ],
            Cause::Overload => &["間隔逐次拉長後重試。", "準備第二個模型或地區。"],
            Cause::Access => &["檢查金鑰、所屬專案與權限。"],
            Cause::TooLarge => &["少送一點：分割檔案、縮短對話紀錄。"],
            Cause::Request => &["看訊息內容：有欄位寫錯，重送一樣會失敗。"],
            Cause::Failure => &["隔一段時間重試；若持續發生，請看平台的狀態頁。"],
        },
        to_do: "該改什麼",
        heads: ["限制", "已用", "剩下", "重設："],
        dimension: |dimension| match dimension {
            Dimension::RequestsMinute => "每分鐘請求數（RPM）",
            Dimension::RequestsDay => "每日請求數（RPD）",
            Dimension::Requests => "請求數",
            Dimension::TokensMinute => "每分鐘 token 數（TPM）",
            Dimension::ProjectTokensMinute => "專案每分鐘 token 數",
            Dimension::InputMinute => "每分鐘輸入 token 數（ITPM）",
            Dimension::OutputMinute => "每分鐘輸出 token 數（OTPM）",
            Dimension::Tokens => "token 數",
        },
        full: |percent| format!("已用 {percent}%"),
        of: |used, limit| format!("已用 {used}，上限 {limit}"),
        seconds: |seconds| format!("{seconds} 秒後"),
        binding: |limit| format!("最滿的限制，也最可能就是它擋住你：{limit}。"),
        example: "用範例試試看",
        busiest: "檔案裡最忙的幾分鐘（UTC）",
        busiest_by: [
            "請求最多",
            "token 總數最多",
            "快取以外的輸入最多",
            "輸出最多",
        ],
        busiest_heads: [
            "依據",
            "時間",
            "請求數",
            "輸入（不含快取讀取）",
            "快取讀取",
            "輸出",
            "佔上限",
        ],
        limits: "你的等級每分鐘的上限（平台沒有限制的就留空）",
        limit_names: [
            "請求數（RPM）",
            "token 總數（TPM）",
            "快取以外的輸入（ITPM）",
            "輸出（OTPM）",
        ],
        near: |limit, near, reached| match (near, reached) {
            (0, _) => format!("{limit}：沒有任何一分鐘接近上限（80%）。"),
            (near, 0) => format!(
                "{limit}：有 {} 個分鐘用到上限的 80% 以上，沒有達到上限。",
                format::grouped(near)
            ),
            (near, reached) => format!(
                "{limit}：有 {} 個分鐘用到上限的 80% 以上，其中 {} 個達到上限。請把這些請求錯開，或申請更高的等級。",
                format::grouped(near),
                format::grouped(reached)
            ),
        },
        peaks: "每天最忙的一分鐘",
        peaks_summary: |day, tokens| format!("一分鐘內最多 {tokens} 個 token，在 {day}（UTC）。"),
        peaks_axis: "一分鐘的 token 數",
        busiest_note: |minutes| format!("共 {minutes} 個分鐘至少有一次請求。"),
        no_minutes: "這些檔案沒有帶時間的單筆請求，所以算不出最忙的一分鐘。",
        terms: "RPM、RPD：每分鐘、每日請求數。TPM：每分鐘 token 數，其中 ITPM 算輸入、OTPM 算輸出。回應標頭會寫上限、剩餘與重設時間。",
    },
    waste: UsageWasteText {
        heading: "浪費了什麼",
        largest: |what, amount| format!("最大的一項：{what}，{amount}。"),
        none: "以這些門檻，沒有找到浪費。",
        looking: "正在找浪費的地方…",
        overlap: "每一項都只改變一個條件，用當天的價格比較。各項互相重疊，不能相加。",
        what: |waste| match waste {
            Waste::LongAnswers => "回覆比預期長",
            Waste::RichPrompts => "提示詞很長、回覆很短",
            Waste::Uncached => "重複的輸入沒有快取",
            Waste::UnreadCache => "寫入快取卻沒讀",
            Waste::LongLifetime => "5 分鐘就夠，卻付了 1 小時快取",
            Waste::Thinking => "思考比回覆還多",
            Waste::Repeats => "同一個請求重送",
            Waste::DearModel => "小工作用了貴的模型",
            Waste::NoBatch => "可以批次卻沒有批次",
        },
        rule: |waste| match waste {
            Waste::LongAnswers => "原則：輸出超過預期，就是回覆太長。",
            Waste::RichPrompts => "原則：問題短、輸入卻高，就是 context 塞太多。",
            Waste::Uncached => "原則：快取比例低，就是可重複使用的內容沒有快取。",
            Waste::UnreadCache => "原則：快取要讀才划算，寫入比一般輸入貴。",
            Waste::LongLifetime => "原則：每次讀取都會延長快取，忙碌的工作階段不需要長時間保留。",
            Waste::Thinking => "原則：計費的輸出可能多於你看到的，多出來的是思考。",
            Waste::Repeats => "原則：同一把金鑰在幾秒內數字完全相同，多半是重試。",
            Waste::DearModel => "原則：問題短、回覆短，很少需要最大的模型。",
            Waste::NoBatch => "原則：可以等的工作走批次，大約半價。",
        },
        advice: |waste, instead| match waste {
            Waste::LongAnswers => "設定回覆上限，並說清楚要什麼格式。".to_owned(),
            Waste::RichPrompts => "少送幾個片段、縮短系統提示詞、把對話紀錄做成摘要。".to_owned(),
            Waste::Uncached => {
                "把不變的內容放最前面並標記快取；每段保留時間的第一個請求仍要付寫入費。".to_owned()
            }
            Waste::UnreadCache => {
                "只快取接下來的請求會一字不差重複的內容，並在到期前送出。".to_owned()
            }
            Waste::LongLifetime => "改用 5 分鐘快取，每次讀取都會延長。".to_owned(),
            Waste::Thinking => "回覆品質不變的前提下，調低思考強度或額度。".to_owned(),
            Waste::Repeats => {
                "檢查沒有間隔的重試、連點與迴圈；替請求加上識別碼，重複時就認得出來。".to_owned()
            }
            Waste::DearModel => match instead {
                Some(model) => format!("拿一部分工作試試 {model}，比較結果。"),
                None => "拿一部分工作試試較小的模型，比較結果。".to_owned(),
            },
            Waste::NoBatch => "沒有人在等的工作，都改走批次。".to_owned(),
        },
        at_most: |amount| format!("最多 {amount}"),
        about: |tokens, records| format!("{records} 筆紀錄，{tokens} token。"),
        show: "顯示紀錄",
        record_heads: ["位置", "時間（UTC）", "輸入", "其中來自快取", "輸出"],
        more: |count| format!("還有 {count} 筆"),
        thresholds: "門檻：超過多少才算浪費",
        threshold: [
            "預期的回覆，token 數",
            "提示詞超過回覆的幾倍",
            "多長的提示詞可以快取，token 數",
            "可以快取的比例，%",
            "思考超過輸出的，%",
            "幾秒內算重送",
            "小工作：提示詞不超過，token 數",
            "小工作：回覆不超過，token 數",
        ],
        reset: "還原門檻",
    },
    below: UsageBelowText {
        where_heading: "各平台要去哪裡看",
        where_lead: "同樣的數字在哪裡、叫什麼名字，以及本頁能讀哪種匯出檔。",
        where_heads: ["平台", "位置", "數字的名稱", "匯出檔", "查閱日期"],
        where_rows: &[
            [
                "OpenAI",
                "Usage 儀表板；上限在 Limits 頁；儀表板有每分鐘 TPM",
                "input tokens、input cached tokens、output tokens、num_model_requests",
                "用量與費用 CSV；usage 與 costs API",
                "2026-09-28",
            ],
            [
                "Anthropic",
                "Claude Console 的 Usage 與 Cost；上限在 Limits 頁",
                "input（no cache）、cache write 5m 與 1h、cache read、output",
                "用量與費用 CSV；usage_report 與 cost_report",
                "2026-11-20",
            ],
            [
                "Gemini API",
                "AI Studio 的 Dashboard、Usage；帳單在 Google Cloud Billing",
                "promptTokenCount（已含 cachedContentTokenCount）、candidatesTokenCount、thoughtsTokenCount；快取保存按小時計",
                "Cloud 帳單匯出",
                "2026-11-20",
            ],
            [
                "OpenRouter",
                "Activity",
                "tokens_prompt、tokens_cached、tokens_completion（已含 tokens_reasoning）、cost_total",
                "Activity CSV；/activity",
                "2026-02-06",
            ],
            [
                "DeepSeek",
                "平台的 Usage 頁",
                "input_cache_hit_tokens、input_cache_miss_tokens、output_tokens",
                "含 amount 與 cost 的 ZIP",
                "2026-11-20",
            ],
            [
                "Claude Code 與 Codex",
                "你裝置上的 ~/.claude/projects 與 ~/.codex/sessions",
                "每則訊息的 usage；total_token_usage",
                "整個資料夾",
                "2026-06",
            ],
        ],
        take: "帶走結果",
        table: "表格",
        buttons: ["儲存 CSV", "儲存 JSON", "複製 Markdown", "列印"],
        take_note: "檔案包含整張表與完整數字。這裡沒有連結可複製：連結不會帶走檔案裡的資料。",
        copied: "已複製。",
        saved: "已儲存。",
        refused: "瀏覽器不允許複製，內容在下方。",
        by_hand: "從這裡複製",
        nothing: "還沒有這張表：請先拖進檔案。",
        tables: [
            "各部分的費用",
            "依日期",
            "依模型",
            "依金鑰",
            "依專案",
            "依使用者或工作階段",
            "差額的可能原因",
            "浪費了什麼",
        ],
        col_saving: "本來可以省下",
        faq: "常見問題",
        asks: &[
            (
                "應該先看哪個數字？",
                "帳單高：先看輸出，再看輸入與快取，再看限制。有檔案時本頁會計算，最花錢的排最前面。寫程式的代理常花在輸入與快取，寫文章的花在輸出。",
            ),
            (
                "為什麼不看總 token 數？",
                "因為一個輸出 token 可能比快取讀取的 token 貴 50 倍。總數相同的兩個月，金額可能差 10 倍。",
            ),
            (
                "還有餘額，為什麼被擋？",
                "有餘額不等於有許可。每分鐘的請求數與 token 數、金鑰的支出上限、每月上限，都會在還有錢的時候擋下你。把錯誤訊息貼到「為什麼被擋？」。",
            ),
            (
                "為什麼輸出比我看到的多？",
                "思考以輸出計費，而且常常不顯示。檔案有分開寫的，這裡會單獨列出。",
            ),
            (
                "為什麼估算和帳單不同？",
                "批次、服務層級、快取保留時間、地區、工具費用、價格調整、折抵與四捨五入。把用量與費用的匯出檔一起拖進來，每個原因都會計算。",
            ),
        ],
    },
};

fn tier(mode: Mode) -> &'static str {
    match mode {
        Mode::Standard => "standard",
        Mode::Batch => "batch",
        Mode::Flex => "flex",
        Mode::Priority => "priority",
        Mode::Fast => "fast",
        Mode::Ultrafast => "ultrafast",
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::OpenaiUsage => "OpenAI usage API",
        Format::OpenaiCosts => "OpenAI costs API",
        Format::OpenaiActivitySheet => "OpenAI 用量 CSV",
        Format::OpenaiCostSheet => "OpenAI 費用 CSV",
        Format::OpenaiBatch => "OpenAI 批次輸出",
        Format::AnthropicUsage => "Anthropic 用量報表",
        Format::AnthropicCosts => "Anthropic 費用報表",
        Format::AnthropicUsageSheet => "Claude Console 用量 CSV",
        Format::AnthropicCostSheet => "Claude Console 費用 CSV",
        Format::ClaudeCodeAnalytics => "Claude Code analytics",
        Format::ClaudeCodeLog => "Claude Code 工作階段紀錄",
        Format::CodexLog => "Codex 工作階段紀錄",
        Format::Ccusage => "ccusage JSON",
        Format::GoogleBilling => "Google Cloud 帳單（JSON）",
        Format::GoogleBillingSheet => "Google Cloud 帳單 CSV",
        Format::OpenrouterActivitySheet => "OpenRouter Activity CSV",
        Format::OpenrouterActivity => "OpenRouter Activity API",
        Format::OpenrouterGeneration => "OpenRouter generation",
        Format::DeepseekAmount => "DeepSeek amount CSV",
        Format::DeepseekCost => "DeepSeek cost CSV",
        Format::LitellmSpend => "LiteLLM 支出紀錄",
        Format::LitellmDaily => "LiteLLM 每日用量",
        Format::TogetherBilling => "Together 帳單",
        Format::Balance => "餘額",
        Format::Answer => "API 回應",
        Format::OtherSheet => "其他表格（CSV）",
    }
}
