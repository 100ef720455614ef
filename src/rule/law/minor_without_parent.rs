//! LAW-06.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Person};
use crate::record::kind::Consent;
use crate::record::{Absent, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Согласия несовершеннолетних, которые дал не родитель и не опекун или о которых не сказано, кто их дал.
    /// ## Почему это важно
    /// За ребёнка соглашается законный представитель. Согласие на публикацию без него ничего не открывает: имя остаётся скрытым.
    /// ## Так нельзя
    /// вид: публикация
    /// дал: сам
    /// ## Что сделать
    /// Возьмите согласие у родителя или опекуна и впишите «дал: мать», «дал: отец» или «дал: опекун».
    "LAW-06" MinorWithoutParent, levels: [Error], source: "закон 152-ФЗ: за несовершеннолетнего соглашается законный представитель"
}

impl Rule for MinorWithoutParent {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for person in model.people() {
            for consent in person.entry.fields.consents.known().into_iter().flatten() {
                judge(&person, consent, findings);
            }
        }
    }
}

/// Age counts on the day of the consent; who is of age by then consents alone.
fn judge(person: &Person<'_>, consent: &Consent, findings: &mut Findings<'_>) {
    let Known(date, _) = &consent.date else { return };
    if person.affiliation.is_bad() || !person.is_minor_on(date.0) {
        return;
    }
    let help = format!("впишите в поле {}: мать, отец или опекун", Consent::given_by);
    match &consent.given_by {
        Absent(place) => {
            findings.error(Location::Missing(*place), "не сказано, кто дал согласие за ребёнка").help(help);
        }
        Known(by, place) if !by.is_parent() => {
            findings.error(*place, "за ребёнка соглашается родитель или опекун").help(help);
        }
        _ => {}
    }
}
