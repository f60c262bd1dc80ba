//! Tables on the clipboard: the browser takes their HTML apart, `exchange` works out the cells.

use wasm_bindgen::JsCast;
use web_sys::{
    DataTransfer, Document, DomParser, Element, HtmlTableCellElement, HtmlTableElement, HtmlTableRowElement, Node,
    NodeList, SupportedType,
};

use crate::exchange::clipboard::{
    Block, CellText, Table, TableCell, TableColumn, TableRow, block_of_table, locale_of_number_format,
    locale_of_styles, number_of_sheets_value, read_tsv,
};

const TEXT: &str = "text/plain";
const HTML: &str = "text/html";

/// What is pasted: the table in its HTML, which names exact values and what is hidden, otherwise its text. `None` where
/// there is nothing to see.
#[must_use]
pub fn block_from(data: &DataTransfer) -> Option<Block> {
    let of_type = |kind| data.get_data(kind).unwrap_or_default();
    read_html(&of_type(HTML)).or_else(|| Some(read_tsv(&of_type(TEXT)))).filter(|block| !block.is_empty())
}

/// Puts a table on the clipboard in both ways. `false` where the browser refuses either: then the event should take its
/// own course.
#[must_use]
pub fn put(data: &DataTransfer, tsv: &str, html: &str) -> bool {
    data.set_data(TEXT, tsv).is_ok() && data.set_data(HTML, html).is_ok()
}

/// The first table in `html` that has cells. `None` where there is none.
///
/// The document that the browser makes of the text is never shown: nothing in it is run or fetched.
#[must_use]
pub fn read_html(html: &str) -> Option<Block> {
    // Text that cannot hold a table need not be parsed.
    if !html.to_ascii_lowercase().contains("<table") {
        return None;
    }
    let document = DomParser::new().ok()?.parse_from_string(html, SupportedType::TextHtml).ok()?;
    let table = elements::<HtmlTableElement>(&document.query_selector_all("table").ok()?).find(has_cells)?;
    let rows: Vec<TableRow> = row_elements(&table).map(|row| row_of(&row)).collect();
    let locale = locale_of_styles(&styles(&document)).or_else(|| {
        let formats = table.query_selector_all("[sdval][sdnum]").ok()?;
        elements::<Element>(&formats).next()?.get_attribute("sdnum").as_deref().and_then(locale_of_number_format)
    });
    Some(block_of_table(Table { columns: columns(&table), rows, locale }))
}

fn has_cells(table: &HtmlTableElement) -> bool {
    row_elements(table).any(|row| row.cells().length() > 0)
}

fn row_elements(table: &HtmlTableElement) -> impl Iterator<Item = HtmlTableRowElement> {
    let rows = table.rows();
    (0..rows.length()).filter_map(move |index| rows.item(index)?.dyn_into().ok())
}

fn columns(table: &HtmlTableElement) -> Vec<TableColumn> {
    let Ok(found) = table.query_selector_all(":scope > colgroup > col, :scope > col") else { return Vec::new() };
    let span = |column: &Element| column.get_attribute("span").and_then(|span| span.trim().parse().ok()).unwrap_or(1);
    elements(&found).map(|column: Element| TableColumn { span: span(&column), hidden: is_hidden(&column) }).collect()
}

fn row_of(row: &HtmlTableRowElement) -> TableRow {
    let cells = row.cells();
    let cells = (0..cells.length()).filter_map(|index| cells.item(index)?.dyn_into::<HtmlTableCellElement>().ok());
    TableRow { hidden: is_hidden(row), cells: cells.map(|cell| cell_of(&cell)).collect() }
}

fn cell_of(cell: &HtmlTableCellElement) -> TableCell {
    let declared = |name: &str| cell.get_attribute(name).filter(|value| !value.trim().is_empty());
    let of_sheets = || number_of_sheets_value(&declared("data-sheets-value")?).map(str::to_owned);
    TableCell {
        text: text_of(cell),
        number: declared("sdval").or_else(|| declared("x:num")).or_else(of_sheets),
        column_span: cell.col_span(),
        row_span: cell.row_span(),
        hidden: is_hidden(cell),
    }
}

/// Whether the element itself is not shown. Excel writes so what the sheet hides, all of it inline.
fn is_hidden(element: &Element) -> bool {
    element.has_attribute("hidden")
        || element.get_attribute("style").is_some_and(|style| {
            style.split(';').filter_map(|declaration| declaration.split_once(':')).any(|(name, value)| {
                let says = |wanted: (&str, &str)| {
                    name.trim().eq_ignore_ascii_case(wanted.0) && value.trim().eq_ignore_ascii_case(wanted.1)
                };
                says(("display", "none")) || says(("visibility", "collapse"))
            })
        })
}

/// The text of a cell. What is hidden inside a cell belongs to it: Excel hides so the end of a name that is longer than
/// its column is wide.
///
/// Walks without recursion: how deep the elements nest is up to who wrote them.
fn text_of(cell: &Node) -> String {
    let mut text = CellText::default();
    let mut next = cell.first_child();
    while let Some(node) = next {
        let kind = kind_of(&node);
        match kind {
            Kind::Text => text.push(&node.node_value().unwrap_or_default()),
            Kind::Break => text.break_line(),
            Kind::Paragraph => text.end_paragraph(),
            Kind::Inline | Kind::Unseen => {}
        }
        let inside = if kind == Kind::Unseen { None } else { node.first_child() };
        next = inside.or_else(|| following(&node, cell, &mut text));
    }
    text.finish()
}

/// The node after `node` and all that is in it, within `cell`.
fn following(node: &Node, cell: &Node, text: &mut CellText) -> Option<Node> {
    let mut node = node.clone();
    loop {
        if let Some(next) = node.next_sibling() {
            return Some(next);
        }
        node = node.parent_node().filter(|parent| !parent.is_same_node(Some(cell)))?;
        if kind_of(&node) == Kind::Paragraph {
            text.end_paragraph();
        }
    }
}

/// What a node does to the text around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Break,
    Paragraph,
    Inline,
    Unseen,
}

fn kind_of(node: &Node) -> Kind {
    if node.node_type() == Node::TEXT_NODE {
        return Kind::Text;
    }
    match node.node_name().as_str() {
        "BR" => Kind::Break,
        "P" | "DIV" | "LI" | "TR" | "TD" | "TH" => Kind::Paragraph,
        "SCRIPT" | "STYLE" | "#comment" => Kind::Unseen,
        _ => Kind::Inline,
    }
}

fn styles(document: &Document) -> String {
    let Ok(found) = document.query_selector_all("style") else { return String::new() };
    elements::<Element>(&found).filter_map(|style| style.text_content()).collect()
}

fn elements<T: JsCast>(list: &NodeList) -> impl Iterator<Item = T> {
    (0..list.length()).filter_map(move |index| list.item(index)?.dyn_into().ok())
}
