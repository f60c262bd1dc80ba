//! The shape of a snapshot in JSON. What is missing stands as on a fresh page; names that are not known are passed over.

use super::{Snapshot, VERSION};
use crate::app::FigureSettings;
use crate::app::quick::{Category, QuickSheet};
use crate::calc::{Decimals, RoundingRule};
use crate::example::ExampleId;
use crate::i18n::{Language, ShareLead, Wording};
use crate::json::{Fields, JsonError, Reader, Writer};

type Read<T> = Result<T, JsonError>;

/// The names that a choice has in the text.
type Names<T, const N: usize> = [(T, &'static str); N];

const LANGUAGES: Names<Language, 2> = [(Language::Vi, "vi"), (Language::En, "en")];
const LEADS: Names<ShareLead, 2> = [(ShareLead::OfWhich, "ofwhich"), (ShareLead::Divided, "divided")];
const WORDINGS: Names<Wording, 2> = [(Wording::General, "general"), (Wording::Admission, "admission")];
const EXAMPLES: Names<ExampleId, 5> = [
    (ExampleId::QuangNam, "quang-nam"),
    (ExampleId::Province, "province"),
    (ExampleId::CamHa, "cam-ha"),
    (ExampleId::ProvincialOffices, "provincial-offices"),
    (ExampleId::KrongBong, "krong-bong"),
];

/// The version, whatever else the text holds.
pub(super) fn version(text: &str) -> Read<u32> {
    let (mut reader, mut version) = (Reader::new(text), 0);
    reader.object(Fields { required: &["version"], ..some(&[]) }, &mut |reader, _| {
        version = reader.whole()?;
        Ok(())
    })?;
    reader.end()?;
    Ok(version)
}

pub(super) fn read(text: &str) -> Read<Snapshot> {
    let (mut reader, mut state) = (Reader::new(text), Snapshot::default());
    reader.object(Fields { required: &["version", "state"], ..some(&[]) }, &mut |reader, name| {
        match name {
            "state" => state = snapshot(reader)?,
            _ => reader.pass_over()?,
        }
        Ok(())
    })?;
    reader.end()?;
    Ok(state)
}

pub(super) fn write(snapshot: &Snapshot) -> String {
    let mut writer = Writer::default();
    writer.object(|writer| {
        writer.name("version").whole(VERSION);
        writer.name("state").object(|writer| {
            writer.name("language").text(name(&LANGUAGES, snapshot.language));
            writer.name("settings").object(|writer| {
                writer.name("decimals").whole(snapshot.settings.decimals().count());
                writer.name("truncate").truth(snapshot.settings.rounding() == RoundingRule::Truncate);
            });
            writer.name("quick");
            write_sheet(writer, &snapshot.quick);
            writer.name("example");
            match snapshot.example {
                Some(example) => writer.text(name(&EXAMPLES, example)),
                None => writer.null(),
            }
            writer.name("own_quick");
            match &snapshot.own_quick {
                Some(sheet) => write_sheet(writer, sheet),
                None => writer.null(),
            }
        });
    });
    writer.into_text()
}

const fn some(optional: &'static [&'static str]) -> Fields {
    Fields { required: &[], optional, others: true }
}

fn snapshot(reader: &mut Reader<'_>) -> Read<Snapshot> {
    let mut snapshot = Snapshot::default();
    let fields = some(&["language", "settings", "quick", "example", "own_quick"]);
    reader.object(fields, &mut |reader, name| {
        match name {
            "language" => snapshot.language = choice(reader, &LANGUAGES)?,
            "settings" => snapshot.settings = settings(reader)?,
            "quick" => snapshot.quick = sheet(reader)?,
            "example" => snapshot.example = reader.optional(|reader| choice(reader, &EXAMPLES))?,
            _ => snapshot.own_quick = reader.optional(sheet)?,
        }
        Ok(())
    })?;
    Ok(snapshot)
}

fn settings(reader: &mut Reader<'_>) -> Read<FigureSettings> {
    let mut settings = FigureSettings::default();
    reader.object(some(&["decimals", "truncate"]), &mut |reader, name| {
        settings = match name {
            // A number beyond the offer reads as the largest that is offered.
            "decimals" => settings.with_decimals(Decimals::new(reader.whole()?).unwrap_or(Decimals::SIX)),
            _ if reader.truth()? => settings.with_rounding(RoundingRule::Truncate),
            _ => settings.with_rounding(RoundingRule::HalfAwayFromZero),
        };
        Ok(())
    })?;
    Ok(settings)
}

fn sheet(reader: &mut Reader<'_>) -> Read<QuickSheet> {
    const FIELDS: Fields = some(&[
        "target",
        "result",
        "attainment",
        "years",
        "total",
        "lead",
        "categories",
        "wording",
        "unit",
        "period",
        "noun",
    ]);
    let mut sheet = QuickSheet::default();
    reader.object(FIELDS, &mut |reader, name| {
        let text = match name {
            "target" => &mut sheet.target,
            "result" => &mut sheet.result,
            "attainment" => &mut sheet.attainment,
            "years" => &mut sheet.years,
            "total" => &mut sheet.total,
            "unit" => &mut sheet.unit,
            "period" => &mut sheet.period,
            "noun" => &mut sheet.noun,
            other => {
                match other {
                    "lead" => sheet.lead = choice(reader, &LEADS)?,
                    "categories" => sheet.categories = reader.list(category)?,
                    _ => sheet.wording = choice(reader, &WORDINGS)?,
                }
                return Ok(());
            }
        };
        *text = reader.text()?;
        Ok(())
    })?;
    Ok(sheet)
}

fn category(reader: &mut Reader<'_>) -> Read<Category> {
    let mut category = Category::default();
    reader.object(some(&["id", "name", "count"]), &mut |reader, name| {
        match name {
            "id" => category.id = reader.whole()?,
            "name" => category.name = reader.text()?,
            _ => category.count = reader.text()?,
        }
        Ok(())
    })?;
    Ok(category)
}

fn write_sheet(writer: &mut Writer, sheet: &QuickSheet) {
    writer.object(|writer| {
        let before = [
            ("target", &sheet.target),
            ("result", &sheet.result),
            ("attainment", &sheet.attainment),
            ("years", &sheet.years),
            ("total", &sheet.total),
        ];
        for (name, text) in before {
            writer.name(name).text(text);
        }
        writer.name("lead").text(name(&LEADS, sheet.lead));
        writer.name("categories").list(|writer| {
            for category in &sheet.categories {
                writer.object(|writer| {
                    writer.name("id").whole(category.id);
                    writer.name("name").text(&category.name);
                    writer.name("count").text(&category.count);
                });
            }
        });
        writer.name("wording").text(name(&WORDINGS, sheet.wording));
        let behind = [("unit", &sheet.unit), ("period", &sheet.period), ("noun", &sheet.noun)];
        for (name, text) in behind {
            writer.name(name).text(text);
        }
    });
}

fn choice<T: Copy>(reader: &mut Reader<'_>, names: &[(T, &'static str)]) -> Read<T> {
    let text = reader.text()?;
    names.iter().find(|(_, name)| *name == text).map(|(choice, _)| *choice).ok_or_else(|| reader.shape())
}

/// Every choice stands among its names.
fn name<T: PartialEq>(names: &[(T, &'static str)], choice: T) -> &'static str {
    names.iter().find(|(named, _)| *named == choice).map_or("", |(_, name)| *name)
}
