//! Words of the true cost of a dollar.

use crate::text::count::counted;

words! {
    /// What credit costs, and which top-up keeps it lowest.
    DollarText
    {
        heading: "The true cost of a dollar", "一美元額度的真正成本";
        lead: "A minimum fee weighs most on small top-ups; expiry weighs most on large ones.",
            "有最低手續費時，儲值越少越不划算；額度會到期時，儲值越多越容易浪費。";
        published: "Published fees", "各平台公布的手續費";
        crypto: "crypto", "加密貨幣";
        no_fee: "no fee", "免手續費";
        fee_unknown: "fee not published", "手續費未公布";
        amount: "Top-up, $", "儲值金額（美元）";
        percent: "Fee, %", "手續費（%）";
        minimum: "Minimum fee, $", "最低手續費（美元）";
        discount: "Cheaper than buying direct by, %", "比直接購買便宜（%）";
        per_month: "Usage a month, $", "每月用量（美元）";
        most: "Most top-ups a month (0: any)", "每月最多儲值幾次（0 為不限）";
        byok_cost: "Own keys (BYOK): cost of the requests a month, $", "自備金鑰：每月請求原本的費用（美元）";
        byok_requests: "Own keys: requests a month", "自備金鑰：每月請求數";
        charged: "You pay", "實付";
        fee: "Fee", "手續費";
        tax: "Tax", "稅";
        effective: "On top of the credit", "額外負擔";
        arrives: "Credit you get", "實得額度";
        per_dollar: "Each $1 of credit costs", "每 1 美元額度的成本";
        binds: "Minimum fee applies below", "低於此金額適用最低手續費";
        binds_none: "no minimum fee", "無最低手續費";
        direct: "Compared with buying direct", "與直接購買相比";
        always: "never dearer", "一律不會更貴";
        byok: "Fee on own keys (BYOK)", "自備金鑰手續費";
        best_heading: "Best top-up for this usage", "適合這個用量的儲值金額";
        size: "Top-up", "儲值金額";
        every: "Lasts", "可用";
        expires: "Expires", "到期浪費";
        overhead: "Lost", "損耗";
        best: "best", "最佳";
        show_all: "Show all sizes", "顯示全部金額";
        none_fits: "No size fits the platform’s limits.", "沒有符合平台上限的金額。";
    }
    {
        /// The fee of the platform, in words.
        at: fn(platform: &str, fee: &str) -> String =
            |platform, fee| format!("{platform}: {fee}"),
            |platform, fee| format!("{platform}：{fee}");
        /// The platform charges nothing on top: said plainly.
        free: fn(platform: &str) -> String =
            |platform| format!("{platform} charges no fee on top-ups. Try the fees of another platform:"),
            |platform| format!("{platform} 儲值不收手續費。可以試試其他平台的費率：");
        /// A percentage.
        percent_of: fn(&str) -> String = |number| format!("{number}%"), |number| format!("{number}%");
        /// So many days.
        days: fn(&str) -> String = |days| counted(days, "day"), |days| format!("{days} 天");
        /// No dearer from a top-up on.
        from: fn(&str) -> String =
            |amount| format!("no dearer from {amount} up"),
            |amount| format!("儲值 {amount} 以上不會更貴");
        /// Dearer by the fee at every size.
        never: fn(&str) -> String =
            |percent| format!("always dearer, here by {percent}"),
            |percent| format!("一律較貴，這筆多付 {percent}");
        /// The sentence that sums it up.
        summary: fn(amount: &str, charged: &str, percent: &str) -> String =
            |amount, charged, percent| format!("{amount} of credit costs {charged}: {percent} on top."),
            |amount, charged, percent| format!("{amount} 的額度實付 {charged}，多出 {percent}。");
        /// The best size and its rhythm.
        best_is: fn(size: &str, days: &str, overhead: &str) -> String =
            |size, days, overhead| format!("Top up {size} about every {}. Fees and expiry then cost {overhead} of your usage; no size does better.", counted(days, "day")),
            |size, days, overhead| format!("約每 {days} 天儲值 {size} 最划算：手續費與到期損耗為用量的 {overhead}，沒有更好的金額。");
    }
}
