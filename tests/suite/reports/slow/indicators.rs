//! The report «показатели», counted one question at a time.

use chrono::{Months, NaiveDate};

use super::answer::{Answer, Cells, once, put};
use super::front::Item;
use super::school::{Record, School, year_of};
use super::statistics::{different, mentors};
use super::words::{self, fold};

pub(super) fn count(school: &School) -> Cells {
    let mut cells = Cells::new();
    shares(school, "aims", &mut cells);
    stayed(school, &mut cells);
    cells
}

/// The day on which ages and years of work are counted.
pub(super) fn day_of_ages(school: &School, year: i32) -> NaiveDate {
    let said = school.numbers(year).and_then(|numbers| numbers.day("на дату"));
    said.unwrap_or_else(|| school.from.min(school.today))
}

/// A number that the school wrote down for the year.
pub(super) fn stated(school: &School, year: i32, key: &str) -> Option<(u32, String)> {
    let numbers = school.numbers(year)?;
    Some((numbers.text(key)?.parse().ok()?, numbers.line(numbers.front.get(key)?.line)))
}

/// Plan and fact; what is not known for certain stands in `section`.
pub(super) fn shares(school: &School, section: &str, cells: &mut Cells) {
    let year = school.year();
    let day = day_of_ages(school, year);
    let pairs = school.pairs_of_the_time();
    let mentors = different(school, &pairs, &mentors);
    let mentees = different(school, &pairs, &|school, pair| school.mentees(pair));
    let all = different(school, &pairs, &|school, pair| school.crew(pair));
    let of = |people: &[&Record], is_so: &dyn Fn(&Record) -> bool| -> Vec<String> {
        people.iter().filter(|person| is_so(person)).map(|person| person.at()).collect()
    };
    let pupil = |person: &Record| person.crowd() == Some("Обучающиеся");
    let is_young_pupil = |person: &Record| pupil(person) && person.is_of_age(day, 10, 20);
    let is_old_pupil = |person: &Record| pupil(person) && person.is_of_age(day, 15, 20);
    let is_young = |person: &Record| person.is_young(day);
    let is_under = |person: &Record| person.crowd() == Some("Педагоги") && person.is_of_age(day, 0, 35);
    let rows: [(&str, &str, &str, Vec<String>); 5] = [
        (
            "Обучающиеся 10–19 лет – наставляемые",
            "обучающихся 10–19 лет",
            "наставляемые 10–19",
            of(&mentees, &is_young_pupil),
        ),
        (
            "Обучающиеся 15–19 лет – наставники",
            "обучающихся 15–19 лет",
            "наставники 15–19",
            of(&mentors, &is_old_pupil),
        ),
        ("Молодые специалисты – наставляемые", "молодых специалистов", "молодые специалисты", of(&mentees, &is_young)),
        ("Педагоги до 35 лет – участники", "педагогов до 35 лет", "педагоги до 35", of(&all, &is_under)),
        ("Организации-партнёры, давшие наставников", "организаций-партнёров", "организации", organisations(&mentors)),
    ];
    for (row, key, target, part) in rows {
        both(cells, row, &plan(school, year, target), &Answer::of(part, stated(school, year, key)));
    }
    for (row, is_mentor, target) in [
        ("Довольные наставляемые", false, "довольные наставляемые"),
        ("Довольные наставники", true, "довольные наставники"),
    ] {
        both(cells, row, &plan(school, year, target), &satisfied(school, is_mentor));
    }
    let unsure = all.iter().filter(|person| {
        let pupils = pupil(person) && (person.may_be_of_age(day, 10, 20) || person.may_be_of_age(day, 15, 20));
        let teachers =
            person.crowd() == Some("Педагоги") && (person.may_be_of_age(day, 0, 35) || person.may_be_young(day));
        pupils || teachers
    });
    let unsure: Vec<String> = unsure.map(|person| person.at()).collect();
    if !unsure.is_empty() {
        put(cells, section, "Возраст или стаж точно не известен", "", Answer::count(unsure));
    }
}

