//! A budget handed down.

use plan::learn::quota::{Scope, Split, matrix};
use prices::money::Usd;
use proptest::prelude::*;

use super::usd;

#[test]
fn a_thousand_dollars_are_handed_down() {
    // A tenth kept back: 900. Two environments of 450, two teams of 225, two workflows of 112.50, two families of 56.25, a key of
    // 56.25, ten customers of 5.625, which is 5.62 in whole cents.
    let quotas = matrix(&Split::of(usd("1000")));
    let caps: Vec<String> = quotas.iter().map(|quota| quota.cap.to_decimal()).collect();
    assert_eq!(caps, ["450", "225", "112.5", "56.25", "56.25", "5.62"]);
    let in_all: Vec<u64> = quotas.iter().map(|quota| quota.in_all).collect();
    assert_eq!(in_all, [2, 4, 8, 16, 16, 160]);
    assert_eq!(
        quotas[0].alerts,
        [usd("225"), usd("337.5"), usd("405"), usd("450")]
    );
    assert_eq!(quotas[1].approval, usd("56.25"));
}

#[test]
fn a_budget_of_nothing_and_a_reserve_of_all_leave_nothing() {
    for split in [
        Split::of(Usd::ZERO),
        Split {
            reserve: 100,
            ..Split::of(usd("5"))
        },
        Split {
            reserve: 255,
            ..Split::of(usd("5"))
        },
    ] {
        assert!(matrix(&split).iter().all(|quota| quota.cap == Usd::ZERO));
    }
}

proptest! {
    #[test]
    fn children_never_have_more_than_their_parent(
        femto in 0_i128..1_000_000_000_000_000_000_000,
        reserve in 0_u8..=100,
        members in proptest::array::uniform6(0_u64..1_000),
        approval in 0_u8..=100,
    ) {
        let split = Split { budget: Usd::from_femto(femto), reserve, members, approval };
        let quotas = matrix(&split);
        let mut parent = split.budget;
        for (quota, scope) in quotas.iter().zip(Scope::ALL) {
            prop_assert_eq!(quota.scope, scope);
            prop_assert!(quota.cap.times(quota.members) <= parent);
            prop_assert!(quota.cap.times(quota.in_all) <= split.budget);
            prop_assert!(quota.alerts.is_sorted() && quota.alerts[3] == quota.cap);
            prop_assert!(quota.approval <= quota.cap);
            parent = quota.cap;
        }
    }
}
