//! The text of a cell, out of the ways in which programs write it.

/// Collects the text of a cell of an HTML table: white space counts once, as a browser shows it, and not at all around a
/// line break.
#[derive(Debug, Clone, Default)]
pub struct CellText {
    text: String,
    space: bool,
}

impl CellText {
    /// Goes on with text as it stands in the source.
    pub fn push(&mut self, source: &str) {
        for character in source.chars() {
            if matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
                self.space = true;
            } else {
                if self.space && !self.text.is_empty() && !self.text.ends_with('\n') {
                    self.text.push(' ');
                }
                self.space = false;
                self.text.push(character);
            }
        }
    }

    /// Breaks the line, as `<br>` does.
    pub fn break_line(&mut self) {
        self.space = false;
        self.text.push('\n');
    }

    /// Ends a paragraph: what follows, if anything does, stands on a line of its own.
    pub fn end_paragraph(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.break_line();
        }
    }

    /// The text as it was shown.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }
}

/// The text without what only the carrier put there: kinds of line breaks, no-break spaces for spaces, NULs and byte
/// order marks, space around it.
pub(super) fn tidied(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                tidy.push('\n');
            }
            '\u{a0}' => tidy.push(' '),
            '\0' | '\u{feff}' => {}
            other => tidy.push(other),
        }
    }
    tidy.trim().to_owned()
}
