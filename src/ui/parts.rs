//! Long lists drawn in parts: the first at once, the others one by one when the page has time for them. A key or a choice waits for
//! the first part only, whatever the length of the list, and one that comes meanwhile begins anew.

use std::sync::Arc;

use leptos::prelude::*;

use super::view::{effect, live};

/// Calls back after so many milliseconds.
type After = fn(u32, Box<dyn FnOnce()>);

/// Draws the part of that number.
type Draw = dyn Fn(usize) -> Vec<AnyView> + Send + Sync;

/// The parts of a list.
struct Parts {
    /// For each part, in which turn it was drawn.
    drawn: Vec<RwSignal<usize>>,
    /// How often the list has changed.
    turn: RwSignal<usize>,
    /// Parts up to here may hold rows.
    held: RwSignal<usize>,
    is_behind: RwSignal<bool>,
    after: After,
}

/// At most `count` parts of a list, drawn by `draw` whenever what `filled` reads changes; it says how many parts hold rows. What
/// `draw` reads is not followed. `is_behind` is set as long as parts show what was before the last change.
pub fn in_parts(
    count: usize,
    after: After,
    is_behind: RwSignal<bool>,
    filled: impl Fn() -> usize + 'static,
    draw: Arc<Draw>,
) -> Vec<AnyView> {
    let parts = Arc::new(Parts {
        drawn: (0..count).map(|_| RwSignal::new(0)).collect(),
        turn: RwSignal::new(0),
        held: RwSignal::new(0),
        is_behind,
        after,
    });
    let mut views = Vec::new();
    for (at, drawn) in parts.drawn.iter().copied().enumerate() {
        let draw = draw.clone();
        let part = move || {
            drawn.track();
            untrack(|| draw(at))
        };
        views.push(live(part).into_any());
    }
    effect(move |_| {
        let filled = filled();
        untrack(|| parts.begin(filled));
    });
    views
}

impl Parts {
    fn begin(self: &Arc<Self>, filled: usize) {
        let held = self.held.get();
        let turn = self.turn.get() + 1;
        self.turn.set(turn);
        // What is no longer in the list goes at once.
        for part in filled.max(1)..held {
            self.draw(part, turn);
        }
        self.held.set(filled);
        self.is_behind.set(filled > 1);
        self.clone().step(0, filled, turn);
    }

    /// Draws a part, then has the next one drawn, unless the list has changed since.
    fn step(self: Arc<Self>, part: usize, filled: usize, turn: usize) {
        // By then the page may be another.
        if self.turn.try_get_untracked() != Some(turn) {
            return;
        }
        self.draw(part, turn);
        if part + 1 < filled {
            (self.after)(0, Box::new(move || self.step(part + 1, filled, turn)));
        } else {
            self.is_behind.set(false);
        }
    }

    fn draw(&self, part: usize, turn: usize) {
        if let Some(drawn) = self.drawn.get(part) {
            drawn.set(turn);
        }
    }
}

#[cfg(all(test, feature = "site"))]
mod tests {
    use std::cell::RefCell;

    use super::*;

    thread_local! {
        static LATER: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
    }

    /// A list of four parts, drawn up to the given turns; what was put off, run one by one.
    fn check(run: impl FnOnce(&Arc<Parts>)) {
        Owner::new().with(|| {
            run(&Arc::new(Parts {
                drawn: (0..4).map(|_| RwSignal::new(0)).collect(),
                turn: RwSignal::new(0),
                held: RwSignal::new(0),
                is_behind: RwSignal::new(false),
                after: |_, call| LATER.with_borrow_mut(|later| later.push(call)),
            }));
        });
    }

    fn wait() {
        let next = LATER.with_borrow_mut(|later| later.remove(0));
        next();
    }

    fn expect(parts: &Parts, turns: [usize; 4], is_behind: bool) {
        let drawn: Vec<usize> = parts
            .drawn
            .iter()
            .map(|part| part.get_untracked())
            .collect();
        assert_eq!(drawn, turns);
        assert_eq!(parts.is_behind.get_untracked(), is_behind);
        assert_eq!(LATER.with_borrow(Vec::len) > 0, is_behind);
    }

    #[test]
    fn the_first_part_is_drawn_at_once_and_the_others_one_by_one() {
        check(|parts| {
            parts.begin(3);
            expect(parts, [1, 0, 0, 0], true);
            wait();
            expect(parts, [1, 1, 0, 0], true);
            wait();
            expect(parts, [1, 1, 1, 0], false);
        });
    }

    #[test]
    fn what_left_the_list_goes_at_once() {
        check(|parts| {
            parts.begin(3);
            wait();
            wait();
            parts.begin(1);
            expect(parts, [2, 2, 2, 0], false);
            // An empty list has a first part too: it draws nothing.
            parts.begin(0);
            expect(parts, [3, 2, 2, 0], false);
        });
    }

    #[test]
    fn a_change_on_the_way_begins_anew() {
        check(|parts| {
            parts.begin(4);
            wait();
            parts.begin(2);
            expect(parts, [2, 1, 2, 2], true);
            // What was put off for the first change is let be.
            wait();
            expect(parts, [2, 1, 2, 2], true);
            wait();
            expect(parts, [2, 2, 2, 2], false);
        });
    }
}
