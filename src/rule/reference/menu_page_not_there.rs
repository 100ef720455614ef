//! FIL-40.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::name::fold;
use crate::record::Known;
use crate::record::value::{MenuEntry, MenuPage};
use crate::rule::shared::offer;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Слова в поле «меню», под которыми нет ни страницы раздела, ни своей страницы школы.
    /// ## Почему это важно
    /// Такая строка в меню не появится, и посетитель не найдёт того, что школа хотела показать.
    /// ## Так нельзя
    /// меню: Главная, Наставники, Наш кружок, а в папке pages такой страницы нет
    /// ## Что сделать
    /// Впишите название так, как оно стоит в меню. Свою страницу называйте её заголовком.
    "FIL-40" MenuPageNotThere, levels: [Error], blocks: Integrity, source: "формат записей: ссылки"
}

impl Rule for MenuPageNotThere {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let Known(pages, _) = &school.menu else { return };
        let own: Vec<&str> =
            model.free_pages().filter_map(|page| page.entry.fields.title.known()).map(|t| &**t).collect();
        for page in &pages.0 {
            let MenuEntry::Own(title) = &page.value else { continue };
            if own.iter().any(|own| fold(own) == fold(title)) {
                continue;
            }
            let known = own.iter().copied().chain(MenuPage::WORDS.iter().copied());
            findings.error(page.place, format!("нет страницы «{title}»")).help(offer::instead_of(title, known));
        }
    }
}
