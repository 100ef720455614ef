//! DOC-11.

use crate::diagnostic::{Findings, Location};
use crate::model::{Document, Model};
use crate::name::{PersonName, fold, mentions};
use crate::profile::DocumentKind;
use crate::record::kind;
use crate::record::value::{Affiliation, LevelOfDocument};
use crate::record::{Absent, Bad, Known};
use crate::rule::{Rule, rule};

/// Posts that head a school, by how their words begin.
const HEADS: [&str; 3] = ["директор", "руководител", "заведующ"];

rule! {
    /// ## Что находит
    /// Приказы школы о наставничестве, под которыми не сказано, кто их подписал, или стоит не руководитель.
    ///
    /// Годится должность («директор»), имя руководителя из school.md и имя того, у кого в карточке «кто: руководитель».
    /// ## Почему это важно
    /// Приказ вступает в силу с подписью руководителя. По записи должно быть видно, что она есть.
    /// ## Так нельзя
    /// вид: приказ о закреплении
    /// подписал: куратор
    /// ## Что сделать
    /// Посмотрите на бумагу и впишите в запись, кто её подписал. Если подписал не руководитель, приказ нужно переиздать.
    "DOC-11" NotSignedByTheHead, levels: [Warning], source: "Положение, п. 6.2 и 6.2.1"
}

impl Rule for NotSignedByTheHead {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let orders = model.documents().filter(|document| is_order(document));
        for order in orders.filter(|order| order.level() == LevelOfDocument::Local) {
            match &order.entry.fields.signed_by {
                Absent(_) => {
                    findings
                        .warning(Location::Missing(order.entry.fields.kind.place()), "не сказано, кто подписал приказ")
                        .help(format!("впишите в поле {}, кто подписал бумагу", kind::Document::signed_by));
                }
                Known(who, place) if !is_head(who, model) => {
                    findings
                        .warning(*place, format!("приказ подписал не руководитель, а {}", who.0))
                        .help("сверьте подпись с бумагой; приказ подписывает руководитель школы");
                }
                Known(..) | Bad(_) => {}
            }
        }
    }
}

fn is_order(document: &Document<'_>) -> bool {
    use DocumentKind::{Act, CuratorOrder, Order, PairOrder, RegulationOrder};
    matches!(document.kind(), Some(Act | CuratorOrder | Order | PairOrder | RegulationOrder))
}

/// A post that heads a school, or the name of somebody who does. A deputy is none.
fn is_head(who: &str, model: &Model) -> bool {
    if HEADS.iter().any(|post| mentions(who, post)) {
        return !mentions(who, "заместител");
    }
    let head = model.school().and_then(|school| school.entry.fields.head.known());
    let is_named = |head: &str| {
        fold(head) == fold(who)
            || PersonName::parse(head).is_some_and(|name| name.matches(who))
            || PersonName::parse(who).is_some_and(|name| name.matches(head))
    };
    head.is_some_and(|head| is_named(head)) || {
        let heads = model.people().filter(|person| person.affiliation() == Some(Affiliation::Head));
        heads.filter_map(|person| person.entry.fields.name.known()).any(|name| name.matches(who))
    }
}
