//! The numbers of the presets: low, expected and high of each. [`Preset`] says why they are believable.

use super::{Input as I, Preset};

pub(super) type Row = (I, i64, i64, i64);

pub(super) const fn rows(preset: Preset) -> &'static [Row] {
    match preset {
        Preset::Support => &SUPPORT,
        Preset::Rag => &RAG,
        Preset::Coding => &CODING,
        Preset::Classify => &CLASSIFY,
        Preset::Translate => &TRANSLATE,
        Preset::Report => &REPORT,
        Preset::Meeting => &MEETING,
        Preset::Images => &IMAGES,
        Preset::Video => &VIDEO,
        Preset::Requests => &REQUESTS,
    }
}

static SUPPORT: [Row; 12] = [
    (I::Conversations, 1500, 3000, 6000),
    (I::Growth, 0, 5, 15),
    (I::Weekend, 40, 40, 40),
    (I::Users, 2000, 2000, 2000),
    (I::System, 800, 1200, 2000),
    (I::Retrieved, 300, 800, 1500),
    (I::User, 30, 60, 120),
    (I::Output, 80, 150, 300),
    (I::Turns, 3, 5, 9),
    (I::Hit, 50, 80, 95),
    (I::Retries, 0, 1, 3),
    (I::Accepted, 60, 75, 90),
];

static RAG: [Row; 12] = [
    (I::Conversations, 100, 210, 500),
    (I::Growth, 0, 3, 10),
    (I::Weekend, 10, 10, 10),
    (I::Users, 50, 50, 50),
    (I::System, 400, 600, 1000),
    (I::Retrieved, 2000, 4000, 8000),
    (I::User, 20, 40, 100),
    (I::Output, 150, 300, 600),
    (I::Turns, 1, 2, 4),
    (I::Hit, 30, 60, 90),
    (I::Retries, 0, 1, 3),
    (I::Accepted, 70, 85, 95),
];

static CODING: [Row; 16] = [
    (I::Conversations, 400, 1000, 2000),
    (I::Growth, 0, 10, 30),
    (I::Weekend, 15, 15, 15),
    (I::Users, 10, 10, 10),
    (I::System, 3000, 5000, 8000),
    (I::Tools, 3000, 6000, 12_000),
    (I::User, 100, 300, 800),
    (I::Output, 150, 300, 600),
    (I::Reasoning, 100, 400, 1200),
    (I::Turns, 1, 2, 3),
    (I::Steps, 10, 20, 35),
    (I::ToolCalls, 1, 1, 1),
    (I::ToolResult, 600, 1200, 2500),
    (I::Hit, 80, 90, 97),
    (I::Retries, 0, 5, 15),
    (I::Accepted, 50, 70, 85),
];

static CLASSIFY: [Row; 8] = [
    (I::Conversations, 50_000, 100_000, 200_000),
    (I::Growth, 0, 2, 8),
    (I::System, 300, 500, 800),
    (I::User, 80, 150, 400),
    (I::Output, 5, 10, 30),
    (I::Batch, 80, 100, 100),
    (I::Retries, 0, 1, 2),
    (I::Accepted, 90, 95, 98),
];

static TRANSLATE: [Row; 10] = [
    (I::Conversations, 500, 1000, 2000),
    (I::Growth, 0, 0, 5),
    (I::Weekend, 0, 0, 0),
    (I::Users, 5, 5, 5),
    (I::System, 300, 600, 1200),
    (I::User, 1200, 2500, 5000),
    (I::Output, 1200, 2700, 6000),
    (I::Batch, 0, 0, 50),
    (I::Retries, 0, 2, 5),
    (I::Accepted, 80, 90, 97),
];

static REPORT: [Row; 13] = [
    (I::Conversations, 20, 60, 150),
    (I::Growth, 0, 0, 5),
    (I::Weekend, 0, 0, 0),
    (I::Users, 5, 5, 5),
    (I::System, 500, 800, 1500),
    (I::Retrieved, 8000, 20_000, 60_000),
    (I::User, 200, 400, 1000),
    (I::Output, 1500, 3000, 6000),
    (I::Reasoning, 500, 2000, 6000),
    (I::Turns, 2, 4, 8),
    (I::Hit, 60, 85, 95),
    (I::Retries, 0, 2, 5),
    (I::Accepted, 60, 80, 90),
];

static MEETING: [Row; 10] = [
    (I::Conversations, 40, 85, 160),
    (I::Growth, 0, 0, 5),
    (I::Weekend, 0, 0, 0),
    (I::Users, 30, 30, 30),
    (I::System, 100, 200, 400),
    (I::AudioTokens, 57_600, 86_400, 115_200),
    (I::AudioSeconds, 1800, 2700, 3600),
    (I::Output, 6000, 9000, 13_000),
    (I::Retries, 0, 1, 3),
    (I::Accepted, 90, 95, 99),
];

static IMAGES: [Row; 7] = [
    (I::Conversations, 100, 200, 500),
    (I::Growth, 0, 0, 10),
    (I::Users, 5, 5, 5),
    (I::User, 60, 120, 300),
    (I::Images, 3, 6, 12),
    (I::Retries, 5, 15, 40),
    (I::Accepted, 60, 80, 95),
];

static VIDEO: [Row; 7] = [
    (I::Conversations, 20, 40, 80),
    (I::Growth, 0, 0, 10),
    (I::Users, 3, 3, 3),
    (I::User, 100, 200, 400),
    (I::VideoSeconds, 16, 30, 60),
    (I::Retries, 10, 25, 60),
    (I::Accepted, 40, 60, 80),
];

static REQUESTS: [Row; 3] = [
    (I::Conversations, 5000, 10_000, 20_000),
    (I::User, 600, 1200, 2400),
    (I::Output, 200, 400, 800),
];
