//! The sheet: its size, its margins, and what stands on top of every page.

use docx_rs::{
    AlignmentType, Docx, FieldCharType, Header, InstrPAGE, InstrText, PageMargin, PageOrientationType, PageSize,
    Paragraph, Run, SectionProperty,
};

use super::SIZE;
use super::columns::Columns;
use crate::report::{Audience, Block, Chart, Report, Section};

/// The id that the library gives to the first header of a document.
const HEADER: &str = "rIdHeader1";
/// A4 in twentieths of a point.
const A4: (u32, u32) = (11906, 16838);

/// How a sheet lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lie {
    /// It stands.
    Upright,
    /// It lies on its side, for wide tables.
    Side,
}

impl Lie {
    /// How the sheets of a section lie.
    pub(super) fn of(section: &Section) -> Self {
        let wide = section.blocks.iter().any(|block| match block {
            Block::Table(table) | Block::Chart(Chart { table, .. }) => {
                table.is_wide() && !Columns::fit(table, Lie::Upright.line())
            }
            _ => false,
        });
        if wide { Lie::Side } else { Lie::Upright }
    }

    /// The width in millimetres of a line of text.
    pub(super) fn line(self) -> u16 {
        match self {
            Lie::Upright => 165,
            Lie::Side => 252,
        }
    }

    /// The section of a document that ends here, with the same header as all others.
    pub(super) fn section(self) -> SectionProperty {
        let (width, height, orientation) = self.size();
        let size = PageSize::new().size(width, height).orient(orientation);
        SectionProperty::new().page_size(size).page_margin(margin()).header(Header::new(), HEADER)
    }

    /// The last section of a document.
    pub(super) fn last(self, docx: Docx) -> Docx {
        let (width, height, orientation) = self.size();
        docx.page_size(width, height).page_orient(orientation).page_margin(margin())
    }

    fn size(self) -> (u32, u32, PageOrientationType) {
        let (short, long) = A4;
        match self {
            Lie::Upright => (short, long, PageOrientationType::Portrait),
            Lie::Side => (long, short, PageOrientationType::Landscape),
        }
    }
}

/// The document with the mark of an internal report and the numbers of pages. A paper is numbered from its second page;
/// papers for several people, one sheet each, are not.
pub(super) fn numbered(docx: Docx, report: &Report) -> Docx {
    let number = Paragraph::new().align(AlignmentType::Center).add_run(number());
    let Some(mark) = report.audience.mark() else {
        let alone = Header::new().add_paragraph(number);
        let nothing = Header::new().add_paragraph(Paragraph::new());
        return match report.audience {
            Audience::Paper if report.is_one_paper() => docx.header(alone).first_header(nothing),
            Audience::Paper => docx.header(nothing),
            Audience::Internal | Audience::Public => docx.header(alone),
        };
    };
    let mark = Paragraph::new().align(AlignmentType::Right).add_run(Run::new().size(SIZE - 8).add_text(mark));
    docx.header(Header::new().add_paragraph(mark).add_paragraph(number))
}

/// The number of the page, which the office fills in.
fn number() -> Run {
    let field = |run: Run, at| run.add_field_char(at, false);
    let run = field(Run::new().size(SIZE - 4), FieldCharType::Begin).add_instr_text(InstrText::PAGE(InstrPAGE::new()));
    field(field(run, FieldCharType::Separate).add_text("1"), FieldCharType::End)
}

fn margin() -> PageMargin {
    let [top, right, bottom, left, edge] = [20, 15, 20, 30, 8].map(|side| mm(side).cast_signed());
    PageMargin { top, left, bottom, right, header: edge, footer: edge, gutter: 0 }
}

/// Millimetres in twentieths of a point.
pub(super) fn mm(millimetres: u16) -> u32 {
    (u32::from(millimetres) * 14_400 + 127) / 254
}
