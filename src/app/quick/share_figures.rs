//! A total and its categories: shares, and whether a partition adds up.

use super::evaluate::Entry;
use super::sheet::QuickSheet;
use crate::calc::{CalcError, Partition, Percentage, Quantity, partition, share_of};
use crate::i18n::ShareLead;
use crate::number::{Locale, ReadError, read_count};

/// What the shares are of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShareTotal {
    /// Nothing to divide by yet.
    Blank,
    /// As typed.
    Typed(Quantity),
    /// Not typed: a partition's rows add up to it.
    SumOfRows(Quantity),
    /// Typed and not read.
    Unreadable(ReadError),
}

impl ShareTotal {
    /// The number, if there is one.
    #[must_use]
    pub const fn value(&self) -> Option<Quantity> {
        match self {
            Self::Typed(total) | Self::SumOfRows(total) => Some(*total),
            Self::Blank | Self::Unreadable(_) => None,
        }
    }

    /// Why the typed total was not read.
    #[must_use]
    pub const fn error(&self) -> Option<&ReadError> {
        match self {
            Self::Unreadable(error) => Some(error),
            Self::Blank | Self::Typed(_) | Self::SumOfRows(_) => None,
        }
    }
}

/// One category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareRow {
    /// Which row of the sheet.
    pub id: u32,
    /// Its count.
    pub count: Entry<Quantity>,
    /// Its share of the total, where both are there and the total is not zero.
    pub share: Option<Percentage>,
    /// Whether the count is larger than the total.
    pub above_total: bool,
}

/// Whether the rows of a partition add up to its total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SumCheck {
    /// There is nothing to check: rows overlap, or a number is missing.
    NotAsked,
    /// A row of a partition could not be read.
    Waiting,
    /// They do.
    AddsUp(Quantity),
    /// Their sum is short of the total.
    Short {
        /// Σ rows.
        sum: Quantity,
        /// Total − Σ rows.
        gap: Quantity,
    },
    /// Their sum is beyond the total.
    Beyond {
        /// Σ rows.
        sum: Quantity,
        /// Σ rows − total.
        gap: Quantity,
    },
    /// The sum cannot be worked out.
    Failed(CalcError),
}

/// The total, its categories, and whether they add up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareFigures {
    /// What the shares are of.
    pub total: ShareTotal,
    /// The categories in the order of the sheet.
    pub rows: Vec<ShareRow>,
    /// The check of a partition.
    pub sum: SumCheck,
}

impl ShareFigures {
    pub(super) fn of(sheet: &QuickSheet, locale: Locale) -> Self {
        let counts: Vec<Entry<Quantity>> =
            sheet.categories.iter().map(|row| Entry::from_reading(read_count(&row.count, locale))).collect();
        let read: Vec<Quantity> = counts.iter().filter_map(Entry::value).collect();
        let unread = counts.iter().any(|count| count.error().is_some());
        let total = match Entry::from_reading(read_count(&sheet.total, locale)) {
            Entry::Read(total) => ShareTotal::Typed(total),
            Entry::Unreadable(error) => ShareTotal::Unreadable(error),
            Entry::Blank => match (sheet.lead, Quantity::sum(read.iter().copied())) {
                // Without one row the sum is not the total.
                (ShareLead::Divided, Ok(sum)) if !sum.is_zero() && !unread => ShareTotal::SumOfRows(sum),
                (ShareLead::Divided | ShareLead::OfWhich, _) => ShareTotal::Blank,
            },
        };
        let rows = sheet.categories.iter().zip(&counts).map(|(row, count)| share_row(row.id, count, &total)).collect();
        let none = counts.iter().all(Entry::is_blank);
        let sum = match (sheet.lead, &total) {
            (ShareLead::Divided, _) if unread => SumCheck::Waiting,
            (ShareLead::Divided, ShareTotal::Typed(total)) if !none => {
                partition(*total, &read).map_or_else(SumCheck::Failed, |partition| check_sum(&partition))
            }
            (
                ShareLead::Divided | ShareLead::OfWhich,
                ShareTotal::Blank | ShareTotal::Typed(_) | ShareTotal::SumOfRows(_) | ShareTotal::Unreadable(_),
            ) => SumCheck::NotAsked,
        };
        Self { total, rows, sum }
    }
}

fn share_row(id: u32, count: &Entry<Quantity>, total: &ShareTotal) -> ShareRow {
    let both = count.value().zip(total.value());
    let share = both.and_then(|(count, total)| share_of(count, total).ok());
    ShareRow {
        id,
        count: count.clone(),
        share: share.and_then(|share| share.share),
        above_total: share.is_some_and(|share| share.exceeds_whole),
    }
}

fn check_sum(partition: &Partition) -> SumCheck {
    let Partition { whole, sum, difference, .. } = partition;
    if partition.adds_up() {
        SumCheck::AddsUp(*whole)
    } else if difference.is_negative() {
        SumCheck::Short { sum: *sum, gap: difference.abs() }
    } else {
        SumCheck::Beyond { sum: *sum, gap: *difference }
    }
}
