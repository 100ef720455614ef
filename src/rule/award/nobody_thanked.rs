//! INC-04.

use chrono::{Months, NaiveDate};

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Pair, SchoolYear, State};
use crate::record::Kind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Прошлый учебный год, в котором пары завершили работу, а ни одного наставника не отметили.
    ///
    /// Считает награды с начала того года и до конца следующего декабря.
    /// ## Почему это важно
    /// Наставник тратит своё время. Спасибо, сказанное вслух, – половина того, ради чего он согласится снова.
    /// ## Так нельзя
    /// За год завершены четыре программы, а в awards.md нет ни одной награды наставнику.
    /// ## Что сделать
    /// Отметьте лучших наставников и запишите это в awards.md. Благодарственное письмо – тоже награда.
    "INC-04" NobodyThanked, levels: [Advice], source: "этапы программы, этап 7"
}

impl Rule for NobodyThanked {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let last = SchoolYear(model.school_year().0 - 1);
        let Some(school) = model.school().filter(|_| model.pairs().any(|pair| finished_in(&pair, last))) else {
            return;
        };
        if model.has_broken(Kind::Awards) || model.awards().any(|award| award.fields.date.known().is_none()) {
            return;
        }
        let is_thanks = |award: &crate::model::Award<'_>| {
            let is_mentor = award.recipient().is_none_or(|person| person.leads().next().is_some());
            is_mentor && award.fields.date.known().is_some_and(|date| is_about(date.0, last))
        };
        if !model.awards().any(|award| is_thanks(&award)) {
            findings
                .advice(Location::Missing(school.head), format!("за {last} не отмечен ни один наставник"))
                .help("поблагодарите лучших и запишите это в awards.md: nastavnik fields awards");
        }
    }
}

fn finished_in(pair: &Pair<'_>, year: SchoolYear) -> bool {
    pair.state() == Some(State::Finished) && pair.ended().is_some_and(|day| SchoolYear::of(day) == year)
}

/// Is a day in that school year or in the four months after it?
fn is_about(day: NaiveDate, year: SchoolYear) -> bool {
    SchoolYear::of(day) == year || SchoolYear::of(day - Months::new(4)) == year
}
