//! Награды: by school year, of those who agreed to be named with them.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Day, Public, PublicText, Site, Template};
use crate::diagnostic::words::{Count, Noun};
use crate::public::{PublicAward, SchoolYear};

/// Награды.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct AwardsPage {
    /// Учебные годы, начиная с последнего.
    pub years: Vec<AwardYear>,
    /// Сколько не показано: «Ещё 2 награды вручены без публикации имени.» Пусто, если по числу можно узнать, чьи они.
    pub withheld: Option<String>,
}

/// Награды одного учебного года.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct AwardYear {
    /// Учебный год: «2025/26».
    pub year: String,
    /// Награды года, начиная с последней.
    pub awards: Vec<AwardRow>,
}

/// Одна награда; её обладатель согласился показать и награды, и имя.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct AwardRow {
    /// Чья она.
    pub name: Public<String>,
    /// Должность или класс, если они есть в согласии.
    pub post: Option<Public<String>>,
    /// Страница человека или его место в разделе.
    pub href: Option<String>,
    /// Как она называется.
    pub title: PublicText,
    /// За что вручена.
    pub merit: Option<PublicText>,
    /// По какой бумаге вручена: «№ 5 от 29 мая 2026 года».
    pub grounds: Option<String>,
    /// Когда вручена.
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
