//! Russian typography, once a page is rendered: HTML in, the same HTML with better signs out.
//!
//! Quotes become «ёлочки» and „лапки“ inside them, a hyphen between words a dash, three dots an ellipsis; spaces that
//! must not part a line become no-break ones. Records keep what was typed, so search and vetting read that. Nothing
//! is changed inside tags, nor in code, scripts, styles, mail and web addresses. Doing it twice changes nothing more.

mod dash;
mod line;
mod markup;
mod quote;
mod space;
#[cfg(test)]
mod tests;

use line::Line;
use markup::{Piece, pieces};

/// The page with Russian typography.
#[must_use]
pub fn typeset(html: &str) -> String {
    set_lines(html, flow)
}

/// The page with every line of text ended so.
fn set_lines(html: &str, end: fn(&mut Line<'_>, &mut String)) -> String {
    let mut page = String::with_capacity(html.len() + html.len() / 8);
    let mut line = Line::of(html);
    for piece in pieces(html) {
        match piece {
            Piece::Text(range) => line.take(range),
            Piece::Thing => line.pass_over(),
            Piece::Inline => {}
            Piece::Break => end(&mut line, &mut page),
        }
    }
    end(&mut line, &mut page);
    line.finish(&mut page);
    page
}

/// Writes the page up to the end of a line of text.
fn flow(line: &mut Line<'_>, page: &mut String) {
    if line.is_telling() {
        set(line, page);
    } else {
        line.leave();
    }
}

/// Sets what one line of text holds, in the order in which the signs depend on each other.
fn set(line: &mut Line<'_>, page: &mut String) {
    line.read();
    quote::set(line);
    dash::set(line);
    space::set(line);
    line.flush(page);
}
