//! The picture of a group: bars against the whole, or one bar divided.

use std::rc::Rc;

use yew::prelude::*;

use super::group::AdjustedText;
use super::view::View;
use crate::app::chart::{ChartData, ChartTable, ShareRow};
use crate::app::shares::{GroupBoard, PartBoard, Portion};
use crate::calc::{GroupKind, Percentage, share_of};
use crate::number::TrailingZeros;
use crate::ui::chart::ChartFigure;

/// Nothing while no part has a share.
pub(super) fn chart(
    view: &View<'_>,
    group: &GroupBoard,
    title: String,
    adjusted: &[Option<AdjustedText>],
) -> Option<Html> {
    if !group.parts.iter().any(|part| part.share.is_some_and(|share| share.share.is_some())) {
        return None;
    }
    let printed = |place: usize, part: &PartBoard| match adjusted.get(place) {
        Some(Some(text)) => text.marked(),
        Some(None) | None => view.share(part.share),
    };
    let rows = group.parts.iter().enumerate().map(|(place, part)| {
        let percentage = part.share.and_then(|share| share.share);
        row(&view.named(&part.label), view.count(part.count), printed(place, part), percentage)
    });
    let rows: Vec<ShareRow> = rows.collect();
    let words = view.words();
    let table = table(view, group, rows.len(), &printed);
    let data = match group.kind {
        GroupKind::Overlapping => ChartData::Shares(rows),
        GroupKind::Partition => ChartData::Stacked(rows, rest(view, group)),
    };
    let place = group.place.to_string();
    Some(html! {
        <ChartFigure
            id={["share-chart-", &place].concat()}
            {title}
            data={Rc::new(data)}
            table={Rc::new(table)}
            facts={view.facts}
            file_name={[words.file_name, "-", &(group.place + 1).to_string()].concat()}
        />
    })
}

fn row(label: &str, count: String, share: String, percentage: Option<Percentage>) -> ShareRow {
    let figures = if percentage.is_some() { [count.as_str(), " · ", &share].concat() } else { count };
    let readout = [label, ": ", &figures].concat();
    ShareRow {
        label: label.to_owned(),
        level: 0,
        share: percentage.and_then(|percentage| percentage.ratio().ok()),
        text: figures,
        readout,
    }
}

/// What is in none of the parts, where they fall short of the whole.
fn rest(view: &View<'_>, group: &GroupBoard) -> Option<ShareRow> {
    let Portion::Of(partition) = &group.portion else { return None };
    let missing = Some(partition.difference).filter(|difference| difference.is_negative())?.abs();
    let share = share_of(missing, partition.whole).ok();
    let percentage = share.and_then(|share| share.share);
    Some(row(view.words().rest, view.count(Some(missing)), view.share(share), percentage))
}

fn table(
    view: &View<'_>,
    group: &GroupBoard,
    parts: usize,
    printed: &impl Fn(usize, &PartBoard) -> String,
) -> ChartTable {
    let words = view.words();
    let locale = view.facts.language.locale();
    let any_published = group.parts.iter().any(|part| part.published.printed().is_some());
    let mut head = vec![words.part.to_owned(), words.count.to_owned(), words.share.to_owned()];
    let mut whole = vec![view.whole_name(group), view.count(group.whole), String::new()];
    if any_published {
        head.push(words.published.to_owned());
        whole.push(String::new());
    }
    let mut rows = Vec::with_capacity(parts + 1);
    rows.push(whole);
    for (place, part) in group.parts.iter().enumerate() {
        let mut row = vec![view.named(&part.label), view.count(part.count), printed(place, part)];
        if any_published {
            let published = part.published.printed();
            row.push(published.map_or_else(
                || view.catalogue().common.no_figure.to_owned(),
                |printed| [crate::number::print_rounded(printed, locale, TrailingZeros::Keep).as_str(), "%"].concat(),
            ));
        }
        rows.push(row);
    }
    ChartTable { head, rows }
}