/// Puts plan and fact in the table and in that of the picture.
fn both(cells: &mut Cells, row: &str, plan: &Answer, fact: &Answer) {
    for table in ["indicators", "plan-fact"] {
        put(cells, table, row, "План, %", plan.clone());
        put(cells, table, row, "Факт", fact.clone());
    }
    if let Some(points) = deviation(plan, fact) {
        put(cells, "indicators", row, "Отклонение, п. п.", Answer::words(points));
    }
}

/// By how many points the percentage is above the plan: «+4», «−7»; nothing where the part is above its whole.
fn deviation(plan: &Answer, fact: &Answer) -> Option<String> {
    let (part, whole) = match fact {
        Answer::Of(part, whole, _) => (part.len(), usize::try_from(*whole).ok()?),
        Answer::Share(part, whole) => (part.len(), whole.len()),
        _ => return None,
    };
    let Answer::Stated(plan, _) = plan else { return None };
    let percent = (200 * part + whole) / (2 * whole);
    let points = i64::try_from(percent).ok()? - i64::from(*plan);
    (part <= whole).then(|| match points {
        0 => "0".to_owned(),
        above @ 1.. => format!("+{above}"),
        below => format!("−{}", -below),
    })
}

fn plan(school: &School, year: i32, target: &str) -> Answer {
    let Some(numbers) = school.numbers(year) else { return Answer::Missing };
    let found = numbers.front.named("план").into_iter().find(|(name, _, _)| fold(name) == fold(target));
    let Some((_, percent, line)) = found else { return Answer::Missing };
    percent.parse().map_or(Answer::Missing, |percent| Answer::Stated(percent, numbers.line(line)))
}

/// The first mentor of each organisation, of those who neither learn nor work here.
fn organisations(mentors: &[&Record]) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    let mut places = Vec::new();
    let mut mentors: Vec<&&Record> = mentors.iter().collect();
    mentors.sort_by(|a, b| a.path.cmp(&b.path));
    for mentor in mentors {
        let is_ours = matches!(mentor.crowd(), Some("Педагоги" | "Руководители" | "Обучающиеся") | None);
        let Some(organisation) = mentor.text("организация").map(fold) else { continue };
        if !is_ours && !seen.contains(&organisation) {
            seen.push(organisation);
            places.push(mentor.at());
        }
    }
    places
}

/// What one person answered after: whose role, when, the place, sum and number of the marks inside the scale.
struct Said {
    who: String,
    is_mentor: bool,
    day: NaiveDate,
    place: String,
    sum: u32,
    count: u32,
    scale: (u32, u32),
}

/// Of the people who answered in a role those who are satisfied, by their latest answers.
pub(super) fn satisfied(school: &School, is_mentor: bool) -> Answer {
    let mut latest: Vec<Said> = Vec::new();
    for said in answers(school).into_iter().filter(|said| said.is_mentor == is_mentor) {
        match latest.iter_mut().find(|known| known.who == said.who) {
            Some(known) if known.day <= said.day => *known = said,
            Some(_) => {}
            None => latest.push(said),
        }
    }
    let is_satisfied = |said: &&Said| {
        let (from, to) = said.scale;
        3 * (said.sum - said.count * from) >= 2 * said.count * (to - from)
    };
    let part: Vec<String> = latest.iter().filter(is_satisfied).map(|said| said.place.clone()).collect();
    Answer::share(part, latest.iter().map(|said| said.place.clone()))
}

/// The year of a survey: the one that is named, else that of the first answers.
pub(super) fn year(survey: &Record) -> Option<i32> {
    let named = survey.text("учебный год").and_then(|label| label.get(..4)?.parse().ok());
    let answers = survey.front.parts("ответы").into_iter();
    let days = answers.filter_map(|answer| words::day(&answer.words("до").first()?.0));
    named.or_else(|| days.min().map(year_of))
}

