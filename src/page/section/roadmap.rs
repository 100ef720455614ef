//! The pages of road maps: one a school year, whose address stays, and the current one in the menu.

use super::spot::{ROADMAP, Spot};
use super::{Desk, Planned};
use crate::public::{PublicRoadmap, PublicText, SchoolYear, kind};
use crate::view::{Link, RoadmapPage};

impl<'s> Desk<'s> {
    /// Every road map under its school year, and once more the one of the year that is shown.
    pub(super) fn roadmap(self) -> Vec<Planned<'s>> {
        let roadmaps = self.site.disclosure.roadmaps();
        let Some(front) = front(&roadmaps, self.site.disclosure.school_year()) else { return Vec::new() };
        let shown = roadmaps.iter().filter_map(|roadmap| Some((roadmap, self.site.roadmap_link(roadmap)?)));
        let shown: Vec<(&PublicRoadmap<'s>, Link)> = shown.collect();
        let mut pages = Vec::new();
        for (roadmap, link) in &shown {
            let others: Vec<Link> =
                shown.iter().map(|(_, other)| other).filter(|other| other.href != link.href).cloned().collect();
            if std::ptr::eq(*roadmap, front) {
                let spot = Spot { permanent: Some(link.href.clone()), ..Spot::top(ROADMAP.1) };
                pages.extend(self.roadmap_at(spot, roadmap, others.clone(), Some(link.clone())));
            }
            pages.extend(self.roadmap_at(Spot::below(ROADMAP, link.href.clone()), roadmap, others, None));
        }
        pages
    }

    fn roadmap_at(
        self,
        spot: Spot,
        roadmap: &PublicRoadmap<'s>,
        others: Vec<Link>,
        permanent: Option<Link>,
    ) -> Option<Planned<'s>> {
        let fields = roadmap.fields();
        let order_href = fields.value(kind::Roadmap::order).and_then(|order| self.site.act_of(order.get()));
        let view = RoadmapPage::of(&fields, self.site.disclosure.today())?;
        let view = RoadmapPage { others, permanent, order_href, ..view };
        let title = PublicText::join(&[&PublicText::own(ROADMAP.0), &view.year], " на ");
        let about = PublicText::own("План работы по наставничеству: сроки, ответственные, результаты.");
        Some(self.page(spot, title, about, move |_| view.clone()).of_record(roadmap.file()))
    }
}

/// The road map that the menu leads to: this year's, else the latest past one, else the first to come.
fn front<'r, 's>(roadmaps: &'r [PublicRoadmap<'s>], now: SchoolYear) -> Option<&'r PublicRoadmap<'s>> {
    let begun = roadmaps.iter().find(|roadmap| roadmap.year().is_some_and(|year| year <= now));
    begun.or(roadmaps.last())
}
