//! PRG-02.

use chrono::{Days, Months};

use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Finding, Findings};
use crate::model::{Model, Pair};
use crate::profile::MentoringKind;
use crate::record::value::Period;
use crate::rule::shared::{is_longer_than_a_meeting, said};
use crate::rule::{Rule, rule};

const MONTHS: Noun = Noun("месяца", "месяцев", "месяцев");

rule! {
    /// ## Что находит
    /// Программы короче трёх месяцев и длиннее одного года.
    /// ## Почему это важно
    /// Персонализированная программа рассчитана на срок от трёх месяцев до года включительно: за меньшее время результат не закрепить, а за большее программа устаревает. Скоростное наставничество это правило не трогает.
    /// ## Так нельзя
    /// срок: 01.09.2026 – 15.10.2026
    /// ## Что сделать
    /// Исправьте срок. Длинную работу разделите на две программы, а если встреча была всего одна, назовите вид «скоростное».
    "PRG-02" WrongLength, levels: [Error], source: "определения модели; Положение, п. 1.3"
}

impl Rule for WrongLength {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(is_longer_than_a_meeting) {
            let Some(term) = term_of_program(&pair).filter(|term| term.start <= term.end) else { continue };
            judge(&pair, term, findings);
        }
    }
}

/// The term of its own programme, with the pairs that go on with it. A pair without a programme stands for itself,
/// unless others come before or after it: then there is no telling where the programme begins and ends.
fn term_of_program(pair: &Pair<'_>) -> Option<Period> {
    match pair.programs().next() {
        Some(program) => program.term(),
        None if !pair.replaces.is_absent() || pair.successors().next().is_some() => None,
        None => pair.term(),
    }
}

fn judge(pair: &Pair<'_>, term: Period, findings: &mut Findings<'_>) {
    let (least, most) = (*pair.model.profile.length.start(), *pair.model.profile.length.end());
    let dates = format!("{} – {}", said(term.start), said(term.end));
    if !term.lasts_at_least(least) {
        let finding = findings.error(pair.term.place(), format!("программа короче {}: {dates}", months(least)));
        finding.help(longer(pair, term, least));
        continued(pair, term, finding);
    } else if !term.lasts_at_most(most) {
        let last_good_end = said(term.start + Months::new(most));
        let finding = findings.error(pair.term.place(), format!("программа длиннее {}: {dates}", months(most)));
        finding.help(format!("закончите не позже {last_good_end} или разделите работу на две программы"));
        continued(pair, term, finding);
    }
}

fn longer(pair: &Pair<'_>, term: Period, least: u32) -> String {
    let first_good_end = said(term.start + Months::new(least) - Days::new(1));
    if term.start == term.end {
        let speed = pair.model.profile.kinds.title(&MentoringKind::Speed);
        return format!("если встреча одна, назовите вид «{speed}», иначе продлите срок хотя бы до {first_good_end}");
    }
    format!("продлите срок хотя бы до {first_good_end}")
}

fn months(count: u32) -> Count {
    Count(count as usize, MONTHS)
}

/// Points at the pair with which the programme ends, where that is a later one.
fn continued(pair: &Pair<'_>, term: Period, finding: &mut Finding) {
    if pair.term().is_some_and(|own| own.end >= term.end) {
        return;
    }
    let ends_there =
        |other: &Pair<'_>| other.lineage().contains(pair) && other.term().is_some_and(|own| own.end == term.end);
    if let Some(last) = pair.model.pairs().find(ends_there) {
        finding.also(last.term.place(), "здесь программа продолжается и кончается");
    }
}
