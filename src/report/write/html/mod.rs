//! HTML: one page that needs nothing beside it, to be read, unfolded and printed.
//!
//! Receives a report, returns the page that `report.html` makes of a [`Sheet`] with the style in `report.css`, each block
//! drawn by itself with `item.html`, so that the views of all are never held at once; and for a
//! paper `paper.html` with `paper.css`, a sheet as it will be printed; pictures are
//! drawn by the components of the section's theme. The records behind a figure stand in `details`: no script is needed.

mod desk;
mod number;
mod sheet;
mod table;

use std::sync::LazyLock;

use serde::Serialize;
use tera::{Context, Tera};

use super::Error;
use crate::diagnostic::Texts;
use crate::report::{Audience, Report};
use crate::typography::typeset;
use desk::Desk;
use sheet::{Item, Sheet, items};

pub(super) use desk::Shelf;

/// The look: the page, its components, and those that draw pictures.
static LOOK: LazyLock<Result<Tera, tera::Error>> = LazyLock::new(|| {
    let mut tera = Tera::default();
    tera.add_raw_templates([
        ("report.html", include_str!("report.html")),
        ("item.html", include_str!("item.html")),
        ("desk.html", include_str!("desk.html")),
        ("paper.html", include_str!("paper.html")),
        ("pieces.html", include_str!("pieces.html")),
        ("chart.html", include_str!("../../../../themes/default/chart.html")),
    ])?;
    Ok(tera)
});

/// Where the blocks of a section stand in its frame. No text can hold it: its signs are written otherwise there.
const ITEMS: &str = "<!--items-->";

/// A block as the template reads it.
#[derive(Serialize)]
struct One<'r> {
    item: Item<'r>,
    /// Does its section have a title?
    titled: bool,
}

/// The page.
pub(super) fn write(report: &Report, texts: &dyn Texts) -> Result<Vec<u8>, Error> {
    let mut page = Vec::new();
    if report.audience == Audience::Paper {
        render("paper.html", &Sheet::of(report, texts), &mut page)?;
        return Ok(page);
    }
    let mut frame = Vec::new();
    render("report.html", &Sheet::frame(report), &mut frame)?;
    let frame = String::from_utf8(frame).map_err(|error| Error::Look(error.to_string()))?;
    let mut frame = frame.split(ITEMS);
    page.extend(frame.next().unwrap_or_default().bytes());
    for (at, (section, after)) in report.sections.iter().zip(frame).enumerate() {
        let titled = report.heading(at).is_some();
        for item in items(section, report, texts) {
            render("item.html", &One { item, titled }, &mut page)?;
        }
        page.extend(after.bytes());
    }
    Ok(page)
}

/// The curator's desk: `front` lies on top, below it the reports.
pub(super) fn desk(front: &Report, shelves: &[Shelf], texts: &dyn Texts) -> Result<Vec<u8>, Error> {
    let mut page = Vec::new();
    render("desk.html", &Desk::of(front, shelves, texts), &mut page)?;
    Ok(page)
}

/// Adds to a page what a template makes of a view. A piece is whole blocks: no line that is typeset goes on beyond one.
fn render(template: &str, view: &impl Serialize, page: &mut Vec<u8>) -> Result<(), Error> {
    let look = LOOK.as_ref().map_err(|error| Error::Look(error.to_string()))?;
    let wrong = |error: tera::Error| Error::Look(error.to_string());
    let context = Context::from_serialize(view).map_err(wrong)?;
    page.extend(typeset(&look.render(template, &context).map_err(wrong)?).into_bytes());
    Ok(())
}
