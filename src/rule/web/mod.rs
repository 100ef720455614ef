//! WEB: what the section of the website lives on – texts, contacts, levels of papers, news, practices.

mod empty_shelf;
mod form_nobody_works_in;
mod level_not_said;
mod no_invitation;
mod old_news;
mod practice_without_permission;
mod says_nothing_of_itself;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &empty_shelf::EmptyShelf,
    &says_nothing_of_itself::SaysNothingOfItself,
    &form_nobody_works_in::FormNobodyWorksIn,
    &no_invitation::NoInvitation,
    &level_not_said::LevelNotSaid,
    &old_news::OldNews,
    &practice_without_permission::PracticeWithoutPermission,
];
