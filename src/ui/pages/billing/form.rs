//! The fields of the plan: use, wallet, account.

use leptos::prelude::*;

use super::{
    field::{Field, choice, field, tick},
    state::BillingState,
};
use crate::{
    billing::{
        LEAST_RHYTHM, MOST_MONTHS, Setup, Slip, Use, invoice::AtLimit, own::listed, read_money,
        read_percents, read_rate,
    },
    catalog::{Kind, ModelKey, Status},
    date::{iso, parse_date},
    money::Usd,
    plan::{FieldProblem, parse_count_field, scenario::Preset},
    text::{FormText, Locale},
    ui::view::live,
};

/// The most of the high case, in percent of what is expected.
const MOST_HIGH: u64 = 10_000;

/// An amount as a field holds it.
pub fn plain(amount: Usd) -> String {
    amount.to_decimal()
}

fn optional(amount: Option<Usd>) -> String {
    amount.map(plain).unwrap_or_default()
}

fn read_optional(typed: &str) -> Result<Option<Usd>, Slip> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    read_money(typed).map(Some)
}

fn read_positive(typed: &str) -> Result<Usd, Slip> {
    let amount = read_money(typed)?;
    if amount == Usd::ZERO {
        return Err(FieldProblem::TooSmall { min: 1 }.into());
    }
    Ok(amount)
}

fn count(typed: &str, range: std::ops::RangeInclusive<u64>) -> Result<u32, Slip> {
    let count = parse_count_field(typed, range)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn words(locale: Locale) -> &'static FormText {
    &locale.billing().form
}

/// What is used: an amount or a scenario, from which day on and for how long.
pub fn use_form(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let kinds = vec![
        ("amount".to_owned(), text.use_amount.to_owned()),
        ("scenario".to_owned(), text.use_scenario.to_owned()),
    ];
    let kind = move || {
        let is_amount = state
            .setup
            .with(|setup| matches!(setup.usage, Use::Amount { .. }));
        if is_amount { "amount" } else { "scenario" }.to_owned()
    };
    let choose = move |kind: &str| {
        let usage = if kind == "amount" {
            Setup::default().usage
        } else {
            scenario(state, Preset::Support)
        };
        let _ = state.change(&|setup: &mut Setup| {
            setup.usage = usage.clone();
            Ok(())
        });
    };
    // Which fields there are changes only with the kind, so that typing in one keeps it.
    let is_amount = Memo::new(move |_| kind() == "amount");
    let parts = move || {
        if is_amount.get() {
            amount_fields(state, locale)
        } else {
            scenario_fields(state, locale)
        }
    };
    let start = Field {
        kind: "date",
        ..Field::new(
            "bill-start",
            text.start,
            move |setup| iso(setup.start.unwrap_or_else(|| state.clock.today.get())),
            |setup, typed| {
                let date = parse_date(typed).map_err(|_| Slip::NotADay)?;
                if !(2000..=2090).contains(&date.year()) {
                    return Err(Slip::NotADay);
                }
                setup.start = Some(date);
                Ok(())
            },
        )
    };
    let months = Field::new(
        "bill-months",
        text.months,
        |setup| setup.months.to_string(),
        |setup, typed| {
            setup.months = count(typed, 1..=u64::from(MOST_MONTHS))?;
            Ok(())
        },
    );
    view! {
        <fieldset class="plan-part" data-testid="use-form">
            <legend>{text.use_heading}</legend>
            <div class="plan-fields">
                {choice("bill-use", text.use_kind, kinds, kind, choose)}
                {live(parts)}
                {field(state, locale, start)}
                {field(state, locale, months)}
            </div>
        </fieldset>
    }
    .into_any()
}

fn amount_fields(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let per_month = Field::new(
        "bill-per-month",
        text.per_month,
        |setup| match &setup.usage {
            Use::Amount { per_month, .. } => plain(*per_month),
            Use::Scenario { .. } => String::new(),
        },
        |setup, typed| {
            let amount = read_money(typed)?;
            if let Use::Amount { per_month, .. } = &mut setup.usage {
                *per_month = amount;
            }
            Ok(())
        },
    );
    let high = Field::new(
        "bill-high",
        text.high_percent,
        |setup| match &setup.usage {
            Use::Amount { high_percent, .. } => high_percent.to_string(),
            Use::Scenario { .. } => String::new(),
        },
        |setup, typed| {
            let percent = count(typed.trim_end_matches(['%', '％', ' ']), 100..=MOST_HIGH)?;
            if let Use::Amount { high_percent, .. } = &mut setup.usage {
                *high_percent = percent;
            }
            Ok(())
        },
    );
    view! { {field(state, locale, per_month)} {field(state, locale, high)} }.into_any()
}

