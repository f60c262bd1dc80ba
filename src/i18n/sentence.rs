//! What a report sentence says, before any language puts it into words.

use crate::number::HedgedPercent;

/// The field whose words a sentence uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Wording {
    /// Any targets and results: *thực hiện được*.
    #[default]
    General,
    /// Admission of members: *kết nạp được … đảng viên*.
    Admission,
}

impl Wording {
    /// Every wording, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::General, Self::Admission];
}

/// How the result stands to its target; figures are printed already, in the language of the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attained {
    /// There is no target to measure against.
    WithoutTarget,
    /// The result is zero.
    NoneYet,
    /// Below the target by so many.
    Behind {
        /// Target − result.
        shortfall: String,
    },
    /// Exactly the target.
    Met,
    /// Above the target by so many.
    Exceeded {
        /// Result − target.
        count: String,
        /// The same in per cent of the target.
        percent: HedgedPercent,
    },
}

/// How categories relate to their total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ShareLead {
    /// *Trong đó*: rows may overlap, each is at most the total, they are never added up.
    #[default]
    OfWhich,
    /// *Chia ra*: rows partition the total.
    Divided,
}

impl ShareLead {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::OfWhich, Self::Divided];
}

/// One category of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentenceShare {
    /// The category's name as typed; empty when none was given.
    pub name: String,
    /// Its count, printed.
    pub count: String,
    /// Its share, printed.
    pub percent: HedgedPercent,
}

/// Everything one report sentence can say. Empty strings and `None` are left out of the sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SentenceFacts {
    /// The field's vocabulary.
    pub wording: Wording,
    /// Who reports.
    pub unit: String,
    /// The period or the as-of date, in the user's words.
    pub period: String,
    /// What is counted, in the user's words.
    pub noun: String,
    /// Target and result with what they amount to.
    pub main: Option<MainFacts>,
    /// The yearly average and the number of years, both printed.
    pub average: Option<(String, String)>,
    /// The total of the categories, how they relate to it, and each of them.
    pub shares: Option<(String, ShareLead, Vec<SentenceShare>)>,
}

impl SentenceFacts {
    /// What is counted, with a space before it; empty when nobody named it. Members are what is admitted.
    pub(super) fn counted(&self, members: &str) -> String {
        match (self.wording, self.noun.trim()) {
            (Wording::Admission, "") => format!(" {members}"),
            (Wording::General, "") => String::new(),
            (Wording::Admission | Wording::General, noun) => format!(" {noun}"),
        }
    }

    /// The period and the unit before the verb, as far as they are named.
    pub(super) fn who(&self) -> String {
        match (self.period.trim(), self.unit.trim()) {
            ("", "") => String::new(),
            (period, "") => format!("{period}, "),
            ("", unit) => format!("{unit} "),
            (period, unit) => format!("{period}, {unit} "),
        }
    }

    /// Whether a total is the result that the sentence has just named.
    pub(super) fn has_named(&self, total: &str) -> bool {
        self.main.as_ref().is_some_and(|main| main.result == total)
    }
}

/// Sentences with a capital and a full stop, one after the other.
pub(super) fn joined(sentences: &[String]) -> String {
    let finished: Vec<String> = sentences.iter().map(|sentence| format!("{}.", capitalised(sentence))).collect();
    finished.join(" ")
}

/// Target and result of a sentence, printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MainFacts {
    /// The result.
    pub result: String,
    /// The target, where there is one.
    pub target: Option<String>,
    /// Attainment, where there is a target.
    pub attainment: Option<HedgedPercent>,
    /// How the result stands to the target.
    pub outcome: Attained,
}

/// The text with its first letter as a capital.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
