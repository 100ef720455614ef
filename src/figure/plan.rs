//! The agenda: everything in the records that has a day and is not done.
//!
//! Receives the model, returns [`Due`]s by day. What is looked for is what rules look for too; a rule says what is wrong with
//! a record, the agenda says what to do and when.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::people::waits_on;
use crate::diagnostic::Place;
use crate::model::{Model, Pair, Permit, Person, Program, Progress, SchoolYear, State};
use crate::profile::MeetingKind;
use crate::record::kind::{Decision, Measure, RoadmapItem};
use crate::record::value::{ConsentKind, Moment};
use crate::record::{Kind, Spanned};

/// Something that is to be done by a day.
#[derive(Clone, Copy, Debug)]
pub struct Due<'m> {
    /// By when.
    pub day: Moment,
    /// What it is.
    pub matter: Matter<'m>,
    /// Where the records say so.
    pub place: Place,
}

/// What is to be done.
#[derive(Clone, Copy, Debug)]
pub enum Matter<'m> {
    /// A measure of a programme.
    Measure(Program<'m>, &'m Measure),
    /// An item of the road map.
    Item(&'m RoadmapItem),
    /// A decision.
    Decision(&'m Decision),
    /// A meeting on a day that was set beforehand.
    Meeting(Pair<'m>),
    /// A meeting: there has been none for longer than the school allows.
    Silence(Pair<'m>),
    /// The final meeting: the work ends.
    Final(Pair<'m>),
    /// Another consent: this one ends.
    Consent(Person<'m>, ConsentKind),
    /// A mentor, for whom somebody waits longer than the school allows.
    Mentor(Person<'m>),
    /// Answers of the participants.
    Answers,
    /// What a permit excuses: it ends.
    Permit(Permit<'m>),
    /// The school's next model: the term of this one ends.
    Model,
}

/// What is to be done, by how soon.
#[derive(Clone, Debug, Default)]
pub struct Agenda<'m> {
    /// Its day has passed; the oldest first.
    pub overdue: Vec<Due<'m>>,
    /// By the Sunday of this week.
    pub week: Vec<Due<'m>>,
    /// By the Sunday after.
    pub next_week: Vec<Due<'m>>,
    /// Later in this month.
    pub month: Vec<Due<'m>>,
    /// Later, by the first day of the month.
    pub later: Vec<(NaiveDate, Vec<Due<'m>>)>,
}

impl<'m> Agenda<'m> {
    /// The agenda of today, up to a day.
    #[must_use]
    pub fn of(model: &'m Model, until: NaiveDate) -> Self {
        let today = model.today;
        let sunday = today + Days::new(u64::from(6 - today.weekday().num_days_from_monday()));
        let end_of_month = Moment::Month(today.with_day(1).unwrap_or(today)).last();
        let mut agenda = Agenda::default();
        for due in all(model) {
            let last = due.day.last();
            match () {
                () if last < today => agenda.overdue.push(due),
                () if last <= sunday => agenda.week.push(due),
                () if last <= sunday + Days::new(7) => agenda.next_week.push(due),
                () if last <= end_of_month => agenda.month.push(due),
                () if last <= until => agenda.put_later(last.with_day(1).unwrap_or(last), due),
                () => {}
            }
        }
        agenda
    }

    fn put_later(&mut self, month: NaiveDate, due: Due<'m>) {
        match self.later.last_mut().filter(|(known, _)| *known == month) {
            Some((_, list)) => list.push(due),
            None => self.later.push((month, vec![due])),
        }
    }
}

/// Everything that is to be done, by day; on one day in the order of the records.
fn all(model: &Model) -> Vec<Due<'_>> {
    let mut list = Vec::new();
    measures(model, &mut list);
    items(model, &mut list);
    decisions(model, &mut list);
    model.pairs().for_each(|pair| of_pair(&pair, &mut list));
    consents(model, &mut list);
    waiting(model, &mut list);
    answers(model, &mut list);
    permits(model, &mut list);
    term_of_the_model(model, &mut list);
    list.sort_by_key(|due| (due.day.last(), due.place));
    list
}

fn put<'m>(list: &mut Vec<Due<'m>>, day: impl Into<Moment>, matter: Matter<'m>, place: Place) {
    list.push(Due { day: day.into(), matter, place });
}

/// Measures that are not done, of programmes that are not history (PRG-12).
fn measures<'m>(model: &'m Model, list: &mut Vec<Due<'m>>) {
    for program in model.programs() {
        let Some(asked_until) = program.asked_until() else { continue };
        let is_live = program.pairs().iter().any(Pair::is_live);
        for measure in program.entry.fields.measures.known().into_iter().flatten() {
            let Some(due) = measure.due.known() else { continue };
            let is_open = match measure.progress_on(model.today) {
                Progress::Overdue => due.last() <= asked_until,
                Progress::Ahead => is_live,
                Progress::Done | Progress::Unknown => false,
            };
            if is_open {
                put(list, *due, Matter::Measure(program, &measure.value), measure.place);
            }
        }
    }
}

/// Items of the road maps of this school year, the last and the next (DOC-17).
fn items<'m>(model: &'m Model, list: &mut Vec<Due<'m>>) {
    let oldest = SchoolYear(model.school_year().0 - 1);
    for roadmap in model.roadmaps().filter(|roadmap| roadmap.year().is_some_and(|year| year >= oldest)) {
        for item in roadmap.entry.fields.items.known().into_iter().flatten() {
            let progress = Progress::of(&item.due, &item.done, model.today);
            let is_open = matches!(progress, Progress::Overdue | Progress::Ahead);
            if let Some(due) = item.due.known().filter(|_| is_open) {
                put(list, *due, Matter::Item(&item.value), item.place);
            }
        }
    }
}

/// Decisions without an outcome.
fn decisions<'m>(model: &'m Model, list: &mut Vec<Due<'m>>) {
    for decision in model.decisions().filter(|decision| decision.outcome.is_absent()) {
        if let Some(due) = decision.due.known() {
            put(list, *due, Matter::Decision(&decision.value), decision.place);
        }
    }
}

fn of_pair<'m>(pair: &Pair<'m>, list: &mut Vec<Due<'m>>) {
    let model = pair.model;
    if pair.is_live() {
        let days = pair.entry.fields.schedule.known().into_iter().flat_map(|days| days.iter());
        let ahead = days.filter(|day| day.value.0 >= model.today && !is_recorded(pair, day.value.0));
        ahead.for_each(|day| put(list, day.value.0, Matter::Meeting(*pair), day.place));
    }
    if model.has_broken(Kind::Meeting) || !pair.is_longer_than_a_meeting() {
        return;
    }
    let gap = model.school().and_then(|school| school.meeting_gap.known().map(|gap| gap.0));
    if let Some((gap, (since, _))) = gap.zip(pair.silent_since().filter(|_| pair.meets_regularly())) {
        put(list, since + Days::new(u64::from(gap)), Matter::Silence(*pair), pair.head);
    }
    if let Some(end) = end_without_a_final(pair) {
        put(list, end, Matter::Final(*pair), pair.entry.fields.term.place());
    }
}

/// Does a meeting of that day stand in the records already?
fn is_recorded(pair: &Pair<'_>, day: NaiveDate) -> bool {
    pair.meetings().any(|meeting| meeting.date.known().is_some_and(|date| date.0 == day))
}

/// The day on which the work ends or ended, where no final meeting is written down (MEE-09). A pair whose programme goes on
/// in another has none, nor one that ended more than a year ago.
fn end_without_a_final(pair: &Pair<'_>) -> Option<NaiveDate> {
    let today = pair.model.today;
    let has_final = pair.meetings().any(|meeting| meeting.kind() == Some(MeetingKind::Final));
    let goes_on = pair.successors().any(|next| next.programs().next().is_none());
    let counts = pair.is_live() || pair.is_recent_on(today);
    let end = pair.ended().or_else(|| pair.term().map(|term| term.end))?;
    (counts && !has_final && !goes_on).then_some(end)
}

/// Consents of people in pairs at work that end, where no other of the kind lasts longer. A consent to publication that has
/// ended is not called overdue: not to give it again is anybody's right.
fn consents<'m>(model: &'m Model, list: &mut Vec<Due<'m>>) {
    const KINDS: [ConsentKind; 5] = [
        ConsentKind::Mentor,
        ConsentKind::Mentee,
        ConsentKind::Help,
        ConsentKind::Processing,
        ConsentKind::Publication,
    ];
    for person in model.people().filter(takes_part) {
        for kind in KINDS.into_iter().filter(|kind| is_needed(&person, *kind)) {
            let Some((last, place)) = last_day(&person, kind, model.today) else { continue };
            if kind != ConsentKind::Publication || last >= model.today {
                put(list, last, Matter::Consent(person, kind), place);
            }
        }
    }
}

