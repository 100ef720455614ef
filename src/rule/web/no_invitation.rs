//! WEB-04.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Kind;
use crate::record::value::Stand;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Школы, которые никого не приглашают: среди своих страниц нет ни одной с местом «приглашение» или «стать участником».
    /// ## Почему это важно
    /// Участниками становятся по своей воле. Человеку нужно прочесть, кого здесь ждут и с чего начать.
    /// ## Так нельзя
    /// В папке pages есть страница о музее, а слов о том, как прийти в наставничество, нет.
    /// ## Что сделать
    /// Заведите в папке pages страницу со строкой «место: стать участником» или «место: приглашение».
    "WEB-04" NoInvitation, levels: [Advice], source: "памятка «Наставничество в школе»: «Приглашаем ребят и взрослых»"
}

impl Rule for NoInvitation {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let invites = |stand: Option<&Stand>| matches!(stand, Some(Stand::Invitation | Stand::Join));
        let mut pages = model.free_pages();
        if model.has_broken(Kind::Page) || pages.any(|page| page.stand.is_bad() || invites(page.stand.known())) {
            return;
        }
        findings
            .advice(Location::Missing(school.head), "раздел никого не приглашает участвовать")
            .help("заведите в папке pages страницу со строкой «место: приглашение»");
    }
}
