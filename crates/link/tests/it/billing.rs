//! A plan as a link, whatever it uses.

use link::{
    LinkProblem, Refusal,
    billing::{from_query, scenario_plan_query, to_query},
};
use plan::{
    FieldProblem,
    billing::{
        Keys, Platforms, Setup, Simulation, Term, Terms, Use,
        invoice::AtLimit,
        terms::NONE,
        wallet::{PaidWith, ReloadBuy},
    },
    scenario::{Case, Input, Period, Preset, Scenario, mix_cost},
};
use prices::{catalog::ModelKey, date::add_days, money::Usd};
use proptest::prelude::*;

use crate::scenarios::{catalog, key, scenario};
use crate::strategies::scenarios;
use crate::terms::{day, rate, shipped, usd};

fn read(query: &str) -> (Setup, Vec<LinkProblem>) {
    let (setup, problems) = from_query(query, &shipped(), Setup::default(), &of_amounts);
    (setup.expect("a plan"), problems)
}

/// What an amount says of itself; a scenario is not priced here.
fn of_amounts(usage: &Use) -> Option<Usd> {
    match usage {
        Use::Amount { per_month, .. } => Some(*per_month),
        _ => None,
    }
}

fn refused(key: &str, text: &str, refusal: Refusal) -> LinkProblem {
    LinkProblem::Refused {
        key: key.to_owned(),
        text: text.to_owned(),
        refusal,
    }
}

fn unknown(key: &str) -> LinkProblem {
    LinkProblem::UnknownKey {
        key: key.to_owned(),
    }
}

#[test]
fn a_scenario_is_handed_on_with_all_its_fields_and_nothing_else() {
    let mut chat = Preset::Support.scenario();
    chat.set(Input::Conversations, 1500, 4000, 6000).unwrap();
    chat.set_mix(vec![(key("one"), 70), (key("plain"), 30)]);
    let query = scenario_plan_query(&chat);
    assert_eq!(
        query,
        "v=2&use=scenario&s.p=support&s.n=1500..4000..6000&s.m=70~acme/one~30~acme/plain&end=2f7b"
    );
    let (setup, problems) = read(&query);
    assert_eq!(problems, []);
    assert_eq!(setup.usage, Use::Scenario(Box::new(chat)));
    assert_eq!(
        Setup {
            usage: Setup::default().usage,
            ..setup
        },
        Setup::default()
    );
}

#[test]
fn the_month_handed_on_is_the_month_that_is_spent() {
    let chat = scenario(&[(Input::Conversations, 777), (Input::User, 1234)]);
    let (mut setup, _) = read(&scenario_plan_query(&chat));
    let today = day("2026-11-20");
    // A whole calendar month, the first, before growth.
    setup.start = Some(day("2027-03-01"));
    setup.months = 1;
    let run = Simulation::run(&setup, &Terms::default(), &catalog(), today).unwrap();
    let month = mix_cost(&chat, &catalog(), today, Case::Expected).unwrap();
    // 777 x 1,234 tokens x $2 a million = $1.917636.
    assert_eq!(month.month, usd("1.917636"));
    assert_eq!(run.expected.usage.total(), month.month);
}

#[test]
fn links_of_before_still_mean_what_they_meant() {
    let amount = |per_month: &str, high_percent| Use::Amount {
        per_month: usd(per_month),
        low_percent: 50,
        high_percent,
    };
    let check = |query: &str, usage: Use| {
        let (setup, problems) = read(query);
        assert_eq!((setup.usage, problems), (usage, Vec::new()), "{query}");
    };
    check("v=1&use=60&high=200", amount("60", 200));
    check("?v=1&use=123.45&high=150", amount("123.45", 150));
    check("use=%241%2C200", amount("1200", 200));
    check(
        "v=1&use=coding&model=acme/one",
        Use::Preset {
            preset: Preset::Coding,
            model: key("one"),
        },
    );
    // The scenario's keys say enough by themselves; a preset that is named wins over them.
    check("s.p=rag", Use::Scenario(Box::new(Preset::Rag.scenario())));
    let (setup, problems) = read("use=7&s.p=rag");
    assert_eq!(
        (setup.usage, problems),
        (amount("7", 200), vec![unknown("s.p")])
    );
}

#[test]
fn a_broken_scenario_says_what_of_it_is_not_used() {
    let (setup, problems) = read(
        "v=1&use=scenario&s.p=rag&s.n=lots&s.turns=0&s.hit=90..80..95&s.cache=maybe&s.user=7&months=3",
    );
    let expected = Preset::Rag.scenario().with(Input::User, 7);
    assert_eq!(setup.usage, Use::Scenario(Box::new(expected)));
    assert_eq!(setup.months, 3);
    assert_eq!(
        problems,
        [
            refused(
                "s.n",
                "lots",
                Refusal::Number(FieldProblem::NotANumber {
                    text: "lots".to_owned()
                })
            ),
            refused(
                "s.turns",
                "0",
                Refusal::OutOfRange {
                    least: 1,
                    most: 100
                }
            ),
            refused("s.hit", "90..80..95", Refusal::NotRising),
            refused("s.cache", "maybe", Refusal::NotAChoice),
        ]
    );
    let (setup, problems) = read("use=scenario&s.p=nothing&s.v=7");
    assert_eq!(setup.usage, Use::Scenario(Box::default()));
    assert_eq!(
        problems,
        [
            refused("s.p", "nothing", Refusal::NotAChoice),
            unknown("s.v")
        ]
    );
    // Shares are proportions: three equal parts are no mistake.
    let (_, problems) = read("use=scenario&s.m=1~acme/one~1~acme/plain~1~acme/tiered");
    assert_eq!(problems, []);
}

