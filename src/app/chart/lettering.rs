//! How much room texts need. Nobody knows the reader's typeface: the widths are those of a wide one, so that others are narrower.

/// The size of letters in pixels.
pub const TEXT_SIZE: i32 = 13;

/// The height of a line of text in pixels.
pub const LINE: i32 = 18;

/// How wide a text is at most, in pixels.
#[must_use]
pub fn text_width(text: &str) -> i32 {
    let hundredths: i32 = text.chars().map(letter_width).fold(0, i32::saturating_add);
    hundredths.saturating_mul(TEXT_SIZE) / 100 + 1
}

/// The width of a letter in hundredths of its size.
const fn letter_width(letter: char) -> i32 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '\u{a0}' | '/' => 36,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '-' | '·' | '"' => 45,
        'm' | 'M' | 'W' | '%' | '—' | '…' | '@' => 102,
        'w' | '<' | '>' | '=' | '+' | '−' | '×' | '÷' | '&' => 86,
        'a'..='z' | '0'..='9' | '–' => 65,
        'A'..='Z' | 'Đ' => 80,
        _ if is_mark(letter) => 0,
        // Latin letters with marks.
        '\u{c0}'..='\u{de}' => 82,
        '\u{df}'..='\u{24f}' => 70,
        '\u{1e00}'..='\u{1eff}' => 80,
        '\u{0}'..='\u{10ff}' => 90,
        _ => 130,
    }
}

/// Whether a character is written over, under or into the one before it.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{200b}'..='\u{200f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}')
}

/// The text if it fits into so many pixels, otherwise its beginning with an ellipsis; nothing where not even that fits.
#[must_use]
pub(super) fn shortened(text: &str, width: i32) -> String {
    if text_width(text) <= width {
        return text.to_owned();
    }
    let mut room = width - text_width("…");
    if room < 0 {
        return String::new();
    }
    // In hundredths, as the letters are.
    room = room * 100 / TEXT_SIZE;
    let mut short = String::new();
    for letter in text.chars() {
        room -= letter_width(letter);
        if room < 0 {
            break;
        }
        short.push(letter);
    }
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// The text in at most so many lines of so many pixels, broken between words; the last one shortened if need be.
#[must_use]
pub(super) fn wrapped(text: &str, width: i32, lines: usize) -> Vec<String> {
    let mut done: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let joined = if line.is_empty() { word.to_owned() } else { [line.as_str(), " ", word].concat() };
        if line.is_empty() || text_width(&joined) <= width || done.len() + 1 >= lines {
            line = joined;
        } else {
            done.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    done.push(line);
    done.iter().map(|line| shortened(line, width)).filter(|line| !line.is_empty()).collect()
}
