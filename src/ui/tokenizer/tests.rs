use super::*;
use tokens::{
    Readings, TextStats, Tokens,
    protocol::{Problem, Response},
};

const SHOWN: Encoding = Encoding::O200kBase;
const OTHER: Encoding = Encoding::Cl100kBase;

fn queue() -> WorkQueue {
    WorkQueue::new(SHOWN)
}

fn counted(id: RequestId, encoding: Encoding, tokens: u64) -> Response {
    let stats = TextStats {
        tokens: Tokens::new(tokens),
        ..TextStats::default()
    };
    Response::Counted {
        id,
        encoding,
        stats,
        readings: Readings::default(),
        brings_text: false,
    }
}

fn rows(id: RequestId) -> Response {
    Response::Rows {
        id,
        total_rows: 1,
        first_row: 0,
        rows: vec![Vec::new()],
    }
}

fn failed(id: RequestId, problem: Problem) -> Response {
    Response::Failed { id, problem }
}

/// A queue whose first text has been counted.
fn settled() -> WorkQueue {
    let mut queue = queue();
    queue.set_content(Content::Text);
    let id = set_text(&mut queue);
    assert!(queue.take(counted(id, SHOWN, 1), 0).is_some());
    queue
}

fn set_text(queue: &mut WorkQueue) -> RequestId {
    match queue.next(0) {
        Some(Request::SetText { id, .. }) => id,
        other => panic!("expected the text to be sent, not {other:?}"),
    }
}

#[test]
fn nothing_is_asked_before_there_is_a_text() {
    let mut queue = queue();
    queue.want_rows(Some((80, 0..10)));
    queue.want_comparison();
    queue.want_encodings([OTHER]);
    assert_eq!(queue.next(0), None);
}

#[test]
fn one_request_is_out_at_a_time() {
    let mut queue = queue();
    queue.set_content(Content::Text);
    set_text(&mut queue);
    queue.set_content(Content::Text);
    assert_eq!(queue.next(0), None);
}

#[test]
fn of_many_texts_only_the_newest_is_sent_and_the_older_answer_is_dropped() {
    let mut queue = queue();
    queue.set_content(Content::Text);
    let first = set_text(&mut queue);
    queue.set_content(Content::File(Decode::Detect));
    queue.set_content(Content::Text);
    assert_eq!(queue.take(counted(first, SHOWN, 1), 0), None);
    let second = set_text(&mut queue);
    let news = queue.take(counted(second, SHOWN, 2), 0);
    assert!(matches!(
        news,
        Some(News::Counted {
            new: Some(Content::Text),
            ..
        })
    ));
    assert_eq!(queue.next(0), None);
}

#[test]
fn an_answer_nobody_waits_for_is_dropped() {
    let mut queue = settled();
    assert_eq!(queue.take(counted(77, SHOWN, 9), 0), None);
    assert_eq!(queue.take(rows(0), 0), None);
}

#[test]
fn rows_follow_every_new_text() {
    let mut queue = settled();
    queue.want_rows(Some((80, 0..10)));
    let Some(Request::Rows {
        id,
        columns: 80,
        rows: range,
    }) = queue.next(0)
    else {
        panic!("rows were wanted")
    };
    assert_eq!(range, 0..10);
    assert!(matches!(queue.take(rows(id), 0), Some(News::Rows { .. })));
    assert_eq!(queue.next(0), None);
    queue.set_content(Content::Text);
    let id = set_text(&mut queue);
    queue.take(counted(id, SHOWN, 3), 0);
    assert!(matches!(queue.next(0), Some(Request::Rows { .. })));
}

#[test]
fn rows_of_an_older_text_are_dropped() {
    let mut queue = settled();
    queue.want_rows(Some((80, 0..10)));
    let Some(Request::Rows { id, .. }) = queue.next(0) else {
        panic!("rows were wanted")
    };
    queue.set_content(Content::Text);
    assert_eq!(queue.take(rows(id), 0), None);
}

