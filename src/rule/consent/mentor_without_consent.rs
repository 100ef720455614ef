//! CON-01.

use super::lacking;
use super::participant::Participant;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Наставников, у которых нет письменного согласия на эту работу: его не было, оно отозвано или кончилось.
    /// ## Почему это важно
    /// Наставничество добровольно. Без согласия приказ о закреплении не имеет основания, а человека нельзя попросить
    /// об отчёте или встречах. Директору, который сам стал наставником, нужно такое же согласие.
    /// ## Так нельзя
    /// В паре назван наставник, а в его карточке нет пункта «вид: быть наставником» с датой.
    /// ## Что сделать
    /// Возьмите согласие на бумаге и впишите его в карточку; прежнее согласие годится, пока не отозвано и не кончилось.
    "CON-01" MentorWithoutConsent, levels: [Error, Warning, Advice], source: "Положение, п. 1.6.2 и 6.2"
}

impl Rule for MentorWithoutConsent {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for mentor in model.pairs().filter_map(Participant::mentor) {
            lacking::file(&mentor, "наставник этой пары", findings);
        }
    }
}
