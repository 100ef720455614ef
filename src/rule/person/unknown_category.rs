//! PER-02.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::value::Text;
use crate::record::{Field, Known};
use crate::rule::shared::offer;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Категории наставляемого, которых нет в профиле школы: у пары и у того, кто ждёт наставника.
    /// ## Почему это важно
    /// По категории проверяют стаж молодого специалиста и собирают отчёт; незнакомое слово выпадает и там, и там.
    /// ## Так нельзя
    /// категория: молодой спецалист
    /// ## Что сделать
    /// Впишите категорию из списка. Если у школы есть своя, добавьте её в model.yaml.
    "PER-02" UnknownCategory, levels: [Warning], source: "определения модели; роли программы, наставляемый"
}

impl Rule for UnknownCategory {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let of_pairs = model.records.pairs.iter().map(|pair| &pair.fields.category);
        let waiting = model.records.people.iter().filter_map(|person| person.waiting.known());
        for category in of_pairs.chain(waiting.map(|waiting| &waiting.category)) {
            judge(category, model, findings);
        }
    }
}

fn judge(category: &Field<Text>, model: &Model, findings: &mut Findings<'_>) {
    let Known(word, place) = category else { return };
    let known = &model.profile.categories;
    if known.named(word).is_none() {
        findings
            .warning(*place, format!("нет такой категории наставляемого: «{word}»"))
            .help(offer::instead_of(word, known.titles()));
    }
}
