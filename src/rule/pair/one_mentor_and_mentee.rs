//! PAI-02.

use super::headcount;
use crate::diagnostic::{Findings, Place};
use crate::model::{Model, Pair};
use crate::profile::MentoringKind;
use crate::record::Known;
use crate::record::kind::Pair as Record;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, в которых нет наставника или наставляемого либо наставляемых несколько, а вид «группа» не назван.
    /// ## Почему это важно
    /// Пара – это один наставник и один наставляемый. Для нескольких наставляемых в модели есть группа, и правила у неё свои.
    /// ## Так нельзя
    /// вид: традиционное
    /// наставляемые: Липкина А. С., Жарова К. О.
    /// ## Что сделать
    /// Добавьте вид «группа» или заведите на каждого наставляемого свою запись.
    "PAI-02" OneMentorAndMentee, levels: [Error], source: "этапы программы, этап 5"
}

impl Rule for OneMentorAndMentee {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(|pair| !pair.is_of_kind(MentoringKind::Group)) {
            let Known(_, place) = pair.mentees else { continue };
            match headcount::different(&pair).len() {
                0 => nobody(place, findings),
                1 => {}
                _ if may_be_a_group(&pair) => {}
                count => several(&pair, count, place, findings),
            }
        }
    }
}

/// Is there a word for its kind that is unknown? It may have been meant to say «группа».
fn may_be_a_group(pair: &Pair<'_>) -> bool {
    let kind = &pair.entry.fields.kind;
    kind.is_bad() || kind.known().is_some_and(|words| words.len() > pair.kinds().len())
}

fn nobody(place: Place, findings: &mut Findings<'_>) {
    findings.error(place, "в паре нет ни одного наставляемого").help("впишите имя или код наставляемого");
}

fn several(pair: &Pair<'_>, count: usize, place: Place, findings: &mut Findings<'_>) {
    findings
        .error(place, format!("в паре несколько наставляемых: {count}"))
        .also(pair.entry.kind.place(), "здесь нет вида «группа»")
        .help(format!("добавьте в поле {} слово «группа» или заведите отдельные пары", Record::kind));
}
