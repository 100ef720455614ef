//! MEE-09.

use super::chain::{Chain, chains};
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::profile::MeetingKind;
use crate::rule::shared::{is_over, said};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Завершённые пары, у которых нет итоговой встречи или после неё записаны другие.
    /// ## Почему это важно
    /// На итоговой встрече подводят черту: чему научились и что дальше. Без неё у программы нет результата, который можно показать. От прекращённых досрочно пар её не ждут.
    /// ## Так нельзя
    /// завершена: 29.05.2026, а встречи с типом «итоговая» нет
    /// ## Что сделать
    /// Запишите итоговую встречу или исправьте тип либо дату последней. Если работа прекращена раньше времени, впишите это в поле «прекращена».
    "MEE-09" NoFinal, levels: [Error], source: "этапы программы, этап 6"
}

impl Rule for NoFinal {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for chain in chains(model) {
            if is_over(&chain.pair) {
                judge(&chain, findings);
            }
        }
    }
}

fn judge(chain: &Chain<'_>, findings: &mut Findings<'_>) {
    let Chain { pair, links } = chain;
    let Some(last_final) = links.iter().rev().find(|link| link.kind == MeetingKind::Final) else {
        let place = pair.finished.known().map_or(pair.term.place(), |_| pair.finished.place());
        let word = pair.model.profile.meetings.title(&MeetingKind::Final);
        findings
            .error(Location::Missing(place), "работа завершена, а итоговой встречи нет")
            .help(format!("запишите встречу с типом «{word}»"));
        return;
    };
    let Some(later) = links.last().filter(|later| later.date > last_final.date) else { return };
    let day = said(last_final.date);
    findings
        .error(last_final.meeting.date.place(), format!("после итоговой встречи {day} записана ещё одна"))
        .also(later.meeting.date.place(), "эта встреча позже итоговой")
        .help("исправьте дату или тип одной из этих встреч");
}
