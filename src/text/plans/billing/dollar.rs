//! Words of the true cost of a dollar.

words! {
    /// What credit costs, and which top-up keeps it lowest.
    DollarText
    {
        heading: "The true cost of a dollar", "一美元額度的真正成本";
        lead: "A fee with a minimum weighs most on small top-ups; credit that expires weighs most on large ones.",
            "有最低收費的手續費，儲值越少越不划算；會到期的額度，儲值越多越容易浪費。";
        amount: "Top-up, $", "儲值金額（美元）";
        percent: "Fee, %", "手續費（%）";
        minimum: "Fee at least, $", "最低手續費（美元）";
        discount: "The same use costs less than direct by, %", "同樣用量比直接購買便宜多少（%）";
        per_month: "Use a month, $", "每月用量（美元）";
        most: "Top-ups a month, at most (0: any)", "每月最多儲值幾次（0 表示不限）";
        byok_cost: "Own keys: what requests would cost a month, $", "自備金鑰：每月請求原本的費用（美元）";
        byok_requests: "Own keys: requests a month", "自備金鑰：每月請求數";
        charged: "You pay", "你付出";
        fee: "Fee", "手續費";
        tax: "Tax", "稅";
        effective: "On top", "額外負擔";
        arrives: "What arrives", "實得額度";
        per_dollar: "Each dollar of credit costs", "每 1 美元額度的成本";
        binds: "Minimum stops binding at", "不再受最低手續費影響的金額";
        binds_none: "never, or there is no minimum", "無此門檻";
        direct: "Against buying direct", "與直接購買相比";
        always: "never dearer", "一律不會更貴";
        byok: "Fee on own keys", "自備金鑰手續費";
        best_heading: "Best top-up for this use", "適合這個用量的儲值金額";
        size: "Top-up", "儲值金額";
        every: "Lasts", "可用";
        expires: "Expires unused", "未用到期";
        overhead: "Paid beyond use", "用量以外的負擔";
        best: "best", "最佳";
        none_fits: "No size fits the limits.", "沒有符合上限的金額。";
        nothing_arrives: "Everything you pay for arrives; the fee is on top.", "儲值金額全數入帳，手續費另計。";
    }
    {
        /// So many days.
        days: fn(&str) -> String = |days| format!("{days} days"), |days| format!("{days} 天");
        /// No dearer from a top-up on.
        from: fn(&str) -> String =
            |amount| format!("no dearer from {amount} on"),
            |amount| format!("儲值 {amount} 以上不會更貴");
        /// Dearer by the fee at every size.
        never: fn(&str) -> String =
            |percent| format!("always dearer: {percent} on this top-up"),
            |percent| format!("一律較貴：這筆多付 {percent}");
        /// The sentence that sums it up.
        summary: fn(amount: &str, charged: &str, percent: &str) -> String =
            |amount, charged, percent| format!("{amount} of credit costs {charged}: {percent} on top."),
            |amount, charged, percent| format!("{amount} 的額度實付 {charged}，多出 {percent}。");
        /// The best size and its rhythm.
        best_is: fn(size: &str, days: &str, overhead: &str) -> String =
            |size, days, overhead| format!("Buy {size} about every {days} days: {overhead} paid beyond use, and no size does better."),
            |size, days, overhead| format!("每 {days} 天儲值 {size} 最划算：用量以外的負擔為 {overhead}，沒有更好的金額。");
    }
}
