//! The room that checks a report, without a browser.

mod explaining;
mod state;
mod taking;
mod text;

use chi_tieu::calc::{Decimals, Quantity, Rounded, Verdict};
use chi_tieu::report::{Finding, FindingKind, Input, Inputs, Printed, PrintedValue};

/// A count that stands somewhere.
#[allow(clippy::unnecessary_wraps, reason = "inputs may be missing")]
fn input(value: i128) -> Option<Input> {
    Some(Input { value: Quantity::whole(value).unwrap(), span: 0..0 })
}

fn rounded(digits: i128, decimals: u8) -> Rounded {
    Rounded::new(digits, Decimals::new(decimals).unwrap())
}

/// A finding without anything known about it but its place.
fn finding(kind: FindingKind, printed: PrintedValue, at: std::ops::Range<usize>) -> Finding {
    Finding {
        span: at.clone(),
        printed_span: at,
        kind,
        printed: Printed { value: printed, hedge: None },
        inputs: Inputs::default(),
        exact: None,
        verdict: Verdict::Unverifiable,
        rule: None,
        should_be: None,
        implied: None,
        why: None,
    }
}
