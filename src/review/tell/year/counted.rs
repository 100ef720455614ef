//! A report on a school year names other numbers.

use super::{reports, year};
use crate::record::kind::AnnualReport;
use crate::record::value::{Amount, Amounts, FigureName, Numbered};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Sentence, Severity, Told};

pub(super) struct Counted;

impl Teller for Counted {
    fn code(&self) -> &'static str {
        "report.figures"
    }

    fn about(&self) -> &'static str {
        "В итоговом отчёте названы другие числа; передан ли он уже."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for (seen, subject) in reports(between) {
            let Some((base, head, deltas)) = seen.changed(&[AnnualReport::figures.info]) else { continue };
            if base.figures.is_bad() || head.figures.is_bad() {
                continue;
            }
            let none = Numbered(Vec::new());
            let said = numbers(base.figures.known().unwrap_or(&none), head.figures.known().unwrap_or(&none));
            let sentence = say!["итоговый отчёт"].joined(year(&head)).and(": ").joined(said).and(".");
            let sent = head.sent.known().map(|sent| say!["отчёт уже передан ", sent.0, "."]);
            let severity = if sent.is_some() { Severity::Important } else { Severity::Notice };
            told.add(seen.tell(severity, subject, sentence).means_if(sent).covers(deltas));
        }
    }
}

/// «пар – было 3, стало 4; групп – не названо, было 1»; in the order of the head, what it no longer names last.
fn numbers(base: &Amounts, head: &Amounts) -> Sentence {
    let number = |amounts: &Amounts, name: FigureName| amounts.of(name).map(|amount| amount.number);
    let gone = base.0.iter().filter(|amount| head.of(amount.name).is_none());
    let told = head.0.iter().chain(gone).filter_map(|Amount { name, .. }| {
        let change = match (number(base, *name), number(head, *name)) {
            (Some(was), Some(is)) if was != is => format!("было {was}, стало {is}"),
            (None, Some(is)) => format!("теперь названо {is}"),
            (Some(was), None) => format!("больше не названо, было {was}"),
            _ => return None,
        };
        Some(format!("{} – {change}", name.word()))
    });
    Sentence(vec![Bit::Own(told.collect::<Vec<_>>().join("; "))])
}
