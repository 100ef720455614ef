//! FRM-07.

use super::roles;
use crate::diagnostic::Findings;
use crate::model::{Model, Pair, Person as OfModel};
use crate::name::fold;
use crate::record::Known;
use crate::record::kind::Person;
use crate::record::value::Affiliation;
use crate::rule::{Rule, rule};

/// The profile's code of the form.
const FORM: &str = "head-teacher";

rule! {
    /// ## Что находит
    /// Пары формы «руководитель – педагог», в которых наставник не руководитель этой школы или наставляемый не педагог.
    ///
    /// Заместитель руководителя подходит. Если у пары несколько форм, человеку довольно подойти одной из них.
    /// ## Почему это важно
    /// В этой форме педагога ведёт тот, кто отвечает за школу и может менять условия его работы. Руководитель другой организации этого не может.
    /// ## Так нельзя
    /// форма: руководитель – педагог
    /// (а в карточке наставника стоит «организация: колледж»)
    /// ## Что сделать
    /// Выберите паре подходящую форму или поправьте карточку наставника; у своего руководителя поле «организация» не нужно.
    "FRM-07" NotTheHead, levels: [Error], source: "Положение, п. 3.1.2"
}

impl Rule for NotTheHead {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        roles::check_form(FORM, model, findings);
        for pair in model.pairs().filter(|pair| pair.forms().iter().all(|form| form.code() == FORM)) {
            head_of_another(&pair, findings);
        }
    }
}

fn head_of_another(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let is_head = |mentor: &OfModel<'_>| mentor.affiliation() == Some(Affiliation::Head);
    let Some(mentor) = pair.mentor().filter(is_head).filter(|_| !pair.forms().is_empty()) else { return };
    let Known(organisation, place) = &mentor.entry.fields.organisation else { return };
    if is_ours(pair.model, organisation) {
        return;
    }
    findings
        .error(pair.mentor.place(), "в форме «руководитель – педагог» наставник руководит другой организацией")
        .also(*place, "организация в карточке")
        .also(pair.form.place(), "форма пары")
        .help(format!("выберите другую форму или уберите из карточки поле {}", Person::organisation));
}

/// Is it this school, by its full or its short name?
fn is_ours(model: &Model, organisation: &str) -> bool {
    let Some(school) = model.school() else { return false };
    let names = [school.entry.fields.name.known(), school.entry.fields.short.known()];
    names.into_iter().flatten().any(|name| fold(name) == fold(organisation))
}
