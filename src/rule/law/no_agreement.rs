//! LAW-01.

use std::collections::BTreeSet;

use super::colleagues::colleagues;
use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Location};
use crate::model::{Document as OfModel, Model};
use crate::record::kind::{Document, Pair};
use crate::record::{Absent, Bad, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары сотрудников школы без соглашения с наставником и соглашения, в которых не сказано о содержании, сроке, форме работы или оплате.
    ///
    /// Спрашивает только с пар, срок которых начался 01.03.2025 и позже, когда статья вступила в силу. Условия смотрит в поле «условия» записи о соглашении; говорит о парах, которые работают, скоро начнут или закончили не больше года назад. Спрашивает об этом только профиль «право».
    /// ## Почему это важно
    /// Наставничество – работа сверх обычной. О ней договариваются письменно: в трудовом договоре или дополнительном соглашении. Иначе наставник не знает, что обещал, а школа – за что платит.
    /// ## Так нельзя
    /// срок: 07.09.2026 – 28.05.2027, а строки «соглашение:» нет
    /// ## Что сделать
    /// Оформите соглашение, впишите в пару его номер и дату, а в запись о соглашении – «условия: содержание, срок, форма работы, оплата».
    "LAW-01" NoAgreement, levels: [Warning], source: "Трудовой кодекс, ст. 351.8"
}

impl Rule for NoAgreement {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let mut told = BTreeSet::new();
        for pair in colleagues(model) {
            let agreement = match &pair.agreement {
                Bad(_) => continue,
                Known(agreement, _) => agreement,
                Absent(place) => {
                    let headline = format!("у пары {} нет соглашения с наставником", pair.id);
                    let help = format!("оформите соглашение и впишите поле {}", Pair::agreement);
                    findings.warning(Location::Missing(*place), headline).help(help);
                    continue;
                }
            };
            for document in model.papers(agreement).filter(|document| told.insert(document.index)) {
                conditions(model, &document, findings);
            }
        }
    }
}

fn conditions(model: &Model, document: &OfModel<'_>, findings: &mut Findings<'_>) {
    let words = document.conditions.known().into_iter().flat_map(|words| words.iter());
    let lacking = model.profile.conditions.missing_from(words.map(|word| word.value.as_str()));
    if document.conditions.is_bad() || lacking.is_empty() {
        return;
    }
    findings
        .warning(Location::Missing(document.conditions.place()), format!("в соглашении не сказано: {}", and(lacking)))
        .help(format!("проверьте соглашение и впишите в поле {} всё, о чём договорились", Document::conditions));
}
