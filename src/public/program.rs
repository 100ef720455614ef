//! A programme as others may see it.

use super::shown::Shown;
use super::text::Public;
use super::{Disclosure, PublicArticle, PublicPair};
use crate::diagnostic::FileId;
use crate::model::{Program, SchoolYear};
use crate::record::kind;
use crate::record::value::Period;

/// A programme of which only public leaves can be had: no difficulties, no notes.
#[derive(Clone, Copy, Debug)]
pub struct PublicProgram<'d> {
    disclosure: &'d Disclosure<'d>,
    program: Program<'d>,
}

impl<'d> PublicProgram<'d> {
    pub(super) fn new(disclosure: &'d Disclosure<'d>, program: Program<'d>) -> Self {
        PublicProgram { disclosure, program }
    }

    /// The number of the file that holds its record; it tells nothing of what stands there.
    #[must_use]
    pub fn file(&self) -> FileId {
        self.program.entry.file()
    }

    /// Its fields for anyone.
    #[must_use]
    pub fn fields(&self) -> Shown<'d, kind::Program> {
        Shown::new(self.disclosure, &self.program.entry.fields)
    }

    /// The word that stands for it in addresses: that of its pair, with a number where the pair has several.
    #[must_use]
    pub fn address(&self) -> String {
        let Some(pair) = self.program.pair() else { return String::new() };
        let word = self.disclosure.address_of_pair(pair.index);
        let before = pair.programs().take_while(|program| *program != self.program).count();
        if before == 0 { word.to_owned() } else { format!("{word}-{}", before + 1) }
    }

    /// Its pair. Programmes whose pair is unknown are not shown at all.
    #[must_use]
    pub fn pair(&self) -> Option<PublicPair<'d>> {
        self.program.pair().map(|pair| PublicPair::new(self.disclosure, pair))
    }

    /// The pairs that work by it: its own, and those that continue it without a programme of their own.
    #[must_use]
    pub fn pairs(&self) -> Vec<PublicPair<'d>> {
        self.disclosure.latest_first(self.program.pairs().into_iter())
    }

    /// The news of these pairs, each once, the newest first.
    #[must_use]
    pub fn news(&self) -> Vec<PublicArticle<'d>> {
        let mut news: Vec<PublicArticle<'d>> = Vec::new();
        for article in self.pairs().iter().flat_map(PublicPair::news) {
            if !news.contains(&article) {
                news.push(article);
            }
        }
        news.sort_by_key(|article| std::cmp::Reverse(article.day()));
        news
    }

    /// The school years in which pairs work by it, the first first.
    #[must_use]
    pub fn years(&self) -> Vec<SchoolYear> {
        let mut years: Vec<SchoolYear> = self.pairs().iter().flat_map(PublicPair::years).collect();
        years.sort();
        years.dedup();
        years
    }

    /// Its term.
    #[must_use]
    pub fn term(&self) -> Option<Public<Period>> {
        self.program.term().map(Public::new)
    }
}

impl PartialEq for PublicProgram<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.program == other.program
    }
}
