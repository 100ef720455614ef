//! Персонализированные программы: the list.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::pairs_page::in_front;
use super::{Participant, PublicText, Span, Template};
use crate::diagnostic::words::{Count, Noun};
use crate::public::{PublicProgram, kind};

/// Персонализированные программы.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ProgramsPage {
    /// Какой учебный год показан: «2026/27».
    pub year: String,
    /// Учебные годы, сначала нынешний.
    pub years: Vec<ProgramYear>,
    /// Есть ли прошлые годы в архиве.
    pub archive: bool,
}

/// Программы одного учебного года.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ProgramYear {
    /// Учебный год: «2026/27».
    pub year: String,
    /// Нынешний ли это учебный год.
    pub current: bool,
    /// Программы, по началу срока.
    pub programs: Vec<ProgramRow>,
}

/// Программа в списке.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ProgramRow {
    /// Страница программы.
    pub href: String,
    /// Чем её называют: задача пары или первая цель.
    pub title: PublicText,
    /// Участники, сначала наставник.
    pub participants: Vec<Participant>,
    /// Форма: «педагог – педагог».
    pub form: Option<String>,
    /// Срок.
    pub term: Option<Span>,
    /// Сколько сделано: «исполнено 3 мероприятия из 8»; пусто, если мероприятий нет.
    pub progress: Option<String>,
}

impl Template for ProgramsPage {
    const NAME: &'static str = "programs.html";
}

const MEASURES: Noun = Noun("мероприятия", "мероприятий", "мероприятий");

impl ProgramsPage {
    /// The programmes of this year, and those that begin later.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let now = site.disclosure.school_year();
        let mut years: Vec<ProgramYear> = Vec::new();
        for program in site.disclosure.programs() {
            let Some(year) = in_front(&program.years(), now) else { continue };
            let Some(row) = ProgramRow::of(site, &program) else { continue };
            match years.iter_mut().find(|known| known.year == year.to_string()) {
                Some(known) => known.programs.push(row),
                None => years.push(ProgramYear { year: year.to_string(), current: year == now, programs: vec![row] }),
            }
        }
        years.sort_by(|a, b| a.year.cmp(&b.year));
        ProgramsPage { year: now.to_string(), years, archive: site.has_archive() }
    }
}

/// What a programme is called: its pair's task, or its first goal.
pub(crate) fn title(program: &PublicProgram<'_>) -> PublicText {
    let task = program.pair().and_then(|pair| pair.fields().text(kind::Pair::task));
    let goal = || program.fields().parts(kind::Program::goals).first().and_then(|goal| goal.text(kind::Goal::goal));
    task.or_else(goal).map_or_else(|| PublicText::own("Персонализированная программа"), |text| text.capitalised())
}

impl ProgramRow {
    pub(super) fn of(site: &Site<'_>, program: &PublicProgram<'_>) -> Option<Self> {
        let pair = program.pair()?;
        let mut participants = site.participants(&pair);
        participants.retain(|person| person.role != "Помощник");
        Some(ProgramRow {
            href: format!("programs/{}.html", program.address()),
            title: title(program),
            participants,
            form: super::pairs_page::forms(&pair),
            term: program.term().map(|term| Span::period(*term.get())),
            progress: progress(program),
        })
    }
}

/// «исполнено 3 из 8 мероприятий».
fn progress(program: &PublicProgram<'_>) -> Option<String> {
    let measures = program.fields().parts(kind::Program::measures);
    let done = measures.iter().filter(|measure| measure.value(kind::Measure::done).is_some()).count();
    (!measures.is_empty()).then(|| format!("исполнено {done} из {}", Count(measures.len(), MEASURES)))
}
