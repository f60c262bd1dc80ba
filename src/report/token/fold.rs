//! Words that look different and are the same: capitals, decomposed letters, the two places of a tone, *tỉ* and *tỷ*.
//!
//! A table of the Vietnamese letters is smaller than the general tables of Unicode composition (some 20 kB of the
//! page), and composing is not enough: *uỷ* and *ủy* differ in both forms. A word is therefore known by its letters
//! without tone, and the tone behind them.

/// Names a word. Different words have different keys as far as 64 bits can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::report) struct WordKey(u64);

impl WordKey {
    /// The key of what follows something else: a name of several words.
    pub(in crate::report) fn then(self, next: Self) -> Self {
        Self(self.0.wrapping_mul(0x0100_0000_01b3).rotate_left(7) ^ next.0)
    }
}

/// Takes the characters of a word one after the other.
#[derive(Default)]
pub(in crate::report) struct Folder {
    letters: Vec<char>,
    tone: u8,
}

impl Folder {
    pub(in crate::report) fn clear(&mut self) {
        self.letters.clear();
        self.tone = 0;
    }

    /// How many letters there are, marks not counted.
    pub(in crate::report) fn letters(&self) -> usize {
        self.letters.len()
    }

    pub(in crate::report) fn take(&mut self, character: char) {
        if character.is_ascii() {
            self.letters.push(character.to_ascii_lowercase());
        } else if let Some(tone) = tone_of_mark(character) {
            self.tone = tone;
        } else if is_shape_mark(character) {
            if let Some(last) = self.letters.last_mut() {
                *last = shaped(*last, character);
            }
        } else {
            for lower in character.to_lowercase() {
                let (letter, tone) = split(lower);
                self.letters.push(letter);
                if tone > 0 {
                    self.tone = tone;
                }
            }
        }
    }

    pub(in crate::report) fn key(&mut self) -> WordKey {
        self.write_i_for_y();
        // FNV-1a.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let tone = u32::from(self.tone);
        for unit in self.letters.iter().map(|letter| u32::from(*letter)).chain([tone]) {
            hash = (hash ^ u64::from(unit)).wrapping_mul(0x0100_0000_01b3);
        }
        WordKey(hash)
    }

    /// *kỳ, tỷ, kỷ* are also written *kì, tỉ, kỉ*: a final y that is the only vowel.
    fn write_i_for_y(&mut self) {
        if let Some((last, before)) = self.letters.split_last_mut()
            && *last == 'y'
            && !before.is_empty()
            && !before.iter().any(|letter| is_vowel(*letter))
        {
            *last = 'i';
        }
    }
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'ă' | 'â' | 'e' | 'ê' | 'i' | 'o' | 'ô' | 'ơ' | 'u' | 'ư' | 'y')
}

/// The tones as combining marks, numbered from 1.
const fn tone_of_mark(mark: char) -> Option<u8> {
    match mark {
        '\u{300}' => Some(1),
        '\u{301}' => Some(2),
        '\u{309}' => Some(3),
        '\u{303}' => Some(4),
        '\u{323}' => Some(5),
        _ => None,
    }
}

const fn is_shape_mark(mark: char) -> bool {
    matches!(mark, '\u{302}' | '\u{306}' | '\u{31b}')
}

/// A letter with a circumflex, a breve or a horn.
const fn shaped(letter: char, mark: char) -> char {
    match (letter, mark) {
        ('a', '\u{302}') => 'â',
        ('e', '\u{302}') => 'ê',
        ('o', '\u{302}') => 'ô',
        ('a', '\u{306}') => 'ă',
        ('o', '\u{31b}') => 'ơ',
        ('u', '\u{31b}') => 'ư',
        (letter, _) => letter,
    }
}

/// The letters that carry tones, each with its five forms in the order of the tones.
const TONED: [(char, [char; 5]); 12] = [
    ('a', ['à', 'á', 'ả', 'ã', 'ạ']),
    ('ă', ['ằ', 'ắ', 'ẳ', 'ẵ', 'ặ']),
    ('â', ['ầ', 'ấ', 'ẩ', 'ẫ', 'ậ']),
    ('e', ['è', 'é', 'ẻ', 'ẽ', 'ẹ']),
    ('ê', ['ề', 'ế', 'ể', 'ễ', 'ệ']),
    ('i', ['ì', 'í', 'ỉ', 'ĩ', 'ị']),
    ('o', ['ò', 'ó', 'ỏ', 'õ', 'ọ']),
    ('ô', ['ồ', 'ố', 'ổ', 'ỗ', 'ộ']),
    ('ơ', ['ờ', 'ớ', 'ở', 'ỡ', 'ợ']),
    ('u', ['ù', 'ú', 'ủ', 'ũ', 'ụ']),
    ('ư', ['ừ', 'ứ', 'ử', 'ữ', 'ự']),
    ('y', ['ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ']),
];

/// A small letter without its tone, and the tone from 1, or 0.
fn split(letter: char) -> (char, u8) {
    // Letters without a tone, and those of other languages, need no search.
    if !matches!(letter, 'à'..='ý' | 'ĩ' | 'ũ' | 'ạ'..='ỹ') {
        return (letter, 0);
    }
    for (plain, toned) in TONED {
        for (tone, form) in (1..).zip(toned) {
            if form == letter {
                return (plain, tone);
            }
        }
    }
    (letter, 0)
}
