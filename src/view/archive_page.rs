//! Архив: past school years, each with its figures and a page of its own.

use schemars::JsonSchema;
use serde::Serialize;

use super::first_page::figures_of;
use super::news_page::news_of_year;
use super::pairs_page::PairRow;
use super::programs_page::ProgramRow;
use super::{Anchor, Figure, Link, Site, Teaser, Template};
use crate::public::{ArticleKind, PublicPair, PublicProgram, SchoolYear, kind};

/// Архив.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ArchivePage {
    /// Прошлые учебные годы, начиная с последнего.
    pub years: Vec<ArchiveYear>,
}

/// Один прошлый учебный год в списке.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ArchiveYear {
    /// Учебный год: «2025/26».
    pub year: String,
    /// Страница этого года.
    pub href: String,
    /// Главные числа года.
    pub figures: Vec<Figure>,
}

/// Один прошлый учебный год.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ArchiveYearPage {
    /// Учебный год: «2025/26».
    pub year: String,
    /// Главные числа года.
    pub figures: Vec<Figure>,
    /// Пары и группы, которые в нём работали.
    pub pairs: Vec<PairRow>,
    /// Их программы.
    pub programs: Vec<ProgramRow>,
    /// Новости года, начиная с последней.
    pub news: Vec<Teaser>,
    /// Дорожные карты года.
    pub roadmaps: Vec<Link>,
}

impl Template for ArchivePage {
    const NAME: &'static str = "archive.html";
}

impl Template for ArchiveYearPage {
    const NAME: &'static str = "archive-year.html";

    fn parts(&self) -> Vec<Anchor> {
        let parts = [
            (!self.figures.is_empty(), "figures", "Год в числах"),
            (!self.pairs.is_empty(), "pairs", "Пары и группы"),
            (!self.programs.is_empty(), "programs", "Программы"),
            (!self.news.is_empty(), "news", "Новости"),
            (!self.roadmaps.is_empty(), "roadmap", "План года"),
        ];
        Anchor::parts(&parts, 4)
    }
}

impl ArchivePage {
    /// All past years.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let year = |year: SchoolYear| ArchiveYear {
            year: year.to_string(),
            href: format!("archive/{}.html", year.word()),
            figures: plain_figures(site, year),
        };
        ArchivePage { years: past_years(site).into_iter().map(year).collect() }
    }
}

impl ArchiveYearPage {
    /// One past year.
    #[must_use]
    pub fn of(site: &Site<'_>, year: SchoolYear) -> Self {
        let disclosure = site.disclosure;
        let pairs = disclosure.pairs();
        let pairs = pairs.iter().filter(|pair| pair.years().contains(&year));
        let programs = disclosure.programs();
        let programs = programs.iter().filter(|program| program.years().contains(&year));
        let roadmaps = disclosure.roadmaps();
        let roadmaps = roadmaps.iter().filter(|roadmap| roadmap.year() == Some(year));
        ArchiveYearPage {
            year: year.to_string(),
            figures: plain_figures(site, year),
            pairs: pairs.map(|pair| PairRow::of(site, pair)).collect(),
            programs: programs.filter_map(|program| ProgramRow::of(site, program)).collect(),
            news: news_of_year(site, year),
            roadmaps: roadmaps.filter_map(|roadmap| site.roadmap_link(roadmap)).collect(),
        }
    }
}

/// The school years before the one that is shown, of which there is something to show; the latest first.
#[must_use]
pub fn past_years(site: &Site<'_>) -> Vec<SchoolYear> {
    let disclosure = site.disclosure;
    let mut years: Vec<SchoolYear> = disclosure.pairs().iter().flat_map(PublicPair::years).collect();
    years.extend(disclosure.programs().iter().flat_map(PublicProgram::years));
    years.extend(disclosure.roadmaps().iter().filter_map(crate::public::PublicRoadmap::year));
    let news = disclosure.articles(ArticleKind::News);
    let days = news.iter().filter_map(|article| article.fields().value(kind::Article::date));
    years.extend(days.map(|day| SchoolYear::of(day.get().0)));
    years.retain(|year| *year < disclosure.school_year());
    years.sort_by(|a, b| b.cmp(a));
    years.dedup();
    years
}

/// The figures of a past year; the lists of the section no longer show what they count.
fn plain_figures(site: &Site<'_>, year: SchoolYear) -> Vec<Figure> {
    let figures = figures_of(site, year).into_iter();
    figures.map(|figure| Figure { href: None, ..figure }).collect()
}
