//! Why requests are refused: an error or headers, read as they were pasted; and the busiest minutes of the files.

use leptos::prelude::*;

use super::{
    peaks::peaks,
    questions::order,
    state::{Question, UsageState},
    waste::clock,
};
use crate::{
    text::{Locale, UsageStuckText, Words as _},
    ui::view::live,
};
use prices::date::iso;
use usage::stuck::{Again, Platform, Refusal, Reset, Window, read};

/// Text that shows what can be pasted: headers and a body of our own making.
const EXAMPLE: &str = "HTTP/2 429 Too Many Requests
x-ratelimit-limit-requests: 500
x-ratelimit-remaining-requests: 412
x-ratelimit-limit-tokens: 500000
x-ratelimit-remaining-tokens: 1840
x-ratelimit-reset-tokens: 6.2s
retry-after: 7

{\"error\": {\"message\": \"Rate limit reached\", \"type\": \"tokens\", \"code\": \"rate_limit_exceeded\"}}";

/// The answer to why requests are refused.
pub fn stuck(state: UsageState, locale: Locale) -> AnyView {
    let text = &locale.usage().stuck;
    let typed = move |event| state.refusal.set(event_target_value(&event));
    let choose = move |event| {
        state
            .platform
            .set(Platform::from_id(&event_target_value(&event)));
    };
    let options: Vec<AnyView> = Platform::ALL
        .into_iter()
        .map(|platform| {
            view! { <option value=platform.id()>{(text.name)(platform)}</option> }.into_any()
        })
        .collect();
    let answer = move || {
        let pasted = state.refusal.get();
        if pasted.trim().is_empty() {
            let try_it = move |_| state.refusal.set(EXAMPLE.to_owned());
            return view! {
                {order(Question::Stuck, locale)}
                <button type="button" data-testid="stuck-example" on:click=try_it>{text.example}</button>
            }
            .into_any();
        }
        match read(&pasted, state.platform.get()) {
            Ok(refusal) => refused(&refusal, text),
            Err(_) => {
                view! { <p class="notice problem" data-testid="stuck-nothing">{text.nothing}</p> }
                    .into_any()
            }
        }
    };
    view! {
        <section aria-label=text.heading data-testid="usage-stuck">
            <div class="usage-first">
                <div class="decoder">
                    <label class="label" for="stuck-text">{text.label}</label>
                    <textarea id="stuck-text" data-testid="stuck-text" rows="8" spellcheck="false" autocomplete="off" placeholder=text.placeholder prop:value=move || state.refusal.get() on:input=typed></textarea>
                    <div class="field">
                        <label class="label" for="stuck-platform">{text.platform}</label>
                        <select id="stuck-platform" data-testid="stuck-platform" prop:value=move || state.platform.get().map_or("", Platform::id) on:change=choose>
                            <option value="">{text.automatic}</option>
                            {options}
                        </select>
                    </div>
                </div>
                <div aria-live="polite" data-testid="stuck-answer">{live(answer)}</div>
            </div>
            {peaks(state, locale)}
            <p class="small terms">{text.terms}</p>
        </section>
    }
    .into_any()
}

fn refused(refusal: &Refusal, text: &'static UsageStuckText) -> AnyView {
    let (headline, hook) = match refusal.cause {
        Some(cause) => ((text.cause)(cause).to_owned(), cause.id()),
        None if refusal.status.is_none() && refusal.code.is_none() => (String::new(), "headers"),
        None => ((text.unknown)(refusal.code.as_deref()), "unknown"),
    };
    let whose = refusal.cause.map(|cause| {
        let [yours, theirs, money, speed] = text.whose;
        let owner = if cause.is_yours() { yours } else { theirs };
        let kind = match cause {
            usage::stuck::Cause::Speed => Some(speed),
            cause if cause.is_money() => Some(money),
            _ => None,
        };
        let kind = kind.map(|kind| format!(" · {kind}"));
        view! { <p class="whose" data-testid="stuck-whose">{owner}{kind}</p> }
    });
    let binding = refusal.binding().map(|window| {
        view! { <p data-testid="stuck-binding">{(text.binding)((text.dimension)(window.dimension))}</p> }
    });
    let [after, stop, unknown] = text.again;
    let mut again = match refusal.again {
        Again::After => after.to_owned(),
        Again::Stop => stop.to_owned(),
        Again::Unknown => unknown.to_owned(),
    };
    if let Some(millis) = refusal.retry_after_millis {
        let wait = (text.seconds)(&seconds(millis));
        again = format!("{again} {}", (text.wait)(&wait));
    }
    let [platform, status, code, retry] = text.facts;
    let fact = |label: &'static str, value: Option<String>| {
        let value = value.unwrap_or_else(|| format::NO_FIGURE.to_owned());
        view! { <div><dt>{label}</dt><dd>{value}</dd></div> }.into_any()
    };
    let facts = vec![
        fact(
            platform,
            refusal.platform.map(|own| (text.name)(own).to_owned()),
        ),
        fact(status, refusal.status.map(|own| own.to_string())),
        fact(code, refusal.code.as_deref().map(prices::outside::shown)),
    ];
    let change: Vec<AnyView> = refusal
        .cause
        .map_or(&[][..], |cause| (text.change)(cause))
        .iter()
        .map(|words| view! { <li>{*words}</li> }.into_any())
        .collect();
    let to_do = (!change.is_empty()).then(|| view! { <h3>{text.to_do}</h3><ul>{change}</ul> });
    let windows = (!refusal.windows.is_empty()).then(|| meters(&refusal.windows, text));
    let message = refusal.message.as_deref().map(|message| {
        view! { <p class="small" dir="auto">"“"{prices::outside::shown(message)}"”"</p> }
    });
    let again = (hook != "headers").then(|| {
        view! { <p class="again"><span class="label soft">{retry}</span>" "<strong data-testid="stuck-again">{again}</strong></p> }
    });
    view! {
        <p class="dominates" data-testid="stuck-cause" data-cause=hook>{headline}</p>
        {whose}
        {again}
        {binding}
        {windows}
        <dl class="facts">{facts}</dl>
        {message}
        {to_do}
    }
    .into_any()
}

