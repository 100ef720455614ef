//! One voice for CON-01, CON-02 and CON-04: this person has no consent for this pair.

use super::participant::{Participant, Standing};
use crate::diagnostic::{Findings, Location, Place};
use crate::model::Person;
use crate::record::Known;
use crate::record::kind::Consent;
use crate::rule::shared::{said, strictness};

/// Files that the participant's consent is missing, has ended or was withdrawn; `role` is «наставник пары» and the like.
pub(super) fn file(participant: &Participant<'_>, role: &str, findings: &mut Findings<'_>) {
    match participant.standing() {
        Standing::Missing => missing(participant, role, findings),
        Standing::Gone(consent) => gone(participant, consent, role, findings),
        Standing::Held | Standing::Unclear | Standing::Oral | Standing::Late(_) => {}
    }
}

fn missing(participant: &Participant<'_>, role: &str, findings: &mut Findings<'_>) {
    let Participant { pair, person, kind, place } = participant;
    let headline = format!("нет согласия {}: {}", kind.word(), person.short_name());
    let beside = Location::Missing(home(person));
    findings
        .file(strictness::of_papers(pair), beside, headline)
        .label("согласие записывают в этой карточке")
        .also(*place, role)
        .help(format!("возьмите письменное согласие{} и впишите его дату в карточку", giver(participant)));
}

fn gone(participant: &Participant<'_>, consent: &Consent, role: &str, findings: &mut Findings<'_>) {
    let Participant { pair, person, kind, place } = participant;
    let (end, day, at) = match (&consent.withdrawn, &consent.until) {
        (Known(day, at), _) => ("отозвано", day.0, *at),
        (_, Known(day, at)) => ("кончилось", day.0, *at),
        _ => return,
    };
    let headline = format!("согласие {} {end} {}: {}", kind.word(), said(day), person.short_name());
    let finding = findings.file(strictness::of_papers(pair), at, headline);
    finding.also(*place, role);
    match (&pair.order, &pair.term) {
        (Known(order, place), _) if day <= order.date => {
            finding.also(*place, "приказ издан, когда согласия уже не было")
        }
        (_, Known(_, place)) => finding.also(*place, "срок пары"),
        _ => finding,
    };
    finding.help(format!("возьмите новое согласие{} или впишите, когда работа пары прекращена", giver(participant)));
}

/// Beside which line of the card the consent belongs.
fn home(person: &Person<'_>) -> Place {
    let consents = &person.entry.fields.consents;
    consents.known().and_then(|consents| consents.last()).map_or(consents.place(), |last| last.kind.place())
}

/// Whose consent it must be, where it is not the person's own.
fn giver(participant: &Participant<'_>) -> &'static str {
    let day = participant.pair.term().map_or(participant.pair.model.today, |term| term.start);
    if participant.person.is_minor_on(day) { " родителя" } else { "" }
}
