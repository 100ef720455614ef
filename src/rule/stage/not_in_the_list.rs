//! STG-01.

use crate::diagnostic::{Findings, Place};
use crate::model::Model;
use crate::profile::Stage;
use crate::record::value::Text;
use crate::record::{Field, Known};
use crate::rule::shared::offer;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Этапы, которых нет в выбранном школой списке: чужое слово или этап из другого списка. Смотрит дорожные карты, этапы школы за год и этапы программ.
    /// ## Почему это важно
    /// В модели два списка: пять этапов жизни пары и семь этапов программы школы. Если их смешать, не видно, что уже
    /// пройдено, и отчёт по этапам не сходится.
    /// ## Так нельзя
    /// этапы: 7
    /// (а в дорожной карте «этап: проектировочный» – он из списка пяти)
    /// ## Что сделать
    /// Впишите название этапа из своего списка. Если школа работает по другому, поменяйте число этапов в school.md.
    "STG-01" NotInTheList, levels: [Error], source: "Положение, п. 6.2.3; этапы программы"
}

impl Rule for NotInTheList {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let of_maps = model.roadmaps().flat_map(|map| map.entry.fields.items.known().into_iter().flatten());
        of_maps.for_each(|item| judge(model, &item.stage, findings));
        let of_school = model.stages().flat_map(|stages| stages.entry.fields.stages.known().into_iter().flatten());
        of_school.for_each(|stage| judge(model, &stage.stage, findings));
        let of_programs =
            model.programs().flat_map(|program| program.entry.fields.stages.known().into_iter().flatten());
        of_programs.for_each(|stage| judge(model, &stage.stage, findings));
    }
}

fn judge(model: &Model, stage: &Field<Text>, findings: &mut Findings<'_>) {
    let Known(stage, place) = stage else { return };
    if model.profile.stage_number(stage).is_none() {
        file(model, stage, *place, findings);
    }
}

fn file(model: &Model, stage: &Text, place: Place, findings: &mut Findings<'_>) {
    let own = model.profile.stages.iter().map(|stage| stage.title.as_str());
    let is_mixed = model.profile.other_stages.iter().any(|other| other.is(stage));
    let headline =
        if is_mixed { "этап из другого списка" } else { "нет такого этапа" };
    let help = by_number(&model.profile.stages, stage).unwrap_or_else(|| offer::instead_of(stage, own));
    let finding = findings.error(place, format!("{headline}: «{stage}»"));
    finding.help(help);
    let Some(school) = model.school() else { return };
    if let Known(count, place) = &school.stages {
        finding.also(*place, format!("выбран список: {} этапов", count.word()));
    }
}

/// Who writes a number means the stage that stands there.
fn by_number(stages: &[Stage], word: &str) -> Option<String> {
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    let stage = stages.get(digits.parse::<usize>().ok()?.checked_sub(1)?)?;
    Some(format!("впишите название: «{}»", stage.title))
}
