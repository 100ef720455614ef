//! KND-04.

use crate::diagnostic::Findings;
use crate::model::{Model, Pair, Person};
use crate::profile::MentoringKind;
use crate::record::Known;
use crate::record::value::Affiliation;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Скоростное наставничество между педагогами, в котором наставник работает в профессии не дольше наставляемого.
    ///
    /// Судит по стажу и говорит только тогда, когда он записан у обоих и сомнений нет.
    /// ## Почему это важно
    /// Скоростное – это одна встреча с человеком более высокого уровня: за час можно взять только готовый опыт. Стаж – не весь опыт, поэтому это лишь совет.
    /// ## Так нельзя
    /// вид: скоростное, стаж наставника с 2021 года, стаж наставляемого с 2008 года
    /// ## Что сделать
    /// Проверьте, кто в паре наставник. Если младший учил новому, назовите вид «реверсивное».
    "KND-04" MentorNotHigher, levels: [Advice], source: "Положение, п. 3.1.3"
}

impl Rule for MentorNotHigher {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::Speed)) {
            // With both kinds the younger one teaches, as KND-05 wants it.
            if pair.is_of_kind(MentoringKind::Reverse) {
                continue;
            }
            let Some(mentor) = pair.mentor().filter(is_teacher) else { continue };
            for mentee in pair.mentees().into_iter().filter(is_teacher) {
                compare(&pair, &mentor, &mentee, findings);
            }
        }
    }
}

fn is_teacher(person: &Person<'_>) -> bool {
    person.affiliation() == Some(Affiliation::Teacher)
}

fn compare(pair: &Pair<'_>, mentor: &Person<'_>, mentee: &Person<'_>, findings: &mut Findings<'_>) {
    let (Known(own, first), Known(other, second)) = (&mentor.experience_since, &mentee.experience_since) else {
        return;
    };
    if own.first() < other.last() {
        return;
    }
    let years = format!("стаж с {} и с {}", said(*own), said(*other));
    findings
        .advice(pair.mentor.place(), format!("в скоростной паре наставник не опытнее: {years}"))
        .also(*first, "наставник")
        .also(*second, "наставляемый")
        .help("проверьте, кто в этой паре наставник");
}
