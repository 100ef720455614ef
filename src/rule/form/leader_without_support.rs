//! FRM-11.

use crate::diagnostic::Findings;
use crate::model::{Model, Pair};
use crate::profile::{Direction, InteractionModel};
use crate::record::{Kind, Known};
use crate::rule::{Rule, rule};

/// The profile's code of the category that the model is for.
const COMMUNICATION: &str = "communication";

rule! {
    /// ## Что находит
    /// Пары модели «лидер педагогического сообщества – педагог с затруднениями в общении», в которых об общении ничего не сказано или направления не те.
    ///
    /// Об общении говорит категория пары или затруднение в её программе. Среди направлений ждёт и личную поддержку, и профессиональное мастерство. Смотрит пары, которые работают или скоро начнут.
    /// ## Почему это важно
    /// Модель выбирают ради человека, которому трудно среди коллег. Ему нужна поддержка, и вместе с ней уверенность в своём деле: одно без другого не держится.
    /// ## Так нельзя
    /// модель: лидер сообщества – педагог с затруднениями в общении
    /// категория: молодой специалист
    /// ## Что сделать
    /// Назовите затруднение в программе, допишите направления или выберите другую модель.
    "FRM-11" LeaderWithoutSupport, levels: [Warning], source: "Положение, п. 3.1.1"
}

impl Rule for LeaderWithoutSupport {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let live = model.pairs().filter(|pair| pair.is_live() && !pair.is_for_pupils());
        for pair in live.filter(|pair| pair.interaction_model() == Some(InteractionModel::LeaderStruggling)) {
            if !model.has_broken(Kind::Program) && says_nothing_of_it(&pair) {
                findings
                    .warning(pair.entry.fields.model.place(), "модель о затруднениях в общении, а о них не сказано")
                    .help("назовите затруднение в программе или категорию «затруднения в общении»");
            }
            directions(&pair, findings);
        }
    }
}

/// Neither the category nor a difficulty speaks of communication.
fn says_nothing_of_it(pair: &Pair<'_>) -> bool {
    if pair.category.is_bad() || pair.is_of_category(COMMUNICATION) {
        return false;
    }
    let Some(program) = pair.program() else { return true };
    if program.difficulties.is_bad() {
        return false;
    }
    let difficulties = program.entry.fields.difficulties.known().into_iter().flat_map(|named| named.iter());
    let speaks = |text: &str| pair.model.profile.communication.spoken_of(text).next().is_some();
    !difficulties.into_iter().any(|named| speaks(&named.code.text) || speaks(&named.text))
}

fn directions(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let Known(directions, place) = &pair.directions else { return };
    let lacking = match (pair.has_direction(Direction::Support), pair.has_direction(Direction::Competence)) {
        (true, true) => return,
        (false, true) => "личной поддержки",
        (true, false) => "профессионального мастерства",
        (false, false) => "ни личной поддержки, ни профессионального мастерства",
    };
    if directions.is_empty() {
        return;
    }
    findings
        .warning(*place, format!("среди направлений нет {lacking}"))
        .also(pair.entry.fields.model.place(), "эта модель ждёт и того, и другого")
        .help("допишите направление или выберите другую модель");
}
