//! PAI-08.

use crate::diagnostic::{Findings, Location, Place};
use crate::model::{Model, Pair};
use crate::record::kind::Pair as Record;
use crate::record::{Absent, Bad, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары и группы, которые закреплены до личной встречи или вовсе без неё.
    /// ## Почему это важно
    /// Сначала люди знакомятся и решают, подходят ли друг другу, и только потом их закрепляют приказом. В один день –
    /// можно. Эта встреча – не «знакомство» из цепочки встреч: она бывает раньше.
    /// ## Так нельзя
    /// личная встреча: 09.09.2026
    /// приказ: № 112-о от 07.09.2026
    /// ## Что сделать
    /// Впишите день, когда будущая пара впервые поговорила и согласилась работать вместе.
    "PAI-08" MetAfterOrder, levels: [Warning], source: "этапы программы, этап 5"
}

impl Rule for MetAfterOrder {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            match pair.entry.fields.first_contact {
                Absent(place) => no_contact(place, findings),
                Known(day, place) => late(&pair, day.0, place, findings),
                Bad(_) => {}
            }
        }
    }
}

fn no_contact(place: Place, findings: &mut Findings<'_>) {
    findings
        .warning(Location::Missing(place), "нет даты личной встречи перед закреплением")
        .help(format!("впишите в поле {} день, когда пара договорилась работать вместе", Record::first_contact));
}

fn late(pair: &Pair<'_>, day: chrono::NaiveDate, place: Place, findings: &mut Findings<'_>) {
    let Known(order, order_place) = &pair.order else { return };
    if day <= order.date {
        return;
    }
    let (met, ordered) = (said(day), said(order.date));
    findings
        .warning(place, format!("личная встреча {met} прошла позже приказа от {ordered}"))
        .also(*order_place, "приказ о закреплении")
        .help("сверьте даты; закрепляют тех, кто уже познакомился");
}
