//! Words of the live pieces in articles, in Traditional Chinese.

use crate::text::live::{
    CacheWords, CounterWords, DecoderWords, DeductWords, FeeWords, GrowthWords, ImagesWords,
    LensWords, LiveText, QuotaWords, TriageWords,
};
use plan::learn::{
    cache::NoCache,
    layers::{Counts, Layer, Word},
    quota::Scope,
    triage::{Figure, Question, Waste},
};

pub const WORDS: LiveText = LiveText {
    model: "模型",
    input: "輸入 token",
    cached: "其中來自快取",
    output: "輸出 token",
    text: "文字",
    tokens_head: "token",
    characters_head: "字元",
    per_100_head: "每 100 字元的 token",
    working_head: "算式",
    amount: "金額",
    source: "來源",
    page: "網頁",
    separator: "・",
    tokens: |count| format!("{} 個 token", format::grouped(count)),
    characters: |count| format!("{} 個字元", format::grouped(count)),
    per_100: |share| format!("每 100 字元 {share} 個"),
    working: |tokens, price| format!("{tokens} × {price} / 1M"),
    prices_of: |model| format!("{model} 的公告單價"),
    no_price: |parts| format!("這些項目沒有公布價格：{parts}。"),
    too_long: |most| format!("這裡最多 {most} 個字元，更長的文字請用："),
    failed: "這段文字沒有算成，顯示的是前一段的結果。再輸入一次就會重試。",
    missing: "現在無法更改數字：計算用的程式沒有載入。請檢查網路連線後重新載入；上面的算例仍然正確。",
    counting: "計算中…",
    counter: CounterWords {
        title: "數一段文字",
        label: "你的文字",
        exact: "以 OpenAI 的 o200k_base 編碼精確計算，全程在瀏覽器裡完成。第一次輸入自己的文字時會載入詞彙表（0.7 MB）。其他供應商的切法不同。",
    },
    lens: LensWords {
        title: "同一件事，兩種說法",
        labels: ["第一段文字", "第二段文字"],
        samples: [
            "Our office is closed on Friday. Please call again on Monday morning.",
            "我們週五休息，請在星期一早上再來電。",
        ],
        says: |times| format!("第二段的 token 是第一段的 {times}。"),
        empty: "兩格都寫點文字，才能比較。",
    },
    decoder: DecoderWords {
        title: "token、上限，還是額度？",
        label: "一個詞、一則錯誤訊息，或帳單上的一行",
        example: "You exceeded your tokens per minute limit",
        none: "裡面沒有下列任何一個詞。先問：限制的是次數、token，還是錢？",
        layer: |layer| match layer {
            Layer::Token => ["token（用量）", "處理了多少？"],
            Layer::Quota => ["quota（上限）", "最多能處理或花費多少？"],
            Layer::Credits => ["credits（額度）", "用什麼付錢？"],
        },
        word,
        counts: |counts| match counts {
            Counts::Requests => "限制的是次數。",
            Counts::Tokens => "限制的是 token。",
            Counts::Money => "限制的是錢。",
            Counts::Depends => "要再問：限制的是次數、token，還是錢？",
        },
    },
    deduct: DeductWords {
        title: "餘額怎麼一筆一筆扣",
        balance: "餘額（美元）",
        entry: "項目",
        left: "剩餘",
        opening: "儲值",
        request: |number| format!("第 {number} 次請求"),
        says: |balance, requests, rest| {
            format!(
                "{balance} 夠這樣的請求 {} 次，最後剩 {rest}。",
                format::grouped(requests)
            )
        },
        too_little: |balance, cost| format!("{balance} 不夠一次請求，一次要 {cost}。"),
        free: "這樣的請求不收費，餘額不會減少。",
        no_model: "這個模型今天沒有公告單價。",
    },
    fee: FeeWords {
        title: "儲值要付多少手續費",
        amount: "儲值金額（美元）",
        platform: "平台",
        fee: "手續費",
        share: "佔儲值金額",
        paid: "實付",
        crypto: "加密貨幣",
        says: |amount, platform, fee, share| {
            format!("儲值 {amount}，手續費最高的是 {platform}：{fee}，佔 {share}。")
        },
        note: "未含稅。破折號表示讀到的頁面沒有寫明。",
    },
    cache: CacheWords {
        title: "快取什麼時候划算？",
        prompt: "重複的 token",
        reads: "第一次之後的請求",
        hours: "保存幾小時",
        kept: "保存時間",
        write: "第一次",
        read: "之後每次",
        storage: "保存費",
        pays: "開始划算",
        with: "用快取",
        without: "不用快取",
        automatic: "寫入以一般輸入計價",
        reads_counted: |reads| format!("讀取 {} 次", format::grouped(reads)),
        says: |requests, without, with| {
            format!(
                "{} 次請求：不用快取 {without}，用快取 {with}。",
                format::grouped(requests)
            )
        },
        never: "這裡讀取快取並不省錢，所以不會划算。",
        at_once: "怎麼用都不會更貴。",
        from: |reads| format!("讀取 {} 次起就划算。", format::grouped(reads)),
        formula: "開始划算的次數 =（第一次 + 保存費 − 一般請求）÷（一般請求 − 讀取），無條件進位。只計重複的部分；問題和回覆用不用快取都一樣。",
        none: |problem| match problem {
            NoCache::NoRead => "這個模型的價目表沒有快取讀取價格。",
            NoCache::NoInput => "這個模型今天沒有輸入的公告單價。",
        },
    },
    growth: GrowthWords {
        title: "對話一輪一輪變長",
        system: "系統提示詞的 token",
        question: "每次提問",
        answer: "每次回覆",
        turns: "輪數",
        turn: "輪次",
        sent: "送出的 token",
        cost: "這一輪",
        so_far: "累計",
        cached: "累計（用快取）",
        says: |turns, times, cost, cached| {
            format!(
                "第 {turns} 輪送出的是第 1 輪的 {times}。全部共 {cost}；重複的部分改讀快取則是 {cached}。"
            )
        },
    },
    triage: TriageWords {
        title: "先看哪個數字？",
        question: |question| match question {
            Question::Bill => "看帳單",
            Question::Stuck => "被擋住",
            Question::Waste => "找浪費",
        },
        output: "輸出，含思考",
        thinking: "其中思考",
        typed: "你自己輸入的 token",
        planned: "預計的回覆長度",
        fixed: "每次都相同的部分",
        limits: [
            "最忙一分鐘的 token",
            "上限（TPM）",
            "那一分鐘的請求",
            "上限（RPM）",
            "本月已花（美元）",
            "支出上限（美元）",
        ],
        thresholds: "你的門檻",
        threshold_labels: [
            "太長：超過預計的 %",
            "太多：超過自己輸入的幾倍",
            "快取太少：低於重複部分的 %",
            "接近上限：達到 %",
        ],
        figure: |figure| match figure {
            Figure::Input => "輸入",
            Figure::Cached => "快取讀取",
            Figure::Output => "輸出",
            Figure::Thinking => "思考",
            Figure::Rpm => "每分鐘請求",
            Figure::Tpm => "每分鐘 token",
            Figure::Spend => "支出",
        },
        reason: |figure| match figure {
            Figure::Input => "是上下文太長、系統提示詞太肥、檔案片段太多，還是對話紀錄一直累積？",
            Figure::Cached => "讀取快取也會累積：重送的內容每次都需要嗎？",
            Figure::Output => "回覆是不是長到沒有人讀完？",
            Figure::Thinking => "這項工作需要想這麼多嗎？能不能調低思考程度？",
            Figure::Rpm | Figure::Tpm | Figure::Spend => "",
        },
        first: |figure, reason| format!("先看{figure}。{reason}"),
        near: |figure| format!("先看{figure}，已經接近上限。"),
        far: |figure| format!("{figure}最接近上限，但還不算近。看看錯誤訊息指的是哪一種上限。"),
        no_limit: "不知道上限就無從判斷。上限寫在回應標頭和平台的上限頁面。",
        nothing: "輸入一次請求的 token，就會排出順序。",
        total: "全部 token",
        look_at: "依序看",
        share: "佔帳單",
        used: "已用",
        limit: "上限",
        share_of_limit: "佔上限",
        verdict: "判斷",
        too_much: "每次多付",
        wasted: |waste| match waste {
            Waste::LongAnswer => ["回覆與預計相比", "太長", "answer"],
            Waste::RichContext => ["上下文與提問相比", "上下文太多", "context"],
            Waste::Uncached => ["重複而沒進快取", "快取沒用上", "cache"],
            Waste::Bottleneck => ["每分鐘 token", "營運瓶頸", "bottleneck"],
        },
        waste: "從最上面開始：它超過門檻，而且多付最多。",
        no_waste: "這裡沒有一項超過門檻。",
        fine: "在門檻內",
        not_told: format::NO_FIGURE,
        last: "總數最後才看，也不要單獨看：裡面的 token 價格各不相同。",
    },
    images: ImagesWords {
        title: "一張圖片是多少 token",
        width: "寬（像素）",
        height: "高（像素）",
        family: "模型",
        costs: "費用",
        rule: "算法",
        at: |model| format!("以 {model} 計"),
        says: |least, most| {
            if least == most {
                format!("這張圖片在每一系列都是 {least} 個 token。")
            } else {
                format!("同一張圖片，各系列從 {least} 到 {most} 個 token 不等。")
            }
        },
        tiles: |base, per_tile, tile| format!("{base} + 每格 {per_tile}（每格 {tile} 像素）"),
        patches: |patch, factor, most| {
            let factor = factor.map_or(String::new(), |factor| format!("，再乘 {factor}"));
            let most = most.map_or(String::new(), |most| format!("，最多 {most} 塊"));
            format!("每塊 {patch} 像素{most}{factor}")
        },
        grid: |cell, most| format!("每格 {cell} 像素，最多 {most}"),
        fixed: "任何尺寸都相同",
        unknown: "未公布",
        note: "提示詞裡的圖片，以輸入的公告單價計。太大的圖片會先依各家頁面的規則縮小。",
    },
    quota: QuotaWords {
        title: "一份預算，六種配額",
        budget: "每月預算（美元）",
        reserve: "保留（%）",
        members: [
            "環境數",
            "每個環境的團隊",
            "每個團隊的流程",
            "每個流程的模型系列",
            "每個系列的 API 金鑰",
            "每把金鑰的客戶",
        ],
        approval_field: "單次超過配額多少 % 要核准",
        scope: "配額範圍",
        in_all: "共有",
        cap: "硬上限",
        alerts: "提醒",
        approval: "超過要核准",
        example: "例子",
        scopes: |scope| match scope {
            Scope::Environment => ["環境", "正式、測試"],
            Scope::Team => ["團隊", "客服、行銷"],
            Scope::Workflow => ["流程", "回覆客服信"],
            Scope::ModelFamily => ["模型系列", "高階、低價"],
            Scope::ApiKey => ["API 金鑰", "一項服務一把"],
            Scope::Customer => ["客戶或使用者", "一個帳號"],
        },
        says: |budget, smallest| {
            format!("從 {budget} 一路分到每位客戶 {smallest}：每一列加起來都不超過上一列。")
        },
        note: "硬上限會擋下請求，或改走較便宜的路線。提醒在 50、75、90、100% 通知負責人。超過最後一欄的金額就由人核准，並記下範圍、上限和由誰復原。上限無條件捨去到美分。",
    },
};

