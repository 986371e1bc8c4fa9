//! Words of what a plan comes to.

use crate::text::{
    count::counted,
    plans::scenarios::{label_en, label_zh, unit_en, unit_zh},
};
use plan::scenario::{Input, Piece};

words! {
    /// Figures, charts, the sentences and the tables.
    ResultText
    {
        heading: "Result", "試算結果";
        case: "Case", "情況";
        expected: "Expected usage", "預期用量";
        high: "High usage", "高用量";
        prepaid: "Prepaid", "預付";
        postpaid: "Postpaid", "後付";
        group_money: "Money", "金額";
        group_service: "Service", "服務";
        group_alerts: "Budget alerts", "預算警示";
        used: "Usage served", "實際用量";
        unserved: "Usage refused", "未能服務的用量";
        days_lost: "Days of service lost", "服務中斷天數";
        expired: "Credits expired unused", "到期未用的額度";
        fees: "Fees", "手續費";
        tax: "Tax", "稅";
        cost: "What the usage costs", "用量的總成本";
        cash_out: "Paid in this time", "期間內已付";
        unpaid: "Not yet paid", "尚未付款";
        left: "Credits left", "剩餘額度";
        per_dollar: "True cost of $1 of usage", "每 1 美元用量的實際成本";
        per_mtok: "True cost of 1M tokens", "每百萬 token 的實際成本";
        listed_mtok: "List price of 1M tokens", "每百萬 token 的牌價";
        tied_up: "Most cash tied up in credits", "最多卡在額度裡的現金";
        owed: "Most owed at once", "最高未付金額";
        bill: "Largest payment", "單筆最大付款";
        surprise: "Month-end surprise", "月底帳單落差";
        no_surprise: "none", "沒有";
        never: "not reached", "未達";
        balance_title: "Prepaid balance, day by day", "每日預付餘額";
        cash_title: "Paid so far", "累計付款";
        balance: "Balance", "餘額";
        usd_axis: "US dollars", "美元";
        span: "Shown", "顯示範圍";
        span_short: "First 3 months", "前三個月";
        span_whole: "Whole run", "整段期間";
        event: "Event", "事件";
        event_reload: "Auto-reload", "自動儲值";
        event_expiry: "Credits expire", "額度到期";
        event_stop: "Service stops", "服務停止";
        event_failed: "Payment declined", "扣款失敗";
        table_heading: "Month by month", "逐月明細";
        table_lead: "Press a month to see its days.", "點月份可展開每一天。";
        month: "Month", "月份";
        day: "Day", "日期";
        demand: "Usage", "用量";
        bought: "Credits bought", "購買額度";
        charges: "Fees and tax", "手續費與稅";
        col_used: "Served", "實際用量";
        col_unserved: "Refused", "未能服務";
        col_expired: "Expired", "到期";
        closing: "Balance", "餘額";
        invoiced: "Invoiced", "開立帳單";
        paid: "Paid", "付款";
        owed_now: "Unpaid", "未付";
        open: "Show the days", "展開每日";
        save_days: "Download days (CSV)", "下載每日 CSV";
        save_months: "Download months (CSV)", "下載每月 CSV";
        copy_link: "Copy link to this plan", "複製這個方案的連結";
        print: "Print", "列印";
        copied: "Link copied.", "連結已複製。";
        refused: "The browser did not allow copying. Copy the link from the box below.", "瀏覽器不允許複製，請從下方手動複製。";
        by_hand: "Copy by hand", "手動複製";
        saved: "Downloaded.", "已下載。";
        col_scenario: "Usage by", "用量來源";
        col_platform: "Platform", "平台";
        col_row: "Row", "列別";
        col_name: "Name", "名稱";
        col_number: "Number", "數值";
        col_unit: "Unit", "單位";
        col_source: "Source", "來源";
        col_checked: "Read on", "查核日期";
        row_address: "Opens with", "開啟連結";
        row_assumption: "Assumption", "假設";
        row_price: "Price", "價格";
        row_total: "Total", "合計";
        row_note: "Note", "說明";
        files_hold: "Files hold the low, the expected and the high case with a total each, what is assumed, and the source and day of every price.",
            "檔案包含低、預期、高三種用量，各有合計，並附假設與每個價格的來源與查核日期。";
        no_result: "This plan cannot be run.", "目前的方案無法試算。";
        separator: " · ", "・";
        apart_heading: "What sets them apart", "兩者差在哪";
        budget: "Budget control", "預算控制";
        budget_before: "The balance is the ceiling.", "餘額就是上限。";
        budget_after: "Only the limits and alerts you set.", "靠自己設的上限與警示。";
        stop: "Risk of a stop", "停用風險";
        stop_before: "An empty balance or a declined card.", "餘額用完或扣款失敗就停。";
        stop_after: "A spend limit or an unpaid invoice.", "達支出上限或帳單未繳才停。";
        cash: "Cash flow", "現金流";
        cash_before: "Paid ahead, in many small top-ups.", "先付，分成多筆小額儲值。";
        cash_after: "Paid afterwards, once a month.", "後付，每月一筆。";
        books: "Accounting", "帳務";
        books_before: "A receipt for every top-up.", "每次儲值一張收據。";
        books_after: "One invoice a month.", "每月一張帳單。";
    }
    {
        /// A number of a scenario.
        input: fn(Input, Piece) -> &'static str = label_en, label_zh;
        /// Its unit.
        unit: fn(Input, Piece) -> &'static str = unit_en, unit_zh;
        /// Service lost: days in all, and on how many days.
        days: fn(lost: &str, hit: u32) -> String =
            |lost, hit| match hit { 0 => "0".to_owned(), hit => format!("{lost} (on {})", counted(&hit.to_string(), "day")) },
            |lost, hit| match hit { 0 => "0".to_owned(), hit => format!("{lost}（影響 {hit} 天）") };
        /// The month of the surprise, and both sums of it.
        surprise_of: fn(month: &str, came: &str, expected: &str) -> String =
            |month, came, expected| format!("{month}, high usage: {came} instead of {expected}"),
            |month, came, expected| format!("{month} 高用量時 {came}，預期 {expected}");
        /// An alert's level.
        alert: fn(u16) -> String =
            |percent| format!("First at {percent}%"),
            |percent| format!("首次達 {percent}%");
        /// Under the large figure: the use it pays for, and what was wanted where some of it is refused.
        cost_for: fn(used: &str, wanted: Option<&str>) -> String =
            |used, wanted| wanted.map_or_else(|| format!("for {used} of usage, paid or not yet paid"), |wanted| format!("for {used} of the {wanted} of usage; the rest is refused")),
            |used, wanted| wanted.map_or_else(|| format!("用量 {used} 的總成本，含尚未付款"), |wanted| format!("只服務了 {wanted} 中的 {used}，其餘未能服務"));
        /// Why a way of paying has no figures; the name is empty where no platform is chosen.
        not_sold: fn(platform: &str) -> String =
            |platform| format!("{platform} does not offer this to new accounts, so it is not calculated. If your contract does, set it under the platform’s terms."),
            |platform| format!("{platform} 不對新客戶提供這種付費方式，因此不計算。若你的合約有，請在平台條款裡改。");
        /// On own keys: what the provider bills, and what the platform charges in fees and tax.
        own_keys: fn(used: &str, fees: &str) -> String =
            |used, fees| format!("On your own keys the provider bills the usage itself: {used}. What you pay here are the platform’s fees and tax: {fees}."),
            |used, fees| format!("使用自備金鑰時，用量 {used} 由供應商另外計費；這裡付的只有平台的手續費與稅：{fees}。");
        /// The two ways do not serve the same use: refused prepaid, refused postpaid, and what was wanted.
        unequal: fn(before: &str, after: &str, wanted: &str) -> String =
            |before, after, wanted| format!("The two totals are not for the same usage: of {wanted}, prepaid refuses {before} and postpaid {after}. Compare the true cost of $1."),
            |before, after, wanted| format!("兩邊的總額不是同一份用量：{wanted} 的用量中，預付未能服務 {before}，後付未能服務 {after}。請比較每 1 美元用量的實際成本。");
        /// The sentence over prepaid: use, payments, days lost, expiry and fees.
        prepaid_summary: fn(&Said) -> String = prepaid_en, prepaid_zh;
        /// The sentence over postpaid.
        postpaid_summary: fn(&Said) -> String = postpaid_en, postpaid_zh;
        /// Under the balance: first and last day shown, lowest and highest balance, reloads, outages, and outages later in the run.
        balance_summary: fn([&str; 4], reloads: usize, stops: usize, later: usize) -> String =
            |[from, to, lowest, highest], reloads, stops, later| {
                let later = if later > 0 { format!(" After that it stops {}.", times_en(later)) } else { String::new() };
                format!("{from} to {to}: days end with {lowest} to {highest}. Credits reload {}; service {}.{later}", times_en(reloads), if stops > 0 { format!("stops {}", times_en(stops)) } else { "never stops".to_owned() })
            },
            |[from, to, lowest, highest], reloads, stops, later| {
                let later = if later > 0 { format!("之後還會停 {later} 次。") } else { String::new() };
                format!("{from} 到 {to}，每天結束時餘額 {lowest} 至 {highest}；自動儲值 {reloads} 次，服務停止 {stops} 次。{later}")
            };
        /// Under the cash: the use that is paid for, and a sentence on each way.
        cash_summary: fn(demand: &str, sides: &str) -> String =
            |demand, sides| format!("For {demand} of usage, by the last day.{sides}"),
            |demand, sides| format!("同樣 {demand} 的用量，到最後一天：{sides}");
        /// One way: what was paid, is not yet paid, and was refused.
        cash_of: fn(name: &str, paid: &str, unpaid: Option<&str>, refused: Option<&str>) -> String =
            |name, paid, unpaid, refused| {
                let unpaid = unpaid.map_or_else(String::new, |unpaid| format!(", {unpaid} not yet paid"));
                let refused = refused.map_or_else(String::new, |refused| format!(", {refused} of usage refused"));
                format!(" {name}: {paid} paid{unpaid}{refused}.")
            },
            |name, paid, unpaid, refused| {
                let unpaid = unpaid.map_or_else(String::new, |unpaid| format!("，尚未付 {unpaid}"));
                let refused = refused.map_or_else(String::new, |refused| format!("，未能服務 {refused}"));
                format!("{name}已付 {paid}{unpaid}{refused}。")
            };
        /// The most that prepaid is ahead.
        cash_ahead: fn(&str) -> String =
            |ahead| format!(" Prepaid runs up to {ahead} ahead."),
            |ahead| format!("預付最多先墊 {ahead}。");
    }
}

