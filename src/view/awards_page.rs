//! Награды: by school year, of those who agreed to be named with them.

use serde::Serialize;

use super::{Day, Public, PublicText, Site, Template};
use crate::diagnostic::words::{Count, Noun};
use crate::public::{PublicAward, SchoolYear};

/// `awards.html`.
#[derive(Clone, Debug, Serialize)]
pub struct AwardsPage {
    /// School years, newest first.
    pub years: Vec<AwardYear>,
    /// «Ещё 2 награды вручены без публикации имени.»; absent where the number would tell whose they are.
    pub withheld: Option<String>,
}

/// The awards of one school year.
#[derive(Clone, Debug, Serialize)]
pub struct AwardYear {
    /// «2025/26».
    pub year: String,
    /// Its awards, newest first.
    pub awards: Vec<AwardRow>,
}

/// One award; its recipient's consent lists «награды» and the name.
#[derive(Clone, Debug, Serialize)]
pub struct AwardRow {
    /// Whose it is.
    pub name: Public<String>,
    /// Post or class, where the consent lists it.
    pub post: Option<Public<String>>,
    /// The person's own place in the section, relative to its root.
    pub href: Option<String>,
    /// What it is called.
    pub title: PublicText,
    /// What it was given for.
    pub merit: Option<PublicText>,
    /// The paper by which it was given, «№ 5 от 29 мая 2026 года».
    pub grounds: Option<String>,
    /// The day on which it was given.
    pub day: Day,
}

impl Template for AwardsPage {
    const NAME: &'static str = "awards.html";
}

const AWARDS: Noun = Noun("награда вручена", "награды вручены", "наград вручено");

impl AwardsPage {
    /// All awards that may be shown.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let mut years: Vec<AwardYear> = Vec::new();
        for award in site.disclosure.awards() {
            let Some(row) = AwardRow::of(site, &award) else { continue };
            let year = SchoolYear::of(*award.day().get()).to_string();
            match years.last_mut().filter(|last| last.year == year) {
                Some(last) => last.awards.push(row),
                None => years.push(AwardYear { year, awards: vec![row] }),
            }
        }
        let hidden = site.disclosure.withheld_awards();
        let withheld = hidden.map(|hidden| format!("Ещё {} без публикации имени.", Count(hidden, AWARDS)));
        AwardsPage { years, withheld }
    }
}

impl AwardRow {
    /// The row of an award; none where its name says too much.
    pub(super) fn of(site: &Site<'_>, award: &PublicAward<'_>) -> Option<Self> {
        let person = award.recipient();
        Some(AwardRow {
            name: person.name()?,
            post: person.post(),
            href: site.mentor_href(&person),
            title: award.title()?.capitalised(),
            merit: award.merit(),
            grounds: award.grounds().map(|paper| super::pair_page::order_in_words(paper.get())),
            day: Day::of(*award.day().get()),
        })
    }
}
