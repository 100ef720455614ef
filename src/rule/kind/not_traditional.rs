//! KND-11.

use crate::diagnostic::Findings;
use crate::model::{Model, Pair};
use crate::profile::MentoringKind;
use crate::record::Known;
use crate::record::kind::Person;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Традиционные пары, в которых наставляемый не один или наставник не опытнее его.
    /// ## Почему это важно
    /// Традиционное наставничество – один на один, и опытный ведёт начинающего. Для другого расклада в модели есть группа и реверсивное.
    /// ## Так нельзя
    /// вид: традиционное, стаж наставника с 2021 года, стаж наставляемого с 2008 года
    /// ## Что сделать
    /// Смените вид пары или исправьте стаж в карточках.
    "KND-11" NotTraditional, levels: [Warning], source: "Положение, п. 3.1.3"
}

impl Rule for NotTraditional {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::Traditional)) {
            one_to_one(&pair, findings);
            more_experienced(&pair, findings);
        }
    }
}

fn one_to_one(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let Known(mentees, place) = &pair.mentees else { return };
    if mentees.len() != 1 {
        findings
            .warning(*place, format!("традиционное – один на один, а наставляемых здесь {}", mentees.len()))
            .also(pair.kind.place(), "вид пары")
            .help("смените вид пары или заведите на каждого наставляемого свою запись");
    }
}

/// Compares the beginnings of work; where they are known by year only, only different years tell.
fn more_experienced(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let Some(mentor) = pair.mentor() else { return };
    let Known(mentor_since, mentor_place) = &mentor.experience_since else { return };
    for mentee in pair.mentees() {
        let Known(mentee_since, mentee_place) = &mentee.experience_since else { continue };
        if mentor_since.first() < mentee_since.last() {
            continue;
        }
        let years = format!("стаж с {} и с {}", said(*mentor_since), said(*mentee_since));
        findings
            .warning(pair.mentor.place(), format!("в традиционной паре наставник не опытнее: {years}"))
            .also(*mentor_place, "наставник")
            .also(*mentee_place, "наставляемый")
            .help(format!("смените вид пары или исправьте поле {}", Person::experience_since));
    }
}
