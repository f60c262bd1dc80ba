//! Which line breaks end a sentence and which only a line.

use crate::report::token::{Token, TokenKind};

/// A line of at least this many bytes that ends without a mark was broken because it was full.
const FULL: usize = 60;

/// The line that is being read.
#[derive(Debug, Default)]
pub(super) struct Lines {
    start: usize,
    /// Whether it is a row of a table: there is a tab in it.
    row: bool,
}

/// A break that ends a sentence.
pub(super) struct End {
    /// Whether it ends a paragraph too.
    pub(super) paragraph: bool,
}

impl Lines {
    /// Whether the break before a token ends the sentence. A cell of a table is one of its own.
    pub(super) fn ends_sentence(&mut self, before: Option<&Token>, token: &Token, next: Option<&Token>) -> Option<End> {
        if token.lines == 0 {
            self.row |= token.tab;
            return token.tab.then_some(End { paragraph: false });
        }
        let row = std::mem::replace(&mut self.row, token.tab);
        let before = before?;
        let length = before.span.end.saturating_sub(self.start);
        self.start = token.span.start;
        let closed = matches!(before.kind, TokenKind::Mark('.' | '!' | '?' | '…' | ':' | ';'));
        let end = match token.kind {
            TokenKind::Word { capital: false, .. } => closed && !before.is_mark(';'),
            TokenKind::Word { capital: true, .. } => closed || token.lines > 1 || length < FULL,
            // `1.` at the start of a line is an item.
            TokenKind::Number => {
                let item = next.is_some_and(|mark| !mark.gap && (mark.is_mark('.') || mark.is_mark(')')));
                closed || token.lines > 1 || item
            }
            TokenKind::Mark(_) => !token.is_mark('(') && !token.is_mark(',') && !token.is_mark('%'),
        };
        (end || row).then_some(End { paragraph: token.lines > 1 })
    }

    /// Whether a point ends a sentence, by what stands around it.
    pub(super) fn is_end(before: Option<&Token>, next: Option<&Token>) -> bool {
        let Some(next) = next else { return true };
        let abbreviated = before.is_some_and(|token| matches!(token.kind, TokenKind::Word { short: true, .. }));
        next.gap
            && match next.kind {
                TokenKind::Word { capital, .. } => capital && !abbreviated,
                TokenKind::Number => !abbreviated,
                TokenKind::Mark(mark) => !matches!(mark, '.' | ',' | ';' | ')' | '%'),
            }
    }
}
