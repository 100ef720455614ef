//! The page of one personalised programme.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::chart::{Plan, Row, State, Text};
use super::{Anchor, Chart, Day, Link, Participant, PublicText, Span, Teaser, Template};
use crate::public::{Moment, Period, PublicProgram, Shown, kind};

/// Страница программы. Затруднений, сильных сторон, заметок и отчётов здесь нет.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ProgramPage {
    /// Пары, которые по ней работают или работали.
    pub pairs: Vec<Link>,
    /// Участники, сначала наставник.
    pub participants: Vec<Participant>,
    /// Форма: «педагог – педагог».
    pub form: Option<String>,
    /// Вид: «традиционное».
    pub kind: Option<String>,
    /// Срок: пары и тех пар, что её продолжают.
    pub term: Option<Span>,
    /// Когда согласована.
    pub approved: Option<Day>,
    /// Направления работы.
    pub directions: Vec<PublicText>,
    /// Цели в порядке записи.
    pub goals: Vec<Goal>,
    /// Цели и мероприятия по месяцам срока, рисунком; пусто, если ни у чего нет дня.
    pub months: Option<Chart>,
    /// Мероприятия в порядке записи.
    pub measures: Vec<Measure>,
    /// Чего ждут.
    pub expected: Vec<PublicText>,
    /// Новости пар, которые по ней работают, начиная с последней.
    pub news: Vec<Teaser>,
}

/// Цель.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Goal {
    /// Сама цель.
    pub text: PublicText,
    /// К какому времени её достичь.
    pub span: Option<Span>,
    /// Рубеж внутри программы на пути к долгой цели.
    pub milestone: Option<PublicText>,
}

/// Мероприятие: план и исполнение.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Measure {
    /// Что делают.
    pub what: PublicText,
    /// День или месяц по плану.
    pub due: Option<Day>,
    /// Когда исполнено.
    pub done: Option<Day>,
    /// Прошёл ли срок без исполнения, на день сборки.
    pub overdue: bool,
    /// Что из этого вышло.
    pub result: Option<PublicText>,
}

impl Template for ProgramPage {
    const NAME: &'static str = "program.html";

    fn parts(&self) -> Vec<Anchor> {
        let parts = [
            (true, "people", "Участники"),
            (true, "about", "О программе"),
            (!self.directions.is_empty(), "directions", "Направления"),
            (self.months.is_some(), "months", "По месяцам"),
            (!self.goals.is_empty(), "goals", "Цели"),
            (!self.measures.is_empty(), "measures", "Мероприятия"),
            (!self.expected.is_empty(), "expected", "Чего ждём"),
            (!self.news.is_empty(), "news", "В новостях"),
        ];
        Anchor::parts(&parts, 6)
    }
}

impl ProgramPage {
    /// The page of one programme.
    #[must_use]
    pub fn of(site: &Site<'_>, program: &PublicProgram<'_>) -> Self {
        let fields = program.fields();
        let pair = program.pair();
        let today = site.disclosure.today();
        ProgramPage {
            pairs: program.pairs().iter().map(|pair| site.pair_link(pair)).collect(),
            participants: site.participants_of_program(program),
            form: pair.as_ref().and_then(super::pairs_page::forms),
            kind: pair.as_ref().and_then(super::pairs_page::kinds),
            term: program.term().map(|term| Span::period(*term.get())),
            approved: fields.value(kind::Program::approved).map(|day| Day::of(day.get().0)),
            directions: pair.map_or(Vec::new(), |pair| pair.fields().words(kind::Pair::directions)),
            goals: fields.parts(kind::Program::goals).iter().filter_map(Goal::of).collect(),
            months: months(program, today),
            measures: measures(&fields).iter().filter_map(|measure| Measure::of(measure, today)).collect(),
            expected: fields.phrases(kind::Program::expected),
            news: program.news().iter().filter_map(|article| site.teaser(article, "news")).collect(),
        }
    }
}

fn measures<'d>(fields: &Shown<'d, kind::Program>) -> Vec<Shown<'d, kind::Measure>> {
    fields.parts(kind::Program::measures)
}

/// Goals as stretches, measures as steps, along the months of the programme.
fn months(program: &PublicProgram<'_>, today: NaiveDate) -> Option<Chart> {
    let fields = program.fields();
    let term = *program.term()?.get();
    let goals = fields.parts(kind::Program::goals);
    let goals: Vec<Row> = goals.iter().filter_map(|goal| stretch(goal, term)).collect();
    let steps: Vec<Row> = measures(&fields).iter().filter_map(|measure| step(measure, today)).collect();
    let headed = |word, rows: Vec<Row>| (!rows.is_empty()).then(|| [vec![Row::Heading(word)], rows].concat());
    let rows = [headed("Цели", goals), headed("Мероприятия", steps)].into_iter().flatten().flatten().collect();
    let plan = Plan { first: term.start, last: term.end, today, rows };
    let about = "Полосой показано, сколько времени отведено на цель, знаком – день мероприятия и сделано ли оно. \
                 Цели и мероприятия со сроками перечислены ниже.";
    let title = "Программа по месяцам";
    (!plan.rows.is_empty()).then(|| Chart::of("months", title, about.to_owned(), |width| plan.draw(width)))
}

/// A goal's stretch; with one moment only it runs from where the programme starts.
fn stretch(goal: &Shown<'_, kind::Goal>, term: Period) -> Option<Row> {
    let span = **goal.value(kind::Goal::span)?.get();
    let from = span.from.map_or(term.start, Moment::first);
    let is_seen = from <= term.end && span.last() >= term.start;
    is_seen.then_some(Row::Stretch(goal.text(kind::Goal::goal)?.into(), from, span.last()))
}

fn step(measure: &Shown<'_, kind::Measure>, today: NaiveDate) -> Option<Row> {
    let row = Row::Step(Text::from(measure.text(kind::Measure::what)?), state(measure, today));
    (!row.is_open()).then_some(row)
}

/// How far a measure is.
fn state(measure: &Shown<'_, kind::Measure>, today: NaiveDate) -> State {
    let due = measure.value(kind::Measure::due).map(|due| **due.get());
    let done = measure.value(kind::Measure::done).map(|day| day.get().0);
    State::on(today, due, done)
}

impl Goal {
    fn of(goal: &Shown<'_, kind::Goal>) -> Option<Self> {
        Some(Goal {
            text: goal.text(kind::Goal::goal)?,
            span: goal.value(kind::Goal::span).map(|span| Span::planned(**span.get())),
            milestone: goal.text(kind::Goal::milestone),
        })
    }
}

impl Measure {
    fn of(measure: &Shown<'_, kind::Measure>, today: NaiveDate) -> Option<Self> {
        Some(Measure {
            what: measure.text(kind::Measure::what)?,
            due: measure.value(kind::Measure::due).map(|due| Day::moment(**due.get())),
            done: measure.value(kind::Measure::done).map(|day| Day::of(day.get().0)),
            overdue: matches!(state(measure, today), State::Overdue(_)),
            result: measure.text(kind::Measure::result),
        })
    }
}
