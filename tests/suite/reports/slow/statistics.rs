//! The report «статистика», counted one question at a time.

use chrono::{Datelike, Months, NaiveDate};

use super::answer::{Answer, Cells, once, put};
use super::front::Item;
use super::school::{Doing, Record, School, forms, is_group, kinds, models};
use super::words::{self, FORMS, KINDS, MEETINGS, MODELS, PEOPLE, fold};

pub(super) fn count(school: &School) -> Cells {
    let mut cells = Cells::new();
    people(school, &mut cells);
    who(school, &mut cells);
    doing(school, "crews", &mut cells);
    sorts(school, &mut cells, ("forms", "Форма не указана"), &FORMS, forms);
    sorts(school, &mut cells, ("kinds", "Вид не указан"), &KINDS, kinds);
    sorts(school, &mut cells, ("models", "Модель не указана"), &MODELS, models);
    programs(school, &mut cells);
    measures(school, &mut cells);
    meetings(school, &mut cells);
    usefulness(school, &mut cells);
    training(school, &mut cells);
    others(school, &mut cells);
    cells
}

type Choice<'f> = &'f dyn for<'s> Fn(&'s School, &'s Record) -> Vec<(&'s Record, usize)>;

pub(super) fn mentors<'s>(school: &'s School, pair: &'s Record) -> Vec<(&'s Record, usize)> {
    school.mentor(pair).into_iter().collect()
}

fn mentees<'s>(school: &'s School, pair: &'s Record) -> Vec<(&'s Record, usize)> {
    school.mentees(pair)
}

fn crew<'s>(school: &'s School, pair: &'s Record) -> Vec<(&'s Record, usize)> {
    school.crew(pair)
}

fn helpers<'s>(school: &'s School, pair: &'s Record) -> Vec<(&'s Record, usize)> {
    school.mentions(pair, "помощники")
}

/// The different people of these pairs.
pub(super) fn different<'s>(school: &'s School, pairs: &[&'s Record], choice: Choice<'_>) -> Vec<&'s Record> {
    let mut people: Vec<&Record> = Vec::new();
    for person in pairs.iter().flat_map(|pair| choice(school, pair)).map(|(person, _)| person) {
        if people.iter().all(|known| known.path != person.path) {
            people.push(person);
        }
    }
    people
}

/// Where these pairs name people.
fn mentioned<'s>(school: &'s School, pairs: &[&'s Record], choice: Choice<'_>) -> Answer {
    let lines = |pair: &&'s Record| -> Vec<String> {
        choice(school, pair).into_iter().map(|(_, line)| pair.line(line)).collect()
    };
    Answer::count(pairs.iter().flat_map(lines))
}

fn heads(records: &[&Record]) -> Vec<String> {
    records.iter().map(|record| record.at()).collect()
}

fn people(school: &School, cells: &mut Cells) {
    let pairs = school.pairs_of_the_time();
    let parts: [(&str, Choice); 4] =
        [("Наставники", &mentors), ("Наставляемые", &mentees), ("Всего участников", &crew), ("Помощники", &helpers)];
    for (row, choice) in parts {
        put(cells, "people", row, "Человек", Answer::count(heads(&different(school, &pairs, choice))));
        put(cells, "people", row, "Участий", mentioned(school, &pairs, choice));
    }
    let lead = heads(&different(school, &pairs, &mentors));
    let both = heads(&different(school, &pairs, &mentees)).into_iter().filter(|place| lead.contains(place));
    put(cells, "people", "И те и другие", "Человек", Answer::count(both));
    let all = || school.of("people/");
    let waiting = all().filter(|person| waits(school, person)).map(Record::at);
    put(cells, "people", "Ждут наставника", "Человек", Answer::count(waiting));
    let declined = all().filter(|person| school.has(person.day("отказ"))).map(Record::at);
    put(cells, "people", "Отказались", "Человек", Answer::count(declined));
    let left = all().filter(|person| school.has(person.day("выбыл"))).map(Record::at);
    put(cells, "people", "Выбыли", "Человек", Answer::count(left));
}

/// Does the person wait for a mentor on the last known day?
pub(super) fn waits(school: &School, person: &Record) -> bool {
    let known = school.known();
    let Some(since) = person.front.get("ждёт").and_then(|waiting| words::day(waiting.text("с")?)) else {
        return false;
    };
    let gone = person.day("выбыл").is_some_and(|day| day <= known)
        || person.day("отказ").is_some_and(|day| day >= since && day <= known);
    let is_in = |pair: &Record| school.mentees(pair).iter().any(|(mentee, _)| mentee.path == person.path);
    since <= known && !gone && !school.of("pairs/").any(|pair| school.is_at_work(pair, known) && is_in(pair))
}

