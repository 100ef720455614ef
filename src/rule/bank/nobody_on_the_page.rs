//! BNK-06.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Person};
use crate::record::value::{ConsentKind, Datum};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Школы, где пары идут, но страница наставников на сайте пуста: ни один не согласился, чтобы там было его имя.
    ///
    /// Смотрит на школу целиком, прежние наставники тоже считаются: не давать согласия – право каждого.
    /// ## Почему это важно
    /// Банк ведут и на сайте, чтобы к наставнику можно было прийти. Пустая страница никого не приведёт.
    /// ## Так нельзя
    /// В карточках наставников нет ни одного согласия с видом «публикация» и словом «имя».
    /// ## Что сделать
    /// Спросите наставников, можно ли назвать их на сайте. Кто согласен, пусть подпишет согласие на публикацию.
    "BNK-06" NobodyOnThePage, levels: [Advice], source: "Положение, п. 6.2.2"
}

impl Rule for NobodyOnThePage {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let mut mentors = model.pairs().filter_map(|pair| pair.mentor());
        if !model.pairs().any(|pair| pair.is_live()) || mentors.any(|mentor| is_named(&mentor)) {
            return;
        }
        findings
            .advice(Location::Missing(school.head), "на сайте не назван ни один наставник")
            .help("спросите наставников, можно ли их назвать, и впишите согласия с видом «публикация»");
    }
}

/// Is the name public? A consent that cannot be read may say so.
fn is_named(person: &Person<'_>) -> bool {
    person.consents.is_bad()
        || person.consents(ConsentKind::Publication).any(|consent| {
            let is_name = |word: &str| Datum::named(word) == Some(Datum::Name);
            let data = consent.data.known().into_iter().flat_map(|data| data.iter());
            consent.holds_on(person.model.today) && data.map(|datum| datum.value.as_str()).any(is_name)
        })
}
