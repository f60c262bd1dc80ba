//! Cells → HTML.

use super::cell_text::tidied;
use super::formula::is_like_value;
use super::{CopiedCell, decimal};
use crate::calc::{Quantity, Rounded};
use crate::number::{Locale, read_signed_percentage};

/// A page with one table, as spreadsheets take it: exact values beside what is shown, for LibreOffice (`sdval`, `sdnum`)
/// and Excel (`x:num`).
///
/// What is shown has the locale's decimal mark and no group marks, for programs that look at nothing else. Percentages
/// are declared too, as the figure that is shown. Texts that would become formulas, dates or numbers are declared as
/// text.
#[must_use]
pub fn write_html(rows: &[Vec<CopiedCell>], locale: Locale) -> String {
    let (decimal, group) = (locale.decimal_mark(), locale.group_mark());
    let mut html = format!(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"><style>\
         table{{mso-displayed-decimal-separator:\"\\{decimal}\";mso-displayed-thousand-separator:\"\\{group}\"}}\
         br{{mso-data-placement:same-cell}}</style></head><body><table>\n"
    );
    for row in rows {
        html.push_str("<tr>");
        for cell in row {
            match cell {
                CopiedCell::Number(quantity) => push_number(&mut html, *quantity, locale),
                CopiedCell::Text(shown) => push_text(&mut html, &tidied(shown), locale),
            }
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</table></body></html>\n");
    html
}

fn push_number(html: &mut String, quantity: Quantity, locale: Locale) {
    let value = decimal::write(quantity, '.');
    let shown = decimal::write(quantity, locale.decimal_mark());
    // 1033 says that the value is spelt with a point, whatever the language of the program that reads it.
    let parts = ["<td align=\"right\" sdval=\"", &value, "\" sdnum=\"1033;\" x:num=\"", &value, "\">", &shown, "</td>"];
    html.extend(parts);
}

fn push_text(html: &mut String, text: &str, locale: Locale) {
    if let Some((value, zeros)) = percentage_of(text, locale) {
        let value = decimal::write(value, '.');
        // LibreOffice and Excel name the format each in its own way.
        let of_excel = zeros.replace('.', "\\.");
        html.extend(["<td align=\"right\" style='mso-number-format:\"0", &of_excel, "%\"' sdval=\"", &value]);
        html.extend(["\" sdnum=\"1033;0;0", &zeros, "%\" x:num=\"", &value, "\">"]);
    } else if is_like_value(text) {
        html.push_str("<td style='mso-number-format:\"\\@\"' sdnum=\"1033;0;@\" x:str>");
    } else {
        html.push_str("<td>");
    }
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\n' => html.push_str("<br>"),
            other => html.push(other),
        }
    }
    html.push_str("</td>");
}

/// The value of a printed percentage as a part of one, and the decimals of its format: `.00` of `128,93%`.
fn percentage_of(text: &str, locale: Locale) -> Option<(Quantity, String)> {
    let figure: Rounded = text.ends_with('%').then(|| read_signed_percentage(text, locale).ok().flatten())??;
    let scale = figure.decimals().scale().checked_mul(100)?;
    let millionths = figure.last_digits().checked_mul(Quantity::SCALE)?;
    let value = (millionths % scale == 0).then_some(millionths / scale)?;
    let count = usize::from(figure.decimals().count());
    let zeros = if count == 0 { String::new() } else { format!(".{}", "0".repeat(count)) };
    Some((Quantity::from_millionths(value).ok()?, zeros))
}
