//! Why the bill is what it is: the part that dominates, days, models, keys, and what was billed beside it.

use leptos::prelude::*;

use super::{
    answers::Answers,
    questions::order,
    state::{Question, UsageState},
    tables::{cost, parts, share, sums, suspects, table, unpriced},
};
use crate::{
    text::{Locale, UsageBillText, Words as _},
    ui::{
        components::chart::{ChartData, ChartTable, Figure},
        route::{Page, Route},
        session::Session,
        view::live,
    },
};
use chart::{Axis, Chart, Notation, Plot, Point, Scale, Series, Shape, day, usd};
use prices::{
    cost::Part,
    date::{add_days, days_between, iso, parse_date},
    money::Usd,
};
use usage::{Grouping, Line, reconcile::Reconciliation};

/// Rows of a table that are shown at first.
const SHOWN_ROWS: usize = 12;

/// The answer to why the bill is high.
pub fn bill(state: UsageState, locale: Locale) -> AnyView {
    let text = &locale.usage().bill;
    let session = expect_context::<Session>();
    let shown = move || match state.answers.get() {
        Some(answers) if answers.records > 0 => shown(state, session, &answers, locale),
        _ => {
            let none = locale.usage().questions.no_file;
            view! {
                {order(Question::Bill, locale)}
                <p class="soft" data-testid="usage-no-file">{none}</p>
            }
            .into_any()
        }
    };
    view! { <section aria-label=text.heading data-testid="usage-bill">{live(shown)}</section> }
        .into_any()
}

fn shown(state: UsageState, session: Session, answers: &Answers, locale: Locale) -> AnyView {
    let text = &locale.usage().bill;
    let unpriced = (!answers.unpriced.is_empty()).then(|| {
        view! {
            <section class="ruled">
                <h3>{text.unpriced}</h3>
                {table(&unpriced(answers, text))}
            </section>
        }
    });
    view! {
        <div class="usage-first">
            <div>{headline(answers, text)}</div>
            <div>{table(&parts(answers, text))}</div>
        </div>
        {onward(state, session, answers, locale)}
        {by_day(answers, locale)}
        {by_name(state, locale)}
        {compared(answers, text)}
        {unpriced}
    }
    .into_any()
}

/// Input, output, cache: what each comes to.
fn categories(line: &Line) -> [Usd; 3] {
    let mut sums = [Usd::ZERO; 3];
    for share in &line.priced {
        let at = match share.part {
            Part::Input | Part::Image | Part::Audio => 0,
            Part::Output | Part::Reasoning | Part::OutputImage | Part::OutputAudio => 1,
            Part::CacheRead | Part::CacheWrite(_) | Part::CacheStorage => 2,
        };
        sums[at] = sums[at] + share.cost;
    }
    sums
}

/// The amount, the part that dominates it, the rule, what to check.
fn headline(answers: &Answers, text: &'static UsageBillText) -> AnyView {
    let total = cost(&answers.total);
    let billed = answers
        .total
        .billed
        .values()
        .find_map(|amount| amount.usd());
    let billed_said = billed.map(|billed| {
        view! { <p class="beside">{text.billed}" "<strong class="number" data-testid="usage-billed" data-value=billed.to_decimal()>{format::usd(billed)}</strong></p> }
    });
    let Some(total) = total else {
        return view! { {billed_said} <p data-testid="usage-no-price">{text.no_price}</p> }
            .into_any();
    };
    let sums = categories(&answers.total);
    let most = (0..3).max_by_key(|at| sums[*at]).unwrap_or_default();
    let said = (text.dominates[most])(&share(sums[most], total), &format::usd(sums[most]));
    let checks: Vec<AnyView> = text.checks[most]
        .iter()
        .map(|check| view! { <li>{*check}</li> }.into_any())
        .collect();
    let hook = ["input", "output", "cache"][most];
    view! {
        <p class="big"><strong data-testid="usage-cost" data-value=total.to_decimal()>{format::usd(total)}</strong>" "<span class="unit">{text.at_list}</span></p>
        {billed_said}
        <p class="dominates" data-testid="usage-dominates" data-part=hook>{said}</p>
        <p class="rule soft">{text.rules[most]}</p>
        <details open class="checks">
            <summary>{text.next}</summary>
            <ul>{checks}</ul>
        </details>
    }
    .into_any()
}

