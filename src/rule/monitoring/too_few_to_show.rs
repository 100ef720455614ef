//! MON-15.

use crate::diagnostic::Findings;
use crate::model::{Model, Survey};
use crate::record::Known;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Опросы прошедших учебных лет, где и «до», и «после» ответили слишком немногие: средние на сайте не показаны.
    ///
    /// Сколько человек довольно, говорит поле «порог» в school.md; без него – пять.
    /// ## Почему это важно
    /// По среднему из двух ответов легко узнать, кто что сказал. Поэтому программа его прячет сама, а куратору говорит.
    /// ## Так нельзя
    /// На вопрос «план» и до, и после ответили трое, а порог – пять.
    /// ## Что сделать
    /// Ничего, если участников и правда мало. Если ответы есть на бумаге, внесите их.
    "MON-15" TooFewToShow, levels: [Warning], source: "по смыслу: частная жизнь участников"
}

impl Rule for TooFewToShow {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let now = model.school_year();
        for survey in model.surveys().filter(|survey| survey.school_year().is_some_and(|year| year < now)) {
            let Some(fewest) = fewest(&survey).filter(|fewest| *fewest < model.threshold()) else { continue };
            let need = model.threshold();
            let finding = findings.warning(
                survey.entry.fields.title.place(),
                format!("опрос на сайте не показан: ответили {fewest}, а нужно {need}"),
            );
            if let Some(Known(_, place)) = model.school().map(|school| &school.entry.fields.threshold) {
                finding.also(*place, "порог школы");
            }
            finding.help("внесите недостающие ответы «до» и «после», если они есть");
        }
    }
}

/// How few answered some question both times, where anybody did.
fn fewest(survey: &Survey<'_>) -> Option<usize> {
    let fields = &survey.entry.fields;
    let (questions, responses) = (fields.questions.known()?, fields.responses.known()?);
    let complete = |question| responses.iter().filter(|response| survey.marks(response, question).is_some()).count();
    (0..questions.len()).map(complete).filter(|count| *count > 0).min()
}
