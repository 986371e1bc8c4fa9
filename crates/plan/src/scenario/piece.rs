//! What one piece of a scenario's work is called.

use super::{Case, Input, Scenario, ScenarioCost};
use prices::money::Usd;

/// A piece of work from start to end, which the code calls a conversation: people call it by what comes of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Piece {
    /// A chat, an agent's task, a document.
    #[default]
    Conversation,
    /// What pictures are made for.
    Brief,
    /// Video that is made.
    Clip,
    /// Sound that is written down.
    Recording,
}

impl Piece {
    /// What is billed by the piece in it: pictures, or seconds of video or sound. `None`: nothing but tokens.
    pub const fn counts(self) -> Option<Input> {
        match self {
            Self::Conversation => None,
            Self::Brief => Some(Input::Images),
            Self::Clip => Some(Input::VideoSeconds),
            Self::Recording => Some(Input::AudioSeconds),
        }
    }
}

impl Scenario {
    /// What its work consists of.
    pub fn piece(&self) -> Piece {
        let pieces = [Piece::Brief, Piece::Clip, Piece::Recording];
        let mut made = pieces.into_iter();
        let is_made = |piece: &Piece| {
            let counts = piece.counts();
            counts.is_some_and(|input| self.range(input).high() > 0)
        };
        made.find(is_made).unwrap_or_default()
    }

    /// What the smallest thing that people count costs, with its share of what is made again: a picture, a second of video or sound, to
    /// the nearest femto-dollar; else a request.
    pub fn per_unit(&self, cost: &ScenarioCost) -> Usd {
        let Some(input) = self.piece().counts() else {
            return cost.per_request;
        };
        let count = i128::from(self.numbers(Case::Expected).count(input).max(1));
        Usd::from_femto((cost.per_conversation.femto() + count / 2).div_euclid(count))
    }

    /// How many of these an expected month has, without what is made again.
    pub fn units(&self, cost: &ScenarioCost) -> u64 {
        let count = |input| self.numbers(Case::Expected).count(input);
        let each = self.piece().counts().map_or(1, count);
        cost.conversations.saturating_mul(each)
    }
}
