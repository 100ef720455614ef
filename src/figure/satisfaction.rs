//! How many of those who answered are satisfied: two thirds of the scale or more, on the average of what they answered
//! last after their programme.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Gap, Share, Span, Tally, Whole, years};
use crate::diagnostic::Place;
use crate::model::{Measurement, Model, Role, SchoolYear};
use crate::record::value::{Scale, SurveyRole, Track};

/// What one person answered after, in one role.
struct Answered {
    day: NaiveDate,
    place: Place,
    is_satisfied: bool,
}

/// Of those who answered in a role in the surveys of the track «показатели внедрения» of the span's last school year
/// those who are satisfied; behind both stand their answers.
#[must_use]
pub fn satisfied(model: &Model, span: Span, role: Role) -> Share {
    let year = SchoolYear::of(span.period.end);
    let mut latest: BTreeMap<Place, Answered> = BTreeMap::new();
    for one in model.measurements().filter(|one| is_meant(one, year)) {
        let Some(who) = one.who().filter(|_| roles(&one, year).contains(&role)) else { continue };
        let Some(answered) = answered(&one).filter(|answered| answered.day <= span.known_until()) else { continue };
        if latest.get(&who.head).is_none_or(|known| known.day <= answered.day) {
            latest.insert(who.head, answered);
        }
    }
    let part: Tally = latest.values().filter(|answered| answered.is_satisfied).map(|answered| answered.place).collect();
    let whole: Tally = latest.values().map(|answered| answered.place).collect();
    let whole = match () {
        () if whole.value() > 0 => Whole::Counted(whole),
        () if model.measurements().any(|one| is_meant(&one, year)) => Whole::Gap(Gap::NotMeasured),
        () => Whole::Gap(Gap::NoRecord {
            what: "опросы направления «показатели внедрения» за этот год"
        }),
    };
    Share { part, whole, nothing: "никто не ответил" }
}

fn is_meant(one: &Measurement<'_>, year: SchoolYear) -> bool {
    one.survey.track.known() == Some(&Track::Indicators) && one.survey.school_year() == Some(year)
}

/// The answers after the programme whose marks lie inside the scale; nothing where there is none.
fn answered(one: &Measurement<'_>) -> Option<Answered> {
    let (after, scale) = (one.response.after.known()?, one.survey.scale.known()?);
    let questions = one.survey.questions.known()?;
    let marks = questions.iter().filter_map(|question| after.mark(&question.code.text)).map(|mark| mark.number);
    let marks: Vec<u32> = marks.filter(|mark| scale.contains(*mark)).collect();
    (!marks.is_empty()).then(|| Answered {
        day: after.date,
        place: one.response.place,
        is_satisfied: is_high(&marks, *scale),
    })
}

/// Is the average of marks inside the scale two thirds of it or more?
fn is_high(marks: &[u32], scale: Scale) -> bool {
    let above: u64 = marks.iter().map(|mark| u64::from(mark - scale.from)).sum();
    3 * above >= 2 * marks.len() as u64 * u64::from(scale.to - scale.from)
}

/// The roles in which somebody answered: those in the pair that is named; without one, whom the survey asks; else those in
/// all pairs of the year.
pub(super) fn roles(one: &Measurement<'_>, year: SchoolYear) -> Vec<Role> {
    let Some(who) = one.who() else { return Vec::new() };
    if !one.response.pair.is_absent() {
        return one.pair().and_then(|pair| pair.role_of(&who)).into_iter().collect();
    }
    match one.survey.role.known() {
        Some(SurveyRole::Mentor) => vec![Role::Mentor],
        Some(SurveyRole::Mentee) => vec![Role::Mentee],
        Some(SurveyRole::All) | None => {
            let leads = who.leads().any(|pair| years(&pair).contains(&year));
            let joins = who.joins().any(|pair| years(&pair).contains(&year));
            [leads.then_some(Role::Mentor), joins.then_some(Role::Mentee)].into_iter().flatten().collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_thirds_of_the_scale_is_satisfied() {
        let ten = Scale { from: 1, to: 10 };
        assert!(is_high(&[7], ten) && is_high(&[6, 8], ten) && !is_high(&[6, 7], ten));
        let three = Scale { from: 0, to: 3 };
        assert!(is_high(&[2], three) && !is_high(&[1, 2], three));
    }
}
