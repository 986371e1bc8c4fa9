//! JSON whose numbers keep their digits.
//!
//! A value is the text of it, and is taken apart when it is asked for something: money in files may have more digits than a floating
//! point number holds.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::decimal;

/// A value of a JSON text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Json<'a>(&'a RawValue);

/// The fields of an object. Of two with one name the later counts, as JSON readers do.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields<'a>(BTreeMap<String, &'a RawValue>);

impl<'a> Json<'a> {
    /// Reads a whole text, with the reason where it is no JSON.
    pub(crate) fn parse(text: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text).map(Self)
    }

    /// The fields of an object; none for anything else.
    pub(crate) fn fields(self) -> Fields<'a> {
        serde_json::from_str(self.0.get())
            .map(Fields)
            .unwrap_or_default()
    }

    /// The entries of a list; none for anything else.
    pub(crate) fn list(self) -> Vec<Self> {
        let list: Vec<&RawValue> = serde_json::from_str(self.0.get()).unwrap_or_default();
        list.into_iter().map(Self).collect()
    }

    /// Whether it is a list.
    pub(crate) fn is_list(self) -> bool {
        self.0.get().starts_with('[')
    }

    /// What stands there, strings without their quotes.
    pub(crate) fn text(self) -> String {
        serde_json::from_str(self.0.get()).unwrap_or_else(|_| self.0.get().to_owned())
    }
}

impl<'a> Fields<'a> {
    /// The value of a field; `None` where it is missing or `null`.
    pub(crate) fn get(&self, name: &str) -> Option<Json<'a>> {
        let value = self.0.get(name).copied()?;
        (value.get() != "null").then_some(Json(value))
    }

    /// Whether a field stands there, `null` or not.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The fields of a field that is an object.
    pub(crate) fn within(&self, name: &str) -> Fields<'a> {
        self.get(name).map(Json::fields).unwrap_or_default()
    }

    /// The entries of a field that is a list.
    pub(crate) fn list(&self, name: &str) -> Vec<Json<'a>> {
        self.get(name).map(Json::list).unwrap_or_default()
    }

    /// Every field's name and value.
    pub(crate) fn each(&self) -> impl Iterator<Item = (&str, Json<'a>)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), Json(value)))
    }

    /// A text that says something.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.get(name)
            .map(Json::text)
            .filter(|text| !text.is_empty())
    }

    /// A count, as a number or as a string of one.
    pub(crate) fn count(&self, name: &str) -> Option<u64> {
        decimal::count(&self.get(name)?.text(), false)
    }

    /// A decimal in femto-units, as a number or as a string of one.
    pub(crate) fn femto(&self, name: &str) -> Option<i128> {
        decimal::femto(&self.get(name)?.text(), false)
    }

    /// A flag.
    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.get(name)
            .is_some_and(|value| value.text().eq_ignore_ascii_case("true"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        let json = Json::parse(r#"{"a": 0.895874000000000001, "b": "30.00", "c": 3.0, "d": null}"#);
        let fields = json.unwrap().fields();
        assert_eq!(fields.femto("a"), Some(895_874_000_000_000));
        assert_eq!(fields.femto("b"), Some(30_000_000_000_000_000));
        assert_eq!(fields.count("c"), Some(3));
        assert!(fields.get("d").is_none() && fields.has("d"));
    }

    #[test]
    fn what_is_deep_or_broken_is_refused() {
        assert!(Json::parse(r#"{"a": "#).is_err());
        let deep = "[".repeat(100_000);
        assert!(Json::parse(&deep).is_err());
    }
}
