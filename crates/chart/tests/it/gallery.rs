//! One chart of each kind, to look at: `cargo nextest run --run-ignored only -E 'test(gallery)'` writes `target/charts.html`.

use std::{f64::consts::PI, fmt::Write as _, fs, path::Path};

use chart::{
    BarRow, Bars, Chart, Event, EventKind, Notation, Plot, Point, Scale, Series, Shape, Size, day,
};
use prices::date::parse_date;

use super::{axis, plot, series, svg};

fn at(text: &str) -> f64 {
    day(parse_date(text).unwrap())
}

fn scatter(is_time: bool) -> Chart {
    let wave = |n: i32, k: f64| (f64::from(n) * k).sin();
    let crowd: Vec<_> = (0..330)
        .map(|n| {
            let x = if is_time {
                at("2023-03-14") + f64::from(n) * 4.0
            } else {
                [8e3, 32e3, 128e3, 200e3, 256e3, 400e3, 1e6, 2e6][usize::try_from(n % 8).unwrap()]
            };
            (x, 10_f64.powf(wave(n, 1.7) + wave(n, 0.37) * 0.8))
        })
        .collect();
    let mut picked = series(
        "Picked",
        Shape::Dots,
        &[
            crowd[12], crowd[100], crowd[101], crowd[204], crowd[300], crowd[326],
        ],
    );
    for (point, name) in picked.points.iter_mut().zip([
        "GPT-6.1 Terra",
        "Claude Opus 5",
        "Gemini 4 Pro",
        "DeepSeek V4",
        "Grok 6",
        "Qwen4-Max",
    ]) {
        point.label = Some(name.into());
    }
    Chart::Plot(Plot {
        x: if is_time {
            axis("Release date", Scale::Time, Notation::Plain)
        } else {
            axis(
                "Context window, tokens (log scale)",
                Scale::Log,
                Notation::Short,
            )
        },
        y: axis(
            "Input, $ per million tokens (log scale)",
            Scale::Log,
            Notation::Dollars,
        ),
        series: vec![series("Other models", Shape::Crowd, &crowd), picked],
        events: Vec::new(),
    })
}

fn steps() -> Chart {
    let mut input = series(
        "Input",
        Shape::Step,
        &[
            (at("2025-02-01"), 3.0),
            (at("2025-09-01"), 2.0),
            (at("2026-06-01"), 1.25),
            (at("2027-01-01"), 1.0),
        ],
    );
    input.points[3].is_ahead = true;
    let output = series(
        "Output",
        Shape::Step,
        &[
            (at("2025-02-01"), 15.0),
            (at("2025-09-01"), 10.0),
            (at("2026-06-01"), 10.0),
        ],
    );
    let cached = series(
        "Cache read",
        Shape::Step,
        &[
            (at("2025-02-01"), 0.3),
            (at("2025-09-01"), 0.2),
            (at("2026-06-01"), 0.125),
        ],
    );
    Chart::Plot(Plot {
        x: axis("", Scale::Time, Notation::Plain),
        y: axis("$ per million tokens", Scale::Zero, Notation::Dollars),
        series: vec![input, output, cached],
        events: vec![Event {
            x: at("2026-11-21"),
            kind: EventKind::Note,
            name: String::new(),
            label: Some("Today".into()),
        }],
    })
}

fn balance() -> Chart {
    let start = at("2026-11-01");
    let mut left = 120.0;
    let mut events = Vec::new();
    let mut points = Vec::new();
    for n in 0..365_i32 {
        let x = start + f64::from(n);
        left -= 2.0 + (f64::from(n) * PI / 3.5).sin() + f64::from(n) / 200.0;
        if left < 10.0 && n != 170 {
            if n > 165 && n < 180 {
                left = -2.0;
            } else {
                left += 100.0;
                events.push((x, EventKind::Up, "Reload"));
            }
        }
        points.push(Point {
            x,
            y: Some(left),
            ..Point::default()
        });
    }
    events.push((start + 168.0, EventKind::Stop, "Service stops"));
    events.push((start + 300.0, EventKind::Down, "Credit expires"));
    let cash: Vec<_> = (0..12_i32)
        .map(|n| (start + f64::from(n) * 30.4, f64::from(n) * 20.0))
        .collect();
    Chart::Plot(Plot {
        x: axis("Date", Scale::Time, Notation::Plain),
        y: axis("US dollars", Scale::Zero, Notation::Dollars),
        series: vec![
            Series {
                name: "Balance".into(),
                shape: Shape::Line,
                points,
            },
            series("Invoices", Shape::Step, &cash),
        ],
        events: events
            .into_iter()
            .map(|(x, kind, name)| Event {
                x,
                kind,
                name: name.into(),
                label: (kind == EventKind::Stop).then(|| "reload failed".into()),
            })
            .collect(),
    })
}