/// A scenario on the catalogue's default model, or on the first one that can be priced.
fn scenario(state: BillingState, preset: Preset) -> Use {
    let models = models(state, preset);
    let default = state.data.catalog.default_model().map(|model| &model.key);
    let model = default.filter(|key| models.iter().any(|(known, _)| known == key.as_str()));
    let model = model.cloned();
    let first = || ModelKey::new(models.first().map_or("", |(key, _)| key.as_str()));
    Use::Scenario {
        preset,
        model: model.unwrap_or_else(first),
    }
}

/// The models a scenario can be priced on today: those of its kind that are in use and have a price.
fn models(state: BillingState, preset: Preset) -> Vec<(String, String)> {
    use crate::plan::scenario::{Case, daily};
    let today = state.clock.today.get_untracked();
    let scenario = preset.scenario();
    let kind: Kind = preset.kind();
    let models = state.data.catalog.models();
    let models = models.filter(|model| model.kind == kind && model.status != Status::Retired);
    let priced = models.filter(|model| {
        let catalog = &state.data.catalog;
        let days = daily(&scenario, catalog, Some(&model.key), (today, 1), Case::High);
        days.iter().all(|day| day.cost.is_ok())
    });
    let named = priced.map(|model| {
        let name = format!("{} ({})", model.name, model.provider_name);
        (model.key.as_str().to_owned(), name)
    });
    named.collect()
}

fn scenario_fields(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let wrong = RwSignal::new(None::<String>);
    let presets = Preset::ALL
        .into_iter()
        .map(|preset| {
            (
                preset.id().to_owned(),
                (text.preset_name)(preset).to_owned(),
            )
        })
        .collect();
    let now = move || {
        state.setup.with(|setup| match &setup.usage {
            Use::Scenario { preset, .. } => *preset,
            Use::Amount { .. } => Preset::Support,
        })
    };
    let put = move |usage: Use| {
        let done = state.change(&|setup: &mut Setup| {
            setup.usage = usage.clone();
            Ok(())
        });
        wrong.set(done.err().map(|slip| (text.slip)(&slip, "")));
    };
    let choose = move |id: &str| {
        if let Some(preset) = Preset::from_id(id) {
            put(scenario(state, preset));
        }
    };
    let choose_model = move |key: &str| {
        put(Use::Scenario {
            preset: untrack(now),
            model: ModelKey::new(key),
        });
    };
    let model = move || {
        state.setup.with(|setup| match &setup.usage {
            Use::Scenario { model, .. } => model.as_str().to_owned(),
            Use::Amount { .. } => String::new(),
        })
    };
    let chosen = Memo::new(move |_| now().id().to_owned());
    let menu = move || {
        let preset = Preset::from_id(&chosen.get()).unwrap_or_default();
        choice(
            "bill-model",
            text.model,
            models(state, preset),
            model,
            choose_model,
        )
    };
    let message = move || wrong.get().map(|wrong| format!("{wrong} {}", text.kept));
    view! {
        {choice("bill-preset", text.preset, presets, move || chosen.get(), choose)}
        {live(menu)}
        <p class="field-problem" role="status">{live(message)}</p>
    }
    .into_any()
}