#[test]
fn rows_are_those_of_the_shown_encoding() {
    let mut queue = settled();
    queue.want_encodings([OTHER]);
    let Some(Request::SetEncoding {
        id,
        encoding: OTHER,
    }) = queue.next(0)
    else {
        panic!("the other encoding was wanted")
    };
    queue.want_rows(Some((80, 0..10)));
    assert!(queue.take(counted(id, OTHER, 5), 0).is_some());
    let Some(Request::SetEncoding {
        id,
        encoding: SHOWN,
    }) = queue.next(0)
    else {
        panic!("back to the shown encoding first")
    };
    queue.take(counted(id, SHOWN, 4), 0);
    assert!(matches!(queue.next(0), Some(Request::Rows { .. })));
}

#[test]
fn an_encoding_that_was_counted_is_not_counted_again() {
    let mut queue = settled();
    queue.want_encodings([SHOWN, OTHER]);
    let Some(Request::SetEncoding { id, .. }) = queue.next(0) else {
        panic!("the other encoding was wanted")
    };
    queue.take(counted(id, OTHER, 5), 0);
    queue.set_shown(OTHER);
    queue.set_shown(SHOWN);
    assert_eq!(queue.next(0), None);
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_earlier_text() {
    let mut queue = settled();
    queue.set_content(Content::File(Decode::Detect));
    let Some(Request::SetFile { id, .. }) = queue.next(0) else {
        panic!("the file was to be sent")
    };
    assert_eq!(
        queue.take(failed(id, Problem::FileEmpty), 0),
        Some(News::Problem {
            problem: Problem::FileEmpty,
            of_text: true
        })
    );
    queue.want_rows(Some((80, 0..1)));
    assert!(matches!(queue.next(0), Some(Request::Rows { .. })));
}

#[test]
fn a_worker_is_overdue_only_when_a_newer_text_waits_and_only_from_two_seconds_on() {
    let mut queue = settled();
    queue.set_content(Content::Text);
    set_text(&mut queue);
    assert!(!queue.is_overdue(PATIENCE_MS));
    queue.set_content(Content::Text);
    assert!(!queue.is_overdue(PATIENCE_MS - 1));
    assert!(queue.is_overdue(PATIENCE_MS));
    assert!(queue.is_overdue(PATIENCE_MS + 1));
}

#[test]
fn loading_a_vocabulary_slowly_is_not_held_against_the_worker() {
    let mut queue = queue();
    queue.set_content(Content::Text);
    let id = set_text(&mut queue);
    queue.set_content(Content::Text);
    assert!(!queue.is_overdue(60_000));
    queue.take(
        Response::Progress {
            id,
            done: 1,
            total: 9,
        },
        60_000,
    );
    assert!(!queue.is_overdue(60_000 + PATIENCE_MS - 1));
    assert!(queue.is_overdue(60_000 + PATIENCE_MS));
}

#[test]
fn a_new_worker_is_given_the_newest_text() {
    let mut queue = settled();
    queue.set_content(Content::File(Decode::Lossy));
    let Some(Request::SetFile { id: old, .. }) = queue.next(0) else {
        panic!("the file was to be sent")
    };
    queue.respawned();
    let Some(Request::SetFile {
        id,
        decode: Decode::Lossy,
        ..
    }) = queue.next(0)
    else {
        panic!("the file is sent again")
    };
    assert_eq!(
        queue.take(counted(old, SHOWN, 1), 0),
        None,
        "an answer of the old worker"
    );
    assert!(queue.take(counted(id, SHOWN, 1), 0).is_some());
}

#[test]
fn a_worker_that_stops_twice_on_a_text_is_left_alone_until_the_visitor_asks() {
    let mut queue = settled();
    queue.set_content(Content::Text);
    set_text(&mut queue);
    assert_eq!(queue.stopped(), AfterStop::Respawn);
    let id = set_text(&mut queue);
    let internal = Problem::Internal {
        detail: String::new(),
    };
    assert_eq!(queue.take(failed(id, internal), 0), Some(News::Stopped));
    assert_eq!(queue.stopped(), AfterStop::GiveUp);
    assert_eq!(queue.next(0), None);
    queue.retry();
    set_text(&mut queue);
}

#[test]
fn progress_of_an_older_text_is_not_shown() {
    let mut queue = queue();
    queue.set_content(Content::Text);
    let id = set_text(&mut queue);
    let progress = Response::Progress {
        id,
        done: 1,
        total: 2,
    };
    assert_eq!(
        queue.take(progress.clone(), 0),
        Some(News::Progress { done: 1, total: 2 })
    );
    queue.set_content(Content::Text);
    assert_eq!(queue.take(progress, 0), None);
}

#[test]
fn a_comparison_counts_for_every_encoding() {
    let mut queue = settled();
    queue.want_comparison();
    let Some(Request::CompareAll { id }) = queue.next(0) else {
        panic!("a comparison was wanted")
    };
    let counts = Encoding::ALL
        .map(|encoding| (encoding, Tokens::new(1)))
        .to_vec();
    assert!(matches!(
        queue.take(Response::Compared { id, counts }, 0),
        Some(News::Compared(_))
    ));
    queue.want_encodings(Encoding::ALL);
    assert_eq!(queue.next(0), None);
}

#[test]
fn a_vocabulary_that_cannot_be_had_is_asked_for_again_only_on_the_visitors_word() {
    let mut queue = settled();
    queue.set_shown(OTHER);
    queue.want_rows(Some((80, 0..1)));
    let Some(Request::SetEncoding {
        id,
        encoding: OTHER,
    }) = queue.next(0)
    else {
        panic!("the shown encoding is counted")
    };
    let problem = Problem::VocabularyUnavailable {
        encoding: OTHER.id().to_owned(),
    };
    assert_eq!(
        queue.take(failed(id, problem.clone()), 0),
        Some(News::Problem {
            problem: problem.clone(),
            of_text: false
        })
    );
    assert_eq!(queue.next(0), None);
    queue.retry();
    let id = set_text(&mut queue);
    assert_eq!(
        queue.take(failed(id, problem.clone()), 0),
        Some(News::Problem {
            problem,
            of_text: true
        })
    );
    assert_eq!(queue.next(0), None);
    queue.retry();
    set_text(&mut queue);
}

#[test]
fn a_failure_in_the_background_is_not_news() {
    let mut queue = settled();
    queue.want_encodings([OTHER]);
    let Some(Request::SetEncoding { id, .. }) = queue.next(0) else {
        panic!("the other encoding was wanted")
    };
    let problem = Problem::VocabularyUnavailable {
        encoding: OTHER.id().to_owned(),
    };
    assert_eq!(queue.take(failed(id, problem), 0), None);
    assert_eq!(queue.next(0), None);
}

#[test]
fn a_text_that_a_refused_file_displaced_is_counted_after_all() {
    let mut queue = settled();
    queue.set_content(Content::Text);
    let old = set_text(&mut queue);
    queue.set_content(Content::File(Decode::Detect));
    assert!(
        queue.take(counted(old, SHOWN, 4), 0).is_none(),
        "a file waits"
    );
    let Some(Request::SetFile { id, .. }) = queue.next(0) else {
        panic!("expected the file to be sent");
    };
    let news = queue.take(failed(id, Problem::FileEmpty), 0);
    assert!(matches!(news, Some(News::Problem { of_text: true, .. })));
    assert!(queue.has_uncounted_text());
    set_text(&mut queue);
}

#[test]
fn a_counted_file_displaces_the_text_for_good() {
    let mut queue = settled();
    queue.set_content(Content::Text);
    queue.set_content(Content::File(Decode::Detect));
    let Some(Request::SetFile { id, .. }) = queue.next(0) else {
        panic!("expected the file to be sent");
    };
    assert!(queue.take(counted(id, SHOWN, 9), 0).is_some());
    assert!(!queue.has_uncounted_text());
}
