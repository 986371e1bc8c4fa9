//! A number that is being edited: the commas that the page wrote stay where they stand while digits come and go around them.

/// The text of a field from the moment the page wrote it.
///
/// `10,000` with a zero typed behind it is `10,0000`. From anybody else that text could mean two numbers; here the comma is known to be
/// the page's own, so it is left out and the field says 100,000. That holds until the text is replaced, pasted over, or gets a separator from
/// the person who types.
///
/// ```
/// use plan::field::Typing;
///
/// let mut field = Typing::written("10,000");
/// assert_eq!(field.change("10,0000", false), "100000");
/// assert_eq!(field.change("1,5", true), "1,5"); // pasted: it may be 1.5
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typing {
    text: String,
    /// Whether every comma in the text is one the page wrote.
    is_ours: bool,
}

impl Typing {
    /// A field the page has just written into.
    #[must_use]
    pub fn written(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            is_ours: true,
        }
    }

    /// What the field shows.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Takes the field's next text, and gives the text to read: without the page's own commas where they stand among the digits.
    /// `is_pasted` when it came from elsewhere rather than from keys.
    pub fn change(&mut self, text: &str, is_pasted: bool) -> String {
        let same = |a: char, b: char| a == b;
        let before: Vec<char> = self.text.chars().collect();
        let now: Vec<char> = text.chars().collect();
        let shorter = before.len().min(now.len());
        let front = (0..shorter)
            .take_while(|at| same(before[*at], now[*at]))
            .count();
        let behind = (1..=shorter - front)
            .take_while(|back| same(before[before.len() - back], now[now.len() - back]))
            .count();
        let typed = &now[front..now.len() - behind];
        // Digits put in, or anything taken out. Both at once is another number typed over this one.
        let is_edit = typed.is_empty() || front + behind == before.len();
        let has_separator = typed.iter().any(|c| is_separator(*c));
        self.is_ours &= text == self.text || is_edit && !is_pasted && !has_separator;
        text.clone_into(&mut self.text);
        // From a field without commas on, any comma is the typist's.
        if !text.contains(',') {
            self.is_ours = false;
        }
        let is_plain = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | '-' | '−');
        if self.is_ours && text.chars().all(is_plain) {
            text.replace(',', "")
        } else {
            text.to_owned()
        }
    }
}

/// Marks that stand between groups of digits. A point is none: what follows the page's own commas is a fraction.
fn is_separator(c: char) -> bool {
    matches!(c, ',' | '，' | '\'' | '’' | '_') || c.is_whitespace()
}
