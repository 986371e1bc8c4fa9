//! What a piece of news is to a reader: the kinds that the page of changes can be filtered by.

use super::{Change, News, set::in_sets};

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

prices::choices! { What {
    Launch = "launch",
    Cut = "cut",
    Rise = "rise",
    Changed = "changed",
    Announced = "announced",
    Cancelled = "cancelled",
    Retired = "retired",
} }

in_sets!(What);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes;
    use prices::{catalog::Catalog, date::Date};

    /// What the second of two periods is, by the rates of both.
    fn check(before: &str, after: &str, expected: What) {
        let period = |days: &str, rates: &str| {
            format!(
                r#"{{{days}, "state": "in_force", "reason": "test", "rates": {{{rates}}},
                "source": {{"url": "https://example.test/", "checked": "2026-11-01", "grade": "maker"}}}}"#
            )
        };
        let json = format!(
            r#"{{"schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": [{{"id": "one", "name": "One",
            "kind": "chat", "status": "active", "encoding": "o200k_base", "periods": [{}, {}]}}]}}"#,
            period(r#""from": "2026-01-01", "to": "2026-02-01""#, before),
            period(r#""from": "2026-02-01", "to": null"#, after),
        );
        let (catalog, problems) = Catalog::from_json(&[("acme.json", &json)]);
        assert_eq!(problems, []);
        let news = changes(&catalog, Date::MIN);
        assert_eq!(What::of(&news[0]), expected, "{before} -> {after}");
    }

    #[test]
    fn the_blend_decides_between_cheaper_and_dearer() {
        // Three times the input and once the output: 14 before, 13 and 15 after.
        check(
            r#""input": "2", "output": "8""#,
            r#""input": "1", "output": "10""#,
            What::Cut,
        );
        check(
            r#""input": "2", "output": "8""#,
            r#""input": "1", "output": "12""#,
            What::Rise,
        );
        check(
            r#""input": "2", "output": "8""#,
            r#""input": "1", "output": "11""#,
            What::Changed,
        );
    }

    #[test]
    fn where_the_blend_stands_still_the_other_prices_decide() {
        let standing = r#""input": "2", "output": "8""#;
        let with = |price: &str| format!(r#"{standing}, "cache_read": "{price}""#);
        check(&with("1"), &with("0.5"), What::Cut);
        check(&with("0.5"), &with("1"), What::Rise);
        check(standing, &with("1"), What::Changed);
        check(&with("1"), standing, What::Changed);
    }
}