/// What a sentence about a run tells, written out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What was used.
    pub used: String,
    /// How many payments.
    pub payments: usize,
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
}

fn times_en(count: usize) -> String {
    match count {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        count => format!("{count} times"),
    }
}

fn prepaid_en(said: &Said) -> String {
    let Said { used, rest, .. } = said;
    let lost = match said.days_hit {
        0 => "Service never stops.".to_owned(),
        days => format!("Service fails on {}.", counted(&days.to_string(), "day")),
    };
    let more = match (&said.fees, &said.expired) {
        (None, None) => String::new(),
        (Some(fees), None) => format!(" Fees and tax take {fees}."),
        (None, Some(expired)) => format!(" {expired} expire unused."),
        (Some(fees), Some(expired)) => {
            format!(" Fees and tax take {fees}, and {expired} expire unused.")
        }
    };
    let payments = counted(&said.payments.to_string(), "top-up");
    format!("{payments} for {used} of usage; {rest} of bought credits left. {lost}{more}")
}

fn prepaid_zh(said: &Said) -> String {
    let Said {
        used,
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
    format!("用掉 {used}，儲值 {payments} 次，剩餘購買額度 {rest}。{lost}{fees}{expired}")
}

fn postpaid_en(said: &Said) -> String {
    let lost = match said.days_hit {
        0 => "Service never stops.".to_owned(),
        days => format!(
            "The spend limit cuts {}.",
            counted(&days.to_string(), "day")
        ),
    };
    let owed = said.owed.as_ref();
    let owed = owed.map_or_else(String::new, |owed| format!("; {owed} not yet paid"));
    format!("Invoices for {} of usage{owed}. {lost}", said.used)
}

fn postpaid_zh(said: &Said) -> String {
    let lost = match said.days_hit {
        0 => "服務沒有中斷。".to_owned(),
        days => format!("有 {days} 天因支出上限停用。"),
    };
    let owed = said.owed.as_ref();
    let owed = owed.map_or_else(String::new, |owed| format!("，還有 {owed} 未付"));
    format!("用掉 {}{owed}。{lost}", said.used)
}
