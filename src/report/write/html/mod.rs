//! HTML: one page that needs nothing beside it, to be read, unfolded and printed.
//!
//! Receives a report, returns the page that `report.html` makes of a [`Sheet`] with the style in `report.css`, and for a
//! paper `paper.html` with `paper.css`, a sheet as it will be printed; pictures are
//! drawn by the components of the section's theme. The records behind a figure stand in `details`: no script is needed.

mod desk;
mod number;
mod sheet;
mod table;

use std::sync::LazyLock;

use tera::{Context, Tera};

use super::Error;
use crate::diagnostic::Texts;
use crate::report::{Audience, Report};
use crate::typography::typeset;
use desk::Desk;
use sheet::Sheet;

pub(super) use desk::Shelf;

/// The look: the page, its components, and those that draw pictures.
static LOOK: LazyLock<Result<Tera, tera::Error>> = LazyLock::new(|| {
    let mut tera = Tera::default();
    tera.add_raw_templates([
        ("report.html", include_str!("report.html")),
        ("desk.html", include_str!("desk.html")),
        ("paper.html", include_str!("paper.html")),
        ("pieces.html", include_str!("pieces.html")),
        ("chart.html", include_str!("../../../../themes/default/chart.html")),
    ])?;
    Ok(tera)
});

/// The page.
pub(super) fn write(report: &Report, texts: &dyn Texts) -> Result<Vec<u8>, Error> {
    let template = if report.audience == Audience::Paper { "paper.html" } else { "report.html" };
    render(template, &Sheet::of(report, texts))
}

/// The curator's desk: `front` lies on top, below it the reports.
pub(super) fn desk(front: &Report, shelves: &[Shelf], texts: &dyn Texts) -> Result<Vec<u8>, Error> {
    render("desk.html", &Desk::of(front, shelves, texts))
}

fn render(template: &str, view: &impl serde::Serialize) -> Result<Vec<u8>, Error> {
    let look = LOOK.as_ref().map_err(|error| Error::Look(error.to_string()))?;
    let wrong = |error: tera::Error| Error::Look(error.to_string());
    let context = Context::from_serialize(view).map_err(wrong)?;
    Ok(typeset(&look.render(template, &context).map_err(wrong)?).into_bytes())
}
