//! Tables on the clipboard, as Excel, LibreOffice and other spreadsheets put them there and take them.
//!
//! A spreadsheet puts a table there twice: as text ([`read_tsv`], [`write_tsv`]) and as HTML, which names the exact
//! values, the merged cells and what is hidden ([`block_of_table`], [`write_html`]). HTML is taken apart by the browser
//! (`platform::clipboard_table`). What is on the clipboard is described in `docs/FORMATS.md`; `make office` asks
//! LibreOffice itself.

mod block;
mod cell_text;
mod copied;
mod decimal;
mod declared;
mod formula;
mod read_tsv;
mod table;
mod write_html;
mod write_tsv;

pub use block::{Block, BlockCell};
pub use cell_text::CellText;
pub use copied::CopiedCell;
pub use declared::{locale_of_number_format, locale_of_styles, number_of_sheets_value};
pub use read_tsv::read_tsv;
pub use table::{Table, TableCell, TableColumn, TableRow, block_of_table};
pub use write_html::write_html;
pub use write_tsv::write_tsv;
