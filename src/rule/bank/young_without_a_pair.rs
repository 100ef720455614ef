//! BNK-05.

use crate::diagnostic::Findings;
use crate::model::{Model, Pair, Person};
use crate::record::Kind;
use crate::record::kind::Person as PersonFields;
use crate::record::value::PersonRef;
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
        if model.has_broken(Kind::Pair) || model.pairs().any(|pair| is_somebody_lost(&pair)) {
            return;
        }
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

fn is_young(person: &Person<'_>) -> bool {
    person.is_young_on(person.model.today)
}

fn is_not_asked(person: &Person<'_>) -> bool {
    let PersonFields { declined, waiting, left, .. } = &person.entry.fields;
    let is_silent = declined.is_absent() && waiting.is_absent() && left.is_absent();
    is_silent && !person.has_a_mentor_on(person.model.today) && person.joins().all(|pair| pair.state().is_some())
}

/// May the pair have a mentee who cannot be told? Then it may be the one without a mentor.
fn is_somebody_lost(pair: &Pair<'_>) -> bool {
    let is_lost = |mentee: &PersonRef| pair.model.person(mentee).is_none();
    let mentees = &pair.entry.fields.mentees;
    mentees.is_bad() || mentees.known().is_some_and(|mentees| mentees.iter().any(is_lost))
}
