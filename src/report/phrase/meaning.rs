//! What a phrase says about the figures beside it.

use crate::calc::Hedge;

/// The meanings that the grammar knows. A phrase has exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Meaning {
    /// What is to be reached: *chỉ tiêu, kế hoạch*.
    TargetNoun,
    /// Somebody sets a target: *được giao, đề ra*.
    Assigns,
    /// Somebody wants to reach something: *phấn đấu*. A per cent after it is set, not measured.
    Strives,
    /// What is expected and neither target nor result: *dự kiến*.
    Expects,
    /// Something was done: *kết nạp được*.
    Did,
    /// Something is done, or is to be done if a target stands before it: *kết nạp*.
    Does,
    /// Says how much of a target was reached, or a result: *đạt, bằng*.
    Attains,
    /// Above a target: *vượt*.
    Exceeds,
    /// Below a target: *còn thiếu*.
    Lacks,
    /// More than before: *tăng*.
    Rises,
    /// Less than before: *giảm*.
    Falls,
    /// The start of a change or of a range: *từ*.
    From,
    /// The end of a change: *lên, xuống còn*.
    To,
    /// The end of a range: *đến*.
    Until,
    /// What follows is the base: *so với*.
    ComparedWith,
    /// A level that was spoken of, without its number: *mức đó*.
    ThatLevel,
    /// Counted by days, so that no number of years is exact: *theo ngày*.
    ByDays,
    /// An earlier period: *cùng kỳ, năm trước*.
    Earlier,
    /// A part of a whole: *chiếm*.
    Shares,
    /// What follows are parts of what stands before: *trong đó*.
    Among,
    /// The rest of a whole: *còn lại*.
    Remains,
    /// What follows are all the parts: *gồm, chia ra*.
    Consists,
    /// A number there is, neither result nor target: *hiện có*.
    Has,
    /// A whole: *tổng số*.
    Total,
    /// A new total: *nâng tổng số*.
    RaisesTotal,
    /// For each of something: *bình quân*.
    Averages,
    /// The unit of an average: *mỗi*.
    Each,
    /// For each year: *a year*.
    EachYear,
    /// So many times: *gấp*.
    Multiplies,
    /// On top of what there is: *thêm*.
    Adds,
    /// The same in other words: *tương ứng*.
    ThatIs,
    /// A proportion of a named base: *tỷ lệ*.
    Proportion,
    /// Softens a figure.
    Softens(Hedge),
    /// A lower bound: *trở lên*.
    AtLeast,
    /// An upper bound: *không quá*.
    AtMost,
    /// What figures count.
    Unit(UnitClass),
    /// Percentage points: *điểm phần trăm*.
    Points,
    /// *phần trăm*.
    PerCent,
    /// *lần*.
    Times,
    /// A power of ten: *triệu* is 6.
    Scale(u8),
    /// *năm*.
    Year,
    /// *tháng*.
    Month,
    /// *quý*.
    Quarter,
    /// Days, weeks, hours; and what stands before a date.
    Day,
    /// A term of several years: *nhiệm kỳ*.
    Term,
    /// What was *cả năm* or *đến nay*: the whole of the period that is spoken of.
    ToDate,
    /// What follows counts nothing: ranks, document numbers, scores.
    NoCount,
    /// A single digit behind it is a name: *mức 2*.
    Grade,
    /// What stands before counts years of life: *tuổi*.
    Age,
    /// So much, where a target stands between: *exceeded its target by 16*.
    By,
    /// What follows is a number, perhaps of a document: *số*.
    NumberSign,
    /// A number in words: *hai*.
    NumberWord(u8),
    /// *năm năm*: five years.
    FiveYears,
    /// A number of these is the whole: *trong 193 đảng viên*.
    Within,
    /// What follows may be the whole: *out of*.
    Of,
    /// What follows are the numbers, not the base: *với*.
    With,
    /// What is left: *còn*.
    StillIs,
    /// Stands behind a figure: so much above what follows.
    MoreThan,
    /// Stands behind a figure: so much below what follows.
    LessThan,
    /// Means nothing here, though its words do elsewhere: *giao thông*.
    Plain,
    /// An organisation that has a name.
    Organisation,
}

/// Families of things that are counted. Figures of different families are never compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum UnitClass {
    /// Members, candidates, pupils: all that is counted by head.
    People,
    /// Organisations and places.
    Organisations,
    /// Classes and sessions.
    Classes,
    /// Money.
    Money,
    /// Households.
    Households,
    /// Anything else, told apart by its word.
    Things,
    /// Days; of fractions only.
    Time,
}
