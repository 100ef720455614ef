//! BNK-05.

use crate::diagnostic::Findings;
use crate::model::{Model, Person};
use crate::record::kind::Person as PersonFields;
use crate::record::value::Affiliation;
use crate::rule::shared::is_recent;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Педагогов со стажем меньше трёх лет, у которых нет наставника и о которых не сказано, что он им не нужен.
    ///
    /// Тех, чья пара завершилась не больше года назад, не касается. Другое число лет задают в model.yaml.
    /// ## Почему это важно
    /// Первые годы – самые трудные. О том, кого не спросили, легко забыть.
    /// ## Так нельзя
    /// стаж с: 01.09.2025 – и ни пары, ни отказа, ни запроса
    /// ## Что сделать
    /// Поговорите с человеком. Впишите в карточку «ждёт», если наставник нужен, или «отказ» с датой, если нет.
    "BNK-05" YoungWithoutAPair, levels: [Advice], source: "роли программы, наставляемый; Положение, п. 6.2.2"
}

impl Rule for YoungWithoutAPair {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for person in model.people().filter(is_young).filter(is_not_asked) {
            findings
                .advice(
                    person.experience_since.place(),
                    format!("у молодого педагога нет наставника: {}", person.short_name()),
                )
                .help(format!(
                    "спросите, нужен ли он, и впишите в карточку {} или {}",
                    PersonFields::waiting,
                    PersonFields::declined
                ));
        }
    }
}

/// A teacher who certainly has worked for less than the model's years.
fn is_young(person: &Person<'_>) -> bool {
    let model = person.model;
    let experience = person.experience_on(model.today);
    person.affiliation() == Some(Affiliation::Teacher)
        && experience.is_some_and(|age| age.is_surely_under(model.profile.young_to))
}

fn is_not_asked(person: &Person<'_>) -> bool {
    let PersonFields { declined, waiting, left, .. } = &person.entry.fields;
    let is_silent = declined.is_absent() && waiting.is_absent() && left.is_absent();
    is_silent && !person.joins().any(|pair| pair.is_live() || is_recent(&pair))
}
