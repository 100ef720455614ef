//! DOC-16; that something is said at all is asked for by the declaration of `Roadmap::resources`.

use crate::diagnostic::Findings;
use crate::diagnostic::words::and;
use crate::model::Model;
use crate::record::Known;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Дорожные карты, где не названы ресурсы или названы не все три вида: кадровые, методические, материальные.
    ///
    /// Вид узнаёт по началу слова; какие слова считать, сказано в model.yaml, список «ресурсы».
    /// ## Почему это важно
    /// План без людей, материалов и помещений не выполнить. Три слова в карте заставляют об этом подумать заранее.
    /// ## Так нельзя
    /// ресурсы: кабинет 14
    /// ## Что сделать
    /// Допишите недостающее: «кадровые – …; методические – …; материальные – …».
    "DOC-16" RoadMapWithoutResources, levels: [Warning], source: "этапы программы, этап 1"
}

impl Rule for RoadMapWithoutResources {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for roadmap in model.roadmaps() {
            let Known(resources, place) = &roadmap.resources else { continue };
            let missing = model.profile.resources.missing_from([resources.0.as_str()]);
            if !missing.is_empty() {
                findings
                    .warning(*place, format!("в дорожной карте не названы ресурсы: {}", and(missing)))
                    .help("допишите их так: «кадровые – …; методические – …; материальные – …»");
            }
        }
    }
}
