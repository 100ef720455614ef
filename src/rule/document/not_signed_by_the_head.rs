//! DOC-11.

use crate::diagnostic::{Findings, Location};
use crate::model::{Document, Model};
use crate::name::{PersonName, fold, mentions};
use crate::profile::DocumentKind;
use crate::record::kind;
use crate::record::value::{Affiliation, LevelOfDocument, Name};
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
        let heads = Heads::of(model);
        let orders = model.documents().filter(|document| is_order(document));
        let orders = orders.filter(|order| !order.level.is_bad() && order.level() == LevelOfDocument::Local);
        for order in orders {
            match &order.entry.fields.signed_by {
                Absent(_) => {
                    findings
                        .warning(Location::Missing(order.entry.fields.kind.place()), "не сказано, кто подписал приказ")
                        .help(format!("впишите в поле {}, кто подписал бумагу", kind::Document::signed_by));
                }
                Known(who, place) if !heads.has(who) => {
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

/// Those who head the school.
struct Heads<'m> {
    /// As `school.md` names the head.
    said: Option<&'m str>,
    /// The names on the cards of heads.
    names: Vec<&'m Name>,
}

impl<'m> Heads<'m> {
    fn of(model: &'m Model) -> Self {
        let said = model.school().and_then(|school| school.entry.fields.head.known()).map(|head| head.0.as_str());
        let heads = model.people().filter(|person| person.affiliation() == Some(Affiliation::Head));
        Heads { said, names: heads.filter_map(|person| person.entry.fields.name.known()).collect() }
    }

    /// Is it the post that heads a school, or the name of somebody who does? A deputy is none.
    fn has(&self, who: &str) -> bool {
        if HEADS.iter().any(|post| mentions(who, post)) {
            return !mentions(who, "зам");
        }
        self.said.is_some_and(|head| is_same(head, who)) || self.names.iter().any(|name| name.matches(who))
    }
}

/// Do two spellings name one person?
fn is_same(one: &str, other: &str) -> bool {
    let matches = |one: &str, other: &str| PersonName::parse(one).is_some_and(|name| name.matches(other));
    fold(one) == fold(other) || matches(one, other) || matches(other, one)
}
