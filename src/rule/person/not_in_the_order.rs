//! PER-18.

use crate::diagnostic::Findings;
use crate::model::{Document, Model, Pair};
use crate::record::Known;
use crate::record::kind::Document as DocumentFields;
use crate::record::value::PersonRef;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Участников пары, которых нет в списке участников её приказа о закреплении.
    ///
    /// Если список в записи приказа не перечислен, правило молчит: связь пары с приказом держится на номере и дате.
    /// ## Почему это важно
    /// Руководитель утверждает людей, а не номера. Кого в приказе нет, тот работает без назначения.
    /// ## Так нельзя
    /// В приказе № 112-о участники: Берёзкина О. П., Липкина А. С. А в паре по этому приказу – Жарова К. О.
    /// ## Что сделать
    /// Сверьте список с бумагой. Если человека и правда нет, издайте приказ с дополнением.
    "PER-18" NotInTheOrder, levels: [Warning], source: "Положение, п. 6.2.1"
}

impl Rule for NotInTheOrder {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            let Some(order) = pair.order_document().filter(is_readable) else { continue };
            let listed = order.participants();
            for reference in references(pair) {
                let Some(person) = model.person(reference) else { continue };
                if !listed.contains(&person) {
                    findings
                        .warning(reference.0.place, format!("в приказе нет этого участника: {}", person.short_name()))
                        .also(order.entry.fields.participants.place(), "участники приказа")
                        .help(format!("сверьте поле {} приказа с бумагой", DocumentFields::participants));
                }
            }
        }
    }
}

/// Does every name of its list lead to somebody?
fn is_readable(order: &Document<'_>) -> bool {
    let Known(list, _) = &order.participants else { return false };
    list.iter().all(|reference| order.model.person(reference).is_some())
}

fn references(pair: Pair<'_>) -> impl Iterator<Item = &PersonRef> {
    let fields = &pair.entry.fields;
    fields.mentor.known().into_iter().chain(fields.mentees.known().into_iter().flat_map(|mentees| mentees.iter()))
}