#[test]
fn what_a_link_says_is_repeated_short_and_harmless() {
    let (_, problems) = read(&format!(
        "use=scenario&s.n={}&at=%E2%80%AEevil",
        "x".repeat(9_000)
    ));
    for problem in problems {
        let LinkProblem::Refused { text, .. } = problem else {
            panic!("{problem:?}");
        };
        assert!(text.chars().count() <= 41 && !text.contains('\u{202e}'));
    }
}

#[test]
fn a_link_with_everything_in_it_can_still_be_sent() {
    let mut all = Preset::Classify.scenario();
    for input in Input::all() {
        let (least, most) = (*input.bounds().start(), *input.bounds().end());
        all.set(input, least, most / 2, most).unwrap();
    }
    all.period = Period::Day;
    all.set_mix(
        ["a", "b", "c", "d"]
            .map(|id| {
                (
                    ModelKey::parse(&format!("provider/a-model-of-some-name-{id}")).unwrap(),
                    25,
                )
            })
            .to_vec(),
    );
    let platforms = shipped();
    let platform = platforms.get("openai").unwrap();
    let mut setup = Setup::at(platform);
    setup.usage = Use::Scenario(Box::new(all));
    // Every term the visitor's own.
    setup.overrides = platform.facts.terms();
    let query = to_query(&setup, day("2026-11-21"));
    assert!(query.len() < 4_000, "{}", query.len());
    assert_eq!(
        scenario_plan_query(&Scenario::default()),
        "v=2&use=scenario&s.p=support&end=08c2"
    );
}

fn amount() -> impl Strategy<Value = Usd> {
    (0_i128..10_000_000).prop_map(|cents| Usd::from_femto(cents * 10_000_000_000_000))
}

fn usages() -> impl Strategy<Value = Use> {
    let model = "[a-z]{1,8}/[a-z0-9.:@_-]{1,20}".prop_map(|key| ModelKey::parse(&key).unwrap());
    prop_oneof![
        (amount(), 0_u32..=100, 100_u32..=10_000).prop_map(
            |(per_month, low_percent, high_percent)| Use::Amount {
                per_month,
                low_percent,
                high_percent,
            }
        ),
        (prop::sample::select(Preset::ALL.to_vec()), model)
            .prop_map(|(preset, model)| Use::Preset { preset, model }),
        scenarios().prop_map(|scenario| Use::Scenario(Box::new(scenario))),
    ]
}

/// Terms of one's own, as they are typed.
fn terms() -> impl Strategy<Value = Vec<(Term, &'static str, String)>> {
    let words = "[a-zA-Z0-9%;:,.&=+# 字句-]{0,60}x";
    prop::collection::vec(
        prop_oneof![
            words.prop_map(|text| (Term::PostpaidWho, "", text)),
            ("[A-Z][a-z%: ]{0,20}x", amount()).prop_map(|(tier, at)| (
                Term::SpendLimits,
                "",
                format!("{tier}: {}", at.to_decimal())
            )),
            Just((Term::SpendLimits, "", "Free: none, 2: 500".to_owned())),
            prop::sample::subsequence(vec!["card", "crypto", "invoice"], 1..=3)
                .prop_map(|methods| (Term::PaymentMethods, "", methods.join(","))),
            Just((Term::PaymentMethods, "", NONE.to_owned())),
            Just((Term::Expiry, "", "6m".to_owned())),
            Just((Term::PurchaseFee, "percent", "5.5".to_owned())),
            Just((Term::EarlyInvoiceAt, "amounts", "1, 10".to_owned())),
        ],
        0..5,
    )
}

fn setups() -> impl Strategy<Value = Setup> {
    let counts = (0_u32..800, 1_u32..=36, prop::option::of(1_u32..=1_098));
    let amounts = (
        prop::array::uniform6(amount()),
        prop::option::of(amount()),
        prop::option::of(amount()),
    );
    (usages(), terms(), counts, amounts, any::<[bool; 5]>()).prop_map(
        |(
            usage,
            terms,
            (start, months, fails),
            (six, cap, limit),
            [reload, goes_on, to, crypto, own],
        )| {
            let mut setup = Setup {
                usage,
                start: Some(add_days(day("2026-11-21"), start)),
                months,
                opening: six[0],
                opening_bought: fails.map(|days| add_days(day("2025-11-21"), days)),
                top_up: six[1],
                top_up_days: 30,
                reload,
                reload_at: six[2],
                reload_buy: if to {
                    ReloadBuy::To(six[3])
                } else {
                    ReloadBuy::Amount(six[3])
                },
                top_up_with: PaidWith::ALL[usize::from(crypto)],
                keys: Keys::ALL[usize::from(own)],
                own_requests: if own { 7 } else { 100_000 },
                reload_cap: cap,
                reload_fails: fails,
                late_allowance: six[4],
                tax: rate("5"),
                limit,
                at_limit: if goes_on {
                    AtLimit::GoesOn
                } else {
                    AtLimit::Stops
                },
                used_before: six[1],
                budget: six[5].max(usd("1")),
                ..Setup::default()
            };
            for (term, part, typed) in terms {
                let in_force = setup.overrides.clone();
                setup.overrides.put(&in_force, term, part, &typed).unwrap();
            }
            setup
        },
    )
}

