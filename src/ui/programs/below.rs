//! The lower parts of the tools' pages, by whose they are. In the browser each is a part of its own.

use crate::ui::{
    below::{Below, Draw},
    components::currency_bar::currency_bar,
    pages::{billing, calculator, scenarios, usage},
};

/// What draws a lower part.
pub const fn draw(below: Below) -> Draw {
    match below {
        Below::Readings => calculator::readings,
        Below::Outline => calculator::outline,
        Below::Tokens => calculator::tokens,
        Below::Calculator => calculator::below,
        Below::Likely => scenarios::likely,
        Below::Scenarios => scenarios::below,
        Below::Offers => billing::every_platform,
        Below::Terms => billing::all_terms,
        Below::Billing => billing::below,
        Below::Currency => currency_bar,
        Below::Usage => usage::below,
    }
}
