//! What the worker is asked, and the eye on it while it works.

use leptos::prelude::*;

use super::TextWork;
use crate::ui::tokenizer::{PATIENCE_MS, WorkQueue};

impl TextWork {
    /// Posts the next request, if the worker is free.
    pub(super) fn pump(self) {
        let now = (self.ports.now_ms)();
        if !self.is_started.get_value() {
            return;
        }
        if let Some(request) = self
            .queue
            .try_update_value(|queue| queue.next(now))
            .flatten()
        {
            (self.ports.post)(&request);
        }
    }

    /// Looks after a worker that an older text keeps busy.
    pub(super) fn watch(self) {
        if self.is_watching.get_value() || !self.queue.with_value(WorkQueue::has_waiting_text) {
            return;
        }
        self.is_watching.set_value(true);
        let look = move || {
            self.is_watching.set_value(false);
            if self
                .queue
                .with_value(|queue| queue.is_overdue((self.ports.now_ms)()))
            {
                (self.ports.replace)();
                self.queue.update_value(WorkQueue::respawned);
                self.pump();
            }
            self.watch();
        };
        let wait = u32::try_from(PATIENCE_MS / 4).unwrap_or(u32::MAX);
        (self.ports.after)(wait, Box::new(look));
    }
}
