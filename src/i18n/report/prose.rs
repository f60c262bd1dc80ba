//! Text whose parts say what they are.

use super::Figure;

/// A stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Plain words.
    Text(String),
    /// A figure.
    Figure(Figure),
    /// The name of a unit, as it was typed.
    Unit(String),
    /// Words to be seen first.
    Emphasis(String),
}

/// Runs in order: a phrase, or a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prose(Vec<Run>);

impl Prose {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Plain words.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::of(Run::Text(text.into()))
    }

    /// Words that somebody typed, their spaces and lines set right.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self::text(one_line(text))
    }

    /// The name of a unit.
    #[must_use]
    pub fn unit(name: &str) -> Self {
        Self::of(Run::Unit(one_line(name)))
    }

    /// Words to be seen first.
    #[must_use]
    pub fn emphasis(text: &str) -> Self {
        Self::of(Run::Emphasis(one_line(text)))
    }

    /// One run; nothing where it is empty.
    #[must_use]
    pub fn of(run: Run) -> Self {
        let mut prose = Self::new();
        prose.push(run);
        prose
    }

    /// Adds a run at the end, to the last one where both are plain words.
    pub fn push(&mut self, run: Run) {
        match (self.0.last_mut(), run) {
            (_, Run::Text(text) | Run::Unit(text) | Run::Emphasis(text)) if text.is_empty() => {}
            (Some(Run::Text(last)), Run::Text(text)) => last.push_str(&text),
            (_, run) => self.0.push(run),
        }
    }

    /// Adds what follows.
    #[must_use]
    pub fn then(mut self, rest: Self) -> Self {
        rest.0.into_iter().for_each(|run| self.push(run));
        self
    }

    /// The runs in order.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As a sentence: its first letter a capital, and a full stop at the end.
    #[must_use]
    pub fn sentence(self) -> Self {
        self.capitalised().then(Self::text("."))
    }

    /// With its first letter a capital.
    #[must_use]
    pub fn capitalised(mut self) -> Self {
        if let Some(Run::Text(text) | Run::Unit(text) | Run::Emphasis(text)) = self.0.first_mut() {
            let mut letters = text.chars();
            if let Some(first) = letters.next() {
                let rest = letters.as_str();
                *text = first.to_uppercase().collect::<String>() + rest;
            }
        }
        self
    }

    /// Phrases with something between any two.
    #[must_use]
    pub fn joined(phrases: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut all = Self::new();
        for phrase in phrases {
            if !all.is_empty() {
                all.push(Run::Text(between.to_owned()));
            }
            all = all.then(phrase);
        }
        all
    }
}

impl From<Figure> for Prose {
    fn from(figure: Figure) -> Self {
        Self::of(Run::Figure(figure))
    }
}

impl From<&Figure> for Prose {
    fn from(figure: &Figure) -> Self {
        Self::of(Run::Figure(figure.clone()))
    }
}

/// A phrase with what stands at each `#` of its pattern, in order.
pub(in crate::i18n) fn say(pattern: &str, slots: Vec<Prose>) -> Prose {
    let mut slots = slots.into_iter();
    let mut said = Prose::new();
    for (place, words) in pattern.split('#').enumerate() {
        if place > 0 {
            said = said.then(slots.next().unwrap_or_default());
        }
        said.push(Run::Text(words.to_owned()));
    }
    said
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
