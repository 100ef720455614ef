//! Do the people of a pair fit the roles that its forms ask for? Shared by FRM-01 … FRM-07.

use crate::diagnostic::words::{and, or};
use crate::diagnostic::{Findings, Place};
use crate::model::{Model, Pair, Person};
use crate::profile::Form;
use crate::record::kind;
use crate::record::value::Affiliation;
use crate::rule::shared::head;

/// Forms whose roles have a rule of their own; the roles of all others are FRM-01's.
const WITH_OWN_RULE: [&str; 6] =
    ["pupil-pupil", "teacher-teacher", "employer-pupil", "student-pupil", "employer-student", "head-teacher"];

/// Files whoever does not fit the form of that code.
pub(super) fn check_form(code: &str, model: &Model, findings: &mut Findings<'_>) {
    check(model, &|form| form.code() == code, findings);
}

/// Files whoever does not fit a form that has no rule of its own.
pub(super) fn check_other_forms(model: &Model, findings: &mut Findings<'_>) {
    check(model, &|form| !WITH_OWN_RULE.contains(&form.code()), findings);
}

/// The forms of a pair, where each word of `форма` is known.
pub(super) fn known_forms<'m>(pair: Pair<'m>) -> Option<Vec<&'m Form>> {
    let forms = pair.forms();
    let words = pair.form.known()?;
    (!forms.is_empty() && forms.len() == words.len()).then_some(forms)
}

/// Somebody whom none of the forms takes on that side.
struct Misfit<'m> {
    side: &'static str,
    person: Person<'m>,
    place: Place,
    forms: Vec<&'m Form>,
    wanted: fn(&Form) -> &[Affiliation],
}

/// Several forms are there to be combined: who fits one of them is fine; who fits none is the first one's case.
fn check(model: &Model, is_mine: &dyn Fn(&Form) -> bool, findings: &mut Findings<'_>) {
    for pair in model.pairs() {
        let Some(forms) = known_forms(pair) else { continue };
        for misfit in misfits(pair, &forms) {
            if is_mine(misfit.forms[0]) {
                file(pair, &misfit, findings);
            }
        }
    }
}

/// The mentor, if no form takes them, and every mentee that no form with such a mentor takes; whom the head may not lead
/// is PER-16's case.
fn misfits<'m>(pair: Pair<'m>, forms: &[&'m Form]) -> Vec<Misfit<'m>> {
    let mentor = pair.mentor();
    let of_mentor: Vec<&Form> = forms.iter().copied().filter(|form| takes(&form.mentor, mentor)).collect();
    let usable = if of_mentor.is_empty() { forms } else { &of_mentor };
    let unfit_mentor = mentor.filter(|_| of_mentor.is_empty()).map(|person| Misfit {
        side: "наставник",
        person,
        place: pair.mentor.place(),
        forms: forms.to_vec(),
        wanted: |form| &form.mentor,
    });
    let references = pair.entry.fields.mentees.known().into_iter().flat_map(|mentees| mentees.iter());
    let unfit_mentees = references.filter_map(|reference| {
        let person = pair.model.person(reference)?;
        let fits = usable.iter().any(|form| takes(&form.mentee, Some(person)));
        let fits = fits || head::leads_a_learner(&pair, &person, forms);
        (!fits).then(|| Misfit {
            side: "наставляемый",
            person,
            place: reference.0.place,
            forms: usable.to_vec(),
            wanted: |form| &form.mentee,
        })
    });
    unfit_mentor.into_iter().chain(unfit_mentees).collect()
}

/// An empty list takes anybody; who the person is may be unknown, and that is no reason to refuse them.
fn takes(roles: &[Affiliation], person: Option<Person<'_>>) -> bool {
    let affiliation = person.and_then(|person| person.affiliation());
    roles.is_empty() || affiliation.is_none_or(|affiliation| roles.contains(&affiliation))
}

fn file(pair: Pair<'_>, misfit: &Misfit<'_>, findings: &mut Findings<'_>) {
    let Misfit { side, person, place, forms, wanted } = misfit;
    let is = person.affiliation().map_or("", Affiliation::word);
    let mut roles: Vec<&str> = forms.iter().flat_map(|form| wanted(form)).map(|role| role.word()).collect();
    roles.sort_unstable();
    roles.dedup();
    let within = if forms.len() == 1 { "форме" } else { "формах" };
    let titles = and(forms.iter().map(|form| format!("«{}»", form.title())));
    findings
        .error(*place, format!("в {within} {titles} {side} – {is}, а нужен {}", or(roles)))
        .also(pair.form.place(), "форма пары")
        .also(person.affiliation.place(), "роль в карточке")
        .help(format!("исправьте поле {} у пары или поле {} в карточке", kind::Pair::form, kind::Person::affiliation));
}
