//! CON-04.

use super::lacking;
use super::participant::Participant;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::profile::MentoringKind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Участников групп, у которых нет своего письменного согласия быть наставляемым.
    /// ## Почему это важно
    /// Согласие у каждого своё: подпись одного участника не говорит за остальных, а приказ называет всех.
    /// ## Так нельзя
    /// В группе трое наставляемых, а согласия есть в карточках двоих.
    /// ## Что сделать
    /// Возьмите согласие у названного участника, за несовершеннолетнего – у родителя, и впишите его в карточку.
    "CON-04" GroupMemberWithoutConsent, levels: [Error, Warning, Advice], source: "Положение, п. 1.6.6"
}

impl Rule for GroupMemberWithoutConsent {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            let mentees = Participant::mentees(pair);
            if mentees.len() < 2 && !pair.is_of_kind(MentoringKind::Group) {
                continue;
            }
            for mentee in &mentees {
                lacking::file(mentee, "участник этой группы", findings);
            }
        }
    }
}
