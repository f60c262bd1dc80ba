//! A group: what its parts are of, the parts, whether they add up, what published shares imply, and the years.

use yew::prelude::*;

use super::chart::chart;
use super::implied::implied;
use super::part::part;
use super::view::View;
use super::years::years;
use crate::app::shares::{GroupBoard, Portion};
use crate::calc::{GroupKind, Partition, Rounded, round};
use crate::i18n::ShareLead;
use crate::number::print_quantity;
use crate::ui::parts::paragraph;

/// A group; `level` is how many groups it is within.
pub(super) fn group(view: &View<'_>, group: &GroupBoard, level: usize) -> Html {
    let words = view.words();
    let share = &view.catalogue().share;
    let (kind, lead, class) = match group.kind {
        GroupKind::Overlapping => (words.overlapping, ShareLead::OfWhich, "share-group share-group-overlapping"),
        GroupKind::Partition => (words.partition, ShareLead::Divided, "share-group share-group-partition"),
    };
    let heading = group.of.as_ref().map_or_else(|| kind.to_owned(), |of| (words.within)(kind, &view.named(of)));
    let heading = if group.label.is_empty() { heading } else { [heading.as_str(), &group.label].join(": ") };
    let name = view.whole_name(group);
    let id = ["share-group-", &group.place.to_string()].concat();
    let whole = match group.whole {
        None => (words.whole_blank)(&name),
        Some(whole) if whole.is_zero() => share.zero_total.to_owned(),
        Some(_) => (words.whole)(&name, &view.count(group.whole)),
    };
    let adjusted = view.adjusted.then(|| adjusted_texts(view, group)).flatten();
    let parts = group.parts.iter().enumerate().map(|(place, each)| {
        let text = adjusted.as_ref().and_then(|texts| texts.get(place)).cloned().flatten();
        part(view, group, each, text, level)
    });
    let title = if group.label.is_empty() { whole.clone() } else { [group.label.as_str(), ". ", &whole].concat() };
    let picture = chart(view, group, title, adjusted.as_deref().unwrap_or_default());
    html! {
        <section key={group.place} {class} aria-labelledby={id.clone()}>
            if level == 0 { <h3 {id}>{ heading }</h3> } else { <h4 {id}>{ heading }</h4> }
            <p class="quiet">
                // The picture says what the shares are of.
                if picture.is_none() { { whole }{ " " } }
                { (share.lead_hint)(lead) }
            </p>
            if let Some(error) = group.failed {
                <p class="field-error">{ (view.catalogue().error.calc)(error) }</p>
            }
            { for picture }
            <div class="share-columns" aria-hidden="true">
                <span>{ words.part }</span><span>{ words.count }</span><span>{ words.share }</span>
                <span>{ words.published }</span>
            </div>
            <ul class="share-lines">{ for parts }</ul>
            if group.parts.iter().any(|part| part.small) { { paragraph("quiet", words.small_note) } }
            { sum_note(view, group) }
            if let Some(texts) = &adjusted {
                { paragraph("quiet", if texts.iter().flatten().any(|text| text.differs) { words.adjusted_note } else { words.adjusted_none }) }
            }
            { implied(view, group) }
            { years(view, group) }
        </section>
    }
}

/// A share that was adjusted to 100 %, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AdjustedText {
    pub(super) text: String,
    /// Whether the chosen rounding prints another.
    pub(super) differs: bool,
}

impl AdjustedText {
    /// The text with its mark.
    pub(super) fn marked(&self) -> String {
        [self.text.as_str(), if self.differs { "*" } else { "" }].concat()
    }
}

fn adjusted_texts(view: &View<'_>, group: &GroupBoard) -> Option<Vec<Option<AdjustedText>>> {
    let style = view.style();
    let adjusted = group.adjusted(style.decimals)?;
    let texts = group.parts.iter().zip(adjusted).map(|(part, adjusted)| {
        let (share, adjusted) = part.share.and_then(|share| share.share).zip(adjusted)?;
        let chosen: Option<Rounded> = round(share.per_cent(), style.decimals, style.rounding).ok();
        let printed = crate::number::print_rounded(adjusted.printed, style.locale, style.trailing_zeros);
        Some(AdjustedText { text: [printed.as_str(), "%"].concat(), differs: chosen != Some(adjusted.printed) })
    });
    Some(texts.collect())
}

/// Whether a partition adds up, in words; nothing for parts that overlap, which are never summed.
fn sum_note(view: &View<'_>, group: &GroupBoard) -> Html {
    let (words, share) = (view.words(), &view.catalogue().share);
    let print = |quantity| print_quantity(quantity, view.facts.language.locale());
    let (class, mut text) = match &group.portion {
        Portion::NotAsked => return Html::default(),
        Portion::WithoutWhole(sum) => ("", (words.sum_alone)(&print(*sum))),
        Portion::Of(Partition { whole, sum, difference, .. }) => {
            if difference.is_zero() {
                ("", (share.adds_up)(&print(*whole)))
            } else if difference.is_negative() {
                ("notice", (share.short_of_total)(&print(*sum), &print(difference.abs())))
            } else {
                ("notice", (share.beyond_total)(&print(*sum), &print(*difference)))
            }
        }
    };
    let blank = group.blank_parts();
    if blank > 0 {
        text.push(' ');
        text.push_str(&(words.blank_parts)(blank));
    }
    paragraph(class, text)
}
