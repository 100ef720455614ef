//! How cells look, and what may stand in them.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, FormatUnderline};

use super::height::Letters;
use crate::report::write::plain::clean;

/// The font of an office.
pub(super) const FONT: &str = "Times New Roman";
/// As much text as Excel takes in a cell.
const LONGEST: usize = 32_767;
/// What stands at the end of a text that was cut.
const CUT: &str = "… (текст сокращён)";

/// The formats of cells.
pub(super) struct Look {
    /// Nothing special.
    pub plain: Format,
    /// A title.
    pub title: Format,
    /// A heading within a sheet.
    pub heading: Format,
    /// A heading that runs on over the cells beside it.
    pub line: Format,
    /// Running text.
    pub text: Format,
    /// A heading below a heading.
    pub strong: Format,
    /// Small, on one line.
    pub note: Format,
    /// A small text.
    pub note_text: Format,
    /// A link to a sheet.
    pub link: Format,
    /// The head of a column.
    pub head: Format,
    /// Words in a table.
    pub words: Format,
    /// A whole number.
    pub count: Format,
    /// A share in whole percents.
    pub percent: Format,
    /// A share that whole percents would call all or nothing.
    pub tenths: Format,
    /// An average.
    pub mean: Format,
    /// A day.
    pub day: Format,
    /// A month.
    pub month: Format,
}

impl Look {
    pub(super) fn new() -> Self {
        let plain = Format::new().set_font_name(FONT).set_font_size(12.0);
        let wrapped = plain.clone().set_text_wrap().set_align(FormatAlign::Top);
        let framed = plain.clone().set_border(FormatBorder::Thin).set_align(FormatAlign::Top);
        let number = |shape: &str| framed.clone().set_num_format(shape).set_align(FormatAlign::Right).set_indent(1);
        let day = |shape: &str| framed.clone().set_num_format(shape).set_align(FormatAlign::Center);
        let head = framed.clone().set_bold().set_text_wrap().set_background_color("E8E8E8");
        Look {
            title: wrapped.clone().set_bold().set_font_size(16.0),
            heading: wrapped.clone().set_bold().set_font_size(14.0),
            line: plain.clone().set_bold().set_font_size(14.0),
            text: wrapped.clone(),
            strong: wrapped.clone().set_bold(),
            note_text: wrapped.clone().set_font_size(10.0),
            note: plain.clone().set_font_size(10.0),
            link: wrapped.set_font_color("0B4A8F").set_underline(FormatUnderline::Single),
            head: head.set_align(FormatAlign::Center).set_align(FormatAlign::VerticalCenter),
            words: framed.clone().set_text_wrap(),
            count: number("0"),
            percent: number("0%"),
            tenths: number("0.0%"),
            mean: number("0.0"),
            day: day("dd.mm.yyyy"),
            month: day("[$-419]mmmm yyyy"),
            plain,
        }
    }
}

impl Look {
    /// How wide the letters of a format are.
    pub(super) fn letters(&self, format: &Format) -> Letters {
        match format {
            format if *format == self.note_text || *format == self.note => Letters::Small,
            format if *format == self.title || *format == self.heading || *format == self.strong => Letters::Heavy,
            _ => Letters::Plain,
        }
    }
}

/// The text as a cell can hold it.
pub(super) fn fitting(text: &str) -> String {
    let text = clean(text);
    if text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let mut room = LONGEST - CUT.encode_utf16().count();
    let kept = text.chars().take_while(|sign| {
        let fits = sign.len_utf16() <= room;
        room = room.saturating_sub(sign.len_utf16());
        fits
    });
    kept.collect::<String>() + CUT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_no_cell_can_hold_is_cut_and_says_so() {
        let cut = fitting(&"я😀".repeat(20_000));
        assert!(cut.ends_with(CUT) && (LONGEST - 1..=LONGEST).contains(&cut.encode_utf16().count()));
        assert_eq!(fitting("=1+1\u{b}"), "=1+1");
    }
}