fn who(school: &School, cells: &mut Cells) {
    let pairs = school.pairs_of_the_time();
    let parts: [(&str, Choice); 3] = [("Наставники", &mentors), ("Наставляемые", &mentees), ("Всего", &crew)];
    let titles = PEOPLE.iter().map(|words| Some(words[0])).chain([None]);
    for crowd in titles {
        let of = |choice: Choice<'_>| -> Vec<String> {
            let people = different(school, &pairs, choice).into_iter();
            people.filter(|person| person.crowd() == crowd).map(Record::at).collect()
        };
        if of(&crew).is_empty() {
            continue;
        }
        for (column, choice) in parts {
            put(cells, "who", crowd.unwrap_or("Не указано"), column, Answer::count(of(choice)));
        }
    }
}

/// What pairs do; those without a term stand in `section`.
pub(super) fn doing(school: &School, section: &str, cells: &mut Cells) {
    let all = school.pairs_of_the_time();
    let states = [
        ("Впереди", Some(Doing::Ahead)),
        ("Идут", Some(Doing::AtWork)),
        ("Завершены", Some(Doing::Over)),
        ("Прекращены", Some(Doing::Stopped)),
        ("Всего", None),
    ];
    for (row, state) in states {
        let is_so = |pair: &&&Record| state.is_none() || school.doing(pair, school.known()) == state;
        let of =
            |group: bool| all.iter().filter(is_so).filter(move |pair| is_group(pair) == group).map(|pair| pair.at());
        put(cells, "pair-states", row, "Пар", Answer::count(of(false).collect::<Vec<_>>()));
        put(cells, "pair-states", row, "Групп", Answer::count(of(true).collect::<Vec<_>>()));
        put(cells, "pair-states", row, "Всего", Answer::count(all.iter().filter(is_so).map(|pair| pair.at())));
    }
    let no_term = school.of("pairs/").filter(|pair| pair.text("срок").and_then(words::term).is_none());
    let no_term: Vec<String> = no_term.map(Record::at).collect();
    if !no_term.is_empty() {
        put(cells, section, "Пары и группы без срока", "", Answer::count(no_term));
    }
}

fn sorts(
    school: &School,
    cells: &mut Cells,
    (table, unknown): (&str, &str),
    list: &[&'static [&'static str]],
    of: fn(&Record) -> Vec<&'static str>,
) {
    let all = school.pairs_of_the_time();
    for title in list.iter().map(|words| Some(words[0])).chain([None]) {
        let is_so = |pair: &&&Record| title.map_or(of(pair).is_empty(), |title| of(pair).contains(&title));
        let chosen: Vec<&Record> = all.iter().filter(is_so).copied().collect();
        if chosen.is_empty() {
            continue;
        }
        let row = title.unwrap_or(unknown);
        let kind = |group| chosen.iter().filter(move |pair| is_group(pair) == group).map(|pair| pair.at());
        put(cells, table, row, "Пар", Answer::count(kind(false)));
        put(cells, table, row, "Групп", Answer::count(kind(true)));
        put(cells, table, row, "Человек", Answer::count(heads(&different(school, &chosen, &crew))));
        put(cells, table, row, "Участий", mentioned(school, &chosen, &crew));
        if table == "forms" && title.is_some() {
            put(cells, "people-by-form", row, "Человек", Answer::count(heads(&different(school, &chosen, &crew))));
        }
    }
}

/// The programmes of the pairs of the time.
fn programs_of_the_time(school: &School) -> Vec<&Record> {
    let pairs = school.pairs_of_the_time();
    pairs.into_iter().flat_map(|pair| school.programs_of(pair)).collect()
}

/// Has the last pair that works by the programme come to its end?
fn is_finished(school: &School, program: &Record) -> bool {
    let Some(first) = school.whose(program) else { return false };
    let mut works = vec![first];
    let mut at = 0;
    while at < works.len() {
        let follows = |next: &&Record| school.before(next).is_some_and(|before| before.path == works[at].path);
        let next: Vec<&Record> = school.of("pairs/").filter(follows).collect();
        for pair in next {
            if school.programs_of(pair).is_empty() && works.iter().all(|known| known.path != pair.path) {
                works.push(pair);
            }
        }
        at += 1;
    }
    works.last().is_some_and(|last| school.doing(last, school.today) == Some(Doing::Over))
}

