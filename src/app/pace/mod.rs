//! PURE. Where results stand against the time that has passed, and what the rest asks for: exact figures, and the same
//! under their names as the room shows them.

mod answer;
mod average;
mod course;
mod forecast;
mod movement;
mod needed;
mod picture;
mod same_period;
mod section;
mod stages;
mod standing;

pub use answer::{Answer, answer};
pub use average::averages;
pub use course::{Sum, TermCourse, YearCourse};
pub use forecast::{
    EarlierYear, Expectation, earlier_years, expectation, profile_section, straight_line, straight_line_section,
};
pub use movement::{Balance, balance_section};
pub use needed::{FirstYears, first_years, needed};
pub use picture::{ChartView, MOST_UNITS, by_unit, by_year, cumulative};
pub use same_period::{Compared, by_the_same_day, compared, same_period};
pub use section::{Line, Section, count_lines};
pub use stages::{PerClass, StageCount, per_class, pipeline_section, stage_counts, with_usual_stages};
pub use standing::{Course, Phase, Standing};
