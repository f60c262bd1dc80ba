//! Numbers as programs write them for programs: no group marks, at most one decimal mark.

use crate::calc::Quantity;

/// Reads `1234`, `-12.5` or `12,5`: the one mark there is parts off the decimals, whichever it is, since these
/// spellings have no group marks. `None` for anything else, and for what has more than six decimals.
pub(super) fn read(text: &str) -> Option<Quantity> {
    let text = text.trim();
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let decimals = decimals.trim_end_matches('0');
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(decimals) || decimals.len() > 6 {
        return None;
    }
    // The six decimals make the digits a number of millionths; 128 bits are exceeded only beyond the limit.
    let millionths: i128 = format!("{whole}{decimals:0<6}").parse().ok()?;
    Quantity::from_millionths(millionths.checked_mul(sign)?).ok()
}

/// Writes a number without group marks: `1234`, `-12,5`.
pub(super) fn write(quantity: Quantity, mark: char) -> String {
    let sign = if quantity.is_negative() { "-" } else { "" };
    let size = quantity.millionths().unsigned_abs();
    let scale = Quantity::SCALE.unsigned_abs();
    let decimals = format!("{:06}", size % scale);
    let decimals = decimals.trim_end_matches('0');
    let mut text = format!("{sign}{}", size / scale);
    if !decimals.is_empty() {
        text.push(mark);
        text.push_str(decimals);
    }
    text
}
