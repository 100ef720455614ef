//! The report «мониторинг», counted one question at a time: who answered, averages before and after, what each answered.

use chrono::NaiveDate;

use super::answer::{Answer, Cells, put, put_next};
use super::front::Item;
use super::indicators::{self, roles, satisfied, scale, year};
use super::school::{Record, School};
use super::statistics::{different, mentors};
use super::words::{self, fold};

pub(super) fn count(school: &School) -> Cells {
    let mut cells = Cells::new();
    indicators::shares(school, "targets", &mut cells);
    put(&mut cells, "satisfied", "Наставляемые", "Довольны", satisfied(school, false));
    put(&mut cells, "satisfied", "Наставники", "Довольны", satisfied(school, true));
    let surveys: Vec<&Record> = school.of("surveys/").filter(|survey| year(survey) == Some(school.year())).collect();
    let drawn = surveys.iter().find_map(|survey| survey.text("шкала").and_then(scale));
    for survey in surveys {
        answered(school, survey, &mut cells);
        let is_drawn = drawn.is_some() && survey.text("шкала").and_then(scale) == drawn;
        for (code, question, _) in survey.front.named("вопросы") {
            averages(school, survey, (code, question), is_drawn, &mut cells);
        }
        for answer in survey.front.parts("ответы") {
            told(school, survey, answer, &mut cells);
        }
    }
    cells
}

/// The day of the answers before or after.
fn day(answer: &Item, when: &str) -> Option<NaiveDate> {
    words::day(&answer.words(when).first()?.0)
}

/// What was answered to a question, inside the scale: the mark and its place.
fn mark(survey: &Record, answer: &Item, when: &str, code: &str) -> Option<(u32, String)> {
    day(answer, when)?;
    let (from, to) = survey.text("шкала").and_then(scale)?;
    let given = answer.words(when).into_iter().skip(1).find_map(|(word, line)| {
        let (own, mark) = word.rsplit_once(' ')?;
        (fold(own) == fold(code)).then_some((mark.parse::<u32>().ok()?, survey.line(line)))
    });
    given.filter(|(mark, _)| (from..=to).contains(mark))
}

/// How many different people of those who are asked answered before, after, and both times.
fn answered(school: &School, survey: &Record, cells: &mut Cells) {
    let of_year = |year: i32| {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar");
        school.at((day(year, 9, 1), day(year + 1, 8, 31)))
    };
    let of_year = of_year(school.year());
    let pairs = of_year.pairs_of_the_time();
    let asked = match survey.text("роль").map(fold).as_deref() {
        Some("наставник" | "наставники") => different(&of_year, &pairs, &mentors),
        Some("наставляемый" | "наставляемые") => {
            different(&of_year, &pairs, &|school, pair| school.mentees(pair))
        }
        _ => different(&of_year, &pairs, &|school, pair| school.crew(pair)),
    };
    let asked: Vec<String> = asked.into_iter().map(Record::at).collect();
    let columns: [(&str, &[&str]); 3] =
        [("Ответили «до»", &["до"]), ("Ответили «после»", &["после"]), ("Оба раза", &["до", "после"])];
    for (column, times) in columns {
        let did = |person: &&Record| {
            let own = survey.front.parts("ответы").into_iter();
            own.filter(|answer| is_of(school, answer, person))
                .any(|answer| times.iter().all(|when| day(answer, when).is_some()))
        };
        let part: Vec<String> = school.of("people/").filter(did).map(Record::at).collect();
        put(cells, "surveys", &survey.at(), column, Answer::share(part, asked.clone()));
    }
}

fn is_of(school: &School, answer: &Item, person: &Record) -> bool {
    answer.text("кто").and_then(|who| school.person(who)).is_some_and(|who| who.path == person.path)
}

/// The averages of those who answered a question before and after: of all, of the mentors, of the mentees.
fn averages(school: &School, survey: &Record, (code, question): (&str, &str), is_drawn: bool, cells: &mut Cells) {
    let question = if question.is_empty() { code } else { question };
    let answers = survey.front.parts("ответы");
    let is_in = |answer: &Item, role: Option<bool>| {
        let who = answer.text("кто").and_then(|who| school.person(who));
        who.is_some_and(|who| role.is_none_or(|role| roles(school, survey, answer, who).contains(&role)))
    };
    for (who, role) in [("все", None), ("наставники", Some(true)), ("наставляемые", Some(false))]
    {
        let own: Vec<&&Item> = answers.iter().filter(|answer| is_in(answer, role)).collect();
        if own.is_empty() && role.is_some() {
            continue;
        }
        let both = own
            .iter()
            .filter_map(|answer| Some((mark(survey, answer, "до", code)?, mark(survey, answer, "после", code)?)));
        let (before, after): (Vec<_>, Vec<_>) = both.unzip();
        let row = [survey.text("название").expect("these surveys have titles"), question, who].join(" · ");
        if let (Some(before), Some(after)) = (tenths(&before), tenths(&after)) {
            put_next(cells, "roles", &row, "Разница", Answer::words(difference(before, after)));
        }
        for (column, marks) in [("До", before), ("После", after)] {
            let mean = Answer::mean(marks.into_iter().map(|(mark, place)| (place, mark)));
            if is_drawn && role.is_none() {
                put_next(cells, "change", question, column, mean.clone());
            }
            put_next(cells, "roles", &row, column, mean);
        }
    }
}

/// The average in tenths, halves up.
fn tenths(marks: &[(u32, String)]) -> Option<i64> {
    let number = i64::try_from(marks.len()).expect("few answers");
    let sum: i64 = marks.iter().map(|(mark, _)| i64::from(*mark)).sum();
    (number > 0).then(|| (2 * 10 * sum + number).div_euclid(2 * number))
}

/// «+2,1».
fn difference(before: i64, after: i64) -> String {
    match after - before {
        0 => "0".to_owned(),
        more @ 1.. => format!("+{},{}", more / 10, more % 10),
        less => format!("−{},{}", -less / 10, -less % 10),
    }
}

/// What one person answered to each question before and after.
fn told(school: &School, survey: &Record, answer: &Item, cells: &mut Cells) {
    let person = answer.text("кто").and_then(|who| school.person(who));
    let name = person.map(|person| {
        let name = person.text("имя").expect("these people have names");
        person.text("класс").map_or(name.to_owned(), |class| format!("{name}, {class}"))
    });
    let who = name.unwrap_or_else(|| "не найден".to_owned());
    let pair = answer.text("пара").and_then(|typed| school.pair(typed)).map(|pair| pair.id().to_owned());
    for (code, question, _) in survey.front.named("вопросы") {
        let question = if question.is_empty() { code } else { question };
        let (Some(before), Some(after)) = (mark(survey, answer, "до", code), mark(survey, answer, "после", code))
        else {
            continue;
        };
        let row = [Some(who.as_str()), pair.as_deref(), Some(question)];
        let row = row.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let difference = match i64::from(after.0) - i64::from(before.0) {
            0 => "0".to_owned(),
            more @ 1.. => format!("+{more}"),
            less => format!("−{}", -less),
        };
        put_next(cells, "answers", &row, "Разница", Answer::words(difference));
        put_next(cells, "answers", &row, "До", Answer::Stated(before.0, before.1));
        put_next(cells, "answers", &row, "После", Answer::Stated(after.0, after.1));
    }
}
