//! What is wrong with a field: the part of a plan that a problem is in.

/// The part of a plan that a problem is in.
pub enum PlanPart {
    /// The top-ups.
    TopUp,
    /// The reload.
    Reload,
    /// The early invoices.
    Early,
    /// Any other, which needs no name.
    Other,
}

/// The part that a field of a plan belongs to.
pub fn plan_part(field: &str) -> PlanPart {
    if field.starts_with("top_ups") {
        PlanPart::TopUp
    } else if field.starts_with("reload") {
        PlanPart::Reload
    } else if field.starts_with("early") {
        PlanPart::Early
    } else {
        PlanPart::Other
    }
}
