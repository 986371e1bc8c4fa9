//! Other currencies: the visitor's own rate of a day, and amounts shown by it.

use crate::{Locale, money};
use prices::{
    date::{Date, parse_date},
    money::{PriceError, Usd, parse_decimal},
};

/// Decimals that a rate may have.
const RATE_DECIMALS: u32 = 6;
/// Units of a rate in one: a rate is kept in millionths.
const MICRO: u64 = 10_u64.pow(RATE_DECIMALS);

/// A currency that amounts can be shown in.
#[derive(Debug, PartialEq, Eq)]
pub struct Currency {
    /// Its code in ISO 4217.
    pub code: &'static str,
    /// What stands before an amount. A space at its end where the sign is letters.
    pub sign: &'static str,
    /// Whether people leave out the hundredths in amounts of a hundred and more.
    is_whole: bool,
}

const fn currency(code: &'static str, sign: &'static str, is_whole: bool) -> Currency {
    Currency {
        code,
        sign,
        is_whole,
    }
}

/// Every currency offered, those of the site's readers first. The signs are those that no two of them share.
pub static CURRENCIES: [Currency; 36] = [
    currency("TWD", "NT$", true),
    currency("JPY", "¥", true),
    currency("CNY", "CN¥", false),
    currency("HKD", "HK$", false),
    currency("KRW", "₩", true),
    currency("SGD", "S$", false),
    currency("MYR", "RM ", false),
    currency("THB", "฿", false),
    currency("VND", "₫", true),
    currency("IDR", "Rp ", true),
    currency("PHP", "₱", false),
    currency("INR", "₹", false),
    currency("EUR", "€", false),
    currency("GBP", "£", false),
    currency("CHF", "CHF ", false),
    currency("SEK", "SEK ", false),
    currency("NOK", "NOK ", false),
    currency("DKK", "DKK ", false),
    currency("PLN", "PLN ", false),
    currency("CZK", "CZK ", false),
    currency("HUF", "HUF ", true),
    currency("RON", "RON ", false),
    currency("UAH", "₴", false),
    currency("TRY", "₺", false),
    currency("ILS", "₪", false),
    currency("AED", "AED ", false),
    currency("SAR", "SAR ", false),
    currency("ZAR", "R ", false),
    currency("NGN", "₦", false),
    currency("AUD", "A$", false),
    currency("NZD", "NZ$", false),
    currency("CAD", "CA$", false),
    currency("MXN", "MX$", false),
    currency("BRL", "R$", false),
    currency("CLP", "CLP ", true),
    currency("COP", "COP ", true),
];

impl Currency {
    /// The currency of that code.
    #[must_use]
    pub fn of(code: &str) -> Option<&'static Self> {
        CURRENCIES.iter().find(|currency| currency.code == code)
    }
}

/// What a dollar bought on a day, as the visitor found it. The site has no rates of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExchangeRate {
    /// The currency.
    pub currency: &'static Currency,
    /// The day of the rate.
    pub day: Date,
    /// How much of it a dollar buys, in millionths. Above nothing.
    micro: u64,
}

impl ExchangeRate {
    /// The most of a currency that a dollar may buy.
    pub const MAX: u64 = 10_000_000;

    /// A rate written as a plain decimal: `32.15`.
    ///
    /// # Errors
    /// [`PriceError`] unless `per_dollar` is digits, perhaps with a point and up to six decimals, of at most [`Self::MAX`], and not nothing.
    pub fn parse(
        currency: &'static Currency,
        per_dollar: &str,
        day: Date,
    ) -> Result<Self, PriceError> {
        let micro = parse_decimal(per_dollar, RATE_DECIMALS, Self::MAX)?;
        let micro = u64::try_from(micro).unwrap_or(u64::MAX);
        if micro == 0 {
            return Err(PriceError::ZeroFactor);
        }
        Ok(Self {
            currency,
            day,
            micro,
        })
    }

    /// How much of it a dollar buys, as a plain decimal.
    #[must_use]
    pub fn per_dollar(&self) -> String {
        let (whole, rest) = (self.micro / MICRO, self.micro % MICRO);
        let places = RATE_DECIMALS as usize;
        let text = format!("{whole}.{rest:0places$}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }

    /// As the device keeps it: `TWD 32.15 2026-11-27`.
    #[must_use]
    pub fn to_kept(&self) -> String {
        format!(
            "{} {} {}",
            self.currency.code,
            self.per_dollar(),
            crate::date(self.day)
        )
    }

    /// Reads what [`Self::to_kept`] wrote; `None` for anything else.
    #[must_use]
    pub fn from_kept(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let (code, per_dollar, day) = (words.next()?, words.next()?, words.next()?);
        if words.next().is_some() {
            return None;
        }
        Self::parse(Currency::of(code)?, per_dollar, parse_date(day).ok()?).ok()
    }

    /// An amount in this currency, in the units that dollars are kept in, cut behind the fifteenth decimal.
    /// An amount too large to be held is the largest that can be.
    #[must_use]
    pub fn convert(&self, amount: Usd) -> Usd {
        let (femto, one) = (amount.femto(), i128::from(MICRO));
        let (rate, rest) = (i128::from(self.micro), femto % one);
        let whole = (femto / one).saturating_mul(rate);
        Usd::from_femto(whole.saturating_add(rest * rate / one))
    }

    /// An amount for people, as [`crate::usd`] writes dollars; in currencies whose hundredths nobody uses, without them from a hundred on.
    #[must_use]
    pub fn amount(&self, amount: Usd) -> String {
        money::in_currency(
            self.convert(amount),
            self.currency.sign,
            self.currency.is_whole,
        )
    }

    /// A range of amounts, as [`crate::usd_range`] writes it.
    #[must_use]
    pub fn range(&self, low: Usd, high: Usd, locale: Locale) -> String {
        let (low, high) = (self.convert(low), self.convert(high));
        money::range_in_currency(
            low,
            high,
            self.currency.sign,
            self.currency.is_whole,
            locale,
        )
    }
}
