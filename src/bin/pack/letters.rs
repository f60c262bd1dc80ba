//! Bytes as letters: seven bits each, where base64 has six.

/// What HTML does not keep in a script element (NUL becomes another letter, CR a line feed), what may end the element, and what
/// programs that carry text change.
const BARRED: [u8; 4] = [0, b'\n', b'\r', b'<'];

/// The bytes as letters: how many bytes there were is for the reader to know.
///
/// Seven bits are an ASCII letter. Where that may not stand, they and the next seven are one letter from U+0100 on, which is two
/// bytes in a file: so a file has eight bytes for seven, whatever they are.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut letters = String::with_capacity(bytes.len() / 7 * 8 + 8);
    let mut groups = Groups { bytes: bytes.iter(), bits: 0, count: 0 };
    while let Some(group) = groups.next() {
        let barred = (2..).zip(BARRED).find(|(_, barred)| *barred == group);
        let code = barred.map_or_else(|| group.into(), |(place, _)| place << 7 | u32::from(groups.next().unwrap_or(0)));
        letters.extend(char::from_u32(code));
    }
    letters
}

/// Bits in sevens, filled up with zeros at the end.
struct Groups<'a> {
    bytes: std::slice::Iter<'a, u8>,
    bits: u16,
    count: u16,
}

impl Iterator for Groups<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        if self.count < 7 {
            match self.bytes.next() {
                Some(byte) => {
                    self.bits = self.bits << 8 | u16::from(*byte);
                    self.count += 8;
                }
                None if self.count == 0 => return None,
                None => {
                    self.bits <<= 7 - self.count;
                    self.count = 7;
                }
            }
        }
        self.count -= 7;
        let group = self.bits >> self.count & 0x7f;
        self.bits &= (1 << self.count) - 1;
        u8::try_from(group).ok()
    }
}

/// JavaScript that makes `bytes`, as many as `size` says, from `letters`.
pub(crate) const DECODE: &str = "const bytes=new Uint8Array(size);\
     let b=0,n=0,j=0;\
     const put=v=>{b=(b<<7|v)&32767;n+=7;if(n>7){n-=8;bytes[j++]=b>>n}};\
     for(let i=0;i<letters.length;i++){\
     const c=letters.charCodeAt(i);\
     if(c>127)put([0,10,13,60][(c>>7)-2]);\
     put(c&127)}";

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::indexing_slicing, clippy::format_push_string, reason = "a test may stop at the first surprise")]

    use super::{BARRED, DECODE, encode};

    /// The other way round, written apart from [`super::DECODE`]: as a row of binary digits.
    pub(crate) fn decode(letters: &str) -> Vec<u8> {
        let mut digits = String::new();
        for letter in letters.chars() {
            let code = u32::from(letter);
            if code > 127 {
                digits += &format!("{:07b}", BARRED[code as usize / 128 - 2]);
            }
            digits += &format!("{:07b}", code % 128);
        }
        digits
            .as_bytes()
            .as_chunks::<8>()
            .0
            .iter()
            .map(|byte| byte.iter().fold(0, |number, digit| number * 2 + (digit - b'0')))
            .collect()
    }

    #[track_caller]
    fn check(bytes: &[u8]) {
        let letters = encode(bytes);
        assert_eq!(&decode(&letters)[..bytes.len()], bytes);
        assert!(letters.bytes().all(|letter| !BARRED.contains(&letter)), "{letters:?}");
        // A barred letter at the end has nothing to share its two bytes with.
        assert!(letters.len() <= bytes.len().div_ceil(7) * 8 + 1, "{} for {}", letters.len(), bytes.len());
    }

    #[test]
    fn bytes_come_out_as_they_went_in() {
        let bytes: Vec<u8> = (0..=255).chain([0; 9]).chain([255; 9]).collect();
        for length in 0..bytes.len() {
            check(&bytes[..length]);
        }
        // Every group of seven bits at every place.
        for group in 0..=127_u8 {
            for place in 0..7 {
                check(&[&vec![0xa5; place][..], &[group << 1, group, group >> 1, 0x3c, 0x0d, 0x0a]].concat());
            }
        }
    }

    #[test]
    fn the_page_knows_the_same_barred_letters() {
        assert!(DECODE.contains(&format!("{BARRED:?}").replace(' ', "")));
    }
}
