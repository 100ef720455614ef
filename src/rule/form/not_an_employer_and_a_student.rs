//! FRM-06.

use super::roles;
use crate::diagnostic::{Findings, Place};
use crate::model::Model;
use crate::name::mentions;
use crate::record::Known;
use crate::record::kind::School;
use crate::rule::{Rule, rule};

/// The profile's code of the form.
const FORM: &str = "employer-student";

/// How words begin that name the education of students.
const OF_STUDENTS: [&str; 6] = ["спо", "профессиональн", "высш", "вуз", "колледж", "техникум"];

rule! {
    /// ## Что находит
    /// Пары формы «работодатель – студент», в которых наставник не специалист организации или наставляемый не студент, и такие пары в школе, где студентов нет.
    ///
    /// О школе без студентов говорит, только если в school.md названы уровни образования. Если у пары несколько форм, человеку довольно подойти одной из них.
    /// ## Почему это важно
    /// Эта форма готовит студента к первому рабочему месту. Для школьника есть другая – «работодатель – ученик», и спрашивают с неё другое.
    /// ## Так нельзя
    /// форма: работодатель – студент
    /// (а наставляемый по карточке – обучающийся)
    /// ## Что сделать
    /// Выберите форму «работодатель – ученик» или поправьте роль в карточке. Если студенты в организации учатся, допишите «СПО» или «высшее» в уровни образования.
    "FRM-06" NotAnEmployerAndAStudent, levels: [Error, Advice], source: "раздел сайта школы"
}

impl Rule for NotAnEmployerAndAStudent {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        roles::check_form(FORM, model, findings);
        if let (Some(levels), Some(form)) = (without_students(model), first_of_this_form(model)) {
            findings
                .advice(levels, "в школе нет студентов, а форма «работодатель – студент» есть")
                .also(form, "здесь выбрана эта форма")
                .help(format!("выберите форму «работодатель – ученик» или допишите поле {}", School::school_levels));
        }
    }
}

/// Where the school's levels stand, if none of them has students.
fn without_students(model: &Model) -> Option<Place> {
    let school = model.school()?;
    let Known(levels, place) = &school.entry.fields.school_levels else { return None };
    let has_students = |level: &str| OF_STUDENTS.iter().any(|beginning| mentions(level, beginning));
    (!levels.is_empty() && !levels.iter().any(|level| has_students(&level.value))).then_some(*place)
}

fn first_of_this_form(model: &Model) -> Option<Place> {
    let pair = model.pairs().find(|pair| pair.forms().iter().any(|form| form.code() == FORM))?;
    Some(pair.form.place())
}
