//! The choice of the currency that amounts are shown in: the visitor's own rate of a day.

use crate::text::Words as _;
use format::{CURRENCIES, Currency, ExchangeRate};
use leptos::prelude::*;
use plan::field::parse_decimal_field;
use prices::date::{Date, parse_date};

use super::number_field::{Kind, NumberField, number_field};
use crate::{
    text::Locale,
    ui::{
        app::Redraw,
        clock::Clock,
        money,
        ports::Ports,
        view::{effect, live},
    },
};

/// What stands in the bar: a currency, and what has been said of its rate so far.
#[derive(Clone, Copy)]
struct Choice {
    currency: RwSignal<Option<&'static Currency>>,
    /// What a dollar buys, as a plain decimal; empty while nobody has said.
    per_dollar: RwSignal<String>,
    day: RwSignal<Date>,
    /// Whether the device refused to keep the choice.
    is_lost: RwSignal<bool>,
}

impl Choice {
    /// Takes over what amounts are shown by where that was said elsewhere: on an earlier visit, or in another window.
    fn read(self) {
        let Some(rate) = money::shown().filter(|rate| self.rate() != Some(*rate)) else {
            return;
        };
        self.per_dollar.set(rate.per_dollar());
        self.day.set(rate.day);
        // Last, for it draws the fields.
        self.currency.set(Some(rate.currency));
    }

    /// The rate, once there is one.
    fn rate(self) -> Option<ExchangeRate> {
        let per_dollar = self.per_dollar.get_untracked();
        let day = self.day.get_untracked();
        ExchangeRate::parse(self.currency.get_untracked()?, &per_dollar, day).ok()
    }
}

/// The bar, which also brings back what was chosen on an earlier visit.
pub fn currency_bar(locale: Locale) -> AnyView {
    let words = locale.currency();
    let (ports, redraw) = (expect_context::<Ports>(), expect_context::<Redraw>());
    let today = expect_context::<Clock>().today;
    let choice = Choice {
        currency: RwSignal::new(None),
        per_dollar: RwSignal::new(String::new()),
        day: RwSignal::new(today.get_untracked()),
        is_lost: RwSignal::new(false),
    };
    effect(move |_| {
        money::follow_device(ports.device, redraw);
    });
    effect(move |_| {
        redraw.track();
        choice.read();
    });
    let show = move || {
        choice
            .is_lost
            .set(!money::show(choice.rate(), ports, redraw));
    };
    let choose = move |event| {
        choice
            .currency
            .set(Currency::of(&event_target_value(&event)));
        // The rate of one currency is not that of another.
        choice.per_dollar.set(String::new());
        choice.day.set(today.get_untracked());
        show();
    };
    let options = CURRENCIES.iter().map(|currency| {
        let label = match currency.sign.trim_end() {
            sign if sign == currency.code => sign.to_owned(),
            sign => format!("{} ({sign})", currency.code),
        };
        view! { <option value=currency.code>{label}</option> }.into_any()
    });
    let options: Vec<AnyView> = options.collect();
    let chosen = move || choice.currency.get().map_or("", |currency| currency.code);
    let rate = move || {
        choice
            .currency
            .get()
            .map(|currency| fields(choice, currency, locale, show))
    };
    let said = move || {
        let sign = choice
            .currency
            .get()
            .map(|currency| currency.sign.trim_end());
        sign.filter(|_| choice.per_dollar.with(String::is_empty))
            .map(words.needs_rate)
    };
    view! {
        <section id="currency" class="currency" aria-label=words.amounts_in data-testid="currency-bar">
            <div class="field">
                <label class="label" for="currency-choice">{words.amounts_in}</label>
                <select id="currency-choice" data-testid="currency-choice" on:change=choose prop:value=chosen>
                    <option value="">{words.dollars}</option>
                    {options}
                </select>
            </div>
            {live(rate)}
            <p class="small soft" role="status">{live(said)}</p>
            <p class="small soft">{words.note} {live(move || choice.is_lost.get().then_some(words.not_kept))}</p>
        </section>
    }
    .into_any()
}

/// The way to the bar from a result far above it.
pub fn other_currency(locale: Locale) -> AnyView {
    view! { <a class="small" href="#currency">{locale.frame().other_currency}</a> }.into_any()
}

/// The fields of the rate and of its day.
fn fields(
    choice: Choice,
    currency: &'static Currency,
    locale: Locale,
    show: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let words = locale.currency();
    let number = locale.number();
    let take = move |text: &str| {
        let read = parse_decimal_field(text, ExchangeRate::MAX, |digits| {
            ExchangeRate::parse(currency, digits, choice.day.get_untracked())
        });
        let rate = read.map_err(|problem| (number.problem)(&problem))?;
        choice.per_dollar.set(rate.per_dollar());
        show();
        Ok(())
    };
    let mut rate = NumberField::new("currency-rate", move || choice.per_dollar.get(), take);
    rate.kind = Kind::Decimal;
    let take = move |text: &str| {
        // The browser writes a day of its own field so, or nothing while it is not whole.
        if let Ok(day) = parse_date(text) {
            choice.day.set(day);
            show();
        }
        Ok(())
    };
    let mut day = NumberField::new("currency-day", move || format::date(choice.day.get()), take);
    day.kind = Kind::Day;
    let unit =
        view! { <span class="unit" id="currency-rate-unit">{currency.sign.trim_end()}</span> };
    view! {
        {number_field(rate, words.per_dollar, Some(unit.into_any()), locale)}
        {number_field(day, words.day, None, locale)}
    }
    .into_any()
}
