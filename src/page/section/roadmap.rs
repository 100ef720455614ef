//! The pages of road maps: one a school year.

use super::spot::{ROADMAP, Spot};
use super::{Desk, Planned};
use crate::public::{PublicRoadmap, PublicText};
use crate::view::{Link, RoadmapPage};

impl<'s> Desk<'s> {
    /// The road map of the latest school year; older ones keep pages of their own. Each leads to the others.
    pub(super) fn roadmap(self) -> Vec<Planned<'s>> {
        let about = PublicText::own("План работы по наставничеству: сроки, ответственные, результаты.");
        let disclosure = self.site.disclosure;
        let view = |roadmap: &PublicRoadmap<'_>| RoadmapPage::of(&roadmap.fields(), disclosure.today());
        let years: Vec<RoadmapPage> = disclosure.roadmaps().iter().filter_map(view).collect();
        let link =
            |(at, view): (usize, &RoadmapPage)| Link { text: view.year.clone(), href: path_of_roadmap(at, view) };
        let links: Vec<Link> = years.iter().enumerate().map(link).collect();
        let page = |(at, view): (usize, RoadmapPage)| {
            let path = path_of_roadmap(at, &view);
            let others = links.iter().filter(|link| link.href != path).cloned().collect();
            let spot = match at {
                0 => Spot::top(&path),
                _ => Spot::below(ROADMAP, path),
            };
            let title = PublicText::join(&[&PublicText::own(ROADMAP.0), &view.year], " на ");
            let view = RoadmapPage { others, ..view };
            self.page(spot, title, about.clone(), move |_| view.clone())
        };
        years.into_iter().enumerate().map(page).collect()
    }
}

/// The latest road map stands in the menu.
fn path_of_roadmap(at: usize, view: &RoadmapPage) -> String {
    if at == 0 { ROADMAP.1.to_owned() } else { format!("roadmap/{}.html", view.year.as_str().replace('/', "-")) }
}