fn answers(school: &School) -> Vec<Said> {
    let mut all = Vec::new();
    for survey in school.of("surveys/") {
        let is_meant = survey.text("направление").is_some_and(|track| fold(track).starts_with("показатели"));
        if !is_meant || year(survey) != Some(school.year()) {
            continue;
        }
        let Some(scale) = survey.text("шкала").and_then(scale) else { continue };
        let codes: Vec<String> = survey.front.named("вопросы").iter().map(|(code, _, _)| fold(code)).collect();
        for answer in survey.front.parts("ответы") {
            let Some((day, sum, count)) = marks(answer, &codes, scale) else { continue };
            let Some(who) = answer.text("кто").and_then(|who| school.person(who)) else { continue };
            if day > school.known() || count == 0 {
                continue;
            }
            for is_mentor in roles(school, survey, answer, who) {
                let (who, place) = (who.path.clone(), survey.line(answer.line));
                all.push(Said { who, is_mentor, day, place, sum, count, scale });
            }
        }
    }
    all
}

/// Is the person who answered asked as mentor, as mentee, or as both?
pub(super) fn roles(school: &School, survey: &Record, answer: &Item, who: &Record) -> Vec<bool> {
    let is = |people: Vec<(&Record, usize)>| people.iter().any(|(one, _)| one.path == who.path);
    let of = |pairs: Vec<&Record>| {
        let leads = pairs.iter().any(|pair| is(mentors(school, pair)));
        let joins = pairs.iter().any(|pair| is(school.mentees(pair)));
        leads.then_some(true).into_iter().chain(joins.then_some(false)).collect()
    };
    if answer.text("пара").is_some() {
        return of(answer.text("пара").and_then(|typed| school.pair(typed)).into_iter().collect());
    }
    match survey.text("роль").map(fold).as_deref() {
        Some("наставник" | "наставники") => vec![true],
        Some("наставляемый" | "наставляемые") => vec![false],
        _ => of(school.of("pairs/").filter(|pair| is_of_year(school, pair)).collect()),
    }
}

fn is_of_year(school: &School, pair: &Record) -> bool {
    let year = school.year();
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar");
    school.touches(pair, day(year, 9, 1), day(year + 1, 8, 31))
}

pub(super) fn scale(text: &str) -> Option<(u32, u32)> {
    let (from, to) = text.split_once(['–', '-'])?;
    Some((from.trim().parse().ok()?, to.trim().parse().ok()?))
}

/// The day of the answers after, the sum of the marks inside the scale, and how many there are.
fn marks(answer: &Item, codes: &[String], (from, to): (u32, u32)) -> Option<(NaiveDate, u32, u32)> {
    let words = answer.words("после");
    let ((day, _), marks) = words.split_first()?;
    let mark = |(word, _): &(String, usize)| {
        let (code, mark) = word.rsplit_once(' ')?;
        let mark: u32 = mark.parse().ok()?;
        (codes.contains(&fold(code)) && mark >= from && mark <= to).then_some(mark)
    };
    let marks: Vec<u32> = marks.iter().filter_map(mark).collect();
    Some((words::day(day)?, marks.iter().sum(), u32::try_from(marks.len()).ok()?))
}

/// Young specialists who became mentees long enough ago, and those of them who are still here after so many years.
fn stayed(school: &School, cells: &mut Cells) {
    let known = school.known();
    for (row, years) in [("Через год", 1), ("Через три года", 3)] {
        let (mut part, mut whole) = (Vec::new(), Vec::new());
        for person in school.of("people/") {
            let is_in = |pair: &&Record| school.mentees(pair).iter().any(|(mentee, _)| mentee.path == person.path);
            let starts = school.of("pairs/").filter(is_in).filter_map(|pair| words::term(pair.text("срок")?));
            let Some(first) = starts.map(|(start, _)| start).min() else { continue };
            let later = first + Months::new(12 * years);
            if !person.is_young(first) || later > known {
                continue;
            }
            whole.push(person.at());
            if person.day("выбыл").is_none_or(|day| day >= later) {
                part.push(person.at());
            }
        }
        put(cells, "stayed", row, "Остались", Answer::share(once(part), once(whole)));
    }
}
