//! A workload as a link: [`Workload`] to a query string and back.
//!
//! `?v=2&in=1200&out=400&cached=20&rpmo=10000&m=openai/gpt-6.1-terra&end=...`
//!
//! | key | value |
//! |---|---|
//! | `in` | input tokens of a request |
//! | `out` | expected tokens of the answer |
//! | `think` | thinking tokens beside the answer; left out where there are none |
//! | `cached` | percent of the input read from the cache |
//! | `rpmo` or `rpd` | requests a month, or a day (`rpm` would read as "a minute") |
//! | `m` | model, `provider/id` |
//!
//! A link always carries every number, so that it means the same after a default changes.

use crate::{
    LinkProblem, Refusal,
    codec::{self, Pairs, Reading},
};
use plan::{Workload, workload::Number};
use prices::catalog::{Catalog, ModelKey};
use tokens::Tokens;

/// A workload as a link holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedWorkload {
    /// The workload, with the defaults for what the link left out.
    pub workload: Workload,
    /// Whether the link says how large the input is. Otherwise the text in the box does.
    pub input_given: bool,
}

/// The two ways to say how often, of which a link uses one.
fn requests() -> [&'static str; 2] {
    [Number::PerMonth, Number::PerDay].map(Number::key)
}

/// The key of the model.
const MODEL: &str = "m";

/// The model of a link that says a model and nothing else, as the models' pages have them: the tool keeps all it has but the model.
pub fn only_model(query: &str) -> Option<ModelKey> {
    let mut reading = Reading::of_query(query);
    let model = ModelKey::parse(&reading.take(MODEL)?).ok()?;
    reading.finish().is_empty().then_some(model)
}

impl SharedWorkload {
    /// Reads a query string, with or without its `?`. Numbers may be written as in the form fields (`out=1.2k`).
    pub fn from_query(query: &str) -> (Self, Vec<LinkProblem>) {
        let (shared, problems) = Self::over(Workload::default(), query);
        (shared.unwrap_or_default(), problems)
    }

    /// Reads a query string over what is there: what the link does not say stays. `None` when it says nothing of a workload.
    pub fn over(workload: Workload, query: &str) -> (Option<Self>, Vec<LinkProblem>) {
        let mut reading = Reading::of_query(query);
        let shared = Self::read_over(workload, &mut reading);
        let shared = reading.has_read().then_some(shared);
        (shared, reading.finish())
    }

    /// Takes the workload out of a link that says more.
    pub(crate) fn read(reading: &mut Reading) -> Self {
        Self::read_over(Workload::default(), reading)
    }

    pub(crate) fn read_over(workload: Workload, reading: &mut Reading) -> Self {
        let mut shared = Self {
            workload,
            input_given: false,
        };
        reading.keep_first_of(&requests());
        for number in Number::ALL {
            reading.read(number.key(), &mut |given| {
                number.put(&mut shared.workload, number.read(given.text)?);
                shared.input_given |= number == Number::Input;
                // A link that speaks of the answer and of no thinking means that there is none.
                if number == Number::Output {
                    shared.workload.reasoning = Tokens::ZERO;
                }
                Ok(())
            });
        }
        reading.read(MODEL, &mut |given| {
            shared.workload.model = ModelKey::parse(given.text)?;
            Ok(())
        });
        shared
    }

    /// Whether a link speaks of a workload: it has a key that no other tool's link has at its beginning.
    pub(crate) fn is_in(reading: &Reading) -> bool {
        let own = [
            Number::Input,
            Number::Cached,
            Number::PerMonth,
            Number::PerDay,
        ];
        own.iter()
            .any(|number| reading.peek(number.key()).is_some())
    }

    /// Writes the query string, without a `?`. Reading it gives the same workload as long as it is within the ranges
    /// of [`Number`].
    pub fn to_query(&self) -> String {
        let mut pairs = Pairs::new();
        self.write(&mut pairs);
        codec::to_query(&pairs)
    }

    /// Adds the workload to a link that says more.
    pub(crate) fn write(&self, pairs: &mut Pairs) {
        for number in Number::ALL {
            let said = number.of(&self.workload).filter(|said| match number {
                Number::Input => self.input_given,
                Number::Reasoning => *said > 0,
                _ => true,
            });
            if let Some(said) = said {
                pairs.push((number.key().to_owned(), said.to_string()));
            }
        }
        let model = self.workload.model.as_str();
        pairs.push((MODEL.to_owned(), model.to_owned()));
    }

    /// Makes sure the model is one the catalogue has: an alias becomes the model it names, and a model the catalogue does
    /// not have is told and gives way to the catalogue's default. Of an empty catalogue nothing can be said.
    pub fn settle_model(&mut self, catalog: &Catalog) -> Option<LinkProblem> {
        let default = &catalog.default_model()?.key;
        let known = catalog.model(&self.workload.model).map(|model| &model.key);
        settle(&mut self.workload.model, known, default)
    }
}

fn settle(
    asked: &mut ModelKey,
    known: Option<&ModelKey>,
    default: &ModelKey,
) -> Option<LinkProblem> {
    let given = std::mem::replace(asked, known.unwrap_or(default).clone());
    // The default of a link that names no model is nobody's mistake.
    let is_problem = known.is_none() && given != ModelKey::default();
    is_problem.then(|| LinkProblem::refused(MODEL, given.as_str(), Refusal::UnknownModel))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_the_catalogue_does_not_have_gives_way_to_its_default() {
        let key = |text: &str| ModelKey::parse(text).expect("a key");
        let check = |asked: &str, known: Option<&str>, settled: &str, reported: bool| {
            let mut model = key(asked);
            let known = known.map(key);
            let problem = settle(&mut model, known.as_ref(), &key("a/default"));
            assert_eq!((model.as_str(), problem.is_some()), (settled, reported));
        };
        check("a/x", Some("a/x"), "a/x", false);
        check("a/x-2026-10-01", Some("a/x"), "a/x", false);
        check("a/retired", None, "a/default", true);
        check(ModelKey::default().as_str(), None, "a/default", false);
    }

    #[test]
    fn without_a_catalogue_the_model_is_left_as_it_is() {
        let mut shared = SharedWorkload::default();
        assert_eq!(shared.settle_model(&Catalog::default()), None);
        assert_eq!(shared, SharedWorkload::default());
    }
}