/// The ways to other tools, which take the work along within this tab.
fn onward(state: UsageState, session: Session, answers: &Answers, locale: Locale) -> AnyView {
    let text = &locale.usage().bill;
    let Some(scenario) = answers.scenario.clone() else {
        return view! { <p class="small" data-testid="usage-no-scenario">{text.no_scenario}</p> }
            .into_any();
    };
    let links: Vec<AnyView> = [Page::Scenarios, Page::Billing, Page::Compare]
        .into_iter()
        .zip(["usage-to-scenarios", "usage-to-billing", "usage-to-compare"])
        .zip(text.ways)
        .map(|((page, id), words)| {
            let scenario = scenario.clone();
            // Said before the page follows the link.
            let say = move |_| session.say_scenario(state.heard, scenario.clone());
            let href = Route::new(locale, page).path();
            view! { <li><a data-testid=id href=href on:click=say>{words}</a></li> }.into_any()
        })
        .collect();
    view! {
        <nav class="hand-over" aria-label=text.onward data-testid="usage-onward">
            <p class="label soft">{text.onward}</p>
            <ul>{links}</ul>
            <p class="small">{text.onward_note}</p>
        </nav>
    }
    .into_any()
}

/// The cost of each day; nothing where the files tell of one day or none.
fn by_day(answers: &Answers, locale: Locale) -> AnyView {
    let text = &locale.usage().bill;
    let Some((first, last)) = answers.days.filter(|(first, last)| first < last) else {
        return ().into_any();
    };
    let days: Vec<_> = answers
        .by(Grouping::Day)
        .iter()
        .filter_map(|(name, line)| Some((parse_date(name.as_deref()?).ok()?, line)))
        .collect();
    let series = |name: &str, of: &dyn Fn(&Line) -> Option<Usd>| {
        let mut points = Vec::new();
        let mut next = 0;
        let count = usize::try_from(days_between(first, last)).unwrap_or_default();
        for offset in 0..=count {
            let date = add_days(first, u32::try_from(offset).unwrap_or_default());
            let here = days.get(next).filter(|(day, _)| *day == date);
            next += usize::from(here.is_some());
            // A day that is in no file cost nothing as far as the files tell.
            let amount = here.map_or(Some(Usd::ZERO), |(_, line)| of(line));
            points.push(Point {
                x: day(date),
                y: amount.map(usd),
                ..Point::default()
            });
        }
        // The last day is as wide as the others.
        let end = points.last().and_then(|point| point.y);
        points.push(Point {
            x: day(add_days(last, 1)),
            y: end,
            ..Point::default()
        });
        Series {
            name: name.to_owned(),
            shape: Shape::Step,
            points,
        }
    };
    let billed = |line: &Line| line.billed.values().find_map(|amount| amount.usd());
    let mut lines = Vec::new();
    if !answers.total.priced.is_empty() {
        lines.push(series(text.line_listed, &cost));
    }
    let has_bill = days.iter().any(|(_, line)| billed(line).is_some());
    if has_bill {
        lines.push(series(text.line_billed, &billed));
    }
    let dearest = days
        .iter()
        .filter_map(|(day, line)| Some((cost(line).or_else(|| billed(line))?, day)))
        .max_by_key(|(cost, _)| *cost);
    let Some((most, dearest)) = dearest else {
        return ().into_any();
    };
    let axis = |title: &str, scale, notation| Axis {
        title: title.to_owned(),
        scale,
        notation,
    };
    let rows = days.iter().map(|(day, line)| {
        let shown =
            |amount: Option<Usd>| amount.map_or_else(|| format::NO_FIGURE.to_owned(), format::usd);
        vec![iso(*day), shown(cost(line)), shown(billed(line))]
    });
    let data = ChartData {
        title: text.by_day.to_owned(),
        summary: (text.by_day_summary)(
            &format::grouped(days.len() as u64),
            &iso(*dearest),
            &format::usd(most),
        ),
        chart: Chart::Plot(Plot {
            x: axis(locale.chart().date, Scale::Time, Notation::Plain),
            y: axis(locale.chart().usd, Scale::Zero, Notation::Dollars),
            series: lines,
            events: Vec::new(),
        }),
        table: ChartTable {
            caption: text.by_day.to_owned(),
            head: vec![
                (text.by)(Grouping::Day).to_owned(),
                text.line_listed.to_owned(),
                text.line_billed.to_owned(),
            ],
            rows: rows.collect(),
        },
    };
    view! { <div class="ruled"><Figure locale id="usage-days" data/></div> }.into_any()
}

