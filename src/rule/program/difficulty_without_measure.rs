//! PRG-09.

use crate::diagnostic::words::{and, nearest, or};
use crate::diagnostic::{Findings, Place};
use crate::model::{Model, Program};
use crate::name::fold;
use crate::record::kind::Measure;
use crate::record::value::NamedText;
use crate::record::{Known, Spanned};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Затруднения, на которые не направлено ни одно мероприятие, и мероприятия для того, чего в программе нет.
    /// ## Почему это важно
    /// Каждое затруднение названо, чтобы с ним работать. Если ни одно мероприятие на него не направлено, к итогу года оно останется.
    /// ## Так нельзя
    /// Затруднение «темп» есть, а «для: темп» нет ни у одного мероприятия.
    /// ## Что сделать
    /// Впишите код затруднения в поле «для» подходящего мероприятия или добавьте мероприятие. Опечатку в коде исправьте.
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
            let meant = unknown_targets(&program, measures, findings);
            untouched(difficulties, measures, &meant, findings);
        }
    }
}

fn targets(measures: &[Spanned<Measure>]) -> impl Iterator<Item = &Spanned<String>> {
    measures.iter().filter_map(|measure| measure.targets.known()).flat_map(|targets| targets.iter())
}

/// Files the words of `для` that are no code of the programme; returns the codes that they likely mean.
fn unknown_targets<'m>(
    program: &Program<'m>,
    measures: &[Spanned<Measure>],
    findings: &mut Findings<'_>,
) -> Vec<&'m str> {
    let fields = &program.entry.fields;
    if fields.strengths.is_bad() {
        return Vec::new();
    }
    let named = [&fields.difficulties, &fields.strengths].into_iter().filter_map(|field| field.known());
    let codes: Vec<&NamedText> = named.flat_map(|named| named.iter()).collect();
    let mut meant = Vec::new();
    for word in targets(measures).filter(|word| !codes.iter().any(|code| code.is(&word.value))) {
        let near = nearest(&word.value, codes.iter().map(|code| code.code.text.as_str()));
        let help = match near.first() {
            Some(code) => format!("возможно, вы имели в виду «{code}»"),
            None => format!("впишите {}", or(codes.iter().map(|code| format!("«{}»", code.code.text)))),
        };
        let headline = format!("в программе нет затруднения или сильной стороны «{}»", word.value);
        findings.warning(word.place, headline).help(help);
        meant.extend(near.first());
    }
    meant
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
