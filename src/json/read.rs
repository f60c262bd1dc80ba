//! JSON by the shape that is expected. Nothing here calls itself: text of any depth is read with one and the same stack.

use std::mem;

/// What is the matter with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonFault {
    /// It is not JSON, or it was cut off.
    Syntax,
    /// Something is missing, unknown, there twice, or of the wrong type.
    Shape,
}

/// Where a text is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonError {
    /// What is the matter.
    pub fault: JsonFault,
    /// Line, from 1.
    pub line: usize,
    /// Bytes of that line that were read when it was noticed.
    pub column: usize,
}

/// The names in an object.
#[derive(Debug, Clone, Copy)]
pub struct Fields {
    /// Those that must be there.
    pub required: &'static [&'static str],
    /// Those that may be there.
    pub optional: &'static [&'static str],
    /// Whether other names are passed over; otherwise they are a fault.
    pub others: bool,
}

impl Fields {
    /// A known name, with the bit that stands for it.
    fn find(self, name: &str) -> Option<(u32, &'static str)> {
        let bits = (0..u32::BITS).map(|place| 1 << place);
        bits.zip(self.required.iter().chain(self.optional))
            .find(|(_, known)| **known == name)
            .map(|(bit, known)| (bit, *known))
    }

    fn all_required(self, seen: u32) -> bool {
        self.required.iter().zip(0..u32::BITS).all(|(_, place)| seen >> place & 1 == 1)
    }
}

/// The outcome of reading one thing.
type Read<T> = Result<T, JsonError>;

/// A text and how far it was read.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of a text.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// That what was read last has the wrong shape.
    #[must_use]
    pub fn shape(&self) -> JsonError {
        self.error(JsonFault::Shape, self.at)
    }

    /// Reads an object: `read` is called after each name that is known, and must read the value.
    ///
    /// # Errors
    /// Another type, a name that is missing, unknown or there twice, and what `read` says.
    pub fn object(&mut self, fields: Fields, read: &mut dyn FnMut(&mut Self, &'static str) -> Read<()>) -> Read<()> {
        self.open(b'{')?;
        let (mut seen, mut first) = (0, true);
        while self.more(b'}', &mut first)? {
            let name = self.name()?;
            match fields.find(&name) {
                Some((bit, known)) if seen & bit == 0 => {
                    seen |= bit;
                    self.colon()?;
                    read(self, known)?;
                }
                None if fields.others => {
                    self.colon()?;
                    self.pass_over()?;
                }
                Some(_) | None => {
                    self.peek();
                    return Err(self.shape());
                }
            }
        }
        if fields.all_required(seen) { Ok(()) } else { Err(self.shape()) }
    }

    /// Reads a list, each entry with `read`.
    ///
    /// # Errors
    /// Another type, and what `read` says.
    pub fn list<T>(&mut self, read: fn(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        self.open(b'[')?;
        let (mut entries, mut first) = (Vec::new(), true);
        while self.more(b']', &mut first)? {
            entries.push(read(self)?);
        }
        Ok(entries)
    }

    /// Reads a list of two.
    ///
    /// # Errors
    /// Another type or another length, and what the two functions say.
    pub fn pair<A, B>(&mut self, one: fn(&mut Self) -> Read<A>, other: fn(&mut Self) -> Read<B>) -> Read<(A, B)> {
        self.open(b'[')?;
        let mut first = true;
        let mut expect = |reader: &mut Self, entry: bool| {
            if reader.more(b']', &mut first)? == entry { Ok(()) } else { Err(reader.shape()) }
        };
        expect(self, true)?;
        let a = one(self)?;
        expect(self, true)?;
        let b = other(self)?;
        expect(self, false)?;
        Ok((a, b))
    }

    /// Reads something or `null`.
    ///
    /// # Errors
    /// What `read` says.
    pub fn optional<T>(&mut self, read: fn(&mut Self) -> Read<T>) -> Read<Option<T>> {
        if self.peek() == Some(b'n') { self.literal("null").map(|()| None) } else { read(self).map(Some) }
    }

    /// Reads a text.
    ///
    /// # Errors
    /// Another type.
    pub fn text(&mut self) -> Read<String> {
        if self.peek() != Some(b'"') {
            return Err(self.wrong_type());
        }
        self.string()
    }

    /// Reads a whole number that `T` can hold; `1.0` and `1e3` are not written whole.
    ///
    /// # Errors
    /// Another type, or a number that does not fit.
    pub fn whole<T: TryFrom<i128>>(&mut self) -> Read<T> {
        let whole = self.whole_number()?;
        T::try_from(whole).map_err(|_| self.shape())
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// Another type.
    pub fn truth(&mut self) -> Read<bool> {
        match self.peek() {
            Some(b't') => self.literal("true").map(|()| true),
            Some(b'f') => self.literal("false").map(|()| false),
            _ => Err(self.wrong_type()),
        }
    }

    /// Whether a text comes next.
    pub fn is_text(&mut self) -> bool {
        self.peek() == Some(b'"')
    }

    /// Reads whatever comes.
    ///
    /// # Errors
    /// That it is not JSON.
    pub fn pass_over(&mut self) -> Read<()> {
        // How each thing that is open will close.
        let mut open: Vec<u8> = Vec::new();
        loop {
            let mut first = false;
            match self.peek() {
                Some(mark @ (b'{' | b'[')) => {
                    self.at += 1;
                    open.push(if mark == b'{' { b'}' } else { b']' });
                    first = true;
                }
                Some(b'"') => drop(self.string()?),
                Some(b'-' | b'0'..=b'9') => drop(self.number()?),
                Some(b'n') => self.literal("null")?,
                Some(b't') => self.literal("true")?,
                Some(b'f') => self.literal("false")?,
                _ => return Err(self.syntax_next()),
            }
            loop {
                let Some(&close) = open.last() else { return Ok(()) };
                if self.more(close, &mut first)? {
                    if close == b'}' {
                        self.name()?;
                        self.colon()?;
                    }
                    break;
                }
                open.pop();
            }
        }
    }

    /// Nothing more may come.
    ///
    /// # Errors
    /// That something does.
    pub fn end(&mut self) -> Read<()> {
        if self.peek().is_none() { Ok(()) } else { Err(self.syntax_next()) }
    }
}

/// The marks between things.
impl Reader<'_> {
    fn open(&mut self, mark: u8) -> Read<()> {
        if self.peek() != Some(mark) {
            return Err(self.wrong_type());
        }
        self.at += 1;
        Ok(())
    }

    /// Whether another entry comes; the comma before it, or the closing mark, is read.
    fn more(&mut self, close: u8, first: &mut bool) -> Read<bool> {
        let first = mem::take(first);
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(false)
            }
            Some(_) if first => Ok(true),
            Some(b',') => {
                self.at += 1;
                // A comma before the closing mark separates nothing.
                if self.peek().is_some_and(|byte| byte != close) { Ok(true) } else { Err(self.syntax_next()) }
            }
            _ => Err(self.syntax_next()),
        }
    }

    fn name(&mut self) -> Read<String> {
        if self.peek() == Some(b'"') { self.string() } else { Err(self.syntax_next()) }
    }

    fn colon(&mut self) -> Read<()> {
        if self.peek() != Some(b':') {
            return Err(self.syntax_next());
        }
        self.at += 1;
        Ok(())
    }
}

