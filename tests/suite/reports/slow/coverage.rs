//! The report «охват», counted one question at a time.

use chrono::NaiveDate;

use super::answer::{Answer, Cells, put};
use super::indicators::{day_of_ages, stated};
use super::school::{Record, School, year_label, year_of};
use super::statistics::different;
use super::words;

type Group = (&'static str, &'static str, fn(&Record, NaiveDate) -> bool);

const GROUPS: [Group; 6] = [
    ("Обучающиеся", "обучающихся", |person, _| is_pupil(person)),
    ("Обучающиеся 10–19 лет", "обучающихся 10–19 лет", |person, day| {
        is_pupil(person) && person.is_of_age(day, 10, 20)
    }),
    ("Обучающиеся 15–19 лет", "обучающихся 15–19 лет", |person, day| {
        is_pupil(person) && person.is_of_age(day, 15, 20)
    }),
    ("Педагоги", "педагогов", |person, _| is_teacher(person)),
    ("Педагоги до 35 лет", "педагогов до 35 лет", |person, day| {
        is_teacher(person) && person.is_of_age(day, 0, 35)
    }),
    ("Молодые специалисты", "молодых специалистов", Record::is_young),
];

fn is_pupil(person: &Record) -> bool {
    person.crowd() == Some("Обучающиеся")
}

fn is_teacher(person: &Record) -> bool {
    person.crowd() == Some("Педагоги")
}

pub(super) fn count(school: &School) -> Cells {
    let mut cells = Cells::new();
    let day = day_of_ages(school, school.year());
    for (row, key, is_so) in GROUPS {
        let part = participants(school).into_iter().filter(|person| is_so(person, day)).map(Record::at);
        put(&mut cells, "coverage", row, "Участвуют", Answer::of(part, stated(school, school.year(), key)));
    }
    unsure(school, day, &mut cells);
    times(school, &mut cells);
    years(school, &mut cells);
    cells
}

fn unsure(school: &School, day: NaiveDate, cells: &mut Cells) {
    let unsure = participants(school).into_iter().filter(|person| {
        let pupils = is_pupil(person) && (person.may_be_of_age(day, 10, 20) || person.may_be_of_age(day, 15, 20));
        let teachers = is_teacher(person) && (person.may_be_of_age(day, 0, 35) || person.may_be_young(day));
        pupils || teachers
    });
    let unsure: Vec<String> = unsure.map(Record::at).collect();
    if !unsure.is_empty() {
        put(cells, "reach", "Возраст или стаж точно не известен", "", Answer::count(unsure));
    }
}

fn participants(school: &School) -> Vec<&Record> {
    different(school, &school.pairs_of_the_time(), &|school, pair| school.crew(pair))
}

/// In how many pairs people are.
fn times(school: &School, cells: &mut Cells) {
    let pairs = school.pairs_of_the_time();
    let people = participants(school);
    put(cells, "participations", "Человек", "Число", Answer::count(people.iter().map(|person| person.at())));
    let mut lines = Vec::new();
    for pair in &pairs {
        lines.extend(school.crew(pair).into_iter().map(|(_, line)| pair.line(line)));
    }
    put(cells, "participations", "Участий", "Число", Answer::count(lines));
    let often = |person: &Record| {
        let is_in = |pair: &&&Record| school.crew(pair).iter().any(|(one, _)| one.path == person.path);
        pairs.iter().filter(is_in).count()
    };
    let rows = [("В одной", 1..=1), ("В двух", 2..=2), ("В трёх и больше", 3..=usize::MAX)];
    for (row, times) in rows {
        let people = people.iter().filter(|person| times.contains(&often(person))).map(|person| person.at());
        put(cells, "often", row, "Человек", Answer::count(people));
    }
}

/// Every school year in which a pair works.
fn years(school: &School, cells: &mut Cells) {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar");
    let terms = school.of("pairs/").filter_map(|pair| words::term(pair.text("срок")?));
    let (first, last) =
        terms.fold((3000, 0), |(first, last), (start, end)| (year_of(start).min(first), year_of(end).max(last)));
    for year in first..=last {
        let school = school.at((day(year, 9, 1), day(year + 1, 8, 31)));
        if school.pairs_of_the_time().is_empty() {
            continue;
        }
        let ages = day_of_ages(&school, year);
        for (group, key, is_so) in [GROUPS[0], GROUPS[3], GROUPS[5]] {
            let part = participants(&school).into_iter().filter(|person| is_so(person, ages)).map(Record::at);
            put(cells, "years", &year_label(year), group, Answer::of(part, stated(&school, year, key)));
        }
    }
}
