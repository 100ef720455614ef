//! PAI-09.

use crate::diagnostic::Findings;
use crate::diagnostic::words::and;
use crate::model::{Model, Pair};
use crate::name::{same_stem, stems};
use crate::record::Known;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, в которых темы запроса никак не встречаются с тем, в чём наставник силён.
    ///
    /// Сравнивает слова без окончаний и говорит, только если и темы, и компетенции названы. Смотрит пары, которые работают или скоро начнут.
    /// ## Почему это важно
    /// Наставника подбирают под запрос. Если совпадений нет, либо подбор случайный, либо в карточке сказано не всё, чем человек может помочь.
    /// ## Так нельзя
    /// темы: дисциплина на уроке – а компетенции наставника: работа с одарёнными детьми
    /// ## Что сделать
    /// Допишите компетенции в карточку наставника или темы в пару. Если помочь с этим он и правда не может, подумайте о другом наставнике.
    "PAI-09" CompetencesElsewhere, levels: [Advice], source: "этапы программы, этап 3; раздел сайта школы"
}

impl Rule for CompetencesElsewhere {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        model.pairs().filter(Pair::is_live).for_each(|pair| judge(&pair, findings));
    }
}

fn judge(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let (Known(topics, place), Some(mentor)) = (&pair.topics, pair.mentor()) else { return };
    let Known(part, _) = &mentor.entry.fields.mentor else { return };
    let Known(competences, strong) = &part.competences else { return };
    // A word too short to be compared may be anything.
    let is_near =
        |topic: &str| stems(topic).is_empty() || competences.iter().any(|known| same_stem(topic, &known.value));
    if topics.is_empty() || competences.is_empty() || topics.iter().any(|topic| is_near(&topic.value)) {
        return;
    }
    let asked = and(topics.iter().map(|topic| format!("«{}»", topic.value)));
    findings
        .advice(*place, format!("запрос – {asked}, а наставник силён в другом"))
        .also(*strong, "компетенции наставника")
        .help("допишите компетенции в карточку наставника или темы в пару");
}
