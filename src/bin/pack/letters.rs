//! Bytes as letters: four bytes in five letters, where base64 takes five and a third.

/// The letters `(` to `~` without `<`, which HTML would read, and `\`: 85 of them, a digit each.
const FIRST: u32 = 40;

/// The bytes as letters, the last group filled up with zeros: how many bytes there were is for the reader to know.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut letters = String::with_capacity(bytes.len() / 4 * 5 + 5);
    for group in bytes.chunks(4) {
        let mut four = [0; 4];
        for (place, byte) in four.iter_mut().zip(group) {
            *place = *byte;
        }
        let number = u32::from_be_bytes(four);
        let digits = [85_u32.pow(4), 85_u32.pow(3), 85_u32.pow(2), 85, 1].map(|power| number / power % 85);
        letters.extend(digits.iter().filter_map(|&digit| char::from_u32(letter(digit))));
    }
    letters
}

/// The code of the letter for a digit below 85.
const fn letter(digit: u32) -> u32 {
    let code = digit + FIRST;
    let code = if code >= 60 { code + 1 } else { code };
    if code >= 92 { code + 1 } else { code }
}

/// JavaScript that makes `bytes`, of at least the right length, from `letters`.
pub(crate) const DECODE: &str = "const bytes=new Uint8Array(letters.length/5*4);\
     for(let i=0,j=0;i<letters.length;){\
     let n=0;\
     for(let k=0;k<5;k++){const c=letters.charCodeAt(i++);n=n*85+c-40-(c>60)-(c>92)}\
     bytes[j++]=n>>>24;bytes[j++]=n>>>16;bytes[j++]=n>>>8;bytes[j++]=n}";

#[cfg(test)]
pub(crate) mod tests {
    #![allow(
        clippy::cast_possible_truncation,
        clippy::indexing_slicing,
        reason = "a test may stop at the first surprise"
    )]

    use super::encode;

    /// The other way round, written apart from [`super::DECODE`]: by the place of a letter among all of them.
    pub(crate) fn decode(letters: &str) -> Vec<u8> {
        let alphabet: Vec<u8> = (b'('..=b'~').filter(|letter| !b"<\\".contains(letter)).collect();
        assert_eq!(alphabet.len(), 85);
        let digit = |letter: &u8| alphabet.iter().position(|other| other == letter).map_or(0, |place| place as u64);
        let groups = letters.as_bytes().chunks(5);
        groups
            .flat_map(|group| (group.iter().fold(0, |number, letter| number * 85 + digit(letter)) as u32).to_be_bytes())
            .collect()
    }

    #[test]
    fn bytes_come_out_as_they_went_in() {
        let bytes: Vec<u8> = (0..=255).chain([0, 0, 0, 0, 255, 255, 255, 255]).collect();
        for length in 0..bytes.len() {
            let letters = encode(&bytes[..length]);
            assert_eq!(decode(&letters)[..length], bytes[..length]);
            assert!(letters.bytes().all(|letter| letter.is_ascii_graphic() && !b"<\\&\"'".contains(&letter)));
        }
    }
}
