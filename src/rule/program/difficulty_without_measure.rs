//! PRG-09.

use super::target::{strangers, targets};
use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Place};
use crate::model::Model;
use crate::name::fold;
use crate::record::kind::Measure;
use crate::record::value::NamedText;
use crate::record::{Known, Spanned};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Затруднения, на которые не направлено ни одно мероприятие.
    /// ## Почему это важно
    /// Каждое затруднение названо, чтобы с ним работать. Если ни одно мероприятие на него не направлено, к итогу года оно останется.
    /// ## Так нельзя
    /// Затруднение «темп» есть, а «для: темп» нет ни у одного мероприятия.
    /// ## Что сделать
    /// Впишите код затруднения в поле «для» подходящего мероприятия или добавьте мероприятие.
    "PRG-09" DifficultyWithoutMeasure, levels: [Warning], source: "по смыслу: мероприятия нацелены на затруднения"
}

impl Rule for DifficultyWithoutMeasure {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            let (Known(measures, _), Known(difficulties, _)) = (&program.measures, &program.difficulties) else {
                continue;
            };
            if measures.is_empty() || difficulties.is_empty() || measures.iter().any(|measure| measure.targets.is_bad())
            {
                continue;
            }
            // A misspelt code is PRG-10's; the difficulty that it means is not left out.
            let meant: Vec<&str> = strangers(&program).iter().filter_map(|stranger| stranger.meant).collect();
            untouched(difficulties, measures, &meant, findings);
        }
    }
}

/// Files the difficulties that no measure is for, all of a programme in one finding.
fn untouched(difficulties: &[NamedText], measures: &[Spanned<Measure>], meant: &[&str], findings: &mut Findings<'_>) {
    let is_target = |code: &NamedText| targets(measures).any(|word| code.is(&word.value));
    let left: Vec<(&str, Place)> = difficulties
        .iter()
        .filter(|code| !is_target(code) && !meant.iter().any(|word| fold(word) == fold(&code.code.text)))
        .map(|code| (code.code.text.as_str(), code.code.place))
        .collect();
    let Some(((_, place), others)) = left.split_first() else { return };
    let names = and(left.iter().map(|(code, _)| format!("«{code}»")));
    let headline = match others {
        [] => format!("на затруднение {names} не направлено ни одно мероприятие"),
        _ => format!("на затруднения {names} не направлено ни одно мероприятие"),
    };
    let finding = findings.warning(*place, headline);
    for (_, other) in others {
        finding.also(*other, "и на это тоже");
    }
    finding.help(format!("впишите код затруднения в поле {} мероприятия", Measure::targets));
}
