//! A bullet bar: the result as a bar, its target as a mark. The figures stand beside it as text.

use yew::prelude::*;

use crate::calc::{CalcError, Decimals, Fraction, Percentage};
use crate::number::print_decimal_plain;

/// The bar of an attainment; nothing where it cannot be drawn, as the figures are text.
pub(super) fn bullet_bar(attainment: Percentage) -> Html {
    let Ok((result, target)) = places(attainment) else { return Html::default() };
    html! {
        <div class="bullet" aria-hidden="true">
            <div class="bullet-result" style={format!("width:{result}%")}></div>
            <div class="bullet-target" style={format!("left:{target}%")}></div>
        </div>
    }
}

/// Where the bar ends and the mark stands, in per cent of the width: the larger of result and target fills it.
fn places(attainment: Percentage) -> Result<(String, String), CalcError> {
    let hundred = Fraction::whole(100)?;
    let widest = attainment.per_cent().max(hundred);
    let place = |value: Fraction| print_decimal_plain(value.times(hundred)?.over(widest)?, Decimals::TWO);
    Ok((place(attainment.per_cent())?, place(hundred)?))
}
