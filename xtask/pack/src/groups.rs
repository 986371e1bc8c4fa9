//! Groups: which of the code that several parts share lies together.
//!
//! The splitter writes a file for every combination of parts that share something. Five parts make two dozen, half of which each page
//! would wait for. Here combinations are joined until a page waits for few files: code of two parts may lie with code of three, at the
//! price that the third loads it in vain, or in the main file, which every page loads. Cheapest first.

use std::collections::{BTreeMap, BTreeSet};

/// A set of parts, one bit each; [`MAIN`] is what every page loads.
pub type PartSet = u32;

/// In the main file.
pub const MAIN: PartSet = PartSet::MAX;

/// What a file of its own costs each page that loads it, in bytes before compression: it is a request, brings its own list of types
/// and imports, and compresses alone. Set by measurement: fewer files were lighter, and loaded sooner, up to about here.
const FILE: usize = 9_000;

/// What the parts are to one another.
#[derive(Debug, Default)]
pub struct Roles {
    /// The parts that are pages.
    pub pages: PartSet,
    /// The parts that are loaded after a page, each with its page: what the page has is there already.
    pub below: Vec<(PartSet, PartSet)>,
    /// Pages that need next to nothing: what they share with others is in main, and what all others share is there in spite of them.
    pub light: PartSet,
}

impl Roles {
    /// What a lower part shares with any page lies with its own page as well.
    fn with_pages(&self, set: PartSet) -> PartSet {
        if set == MAIN || set & self.pages == 0 {
            return set;
        }
        let shares = self.below.iter().filter(|(part, _)| set & part != 0);
        shares.fold(set, |set, (_, page)| set | page)
    }

    /// The pages that have a lower part.
    fn with_lower_parts(&self) -> PartSet {
        self.below.iter().fold(0, |set, (_, page)| set | page)
    }

    /// The parts of a set that are neither pages nor below one of the set's pages.
    fn strangers(&self, set: PartSet) -> PartSet {
        let at_home = self.below.iter().filter(|(_, page)| set & page != 0);
        at_home.fold(set & !self.pages, |set, (part, _)| set & !part)
    }
}

/// The code a program consists of, as far as its borders are concerned.
#[derive(Debug, Default)]
pub struct Graph {
    /// The size of each piece in bytes.
    pub sizes: Vec<usize>,
    /// What each piece refers to.
    pub uses: Vec<Vec<usize>>,
}

impl Graph {
    /// Everything that can be reached from these pieces, themselves included.
    fn reached(&self, from: impl IntoIterator<Item = usize>) -> Vec<bool> {
        let mut reached = vec![false; self.sizes.len()];
        let mut open: Vec<usize> = from.into_iter().collect();
        while let Some(piece) = open.pop() {
            if !std::mem::replace(&mut reached[piece], true) {
                open.extend(self.uses[piece].iter().filter(|used| !reached[**used]));
            }
        }
        reached
    }

    /// The parts that need each piece, given where main and the parts begin. What nothing needs is in none.
    pub fn needed_by(&self, main: &[usize], parts: &[Vec<usize>]) -> Vec<PartSet> {
        let mut needed = vec![0; self.sizes.len()];
        for (bit, roots) in parts.iter().enumerate() {
            for (piece, is_reached) in self.reached(roots.iter().copied()).into_iter().enumerate() {
                needed[piece] |= PartSet::from(is_reached) << bit;
            }
        }
        for (piece, is_reached) in self.reached(main.iter().copied()).into_iter().enumerate() {
            if is_reached {
                needed[piece] = MAIN;
            }
        }
        needed
    }