proptest! {
    #[test]
    fn a_link_reads_back_as_the_plan_it_was_made_of(setup in setups()) {
        let query = to_query(&setup, day("2026-11-21"));
        prop_assert!(query.is_ascii() && !query.contains(' '));
        let read = from_query(&query, &Platforms::default(), Setup::default(), &of_amounts);
        prop_assert_eq!(read, (Some(setup), Vec::new()), "{}", query);
    }

    #[test]
    fn no_link_breaks_the_page(query in "(use|s\\.n|s\\.m|s\\.p|own|low)=[ -~]{0,30}(&(s\\.turns|high|at|own|s\\.past)=[ -~]{0,30}){0,4}") {
        let (Some(setup), _) = from_query(&query, &shipped(), Setup::default(), &of_amounts) else { return Ok(()) };
        let again = to_query(&setup, day("2026-11-21"));
        prop_assert_eq!(from_query(&again, &shipped(), Setup::default(), &of_amounts), (Some(Setup { start: Some(day("2026-11-21")), ..setup }), Vec::new()));
    }
}

#[test]
fn amounts_that_a_link_leaves_out_follow_its_use() {
    // A third of six thousand dollars at the start and with each reload, the whole as the budget; no limit refuses the rest.
    let (setup, problems) = read("use=6000&reload-at=7");
    assert_eq!(problems, []);
    assert_eq!((setup.opening, setup.budget), (usd("2000"), usd("6000")));
    assert_eq!(setup.reload_buy, ReloadBuy::Amount(usd("2000")));
    assert_eq!((setup.reload_at, setup.reload_cap), (usd("7"), None));
    // A link that says them means what it says, also where that is what was usual once.
    let (setup, _) = read("use=6000&opening=20&reload-by=20&reload-cap=100&budget=60");
    assert_eq!((setup.opening, setup.budget), (usd("20"), usd("60")));
    assert_eq!(setup.reload_buy, ReloadBuy::Amount(usd("20")));
    assert_eq!(setup.reload_cap, Some(usd("100")));
}

#[test]
fn a_word_a_link_does_not_know_is_told_and_changes_nothing() {
    let (setup, problems) = read(
        "at=openrouter&top-up-with=shells&keys=mine&own=plans:later;at_zero:explodes;tax:added",
    );
    assert_eq!(
        problems,
        [
            refused("top-up-with", "shells", Refusal::NotAChoice),
            refused("keys", "mine", Refusal::NotAChoice),
            refused("own", "plans:later", Refusal::NotUnderstood),
            refused("own", "at_zero:explodes", Refusal::NotUnderstood),
        ]
    );
    assert_eq!(setup.overrides.known(), [Term::Tax]);
    assert_eq!(
        (setup.top_up_with, setup.keys),
        (PaidWith::Card, Keys::Platform)
    );
}

#[test]
fn terms_of_links_of_before_still_open() {
    let own = "plans:both;expiry:12m;purchase_fee.percent:5.5;purchase_fee.minimum:0.8;crypto_fee.percent:5;byok_fee.percent:5;\
               byok_fee.free:1000000;refund:1d;auto_reload:offered;at_zero:late;invoice_cycle:either;payment_terms_days.days:30;\
               early_invoice_at.counts:lifetime;early_invoice_at.amounts:1, 10;alerts_percent.percents:50, 75;alerts_by:user;\
               tax:depends;failed_requests_charged:no;postpaid_who:us;spend_limits:A: 1;payment_methods:card,invoice;granted_amount:5";
    let (setup, problems) = read(&format!("own={}", own.replace(' ', "+")));
    assert_eq!(problems, []);
    assert_eq!(setup.overrides.known().len(), 19);
    assert_eq!(setup.overrides.part(Term::AtZero, ""), "late");
    assert_eq!(setup.overrides.part(Term::InvoiceCycle, ""), "either");
}

#[test]
fn a_model_at_a_platform_is_a_plan_for_the_first_preset() {
    let (setup, problems) = read("?v=1&at=anthropic&m=acme/one");
    assert_eq!((setup.platform.as_str(), problems), ("anthropic", vec![]));
    assert_eq!(
        setup.usage,
        Use::Preset {
            preset: Preset::Support,
            model: key("one"),
        }
    );
}
