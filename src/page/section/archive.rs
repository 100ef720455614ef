//! The archive: a list of past school years, and a page for each, whose address stays.

use super::spot::{ARCHIVE, Spot};
use super::{Desk, Planned};
use crate::public::PublicText;
use crate::view::{ArchivePage, ArchiveYearPage, past_years};

impl<'s> Desk<'s> {
    /// The archive, where there are past years.
    pub(super) fn archive(self) -> Vec<Planned<'s>> {
        let years = past_years(&self.site);
        if years.is_empty() {
            return Vec::new();
        }
        let about = PublicText::own("Прошлые учебные годы: пары, программы, новости и планы.");
        let mut pages =
            vec![self.page(Spot::top(ARCHIVE.1), PublicText::own(ARCHIVE.0), about.clone(), ArchivePage::of)];
        for year in years {
            let spot = Spot::below(ARCHIVE, format!("archive/{}.html", year.word()));
            let title = PublicText::own_number("Учебный год ", &year);
            pages.push(self.page(spot, title, about.clone(), move |site| ArchiveYearPage::of(site, year)));
        }
        pages
    }
}
