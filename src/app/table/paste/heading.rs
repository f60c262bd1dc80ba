//! Column headings of other tables: which column of ours they mean.

use crate::app::table::Column;
use crate::i18n::{HeadingKind, Language};
use crate::plan::{Term, When};

/// The column that a heading names; `None` where it names none. A year without a word is the result of that year.
pub(super) fn column(heading: &str, term: &Term) -> Option<Column> {
    let text = heading.to_lowercase();
    let year = years(&text).into_iter().find(|year| term.contains(*year));
    let several = years(&text).len() > 1;
    let elsewhere = year.is_none() && !several && !years(&text).is_empty();
    let rows = Language::ALL.into_iter().flat_map(|language| language.words().table.headings.iter());
    let kind = rows.filter(|(word, _)| text.contains(word)).max_by_key(|(word, _)| word.len()).map(|(_, kind)| *kind);
    let when = match year {
        Some(year) if !several => When::Year(year),
        Some(_) | None if term.len() == 1 => When::Year(term.first_year()),
        Some(_) | None => When::Term,
    };
    match kind {
        Some(HeadingKind::Name) => Some(Column::Name),
        Some(HeadingKind::Note) => Some(Column::Note),
        // A year that the plan does not have is no other one.
        Some(HeadingKind::Target | HeadingKind::Result) if elsewhere => None,
        Some(HeadingKind::Target) => Some(Column::Target(when)),
        Some(HeadingKind::Result) => Some(Column::Result(when)),
        None => year.map(|_| Column::Result(when)),
    }
}

/// The numbers of four digits in a text.
fn years(text: &str) -> Vec<i32> {
    let runs = text.split(|letter: char| !letter.is_ascii_digit());
    runs.filter(|run| run.len() == 4).filter_map(|run| run.parse().ok()).collect()
}
