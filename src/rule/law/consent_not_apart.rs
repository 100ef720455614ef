//! LAW-07.

use chrono::NaiveDate;

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Pair, Person as OfModel};
use crate::name::fold;
use crate::record::Known;
use crate::record::kind::Consent;
use crate::record::value::ConsentKind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Согласия на обработку данных, взятые одной бумагой с другим согласием, и участников пар, у которых такого согласия нет вовсе.
    ///
    /// Бумагу узнаёт по номеру и судит о согласиях, данных 01.09.2025 и позже. О карточке без единого согласия говорят правила CON. Спрашивает об этом только профиль «право».
    /// ## Почему это важно
    /// С 01.09.2025 согласие на обработку данных оформляют отдельно от других бумаг. Записанное в одном листе с согласием быть наставником может не иметь силы.
    /// ## Так нельзя
    /// вид: быть наставником, номер: П-05 – и вид: обработка данных, номер: П-05
    /// ## Что сделать
    /// Возьмите отдельное согласие на обработку данных и впишите его со своим номером.
    "LAW-07" ConsentNotApart, levels: [Warning], source: "закон 152-ФЗ, ст. 9"
}

/// The day since which the paper stands alone.
const SINCE: NaiveDate = NaiveDate::from_ymd_opt(2025, 9, 1).expect("a day of the calendar");

impl Rule for ConsentNotApart {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for person in model.people() {
            let mut processing = person.consents(ConsentKind::Processing).peekable();
            if processing.peek().is_none() {
                without_any(&person, findings);
            }
            processing.for_each(|consent| in_one_paper(&person, consent, findings));
        }
    }
}

fn in_one_paper(person: &OfModel<'_>, consent: &Consent, findings: &mut Findings<'_>) {
    let Known(number, place) = &consent.number else { return };
    if consent.date.known().is_none_or(|date| date.0 < SINCE) {
        return;
    }
    let others = person.entry.fields.consents.known().into_iter().flatten();
    let others = others.filter(|other| other.kind.known().is_some_and(|kind| *kind != ConsentKind::Processing));
    let same = others.filter_map(|other| other.number.known().map(|theirs| (theirs, other.number.place())));
    if let Some((_, there)) = same.into_iter().find(|(theirs, _)| fold(theirs) == fold(number)) {
        findings
            .warning(*place, "согласие на обработку данных – не отдельный документ")
            .also(there, "здесь тот же номер")
            .help("возьмите отдельное согласие и впишите его номер");
    }
}

/// A participant who gave other consents, but not this one.
fn without_any(person: &OfModel<'_>, findings: &mut Findings<'_>) {
    let Known(consents, place) = &person.consents else { return };
    let are_all_known = consents.iter().all(|consent| consent.kind.known().is_some());
    let takes_part = person.leads().chain(person.joins()).any(|pair: Pair<'_>| pair.is_live());
    if consents.is_empty() || !are_all_known || !takes_part {
        return;
    }
    findings
        .warning(Location::Missing(*place), format!("нет согласия на обработку данных: {}", person.short_name()))
        .help(format!("возьмите его отдельной бумагой и впишите с полем {} «обработка данных»", Consent::kind));
}
