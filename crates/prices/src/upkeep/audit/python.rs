//! Data written as Python: a list of calls such as `ModelInfo(id='x', context_window=200000)`, read without running any of it.
//!
//! genai-prices ships its prices as such a module. Only what that data is made of is understood: strings, numbers, names, lists,
//! tuples, dictionaries and calls. Anything else is an error that names its place.

use std::{iter::Peekable, str::CharIndices};

/// A value as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Literal {
    /// A string.
    Text(String),
    /// A number, as its digits stand there.
    Number(String),
    /// A bare name: `None`, `True`, `datetime.UTC`.
    Name(String),
    /// A list or a tuple.
    List(Vec<Literal>),
    /// A dictionary, in its order.
    Map(Vec<(Literal, Literal)>),
    /// A call, with arguments by place and by name.
    Call {
        /// What is called.
        name: String,
        /// Arguments by place.
        values: Vec<Literal>,
        /// Arguments by name.
        named: Vec<(String, Literal)>,
    },
}

impl Literal {
    /// The argument of that name. `None` when this is no call, or it is not given, or it is Python's `None`.
    pub(super) fn get(&self, wanted: &str) -> Option<&Self> {
        let Self::Call { named, .. } = self else {
            return None;
        };
        let (_, value) = named.iter().find(|(name, _)| name == wanted)?;
        Some(value).filter(|value| **value != Self::Name("None".to_owned()))
    }

    /// The string.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The digits of a number, or of `Decimal('0.8')`.
    pub(super) fn number(&self) -> Option<&str> {
        match self {
            Self::Number(digits) => Some(digits),
            Self::Call { name, values, .. } if name == "Decimal" => values.first()?.text(),
            _ => None,
        }
    }

    /// The items of a list; none of anything else.
    pub(super) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// Whether it is a call of that name.
    pub(super) fn is_call(&self, wanted: &str) -> bool {
        matches!(self, Self::Call { name, .. } if name == wanted)
    }

    /// Every argument of a call; none of anything else.
    pub(super) fn arguments(&self) -> Vec<&Self> {
        match self {
            Self::Call { values, named, .. } => {
                let named = named.iter().map(|(_, value)| value);
                values.iter().chain(named).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Reads the value at the beginning of a text; what follows it is not looked at.
///
/// # Errors
/// A sentence that names the line when something else stands there.
pub(super) fn read(text: &str) -> Result<Literal, String> {
    let mut reader = Reader {
        text,
        rest: text.char_indices().peekable(),
        depth: 0,
    };
    reader.value()
}

/// How deep values may lie in one another.
const DEEPEST: usize = 60;

struct Reader<'t> {
    text: &'t str,
    rest: Peekable<CharIndices<'t>>,
    depth: usize,
}

impl Reader<'_> {
    fn error<T>(&mut self, wanted: &str) -> Result<T, String> {
        let at = self.at();
        let line = self.text[..at].matches('\n').count() + 1;
        Err(format!("{wanted} was expected in line {line}"))
    }

    fn at(&mut self) -> usize {
        self.rest.peek().map_or(self.text.len(), |(at, _)| *at)
    }

    /// The next character that is no blank and in no comment.
    fn peek(&mut self) -> Option<char> {
        while let Some((_, character)) = self.rest.peek() {
            if *character == '#' {
                while self.rest.next().is_some_and(|(_, comment)| comment != '\n') {}
            } else if character.is_whitespace() {
                self.rest.next();
            } else {
                return Some(*character);
            }
        }
        None
    }

    fn eat(&mut self, wanted: char) -> bool {
        let is_there = self.peek() == Some(wanted);
        if is_there {
            self.rest.next();
        }
        is_there
    }

    fn value(&mut self) -> Result<Literal, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return self.error("a shallower value");
        }
        let value = match self.peek() {
            Some('\'' | '"') => self.strings(),
            Some('[') => self.list('[', ']'),
            Some('(') => self.list('(', ')'),
            Some('{') => self.map(),
            Some(first) if first.is_ascii_digit() || first == '-' => Ok(self.number()),
            Some(first) if first.is_alphabetic() || first == '_' => self.name_or_call(),
            _ => self.error("a value"),
        };
        self.depth -= 1;
        value
    }

