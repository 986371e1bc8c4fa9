//! Words of the likely range and of the year, in English.

use super::super::count::counted;
use crate::text::scenarios::year::YearWords;
use plan::scenario::Piece;

pub const WORDS: YearWords = YearWords {
    likely: "likely",
    extremes: ["all low", "all high"],
    how: "How the likely range is made",
    made: |names, numbers, combinations, held| {
        let numbers = match numbers {
            1 => "the number that moves the bill".to_owned(),
            many => format!("the {many} numbers that move the bill most"),
        };
        let held = match held {
            0 => String::new(),
            1 => " One more moves it little and stays as expected.".to_owned(),
            held => format!(" {held} more move it little and stay as expected."),
        };
        format!(
            "Every combination of the low, expected and high values of {numbers} is priced, {combinations} in all: {names}. Each is low three times in ten, as expected four times and high three times, whatever the others are. The range is the middle eight tenths: one time in ten a month costs less, one time in ten more.{held} “All low” and “all high” take every number at its end at once, which hardly ever happens."
        )
    },
    certain: "No number has a low and a high value that differ, so there is no range.",
    between: ", ",
    year: "Twelve months",
    lead: |from| {
        format!(
            "Months of the scenario’s own from {from} on, each with the growth of those before it and at the prices in force. Billing spends the same months day by day and comes to the same totals."
        )
    },
    month: "Month from",
    pieces: |piece, count| {
        let noun = match piece {
            Piece::Conversation => "conversation",
            Piece::Brief => "brief",
            Piece::Clip => "clip",
            Piece::Recording => "recording",
        };
        counted(count, noun)
    },
    likely_year: |range| format!("Likely for the year: {range}."),
    file_rows: ["Likely range", "Month"],
    ends: |from| {
        format!(
            "A price is known to end in the month from {from} on. What follows is not known, so that month and those after it have no amount, and there is no total."
        )
    },
};
