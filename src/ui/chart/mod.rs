//! Pictures of figures on the page, each with its numbers as text.

mod figure;
mod picture;
mod saving;

pub(in crate::ui) use figure::ChartFigure;