/// Single things.
impl<'a> Reader<'a> {
    fn literal(&mut self, word: &str) -> Read<()> {
        for expected in word.bytes() {
            let found = self.byte();
            self.at += usize::from(found.is_some());
            if found != Some(expected) {
                return Err(self.syntax());
            }
        }
        Ok(())
    }

    fn whole_number(&mut self) -> Read<i128> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.wrong_type());
        }
        self.number()?.parse().map_err(|_| self.shape())
    }

    /// The letters of a number.
    fn number(&mut self) -> Read<&'a str> {
        let start = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        match self.byte() {
            // There can be only one leading 0.
            Some(b'0') => {
                self.at += 1;
                if self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                    return Err(self.syntax_next());
                }
            }
            _ => self.digits()?,
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            if !self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(self.syntax_next());
            }
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// One digit or more.
    fn digits(&mut self) -> Read<()> {
        let found = self.byte();
        self.at += usize::from(found.is_some());
        if !found.is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(self.syntax());
        }
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        Ok(())
    }

    /// A text whose opening mark comes next.
    fn string(&mut self) -> Read<String> {
        self.at += 1;
        let mut string = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let plain = rest.find(|letter| letter < ' ' || letter == '"' || letter == '\\').unwrap_or(rest.len());
            string.push_str(rest.get(..plain).unwrap_or_default());
            self.at += plain;
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(string);
                }
                Some(b'\\') => {
                    self.at += 1;
                    string.push(self.escaped()?);
                }
                _ => return Err(self.syntax()),
            }
        }
    }

    /// What stands behind a backslash.
    fn escaped(&mut self) -> Read<char> {
        let Some(byte) = self.byte() else { return Err(self.syntax()) };
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return Err(self.syntax()),
        })
    }

    /// Four hexadecimal digits, or twice four for a code point beyond them.
    fn code_point(&mut self) -> Read<char> {
        let unit = self.code_unit()?;
        let code = if (0xd800..0xdc00).contains(&unit) {
            for mark in *b"\\u" {
                let found = self.byte();
                self.at += usize::from(found.is_some());
                if found != Some(mark) {
                    return Err(self.syntax());
                }
            }
            let low = self.code_unit()?;
            if !(0xdc00..0xe000).contains(&low) {
                return Err(self.syntax());
            }
            0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00)
        } else {
            unit
        };
        char::from_u32(code).ok_or_else(|| self.syntax())
    }

    fn code_unit(&mut self) -> Read<u32> {
        let Some(digits) = self.text.as_bytes().get(self.at..self.at + 4) else {
            self.at = self.text.len();
            return Err(self.syntax());
        };
        self.at += 4;
        let unit = digits.iter().try_fold(0, |unit, &digit| Some(unit << 4 | char::from(digit).to_digit(16)?));
        unit.ok_or_else(|| self.syntax())
    }
}

/// Bytes and places.
impl Reader<'_> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space, not read yet.
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    /// Something else than expected comes; what is short is read first.
    fn wrong_type(&mut self) -> JsonError {
        match self.peek() {
            Some(b'{' | b'[') => self.shape(),
            _ => self.pass_over().err().unwrap_or_else(|| self.shape()),
        }
    }

    /// The byte before is not JSON.
    fn syntax(&self) -> JsonError {
        self.error(JsonFault::Syntax, self.at)
    }

    /// The byte that comes is not JSON.
    fn syntax_next(&self) -> JsonError {
        self.error(JsonFault::Syntax, self.text.len().min(self.at + 1))
    }

    fn error(&self, fault: JsonFault, at: usize) -> JsonError {
        let before = self.text.as_bytes().get(..at).unwrap_or_default();
        let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |place| place + 1);
        let line = before.split(|&byte| byte == b'\n').count();
        JsonError { fault, line, column: at - start }
    }
}
