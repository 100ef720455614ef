//! PAI-04.

use super::headcount::is_same;
use crate::diagnostic::Findings;
use crate::model::{Model, Pair};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Людей, которые стоят в одной паре дважды: наставник среди своих наставляемых или повтор в списке.
    /// ## Почему это важно
    /// Никто не бывает наставником самому себе, а повтор завышает число участников в отчёте.
    /// ## Так нельзя
    /// наставник: Берёзкина О. П.
    /// наставляемые: Берёзкина О. П., Липкина А. С.
    /// ## Что сделать
    /// Уберите лишнее имя или впишите того, кто имелся в виду.
    "PAI-04" NamedTwice, levels: [Error], source: "по смыслу"
}

impl Rule for NamedTwice {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            mentor_among_mentees(&pair, findings);
            repeated(&pair, findings);
        }
    }
}

fn mentor_among_mentees(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let (Some(mentor), Some(mentees)) = (pair.entry.mentor.known(), pair.entry.mentees.known()) else { return };
    let Some(itself) = mentees.iter().find(|mentee| is_same(pair, mentor, mentee)) else { return };
    findings
        .error(itself.0.place, format!("наставник назван наставляемым у самого себя: {}", itself.0.typed))
        .also(mentor.0.place, "он же наставник")
        .help("впишите другого наставляемого или другого наставника");
}

fn repeated(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let Some(mentees) = pair.entry.mentees.known() else { return };
    for (at, mentee) in mentees.iter().enumerate() {
        let Some(first) = mentees[..at].iter().find(|first| is_same(pair, first, mentee)) else { continue };
        findings
            .error(mentee.0.place, format!("наставляемый назван дважды: {}", mentee.0.typed))
            .also(first.0.place, "впервые здесь")
            .help("уберите повтор");
    }
}
