//! WEB: what the section of the website lives on – texts, contacts, levels of papers, news, practices.

mod empty_shelf;
mod form_nobody_works_in;
mod level_not_said;
mod no_way_to_the_curator;
mod old_news;
mod practice_without_permission;
mod says_nothing_of_itself;

pub(super) use empty_shelf::EmptyShelf;
pub(super) use form_nobody_works_in::FormNobodyWorksIn;
pub(super) use level_not_said::LevelNotSaid;
pub(super) use no_way_to_the_curator::NoWayToTheCurator;
pub(super) use old_news::OldNews;
pub(super) use practice_without_permission::PracticeWithoutPermission;
pub(super) use says_nothing_of_itself::SaysNothingOfItself;
