//! A verdict as a shape; its word stands beside it, and colour says nothing.

use yew::prelude::*;

use crate::calc::Verdict;

/// A tick, an arrow against a wall (cut off), two waves, a cross, a question mark.
pub(super) fn verdict_shape(verdict: Verdict) -> Html {
    let d = match verdict {
        Verdict::Agrees => "M2 8.5l4 4.5 8-10",
        Verdict::Truncated => "M3 2v12M14 8H6M9.5 4.5 6 8l3.500 3.500",
        Verdict::Approximate => "M2 6q3-3 6 0t6 0M2 11q3-3 6 0t6 0",
        Verdict::Disagrees => "M3 3l10 10M13 3 3 13",
        Verdict::Unverifiable => "M5 5.500a3 3 0 1 1 4.500 2.600C8.400 8.700 8 9.200 8 10.300M8 13.400v.2",
    };
    html! {
        <svg class="check-shape" viewBox="0 0 16 16" aria-hidden="true">
            <path fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" {d} />
        </svg>
    }
}

/// The name of a verdict in class names.
pub(super) const fn verdict_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Agrees => "check-agrees",
        Verdict::Truncated => "check-cut",
        Verdict::Approximate => "check-approximate",
        Verdict::Disagrees => "check-disagrees",
        Verdict::Unverifiable => "check-unverifiable",
    }
}
