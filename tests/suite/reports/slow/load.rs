//! The report «нагрузка», counted one question at a time.

use super::answer::{Answer, Cells, put};
use super::school::{Record, School};
use super::statistics::{different, mentors};

pub(super) fn count(school: &School) -> Cells {
    let mut cells = Cells::new();
    let known = school.known();
    let all = different(school, &school.pairs_of_the_time(), &mentors);
    let leads = |mentor: &Record, pair: &Record| mentors(school, pair).iter().any(|(one, _)| one.path == mentor.path);
    let now = |mentor: &Record| -> Vec<&Record> {
        school.of("pairs/").filter(|pair| school.is_at_work(pair, known) && leads(mentor, pair)).collect()
    };
    for mentor in &all {
        let row = &mentor.at();
        let pairs = now(mentor);
        put(&mut cells, "load", row, "Пар и групп", Answer::count(pairs.iter().map(|pair| pair.at())));
        let mentees = different(school, &pairs, &|school, pair| school.mentees(pair));
        put(&mut cells, "load", row, "Наставляемых", Answer::count(mentees.iter().map(|person| person.at())));
        let is_theirs = |meeting: &&Record| school.whose(meeting).is_some_and(|pair| leads(mentor, pair));
        let meetings = school.of("meetings/").filter(|meeting| school.has(meeting.day("дата"))).filter(is_theirs);
        put(&mut cells, "load", row, "Встреч", Answer::count(meetings.map(Record::at)));
    }
    let rows = [("Ни одной", 0..=0), ("Одну", 1..=1), ("Две", 2..=2), ("Три и больше", 3..=usize::MAX)];
    for (row, times) in rows {
        let of = all.iter().filter(|mentor| times.contains(&now(mentor).len())).map(|mentor| mentor.at());
        put(&mut cells, "how-many", row, "Наставников", Answer::count(of));
    }
    let busy = all.iter().map(|mentor| (mentor.at(), u32::try_from(now(mentor).len()).expect("few pairs")));
    let mean = Answer::mean(busy.filter(|(_, pairs)| *pairs > 0));
    put(&mut cells, "hands", "В среднем пар и групп у тех, кто сейчас их ведёт", "", mean);
    let at_work = school.of("pairs/").filter(|pair| school.is_at_work(pair, known)).map(Record::at);
    put(&mut cells, "hands", "Пар и групп, которые сейчас координирует куратор", "", Answer::count(at_work));
    cells
}
