//! Vietnamese text compared with or without its marks.

/// Tone marks of a syllable; people put them on different letters of it (*hoà*, *hòa*).
const TONES: u16 = 1 | 2 | 4 | 8 | 16;

/// Marks by their Unicode combining character.
const MARKS: [(char, u16); 8] = [
    ('\u{300}', 1),
    ('\u{301}', 2),
    ('\u{309}', 4),
    ('\u{303}', 8),
    ('\u{323}', 16),
    ('\u{306}', 32),
    ('\u{302}', 64),
    ('\u{31b}', 128),
];

/// Each small letter with marks, sorted: the plain letter and the sum of its marks; 256 is the stroke of đ.
#[rustfmt::skip]
const LETTERS: [(char, char, u16); 67] = [
    ('à', 'a', 1), ('á', 'a', 2), ('â', 'a', 64), ('ã', 'a', 8), ('è', 'e', 1), ('é', 'e', 2), ('ê', 'e', 64),
    ('ì', 'i', 1), ('í', 'i', 2), ('ò', 'o', 1), ('ó', 'o', 2), ('ô', 'o', 64), ('õ', 'o', 8), ('ù', 'u', 1),
    ('ú', 'u', 2), ('ý', 'y', 2), ('ă', 'a', 32), ('đ', 'd', 256), ('ĩ', 'i', 8), ('ũ', 'u', 8), ('ơ', 'o', 128),
    ('ư', 'u', 128), ('ạ', 'a', 16), ('ả', 'a', 4), ('ấ', 'a', 66), ('ầ', 'a', 65), ('ẩ', 'a', 68), ('ẫ', 'a', 72),
    ('ậ', 'a', 80), ('ắ', 'a', 34), ('ằ', 'a', 33), ('ẳ', 'a', 36), ('ẵ', 'a', 40), ('ặ', 'a', 48), ('ẹ', 'e', 16),
    ('ẻ', 'e', 4), ('ẽ', 'e', 8), ('ế', 'e', 66), ('ề', 'e', 65), ('ể', 'e', 68), ('ễ', 'e', 72), ('ệ', 'e', 80),
    ('ỉ', 'i', 4), ('ị', 'i', 16), ('ọ', 'o', 16), ('ỏ', 'o', 4), ('ố', 'o', 66), ('ồ', 'o', 65), ('ổ', 'o', 68),
    ('ỗ', 'o', 72), ('ộ', 'o', 80), ('ớ', 'o', 130), ('ờ', 'o', 129), ('ở', 'o', 132), ('ỡ', 'o', 136),
    ('ợ', 'o', 144), ('ụ', 'u', 16), ('ủ', 'u', 4), ('ứ', 'u', 130), ('ừ', 'u', 129), ('ử', 'u', 132),
    ('ữ', 'u', 136), ('ự', 'u', 144), ('ỳ', 'y', 1), ('ỵ', 'y', 16), ('ỷ', 'y', 4), ('ỹ', 'y', 8),
];

/// The letters of a text in lower case and without their marks, composed or decomposed: `Từ` is `tu`. Everything else
/// stays as it is.
pub fn plain_letters(text: &str) -> impl Iterator<Item = char> {
    let small = text.chars().flat_map(char::to_lowercase).filter(|letter| mark(*letter).is_none());
    small.map(|letter| plain(letter).0)
}

/// The bit of a mark.
fn mark(letter: char) -> Option<u16> {
    MARKS.iter().find(|(mark, _)| *mark == letter).map(|(_, bit)| *bit)
}

/// A small letter without its marks, and these.
fn plain(letter: char) -> (char, u16) {
    let found = LETTERS.binary_search_by_key(&letter, |entry| entry.0).ok().and_then(|place| LETTERS.get(place));
    found.map_or((letter, 0), |&(_, plain, marks)| (plain, marks))
}

/// Text without capitals and marks, and the marks of each letter beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Folded {
    letters: Vec<(char, u16)>,
}

impl Folded {
    /// Folds a text, composed or decomposed; runs of white space become one space.
    pub(super) fn new(text: &str) -> Self {
        let mut letters: Vec<(char, u16)> = Vec::with_capacity(text.len());
        for letter in text.trim().chars().flat_map(char::to_lowercase) {
            if let Some(mark) = mark(letter) {
                if let Some(last) = letters.last_mut() {
                    last.1 |= mark;
                }
            } else if letter.is_whitespace() {
                if letters.last().is_none_or(|last| last.0 != ' ') {
                    letters.push((' ', 0));
                }
            } else {
                letters.push(plain(letter));
            }
        }
        Self { letters }
    }

    /// Whether nothing is left of the text.
    pub(super) const fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// Whether a text contains what is looked for. A letter looked for without marks is found with any; marks that
    /// are looked for have to be there, tones anywhere in the place that is found or in the rest of its syllable.
    pub(super) fn contains(&self, sought: &Self) -> bool {
        let length = sought.letters.len();
        if length == 0 {
            return true;
        }
        let tones = |letters: &[(char, u16)]| letters.iter().fold(0, |all, letter| all | letter.1) & TONES;
        let sought_tones = tones(&sought.letters);
        self.letters.windows(length).enumerate().any(|(start, window)| {
            let alike = window
                .iter()
                .zip(&sought.letters)
                .all(|(found, sought)| found.0 == sought.0 && (sought.1 & !TONES) & !found.1 == 0);
            alike && {
                let rest = self.letters.iter().skip(start + length).take_while(|letter| letter.0 != ' ');
                let found = rest.fold(tones(window), |all, letter| all | letter.1);
                sought_tones & !found == 0
            }
        })
    }
}
