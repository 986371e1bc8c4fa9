//! Charts with the sentence that says what they show, and their values as a table.

mod table;
mod view;

use crate::text::Words as _;
use leptos::prelude::*;

use crate::text::Locale;
use chart::{Chart, Scale, Size};
pub use table::ChartTable;
use table::data_table;
use view::chart_view;

/// Everything a figure shows, worked out by the page.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartData {
    /// Its heading.
    pub title: String,
    /// The sentence under it: what the chart shows, with its figures.
    pub summary: String,
    /// The chart.
    pub chart: Chart,
    /// The same values in words, exactly.
    pub table: ChartTable,
}

/// A chart under its title, drawn for wide and for narrow places; below it the sentence and the table.
///
/// To follow signals, put it in `live(move || view! { <Figure .../> })`: what stays the same is kept, and so is an open table.
#[component]
pub fn Figure(
    /// Language of its words.
    locale: Locale,
    /// Names it on the page, unlike any other: its parts are linked by it.
    id: &'static str,
    /// What it shows.
    data: ChartData,
) -> impl IntoView {
    let text = locale.chart();
    let ChartData {
        title,
        summary,
        chart,
        table,
    } = data;
    let is_log = matches!(&chart, Chart::Plot(plot) if [&plot.x, &plot.y].iter().any(|axis| axis.scale == Scale::Log));
    let left_out = Some(chart.left_out()).filter(|count| *count > 0);
    let left_out = left_out.map(|count| (text.left_out)(count, is_log));
    let (title_id, summary_id) = (format!("{id}-title"), format!("{id}-summary"));
    let drawings = [Size::Wide, Size::Narrow]
        .map(|size| chart_view(chart.draw(size, text.nothing), size, &title_id, &summary_id));
    let label = title_id.clone();
    view! {
        <figure class="chart" id=id aria-labelledby=label data-testid=id>
            <h3 id=title_id>{title}</h3>
            <div class="drawings">{drawings.into_iter().collect_view()}</div>
            <figcaption>
                <p id=summary_id>{summary}</p>
                {left_out.map(|left_out| view! { <p class="small">{left_out}</p> })}
                <details>
                    <summary>{text.show_table}</summary>
                    {data_table(table)}
                </details>
            </figcaption>
        </figure>
    }
    .into_any()
}

#[cfg(all(test, feature = "site"))]
mod tests {
    use super::*;
    use chart::{Axis, Notation, Plot, Point, Series, Shape};

    fn axis(title: &str, scale: Scale) -> Axis {
        Axis {
            title: title.into(),
            scale,
            notation: Notation::Plain,
        }
    }

    fn figure(values: &[Option<f64>]) -> String {
        let points = values.iter().map(|y| Point {
            x: 1.0,
            y: *y,
            ..Point::default()
        });
        let chart = Chart::Plot(Plot {
            x: axis("Turn", Scale::Count),
            y: axis("$ < 1 & more", Scale::Log),
            series: vec![Series {
                name: String::new(),
                shape: Shape::Dots,
                points: points.collect(),
            }],
            events: Vec::new(),
        });
        let data = ChartData {
            title: "A title".into(),
            summary: "A sentence.".into(),
            chart,
            table: ChartTable {
                caption: "Values".into(),
                head: vec!["Turn".into(), "Cost".into()],
                rows: vec![vec!["1".into(), "$2.50".into()]],
            },
        };
        Owner::new().with(|| view! { <Figure locale=Locale::En id="cost" data/> }.to_html())
    }

    #[test]
    fn a_figure_is_named_described_and_repeated_as_a_table() {
        let html = figure(&[Some(2.5), None]);
        assert_eq!(html.matches("<svg").count(), 2);
        assert_eq!(html.matches("role=\"img\"").count(), 2);
        assert_eq!(html.matches("id=\"cost-title\"").count(), 1);
        assert_eq!(html.matches("id=\"cost-summary\"").count(), 1);
        assert!(html.contains("<td>$2.50"), "{html}");
        assert!(html.contains("$ &lt; 1 &amp; more"), "{html}");
        assert!(html.contains("1 value is unknown or zero and left out."));
    }

    #[test]
    fn a_figure_without_values_says_so() {
        assert!(figure(&[]).contains("Nothing to draw yet"));
    }
}
