//! What a piece of news is to a reader: the kinds that the page of changes can be filtered by.

use super::{Change, Choice, News};

/// What happened, as a reader would sort it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// The model can be used.
    Launch,
    /// It became cheaper.
    Cut,
    /// It became dearer.
    Rise,
    /// Its prices changed, and it is neither cheaper nor dearer as a whole.
    Changed,
    /// Other prices are promised.
    Announced,
    /// What was promised will not come.
    Cancelled,
    /// The model can no longer be used.
    Retired,
}

impl What {
    /// Of a change. The [blended price](super::blend) decides between cheaper and dearer; where it stands still or there is none,
    /// prices that all went one way do.
    pub fn of(change: &Change<'_>) -> Self {
        match change.news {
            News::Launch => Self::Launch,
            News::Announced => Self::Announced,
            News::Cancelled => Self::Cancelled,
            News::Retirement => Self::Retired,
            News::Price => match change.blend {
                Some((old, new)) if new < old => Self::Cut,
                Some((old, new)) if old < new => Self::Rise,
                _ => Self::of_fields(change),
            },
        }
    }

    fn of_fields(change: &Change<'_>) -> Self {
        let all = |fell: bool| {
            let mut fields = change.fields.iter();
            !change.fields.is_empty()
                && fields.all(|field| match (field.old, field.new) {
                    (Some(old), Some(new)) => (new < old) == fell,
                    _ => false,
                })
        };
        if all(true) {
            Self::Cut
        } else if all(false) {
            Self::Rise
        } else {
            Self::Changed
        }
    }
}

impl Choice for What {
    const ALL: &'static [Self] = &[
        Self::Launch,
        Self::Cut,
        Self::Rise,
        Self::Changed,
        Self::Announced,
        Self::Cancelled,
        Self::Retired,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::Launch => "launch",
            Self::Cut => "cut",
            Self::Rise => "rise",
            Self::Changed => "changed",
            Self::Announced => "announced",
            Self::Cancelled => "cancelled",
            Self::Retired => "retired",
        }
    }

    fn at(self) -> u8 {
        self as u8
    }
}
