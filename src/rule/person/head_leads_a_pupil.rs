//! PER-16.

use crate::diagnostic::Findings;
use crate::model::{Model, Pair};
use crate::record::Known;
use crate::record::value::Affiliation;
use crate::rule::shared::head;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Руководителей, которые ведут не педагога, хотя форма пары этого не допускает.
    ///
    /// Форма «учитель – ученик» ученика допускает, и с ней правило молчит.
    /// ## Почему это важно
    /// Руководитель как наставник помогает педагогам: там нужен его опыт. С учениками в этой форме работает не он.
    /// ## Так нельзя
    /// форма: руководитель – педагог (а наставляемый – обучающийся)
    /// ## Что сделать
    /// Исправьте форму пары, подберите другого наставника или проверьте, кто наставляемый.
    "PER-16" HeadLeadsAPupil, levels: [Error], source: "Положение, п. 3.1.2"
}

impl Rule for HeadLeadsAPupil {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            let forms = pair.forms();
            if pair.form.known().is_none_or(|words| words.len() != forms.len()) {
                continue;
            }
            let mentees = pair.entry.fields.mentees.known().into_iter().flat_map(|mentees| mentees.iter());
            for reference in mentees {
                let Some(mentee) = model.person(reference) else { continue };
                if head::leads_a_learner(&pair, &mentee, &forms) {
                    let is = mentee.affiliation().map_or("", Affiliation::word);
                    let finding = findings.error(reference.0.place, format!("руководитель ведёт не педагога: {is}"));
                    finding.also(mentee.entry.fields.affiliation.place(), "роль в карточке наставляемого");
                    head_role(&pair, finding);
                }
            }
        }
    }
}

fn head_role(pair: &Pair<'_>, finding: &mut crate::diagnostic::Finding) {
    if let Some(mentor) = pair.mentor()
        && let Known(_, place) = &mentor.entry.fields.affiliation
    {
        finding.also(*place, "роль в карточке наставника");
    }
    finding.help("исправьте форму пары или подберите другого наставника");
}
