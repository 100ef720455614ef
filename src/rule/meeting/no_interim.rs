//! MEE-06.

use super::chain::{Chain, chains};
use crate::diagnostic::{Findings, Level, Location};
use crate::model::{Model, Pair, State};
use crate::profile::MeetingKind;
use crate::rule::shared::{is_over, said, strictness};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, которые завершили работу или прошли половину срока без встречи с промежуточной оценкой.
    /// ## Почему это важно
    /// Промежуточная оценка обязательна: по ней видно, идёт ли пара к цели, пока программу ещё можно поправить.
    /// ## Так нельзя
    /// срок: 01.09.2025 – 31.05.2026, а встречи с типом «промежуточная» нет
    /// ## Что сделать
    /// Проведите встречу и запишите её с типом «промежуточная»: открытый урок, проект, публикация или разговор об итогах. Если она была, исправьте тип в её записи.
    "MEE-06" NoInterim, levels: [Error, Warning, Advice], source: "этапы программы, этап 6"
}

impl Rule for NoInterim {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let chains = chains(model);
        for Chain { pair, .. } in chains.iter().filter(|chain| !has_interim(&chain.pair)) {
            match pair.state() {
                Some(State::Finished) if is_over(pair) => finished(pair, findings),
                Some(State::Active) => past_the_middle(pair, findings),
                _ => {}
            }
        }
    }
}

/// Its own, or one of a pair before it that worked by the same programme.
fn has_interim(pair: &Pair<'_>) -> bool {
    for pair in pair.lineage() {
        if pair.meetings().any(|meeting| meeting.kind() == Some(MeetingKind::Interim)) {
            return true;
        }
        if pair.programs().next().is_some() {
            return false;
        }
    }
    false
}

fn finished(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let place = pair.finished.known().map_or(pair.term.place(), |_| pair.finished.place());
    findings
        .file(
            strictness::of_the_chain(pair, Level::Error),
            Location::Missing(place),
            "работа завершена без промежуточной оценки",
        )
        .help(help(pair));
}

fn past_the_middle(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let Some(middle) = pair.term().map(crate::record::value::Period::middle) else { return };
    if pair.model.today <= middle {
        return;
    }
    let headline = format!("середина срока {} прошла, а промежуточной оценки нет", said(middle));
    findings
        .file(strictness::of_the_chain(pair, Level::Warning), Location::Missing(pair.term.place()), headline)
        .help(help(pair));
}

fn help(pair: &Pair<'_>) -> String {
    format!("запишите встречу с типом «{}»", pair.model.profile.meetings.title(&MeetingKind::Interim))
}
