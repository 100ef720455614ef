//! Surveys: who answered, the averages before and after in each role, what each person answered, what was recommended.

use super::name;
use crate::figure::{Answers, Change, Gap, Mean, YearFigures, satisfied};
use crate::model::{Measurement, Pair, Role, SchoolYear};
use crate::record::value::{Mark, SurveyRole};
use crate::report::{Block, Cell, Chart, Column, Desk, Drawing, Figure, Row, Shape, Table, body};

const NONE: &str = "Опросов за этот учебный год нет: заведите их в content/surveys/.";

/// The school year that surveys of the desk's span belong to: that of its last day.
pub(in crate::report) fn year(desk: &Desk<'_>) -> SchoolYear {
    SchoolYear::of(desk.span.period.end)
}

/// The surveys of that year.
pub(in crate::report) fn answers<'d>(desk: &Desk<'d>) -> Vec<Answers<'d>> {
    let (year, nobody) = (year(desk), YearFigures::default());
    let counted = desk.figures.years.get(&year).unwrap_or(&nobody);
    let surveys = desk.model.surveys().filter(|survey| survey.school_year() == Some(year));
    surveys.map(|survey| Answers::of(survey, year, counted)).collect()
}

/// Which surveys were held and how many answered.
pub(in crate::report) fn held(desk: &Desk<'_>, answers: &[Answers<'_>]) -> Table {
    let columns = [
        Column::new("Опрос", Shape::Words, 60),
        Column::new("Направление", Shape::Words, 32),
        Column::new("Способ", Shape::Words, 35),
        Column::new("Шкала", Shape::Words, 18),
        Column::new("Кого спрашивали", Shape::Words, 28),
        Column::new("Ответили «до»", Shape::Share, 25),
        Column::new("Ответили «после»", Shape::Share, 25),
        Column::new("Оба раза", Shape::Share, 25),
    ];
    let rows = answers.iter().map(|one| {
        let survey = &one.survey;
        let words = [
            Cell::words(title(one)),
            Cell::maybe(survey.track.known().map(|track| track.word())),
            Cell::maybe(survey.method.known().map(ToString::to_string)),
            Cell::maybe(survey.scale.known().map(|scale| format!("{} – {}", scale.from, scale.to))),
            Cell::words(asked(survey.role.known().copied())),
        ];
        let shares = [&one.before, &one.after, &one.both].map(|share| desk.share(share).into());
        Row::new(words.into_iter().chain(shares)).of(desk.index.behind(survey.head))
    });
    Table::new("surveys", "Опросы и анкеты", columns).with(rows).or(NONE)
}

/// The averages of everybody before and after, as a picture: the questions on the scale that the first survey has.
pub(in crate::report) fn change(desk: &Desk<'_>, answers: &[Answers<'_>]) -> Option<Chart> {
    let scale = *answers.iter().find_map(|one| one.survey.scale.known())?;
    let columns = [
        Column::new("Вопрос", Shape::Words, 95),
        Column::new("До", Shape::Mean, 35),
        Column::new("После", Shape::Mean, 35),
    ];
    let alike = answers.iter().filter(|one| one.survey.scale.known() == Some(&scale));
    let rows = alike.flat_map(|one| one.all.iter().map(move |change| (one, change))).map(|(one, change)| {
        let cells = [Cell::words(question(one, change))].into_iter().chain(means(desk, change));
        Row::new(cells)
    });
    let title = format!("До и после, оценки от {} до {}", scale.from, scale.to);
    Some(Chart {
        table: Table::new("change", title, columns).with(rows).or("Вопросов в опросах нет."),
        about: "Средние оценки тех, кто отвечал на вопрос дважды.".to_owned(),
        drawing: Drawing::Change { scale: (scale.from, scale.to) },
    })
}

/// The averages of every question in each role, with how they changed.
pub(in crate::report) fn roles(desk: &Desk<'_>, answers: &[Answers<'_>]) -> Table {
    let columns = [
        Column::new("Опрос", Shape::Words, 55),
        Column::new("Вопрос", Shape::Words, 75),
        Column::new("Кто отвечал", Shape::Words, 32),
        Column::new("До", Shape::Mean, 30),
        Column::new("После", Shape::Mean, 30),
        Column::new("Разница", Shape::Words, 20),
    ];
    let of_question = |one: &Answers<'_>, who: &str, change: &Change| {
        let words = [title(one), question(one, change), who.to_owned()].map(Cell::words);
        let difference = Cell::maybe(difference(&change.before, &change.after));
        Row::new(words.into_iter().chain(means(desk, change)).chain([difference]))
    };
    let rows = answers.iter().flat_map(|one| {
        one.all.iter().enumerate().flat_map(move |(at, all)| {
            let parts = one.by_role.iter().filter_map(move |(role, changes)| Some((in_words(*role), changes.get(at)?)));
            [("все", all)].into_iter().chain(parts).map(move |(who, change)| of_question(one, who, change))
        })
    });
    Table::new("roles", "Средние оценки по ролям", columns).with(rows).or(NONE)
}

fn means(desk: &Desk<'_>, change: &Change) -> [Cell; 2] {
    [&change.before, &change.after].map(|mean| match mean.count() {
        0 => Figure::gap(Gap::NotPaired).into(),
        _ => desk.mean(mean).into(),
    })
}

/// What each person answered to each question before and after. For the school alone.
pub(in crate::report) fn people(desk: &Desk<'_>, answers: &[Answers<'_>]) -> Table {
    let columns = [Column::new("Участник", Shape::Words, 55), Column::new("Пара или группа", Shape::Words, 35)];
    let rows = answers.iter().flat_map(Answers::responses).flat_map(|one| {
        let who = one.who().map_or_else(|| "не найден".to_owned(), |who| name::of_person(&who));
        let pair = Cell::maybe(one.pair().map(|pair| pair.id.clone()));
        let told = move |cells| Row::new([Cell::words(&*who), pair.clone()].into_iter().chain(cells));
        of_one(desk, &one).into_iter().map(told)
    });
    Table::new("answers", "Ответы каждого", columns.into_iter().chain(asked_twice()))
        .with(rows)
        .or("Дважды не ответил ещё никто.")
}

