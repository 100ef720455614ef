//! The reports «журнал-встреч» and «пары», counted one question at a time.

use chrono::NaiveDate;

use super::answer::{Answer, Cells, put};
use super::front::Item;
use super::registers::in_words;
use super::school::{Doing, Record, School};
use super::statistics::{self, marks, meetings_of_the_time};
use super::words::{self, MEETINGS, counted};

/// The journal of meetings.
pub(super) fn of_meetings(school: &School) -> Cells {
    let mut cells = Cells::new();
    let (mut all, mut told, mut useful) = (Vec::new(), Vec::new(), Vec::new());
    for meeting in meetings_of_the_time(school) {
        let (row, marks) = (meeting.at(), marks(meeting));
        let day = meeting.day("дата").expect("a meeting of the time has a day");
        put(&mut cells, "meetings", &row, "Дата", Answer::words(day.to_string()));
        all.push(row.clone());
        if marks.is_empty() {
            continue;
        }
        let marks: Vec<(String, u32)> = marks.into_iter().map(|(_, place, mark)| (place, mark)).collect();
        put(&mut cells, "meetings", &row, "Польза", Answer::mean(marks.clone()));
        useful.extend(marks);
        told.push(row);
    }
    put(&mut cells, "journal", "Всего встреч", "", Answer::count(all.clone()));
    put(&mut cells, "journal", "С обратной связью", "", Answer::share(told, all));
    put(&mut cells, "journal", "Средняя польза встречи", "", Answer::mean(useful));
    statistics::by_month(school, &mut cells);
    for pair in school.pairs_of_the_time() {
        let (row, held) = (pair.at(), Held::of(school, pair));
        put(&mut cells, "pairs", &row, "Встреч", Answer::count(held.places.clone()));
        let mut say = |column, told: Option<String>| {
            if let Some(told) = told.filter(|told| !told.is_empty()) {
                put(&mut cells, "pairs", &row, column, Answer::words(told));
            }
        };
        say("Первая", held.days.first().map(NaiveDate::to_string));
        say("Последняя", held.days.last().map(NaiveDate::to_string));
        say("Дней без встреч", held.silence(school, pair).map(days));
        let had = MEETINGS.iter().map(|words| words[0]).filter(|title| held.kinds.contains(title));
        say("Были встречи", Some(had.collect::<Vec<_>>().join(", ")));
    }
    cells
}

/// The meetings of one pair in the time that is asked about.
struct Held {
    places: Vec<String>,
    /// In order.
    days: Vec<NaiveDate>,
    kinds: Vec<&'static str>,
}

impl Held {
    fn of(school: &School, pair: &Record) -> Held {
        let is_its = |meeting: &&Record| school.whose(meeting).is_some_and(|whose| whose.path == pair.path);
        let meetings: Vec<&Record> = meetings_of_the_time(school).into_iter().filter(is_its).collect();
        let mut days: Vec<NaiveDate> = meetings.iter().filter_map(|meeting| meeting.day("дата")).collect();
        days.sort_unstable();
        let kind = |meeting: &&Record| words::title(&MEETINGS, meeting.text("тип")?);
        Held {
            places: meetings.iter().map(|one| one.at()).collect(),
            days,
            kinds: meetings.iter().filter_map(kind).collect(),
        }
    }

    /// The days of a pair at work since it met last, since it began to work, or since the time began.
    fn silence(&self, school: &School, pair: &Record) -> Option<usize> {
        let (start, _) = pair.text("срок").and_then(words::term)?;
        let since = self.days.last().copied().unwrap_or(start.max(school.from));
        let days = (school.known() - since).num_days();
        school.is_at_work(pair, school.known()).then(|| usize::try_from(days).expect("a pair at work has begun"))
    }
}

fn days(number: usize) -> String {
    counted(number, ["день", "дня", "дней"])
}

