//! STG-05.

use super::seven::closed;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Kind;
use crate::record::kind::Person;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Закрытый третий этап в школе, где ни в одной карточке нет сведений о наставнике.
    ///
    /// Относится к списку из семи этапов.
    /// ## Почему это важно
    /// База наставников – это карточки, в которых сказано, чем человек может помочь и сколько времени готов уделять. Пока их нет, выбирать наставников не из кого.
    /// ## Так нельзя
    /// этап: Формирование базы наставников, закрыт: 20.09.2026 – а поля «наставник» нет ни в одной карточке
    /// ## Что сделать
    /// Впишите в карточки наставников поле «наставник»: компетенции, время, результаты.
    "STG-05" ClosedWithoutMentors, levels: [Warning], source: "этапы программы, этап 3"
}

impl Rule for ClosedWithoutMentors {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let is_somebody_there = model.people().any(|person| !person.mentor.is_absent());
        if is_somebody_there || model.has_broken(Kind::Person) {
            return;
        }
        for one in closed(model, 3) {
            findings
                .warning(one.place, "третий этап закрыт, а база наставников пуста")
                .help(format!("впишите поле {} в карточки тех, кто готов вести пару", Person::mentor));
        }
    }
}
