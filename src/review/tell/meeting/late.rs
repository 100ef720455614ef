//! A meeting that was written down long after it was held.

use chrono::NaiveDate;

use crate::model::Meeting;
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{apart, pair};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Seen, Sentence, Severity, Subject, Told};

/// Within so many days a meeting is written down in due time.
const SOON: i64 = 14;

/// After so many days nobody remembers how it was.
const LONG: i64 = 30;

pub(super) struct Late;

impl Teller for Late {
    fn code(&self) -> &'static str {
        "meeting.late"
    }

    fn about(&self) -> &'static str {
        "Встреча записана задним числом, позже чем через две недели."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.meetings() {
            let Some((head, day, written)) = entered(between, &seen) else { continue };
            let Some(of) = head.pair() else { continue };
            let days = (written - day).num_days();
            if days <= SOON {
                continue;
            }
            let severity = if days > LONG { Severity::Important } else { Severity::Notice };
            let sentence = say!["задним числом: встреча ", pair(&of, Case::Genitive), " ", day, " записана ", written];
            let after = apart(day, written).map(|after| say![", через ", after]).unwrap_or_default();
            let telling = seen.tell(severity, Subject::pair(&of), sentence.joined(after).and("."));
            told.add(telling.covers(&seen.met.deltas).means_if(uncounted(between, day, written)));
        }
    }
}

/// A new meeting that was held, its day and the day on which it was written down.
fn entered<'b>(between: &Between<'b>, seen: &Seen<'b, kind::Meeting>) -> Option<(Meeting<'b>, NaiveDate, NaiveDate)> {
    let head = seen.appears()?;
    let day = head.date.known()?.0;
    Some((head, day, between.written_on(head.file())?))
}

/// A report that was made between the two days counted without it.
fn uncounted(between: &Between<'_>, day: NaiveDate, written: NaiveDate) -> Option<Sentence> {
    let reports = between.head().records.reports.iter();
    let made = reports.filter_map(|report| report.date.known()).map(|made| made.0);
    let made = made.filter(|made| *made >= day && *made < written).max()?;
    Some(say!["отчёт от ", made, " её не считал."])
}
