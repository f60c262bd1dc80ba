//! The description.

/// A document on A4 paper.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WordDocument {
    /// The language of its text: `vi`.
    pub language: String,
    /// Its title among the properties of the file.
    pub title: String,
    /// What stands in it, from above.
    pub pieces: Vec<Piece>,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table; rows of the kind [`RowKind::Head`] stand first and are repeated on every sheet.
    Table(Vec<Row>),
    /// A picture on a line of its own.
    Picture {
        /// Its place among the PNG files that go with the description, from 0.
        file: usize,
        /// In CSS pixels, 96 to an inch; made smaller where that is wider than the text.
        width: u32,
        /// In CSS pixels.
        height: u32,
        /// What is seen on it, in words.
        alt: String,
    },
    /// Who signs, left and right, with room for names below. In each, the last line is strong and those before it are slanted.
    Signatures([Vec<String>; 2]),
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub style: ParagraphStyle,
    /// Its text.
    pub runs: Vec<TextRun>,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// The title of the document.
    Title,
    /// A line under it.
    Subtitle,
    /// A heading of a section.
    Heading,
    /// Text.
    Body,
    /// The title of a picture, which stands over it.
    Caption,
    /// A remark in small letters.
    Note,
}

/// Text that looks the same throughout. A `\n` begins a new line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRun {
    /// The text.
    pub text: String,
    /// Whether it is to be seen first.
    pub strong: bool,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// How far its first cell stands in.
    pub level: usize,
    /// Its cells, as many in every row.
    pub cells: Vec<Vec<TextRun>>,
}

/// What a row of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// Headings of the columns.
    Head,
    /// An ordinary one.
    Body,
    /// All together.
    Total,
}

impl ParagraphStyle {
    /// Every style.
    pub const ALL: [Self; 6] = [Self::Title, Self::Subtitle, Self::Heading, Self::Body, Self::Caption, Self::Note];
}

impl RowKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Head, Self::Body, Self::Total];
}
