//! Words of what a plan comes to.

use crate::billing::invoice::InvoiceReason;

words! {
    /// Figures, charts, the sentence and the table.
    ResultText
    {
        heading: "What it comes to", "結果";
        case: "Case", "情況";
        expected: "Expected use", "預期用量";
        high: "High case", "高用量";
        prepaid: "Paid before", "預付";
        postpaid: "Paid after", "後付";
        figure: "Figure", "項目";
        used: "Use served", "實際用掉";
        unserved: "Use not served", "未能服務的用量";
        days_lost: "Days of service lost", "損失的服務天數";
        expired: "Lost to expiry", "到期損失";
        fees: "Fees", "手續費";
        tax: "Tax", "稅";
        cash_out: "Paid in all", "總共付出";
        left: "Credit left, bought", "剩餘的購買額度";
        per_dollar: "Each dollar of use costs, after fees, tax and expiry", "每用 1 美元，連同手續費、稅與到期的實際成本";
        per_mtok: "A million tokens, after fees, tax and expiry", "每百萬 token 的實際成本（含手續費、稅與到期）";
        listed_mtok: "A million tokens, at list price", "每百萬 token 的牌價成本";
        tied_up: "Largest cash tied up", "最多被綁住的現金";
        owed: "Largest sum owed", "最多積欠的金額";
        bill: "Largest single payment", "單筆最大付款";
        surprise: "Month-end surprise of the high case", "高用量時的月底差額";
        no_surprise: "none", "沒有";
        alerts: "First alert", "首次警示";
        never: "never", "不會觸發";
        balance_title: "The prepaid balance, day by day", "每天的預付餘額";
        cash_title: "Money paid so far", "累計付出的錢";
        balance: "Balance", "餘額";
        usd_axis: "US dollars", "美元";
        event_reload: "Reload", "自動儲值";
        event_expiry: "Credit expires", "額度到期";
        event_stop: "Service stops", "服務停止";
        event_failed: "Reload fails", "扣款失敗";
        table_heading: "Month by month", "逐月明細";
        table_lead: "A month opens to its days.", "點月份可展開每一天。";
        month: "Month", "月份";
        day: "Day", "日期";
        demand: "Use wanted", "想用的量";
        bought: "Credit bought", "購買額度";
        charges: "Fees and tax", "手續費與稅";
        closing: "Balance", "餘額";
        invoiced: "Invoiced", "開立帳單";
        paid: "Paid", "付款";
        owed_now: "Owed", "未付";
        open: "Show the days", "展開每日";
        save_days: "Save the days as CSV", "下載每日 CSV";
        save_months: "Save the months as CSV", "下載每月 CSV";
        copy_link: "Copy a link to this plan", "複製這個方案的連結";
        print: "Print", "列印";
        copied: "The link is on the clipboard.", "連結已複製。";
        refused: "The browser refused; copy it from the box below.", "瀏覽器不允許複製，請從下方手動複製。";
        by_hand: "Copy by hand", "手動複製";
        saved: "Saved.", "已下載。";
        no_result: "The plan cannot be run.", "目前的方案無法試算。";
        link_problem: "Part of the link could not be read and was left as it is by default:", "連結有一部分無法讀取，已改用預設值：";
        link_newer: "It was made by a newer version of this page.", "這個連結由較新的版本產生。";
        separator: " · ", "・";
        invoices: "Invoices", "帳單";
        no_invoices: "No invoice is due in these days.", "這段期間沒有帳單。";
        compare_lead: "Four things set the two apart: who keeps the budget, what can stop you, when money leaves, and what the books see.", "兩者差在四件事：預算誰來管、什麼會讓你停擺、錢什麼時候出去、帳怎麼記。";
    }
    {
        /// Service lost: days in all, and on how many days.
        days: fn(lost: &str, hit: u32) -> String =
            |lost, hit| match hit { 0 => "0".to_owned(), 1 => format!("{lost} (on 1 day)"), hit => format!("{lost} (on {hit} days)") },
            |lost, hit| match hit { 0 => "0".to_owned(), hit => format!("{lost}（影響 {hit} 天）") };
        /// The surprise: more than expected, in a month.
        surprise_of: fn(more: &str, came: &str, expected: &str, month: &str) -> String =
            |more, came, expected, month| format!("{more} more in {month}: {came} instead of {expected}"),
            |more, came, expected, month| format!("{month} 多出 {more}：實際 {came}，預期 {expected}");
        /// An alert's level.
        alert: fn(u16) -> String =
            |percent| format!("First alert at {percent} %"),
            |percent| format!("首次達 {percent}% 警示");
        /// The sentence over prepaid: use, cash, days lost, expiry and fees.
        prepaid_summary: fn(&Said) -> String = prepaid_en, prepaid_zh;
        /// The sentence over postpaid.
        postpaid_summary: fn(&Said) -> String = postpaid_en, postpaid_zh;
        /// Under the balance: lowest and highest balance, reloads, outages.
        balance_summary: fn(lowest: &str, highest: &str, reloads: u64, stops: u64) -> String =
            |lowest, highest, reloads, stops| format!("The balance at the end of a day is between {lowest} and {highest}. It reloads {} and service stops {}.", times_en(reloads), times_en(stops)),
            |lowest, highest, reloads, stops| format!("每天結束時的餘額介於 {lowest} 與 {highest} 之間，自動儲值 {reloads} 次，服務停止 {stops} 次。");
        /// Under the cash: both sums, and the most one is ahead of the other.
        cash_summary: fn(before: &str, after: &str, ahead: &str) -> String =
            |before, after, ahead| format!("By the last day {before} are paid before and {after} after. Paying before is ahead by up to {ahead}."),
            |before, after, ahead| format!("到最後一天，預付共付出 {before}，後付共付出 {after}。預付最多提前墊付 {ahead}。");
        /// Why an invoice came; the threshold written out.
        reason: fn(InvoiceReason, at: &str) -> String =
            |reason, at| match reason { InvoiceReason::MonthEnd => "month end".to_owned(), InvoiceReason::Threshold(_) => format!("use reached {at}") },
            |reason, at| match reason { InvoiceReason::MonthEnd => "月底結帳".to_owned(), InvoiceReason::Threshold(_) => format!("用量達 {at}") };
    }
}

