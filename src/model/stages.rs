//! What the stages of the school's programme are in the model.

use super::{Article, Item, Model, SchoolYear, Stages};
use crate::name::fold;
use crate::record::Spanned;
use crate::record::kind::SchoolStage;

impl Model {
    /// The records of the school's stages, one a school year.
    pub fn stages(&self) -> impl Iterator<Item = Stages<'_>> {
        Item::all(self, &self.records.stages)
    }

    /// The news of a file name, however spelt.
    #[must_use]
    pub fn news_item(&self, id: &str) -> Option<Article<'_>> {
        let id = fold(id.trim_end_matches(".md"));
        self.news().find(|news| fold(&news.id) == id)
    }
}

impl<'m> Stages<'m> {
    /// The school year that the stages belong to, where its words say one.
    #[must_use]
    pub fn school_year(&self) -> Option<SchoolYear> {
        SchoolYear::parse(self.entry.fields.year.known()?)
    }

    /// The stages whose names the school's list knows, each with its number there from 1, in the order of the record.
    /// One that was gone through twice is there twice.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &'m Spanned<SchoolStage>)> + use<'m> {
        let profile = &self.model.profile;
        let stages = self.entry.fields.stages.known().into_iter().flatten();
        stages.filter_map(|stage| Some((profile.stage_number(stage.stage.known()?)?, stage)))
    }

    /// The stage of a number, where it is closed by the model's day.
    #[must_use]
    pub fn closed(&self, number: usize) -> Option<&'m Spanned<SchoolStage>> {
        let today = self.model.today;
        let is_closed = |stage: &SchoolStage| stage.closed.known().is_some_and(|day| day.0 <= today);
        self.numbered().find(|(at, stage)| *at == number && is_closed(stage)).map(|(_, stage)| stage)
    }
}
