//! Prepaid or postpaid: points and what they come to.

use plan::billing::{
    adviser::{
        Accounting, Answers, CLEAR_MARGIN, COMPANY_CHECKS, COMPANY_PATH, Cash, Monitoring,
        PathStep, Predictability, Procurement, Question, Stage, StopTolerance, TeamSize, Trait,
        Verdict,
    },
    terms::Plan,
};

#[test]
fn somebody_new_without_monitoring_pays_ahead() {
    let advice = Answers {
        stage: Some(Stage::Testing),
        monitoring: Some(Monitoring::None),
        predictability: Some(Predictability::Unknown),
        procurement: Some(Procurement::OwnCard),
        team_size: Some(TeamSize::Few),
        stop_tolerance: Some(StopTolerance::Harmless),
        cash: Some(Cash::NoSurprises),
        accounting: Some(Accounting::Receipts),
    }
    .advice();
    // 3 + 3 + 2 + 2 + 1 + 2 + 2 + 1
    assert_eq!((advice.prepaid, advice.postpaid), (16, 0));
    assert_eq!(advice.verdict, Verdict::Prepaid);
    assert!(!advice.company);
    assert_eq!(advice.step, PathStep::TestPrepaid);
}

#[test]
fn a_company_in_steady_use_pays_afterwards() {
    let advice = Answers {
        stage: Some(Stage::Stable),
        monitoring: Some(Monitoring::Alerts),
        predictability: Some(Predictability::Known),
        procurement: Some(Procurement::PurchaseOrder),
        team_size: Some(TeamSize::Many),
        stop_tolerance: Some(StopTolerance::Unacceptable),
        cash: Some(Cash::PayLater),
        accounting: Some(Accounting::MonthlyStatement),
    }
    .advice();
    // 2 + 2 + 1 + 3 + 1 + 3 + 2 + 2
    assert_eq!((advice.prepaid, advice.postpaid), (0, 16));
    assert_eq!(advice.verdict, Verdict::Postpaid);
    assert!(advice.company);
    assert_eq!(advice.step, PathStep::MovePostpaid);
    assert_eq!((COMPANY_PATH.len(), COMPANY_CHECKS.len()), (5, 5));
}

#[test]
fn a_narrow_lead_is_no_verdict() {
    let advice = |monitoring, team_size| {
        Answers {
            monitoring,
            team_size,
            ..Answers::default()
        }
        .advice()
    };
    assert_eq!(CLEAR_MARGIN, 3);
    let narrow = advice(Some(Monitoring::Sometimes), Some(TeamSize::One));
    assert_eq!((narrow.margin(), narrow.verdict), (2, Verdict::Either));
    let clear = advice(Some(Monitoring::None), None);
    assert_eq!((clear.margin(), clear.verdict), (3, Verdict::Prepaid));
    let divided = advice(Some(Monitoring::None), Some(TeamSize::Many));
    assert_eq!(
        (divided.prepaid, divided.postpaid, divided.verdict),
        (3, 1, Verdict::Either)
    );
}

#[test]
fn no_answer_gives_no_points_and_leaves_the_question_open() {
    let advice = Answers::default().advice();
    assert_eq!((advice.points.len(), advice.verdict), (0, Verdict::Open));
}

#[test]
fn every_point_names_its_question_and_a_reason_on_its_side() {
    let advice = Answers {
        monitoring: Some(Monitoring::None),
        procurement: Some(Procurement::PurchaseOrder),
        ..Answers::default()
    }
    .advice();
    let given: Vec<(Question, Trait, Plan)> = advice
        .points
        .iter()
        .map(|given| (given.question, given.reason, given.reason.speaks_for()))
        .collect();
    assert_eq!(
        given,
        [
            (Question::Monitoring, Trait::NeedsMonitoring, Plan::Prepaid),
            (
                Question::Procurement,
                Trait::FitsProcurement,
                Plan::Postpaid
            ),
        ]
    );
}

#[test]
fn each_way_to_pay_has_four_strengths_and_four_weaknesses() {
    for plan in [Plan::Prepaid, Plan::Postpaid] {
        for strength in [true, false] {
            let found = Trait::ALL
                .iter()
                .filter(|trait_| trait_.of() == (plan, strength));
            assert_eq!(found.count(), 4, "{plan:?} {strength}");
        }
    }
}