fn takes_part(person: &Person<'_>) -> bool {
    person.leads().chain(person.joins()).chain(person.helps()).any(|pair| pair.is_live())
}

/// Is a consent of the kind asked for what the person does in pairs at work?
fn is_needed(person: &Person<'_>, kind: ConsentKind) -> bool {
    match kind {
        ConsentKind::Mentor => person.leads().any(|pair| pair.is_live()),
        ConsentKind::Mentee => person.joins().any(|pair| pair.is_live()),
        ConsentKind::Help => person.helps().any(|pair| pair.is_live()),
        ConsentKind::Processing | ConsentKind::Publication => true,
    }
}

/// The last day on which any consent of the kind holds, of those given and not withdrawn; nothing where one has no end.
fn last_day(person: &Person<'_>, kind: ConsentKind, today: NaiveDate) -> Option<(NaiveDate, Place)> {
    let is_withdrawn = |consent: &&Spanned<crate::record::kind::Consent>| {
        consent.withdrawn.is_bad() || consent.withdrawn.known().is_some_and(|day| day.0 <= today)
    };
    let given = person.consents(kind).filter(|consent| consent.date.known().is_some());
    let days: Option<Vec<_>> =
        given.filter(|one| !is_withdrawn(one)).map(|one| Some((one.last_day()?, one.place))).collect();
    days?.into_iter().max_by_key(|(day, _)| *day)
}