/// What the people of one pair answered to each question before and after.
pub(in crate::report) fn of_pair(desk: &Desk<'_>, pair: &Pair<'_>, id: String) -> Table {
    let columns = [Column::new("Участник", Shape::Words, 40)];
    let rows = pair.participants().flat_map(|person| {
        let told: Vec<[Cell; 4]> = pair.measurements(&person).iter().flat_map(|one| of_one(desk, one)).collect();
        told.into_iter().map(move |cells| Row::new([Cell::words(person.short_name())].into_iter().chain(cells)))
    });
    let columns = columns.into_iter().chain(asked_twice());
    Table::new(id, "До и после", columns).with(rows).or("До и после: дважды пока никто не отвечал.")
}

fn asked_twice() -> [Column; 4] {
    [
        Column::new("Вопрос", Shape::Words, 65),
        Column::new("До", Shape::Count, 18),
        Column::new("После", Shape::Count, 18),
        Column::new("Разница", Shape::Words, 24),
    ]
}

/// Question, mark before, mark after and difference, of every question that one person answered twice.
fn of_one(desk: &Desk<'_>, one: &Measurement<'_>) -> Vec<[Cell; 4]> {
    let questions = one.survey.questions.known().into_iter().flat_map(|questions| questions.iter()).enumerate();
    let told = questions.filter_map(|(at, question)| {
        let (before, after) = one.survey.marks(one.response, at)?;
        let difference = signed(i64::from(after.number) - i64::from(before.number), |units| units.to_string());
        Some([Cell::words(question.words()), mark(desk, before), mark(desk, after), Cell::words(difference)])
    });
    told.collect()
}

fn mark(desk: &Desk<'_>, mark: &Mark) -> Cell {
    desk.stated(mark.number, mark.place).into()
}

/// How many of those who answered are satisfied, by role.
pub(in crate::report) fn satisfaction(desk: &Desk<'_>) -> [Block; 2] {
    let columns = [Column::new("Кто", Shape::Words, 85), Column::new("Довольны", Shape::Share, 80)];
    let row = |role: Role, label: &str| Row::figures(label, [desk.share(&satisfied(desk.model, desk.span, role))]);
    let rows = [row(Role::Mentee, "Наставляемые"), row(Role::Mentor, "Наставники")];
    let note = "Довольны те, у кого среднее последних ответов «после» не ниже двух третей шкалы (7 при шкале от 1 до 10). \
                Считаются опросы направления «показатели внедрения» этого учебного года.";
    [Block::Table(Table::new("satisfied", "Удовлетворённость", columns).with(rows)), Block::note(note)]
}

/// What the surveys recommend, in the words of their records.
pub(in crate::report) fn recommendations(answers: &[Answers<'_>]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for one in answers.iter().filter(|one| !one.survey.entry.body.is_empty()) {
        blocks.push(Block::Heading(title(one)));
        blocks.extend(body::blocks(&one.survey.entry.body.text));
    }
    if blocks.is_empty() {
        blocks.push(Block::note("Рекомендаций не записано: впишите их в запись опроса, под полями."));
    }
    blocks
}

/// What a survey is called.
fn title(one: &Answers<'_>) -> String {
    one.survey.title.known().map_or_else(|| one.survey.entry.id.clone(), ToString::to_string)
}

/// The words of a question; its code where there are none.
pub(in crate::report) fn question(one: &Answers<'_>, change: &Change) -> String {
    let question = one.survey.questions.known().and_then(|questions| questions.get(change.question));
    question.map(|question| question.words().to_owned()).unwrap_or_default()
}

/// «+2,1»; nothing where nobody answered twice.
pub(in crate::report) fn difference(before: &Mean, after: &Mean) -> Option<String> {
    let tenths = i64::from(after.tenths()?) - i64::from(before.tenths()?);
    Some(signed(tenths, |tenths| format!("{},{}", tenths / 10, tenths % 10)))
}

/// A number with its sign; how it is said without one says `told`.
fn signed(number: i64, told: impl Fn(u64) -> String) -> String {
    let sign = match number {
        0 => return "0".to_owned(),
        1.. => "+",
        _ => "−",
    };
    format!("{sign}{}", told(number.unsigned_abs()))
}

fn in_words(role: Role) -> &'static str {
    match role {
        Role::Mentor => "наставники",
        Role::Mentee => "наставляемые",
    }
}

fn asked(role: Option<SurveyRole>) -> &'static str {
    match role {
        Some(SurveyRole::Mentor) => "наставников",
        Some(SurveyRole::Mentee) => "наставляемых",
        Some(SurveyRole::All) | None => "всех",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, Place};

    fn mean(mark: u32) -> Mean {
        let mut mean = Mean::default();
        mean.add(Place::new(FileId(0), 0..1), mark);
        mean
    }

    #[test]
    fn a_difference_has_its_sign() {
        let said = |before, after| difference(&mean(before), &mean(after));
        assert_eq!(said(5, 7).as_deref(), Some("+2,0"));
        assert_eq!(said(7, 5).as_deref(), Some("−2,0"));
        assert_eq!(said(7, 7).as_deref(), Some("0"));
        assert_eq!(difference(&Mean::default(), &mean(1)), None);
        assert_eq!(signed(-3, |tenths| format!("{},{}", tenths / 10, tenths % 10)), "−0,3");
    }
}
