//! The pages of mentors: of those alone who agreed to be named.

use super::spot::{MENTORS, Spot};
use super::{Desk, Planned};
use crate::public::PublicText;
use crate::view::MentorPage;

impl<'s> Desk<'s> {
    /// A page for every mentor who may be named; the others have none, and no address.
    pub(super) fn mentors(self) -> Vec<Planned<'s>> {
        let disclosure = self.site.disclosure;
        let mut pages = Vec::new();
        for mentor in disclosure.mentors() {
            let (Some(word), Some(name)) = (mentor.address(), mentor.name()) else { continue };
            let spot = Spot::below(MENTORS, format!("mentors/{word}.html"));
            let post = mentor.post().map_or_else(|| PublicText::own("наставник школы"), PublicText::from);
            let name = PublicText::from(name);
            let about = PublicText::join(&[&name, &post], ": ");
            let page = self.page(spot, name, about, move |site| MentorPage::of(site, &mentor));
            pages.push(page.of_record(mentor.file()));
        }
        pages
    }
}
