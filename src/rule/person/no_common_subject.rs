//! PER-11.

use crate::diagnostic::Findings;
use crate::diagnostic::words::and;
use crate::model::{Model, Pair, Person};
use crate::name::fold;
use crate::profile::MentorType;
use crate::record::Known;
use crate::record::value::Words;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары с наставником-предметником, в которых у наставника и наставляемого нет ни одного общего предмета.
    ///
    /// «Русский язык» и «русский язык и литература» считаются общими. Если предметы не указаны хотя бы у одного,
    /// правило молчит.
    /// ## Почему это важно
    /// Предметник помогает с методикой своего предмета; учителю другого предмета нужен консультант.
    /// ## Так нельзя
    /// тип наставника: предметник
    /// (наставник ведёт химию, наставляемый – историю)
    /// ## Что сделать
    /// Дополните предметы в карточках, смените тип на «консультант» или подберите другого наставника.
    "PER-11" NoCommonSubject, levels: [Error], source: "роли программы, наставник"
}

impl Rule for NoCommonSubject {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(|pair| pair.kind_of_mentor() == Some(MentorType::Subject)) {
            let Some(mentor) = pair.mentor() else { continue };
            for mentee in pair.mentees() {
                compare(pair, mentor, mentee, findings);
            }
        }
    }
}

fn compare(pair: Pair<'_>, mentor: Person<'_>, mentee: Person<'_>, findings: &mut Findings<'_>) {
    let (Known(taught, own), Known(needed, other)) = (&mentor.subjects, &mentee.subjects) else { return };
    if taught.is_empty() || needed.is_empty() || have_common(taught, needed) {
        return;
    }
    findings
        .error(pair.mentor_type.place(), "у предметника и наставляемого нет общего предмета")
        .also(*own, format!("наставник: {}", list(taught)))
        .also(*other, format!("наставляемый: {}", list(needed)))
        .help("дополните предметы в карточках или смените тип наставника на «консультант»");
}

/// One name of a subject may be a part of another: «физика» and «физика и астрономия».
fn have_common(taught: &Words, needed: &Words) -> bool {
    let needed: Vec<String> = needed.iter().map(|word| fold(word)).collect();
    taught
        .iter()
        .map(|word| fold(word))
        .any(|own| needed.iter().any(|other| own.contains(other) || other.contains(&own)))
}

fn list(subjects: &Words) -> String {
    and(subjects.iter().map(|subject| &subject.value))
}
