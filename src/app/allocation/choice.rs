//! What was chosen, as it is filed with the plan.

use crate::calc::Method;

/// What the weights are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Weights {
    /// The same for every unit.
    #[default]
    Equal,
    /// Members on the first day.
    Members,
    /// Candidates.
    Pool,
    /// The last result that is known.
    LastResult,
    /// A column of their own, such as population.
    Own,
}

impl Weights {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Equal, Self::Members, Self::Pool, Self::LastResult, Self::Own];

    /// The name that is filed.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Members => "members",
            Self::Pool => "pool",
            Self::LastResult => "last_result",
            Self::Own => "own",
        }
    }

    /// The choice of a filed name; the first for a name that is not known.
    #[must_use]
    pub fn of(code: &str) -> Self {
        Self::ALL.into_iter().find(|weights| weights.code() == code).unwrap_or_default()
    }
}

const SAINTE_LAGUE: &str = "sainte_lague";

/// The name under which a method is filed.
#[must_use]
pub const fn method_code(method: Method) -> &'static str {
    match method {
        Method::LargestRemainder => "largest_remainder",
        Method::SainteLague => SAINTE_LAGUE,
    }
}

/// The method of a filed name; largest remainder for a name that is not known.
#[must_use]
pub fn method_of(code: &str) -> Method {
    if code == SAINTE_LAGUE { Method::SainteLague } else { Method::LargestRemainder }
}
