//! Laying the visitor's prices over the catalogue's models.

use super::{OWN_PROVIDER, Overlay, OwnEntry, OwnModel, OwnPrice, OwnPrices, OwnProblem, OwnRates};
use prices::{
    catalog::{
        Catalog, Grade, Kind, Modality, Model, PeriodState, PricePeriod, ProviderId, Rates, Source,
        Status, Tier, WindowEffect,
    },
    date::{Date, Span},
    money::Factor,
};

impl OwnPrices {
    /// Copies the models that have own prices, with these in place of the list's. What cannot be laid over is reported; the list's
    /// price stands there.
    pub fn over(&self, catalog: &Catalog) -> (Overlay, Vec<OwnProblem>) {
        let mut overlay = Overlay::default();
        let mut problems = Vec::new();
        for entry in &self.entries {
            if let OwnPrice::Added(model) = &entry.price {
                overlay.added.push(added(model, entry.entered));
                continue;
            }
            match changed(catalog, entry) {
                Ok(model) => overlay.changed.push(model),
                Err(problem) => problems.push(problem),
            }
        }
        (overlay, problems)
    }
}

fn changed(catalog: &Catalog, entry: &OwnEntry) -> Result<Model, OwnProblem> {
    let key = entry.price.key();
    let Some(mut model) = catalog.model(&key).cloned() else {
        return Err(OwnProblem::UnknownModel { key });
    };
    match &entry.price {
        OwnPrice::Rates(_, rates) => give(&mut model, rates, entry.entered),
        OwnPrice::Discount(_, discount) => {
            let factor = discount.factor();
            for period in &mut model.periods {
                if discounted(period, factor).is_none() {
                    return Err(OwnProblem::NotExact { key });
                }
            }
        }
        OwnPrice::Added(_) => {}
    }
    for period in &mut model.periods {
        // What another source prints about the list's price says nothing about the visitor's.
        period.disputes.clear();
    }
    Ok(model)
}

/// The rates take the place of the list's, in every period in force: rows use them from today on only.
fn give(model: &mut Model, own: &OwnRates, entered: Date) {
    let in_force = |period: &PricePeriod| period.state == PeriodState::InForce;
    for period in model.periods.iter_mut().filter(|period| in_force(period)) {
        put(&mut period.rates, own);
    }
    if model.price_on(entered).is_none() {
        model.periods.push(own_period(own, entered));
    }
}

fn put(rates: &mut Rates, own: &OwnRates) {
    rates.input = own.input.or(rates.input);
    rates.output = own.output.or(rates.output);
    rates.cache_read = own.cache_read.or(rates.cache_read);
    for (lifetime, price) in &own.cache_write {
        rates.cache_write.insert(*lifetime, *price);
    }
}

fn own_period(own: &OwnRates, entered: Date) -> PricePeriod {
    let mut rates = Rates::default();
    put(&mut rates, own);
    PricePeriod {
        // Rows use it from today on only, wherever in the world today began.
        span: Span::default(),
        state: PeriodState::InForce,
        reason: None,
        recheck: None,
        rates,
        tiers: Vec::new(),
        modes: [].into(),
        windows: Vec::new(),
        factors: [].into(),
        units: Vec::new(),
        fees: Vec::new(),
        source: Source {
            url: String::new(),
            checked: entered,
            grade: Grade::Reseller,
            via: None,
        },
        omitted: Vec::new(),
        notes: Vec::new(),
        disputes: Vec::new(),
        accepted: Vec::new(),
    }
}

fn added(own: &OwnModel, entered: Date) -> Model {
    Model {
        key: OwnPrice::Added(own.clone()).key(),
        id: own.id.clone(),
        provider: ProviderId::new(OWN_PROVIDER),
        provider_name: String::new(),
        name: own.name.clone(),
        aliases: Vec::new(),
        moving_aliases: Vec::new(),
        kind: Kind::Chat,
        status: Status::Active,
        released: None,
        retires: None,
        retires_not_before: None,
        knowledge_cutoff: None,
        context_window: own.context,
        max_input: None,
        max_output: None,
        input_modalities: vec![Modality::Text],
        output_modalities: vec![Modality::Text],
        endpoints: Vec::new(),
        weights: own.weights.clone(),
        model_of: None,
        capabilities: Vec::new(),
        front: None,
        tokenizer: None,
        tokenizer_assumed: false,
        notes: Vec::new(),
        periods: vec![own_period(&own.rates, entered)],
    }
}

/// Multiplies every rate and unit price. `None`: one of the products cannot be held exactly.
fn discounted(period: &mut PricePeriod, factor: Factor) -> Option<()> {
    multiply(&mut period.rates, factor)?;
    multiply_tiers(&mut period.tiers, factor)?;
    for mode in period.modes.values_mut() {
        multiply(&mut mode.rates, factor)?;
        multiply_tiers(mode.tiers.as_deref_mut().unwrap_or_default(), factor)?;
    }
    for window in &mut period.windows {
        if let WindowEffect::Rates(rates) = &mut window.effect {
            multiply(rates, factor)?;
        }
    }
    for unit in &mut period.units {
        unit.price = unit.price.times_factor(factor)?;
    }
    Some(())
}

fn multiply_tiers(tiers: &mut [Tier], factor: Factor) -> Option<()> {
    tiers
        .iter_mut()
        .try_for_each(|tier| multiply(&mut tier.rates, factor))
}

fn multiply(rates: &mut Rates, factor: Factor) -> Option<()> {
    *rates = rates.times(factor)?;
    Some(())
}
