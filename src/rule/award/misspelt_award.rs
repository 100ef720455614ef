//! INC-03.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::name::fold;
use crate::record::Known;
use crate::rule::{Rule, rule};

/// How near a title must come to a listed one to be taken for it.
const NEAR: f64 = 0.92;

rule! {
    /// ## Что находит
    /// Названия государственных и отраслевых наград с ошибкой.
    ///
    /// Свои награды школы можно называть как угодно: правило говорит, только когда название почти совпало с одним из
    /// списка «награды» в model.yaml.
    /// ## Почему это важно
    /// Название награды читают на сайте и переписывают в личное дело. Ошибка в нём обидна тому, кого наградили.
    /// ## Так нельзя
    /// название: Почётный наставнек
    /// ## Что сделать
    /// Сверьте название с удостоверением.
    "INC-03" MisspeltAward, levels: [Warning], source: "Положение, п. 5.1"
}

impl Rule for MisspeltAward {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let known: Vec<&str> = model.profile.awards.titles().collect();
        for award in model.awards() {
            let Known(title, place) = &award.fields.title else { continue };
            let typed = names(title);
            if known.iter().any(|title| names(title).iter().any(|name| typed.contains(name))) {
                continue;
            }
            if let Some(meant) = known.iter().find(|title| is_near(&typed, &names(title))) {
                findings
                    .warning(*place, format!("название награды с ошибкой: {title}"))
                    .help(format!("возможно, вы имели в виду {meant}"));
            }
        }
    }
}

/// A title whole and the name between its quotes, as they are compared.
fn names(title: &str) -> Vec<String> {
    let inner = title.split_once('«').and_then(|(_, rest)| Some(rest.split_once('»')?.0));
    let plain = |text: &str| fold(&text.replace(['«', '»', '"', '„', '“'], ""));
    [Some(title), inner].into_iter().flatten().map(plain).collect()
}

/// Does one of the names look like one of the others, word for word?
fn is_near(typed: &[String], known: &[String]) -> bool {
    let words = |text: &str| text.split(' ').count();
    typed.iter().any(|one| {
        let same_length = known.iter().filter(|other| words(one) == words(other));
        same_length.into_iter().any(|other| strsim::jaro_winkler(one, other) >= NEAR)
    })
}
