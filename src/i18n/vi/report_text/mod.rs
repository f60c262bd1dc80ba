//! The sentences of a report as Vietnamese offices write them.

mod column;
mod people;
mod time;
mod units;

use ::time::Date;

use crate::i18n::report::{
    ColumnFacts, Figure, FigureKind, Noun, Prose, ReportFacts, ReportSection, Reporter, Span, Stage, say,
};

pub(super) fn title(facts: &ReportFacts) -> Prose {
    let title = ["Báo cáo kết quả thực hiện chỉ tiêu ", &span(&facts.main.span)].concat();
    Prose::emphasis(&title)
}

pub(super) fn subtitle(facts: &ReportFacts) -> Vec<Prose> {
    let who = match &facts.who {
        Reporter::Unit(name) => Prose::unit(name),
        Reporter::AllUnits => Prose::new(),
    };
    let day = facts.as_of.map(|day| Prose::text(format!("Số liệu tính đến ngày {}", date(day))));
    [who, day.unwrap_or_default()].into_iter().filter(|line| !line.is_empty()).collect()
}

pub(super) fn main(facts: &ReportFacts) -> Prose {
    let column = &facts.main;
    let (lead, goal) = match (column.stage, column.assessment.is_ok() && column.target.is_some()) {
        (Stage::During(day), true) => (format!("tính đến ngày {}, ", date(day)), of_span(&column.span)),
        (Stage::During(day), false) => {
            (format!("từ đầu {} đến ngày {}, ", span(&column.span), date(day)), String::new())
        }
        (Stage::Whole, _) => (format!("{}, ", span(&column.span)), String::new()),
    };
    let lead = Prose::text(lead).then(who(facts)).then(Prose::text(" "));
    column::clause(facts, column, lead, &goal)
}

pub(super) fn section(section: ReportSection, facts: &ReportFacts) -> Vec<Prose> {
    match section {
        ReportSection::Totals => column::totals(facts),
        ReportSection::Units => units::units(facts),
        ReportSection::Best => units::best(facts),
        ReportSection::Shares => people::shares(facts),
        ReportSection::Balance => people::balance(facts),
        ReportSection::Pace => time::pace(facts),
        ReportSection::Forecast => time::forecast(facts),
        ReportSection::Comparison => time::comparison(facts),
        ReportSection::Average => time::average(facts),
        ReportSection::Charts | ReportSection::Table => Vec::new(),
    }
}

fn who(facts: &ReportFacts) -> Prose {
    match &facts.who {
        Reporter::Unit(name) => Prose::unit(name),
        Reporter::AllUnits => Prose::text("các đơn vị"),
    }
}

/// `năm 2021`, `nhiệm kỳ 2021–2025`, or what the term is called.
fn span(span: &Span) -> String {
    match span {
        Span::Year(year) => format!("năm {year}"),
        Span::Term { label, first, last } if label.is_empty() => format!("giai đoạn {first}–{last}"),
        Span::Term { label, .. } if label.chars().any(char::is_alphabetic) => label.clone(),
        Span::Term { label, .. } => format!("nhiệm kỳ {label}"),
    }
}

/// The same after what it is the period of.
fn of_span(period: &Span) -> String {
    [" ", &span(period)].concat()
}

fn date(date: Date) -> String {
    format!("{}/{}/{}", date.day(), u8::from(date.month()), date.year())
}

/// What is counted, with a space before it; blank when nobody named it.
fn noun(noun: &Noun) -> String {
    let plain: String = crate::plan::plain_letters(&noun.typed).collect();
    if noun.members && !plain.contains("dang vien") {
        return " đảng viên mới".to_owned();
    }
    if noun.typed.is_empty() { String::new() } else { [" ", &noun.typed].concat() }
}

/// A count with what is counted.
fn counted(facts: &ReportFacts, figure: &Figure) -> Prose {
    Prose::from(figure).then(Prose::text(noun(&facts.noun)))
}

const fn verb(noun: &Noun) -> &'static str {
    if noun.members { "kết nạp được" } else { "thực hiện được" }
}

/// A count of a kind, with what is counted.
fn count(facts: &ReportFacts, kind: FigureKind, count: crate::calc::Quantity) -> Prose {
    counted(facts, &Figure::count(kind, count))
}

/// Whether the column says how far its target was reached.
fn is_measured(column: &ColumnFacts) -> bool {
    column.measured().is_some() || column.measured_high().is_some()
}

/// `từ 80 đảng viên mới trở lên`, and the like.
fn between(low: Prose, high: Prose) -> Prose {
    say("từ # đến #", vec![low, high])
}
