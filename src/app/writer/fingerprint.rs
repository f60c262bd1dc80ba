//! Whether a text is still the one that it was.

/// A short name of a text: 64 bits in hexadecimal digits (FNV-1a). Two texts of one report that differ have different
/// ones, but for a chance that does not matter.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{hash:016x}")
}