/// The sums by what the reader picks.
fn by_name(state: UsageState, locale: Locale) -> AnyView {
    let text = &locale.usage().bill;
    let is_whole = RwSignal::new(false);
    let radios: Vec<AnyView> = [
        Grouping::Model,
        Grouping::Key,
        Grouping::Project,
        Grouping::User,
        Grouping::Day,
    ]
    .into_iter()
    .map(|grouping| {
        let id = format!("usage-by-{}", grouping.id());
        let choose = move |_| {
            is_whole.set(false);
            state.grouping.set(grouping);
        };
        view! {
            <label class="segment">
                <input type="radio" name="usage-by" data-testid=id prop:checked=move || state.grouping.get() == grouping on:change=choose/>
                <span>{(text.by)(grouping)}</span>
            </label>
        }
        .into_any()
    })
    .collect();
    let shown = move || {
        let answers = state.answers.get()?;
        let grouping = state.grouping.get();
        let groups = answers.by(grouping);
        if groups.iter().all(|(name, _)| name.is_none()) {
            return Some(view! { <p class="soft" data-testid="usage-no-groups">{(text.no_groups)(grouping)}</p> }.into_any());
        }
        let rows = if is_whole.get() {
            groups.len()
        } else {
            SHOWN_ROWS
        };
        let more = (groups.len() > rows).then(|| {
            view! { <button type="button" data-testid="usage-all-rows" on:click=move |_| is_whole.set(true)>{(text.others)(&format::grouped((groups.len() - rows) as u64))}</button> }
        });
        Some(view! { {table(&sums(&answers, grouping, rows, text))} {more} }.into_any())
    };
    view! {
        <section class="ruled" aria-labelledby="usage-sums">
            <h3 id="usage-sums">{text.sums}</h3>
            <div class="segments" role="group" aria-labelledby="usage-sums">{radios}</div>
            {live(shown)}
        </section>
    }
    .into_any()
}

/// What was billed beside the estimate, and who is suspected.
fn compared(answers: &Answers, text: &'static UsageBillText) -> AnyView {
    let Some(judged) = &answers.reconciliation else {
        return view! {
            <section class="ruled"><h3>{text.compare}</h3><p class="soft" data-testid="usage-no-bill">{text.no_bill}</p></section>
        }
        .into_any();
    };
    let difference = judged.difference();
    let facts = [
        ("estimate", judged.estimate),
        ("billed", judged.billed),
        ("difference", difference),
    ];
    let facts: Vec<AnyView> = facts
        .into_iter()
        .zip(text.three)
        .map(|((id, amount), label)| {
            view! { <div><dt>{label}</dt><dd class="figure" data-testid=format!("usage-{id}") data-value=amount.to_decimal()>{format::usd(amount)}</dd></div> }
                .into_any()
        })
        .collect();
    let elsewhere: Vec<AnyView> = judged
        .elsewhere
        .iter()
        .map(|amount| {
            let amount = format!("{} {}", amount.to_decimal(), amount.currency);
            view! { <p class="small">{(text.elsewhere)(&amount)}</p> }.into_any()
        })
        .collect();
    view! {
        <section class="ruled" data-testid="usage-compared">
            <h3>{text.compare}</h3>
            <dl class="facts three">{facts}</dl>
            {elsewhere}
            {why(judged, text)}
        </section>
    }
    .into_any()
}

fn why(judged: &Reconciliation, text: &'static UsageBillText) -> AnyView {
    if judged.difference() == Usd::ZERO && judged.elsewhere.is_empty() {
        return view! { <p>{text.agrees}</p> }.into_any();
    }
    if judged.suspects.is_empty() {
        return view! { <p class="soft">{text.no_suspect}</p> }.into_any();
    }
    view! {
        <h4>{text.suspects}</h4>
        {table(&suspects(judged, text))}
    }
    .into_any()
}
