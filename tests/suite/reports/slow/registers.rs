//! The reports «реестр-наставников» and «реестр-наставляемых», counted one question at a time.

use super::answer::{Answer, Cells, put};
use super::school::{Doing, Record, School};
use super::statistics::{different, mentors, waits};
use super::words::counted;

/// The bank of mentors.
pub(super) fn of_mentors(school: &School) -> Cells {
    let mut cells = Cells::new();
    let known = school.known();
    let bank: Vec<&Record> = school.of("people/").filter(|person| is_banked(school, person)).collect();
    for person in &bank {
        let leads = |pair: &&Record| school.mentor(pair).is_some_and(|(mentor, _)| mentor.path == person.path);
        let pairs = school.of("pairs/").filter(|pair| school.is_at_work(pair, known)).filter(leads);
        put(&mut cells, "mentors", &person.at(), "Пар сейчас", Answer::count(pairs.map(Record::at)));
        if let Some(years) = person.years("стаж с", known) {
            put(&mut cells, "mentors", &person.at(), "Стаж", Answer::words(in_years(years)));
        }
    }
    let all = bank.iter().map(|person| person.at());
    put(&mut cells, "bank", "Всего в реестре", "", Answer::count(all.clone()));
    let is_fresh =
        |person: &&&Record| person.day("сверено").is_some_and(|day| (0..=365).contains(&(known - day).num_days()));
    let fresh = bank.iter().filter(is_fresh).map(|person| person.at());
    put(&mut cells, "bank", "Карточка сверена за последний год", "", Answer::share(fresh, all));
    cells
}

/// Did they lead a pair of the time, or do they offer to and are here?
fn is_banked(school: &School, person: &Record) -> bool {
    let pairs = school.pairs_of_the_time();
    let led = different(school, &pairs, &mentors).iter().any(|mentor| mentor.path == person.path);
    led || (person.front.get("наставник").is_some() && person.day("выбыл").is_none_or(|day| day > school.known()))
}

/// Those who learn in this time, a row for each pair, and those who wait.
pub(super) fn of_mentees(school: &School) -> Cells {
    let mut cells = Cells::new();
    let (pairs, known) = (school.pairs_of_the_time(), school.known());
    let mut times = Vec::new();
    for person in school.of("people/") {
        let age = person.age(known).map_or_else(|| "нет даты".to_owned(), in_years);
        let mut row = |place: String, state: &str| {
            put(&mut cells, "register", &place, "Возраст", Answer::words(&*age));
            put(&mut cells, "register", &place, "Состояние", Answer::words(state));
        };
        let mut joins = false;
        for pair in &pairs {
            let named = school.mentees(pair).into_iter().find(|(mentee, _)| mentee.path == person.path);
            let Some((_, line)) = named else { continue };
            row(pair.line(line), in_words(school.doing(pair, known)));
            times.push(pair.line(line));
            joins = true;
        }
        if !joins && waits(school, person) {
            row(person.at(), "ждёт наставника");
        }
    }
    let learn = different(school, &pairs, &|school, pair| school.mentees(pair));
    put(&mut cells, "mentees", "Наставляемых", "", Answer::count(learn.iter().map(|person| person.at())));
    put(&mut cells, "mentees", "Участий", "", Answer::count(times));
    let waiting = school.of("people/").filter(|person| waits(school, person)).map(Record::at);
    put(&mut cells, "mentees", "Ждут наставника", "", Answer::count(waiting));
    cells
}

/// What a pair does, as a register says it.
pub(super) fn in_words(doing: Option<Doing>) -> &'static str {
    match doing {
        Some(Doing::Ahead) => "впереди",
        Some(Doing::AtWork) => "идёт",
        Some(Doing::Over) => "завершена",
        Some(Doing::Stopped) => "прекращена",
        None => "срок неизвестен",
    }
}

/// «17 лет», «13–14 лет»; who has not yet begun has less than a year.
fn in_years((least, most): (i32, i32)) -> String {
    let number = |years: i32| usize::try_from(years.max(0)).expect("no less than nothing");
    let (least, most) = (number(least), number(most));
    let told = counted(most, ["год", "года", "лет"]);
    match most {
        0 => "меньше года".to_owned(),
        _ if least == most => told,
        _ => format!("{least}–{told}"),
    }
}