/// Is a programme asked of the pair, and is there none, neither its own nor that of a pair before it?
fn lacks_a_program(school: &School, pair: &Record) -> bool {
    let mut seen = vec![pair];
    loop {
        let last = seen[seen.len() - 1];
        if !school.programs_of(last).is_empty() {
            return false;
        }
        match school.before(last) {
            Some(before) if seen.iter().all(|known| known.path != before.path) => seen.push(before),
            Some(_) => return true,
            None => return last.text("вместо").is_none(),
        }
    }
}

fn needs_a_program(pair: &Record) -> bool {
    let words = pair.front.words("вид").len();
    words > 0 && kinds(pair).len() == words && !kinds(pair).contains(&"скоростное")
}

/// A number of things that programmes hold: where there is no programme at all, there is nothing to count.
fn of_programs(school: &School, places: Vec<String>) -> Answer {
    if school.of("programs/").next().is_none() { Answer::Missing } else { Answer::count(places) }
}

/// A part of programmes or of what they hold, and the share that it is of a whole.
fn part_of_programs(
    school: &School,
    cells: &mut Cells,
    (table, row): (&str, &str),
    part: Vec<String>,
    whole: &[String],
) {
    put(cells, table, row, "Число", of_programs(school, part.clone()));
    put(cells, table, row, "Доля", Answer::share(part, whole.to_vec()));
}

/// A number, and the share that it is of a whole.
fn with_share(cells: &mut Cells, table: &str, row: &str, part: Vec<String>, whole: &[String]) {
    put(cells, table, row, "Число", Answer::count(part.clone()));
    put(cells, table, row, "Доля", Answer::share(part, whole.to_vec()));
}

fn programs(school: &School, cells: &mut Cells) {
    let programs = programs_of_the_time(school);
    let all = heads(&programs);
    put(cells, "programs", "Всего программ", "Число", of_programs(school, all.clone()));
    let mut part = |row, is_so: &dyn Fn(&Record) -> bool| {
        let part = programs.iter().filter(|program| is_so(program)).map(|program| program.at());
        part_of_programs(school, cells, ("programs", row), part.collect(), &all);
    };
    part("Завершены", &|program| is_finished(school, program));
    part("Согласованы", &|program| program.day("согласовано").is_some_and(|day| day <= school.known()));
    part("С отчётом наставника", &|program| {
        program.day("отчёт наставника").is_some_and(|day| day <= school.known())
    });
    let pairs = school.pairs_of_the_time();
    let need: Vec<&Record> = pairs.into_iter().filter(|pair| needs_a_program(pair)).collect();
    let lack: Vec<&Record> = need.iter().filter(|pair| lacks_a_program(school, pair)).copied().collect();
    with_share(cells, "programs", "Пары и группы без программы", heads(&lack), &heads(&need));
}

/// A measure of a programme, and its place.
fn measures_of_the_time(school: &School) -> Vec<(&Item, String)> {
    let mut all = Vec::new();
    for program in programs_of_the_time(school) {
        all.extend(program.front.parts("мероприятия").into_iter().map(|item| (item, program.line(item.line))));
    }
    all
}

fn measures(school: &School, cells: &mut Cells) {
    let measures = measures_of_the_time(school);
    let day = |item: &Item, key| item.text(key).and_then(words::day);
    let is_done = |item: &Item| day(item, "исполнено").is_some_and(|day| day <= school.today);
    let due = |item: &Item| item.text("срок").and_then(words::days).map(|(_, last)| last);
    let places = |is_so: &dyn Fn(&Item) -> bool| -> Vec<String> {
        measures.iter().filter(|(item, _)| is_so(item)).map(|(_, place)| place.clone()).collect()
    };
    let all = places(&|_| true);
    put(cells, "measures", "Всего мероприятий", "Число", of_programs(school, all.clone()));
    let unreadable = |item: &Item| item.text("исполнено").is_some() && day(item, "исполнено").is_none();
    let open = |item: &Item| !is_done(item) && !unreadable(item);
    let is_late = |item: &Item| open(item) && due(item).is_some_and(|due| due < school.today);
    let is_ahead = |item: &Item| open(item) && due(item).is_some_and(|due| due >= school.today);
    part_of_programs(school, cells, ("measures", "Исполнены"), places(&is_done), &all);
    part_of_programs(school, cells, ("measures", "Просрочены"), places(&is_late), &all);
    part_of_programs(school, cells, ("measures", "Впереди"), places(&is_ahead), &all);
    let unsaid = |item: &Item| !is_done(item) && !is_late(item) && !is_ahead(item);
    part_of_programs(school, cells, ("measures", "Срок не назван"), places(&unsaid), &all);
    let mut kinds: Vec<Option<&str>> = Vec::new();
    for (item, _) in &measures {
        if !kinds.iter().any(|kind| kind.map(fold) == item.text("вид").map(fold)) {
            kinds.push(item.text("вид"));
        }
    }
    for kind in kinds {
        let is_so = |item: &Item| item.text("вид").map(fold) == kind.map(fold);
        let row = kind.unwrap_or("Без вида");
        put(cells, "measure-kinds", row, "Намечено", Answer::count(places(&is_so)));
        put(cells, "measure-kinds", row, "Исполнено", Answer::count(places(&|item| is_so(item) && is_done(item))));
    }
}

