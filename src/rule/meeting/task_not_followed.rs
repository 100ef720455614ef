//! MEE-17.

use super::chain::{Chain, chains};
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::profile::{MeetingKind, MentoringKind};
use crate::record::kind::Meeting;
use crate::rule::shared::{is_recent, said};
use crate::rule::{Rule, rule};

/// From so many working meetings on, one without any task is worth a word.
const SEVERAL: usize = 3;

rule! {
    /// ## Что находит
    /// Рабочие встречи, на которых не сказано, что с заданием прошлой, и пары, у которых за три рабочие встречи не было ни одного задания.
    ///
    /// Говорит о парах, которые работают или закончили не больше года назад; ситуационное наставничество не трогает.
    /// ## Почему это важно
    /// Учатся между встречами: на встрече задание дают, на следующей разбирают. Если о нём забывают, остаются разговоры.
    /// ## Так нельзя
    /// На встрече 05.10.2026 дано задание, а в записи от 19.10.2026 поля «прошлое задание» нет.
    /// ## Что сделать
    /// Впишите в следующую встречу «прошлое задание: выполнено», «частично» или «нет». Заданий не было – договоритесь о первом.
    "MEE-17" TaskNotFollowed, levels: [Advice], source: "Положение, пп. 3.1.3 и 7.1.1"
}

impl Rule for TaskNotFollowed {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let chains = chains(model).into_iter();
        for chain in chains.filter(|chain| is_recent(&chain.pair) && !chain.pair.is_of_kind(MentoringKind::Situational))
        {
            not_asked_about(&chain, findings);
            no_task_at_all(&chain, findings);
        }
    }
}

fn not_asked_about(chain: &Chain<'_>, findings: &mut Findings<'_>) {
    let pairs = chain.links.windows(2).filter(|two| two.iter().all(|link| link.kind == MeetingKind::Work));
    for two in pairs {
        let (given, next) = (two[0], two[1]);
        if given.meeting.homework.is_absent() || !next.meeting.checked.is_absent() {
            continue;
        }
        let headline = format!("на встрече {} не сказано, что с заданием прошлой", said(next.date));
        findings
            .advice(Location::Missing(next.meeting.checked.place()), headline)
            .also(given.meeting.homework.place(), "задание прошлой встречи")
            .help(format!("впишите поле {}: выполнено, частично или нет", Meeting::checked));
    }
}

fn no_task_at_all(chain: &Chain<'_>, findings: &mut Findings<'_>) {
    let mut working = chain.links.iter().filter(|link| link.kind == MeetingKind::Work);
    let is_any_given = chain.links.iter().any(|link| !link.meeting.homework.is_absent());
    let Some(third) = working.nth(SEVERAL - 1).filter(|_| !is_any_given) else { return };
    findings
        .advice(Location::Missing(third.meeting.homework.place()), "третья рабочая встреча, а заданий ещё не было")
        .help(format!("договоритесь о задании и впишите поле {}", Meeting::homework));
}
