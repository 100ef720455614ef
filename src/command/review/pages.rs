//! The section of both states: which of its pages differ, and how they read.
//!
//! Nothing is written and no picture is made. Both are drawn with the theme as it is now: it is no part of the records.

use rayon::prelude::*;

use crate::check::Checked;
use crate::page::{self, Planned, Theme, visible};
use crate::public::Stands;
use crate::review::{self, PageChange, PageSeen, Section};
use crate::view::{Frame, Gallery, Site, section_address};

/// The lists of the section on which people stand.
const LISTS: [(Stands, &str); 3] =
    [(Stands::Contacts, "contacts.html"), (Stands::Awards, "awards.html"), (Stands::Reviews, "reviews.html")];

/// The pages of both states.
pub(super) struct Pages {
    /// Those that appear, change and vanish.
    pub(super) changes: Vec<PageChange>,
    /// Where people stand in the state that was.
    pub(super) base: Vec<(Stands, String)>,
    /// Where people stand in the state that is.
    pub(super) head: Vec<(Stands, String)>,
}

impl Pages {
    /// Holds the sections of both states against each other.
    pub(super) fn of(base: &Checked, head: &Checked, theme: &Theme) -> Self {
        let gallery = Gallery::default();
        let disclosures = [base.disclosure(), head.disclosure()];
        let addresses = disclosures.each_ref().map(section_address);
        let site = |side: usize| Site {
            disclosure: &disclosures[side],
            gallery: &gallery,
            address: addresses[side].as_deref(),
            rehearsal: false,
        };
        let frames = [Frame::of(&site(0)), Frame::of(&site(1))];
        let drawn = |side: usize| Drawn::of(site(side), &frames[side], theme);
        let (base, head) = rayon::join(|| drawn(0), || drawn(1));
        let changes = review::pages(
            &Section { pages: &base.pages, read: &|path| base.read(path) },
            &Section { pages: &head.pages, read: &|path| head.read(path) },
        );
        Pages { changes, base: base.addresses(), head: head.addresses() }
    }
}

/// The section that a state would show.
struct Drawn<'s> {
    planned: Vec<Planned<'s>>,
    pages: Vec<PageSeen>,
    theme: &'s Theme,
}

impl<'s> Drawn<'s> {
    fn of(site: Site<'s>, frame: &'s Frame, theme: &'s Theme) -> Self {
        // What nobody looks for – the search itself, files for machines – follows the pages.
        let planned: Vec<Planned<'s>> =
            page::plan(site, frame).into_iter().filter(|page| page.findable().is_some()).collect();
        let pages = planned.par_iter().map(seen).collect();
        Drawn { planned, pages, theme }
    }

    /// The words of a page, block by block.
    fn read(&self, path: &str) -> Vec<String> {
        let page = self.planned.iter().find(|page| page.path == path);
        let html = page.and_then(|page| page.draw().render(self.theme).ok());
        html.map(|html| visible(&html)).unwrap_or_default()
    }

    /// Where people stand in it.
    fn addresses(&self) -> Vec<(Stands, String)> {
        let records = self.pages.iter().filter_map(|page| Some((Stands::With(page.record?), page.path.clone())));
        records.chain(LISTS.map(|(stands, path)| (stands, path.to_owned()))).collect()
    }
}

fn seen(page: &Planned<'_>) -> PageSeen {
    let (own, frame) = page.draw().digests();
    let title = page.findable().map_or_else(|| page.path.clone(), |findable| findable.title.as_str().to_owned());
    PageSeen { path: page.path.clone(), title, own, frame, record: page.record() }
}
