//! The language lens: two texts of the reader's, and how many tokens each takes to say the same.

use leptos::prelude::*;

use super::{
    Counted, Stage,
    counter::TextField,
    table::{Cell, Line, table},
};
use crate::ui::view::live;

/// The piece.
pub fn lens(texts: Vec<(String, Counted)>, stage: Stage) -> AnyView {
    let text = &stage.text().lens;
    let mut texts = texts.into_iter();
    let mut next = || texts.next().unwrap_or_default();
    let ((a, counted_a), (b, counted_b)) = (next(), next());
    let (box_a, box_b) = (
        TextField::new(counted_a, stage),
        TextField::new(counted_b, stage),
    );
    let both = move |show: fn(&Counted, &Counted, Stage) -> AnyView| {
        box_a
            .shown
            .with(|a| box_b.shown.with(|b| show(&a.counted, &b.counted, stage)))
    };
    view! {
        <figcaption>{text.title}</figcaption>
        <div class="live-pair">
            {box_a.view("a", text.labels[0], a)}
            {box_b.view("b", text.labels[1], b)}
        </div>
        <p role="status" data-testid=stage.id("says")>{live(move || both(says))}</p>
        {live(move || both(compared))}
        {box_a.trouble()}
        {box_b.trouble()}
        <p class="small">{stage.text().counter.exact}</p>
    }
    .into_any()
}

fn says(a: &Counted, b: &Counted, stage: Stage) -> AnyView {
    let (a, b) = (a.tokens.get(), b.tokens.get());
    let times = format::times(b, a);
    let said = if a == 0 || b == 0 {
        stage.text().lens.empty.to_owned()
    } else {
        (stage.text().lens.says)(&times)
    };
    let exact = if a == 0 {
        String::new()
    } else {
        format!("{b}/{a}")
    };
    view! { <span data-value=exact>{said}</span> }.into_any()
}

fn compared(a: &Counted, b: &Counted, stage: Stage) -> AnyView {
    let (all, text) = (stage.text(), &stage.text().lens);
    let longest = a.tokens.get().max(b.tokens.get());
    let line = |at: usize, counted: &Counted| {
        Line::new(
            ["a", "b"][at],
            text.labels[at],
            vec![
                Cell::count(counted.tokens.get()),
                Cell::Bar(format::bar_width(counted.tokens.get(), longest)),
                Cell::count(counted.graphemes),
                Cell::short(format::per_100(counted.tokens, counted.graphemes)),
            ],
        )
    };
    let head = [
        all.text,
        all.tokens_head,
        "",
        all.characters_head,
        all.per_100_head,
    ];
    table(text.title, &head, vec![line(0, a), line(1, b)])
}
