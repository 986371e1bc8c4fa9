//! The eight questions and their answers.

/// How far the use of the API has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// New to it, or testing.
    Testing,
    /// In use, and growing.
    Growing,
    /// In steady use.
    Stable,
}

/// How use is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Monitoring {
    /// Not at all.
    None,
    /// Somebody looks now and then.
    Sometimes,
    /// With budgets and alerts.
    Alerts,
}

/// How well a month's use can be foretold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Predictability {
    /// Not at all.
    Unknown,
    /// Roughly.
    Rough,
    /// Well.
    Known,
}

/// How purchases are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Procurement {
    /// With one's own card.
    OwnCard,
    /// With a company card.
    CompanyCard,
    /// By order and invoice.
    PurchaseOrder,
}

/// How many people use the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TeamSize {
    /// One.
    One,
    /// A few.
    Few,
    /// Many.
    Many,
}

/// How bad it is when service stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StopTolerance {
    /// It does not matter.
    Harmless,
    /// It is a nuisance.
    Nuisance,
    /// It must not happen.
    Unacceptable,
}

/// How money is at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cash {
    /// A surprising bill would hurt.
    NoSurprises,
    /// Either way is fine.
    Either,
    /// Paying ahead would hurt.
    PayLater,
}

/// What the books need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Accounting {
    /// Receipts of purchases.
    Receipts,
    /// One statement a month.
    MonthlyStatement,
}

/// A visitor's answers; a question that was not answered gives no points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers {
    /// How far the use of the API has come.
    pub stage: Option<Stage>,
    /// How use is watched.
    pub monitoring: Option<Monitoring>,
    /// How well a month's use can be foretold.
    pub predictability: Option<Predictability>,
    /// How purchases are made.
    pub procurement: Option<Procurement>,
    /// How many people use the account.
    pub team_size: Option<TeamSize>,
    /// How bad it is when service stops.
    pub stop_tolerance: Option<StopTolerance>,
    /// How money is at hand.
    pub cash: Option<Cash>,
    /// What the books need.
    pub accounting: Option<Accounting>,
}

/// The questions, in the order they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// How far the use of the API has come.
    Stage,
    /// How use is watched.
    Monitoring,
    /// How well a month's use can be foretold.
    Predictability,
    /// How purchases are made.
    Procurement,
    /// How many people use the account.
    TeamSize,
    /// How bad it is when service stops.
    StopTolerance,
    /// How money is at hand.
    Cash,
    /// What the books need.
    Accounting,
}

impl Question {
    /// All of them, in the order they are asked.
    pub const ALL: [Self; 8] = [
        Self::Stage,
        Self::Monitoring,
        Self::Predictability,
        Self::Procurement,
        Self::TeamSize,
        Self::StopTolerance,
        Self::Cash,
        Self::Accounting,
    ];
}