/// Pairs, groups and their programmes.
pub(super) fn of_pairs(school: &School) -> Cells {
    let mut cells = Cells::new();
    statistics::doing(school, "pairs", &mut cells);
    for (row, state) in
        [("Впереди", Doing::Ahead), ("Идут", Doing::AtWork), ("Завершены", Doing::Over), ("Прекращены", Doing::Stopped)]
    {
        let all = school.pairs_of_the_time().into_iter();
        let so = all.filter(|pair| school.doing(pair, school.known()) == Some(state)).map(Record::at);
        put(&mut cells, "states-chart", row, "Пар и групп", Answer::count(so));
    }
    for pair in school.pairs_of_the_time() {
        of_pair(school, pair, &mut cells);
        school.programs_of(pair).into_iter().for_each(|program| of_program(school, program, &mut cells));
    }
    cells
}

fn of_pair(school: &School, pair: &Record, cells: &mut Cells) {
    let (row, held) = (pair.at(), Held::of(school, pair));
    let doing = school.doing(pair, school.known());
    let end = ["прекращена", "завершена"].iter().find_map(|key| pair.day(key));
    let end = end.or_else(|| Some(pair.text("срок").and_then(words::term)?.1)).filter(|day| *day <= school.today);
    let over = matches!(doing, Some(Doing::Over | Doing::Stopped));
    let ended = end.filter(|_| over).map_or_else(String::new, |day| day.format(" %d.%m.%Y").to_string());
    put(cells, "register", &row, "Состояние", Answer::words(format!("{}{ended}", in_words(doing))));
    put(cells, "register", &row, "Встреч", Answer::count(held.places.clone()));
    if let Some(last) = held.days.last() {
        put(cells, "register", &row, "Последняя встреча", Answer::words(last.to_string()));
    }
    if let Some(program) = works_by(school, pair) {
        put(cells, "register", &row, "Мероприятия исполнены", Answer::share(done(school, program), all(program)));
    }
    let Some(silence) = held.silence(school, pair) else { return };
    let began = pair.text("срок").and_then(words::term).is_some_and(|(start, _)| start >= school.from);
    let since = match held.days.last() {
        Some(_) => "",
        None if began => ", с начала работы",
        None => ", с начала периода",
    };
    put(cells, "silence", &row, "Дней без встреч", Answer::words(format!("{}{since}", days(silence))));
}

/// The pair's own programme, else that of the pair before it, and so on.
fn works_by<'s>(school: &'s School, pair: &'s Record) -> Option<&'s Record> {
    let mut line = vec![pair];
    loop {
        let last = line[line.len() - 1];
        if let Some(own) = school.programs_of(last).first() {
            return Some(own);
        }
        let before = school.before(last)?;
        if line.iter().any(|known| known.path == before.path) {
            return None;
        }
        line.push(before);
    }
}

fn of_program(school: &School, program: &Record, cells: &mut Cells) {
    let row = program.at();
    let goals = program.front.parts("цели").into_iter().map(|goal| program.line(goal.line));
    put(cells, "programs", &row, "Целей", Answer::count(goals));
    put(cells, "programs", &row, "Мероприятия исполнены", Answer::share(done(school, program), all(program)));
    let is_late = |item: &Item| {
        !is_done(school, item) && item.text("срок").and_then(words::days).is_some_and(|(_, last)| last < school.today)
    };
    let late = program.front.parts("мероприятия").into_iter().filter(|item| is_late(item));
    put(cells, "programs", &row, "Просрочено", Answer::count(late.map(|item| program.line(item.line))));
}

fn all(program: &Record) -> Vec<String> {
    program.front.parts("мероприятия").into_iter().map(|item| program.line(item.line)).collect()
}

fn done(school: &School, program: &Record) -> Vec<String> {
    let measures = program.front.parts("мероприятия").into_iter().filter(|item| is_done(school, item));
    measures.map(|item| program.line(item.line)).collect()
}

fn is_done(school: &School, item: &Item) -> bool {
    item.text("исполнено").and_then(words::day).is_some_and(|day| day <= school.today)
}
