//! PAI-13.

use crate::diagnostic::Findings;
use crate::diagnostic::words::{Count, Noun};
use crate::model::{Model, Pair};
use crate::rule::{Rule, rule};

const PAIRS: Noun = Noun("пару или группу", "пары и группы", "пар и групп");

rule! {
    /// ## Что находит
    /// Наставников, у которых сейчас больше пар и групп, чем школа назвала в поле «нагрузка наставника».
    ///
    /// Говорит только тогда, когда число названо в school.md: в документах его нет. Группа считается за одну.
    /// ## Почему это важно
    /// Наставник ведёт пару вдобавок к своей работе. Когда пар слишком много, времени не хватает ни одной.
    /// ## Так нельзя
    /// нагрузка наставника: 2 – а у одного учителя три действующие пары
    /// ## Что сделать
    /// Передайте одну из пар другому наставнику или объедините наставляемых в группу. Если школа согласна на большее, измените число.
    "PAI-13" MentorOverloaded, levels: [Advice], source: "по смыслу; число назначает школа"
}

impl Rule for MentorOverloaded {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let Some(most) = school.mentor_load.known().map(|load| load.0 as usize) else { return };
        for mentor in model.people() {
            let mut led: Vec<Pair<'_>> = mentor.leads_on(model.today).collect();
            if led.len() <= most {
                continue;
            }
            led.sort_by_key(|pair| pair.term().map(|term| term.start));
            let Some(newest) = led.pop() else { continue };
            let headline = format!("{} ведёт сразу {}", mentor.short_name(), Count(led.len() + 1, PAIRS));
            let finding = findings.advice(newest.mentor.place(), headline);
            for other in led.iter().take(most) {
                finding.also(other.mentor.place(), "и здесь тот же наставник");
            }
            finding.also(school.mentor_load.place(), "столько назначила школа");
            finding.help("передайте одну из пар другому наставнику или измените число в school.md");
        }
    }
}