pub(super) fn meetings_of_the_time(school: &School) -> Vec<&Record> {
    school.of("meetings/").filter(|meeting| school.has(meeting.day("дата"))).collect()
}

fn meetings(school: &School, cells: &mut Cells) {
    let meetings = meetings_of_the_time(school);
    let all = heads(&meetings);
    put(cells, "meetings", "Всего встреч", "Число", Answer::count(all.clone()));
    let places = |is_so: &dyn Fn(&Record) -> bool| -> Vec<String> {
        meetings.iter().filter(|meeting| is_so(meeting)).map(|meeting| meeting.at()).collect()
    };
    let kind = |meeting: &Record| meeting.text("тип").and_then(|word| words::title(&MEETINGS, word));
    for words in MEETINGS {
        with_share(cells, "meetings", words[0], places(&|meeting| kind(meeting) == Some(words[0])), &all);
    }
    let unknown = places(&|meeting| kind(meeting).is_none());
    if !unknown.is_empty() {
        with_share(cells, "meetings", "Тип не указан", unknown, &all);
    }
    let mode = |meeting: &Record| meeting.text("способ").map(fold);
    let remote = ["дистанционно", "дистанционная", "онлайн"];
    let is_near = |meeting: &Record| mode(meeting).is_some_and(|mode| ["очно", "очная", "inperson"].contains(&&*mode));
    let is_far = |meeting: &Record| mode(meeting).is_some_and(|mode| remote.contains(&&*mode));
    with_share(cells, "meetings", "Очно", places(&is_near), &all);
    with_share(cells, "meetings", "Дистанционно", places(&is_far), &all);
    let unsaid = |meeting: &Record| !is_near(meeting) && !is_far(meeting);
    with_share(cells, "meetings", "Способ не указан", places(&unsaid), &all);
    with_share(cells, "meetings", "С обратной связью", places(&|meeting| !marks(meeting).is_empty()), &all);
    by_month(school, cells);
}

/// Meetings of every month, those without one too.
pub(super) fn by_month(school: &School, cells: &mut Cells) {
    for first in months(school) {
        let is_in = |meeting: &&&Record| {
            meeting.day("дата").is_some_and(|day| (day.year(), day.month()) == (first.year(), first.month()))
        };
        let held = meetings_of_the_time(school);
        put(cells, "months", &month(first), "Встреч", Answer::count(held.iter().filter(is_in).map(|one| one.at())));
    }
}

/// The first days of the months of the part of the period that is known.
fn months(school: &School) -> Vec<NaiveDate> {
    let mut months = Vec::new();
    let mut first = school.from.with_day(1).expect("every month has a first day");
    while first <= school.known() {
        months.push(first);
        first = first + Months::new(1);
    }
    months
}

fn month(first: NaiveDate) -> String {
    format!("{} {}", words::MONTHS[first.month0() as usize].0, first.year())
}

/// What the participants of a meeting said of its use: who, where, how much.
pub(super) fn marks(meeting: &Record) -> Vec<(Option<&str>, String, u32)> {
    let mark = |item: &'_ &Item| item.text("польза").and_then(|mark| mark.parse::<u32>().ok());
    let mut all = Vec::new();
    for item in meeting.front.parts("обратная связь") {
        let Some(mark) = mark(&item).filter(|mark| (1..=10).contains(mark)) else { continue };
        all.push((item.text("кто"), meeting.line(item.line), mark));
    }
    all
}

