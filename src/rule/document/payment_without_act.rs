//! DOC-18.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::Pair;
use crate::record::value::YesNo;
use crate::record::{Absent, Bad, Kind, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, за которые наставнику положена выплата, а акт о ней не назван или его нет среди документов.
    /// ## Почему это важно
    /// Платить можно только по локальному акту. Выплата без него – нарушение, и отвечает за неё руководитель.
    /// ## Так нельзя
    /// выплата: да – а строки «акт о выплате» нет
    /// ## Что сделать
    /// Впишите в пару номер и дату акта и заведите его запись в папке documents с тем же номером и датой.
    "DOC-18" PaymentWithoutAct, levels: [Error], source: "Положение, п. 1.6.4 и 5.1"
}

impl Rule for PaymentWithoutAct {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let is_lost = |document: &crate::model::Document<'_>| document.number.is_bad() || document.date.is_bad();
        let all_told = !model.has_broken(Kind::Document) && !model.documents().any(|document| is_lost(&document));
        for pair in model.pairs() {
            match (&pair.payment, &pair.payment_act) {
                (Known(YesNo(true), place), Absent(_)) => {
                    findings
                        .error(Location::Missing(*place), "выплата есть, а акта о ней нет")
                        .help(format!("впишите номер и дату акта в поле {}", Pair::payment_act));
                }
                (_, Known(act, place)) if all_told && model.papers(act).next().is_none() => {
                    findings
                        .error(*place, format!("акта о выплате {act} нет среди документов"))
                        .help("заведите его запись в папке documents или сверьте номер и дату");
                }
                (Known(..) | Absent(_) | Bad(_), _) => {}
            }
        }
    }
}
