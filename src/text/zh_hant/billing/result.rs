//! Words of what a plan comes to, in Traditional Chinese.

use super::super::scenarios::form::{label, unit};
use crate::text::billing::result::{ResultText, Said};

pub const WORDS: ResultText = ResultText {
    heading: "試算結果",
    case: "情況",
    expected: "預期用量",
    high: "高用量",
    prepaid: "預付",
    postpaid: "後付",
    group_money: "金額",
    group_service: "服務",
    group_alerts: "預算警示",
    used: "實際用量",
    unserved: "未能服務的用量",
    days_lost: "服務中斷天數",
    expired: "到期未用的額度",
    fees: "手續費",
    tax: "稅",
    cost: "用量的總成本",
    cash_out: "期間內已付",
    unpaid: "尚未付款",
    left: "剩餘額度",
    per_dollar: "每 1 美元用量的實際成本",
    per_mtok: "每百萬 token 的實際成本",
    listed_mtok: "每百萬 token 的牌價",
    tied_up: "最多卡在額度裡的現金",
    owed: "最高未付金額",
    bill: "單筆最大付款",
    surprise: "月底帳單落差",
    no_surprise: "沒有",
    never: "未達",
    balance_title: "每日預付餘額",
    cash_title: "累計付款",
    balance: "餘額",
    usd_axis: "美元",
    span: "顯示範圍",
    span_short: "前三個月",
    span_whole: "整段期間",
    event: "事件",
    event_reload: "自動儲值",
    event_expiry: "額度到期",
    event_stop: "服務停止",
    event_failed: "扣款失敗",
    table_heading: "逐月明細",
    table_lead: "點月份可展開每一天。",
    month: "月份",
    day: "日期",
    demand: "用量",
    bought: "購買額度",
    charges: "手續費與稅",
    col_used: "實際用量",
    col_unserved: "未能服務",
    col_expired: "到期",
    closing: "餘額",
    invoiced: "開立帳單",
    paid: "付款",
    owed_now: "未付",
    open: "展開每日",
    save_days: "下載每日 CSV",
    save_months: "下載每月 CSV",
    copy_link: "複製這個方案的連結",
    print: "列印",
    copied: "連結已複製。",
    refused: "瀏覽器不允許複製，請從下方手動複製。",
    by_hand: "手動複製",
    saved: "已下載。",
    col_scenario: "用量來源",
    col_platform: "平台",
    col_row: "列別",
    col_name: "名稱",
    col_number: "數值",
    col_unit: "單位",
    col_source: "來源",
    col_checked: "查核日期",
    row_address: "開啟連結",
    row_assumption: "假設",
    row_price: "價格",
    row_total: "合計",
    row_note: "說明",
    files_hold: "檔案包含低、預期、高三種用量，各有合計，並附假設與每個價格的來源與查核日期。",
    no_result: "目前的方案無法試算。",
    separator: "・",
    apart_heading: "兩者差在哪",
    budget: "預算控制",
    budget_before: "餘額就是上限。",
    budget_after: "靠自己設的上限與警示。",
    stop: "停用風險",
    stop_before: "餘額用完或扣款失敗就停。",
    stop_after: "達支出上限或帳單未繳才停。",
    cash: "現金流",
    cash_before: "先付，分成多筆小額儲值。",
    cash_after: "後付，每月一筆。",
    books: "帳務",
    books_before: "每次儲值一張收據。",
    books_after: "每月一張帳單。",
    input: label,
    unit,
    days: |lost, hit| match hit {
        0 => "0".to_owned(),
        hit => format!("{lost}（影響 {hit} 天）"),
    },
    surprise_of: |month, came, expected| format!("{month} 高用量時 {came}，預期 {expected}"),
    alert: |percent| format!("首次達 {percent}%"),
    cost_for: |used, wanted| {
        wanted.map_or_else(
            || format!("用量 {used} 的總成本，含尚未付款"),
            |wanted| format!("只服務了 {wanted} 中的 {used}，其餘未能服務"),
        )
    },
    not_sold: |platform| {
        format!(
            "{platform} 不對新客戶提供這種付費方式，因此不計算。若你的合約有，請在平台條款裡改。"
        )
    },
    own_keys: |used, fees| {
        format!(
            "使用自備金鑰時，用量 {used} 由供應商另外計費；這裡付的只有平台的手續費與稅：{fees}。"
        )
    },
    unequal: |before, after, wanted| {
        format!(
            "兩邊的總額不是同一份用量：{wanted} 的用量中，預付未能服務 {before}，後付未能服務 {after}。請比較每 1 美元用量的實際成本。"
        )
    },
    prepaid_summary: prepaid,
    postpaid_summary: postpaid,
    balance_summary: |[from, to, lowest, highest], reloads, stops, later| {
        let later = if later > 0 {
            format!("之後還會停 {later} 次。")
        } else {
            String::new()
        };
        format!(
            "{from} 到 {to}，每天結束時餘額 {lowest} 至 {highest}；自動儲值 {reloads} 次，服務停止 {stops} 次。{later}"
        )
    },
    cash_summary: |demand, sides| format!("同樣 {demand} 的用量，到最後一天：{sides}"),
    cash_of: |name, paid, unpaid, refused| {
        let unpaid = unpaid.map_or_else(String::new, |unpaid| format!("，尚未付 {unpaid}"));
        let refused = refused.map_or_else(String::new, |refused| format!("，未能服務 {refused}"));
        format!("{name}已付 {paid}{unpaid}{refused}。")
    },
    cash_ahead: |ahead| format!("預付最多先墊 {ahead}。"),
};

fn prepaid(said: &Said) -> String {
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

fn postpaid(said: &Said) -> String {
    let lost = match said.days_hit {
        0 => "服務沒有中斷。".to_owned(),
        days => format!("有 {days} 天因支出上限停用。"),
    };
    let owed = said.owed.as_ref();
    let owed = owed.map_or_else(String::new, |owed| format!("，還有 {owed} 未付"));
    format!("用掉 {}{owed}。{lost}", said.used)
}
