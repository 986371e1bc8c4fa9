//! The app: the frame every page stands in, and the tools that are there to draw pages.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    below::{Below, below},
    clock::Clock,
    components::{footer::Footer, header::Header, language_offer::language_offer},
    data::PageData,
    money,
    own_prices::{OwnPrices, PriceBook},
    ports::Ports,
    programs::Program,
    route::{ProgramId, Route},
    session::Session,
};
use crate::ui::view::{effect, live};

/// A tool that has come: what draws its pages, what it reads besides the page's data, and what it asks of the outside.
#[derive(Clone, Copy)]
pub struct Tool {
    /// Its pages.
    pub program: Program,
    /// The text of its own data file; empty where it has none.
    pub data: &'static str,
    /// Adds the ports that only some tools need to those of the tools before it.
    pub ports: fn(Ports) -> Ports,
}

/// Draws the page anew where it stands, for changes that touch every figure: the currency of amounts.
#[derive(Clone, Copy)]
pub struct Redraw(RwSignal<()>);

impl Redraw {
    /// Draws it anew, once what is running has ended.
    pub fn now(self) {
        self.0.set(());
    }

    /// Has whatever runs now run again when the page is drawn anew.
    pub fn track(self) {
        self.0.track();
    }
}

/// The tools that are there. Each comes once, when one of its pages is opened, and stays with all it remembers.
#[derive(Clone, Copy)]
pub struct Tools {
    owner: StoredValue<Owner>,
    programs: StoredValue<[Option<Program>; ProgramId::ALL.len()]>,
    data: &'static PageData,
}

impl Tools {
    /// None yet. What the tools will share belongs to the present owner.
    fn new(data: &'static PageData) -> Self {
        Self {
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            programs: StoredValue::new([None; ProgramId::ALL.len()]),
            data,
        }
    }

    /// Whether a tool's pages can be drawn.
    pub fn has(self, id: ProgramId) -> bool {
        self.program(id).is_some()
    }

    fn program(self, id: ProgramId) -> Option<Program> {
        self.programs.with_value(|programs| programs[id as usize])
    }

    /// Takes a tool in; one that is there already stays as it is.
    pub fn add(self, id: ProgramId, tool: Tool) {
        if self.has(id) {
            return;
        }
        self.owner.get_value().with(|| {
            let ports = (tool.ports)(expect_context());
            provide_context(ports);
            (tool.program.provide)(self.data, tool.data, ports);
        });
        self.programs
            .update_value(|programs| programs[id as usize] = Some(tool.program));
    }
}

/// The whole site below `#app`.
#[component]
pub fn App(
    /// The page to begin with.
    route: Route,
    /// The tool that page belongs to.
    tool: Tool,
    /// The catalog and the other facts every page shares.
    data: &'static PageData,
    /// The outside world; inert while prerendering.
    ports: Ports,
) -> impl IntoView {
    provide_context(data);
    provide_context(ports);
    let (clock, prices) = (Clock::new(data, ports), PriceBook::new(data));
    provide_context(clock);
    provide_context(prices);
    provide_context(OwnPrices::new(data, clock, prices, ports));
    provide_context(Session::new());
    let redraw = Redraw(RwSignal::new(()));
    provide_context(redraw);
    let tools = Tools::new(data);
    tools.add(route.page.program(), tool);
    let route = RwSignal::new(route);
    effect(move |_| (ports.follow_links)(route, tools, data));
    live(move || page(route.get(), tools, redraw))
}

/// Draws a page. Its words are plain strings: another language is another view over the same state.
fn page(route: Route, tools: Tools, redraw: Redraw) -> AnyView {
    let Route { locale, page } = route;
    let program = tools.program(page.program());
    let content = live(move || {
        redraw.track();
        program.map(|program| (program.draw)(route))
    });
    // Outside what a change of the currency draws anew, so that the field in use stays the one in use.
    let currency = page.has_amounts().then(|| below(Below::Currency, locale));
    let rate = {
        let has_amounts = currency.is_some();
        move || money::shown().filter(|_| has_amounts)
    };
    let words = locale.frame();
    let paper = move || {
        redraw.track();
        rate().map_or_else(
            || words.paper.to_owned(),
            |rate| (words.paper_by_rate)(&words_of(rate)),
        )
    };
    let by_rate = move || {
        redraw.track();
        rate().map(|rate| {
            let said = (words.by_rate)(&words_of(rate));
            view! { <p class="by-rate small soft" data-testid="by-rate">{said} " " <a href="#currency">{words.change_currency}</a></p> }
        })
    };
    view! {
        <a class="skip" href="#content">{words.skip_to_content}</a>
        <Header route/>
        <p class="paper paper-head" data-paper=paper></p>
        {language_offer(route)}
        <main id="content" tabindex="-1">
            {live(by_rate)}
            {content}
            {currency}
        </main>
        <Footer locale/>
    }
    .into_any()
}

/// A rate for a sentence: the currency's sign, what a dollar buys of it, and the day.
fn words_of(rate: format::ExchangeRate) -> [String; 3] {
    let sign = rate.currency.sign.trim_end().to_owned();
    [sign, rate.per_dollar(), format::date(rate.day)]
}
