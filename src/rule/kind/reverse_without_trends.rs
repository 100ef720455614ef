//! KND-06.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::profile::{Direction, MentoringKind};
use crate::record::Known;
use crate::rule::shared::is_of_late;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Реверсивные пары, среди направлений которых нет ни цифровых технологий, ни нового в профессии.
    ///
    /// Смотрит пары, которые работают, скоро начнут или закончили не больше года назад.
    /// ## Почему это важно
    /// Младший учит старшего тому, что знает лучше: технологиям, новым приёмам, тому, чем живут ученики. Без этого пара реверсивна только по возрасту.
    /// ## Так нельзя
    /// вид: реверсивное, направления: работа с родителями
    /// ## Что сделать
    /// Назовите направление, по которому учит младший, например «цифровые технологии». Если такого нет, смените вид пары.
    "KND-06" ReverseWithoutTrends, levels: [Warning], source: "Положение, п. 3.1.3"
}

impl Rule for ReverseWithoutTrends {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let reverse = model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::Reverse));
        for pair in reverse.filter(is_of_late) {
            let Known(directions, place) = &pair.directions else { continue };
            if directions.is_empty() || pair.has_direction(Direction::Digital) || pair.has_direction(Direction::Trends)
            {
                continue;
            }
            findings
                .warning(*place, "в реверсивной паре нет направления, в котором младший знает больше")
                .also(pair.kind.place(), "вид пары")
                .help("назовите новое, чему учит младший, или смените вид пары");
        }
    }
}
