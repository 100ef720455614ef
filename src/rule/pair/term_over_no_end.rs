//! PAI-11.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Pair};
use crate::record::Known;
use crate::record::kind;
use crate::rule::shared::{is_longer_than_a_meeting, said};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, срок которых кончился, а чем кончилась работа, не сказано.
    ///
    /// Пару, которую продолжает другая, и скоростное наставничество не трогает.
    /// ## Почему это важно
    /// Пока нет слова «завершена» или «прекращена», пара считается завершённой лишь потому, что вышел срок. Отчёт о ней и итоги при этом никто не подтвердил.
    /// ## Так нельзя
    /// срок: 01.09.2025 – 29.05.2026, наступил ноябрь, а полей «завершена» и «прекращена» нет
    /// ## Что сделать
    /// Впишите «завершена:» с днём итоговой встречи или «прекращена:» с причиной. Если работа продолжается, измените срок.
    "PAI-11" TermOverNoEnd, levels: [Warning], source: "по смыслу"
}

impl Rule for TermOverNoEnd {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(is_longer_than_a_meeting).filter(is_left_open) {
            let Known(term, place) = &pair.term else { continue };
            if term.start > term.end || term.end >= model.today {
                continue;
            }
            findings
                .warning(
                    Location::Missing(*place),
                    format!("срок кончился {}, а чем кончилась работа, не сказано", said(term.end)),
                )
                .help(format!("впишите поле {} или {}", kind::Pair::finished, kind::Pair::stopped));
        }
    }
}

fn is_left_open(pair: &Pair<'_>) -> bool {
    pair.finished.is_absent() && pair.stopped.is_absent() && pair.successors().next().is_none()
}
