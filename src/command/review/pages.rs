//! The section of both states: which of its pages differ, and how they read.
//!
//! Nothing is written and no picture is made. Both are drawn with the theme as it is now: it is no part of the records.

use rayon::prelude::*;

use crate::check::Checked;
use crate::page::{self, Planned, Theme, visible};
use crate::public::{Disclosure, Stands};
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
        drawn(&base.disclosure(), &gallery, theme, |base| {
            drawn(&head.disclosure(), &gallery, theme, |head| Pages {
                changes: review::pages(base, head),
                base: addresses(base),
                head: addresses(head),
            })
        })
    }
}

fn addresses(section: &Section<'_>) -> Vec<(Stands, String)> {
    let records = section.pages.iter().filter_map(|page| Some((Stands::With(page.record?), page.path.clone())));
    records.chain(LISTS.map(|(stands, path)| (stands, path.to_owned()))).collect()
}

/// Hands over the section that a state would show.
fn drawn<T>(
    disclosure: &Disclosure<'_>,
    gallery: &Gallery,
    theme: &Theme,
    hand_over: impl FnOnce(&Section<'_>) -> T,
) -> T {
    let address = section_address(disclosure);
    let site = Site { disclosure, gallery, address: address.as_deref(), rehearsal: false };
    let frame = Frame::of(&site);
    // What nobody looks for – the search itself, files for machines – follows the pages.
    let planned: Vec<Planned<'_>> =
        page::plan(site, &frame).into_iter().filter(|page| page.findable().is_some()).collect();
    let pages: Vec<PageSeen> = planned.par_iter().map(seen).collect();
    let read = |path: &str| {
        let page = planned.iter().find(|page| page.path == path);
        let html = page.and_then(|page| page.draw().render(theme).ok());
        html.map(|html| visible(&html)).unwrap_or_default()
    };
    hand_over(&Section { pages: &pages, read: &read })
}

fn seen(page: &Planned<'_>) -> PageSeen {
    let (own, frame) = page.draw().digests();
    let title = page.findable().map_or_else(|| page.path.clone(), |findable| findable.title.as_str().to_owned());
    PageSeen { path: page.path.clone(), title, own, frame, record: page.record() }
}
