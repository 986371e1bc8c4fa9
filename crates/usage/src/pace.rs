//! Long work that lets others have their turn.
//!
//! A hundred thousand records take longer than a page may stand still. Whatever goes through all of them stops now and then and waits for
//! what it was given to wait for; who has time gives nothing, and it never waits.

use std::{
    future::Future,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

/// The work is not wanted any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped;

/// Until the next turn, or until nobody waits for the answer any more.
pub type Turn = Pin<Box<dyn Future<Output = Result<(), Stopped>>>>;

/// Records between two turns.
const RECORDS: usize = 64;

/// When long work waits, and for what.
#[derive(Clone, Copy, Default)]
pub struct Pace<'p>(Option<&'p dyn Fn() -> Turn>);

impl<'p> Pace<'p> {
    /// Without a pause.
    pub const NONE: Self = Self(None);

    /// With a pause after every few records.
    pub const fn new(turn: &'p dyn Fn() -> Turn) -> Self {
        Self(Some(turn))
    }

    /// Waits for a turn, after the record of that number, if it is time.
    ///
    /// # Errors
    /// [`Stopped`] when the work is not wanted any more.
    pub async fn after(self, record: usize) -> Result<(), Stopped> {
        match self.0 {
            Some(turn) if record % RECORDS == RECORDS - 1 => turn().await,
            _ => Ok(()),
        }
    }

    /// Waits for a turn now, between two steps of the work.
    ///
    /// # Errors
    /// [`Stopped`] when the work is not wanted any more.
    pub async fn now(self) -> Result<(), Stopped> {
        self.after(RECORDS - 1).await
    }
}

/// Does work that has no pause.
///
/// # Panics
/// When the work waits all the same.
pub fn at_once<T>(work: impl Future<Output = Result<T, Stopped>>) -> T {
    let mut work = pin!(work);
    match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(done)) => done,
        Poll::Ready(Err(Stopped)) | Poll::Pending => unreachable!("nothing was given to wait for"),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_turn_comes_after_every_few_records_and_can_end_the_work() {
        let turns = Cell::new(0);
        let turn = || -> Turn {
            turns.set(turns.get() + 1);
            let wanted = if turns.get() < 3 {
                Ok(())
            } else {
                Err(Stopped)
            };
            Box::pin(std::future::ready(wanted))
        };
        let done = Cell::new(0);
        let work = async {
            for record in 0..10 * RECORDS {
                done.set(record);
                Pace::new(&turn).after(record).await?;
            }
            Ok::<_, Stopped>(())
        };
        let mut work = pin!(work);
        let end = work.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(end, Poll::Ready(Err(Stopped)));
        assert_eq!((turns.get(), done.get()), (3, 3 * RECORDS - 1));
    }

    #[test]
    fn without_a_pause_work_is_done_at_once() {
        let work = async {
            for record in 0..1_000 {
                Pace::NONE.after(record).await?;
            }
            Ok(7)
        };
        assert_eq!(at_once(work), 7);
    }
}
