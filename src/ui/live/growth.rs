//! A conversation turn by turn.

use leptos::prelude::*;

use super::{
    Stage,
    fields::{Field, count, fields, model_field, price_source, priced},
    line::MOST_TURNS,
    table::{Cell, Line, table},
};
use crate::ui::{components::number_field::Kind, view::live};
use plan::{
    learn::growth::{Talk, Turn, grow},
    parse_count_field,
};
use prices::{catalog::ModelKey, money::Usd};
use tokens::Tokens;

/// The reader's numbers.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The model.
    pub model: ModelKey,
    /// Tokens of the instructions.
    pub system: u64,
    /// Tokens of a question.
    pub question: u64,
    /// Tokens of an answer.
    pub answer: u64,
    /// How many turns.
    pub turns: u64,
}

/// The piece.
pub fn growth(asked: Asked, stage: Stage) -> AnyView {
    let text = &stage.text().growth;
    let numbers = RwSignal::new(asked);
    let all = vec![
        Field {
            key: "system",
            label: text.system,
            kind: Kind::Whole,
            show: |it: &Asked| format::grouped(it.system),
            set: |it, typed| {
                it.system = count(typed)?;
                Ok(())
            },
        },
        Field {
            key: "question",
            label: text.question,
            kind: Kind::Whole,
            show: |it| format::grouped(it.question),
            set: |it, typed| {
                it.question = count(typed)?;
                Ok(())
            },
        },
        Field {
            key: "answer",
            label: text.answer,
            kind: Kind::Whole,
            show: |it| format::grouped(it.answer),
            set: |it, typed| {
                it.answer = count(typed)?;
                Ok(())
            },
        },
        Field {
            key: "turns",
            label: text.turns,
            kind: Kind::Whole,
            show: |it| format::grouped(it.turns),
            set: |it, typed| {
                it.turns = parse_count_field(typed, 1..=MOST_TURNS)?;
                Ok(())
            },
        },
    ];
    let model = model_field(stage, numbers, |it| &it.model, |it, model| it.model = model);
    let fields = fields(stage, numbers, all);
    let source = price_source(stage, numbers, |it| &it.model);
    view! {
        <figcaption>{text.title}</figcaption>
        <div class="live-fields">{model}{fields}</div>
        {live(move || numbers.with(|asked| result(asked, stage)))}
        {source}
    }
    .into_any()
}

fn result(asked: &Asked, stage: Stage) -> AnyView {
    let text = &stage.text().growth;
    let Some((_, period)) = priced(stage, &asked.model) else {
        return view! { <p role="status" class="notice">{stage.text().deduct.no_model}</p> }
            .into_any();
    };
    let talk = Talk {
        system: Tokens::new(asked.system),
        question: Tokens::new(asked.question),
        answer: Tokens::new(asked.answer),
    };
    let turns = grow(talk, asked.turns, period, stage.today);
    let longest = turns.last().map_or(0, |turn| turn.prompt.get());
    let said = says(&turns, stage);
    let lines = turns.iter().map(|turn| line(turn, longest)).collect();
    let head = [
        text.turn,
        text.sent,
        "",
        text.cost,
        text.so_far,
        text.cached,
    ];
    view! {
        <p role="status" data-testid=stage.id("says")>{said}</p>
        {table(text.title, &head, lines)}
    }
    .into_any()
}

fn says(turns: &[Turn], stage: Stage) -> Option<AnyView> {
    let text = &stage.text().growth;
    let (first, last) = (turns.first()?, turns.last()?);
    let money =
        |amount: Option<_>| amount.map_or_else(|| format::NO_FIGURE.to_owned(), format::usd);
    let said = (text.says)(
        last.turn,
        &format::times(last.prompt.get(), first.prompt.get()),
        &money(last.so_far),
        &money(last.cached_so_far),
    );
    let exact = last.so_far.map(Usd::to_decimal);
    Some(view! { <span data-value=exact>{said}</span> }.into_any())
}

fn line(turn: &Turn, longest: u64) -> Line {
    Line::new(
        turn.turn.to_string(),
        turn.turn.to_string(),
        vec![
            Cell::count(turn.prompt.get()),
            Cell::Bar(format::bar_width(turn.prompt.get(), longest)),
            Cell::usd(turn.cost),
            Cell::usd(turn.so_far),
            Cell::usd(turn.cached_so_far),
        ],
    )
}