/// The wallet.
#[expect(
    clippy::too_many_lines,
    reason = "a list of fields, each of them a line or two"
)]
pub fn wallet_form(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let fields = vec![
        Field::new(
            "bill-opening",
            text.opening,
            |setup| plain(setup.opening),
            |setup, typed| read_money(typed).map(|amount| setup.opening = amount),
        ),
        Field::new(
            "bill-top-up",
            text.top_up,
            |setup| plain(setup.top_up),
            |setup, typed| read_money(typed).map(|amount| setup.top_up = amount),
        ),
        Field::new(
            "bill-top-up-days",
            text.top_up_days,
            |setup| setup.top_up_days.to_string(),
            |setup, typed| {
                let days = count(typed, 0..=366)?;
                if days != 0 && days < LEAST_RHYTHM {
                    let min = u64::from(LEAST_RHYTHM);
                    return Err(FieldProblem::TooSmall { min }.into());
                }
                setup.top_up_days = days;
                Ok(())
            },
        ),
    ];
    let reloads = vec![
        Field::new(
            "bill-reload-at",
            text.reload_at,
            |setup| plain(setup.reload_at),
            |setup, typed| read_money(typed).map(|amount| setup.reload_at = amount),
        ),
        Field::new(
            "bill-reload-amount",
            text.reload_amount,
            |setup| plain(setup.reload_amount),
            |setup, typed| read_positive(typed).map(|amount| setup.reload_amount = amount),
        ),
        Field::new(
            "bill-reload-cap",
            text.reload_cap,
            |setup| optional(setup.reload_cap),
            |setup, typed| read_optional(typed).map(|cap| setup.reload_cap = cap),
        ),
        Field::new(
            "bill-reload-fails",
            text.reload_fails,
            |setup| {
                setup
                    .reload_fails
                    .map(|day| day.to_string())
                    .unwrap_or_default()
            },
            |setup, typed| {
                setup.reload_fails = match typed.trim() {
                    "" => None,
                    typed => Some(count(typed, 1..=1_098)?),
                };
                Ok(())
            },
        ),
    ];
    let rest = vec![
        Field::new(
            "bill-late",
            text.late,
            |setup| plain(setup.late_allowance),
            |setup, typed| read_money(typed).map(|amount| setup.late_allowance = amount),
        ),
        Field::new(
            "bill-tax",
            text.tax,
            |setup| setup.tax.to_decimal(),
            |setup, typed| read_rate(typed).map(|tax| setup.tax = tax),
        ),
    ];
    let draw = |fields: Vec<Field>| -> Vec<AnyView> {
        let drawn = fields.into_iter().map(|each| field(state, locale, each));
        drawn.collect()
    };
    let turn = move |is_on: bool| {
        let _ = state.change(&|setup: &mut Setup| {
            setup.reload = is_on;
            Ok(())
        });
    };
    let has_reload = move || state.setup.with(|setup| setup.reload);
    view! {
        <fieldset class="plan-part" data-testid="wallet-form">
            <legend>{text.wallet_heading}</legend>
            <div class="plan-fields">{draw(fields)}</div>
            {tick("bill-reload", text.reload, has_reload, turn)}
            <div class="plan-fields" hidden=move || !has_reload()>{draw(reloads)}</div>
            <div class="plan-fields">{draw(rest)}</div>
        </fieldset>
    }
    .into_any()
}

/// The account.
pub fn account_form(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let limit = Field::new(
        "bill-limit",
        text.limit,
        |setup| optional(setup.limit),
        |setup, typed| read_optional(typed).map(|limit| setup.limit = limit),
    );
    let budget = Field::new(
        "bill-budget",
        text.budget,
        |setup| plain(setup.budget),
        |setup, typed| read_positive(typed).map(|budget| setup.budget = budget),
    );
    let alerts = Field::new(
        "bill-alerts",
        text.alerts,
        |setup| listed(&setup.alerts),
        |setup, typed| read_percents(typed).map(|alerts| setup.alerts = alerts),
    );
    let kinds = vec![
        ("stops".to_owned(), text.stops.to_owned()),
        ("goes-on".to_owned(), text.goes_on.to_owned()),
    ];
    let at_limit = move || {
        let is_stop = state.setup.with(|setup| setup.at_limit == AtLimit::Stops);
        if is_stop { "stops" } else { "goes-on" }.to_owned()
    };
    let choose = move |id: &str| {
        let chosen = if id == "stops" {
            AtLimit::Stops
        } else {
            AtLimit::GoesOn
        };
        let _ = state.change(&|setup: &mut Setup| {
            setup.at_limit = chosen;
            Ok(())
        });
    };
    view! {
        <fieldset class="plan-part" data-testid="account-form">
            <legend>{text.account_heading}</legend>
            <div class="plan-fields">
                {field(state, locale, limit)}
                {choice("bill-at-limit", text.at_limit, kinds, at_limit, choose)}
                {field(state, locale, budget)}
                {field(state, locale, alerts)}
            </div>
        </fieldset>
    }
    .into_any()
}