    /// Where each piece shall lie, so that none of the `pages` has more than `files` files: never in fewer parts than `needed` says.
    ///
    /// A part that is no page is loaded by few, and beside a page: it takes the files it shares as they come, and decides nothing. Only
    /// what it shares with a single page is in main, or else it would load all that this page has to itself.
    pub fn grouped(&self, needed: &[PartSet], roles: &Roles, files: usize) -> Vec<PartSet> {
        let pages = roles.pages;
        let of_pages = |set: PartSet| if set == MAIN { MAIN } else { set & pages };
        let begin = |set: &PartSet| {
            let set = roles.with_pages(*set);
            if set & roles.light != 0 && set & !roles.light != 0 {
                return MAIN;
            }
            let is_shared = of_pages(set).is_power_of_two() && roles.strangers(set) != 0;
            if is_shared { MAIN } else { set }
        };
        let mut lies: Vec<PartSet> = needed.iter().map(begin).collect();
        loop {
            let mut groups = BTreeMap::new();
            for (piece, set) in lies.iter().enumerate() {
                let set = of_pages(*set);
                if set.count_ones() > 1 && set != MAIN {
                    *groups.entry(set).or_insert(0) += self.sizes[piece];
                }
            }
            let joined = join(&groups, pages, roles.with_lower_parts(), files);
            let before = lies.clone();
            for set in &mut lies {
                if let Some(to) = joined.get(&of_pages(*set)) {
                    *set = if *to == MAIN { MAIN } else { *to | *set };
                }
            }
            // A file is loaded whole: what others need of it, they load with all the rest.
            let mut others: BTreeMap<PartSet, PartSet> = BTreeMap::new();
            for set in lies.iter().filter(|set| **set != MAIN) {
                *others.entry(of_pages(*set)).or_insert(0) |= set & !pages;
            }
            for set in lies
                .iter_mut()
                .filter(|set| **set != MAIN && **set & pages != 0)
            {
                *set |= others[&of_pages(*set)];
            }
            // What a moved piece refers to moves along.
            let mut open: Vec<usize> = (0..lies.len()).collect();
            while let Some(piece) = open.pop() {
                for used in &self.uses[piece] {
                    if lies[*used] | lies[piece] != lies[*used] {
                        lies[*used] |= lies[piece];
                        open.push(*used);
                    }
                }
            }
            if lies == before {
                return lies;
            }
        }
    }

    /// For a part, or for main: the pieces from which everything can be reached that lies there without being needed there.
    pub fn begin_of_moved(
        &self,
        needed: &[PartSet],
        lies: &[PartSet],
        part: PartSet,
    ) -> Vec<usize> {
        let is_in = |set: PartSet| (set == MAIN) == (part == MAIN) && set & part != 0;
        let is_moved = |piece: usize| is_in(lies[piece]) && !is_in(needed[piece]);
        let moved: Vec<usize> = (0..lies.len()).filter(|piece| is_moved(*piece)).collect();
        let used: BTreeSet<usize> = moved
            .iter()
            .flat_map(|piece| {
                self.uses[*piece]
                    .iter()
                    .copied()
                    .filter(move |used| used != piece)
            })
            .collect();
        let mut begin: Vec<usize> = moved
            .iter()
            .copied()
            .filter(|piece| !used.contains(piece))
            .collect();
        let mut reached = self.reached(begin.iter().copied());
        // Pieces that refer to one another in a circle have no first one.
        for piece in moved {
            if !reached[piece] {
                begin.push(piece);
                for (other, is_reached) in self.reached([piece]).into_iter().enumerate() {
                    reached[other] |= is_reached;
                }
            }
        }
        begin
    }
}