/// People who wait, where the school says how long anybody may (PAI-14).
fn waiting<'m>(model: &'m Model, list: &mut Vec<Due<'m>>) {
    let Some(days) = model.school().and_then(|school| school.waiting_days.known().map(|days| days.0)) else { return };
    for person in model.people().filter(|person| waits_on(person, model.today)) {
        let since = person.entry.fields.waiting.known().and_then(|waiting| waiting.since.known());
        let is_planned = person.joins().any(|pair| pair.state() == Some(State::Planned));
        if let Some(since) = since.filter(|_| !is_planned) {
            put(list, since.0 + Days::new(u64::from(days)), Matter::Mentor(person), since_place(&person));
        }
    }
}

fn since_place(person: &Person<'_>) -> Place {
    person.waiting.known().map_or(person.head, |waiting| waiting.since.place())
}

/// Deadlines of monitoring that are ahead without an answer, and those that were missed (MON-13).
fn answers<'m>(model: &'m Model, list: &mut Vec<Due<'m>>) {
    if model.has_broken(Kind::Survey) {
        return;
    }
    let answers = model.days_of_answers();
    for deadline in model.deadlines() {
        let is_ahead = deadline.moment.last() >= model.today && !deadline.is_kept(&answers);
        if is_ahead || deadline.is_missed(model, &answers) {
            put(list, deadline.moment, Matter::Answers, deadline.place);
        }
    }
}