    /// Strings that stand side by side are one.
    fn strings(&mut self) -> Result<Literal, String> {
        let mut joined = String::new();
        while let Some(quote @ ('\'' | '"')) = self.peek() {
            self.rest.next();
            self.string(quote, &mut joined)?;
        }
        Ok(Literal::Text(joined))
    }

    fn string(&mut self, quote: char, into: &mut String) -> Result<(), String> {
        loop {
            match self.rest.next() {
                None | Some((_, '\n')) => return self.error("the end of a string"),
                Some((_, end)) if end == quote => return Ok(()),
                Some((_, '\\')) => match self.rest.next() {
                    Some((_, 'n')) => into.push('\n'),
                    Some((_, 't')) => into.push('\t'),
                    Some((_, escaped @ ('\\' | '\'' | '"'))) => into.push(escaped),
                    // Ids and prices have no other escapes; sentences are not read.
                    Some((_, other)) => into.extend(['\\', other]),
                    None => return self.error("the end of a string"),
                },
                Some((_, character)) => into.push(character),
            }
        }
    }

    fn number(&mut self) -> Literal {
        let is_part =
            |character: char| character.is_ascii_alphanumeric() || "+-._".contains(character);
        let digits = self.run(is_part);
        Literal::Number(digits.replace('_', ""))
    }

    fn run(&mut self, is_part: impl Fn(char) -> bool) -> String {
        let mut run = String::new();
        while let Some((_, character)) = self.rest.next_if(|(_, character)| is_part(*character)) {
            run.push(character);
        }
        run
    }

    fn list(&mut self, open: char, close: char) -> Result<Literal, String> {
        self.eat(open);
        let mut items = Vec::new();
        while !self.eat(close) {
            items.push(self.value()?);
            if !self.eat(',') && self.peek() != Some(close) {
                return self.error("a comma");
            }
        }
        Ok(Literal::List(items))
    }

    fn map(&mut self) -> Result<Literal, String> {
        self.eat('{');
        let mut entries = Vec::new();
        while !self.eat('}') {
            let key = self.value()?;
            if !self.eat(':') {
                return self.error("a colon");
            }
            entries.push((key, self.value()?));
            if !self.eat(',') && self.peek() != Some('}') {
                return self.error("a comma");
            }
        }
        Ok(Literal::Map(entries))
    }

    fn name_or_call(&mut self) -> Result<Literal, String> {
        let name = self.name();
        if !self.eat('(') {
            return Ok(Literal::Name(name));
        }
        let (mut values, mut named) = (Vec::new(), Vec::new());
        while !self.eat(')') {
            let value = self.value()?;
            match value {
                Literal::Name(name) if self.eat('=') => named.push((name, self.value()?)),
                value => values.push(value),
            }
            if !self.eat(',') && self.peek() != Some(')') {
                return self.error("a comma");
            }
        }
        Ok(Literal::Call {
            name,
            values,
            named,
        })
    }

    fn name(&mut self) -> String {
        self.run(|character| character.is_alphanumeric() || "_.".contains(character))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_lists_maps_and_joined_strings_are_read() {
        let text = "Model(id='a' \"b\", prices=[Decimal('0.8'), 2_000,], when={'x': None}, at=datetime.date(2026, 10, 12))  # end";
        let model = read(text).unwrap();
        assert_eq!(model.get("id").unwrap().text(), Some("ab"));
        let numbers: Vec<_> = model
            .get("prices")
            .unwrap()
            .items()
            .iter()
            .map(Literal::number)
            .collect();
        assert_eq!(numbers, [Some("0.8"), Some("2000")]);
        assert!(model.get("at").unwrap().is_call("datetime.date"));
        assert_eq!(model.get("at").unwrap().arguments().len(), 3);
        assert_eq!(model.get("missing"), None);
    }

    #[test]
    fn what_is_no_data_is_refused_with_its_line() {
        assert_eq!(
            read("[\n1 2]"),
            Err("a comma was expected in line 2".to_owned())
        );
        assert_eq!(
            read("['a"),
            Err("the end of a string was expected in line 1".to_owned())
        );
        assert_eq!(
            read("[lambda: 1]"),
            Err("a comma was expected in line 1".to_owned())
        );
        let deep = "[".repeat(100);
        assert!(read(&deep).unwrap_err().contains("shallower"));
    }
}