/// Joins groups (with their sizes) until no part has more than `files` files and nothing is won by joining more. Returns where each went.
///
/// A page with a lower part has two files besides the shared ones: its own, and the one in which both find what they share.
fn join(
    groups: &BTreeMap<PartSet, usize>,
    pages: PartSet,
    with_lower_parts: PartSet,
    files: usize,
) -> BTreeMap<PartSet, PartSet> {
    let everywhere = pages;
    let count = pages.count_ones() as usize;
    let bits = || (0..PartSet::BITS as usize).filter(|bit| pages >> bit & 1 == 1);
    let weight = |set: PartSet, size: usize| set.count_ones() as usize * (size + FILE);
    let mut sizes = groups.clone();
    let mut went: BTreeMap<PartSet, PartSet> = groups.keys().map(|set| (*set, *set)).collect();
    loop {
        let is_crowded = |bit: usize| {
            let own = if with_lower_parts >> bit & 1 == 1 {
                2
            } else {
                1
            };
            sizes.keys().filter(|set| **set >> bit & 1 == 1).count() + own > files
        };
        let crowded: PartSet = bits()
            .filter(|bit| is_crowded(*bit))
            .fold(0, |set, bit| set | 1 << bit);
        let mut best: Option<(isize, Vec<PartSet>, PartSet)> = None;
        let mut consider = |from: &[PartSet], to: PartSet| {
            // Only what takes a file from a part that has too many, while there is one.
            if crowded != 0 && from.iter().all(|set| set & crowded == 0) {
                return;
            }
            let moved: usize = from.iter().map(|set| sizes[set]).sum();
            let before: usize = from.iter().map(|set| weight(*set, sizes[set])).sum();
            let after = if to == everywhere {
                count * moved
            } else if sizes.contains_key(&to) && !from.contains(&to) {
                to.count_ones() as usize * moved
            } else {
                weight(to, moved)
            };
            let Ok(added) =
                isize::try_from(after).and_then(|after| Ok(after - isize::try_from(before)?))
            else {
                return;
            };
            if best.as_ref().is_none_or(|(least, _, _)| added < *least) {
                best = Some((added, from.to_vec(), to));
            }
        };
        let sets: Vec<PartSet> = sizes.keys().copied().collect();
        for (at, one) in sets.iter().enumerate() {
            consider(&[*one], everywhere);
            for other in &sets[at + 1..] {
                consider(&[*one, *other], one | other);
            }
        }
        let Some((added, from, to)) = best else {
            return went;
        };
        if crowded == 0 && added >= 0 {
            return went;
        }
        let moved: usize = from.iter().filter_map(|set| sizes.remove(set)).sum();
        let to = if to == everywhere { MAIN } else { to };
        for set in went.values_mut().filter(|set| from.contains(set)) {
            *set = to;
        }
        if to != MAIN {
            *sizes.entry(to).or_insert(0) += moved;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(list: &[(PartSet, usize)]) -> BTreeMap<PartSet, usize> {
        list.iter().copied().collect()
    }

    #[test]
    fn what_all_share_is_in_the_main_file() {
        assert_eq!(
            join(&groups(&[(0b111, 90_000)]), 0b111, 0, 8),
            groups_to(&[(0b111, MAIN)])
        );
    }

    fn groups_to(list: &[(PartSet, PartSet)]) -> BTreeMap<PartSet, PartSet> {
        list.iter().copied().collect()
    }

    #[test]
    fn a_crumb_joins_what_costs_least() {
        // Two large groups stay; what parts 0 and 2 share by the byte lies with the rest of what all share.
        let list = [(0b0011, 50_000), (0b1100, 50_000), (0b0101, 10)];
        let went = join(&groups(&list), 0b1111, 0, 8);
        assert_eq!(went[&0b0011], 0b0011);
        assert_eq!(went[&0b1100], 0b1100);
        assert_eq!(went[&0b0101], MAIN);
    }

    #[test]
    fn no_part_has_more_files_than_it_may() {
        let list: Vec<(PartSet, usize)> = (1..32u32)
            .filter(|set| set.count_ones() > 1)
            .map(|set| (set, 100_000 + set as usize))
            .collect();
        // The last page has a lower part, and so a file less to share.
        let went = join(&groups(&list), 0b1_1111, 0b1_0000, 4);
        for (bit, most) in [(0, 3), (1, 3), (2, 3), (3, 3), (4, 2)] {
            let sets: BTreeSet<_> = went
                .values()
                .filter(|set| **set != MAIN && *set >> bit & 1 == 1)
                .collect();
            assert!(sets.len() <= most, "{sets:?}");
        }
        assert!(went.iter().all(|(from, to)| from & to == *from));
    }

    /// Main is piece 0, which uses piece 1. Part 0 is 2, part 1 is 3, part 2 is 4. Both 2 and 3 use the circle 5, 6, which uses 7; so does 4.
    fn program() -> Graph {
        Graph {
            sizes: vec![1, 1, 9_000, 9_000, 9_000, 20_000, 20_000, 40_000],
            uses: vec![
                vec![1],
                vec![],
                vec![5, 1],
                vec![6],
                vec![7],
                vec![6],
                vec![5, 7],
                vec![],
            ],
        }
    }

    #[test]
    fn a_piece_is_needed_by_the_parts_it_can_be_reached_from() {
        let needed = program().needed_by(&[0], &[vec![2], vec![3], vec![4]]);
        assert_eq!(
            needed,
            [MAIN, MAIN, 0b001, 0b010, 0b100, 0b011, 0b011, 0b111]
        );
    }

    #[test]
    fn what_a_moved_piece_refers_to_lies_where_it_does() {
        let graph = program();
        let needed = graph.needed_by(&[0], &[vec![2], vec![3], vec![4]]);
        let lies = graph.grouped(&needed, &pages(0b111), 8);
        for (piece, uses) in graph.uses.iter().enumerate() {
            assert_eq!(lies[piece] & needed[piece], needed[piece]);
            assert!(
                uses.iter()
                    .all(|used| lies[*used] | lies[piece] == lies[*used])
            );
        }
        assert_eq!(lies[7], MAIN);
        assert_eq!(graph.begin_of_moved(&needed, &lies, MAIN), [7]);
        // One file each: everything shared is in main, and the circle is entered once.
        let lies = graph.grouped(&needed, &pages(0b111), 1);
        assert_eq!((lies[5], lies[6]), (MAIN, MAIN));
        assert_eq!(graph.begin_of_moved(&needed, &lies, MAIN), [5]);
    }

    #[test]
    fn a_part_that_is_no_page_takes_what_it_shares_as_it_comes() {
        let graph = program();
        // The third part is no page. What the two pages share is theirs alone to decide: all of it is in main.
        let needed = graph.needed_by(&[0], &[vec![2], vec![3], vec![4]]);
        let lies = graph.grouped(&needed, &pages(0b011), 8);
        assert_eq!(lies[2..8], [0b001, 0b010, 0b100, MAIN, MAIN, MAIN]);
        // What it shares with the first page alone is in main too, and that page's own file stays its own.
        let graph = Graph {
            sizes: vec![1, 1, 9_000, 9_000, 9_000, 1, 1, 40_000, 40_000],
            uses: vec![
                vec![1],
                vec![],
                vec![7, 8],
                vec![8],
                vec![7],
                vec![],
                vec![],
                vec![],
                vec![],
            ],
        };
        let needed = graph.needed_by(&[0], &[vec![2], vec![3], vec![4]]);
        assert_eq!(needed[7..], [0b101, 0b011]);
        let lies = graph.grouped(&needed, &pages(0b011), 8);
        assert_eq!(lies[7..], [MAIN, MAIN]);
        assert_eq!(lies[2..5], [0b001, 0b010, 0b100]);
    }

    fn pages(pages: PartSet) -> Roles {
        Roles {
            pages,
            ..Roles::default()
        }
    }

    #[test]
    fn a_light_page_loads_main_and_what_is_its_own() {
        let roles = Roles {
            pages: 0b011,
            light: 0b100,
            ..Roles::default()
        };
        // Piece 4 is of both pages, 5 of one of them and the light one.
        let graph = Graph {
            sizes: vec![1, 1_000, 1_000, 1_000, 50_000, 100],
            uses: vec![vec![], vec![4, 5], vec![4], vec![5], vec![], vec![]],
        };
        let needed = graph.needed_by(&[0], &[vec![1], vec![2], vec![3]]);
        let lies = graph.grouped(&needed, &roles, 8);
        assert_eq!(lies[1..], [0b001, 0b010, 0b100, MAIN, MAIN]);
    }

    #[test]
    fn a_lower_part_finds_what_its_page_has() {
        // Parts: a page, another page, what is below the first, and one on demand.
        let roles = Roles {
            pages: 0b0011,
            below: vec![(0b0100, 0b0001)],
            ..Roles::default()
        };
        // Piece 5 is of the first page and below it, 6 of the second page and below the first, 7 on demand and of the first page.
        let graph = Graph {
            sizes: vec![1, 1_000, 1_000, 1_000, 1_000, 50_000, 60_000, 100],
            uses: vec![
                vec![],
                vec![5, 7],
                vec![6],
                vec![5, 6],
                vec![7],
                vec![],
                vec![],
                vec![],
            ],
        };
        let needed = graph.needed_by(&[0], &[vec![1], vec![2], vec![3], vec![4]]);
        assert_eq!(needed[5..], [0b0101, 0b0110, 0b1001]);
        let lies = graph.grouped(&needed, &roles, 8);
        assert_eq!(lies[3], 0b0100, "its own stays its own");
        assert_eq!(lies[5], 0b0101, "in the page's file, which it waits for");
        assert_eq!(lies[6], MAIN, "of both pages, so of all");
        assert_eq!(lies[7], MAIN, "or it would load the page");
    }
}
