//! FRM-10.

use crate::diagnostic::{Findings, Place};
use crate::model::{Model, Pair, Person};
use crate::profile::InteractionModel;
use crate::record::Known;
use crate::rule::{Rule, rule};

/// The profile's code of the category that the model is for.
const YOUNG: &str = "young";

rule! {
    /// ## Что находит
    /// Пары модели «опытный педагог – молодой специалист», в которых категория другая или стаж наставника не больше,
    /// чем у наставляемого.
    ///
    /// Если стаж известен с точностью до года, правило говорит только тогда, когда сомнений нет.
    /// ## Почему это важно
    /// Модель держится на опыте наставника. Если опыта не больше, это другая модель, например «коллега – молодой коллега».
    /// ## Так нельзя
    /// модель: опытный педагог – молодой специалист
    /// категория: опытный педагог
    /// ## Что сделать
    /// Поправьте категорию или даты стажа; если они верны, выберите паре другую модель.
    "FRM-10" ExperienceAgainstTheModel, levels: [Warning], source: "Положение, п. 3.1.1"
}

impl Rule for ExperienceAgainstTheModel {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(|pair| pair.interaction_model() == Some(InteractionModel::ExpertNovice)) {
            compare_category(pair, findings);
            let Some(mentor) = pair.mentor() else { continue };
            for mentee in pair.mentees() {
                compare_experience(pair.entry.fields.model.place(), mentor, mentee, findings);
            }
        }
    }
}

fn compare_category(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let categories = &pair.model.profile.categories;
    let Known(word, place) = &pair.category else { return };
    if categories.named(word).is_none_or(|category| category.is(YOUNG)) {
        return;
    }
    findings
        .warning(*place, format!("модель для молодого специалиста, а категория – «{word}»"))
        .also(pair.entry.fields.model.place(), "модель пары")
        .help("исправьте категорию или выберите другую модель");
}

/// Beginnings are compared, not years: who certainly began no earlier has no more experience.
fn compare_experience(model: Place, mentor: Person<'_>, mentee: Person<'_>, findings: &mut Findings<'_>) {
    let (Known(own, first), Known(other, second)) = (&mentor.experience_since, &mentee.experience_since) else {
        return;
    };
    if own.first() < other.last() {
        return;
    }
    findings
        .warning(model, "у опытного педагога стаж не больше, чем у молодого специалиста")
        .also(*first, "стаж наставника")
        .also(*second, "стаж наставляемого")
        .help("проверьте даты стажа или выберите другую модель");
}
