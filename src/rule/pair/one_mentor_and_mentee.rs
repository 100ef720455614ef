//! PAI-02.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::profile::MentoringKind;
use crate::record::Known;
use crate::record::kind::Pair;
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
        for pair in model.pairs() {
            let Known(mentees, place) = &pair.mentees else { continue };
            if mentees.len() < 2 || pair.kind.is_bad() || pair.is_of_kind(MentoringKind::Group) {
                continue;
            }
            findings
                .error(*place, format!("в паре несколько наставляемых: {}", mentees.len()))
                .also(pair.kind.place(), "здесь нет вида «группа»")
                .help(format!("добавьте в поле {} слово «группа» или заведите отдельные пары", Pair::kind));
        }
    }
}
