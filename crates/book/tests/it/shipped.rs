//! What holds for the price book as shipped, whatever its prices are.

use book::{
    AsOf, Column, Filter, News, Overlay, Set, Standing, arrange, changes, facet_counts, hosts_of,
    movers, pick, rows,
};
use prices::date::Date;

use super::{day, down, up, workload};
use prices::bundled::catalog as shipped;

#[test]
fn every_column_of_every_month_can_be_ordered_and_counted() {
    let catalog = shipped();
    let all = Filter {
        standings: Set::EMPTY,
        ..Filter::default()
    };
    for month in 0..48 {
        let as_of = AsOf {
            day: Date::new(2023 + month / 12, i8::try_from(month % 12).unwrap() + 1, 15).unwrap(),
            today: day("2026-11-20"),
        };
        let rows = rows(catalog, Overlay::NONE, as_of, &workload());
        assert_eq!(rows.len(), catalog.models().count());
        for column in Column::ALL {
            let known_first = |places: Vec<u16>| {
                let known = places.iter().map(|&at| {
                    column == Column::Model || !column.cell(&rows[usize::from(at)]).is_unknown()
                });
                known.collect::<Vec<_>>().is_sorted_by(|a, b| a >= b)
            };
            assert!(known_first(arrange(&rows, &all, up(column))), "{column:?}");
            assert!(
                known_first(arrange(&rows, &all, down(column))),
                "{column:?}"
            );
        }
        let counts = facet_counts(&rows, &Filter::default());
        assert_eq!(
            usize::from(counts.shown),
            arrange(&rows, &Filter::default(), up(Column::Input)).len()
        );
        for row in &rows {
            assert!(
                row.standing != Standing::Unreleased || row.period.is_none(),
                "{} has a price before it is there",
                row.model.key
            );
        }
    }
}

#[test]
fn all_changes_run_from_the_newest_and_every_mover_has_moved() {
    let catalog = shipped();
    let all = changes(catalog, day("2000-01-01"));
    assert!(all.is_sorted_by(|a, b| a.day >= b.day));
    for change in &all {
        let tells_fields = !matches!(change.news, News::Launch | News::Retirement);
        assert_eq!(
            tells_fields,
            !change.fields.is_empty(),
            "{} {:?}",
            change.model.key,
            change.news
        );
        assert!(change.fields.iter().all(|field| field.old != field.new));
    }
    let moved = movers(&all);
    assert!(!moved.is_empty());
    for at in moved {
        let (old, new) = all[usize::from(at)].blend.unwrap();
        assert_ne!(old, new);
    }
}

#[test]
fn a_rows_cost_is_the_cheapest_of_its_line_at_least_once() {
    let catalog = shipped();
    let rows = rows(
        catalog,
        Overlay::NONE,
        AsOf::today(day("2026-11-20")),
        &workload(),
    );
    for six in rows.chunks(6) {
        for line in pick(six) {
            assert_eq!(line.cells.len(), six.len());
            for cell in &line.cells {
                assert!(cell.against.is_none_or(|(cost, least)| least <= cost));
            }
            assert!(line.differs || line.cells.iter().all(|cell| !cell.is_cheapest));
        }
    }
    for row in &rows {
        let is_served = Filter::served().has(row.standing);
        if is_served {
            let identity = catalog.identity(row.model);
            assert!(
                hosts_of(&rows, catalog, identity)
                    .iter()
                    .any(|host| host.model.key == row.model.key)
            );
        }
    }
}
