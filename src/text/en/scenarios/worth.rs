//! Words of what cache, batch and budget are worth, in English.

use super::super::count::counted;
use crate::text::scenarios::worth::WorthWords;
use plan::scenario::Piece;

pub const WORDS: WorthWords = WorthWords {
    heading: "What would change it",
    heads: ["", "Without", "With", "Saved a month"],
    cache: "Cache",
    batch: "Everything in the batch",
    break_even: |reuses| {
        let reads = counted(reuses, "read");
        format!("A cached prompt has paid for its writing after {reads} within its lifetime.")
    },
    at_once: "Writing to the cache costs no more than plain input, so it pays from the first read.",
    unknown: "A price that is needed for a dash is not listed.",
    budget: "What does a budget buy",
    amount: "US dollars a month",
    buys: |piece, pieces, requests, cost| {
        let noun = match piece {
            Piece::Conversation => {
                let (pieces, requests) = (
                    counted(pieces, "conversation"),
                    counted(requests, "request"),
                );
                return format!("Buys {pieces} ({requests}) for {cost}, as expected.");
            }
            Piece::Brief => "brief",
            Piece::Clip => "clip",
            Piece::Recording => "recording",
        };
        format!("Buys {} for {cost}, as expected.", counted(pieces, noun))
    },
    between: |few, many| {
        format!("If everything is high it buys {few}; if everything is low, {many}.")
    },
    unlimited: "This costs nothing on this model, so the budget never runs out.",
};
