//! PER-13.

use super::mentors;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Absent;
use crate::record::kind::Person as PersonFields;
use crate::record::value::Affiliation;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Наставников не из школы – специалистов и студентов, – у которых не указана организация.
    ///
    /// Смотрит на пары, которые идут или скоро начнутся.
    /// ## Почему это важно
    /// С организацией заключают договор и к ней обращаются, если что-то пошло не так.
    /// ## Так нельзя
    /// кто: специалист организации – а какой, не сказано
    /// ## Что сделать
    /// Впишите в карточку организацию: завод, колледж, вуз.
    "PER-13" NoOrganisation, levels: [Warning], source: "раздел сайта школы; определения модели"
}

impl Rule for NoOrganisation {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for (mentor, pair) in mentors::at_work(model) {
            let is_from_outside = matches!(mentor.affiliation(), Some(Affiliation::Specialist | Affiliation::Student));
            if !is_from_outside || !matches!(mentor.organisation, Absent(_)) {
                continue;
            }
            findings
                .warning(Location::Missing(mentor.affiliation.place()), "не сказано, из какой организации наставник")
                .also(pair.entry.fields.mentor.place(), "наставник этой пары")
                .help(format!("добавьте в карточку строку {}", PersonFields::organisation));
        }
    }
}
