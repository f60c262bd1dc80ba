//! What every part of the room is drawn from.

use yew::prelude::*;

use crate::app::shares::{GroupBoard, ShareBoard};
use crate::app::table::{Facts, TableAction, TableState};
use crate::calc::{Percentage, Quantity, Share};
use crate::i18n::{Catalogue, ShareRoomWords};
use crate::number::{FigureStyle, print_hedged, print_quantity};

pub(super) struct View<'v> {
    pub(super) table: &'v TableState,
    pub(super) facts: Facts,
    pub(super) board: &'v ShareBoard,
    /// Whether shares of a partition are adjusted to add to 100 %.
    pub(super) adjusted: bool,
    pub(super) dispatch: &'v Callback<TableAction>,
}

impl View<'_> {
    pub(super) const fn catalogue(&self) -> &'static Catalogue {
        self.facts.language.words()
    }

    pub(super) const fn words(&self) -> &'static ShareRoomWords {
        &self.catalogue().share_room
    }

    pub(super) fn style(&self) -> FigureStyle {
        self.facts.settings.style(self.facts.language.locale())
    }

    /// A count as text; blank is no zero.
    pub(super) fn count(&self, count: Option<Quantity>) -> String {
        count.map_or_else(
            || self.catalogue().common.no_figure.to_owned(),
            |count| print_quantity(count, self.facts.language.locale()),
        )
    }

    /// A percentage as text; what has too many digits to round stands as no figure.
    pub(super) fn percent(&self, percentage: Option<Percentage>) -> String {
        let common = &self.catalogue().common;
        let printed = percentage.and_then(|percentage| print_hedged(percentage, &self.style()).ok());
        printed.map_or_else(|| common.no_figure.to_owned(), |percent| (common.hedged)(&percent))
    }

    /// A share as text. A part above its whole has none: that is said in words beside it.
    pub(super) fn share(&self, share: Option<Share>) -> String {
        self.percent(share.filter(|share| !share.exceeds_whole).and_then(|share| share.share))
    }

    /// A name somebody typed, or that there is none.
    pub(super) fn named(&self, label: &str) -> String {
        if label.trim().is_empty() { self.catalogue().table.unnamed.to_owned() } else { label.to_owned() }
    }

    /// What a group breaks down, within a sentence.
    pub(super) fn whole_name(&self, group: &GroupBoard) -> String {
        group.of.as_ref().map_or_else(|| self.words().result.to_owned(), |of| ["“", &self.named(of), "”"].concat())
    }
}