fn word(word: Word) -> [&'static str; 2] {
    match word {
        Word::InputTokens => [
            "input tokens（輸入）",
            "送出的內容：提示詞、對話紀錄、檔案、工具",
        ],
        Word::OutputTokens => ["output tokens（輸出）", "收到的內容，含思考"],
        Word::CachedTokens => ["cached tokens（快取）", "重複的輸入，另有較低的價格"],
        Word::ThinkingTokens => ["thinking tokens（思考）", "照輸出計費，大多看不到"],
        Word::TokenCount => ["token count", "一段文字或一次請求的 token 數"],
        Word::TokenUsage => ["token usage（用量）", "一段期間處理的 token"],
        Word::RateLimit => ["rate limit（速率限制）", "能跑多快"],
        Word::Rpm => ["RPM", "每分鐘請求數"],
        Word::Tpm => ["TPM", "每分鐘 token 數"],
        Word::Itpm => ["ITPM", "每分鐘輸入 token 數"],
        Word::Otpm => ["OTPM", "每分鐘輸出 token 數"],
        Word::Rpd => ["RPD", "每日請求數"],
        Word::BatchQueue => ["batch enqueued tokens", "能排在批次佇列裡的 token"],
        Word::SpendLimit => ["spend limit（支出上限）", "一段期間最多能花的錢"],
        Word::TierCap => ["tier cap（等級上限）", "帳號等級最多能花的錢"],
        Word::Quota => ["quota（配額）", "某種上限，可能是以上任何一種"],
        Word::CreditBalance => ["credit balance（餘額）", "還沒用掉的預付金額"],
        Word::Prepaid => ["prepaid（預付）", "先付錢再使用"],
        Word::PromoCredits => ["promo credits（贈送額度）", "免費給的，通常先扣，也有期限"],
        Word::Points => ["points（點數）", "平台自己的單位，換算方式也由平台決定"],
        Word::StoredValue => ["stored value、top-up（儲值）", "存進去的錢，不是一包 token"],
        Word::AutoReload => ["auto-reload（自動儲值）", "餘額不足時自動儲值"],
    }
}
