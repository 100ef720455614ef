//! CON-02.

use super::lacking;
use super::participant::Participant;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::profile::MentoringKind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Наставляемых в парах, у которых нет письменного согласия: его не было, оно отозвано или кончилось.
    /// ## Почему это важно
    /// Помогать можно только тому, кто сам на это согласился. За несовершеннолетнего согласие даёт родитель.
    /// ## Так нельзя
    /// В паре назван наставляемый, а в его карточке нет пункта «вид: быть наставляемым» с датой.
    /// ## Что сделать
    /// Возьмите согласие на бумаге и впишите его в карточку; прежнее согласие годится, пока не отозвано и не кончилось.
    "CON-02" MenteeWithoutConsent, levels: [Error, Warning, Advice], source: "Положение, п. 1.6.3"
}

impl Rule for MenteeWithoutConsent {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(|pair| !pair.is_of_kind(MentoringKind::Group)) {
            let mentees = Participant::mentees(pair);
            if let [mentee] = mentees[..] {
                lacking::file(&mentee, "наставляемый этой пары", findings);
            }
        }
    }
}