fn usefulness(school: &School, cells: &mut Cells) {
    let mut by: [Vec<(String, u32)>; 4] = Default::default();
    for meeting in meetings_of_the_time(school) {
        let pair = school.whose(meeting);
        for (who, place, mark) in marks(meeting) {
            let who = who.and_then(|who| school.person(who));
            let is = |people: Vec<(&Record, usize)>| {
                people.iter().any(|(one, _)| Some(&one.path) == who.map(|who| &who.path))
            };
            let role = match pair {
                Some(pair) if is(school.mentees(pair)) => 1,
                Some(pair) if is(mentors(school, pair)) => 2,
                _ => 3,
            };
            by[0].push((place.clone(), mark));
            by[role].push((place, mark));
        }
    }
    for (row, marks) in ["Все участники", "Наставляемые", "Наставники", "Кто, не указано"].into_iter().zip(by)
    {
        if row != "Кто, не указано" || !marks.is_empty() {
            put(cells, "usefulness", row, "Средняя польза", Answer::mean(marks));
        }
    }
}

fn training(school: &School, cells: &mut Cells) {
    let mentors = different(school, &school.pairs_of_the_time(), &mentors);
    let is_trained = |person: &&&Record| {
        let days = person.front.get("наставник").map(|part| part.words("обучение")).unwrap_or_default();
        days.iter().filter_map(|(day, _)| words::day(day)).any(|day| day <= school.known())
    };
    let trained: Vec<&Record> = mentors.iter().filter(is_trained).copied().collect();
    with_share(cells, "training", "Обученные наставники", heads(&trained), &heads(&mentors));
    let own = school.school();
    let days = own.map(|own| own.front.words("обучение куратора")).unwrap_or_default();
    let days = days.into_iter().filter(|(day, _)| school.has(words::day(day)));
    let places = days.filter_map(|(_, line)| Some(own?.line(line)));
    put(cells, "training", "Дни обучения куратора", "Число", Answer::count(places));
}

fn others(school: &School, cells: &mut Cells) {
    let of_time = |item: &Item, key: &str| school.has(item.text(key).and_then(words::day));
    for (row, word) in [("Награды материальные", "материальное"), ("Награды нематериальные", "нематериальное")]
    {
        let mut places = Vec::new();
        for record in school.of("awards.md") {
            let awards = record.front.parts("награды").into_iter();
            let awards = awards.filter(|award| award.text("вид") == Some(word) && of_time(award, "дата"));
            places.extend(awards.map(|award| record.line(award.line)));
        }
        put(cells, "others", row, "Число", Answer::count(places));
    }
    put(cells, "others", "Организации-партнёры", "Число", Answer::count(partners(school)));
    for (row, home) in [("Новости", "news/"), ("Практики", "practices/")] {
        let dated = school.of(home).filter(|article| school.has(article.day("дата"))).map(Record::at);
        put(cells, "others", row, "Число", Answer::count(dated));
    }
    for (row, key) in [("Анкеты «до»", "до"), ("Анкеты «после»", "после")] {
        let mut places = Vec::new();
        for survey in school.of("surveys/") {
            let answers = survey.front.parts("ответы").into_iter();
            let of_time = answers.filter(|answer| {
                let day = answer.words(key).into_iter().next().and_then(|(day, _)| words::day(&day));
                school.has(day)
            });
            places.extend(of_time.map(|answer| survey.line(answer.line)));
        }
        let is_asked = school.of("surveys/").next().is_some();
        put(cells, "others", row, "Число", if is_asked { Answer::count(places) } else { Answer::Missing });
    }
}

/// The first contract in force of each organisation.
fn partners(school: &School) -> Vec<String> {
    let known = school.known();
    let mut seen: Vec<String> = Vec::new();
    let mut places = Vec::new();
    for document in school.of("documents/") {
        let is_contract = document.text("вид").is_some_and(|kind| fold(kind).starts_with("договор"));
        let holds =
            document.text("срок").is_none_or(|term| words::term(term).is_some_and(|(a, b)| a <= known && known <= b));
        let signed = document.day("дата").is_none_or(|day| day <= known);
        let Some(organisation) = document.text("организация").map(fold) else { continue };
        if is_contract && holds && signed && !seen.contains(&organisation) {
            seen.push(organisation);
            places.push(document.at());
        }
    }
    once(places)
}
