//! Персонализированные программы: the list.

use serde::Serialize;

use super::Site;
use super::pairs_page::in_front;
use super::{Participant, PublicText, Span, Template};
use crate::diagnostic::words::{Count, Noun};
use crate::public::{PublicProgram, kind};

/// `programs.html`.
#[derive(Clone, Debug, Serialize)]
pub struct ProgramsPage {
    /// The school year that is shown, «2026/27».
    pub year: String,
    /// That school year, then later ones with the programmes that begin in them.
    pub years: Vec<ProgramYear>,
    /// Whether earlier years stand in the archive.
    pub archive: bool,
}

/// The programmes of one school year.
#[derive(Clone, Debug, Serialize)]
pub struct ProgramYear {
    /// «2026/27».
    pub year: String,
    /// Whether it is the school year of the day that is shown.
    pub current: bool,
    /// Its programmes, by the beginning of their term.
    pub programs: Vec<ProgramRow>,
}

/// One programme in the list.
#[derive(Clone, Debug, Serialize)]
pub struct ProgramRow {
    /// The programme's page relative to the section's root.
    pub href: String,
    /// What names it: the pair's task or its first goal; vetted.
    pub title: PublicText,
    /// The participants, mentor first.
    pub participants: Vec<Participant>,
    /// «педагог – педагог».
    pub form: Option<String>,
    /// Its term.
    pub term: Option<Span>,
    /// «исполнено 3 мероприятия из 8»; absent where there are no measures.
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
