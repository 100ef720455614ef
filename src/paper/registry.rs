//! Which papers there are. A new paper is a file in `kind/`, its template in `themes/papers/` and a line in [`PAPERS`].

use super::{Field, List, Scope, kind};
use crate::diagnostic::words::nearest;
use crate::name::fold;

/// A kind of paper.
pub struct Kind {
    /// The name that people type, with hyphens: «приказ-о-закреплении».
    pub name: &'static str,
    /// The same in Latin letters; its template is called so.
    pub latin: &'static str,
    /// Other names of it.
    pub also: &'static [&'static str],
    /// What it is, in a few words.
    pub about: &'static str,
    /// What it can be made out for: options of the command line.
    pub takes: &'static [Ask],
    /// Its templates as they are built in, by their file names; the first is its own, the second that of a parent.
    pub templates: &'static [(&'static str, &'static str)],
    /// The fields that its templates may name.
    pub fields: &'static [&'static [Field]],
    /// The lists that its templates may name.
    pub lists: &'static [List],
    /// The sheets that are made out for what is asked.
    pub sheets: for<'m> fn(&Scope<'m>) -> Vec<Sheet<'m>>,
}

/// What a paper can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// `--pair`
    Pair,
    /// `--person`
    Person,
    /// `--program`
    Program,
    /// `--survey`
    Survey,
    /// `--order`
    Order,
}

/// One sheet of a paper: by which template, for whom.
pub struct Sheet<'m> {
    /// Which of the paper's templates.
    pub template: usize,
    /// For whom.
    pub scope: Scope<'m>,
    /// What whoever prints it must know.
    pub notes: Vec<String>,
}

/// Every paper, in the order of the list that `nastavnik paper` prints.
pub const PAPERS: &[&Kind] = &[
    &kind::ACT,
    &kind::PAIR_ORDER,
    &kind::CONSENT_MENTORING,
    &kind::CONSENT_PROCESSING,
    &kind::CONSENT_PUBLICATION,
    &kind::PROGRAM,
    &kind::MEETING_SHEET,
    &kind::MENTEE_BEFORE,
    &kind::MENTEE_AFTER,
    &kind::MENTOR_BEFORE,
    &kind::MENTOR_AFTER,
    &kind::THANKS,
];

/// The paper of a name, in Russian or Latin letters, however spelt.
///
/// # Errors
/// The names that were likely meant.
pub fn named(typed: &str) -> Result<&'static Kind, Vec<&'static str>> {
    let plain = |name: &str| fold(name).replace(['-', ' '], "");
    let is_meant = |kind: &&&Kind| kind.names().any(|name| plain(name) == plain(typed));
    let names = PAPERS.iter().flat_map(|kind| kind.names());
    PAPERS.iter().find(is_meant).copied().ok_or_else(|| nearest(typed, names))
}

impl Kind {
    /// Everything that it is called.
    fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        [self.name, self.latin].into_iter().chain(self.also.iter().copied())
    }

    /// Every field that its templates may name outside lists.
    pub fn all_fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.fields.iter().flat_map(|fields| fields.iter())
    }

    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.all_fields().find(|field| field.name == name)
    }

    /// The list of a name.
    pub fn list(&self, name: &str) -> Option<&'static List> {
        self.lists.iter().find(|list| list.name == name)
    }
}

impl Ask {
    /// The option of the command line.
    #[must_use]
    pub fn option(self) -> &'static str {
        match self {
            Ask::Pair => "--pair",
            Ask::Person => "--person",
            Ask::Program => "--program",
            Ask::Survey => "--survey",
            Ask::Order => "--order",
        }
    }
}

impl<'m> Sheet<'m> {
    /// A sheet by the paper's own template.
    pub(super) fn own(scope: Scope<'m>) -> Self {
        Sheet { template: 0, scope, notes: Vec::new() }
    }

    /// The same sheet with what must be known of it.
    pub(super) fn noted(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_paper_is_found_however_its_name_is_spelt() {
        for typed in ["приказ-о-закреплении", "Приказ о закреплении", "pair-order", "приказ-о-закреплении-пар"]
        {
            assert_eq!(named(typed).map(|kind| kind.latin).ok(), Some("pair-order"), "{typed}");
        }
        assert_eq!(
            named("благодарнасть").map(|kind| kind.latin).err(),
            Some(vec!["благодарность", "благодарственное-письмо"])
        );
    }

    #[test]
    fn no_two_papers_or_fields_of_one_share_a_name() {
        let names: Vec<&str> = PAPERS.iter().flat_map(|kind| kind.names()).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        for kind in PAPERS {
            let fields: Vec<&str> = kind.all_fields().map(|field| field.name).collect();
            assert_eq!(fields.iter().collect::<BTreeSet<_>>().len(), fields.len(), "{}: {fields:?}", kind.name);
        }
    }
}