fn growth(count: u8) -> Chart {
    let lines = (0..count).map(|k| {
        let values: Vec<_> = (1..=20_u8)
            .map(|n| {
                (
                    f64::from(n),
                    f64::from(n) * f64::from(n) * (0.4 + f64::from(k) * 0.02) * 700.0,
                )
            })
            .collect();
        series(
            [
                "Full history",
                "Last 10 turns",
                "Summary",
                "Cached",
                "No tools",
                "Short",
            ][usize::from(k)],
            Shape::Line,
            &values,
        )
    });
    let mut plot = plot(Scale::Zero, lines.collect());
    plot.y = axis("Input tokens sent", Scale::Zero, Notation::Short);
    Chart::Plot(plot)
}

fn stacked() -> Chart {
    let row = |name: &str, k: f64, total: &str| {
        BarRow::stacked(
            name.into(),
            total.into(),
            &[
                Some(12.0 * k),
                Some(4.0 * k),
                Some(9.0 * k),
                Some(15.0 * k),
                Some(3.0 * k),
                Some(2.0 * k),
            ],
        )
    };
    Chart::Bars(Bars {
        axis: axis("US dollars a month", Scale::Zero, Notation::Dollars),
        parts: [
            "Input",
            "Cache read",
            "Cache write",
            "Output",
            "Reasoning",
            "Tools",
        ]
        .map(str::to_owned)
        .to_vec(),
        expected: String::new(),
        baseline: None,
        rows: vec![
            row("Claude Opus 5", 3.0, "$135.00"),
            row("GPT-6.1 Terra", 1.0, "$45.00"),
            row("Gemini 4 Pro (preview, long context)", 0.8, "$36.00"),
            row("DeepSeek V4", 0.1, "$4.50"),
            row("通義千問 Max", 0.02, "$0.90"),
        ],
    })
}

fn tornado() -> Chart {
    let row = |name: &str, low: f64, high: f64| {
        BarRow::tornado(name.into(), format!("${low} to ${high}"), 46.0, low, high)
    };
    Chart::Bars(Bars {
        axis: axis("US dollars a month", Scale::Free, Notation::Dollars),
        parts: vec!["Low input".into(), "High input".into()],
        expected: String::new(),
        baseline: Some((46.0, "Expected $46".into())),
        rows: vec![
            row("Requests a month", 20.0, 98.0),
            row("Cache hit rate", 71.0, 30.0),
            row("Visible output", 38.0, 60.0),
            row("Retries", 45.0, 49.0),
        ],
    })
}

fn ranges() -> Chart {
    let row = |name: &str, low: f64, mid: f64, high: f64| {
        BarRow::range(name.into(), format!("${low} to ${high}"), low, mid, high)
    };
    Chart::Bars(Bars {
        axis: axis("US dollars a month", Scale::Zero, Notation::Dollars),
        parts: vec!["Low to high".into()],
        expected: "Expected".into(),
        baseline: None,
        rows: vec![
            row("Claude Opus 5", 80.0, 135.0, 260.0),
            row("GPT-6.1 Terra", 20.0, 45.0, 96.0),
            row("DeepSeek V4", 2.0, 4.5, 9.0),
        ],
    })
}

#[test]
#[ignore = "writes a file for the eye"]
fn gallery() {
    let charts = [
        scatter(false),
        scatter(true),
        steps(),
        balance(),
        growth(4),
        growth(6),
        stacked(),
        tornado(),
        ranges(),
        Chart::Plot(plot(Scale::Zero, Vec::new())),
    ];
    let mut html = format!(
        "<!doctype html><meta charset=utf-8><style>{}{} .chart.n {{ width: 343px }} .chart {{ width: 800px; margin: 24px }} .row {{ display: flex }}</style>",
        include_str!("../../../../style/base.css"),
        include_str!("../../../../style/chart.css"),
    );
    for chart in &charts {
        let [wide, narrow] = [Size::Wide, Size::Narrow]
            .map(|size| svg::svg(&chart.draw(size, super::NOTHING), size.id()));
        _ = write!(
            html,
            "<div class=row><figure class=chart>{wide}</figure><figure class='chart n'>{narrow}</figure></div>"
        );
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target");
    fs::create_dir_all(&root).unwrap();
    fs::write(root.join("charts.html"), &html).unwrap();
    fs::write(
        root.join("charts-dark.html"),
        html.replace("<!doctype html>", "<!doctype html><html data-theme=dark>"),
    )
    .unwrap();
}
