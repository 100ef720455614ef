//! INC-05.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, SchoolYear};
use crate::record::Absent;
use crate::record::kind::Award;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Награды педагогов-наставников, о которых не сказано, учтены ли они при аттестации.
    ///
    /// Смотрит на награды этого и прошлого учебного года.
    /// ## Почему это важно
    /// Наставничество учитывают при аттестации. Но только если кто-то об этом вспомнит вовремя.
    /// ## Так нельзя
    /// - кому: Лукошкин Д. И.
    ///   название: Благодарность управления образования
    /// (а строки «учтено при аттестации» нет)
    /// ## Что сделать
    /// Впишите в награду «учтено при аттестации: да» или «нет».
    "INC-05" AttestationNotSaid, levels: [Advice], source: "Положение, п. 5.1"
}

impl Rule for AttestationNotSaid {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let oldest = SchoolYear(model.school_year().0 - 1);
        for award in model.awards() {
            let is_late = award.fields.date.known().is_some_and(|date| SchoolYear::of(date.0) >= oldest);
            let Some(mentor) = award.recipient().filter(|person| person.is_teacher() && is_late) else { continue };
            if mentor.leads().next().is_none() || !matches!(award.fields.attested, Absent(_)) {
                continue;
            }
            findings
                .advice(
                    Location::Missing(award.fields.who.place()),
                    format!("не сказано, учтена ли награда при аттестации: {}", mentor.short_name()),
                )
                .help(format!("добавьте строку {}: да или нет", Award::attested));
        }
    }
}