fn permits<'m>(model: &'m Model, list: &mut Vec<Due<'m>>) {
    for permit in model.permits() {
        if let Some(until) = permit.fields.until.known() {
            put(list, until.0, Matter::Permit(permit), permit.fields.place);
        }
    }
}

/// The end of the model's term, from half a year before.
fn term_of_the_model<'m>(model: &'m Model, list: &mut Vec<Due<'m>>) {
    let Some(school) = model.school() else { return };
    let term = school.model_period.known().filter(|term| term.end <= model.today + Months::new(6));
    if let Some(term) = term {
        put(list, term.end, Matter::Model, school.model_period.place());
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    /// What is overdue, due this week, next week, this month and later, on Saturday 21 November 2026; by lines of the files.
    fn agenda(school: &str) -> [usize; 5] {
        let tree: Arc<dyn crate::source::Tree> = Arc::new(crate::source::Memory::from_text(school));
        let sources = crate::source::load(&tree).expect("a tree in memory can be listed");
        let (records, _) = crate::record::parse(&sources);
        let (profile, _) = crate::profile::resolve(&records);
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar");
        let model = crate::model::build(records, profile, day(2026, 11, 21));
        let Agenda { overdue, week, next_week, month, later } = Agenda::of(&model, day(2027, 8, 31));
        let later = later.iter().map(|(_, list)| list.len()).sum();
        [overdue.len(), week.len(), next_week.len(), month.len(), later]
    }

    fn decisions(days: &[&str]) -> String {
        let one = |day: &&str| format!("  - решили: Дело\n    дата: 01.09.2026\n    срок: {day}\n");
        format!("//- decisions.md\n---\nрешения:\n{}---\n", days.iter().map(one).collect::<String>())
    }

    #[test]
    fn a_day_falls_into_its_week() {
        let days = ["20.11.2026", "21.11.2026", "22.11.2026", "23.11.2026", "29.11.2026", "30.11.2026", "01.12.2026"];
        assert_eq!(agenda(&decisions(&days)), [1, 2, 2, 1, 1]);
        assert_eq!(agenda(&decisions(&["ноябрь 2026", "2026", "31.08.2027", "01.09.2027"])), [0, 0, 0, 1, 2]);
    }

    #[test]
    fn what_is_done_is_not_on_it() {
        let done = decisions(&["20.11.2026"]).replace("срок", "итог: сделано\n    срок");
        assert_eq!(agenda(&done), [0; 5]);
    }

    #[test]
    fn a_consent_ends_where_no_other_lasts_longer() {
        let school = |consents: &str| {
            let pair = "//- pairs/2026-01.md\n---\nнаставник: a\nнаставляемые: b\nсрок: 01.09.2026 – 28.05.2027\n---\n";
            format!(
                "{pair}//- people/a.md\n---\nимя: Жаров Олег\nсогласия:\n{consents}---\n//- people/b.md\n---\nимя: Б\n---\n"
            )
        };
        let consent = |kind: &str, until: &str| format!("  - вид: {kind}\n    дата: 01.09.2026\n{until}");
        let until = |day: &str| format!("    до: {day}\n");
        let ended = consent("быть наставником", &until("01.10.2026"));
        assert_eq!(agenda(&school(&ended)), [1, 0, 0, 0, 0]);
        assert_eq!(
            agenda(&school(&(ended.clone() + &consent("быть наставником", &until("24.11.2026"))))),
            [0, 0, 1, 0, 0]
        );
        assert_eq!(agenda(&school(&(ended + &consent("быть наставником", "")))), [0; 5], "one without an end");
        assert_eq!(agenda(&school(&consent("публикация", &until("01.10.2026")))), [0; 5], "nobody owes it");
        assert_eq!(agenda(&school(&consent("быть наставляемым", &until("01.10.2026")))), [0; 5], "not the role");
    }
}
