//! The pages of pairs and of their programmes.

use super::spot::{PAIRS, PROGRAMS, Spot};
use super::{Desk, Planned};
use crate::public::{PublicPair, PublicProgram, PublicText, kind};
use crate::view::{PairPage, ProgramPage, program_title};

impl<'s> Desk<'s> {
    /// A page for every pair that the section shows.
    pub(super) fn pairs(self) -> Vec<Planned<'s>> {
        let disclosure = self.site.disclosure;
        let page = |pair: PublicPair<'s>| {
            let title = self.site.title(&pair);
            let task = pair.fields().text(kind::Pair::task).map(|task| task.capitalised());
            let about = task.unwrap_or_else(|| PublicText::own("Наставническая пара: участники, срок, задача."));
            let spot = Spot::below(PAIRS, format!("pairs/{}.html", pair.address()));
            self.page(spot, title, about, move |site| PairPage::of(site, &pair)).of_record(pair.file())
        };
        disclosure.pairs().into_iter().map(page).collect()
    }

    /// A page for every programme that the section shows.
    pub(super) fn programs(self) -> Vec<Planned<'s>> {
        let page = |program: PublicProgram<'s>| {
            let title = program_title(&program);
            let about = PublicText::own("Персонализированная программа: цели, мероприятия, ожидаемые результаты.");
            let spot = Spot::below(PROGRAMS, format!("programs/{}.html", program.address()));
            self.page(spot, title, about, move |site| ProgramPage::of(site, &program)).of_record(program.file())
        };
        self.site.disclosure.programs().into_iter().map(page).collect()
    }
}
