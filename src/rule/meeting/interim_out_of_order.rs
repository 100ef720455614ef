//! MEE-07.

use super::chain::{Chain, Link, chains, goes_on_from_before};
use crate::diagnostic::{Findings, Level};
use crate::model::Model;
use crate::profile::MeetingKind;
use crate::rule::shared::{is_over, said, strictness};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Промежуточную оценку раньше планирования или после итоговой встречи.
    ///
    /// О завершённой паре, у которой после итоговой записана ещё одна встреча, говорит MEE-09.
    /// ## Почему это важно
    /// Промежуточная оценка сверяет работу с целями, поставленными на планировании, и успевает поправить её до итога. В другом порядке она ничего не показывает.
    /// ## Так нельзя
    /// промежуточная встреча 14.09.2026, а планирование 21.09.2026
    /// ## Что сделать
    /// Проверьте даты и типы этих встреч.
    "MEE-07" InterimOutOfOrder, levels: [Error, Warning], source: "этапы программы, этап 6"
}

impl Rule for InterimOutOfOrder {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for chain in chains(model) {
            before_planning(&chain, findings);
            after_final(&chain, findings);
        }
    }
}

fn before_planning(chain: &Chain<'_>, findings: &mut Findings<'_>) {
    let (Some(interim), Some(planning)) = (chain.first(MeetingKind::Interim), chain.first(MeetingKind::Planning))
    else {
        return;
    };
    if interim.date < planning.date && !goes_on_from_before(&chain.pair) {
        file(chain, (interim, "раньше планирования"), (planning, "планирование"), findings);
    }
}

fn after_final(chain: &Chain<'_>, findings: &mut Findings<'_>) {
    let Some(last) = chain.first(MeetingKind::Final) else { return };
    let later = chain.links.iter().find(|link| link.kind == MeetingKind::Interim && link.date > last.date);
    if let Some(interim) = later.filter(|_| !is_over(&chain.pair)) {
        file(chain, (*interim, "после итоговой встречи"), (last, "итоговая встреча"), findings);
    }
}

fn file(chain: &Chain<'_>, interim: (Link<'_>, &str), other: (Link<'_>, &str), findings: &mut Findings<'_>) {
    let ((interim, side), (other, called)) = (interim, other);
    let headline = format!("промежуточная оценка {} – {side} {}", said(interim.date), said(other.date));
    findings
        .file(strictness::of_the_chain(&chain.pair, Level::Error), interim.meeting.date.place(), headline)
        .also(other.meeting.date.place(), called)
        .help("исправьте дату или тип одной из этих встреч");
}