/// Milliseconds as seconds with as many decimals as they have.
fn seconds(millis: u64) -> String {
    let (whole, rest) = (millis / 1_000, millis % 1_000);
    if rest == 0 {
        return format::grouped(whole);
    }
    let rest = format!("{rest:03}");
    format!("{}.{}", format::grouped(whole), rest.trim_end_matches('0'))
}

/// How full each limit is.
fn meters(windows: &[Window], text: &'static UsageStuckText) -> AnyView {
    let rows: Vec<AnyView> = windows.iter().map(|window| meter(window, text)).collect();
    view! { <div class="meters" data-testid="stuck-meters">{rows}</div> }.into_any()
}

fn meter(window: &Window, text: &'static UsageStuckText) -> AnyView {
    let name = (text.dimension)(window.dimension);
    let grouped =
        |count: Option<u64>| count.map_or_else(|| format::NO_FIGURE.to_owned(), format::grouped);
    let used = window
        .limit
        .zip(window.remaining)
        .map(|(limit, left)| limit.saturating_sub(left));
    let reset = window.reset.map(|reset| match reset {
        Reset::InMillis(millis) => (text.seconds)(&seconds(millis)),
        Reset::At(when) => when.second.map_or_else(|| iso(when.day), clock),
    });
    let [_, _, left, whole] = text.heads;
    let of = (text.of)(&grouped(used), &grouped(window.limit));
    let remaining = format!("{left} {}", grouped(window.remaining));
    let reset = reset.map(|reset| format!(" · {whole} {reset}"));
    let percent = window.full_percent();
    let full = percent.map(|percent| (text.full)(&percent.to_string()));
    let bar = percent.map(|percent| {
        let is_nearly_full = percent >= 90;
        view! {
            <div class="meter" class:over=is_nearly_full role="meter" aria-label=name aria-valuemin="0" aria-valuemax="100" aria-valuenow=percent.to_string() aria-valuetext=of.clone()>
                <div style:width=format::bar_width(percent, 100)></div>
            </div>
        }
    });
    view! {
        <div data-dimension=window.dimension.id()>
            <p><strong>{name}</strong>" "<span class="unit">{full}</span></p>
            {bar}
            <p class="small">{of.clone()}" · "{remaining}{reset}</p>
        </div>
    }
    .into_any()
}
