//! FRM-08.

use super::roles::known_forms;
use crate::diagnostic::Findings;
use crate::diagnostic::words::or;
use crate::model::Model;
use crate::profile::InteractionModel;
use crate::record::Known;
use crate::record::kind::Pair;
use crate::rule::{Rule, rule};

const TEACHERS: &str = "teacher-teacher";
const HEAD: &str = "head-teacher";

rule! {
    /// ## Что находит
    /// Модель взаимодействия у пары, форма которой моделей не имеет.
    ///
    /// Модели есть у формы «педагог – педагог»; «коллега – молодой коллега» годится ещё и для формы «руководитель – педагог».
    /// ## Почему это важно
    /// Модель описывает, как педагог помогает педагогу. У пары с учеником она ничего не значит, зато тянет за собой
    /// проверки категории и стажа.
    /// ## Так нельзя
    /// форма: ученик – ученик
    /// модель: коллега – молодой коллега
    /// ## Что сделать
    /// Уберите модель или исправьте форму.
    "FRM-08" ModelOutsideItsForm, levels: [Error], source: "Положение, пп. 3.1.1 и 3.1.2"
}

impl Rule for ModelOutsideItsForm {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            let (Known(word, place), Some(chosen)) = (&pair.entry.fields.model, pair.interaction_model()) else {
                continue;
            };
            let Some(forms) = known_forms(pair) else { continue };
            let allowed = forms_of(chosen);
            if forms.iter().any(|form| allowed.contains(&form.code())) {
                continue;
            }
            let titles = model.profile.forms.iter().filter(|form| allowed.contains(&form.code()));
            let titles = or(titles.map(|form| format!("«{}»", form.title())));
            findings
                .error(*place, format!("модель «{word}» не для этой формы"))
                .also(pair.form.place(), format!("для этой модели нужна форма {titles}"))
                .help(format!("уберите поле {} или исправьте форму", Pair::model));
        }
    }
}

/// The codes of the forms that a model is for.
fn forms_of(model: InteractionModel) -> &'static [&'static str] {
    match model {
        InteractionModel::ColleagueYoung => &[TEACHERS, HEAD],
        InteractionModel::ExpertNovice
        | InteractionModel::LeaderStruggling
        | InteractionModel::InnovatorConservative => &[TEACHERS],
    }
}
