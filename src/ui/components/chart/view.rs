//! Shows a drawing.

use leptos::prelude::*;

use chart::{Drawing, Path, Size, Text};

/// The drawing as one picture, named and described by other parts of the figure.
pub fn chart_view(drawing: Drawing, size: Size, title_id: &str, summary_id: &str) -> AnyView {
    let class = format!("drawing {}", size.id());
    let view_box = format!("0 0 {} {}", drawing.width, drawing.height);
    let paths = drawing.paths.into_iter().map(path).collect_view();
    let texts = drawing.texts.into_iter().map(text).collect_view();
    view! {
        <svg class=class viewBox=view_box role="img" aria-labelledby=title_id.to_owned() aria-describedby=summary_id.to_owned()>
            {paths}{texts}
        </svg>
    }
    .into_any()
}

fn path(Path { class, d }: Path) -> AnyView {
    view! { <path class=class d=d></path> }.into_any()
}

fn text(
    Text {
        class,
        x,
        y,
        anchor,
        text,
    }: Text,
) -> AnyView {
    view! { <text class=class x=x.to_string() y=y.to_string() text-anchor=anchor.id()>{text}</text> }.into_any()
}
