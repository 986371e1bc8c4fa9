//! Which rows are seen, and where they stand in an element that browsers can still scroll.

use std::ops::Range;

use tokens::TextStats;

/// Tallest element laid out, in pixels; browsers stop being exact beyond some 16 million.
const TALLEST: f64 = 8_000_000.0;
/// Rows kept ready above and below the seen ones.
const SPARE_ROWS: u32 = 24;
/// Columns an id takes: six digits and the gap after them.
const ID_COLUMNS: u64 = 7;

/// The token view's measures, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geometry {
    /// Rows of the whole text.
    pub total_rows: u32,
    /// Height of a row.
    pub row_height: f64,
    /// Height that is seen.
    pub seen: f64,
}

impl Geometry {
    fn text_height(self) -> f64 {
        f64::from(self.total_rows) * self.row_height
    }

    /// Height of the scrolled element: that of the text, until it is too tall to be scrolled.
    pub fn canvas_height(self) -> f64 {
        self.text_height().min(TALLEST)
    }

    /// Pixels of text that one scrolled pixel stands for: 1, more for a text too tall.
    fn scale(self) -> f64 {
        let scrollable = self.canvas_height() - self.seen;
        if self.text_height() <= TALLEST || scrollable <= 0.0 {
            1.0
        } else {
            (self.text_height() - self.seen) / scrollable
        }
    }

    /// Rows above the top edge, with the part of the one it cuts.
    fn rows_above(self, scrolled: f64) -> f64 {
        scrolled.max(0.0) * self.scale() / self.row_height
    }

    /// The rows that are seen, in whole or in part.
    pub fn seen_rows(self, scrolled: f64) -> Range<u32> {
        let above = self.rows_above(scrolled);
        let first = whole(above.floor()).min(self.total_rows);
        let end = whole((above + self.seen / self.row_height).ceil()).clamp(first, self.total_rows);
        first..end
    }

    /// The rows to have ready. The range may end past the text: its length may not be known yet.
    pub fn ready_rows(self, scrolled: f64) -> Range<u32> {
        let first = self.seen_rows(scrolled).start;
        let seen = whole((self.seen / self.row_height).ceil());
        first.saturating_sub(SPARE_ROWS)..first.saturating_add(seen).saturating_add(SPARE_ROWS)
    }

    /// Whether `held` is running out of rows to show.
    pub fn needs_more(self, scrolled: f64, held: &Range<u32>) -> bool {
        let seen = self.seen_rows(scrolled);
        let near = SPARE_ROWS / 3;
        let start = seen.start.saturating_sub(near);
        let end = seen.end.saturating_add(near).min(self.total_rows);
        !seen.is_empty() && (start < held.start || held.end < end)
    }

    /// Where in the scrolled element row `row` begins. In a text too tall this holds for the rows near the seen ones.
    pub fn top_of(self, row: u32, scrolled: f64) -> f64 {
        if self.text_height() <= TALLEST {
            return f64::from(row) * self.row_height;
        }
        scrolled + (f64::from(row) - self.rows_above(scrolled)) * self.row_height
    }

    /// How far to scroll so that `row` is seen whole; `None` when it is already.
    pub fn scroll_to_see(self, row: u32, scrolled: f64) -> Option<f64> {
        let top = (f64::from(row) - self.rows_above(scrolled)) * self.row_height;
        let beyond = top + self.row_height - self.seen;
        let by = if top < 0.0 {
            top
        } else if beyond > 0.0 {
            beyond
        } else {
            return None;
        };
        Some((scrolled + by / self.scale()).max(0.0))
    }
}

/// How many columns of text to lay out in a row when ids stand in place of the text and take more room than it.
pub fn id_columns(columns: u32, stats: TextStats) -> u32 {
    let characters_of_ids = stats.tokens.get().saturating_mul(ID_COLUMNS).max(1);
    let fitting = u64::from(columns).saturating_mul(stats.graphemes.max(1)) / characters_of_ids;
    u32::try_from(fitting)
        .unwrap_or(columns)
        .clamp(8, columns.max(8))
}

/// A row number; negative ones and those past `u32` become the nearest.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "casts from floats saturate, which is what is wanted"
)]
const fn whole(rows: f64) -> u32 {
    rows as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens::Tokens;

    fn view(total_rows: u32) -> Geometry {
        Geometry {
            total_rows,
            row_height: 28.0,
            seen: 280.0,
        }
    }

    #[test]
    fn a_row_cut_by_an_edge_is_seen() {
        let check =
            |scrolled, expected| assert_eq!(view(100).seen_rows(scrolled), expected, "{scrolled}");
        check(0.0, 0..10);
        check(1.0, 0..11);
        check(28.0, 1..11);
        check(100.0 * 28.0 - 280.0, 90..100);
        check(1e9, 100..100);
    }

    #[test]
    fn a_text_too_tall_can_be_scrolled_to_its_last_row() {
        let tall = view(2_000_000);
        assert!((tall.canvas_height() - TALLEST).abs() < f64::EPSILON);
        let end = tall.canvas_height() - tall.seen;
        assert_eq!(tall.seen_rows(end).end, 2_000_000);
        let bottom = tall.top_of(2_000_000, end);
        assert!((bottom - TALLEST).abs() < 1.0, "{bottom}");
    }

    #[test]
    fn scrolling_to_a_row_brings_it_into_view_and_not_further() {
        for total in [100, 2_000_000] {
            let view = view(total);
            for (row, scrolled) in [(0, 500.0), (50, 0.0), (total - 1, 0.0), (total / 2, 10.0)] {
                if let Some(to) = view.scroll_to_see(row, scrolled) {
                    let seen = view.seen_rows(to);
                    assert!(seen.contains(&row), "{row} of {total}: {seen:?}");
                }
            }
            assert_eq!(view.scroll_to_see(3, 0.0), None);
            assert_eq!(view.scroll_to_see(9, 0.0), None);
            assert!(view.scroll_to_see(10, 0.0).is_some());
        }
    }

    #[test]
    fn rows_are_asked_for_before_they_run_out() {
        let view = view(1000);
        assert!(view.needs_more(0.0, &(0..0)));
        let ready = view.ready_rows(0.0);
        assert!(!view.needs_more(0.0, &ready));
        assert!(view.needs_more(f64::from(ready.end) * 28.0 - 280.0, &ready));
        assert!(!self::view(0).needs_more(0.0, &(0..0)), "nothing to see");
        assert!(!self::view(3).needs_more(0.0, &(0..3)), "all there is");
    }

    #[test]
    fn ids_get_the_room_they_need() {
        let stats = |tokens, graphemes| TextStats {
            tokens: Tokens::new(tokens),
            graphemes,
            ..TextStats::default()
        };
        assert_eq!(id_columns(70, stats(10, 70)), 70);
        assert_eq!(
            id_columns(70, stats(10, 700)),
            70,
            "never wider than the view"
        );
        assert_eq!(id_columns(70, stats(70, 70)), 10);
        assert_eq!(id_columns(70, stats(700, 70)), 8);
        assert_eq!(id_columns(0, stats(0, 0)), 8);
    }
}
