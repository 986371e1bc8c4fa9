//! Finding room for labels.

/// A rectangle that words take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Room {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Room {
    pub(super) fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn is_within(self, frame: Self) -> bool {
        frame.left <= self.left
            && self.right <= frame.right
            && frame.top <= self.top
            && self.bottom <= frame.bottom
    }
}

/// Heights for labels that want to stand at `wanted`, in the same order: at least `gap` apart and between `top` and `bottom`, moved as
/// little as needed. When they do not all fit they are spread evenly.
pub(super) fn spread(wanted: &[f64], gap: f64, top: f64, bottom: f64) -> Vec<f64> {
    // A handful: the library's sort would be kilobytes of wasm.
    let mut order: Vec<usize> = Vec::new();
    for (at, height) in wanted.iter().enumerate() {
        let place = order.partition_point(|before| wanted[*before].total_cmp(height).is_le());
        order.insert(place, at);
    }
    let mut places = wanted.to_vec();
    let mut next = top;
    let mut gap = gap;
    if let Ok(gaps @ 1..) = u16::try_from(wanted.len().saturating_sub(1)) {
        gap = gap.min((bottom - top) / f64::from(gaps));
    }
    for at in &order {
        places[*at] = places[*at].max(next);
        next = places[*at] + gap;
    }
    let mut next = bottom;
    for at in order.iter().rev() {
        places[*at] = places[*at].min(next);
        next = places[*at] - gap;
    }
    places
}

/// Puts a label of a size beside a mark so that it meets none of `taken` and stays in `frame`: right of it or left, then above and below
/// in growing distance. `None` when there is no room.
pub(super) fn beside(
    (x, y): (f64, f64),
    (width, height): (f64, f64),
    taken: &[Room],
    frame: Room,
) -> Option<Room> {
    let half = height / 2.0;
    (0..24_u8).find_map(|ring| {
        let away = f64::from(ring) * half;
        [-away, away].into_iter().find_map(|dy| {
            let sides = [x + 9.0, x - 9.0 - width, x - width / 2.0];
            // Straight above or below only where the mark itself is not covered.
            let sides = if ring < 3 { &sides[..2] } else { &sides[..] };
            sides.iter().find_map(|left| {
                let room = Room {
                    left: *left,
                    top: y + dy - half,
                    right: left + width,
                    bottom: y + dy + half,
                };
                let is_free = !taken.iter().any(|other| room.overlaps(*other));
                (is_free && room.is_within(frame)).then_some(room)
            })
        })
    })
}
