//! MEE-01.

use super::chain::{Chain, chains, goes_on_from_before};
use crate::diagnostic::{Findings, Level};
use crate::model::Model;
use crate::profile::MeetingKind;
use crate::rule::shared::{said, strictness};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, у которых первая по дате встреча – не знакомство.
    /// ## Почему это важно
    /// Цепочка встреч начинается со знакомства: люди узнают друг друга и договариваются, как будут работать. Без него планы часто переделывают.
    /// ## Так нельзя
    /// Самая ранняя запись пары: тип: рабочая
    /// ## Что сделать
    /// Запишите встречу-знакомство или исправьте тип либо дату первой встречи. Если те же люди продолжают прежнюю пару (поле «вместо»), знакомство не требуется.
    "MEE-01" FirstIsNotAcquaintance, levels: [Warning, Advice], source: "этапы программы, этап 6"
}

impl Rule for FirstIsNotAcquaintance {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for chain in chains(model).iter().filter(|chain| !goes_on_from_before(&chain.pair)) {
            judge(chain, findings);
        }
    }
}

fn judge(chain: &Chain<'_>, findings: &mut Findings<'_>) {
    let Some(first) = chain.links.first() else { return };
    let acquaintance = chain.first(MeetingKind::Acquaintance);
    if acquaintance.is_some_and(|acquaintance| acquaintance.date == first.date) {
        return;
    }
    let words = &chain.pair.model.profile.meetings;
    let expected = words.title(&MeetingKind::Acquaintance);
    let day = said(first.date);
    let headline = format!("первая встреча {day} – «{}», а не «{expected}»", words.title(&first.kind));
    let finding =
        findings.file(strictness::of_the_chain(&chain.pair, Level::Warning), first.meeting.kind.place(), headline);
    match acquaintance {
        Some(later) => finding.also(later.meeting.date.place(), "знакомство позже").help("проверьте даты встреч"),
        None => finding.help(format!("запишите встречу с типом «{expected}» или исправьте тип этой")),
    };
}
