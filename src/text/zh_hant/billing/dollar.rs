//! Words of the true cost of a dollar, in Traditional Chinese.

use crate::text::billing::dollar::DollarText;

pub const WORDS: DollarText = DollarText {
    heading: "一美元額度的真正成本",
    lead: "有最低手續費時，儲值越少越不划算；額度會到期時，儲值越多越容易浪費。",
    published: "各平台公布的手續費",
    crypto: "加密貨幣",
    no_fee: "免手續費",
    fee_unknown: "手續費未公布",
    amount: "儲值金額（美元）",
    percent: "手續費（%）",
    minimum: "最低手續費（美元）",
    discount: "比直接購買便宜（%）",
    per_month: "每月用量（美元）",
    most: "每月最多儲值幾次（0 為不限）",
    byok_cost: "自備金鑰：每月請求原本的費用（美元）",
    byok_requests: "自備金鑰：每月請求數",
    charged: "實付",
    fee: "手續費",
    tax: "稅",
    effective: "額外負擔",
    arrives: "實得額度",
    per_dollar: "每 1 美元額度的成本",
    binds: "低於此金額適用最低手續費",
    binds_none: "無最低手續費",
    direct: "與直接購買相比",
    always: "一律不會更貴",
    byok: "自備金鑰手續費",
    best_heading: "適合這個用量的儲值金額",
    size: "儲值金額",
    every: "可用",
    expires: "到期浪費",
    overhead: "損耗",
    best: "最佳",
    show_all: "顯示全部金額",
    none_fits: "沒有符合平台上限的金額。",
    at: |platform, fee| format!("{platform}：{fee}"),
    free: |platform| format!("{platform} 儲值不收手續費。可以試試其他平台的費率："),
    percent_of: |number| format!("{number}%"),
    days: |days| format!("{days} 天"),
    from: |amount| format!("儲值 {amount} 以上不會更貴"),
    never: |percent| format!("一律較貴，這筆多付 {percent}"),
    summary: |amount, charged, percent| format!("{amount} 的額度實付 {charged}，多出 {percent}。"),
    best_is: |size, days, overhead| {
        format!(
            "約每 {days} 天儲值 {size} 最划算：手續費與到期損耗為用量的 {overhead}，沒有更好的金額。"
        )
    },
};
