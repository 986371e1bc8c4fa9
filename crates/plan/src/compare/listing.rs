//! Which rows of a comparison are listed, and in which order.

use std::cmp::Ordering;

use super::{Figures, is_comparable};
use crate::search::is_named;
use prices::{
    catalog::{Catalog, Model, ModelKey, ProviderId, Role},
    date::Date,
    money::Usd,
};

/// What the rows are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Column {
    /// The model's name.
    Model,
    /// Input tokens.
    Tokens,
    /// Cost of the uncached input.
    Input,
    /// Cost of the output.
    Output,
    /// Cost of the cached input.
    CacheRead,
    /// Cost of one request.
    #[default]
    Total,
    /// Cost of a month.
    Month,
    /// Cost as a multiple of the cheapest.
    Ratio,
}

impl Column {
    /// Every column, in the order of the table.
    pub const ALL: [Self; 8] = [
        Self::Model,
        Self::Tokens,
        Self::Input,
        Self::Output,
        Self::CacheRead,
        Self::Total,
        Self::Month,
        Self::Ratio,
    ];
}

/// Which way the rows run. Rows without a figure come last either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Smallest first.
    #[default]
    Ascending,
    /// Largest first.
    Descending,
}

/// Which rows stand together, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The model picked, wherever it would stand.
    Picked,
    /// The front row: what people know and look for.
    Front,
    /// All others. Whatever matches, where something is searched for.
    Others,
    /// What costs nothing, within limits that are not in a price list.
    Free,
}

impl Group {
    /// With which rows a model stands, given what it costs and the day.
    pub fn of(model: &Model, is_picked: bool, cost: Option<Usd>, today: Date) -> Self {
        if is_picked {
            Self::Picked
        } else if model.is_front_on(today) {
            Self::Front
        } else if cost == Some(Usd::ZERO) {
            Self::Free
        } else {
            Self::Others
        }
    }
}

/// A model that is listed, with what it would cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The model.
    pub model: &'a Model,
    /// With which rows it stands.
    pub group: Group,
    /// Whether its seller made it.
    pub role: Role,
    /// What it would cost.
    pub figures: Figures,
}

/// Which rows are listed, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Words that must all stand in a model's name, id or provider. They find models at hosts and gateways, too.
    pub search: String,
    /// Only this provider's models, whatever its role.
    pub provider: Option<ProviderId>,
    /// Models as hosts and gateways sell them, too.
    pub resold: bool,
    /// Models that are no longer served, too.
    pub retired: bool,
    /// What the rows are ordered by.
    pub column: Column,
    /// Which way they run.
    pub direction: Direction,
}

impl Listing {
    /// Orders by `column`; once more turns the order round.
    pub fn sort_by(&mut self, column: Column) {
        self.direction = match self.direction {
            Direction::Ascending if self.column == column => Direction::Descending,
            _ => Direction::Ascending,
        };
        self.column = column;
    }

    /// Whether something is searched for.
    pub fn is_search(&self) -> bool {
        !self.search.trim().is_empty()
    }

    /// Whether the list is narrowed to what matches.
    pub fn is_narrowed(&self) -> bool {
        self.is_search() || self.provider.is_some()
    }

    /// Whether a model of a seller in that role is listed on a day.
    pub fn lists(&self, model: &Model, role: Role, today: Date) -> bool {
        let is_wanted = match &self.provider {
            Some(provider) => *provider == model.provider,
            None => self.resold || role == Role::Maker || self.is_search(),
        };
        is_wanted
            && (self.retired || model.is_served_on(today))
            && is_comparable(model)
            && is_named(model, &self.search)
    }

    /// The rows listed on a day, group by group, each in its order and with what `price` says. Rows that are equal keep the catalogue's
    /// order. The picked model is among them whoever sells it, unless the list is narrowed: then all that matches is one group.
    pub fn arrange<'a>(
        &self,
        catalog: &'a Catalog,
        picked: &ModelKey,
        today: Date,
        price: impl Fn(&'a Model) -> Figures,
    ) -> Vec<Row<'a>> {
        let is_narrowed = self.is_narrowed();
        let mut rows = Vec::new();
        for provider in catalog.providers() {
            let role = provider.role;
            for model in &provider.models {
                let is_picked = !is_narrowed && model.key == *picked && is_comparable(model);
                if is_picked || self.lists(model, role, today) {
                    let figures = price(model);
                    let group = if is_narrowed {
                        Group::Others
                    } else {
                        Group::of(model, is_picked, figures.total.ok(), today)
                    };
                    rows.push(Row {
                        model,
                        group,
                        role,
                        figures,
                    });
                }
            }
        }
        rows.sort_by(|a, b| a.group.cmp(&b.group).then_with(|| self.compare(a, b)));
        rows
    }

    fn compare(&self, a: &Row<'_>, b: &Row<'_>) -> Ordering {
        if self.column == Column::Model {
            let name = |row: &Row<'_>| row.model.name.to_ascii_lowercase();
            return self.turned(name(a).cmp(&name(b)));
        }
        match (self.key(&a.figures), self.key(&b.figures)) {
            (Some(a), Some(b)) => self.turned(a.cmp(&b)),
            (a, b) => b.is_some().cmp(&a.is_some()),
        }
    }

    fn turned(&self, order: Ordering) -> Ordering {
        match self.direction {
            Direction::Ascending => order,
            Direction::Descending => order.reverse(),
        }
    }

    /// What a row is ordered by; `None` when it has no such figure.
    fn key(&self, figures: &Figures) -> Option<i128> {
        let figure = match self.column {
            Column::Model => return None,
            Column::Tokens => {
                return figures
                    .tokens
                    .map(|count| i128::from(count.expected().get()));
            }
            Column::Input => figures.input,
            Column::Output => figures.output,
            Column::CacheRead => figures.cache_read,
            // A month and a multiple are the total times the same number in every row.
            Column::Total | Column::Month | Column::Ratio => figures.total,
        };
        figure.ok().map(Usd::femto)
    }
}
