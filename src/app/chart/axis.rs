//! The upright axis of amounts: it begins at zero, ends above the largest amount, and has few marks at 1, 2 or 5 times a power of ten.

use super::drawing::{Anchor, Frame, Ink, Stroke};
use super::lettering::{LINE, text_width};
use super::sketch::Sketch;
use super::{Amount, pixels};
use crate::calc::Quantity;
use crate::i18n::Language;
use crate::number::print_quantity;

/// At most so many steps from zero to the top.
const STEPS: i32 = 4;

pub(super) struct Axis {
    top: f64,
    /// Marks from zero upwards, as shares of the top, with their numbers.
    marks: Vec<(f64, String)>,
    /// What the numbers are counted in: nothing, or millions and so on.
    scale: &'static str,
}

/// The part of a drawing where amounts are shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plot {
    pub(super) frame: Frame,
    top: f64,
}

impl Plot {
    /// The height of an amount.
    pub(super) fn y(&self, amount: &Amount) -> i32 {
        let share = (amount.height() / self.top).clamp(0.0, 1.0);
        let height = pixels(share * f64::from(self.frame.height));
        // What is not nothing can be seen.
        self.frame.bottom() - if height == 0 && amount.height() > 0.0 { 1 } else { height }
    }

    /// The place of a share of the width.
    pub(super) fn x(&self, share: f64) -> i32 {
        self.frame.x + pixels(share.clamp(0.0, 1.0) * f64::from(self.frame.width))
    }
}

impl Axis {
    pub(super) fn over(amounts: &[&Amount], language: Language) -> Self {
        let largest = amounts.iter().map(|amount| amount.height()).fold(0.0, f64::max);
        let whole = amounts.iter().all(|amount| amount.value.denominator() == 1);
        let (mut power, mut unit) = if whole { (0, 1.0) } else { (-6, 1e-6) };
        // Steps in millionths: 1, 2 or 5, then as many zeros as `power` says.
        let (digit, step) = loop {
            let found = [1, 2, 5]
                .into_iter()
                .map(|digit| (digit, f64::from(digit) * unit))
                .find(|(_, step)| step * f64::from(STEPS) >= largest);
            match found {
                Some(found) => break found,
                // Nothing is that large: the loop ends.
                None if power > 36 => break (5, unit),
                None => (power, unit) = (power + 1, unit * 10.0),
            }
        };
        let steps = (1..=STEPS).find(|steps| f64::from(*steps) * step >= largest).unwrap_or(STEPS);
        let top = f64::from(steps) * step;
        let (scale, zeros) = scale_of(top, language);
        let print = |nth: i32| {
            let shift = u32::try_from(power + 6 - zeros).ok()?;
            let millionths = i128::from(digit * nth).checked_mul(10_i128.checked_pow(shift)?)?;
            Some(print_quantity(Quantity::from_millionths(millionths).ok()?, language.locale()))
        };
        let marks =
            (0..=steps).map(|nth| (f64::from(nth) / f64::from(steps), print(nth).unwrap_or_default())).collect();
        Self { top, marks, scale }
    }

    /// Draws the marks and the line at zero; `right` pixels stay free on the right. Gives where amounts are drawn.
    pub(super) fn draw(&self, sketch: &mut Sketch, y: i32, height: i32, right: i32) -> Plot {
        let y = if self.scale.is_empty() {
            y + LINE / 2
        } else {
            sketch.text(0, y + LINE - 5, Anchor::Start, Ink::Quiet, self.scale);
            y + LINE + LINE / 2
        };
        let left = self.marks.iter().map(|(_, number)| text_width(number)).max().unwrap_or(0) + 6;
        let frame = Frame { x: left, y, width: (sketch.width - left - right).max(1), height };
        for (share, number) in &self.marks {
            let at = frame.bottom() - pixels(share * f64::from(height));
            let stroke = if at == frame.bottom() { Stroke::Base } else { Stroke::Grid };
            sketch.straight((frame.x, at), (frame.right(), at), stroke);
            sketch.text(left - 6, at + 4, Anchor::End, Ink::Quiet, number);
        }
        Plot { frame, top: self.top }
    }
}

/// What an axis with this top counts in, and how many zeros that leaves out.
fn scale_of(top: f64, language: Language) -> (&'static str, i32) {
    let words = language.words().chart.scales;
    let (mut word, mut zeros, mut unit) = ("", 0, 1e6);
    for (power, next) in (2..).zip(words) {
        if top < unit {
            break;
        }
        (word, zeros, unit) = (next, power * 3, unit * 1e3);
    }
    (word, zeros)
}
