//! Words of the page that says how a month feels, prepaid and postpaid, in Traditional Chinese.

mod adviser;
mod buy;
mod demand;
mod dollar;
mod faq;
mod form;
mod plan;
mod problem;
mod result;
mod terms;

use crate::text::BillingText;

pub const WORDS: BillingText = BillingText {
    form: form::WORDS,
    demand: demand::WORDS,
    plan: plan::WORDS,
    terms: terms::WORDS,
    result: result::WORDS,
    dollar: dollar::WORDS,
    adviser: adviser::WORDS,
    buy: buy::WORDS,
    faq: faq::WORDS,
};