/// What a sentence about a run tells, written out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// What was used.
    pub used: String,
    /// Money paid.
    pub paid: String,
    /// How many payments.
    pub payments: u64,
    /// Days on which service was lost.
    pub days_hit: u32,
    /// Lost to expiry; none when nothing was.
    pub expired: Option<String>,
    /// Fees and tax; none when there were none.
    pub fees: Option<String>,
    /// Owed at the end; none when nothing is.
    pub owed: Option<String>,
    /// Bought credit left at the end.
    pub rest: String,
    /// The largest payment.
    pub bill: String,
}

fn times_en(count: u64) -> String {
    match count {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        count => format!("{count} times"),
    }
}

fn prepaid_en(said: &Said) -> String {
    let Said {
        from,
        to,
        used,
        paid,
        rest,
        ..
    } = said;
    let lost = match said.days_hit {
        0 => "Service never stops.".to_owned(),
        1 => "Service fails on 1 day.".to_owned(),
        days => format!("Service fails on {days} days."),
    };
    let more = match (&said.fees, &said.expired) {
        (None, None) => String::new(),
        (Some(fees), None) => format!(" Fees and tax take {fees}."),
        (None, Some(expired)) => format!(" {expired} expire unused."),
        (Some(fees), Some(expired)) => {
            format!(" Fees and tax take {fees}, and {expired} expire unused.")
        }
    };
    let payments = times_en(said.payments);
    format!(
        "Paid before, from {from} to {to}: {used} of use, {paid} paid ({payments}), {rest} of bought credit left. {lost}{more}"
    )
}

fn prepaid_zh(said: &Said) -> String {
    let Said {
        from,
        to,
        used,
        paid,
        rest,
        payments,
        ..
    } = said;
    let lost = match said.days_hit {
        0 => "服務沒有中斷。".to_owned(),
        days => format!("有 {days} 天服務受影響。"),
    };
    let fees = said.fees.as_ref();
    let fees = fees.map_or_else(String::new, |fees| format!("手續費與稅共 {fees}。"));
    let expired = said.expired.as_ref();
    let expired = expired.map_or_else(String::new, |expired| format!("有 {expired} 未用就到期。"));
    format!(
        "預付：{from} 到 {to} 用掉 {used}，分 {payments} 次付出 {paid}，剩餘購買額度 {rest}。{lost}{fees}{expired}"
    )
}

fn postpaid_en(said: &Said) -> String {
    let Said {
        used, paid, bill, ..
    } = said;
    let lost = match said.days_hit {
        0 => "Service never stops.".to_owned(),
        1 => "The limit cuts 1 day.".to_owned(),
        days => format!("The limit cuts {days} days."),
    };
    let owed = said.owed.as_ref();
    let owed = owed.map_or_else(String::new, |owed| format!(", {owed} still owed"));
    format!("Paid after: {used} of use, {paid} paid{owed}. The largest payment is {bill}. {lost}")
}

fn postpaid_zh(said: &Said) -> String {
    let Said {
        used, paid, bill, ..
    } = said;
    let lost = match said.days_hit {
        0 => "服務沒有中斷。".to_owned(),
        days => format!("有 {days} 天因上限停用。"),
    };
    let owed = said.owed.as_ref();
    let owed = owed.map_or_else(String::new, |owed| format!("，還有 {owed} 未付"));
    format!("後付：用掉 {used}，付出 {paid}{owed}。單筆最大付款 {bill}。{lost}")
}
