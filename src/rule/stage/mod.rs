//! STG: stages.

mod not_in_the_list;

pub(super) use not_in_the_list::NotInTheList;
