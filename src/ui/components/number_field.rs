//! The field of a typed value: what is typed counts at once, what cannot be read leaves the last good value in use and says so.

use leptos::{html::Input, prelude::*};

use crate::{
    text::{Locale, Words as _},
    ui::view::{effect, live},
};
use plan::field::Typing;

/// What a field takes, which decides the keys a phone shows and how wide the field is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Whole,
    /// A number with decimals: an amount, a price, a rate.
    Decimal,
    /// Several numbers.
    List,
    /// A sentence.
    Words,
    /// A day. It counts when it is chosen: while it is typed, its year runs through the first centuries.
    Day,
}

/// Shows a field's value.
type Shown = Box<dyn Fn() -> String + Send + Sync>;
/// Takes what was typed.
type Taken = Box<dyn Fn(&str) -> Result<(), String> + Send + Sync>;

impl Kind {
    /// The input's type, its keys on a phone and its class.
    const fn input(self) -> [&'static str; 3] {
        match self {
            Self::Whole => ["text", "numeric", "number"],
            Self::Decimal => ["text", "decimal", "number"],
            Self::List => ["text", "text", "number"],
            Self::Words => ["text", "text", "words"],
            Self::Day => ["date", "numeric", "number"],
        }
    }
}

/// A field: what it is called, the value in use, and what becomes of what is typed.
pub struct NumberField {
    /// Id of the input and its test hook.
    pub id: String,
    /// Its name for those who do not see the label; empty where a `<label>` points at the input.
    pub name: String,
    /// What it takes, in words; empty where that is plain.
    pub hint: String,
    /// What it takes.
    pub kind: Kind,
    /// How many characters wide it is.
    pub size: &'static str,
    /// The value in use, as the field shows it.
    pub value: Shown,
    /// Puts what was typed to use, or says what is wrong with it.
    pub set: Taken,
    /// Id of the line that says what is wrong.
    pub line: String,
    /// What is wrong, where several fields say it together.
    pub problem: Option<RwSignal<String>>,
    /// Whether a unit with the id `{id}-unit` stands beside it.
    pub has_unit: bool,
    /// Whether the last good value stays in use beside a slip, and is named there.
    pub keeps: bool,
}

impl NumberField {
    /// A whole number that keeps its last good value.
    pub fn new(
        id: impl Into<String>,
        value: impl Fn() -> String + Send + Sync + 'static,
        set: impl Fn(&str) -> Result<(), String> + Send + Sync + 'static,
    ) -> Self {
        let id = id.into();
        Self {
            line: format!("{id}-problem"),
            id,
            name: String::new(),
            hint: String::new(),
            kind: Kind::Whole,
            size: "9",
            value: Box::new(value),
            set: Box::new(set),
            problem: None,
            has_unit: false,
            keeps: true,
        }
    }
}

/// What a field remembers between keys.
struct Editing {
    typing: Typing,
    /// The value in use when the field last looked: any other comes from elsewhere and is written into the field.
    known: String,
    /// Whether the next text comes from the clipboard.
    is_pasted: bool,
}

/// The input, and the line that says what is wrong with it.
pub struct NumberParts {
    /// The input.
    pub input: AnyView,
    /// What is wrong.
    pub problem: AnyView,
}

/// A label, the input with its unit, and what is wrong.
pub fn number_field(
    mut field: NumberField,
    label: &str,
    unit: Option<AnyView>,
    locale: Locale,
) -> AnyView {
    field.has_unit = unit.is_some();
    let (id, label) = (field.id.clone(), label.to_owned());
    let NumberParts { input, problem } = number_parts(field, locale);
    let input = match unit {
        Some(unit) => view! { <span class="with-unit">{input}{unit}</span> }.into_any(),
        None => input,
    };
    view! {
        <div class="field">
            <label class="label" for=id>{label}</label>
            {input}
            {problem}
        </div>
    }
    .into_any()
}

/// The parts of a field, for rows that place them their own way.
pub fn number_parts(field: NumberField, locale: Locale) -> NumberParts {
    let words = locale.number();
    let NumberField {
        id,
        name,
        hint,
        kind,
        size,
        value,
        set,
        line,
        problem,
        has_unit,
        keeps,
    } = field;
    let input = NodeRef::<Input>::new();
    let problem = problem.unwrap_or_else(|| RwSignal::new(String::new()));
    // What stands in the field before scripts.
    let first = untrack(&value);
    let editing = StoredValue::new(Editing {
        typing: Typing::written(first.clone()),
        known: first.clone(),
        is_pasted: false,
    });
    let value = StoredValue::new(value);
    let value = move || value.with_value(|value| value());
    let set = StoredValue::new(set);
    let read = move || {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let mut text = String::new();
        editing.update_value(|editing| {
            text = editing.typing.change(&input.value(), editing.is_pasted);
            editing.is_pasted = false;
        });
        let done = set.with_value(|set| set(&text));
        problem.set(done.err().unwrap_or_default());
        editing.update_value(|editing| editing.known = untrack(value));
    };
    let write = move |text: String| {
        if let Some(input) = input.get_untracked() {
            input.set_value(&text);
        }
        editing.update_value(|editing| {
            editing.typing = Typing::written(text.clone());
            editing.known = text;
        });
    };
    let prerendered = first.clone();
    effect(move |seen: Option<()>| {
        let now = value();
        let text = input.get_untracked().map(|input| input.value());
        if seen.is_none() && text.is_some_and(|text| text != prerendered) {
            // Once, when the page comes alive: what was typed before that counts.
            read();
        } else if editing.with_value(|editing| editing.known != now) {
            write(now);
            problem.set(String::new());
        }
    });
    let typed = move |_| {
        if kind != Kind::Day {
            read();
        }
    };
    // Enter, or leaving the field.
    let done = move |_| {
        if kind == Kind::Day {
            read();
        }
        if problem.with_untracked(String::is_empty) {
            write(untrack(value));
        }
    };
    let pasted = move |_| editing.update_value(|editing| editing.is_pasted = true);
    let message = move || {
        problem.with(|problem| {
            let kept = value();
            if problem.is_empty() || !keeps || kept.is_empty() {
                problem.clone()
            } else {
                format!("{problem} {}", (words.kept)(&kept))
            }
        })
    };
    let [input_type, mode, class] = kind.input();
    let described = if has_unit {
        format!("{id}-unit {line}")
    } else {
        line.clone()
    };
    let (name, hint) = (some(name), some(hint));
    // A day's width is its own.
    let size = (kind != Kind::Day).then_some(size);
    let input = view! {
        <input node_ref=input id=id.clone() data-testid=id.clone() type=input_type inputmode=mode enterkeyhint="done" autocomplete="off" class=class size=size value=first
            title=hint aria-label=name aria-describedby=described aria-invalid=move || problem.with(|problem| !problem.is_empty()).to_string()
            on:paste=pasted on:input=typed on:change=done/>
    };
    let problem =
        view! { <span class="field-problem" id=line.clone() role="status">{live(message)}</span> };
    NumberParts {
        input: input.into_any(),
        problem: problem.into_any(),
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}
