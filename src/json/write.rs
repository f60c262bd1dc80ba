//! JSON in one line.

use std::fmt::Write as _;

/// Text that grows by what is put into it. Commas come by themselves.
#[derive(Debug, Clone, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// What was written.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// Writes an object with what `fields` writes into it: names, each with its value.
    pub fn object(&mut self, fields: impl FnOnce(&mut Self)) {
        self.begin("{");
        fields(self);
        self.text.push('}');
    }

    /// Writes a list with what `entries` writes into it.
    pub fn list(&mut self, entries: impl FnOnce(&mut Self)) {
        self.begin("[");
        entries(self);
        self.text.push(']');
    }

    /// Writes the name of what is written next.
    pub fn name(&mut self, name: &str) -> &mut Self {
        self.text(name);
        self.text.push(':');
        self
    }

    /// Writes a text.
    pub fn text(&mut self, text: &str) {
        self.begin("\"");
        for letter in text.chars() {
            match letter {
                '"' | '\\' => {
                    self.text.push('\\');
                    self.text.push(letter);
                }
                '\u{8}' => self.text.push_str("\\b"),
                '\u{c}' => self.text.push_str("\\f"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                control if control < ' ' => {
                    // Writing into a string cannot fail.
                    let _ = write!(self.text, "\\u{:04x}", u32::from(control));
                }
                plain => self.text.push(plain),
            }
        }
        self.text.push('"');
    }

    /// Writes a whole number.
    pub fn whole(&mut self, number: impl Into<i64>) {
        self.begin(&number.into().to_string());
    }

    /// Writes `true` or `false`.
    pub fn truth(&mut self, truth: bool) {
        self.begin(if truth { "true" } else { "false" });
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.begin("null");
    }

    /// Begins a value or a name, after a comma where one belongs.
    fn begin(&mut self, letters: &str) {
        if !self.text.is_empty() && !self.text.ends_with(['{', '[', ':']) {
            self.text.push(',');
        }
        self.text.push_str(letters);
    }
}
