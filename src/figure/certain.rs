//! Is a number of a school year certain: was everything read that it counts?
//!
//! Where something was not, the records may well hold what the annual report says, and nobody can tell.

use super::within::years;
use crate::model::{Model, Pair, Program, SchoolYear};
use crate::record::value::{FigureName, Value};
use crate::record::{Field, Kind};

/// Was every record read that this number of a year may count, to the fields that decide?
pub(super) fn is_certain(name: FigureName, year: SchoolYear, model: &Model) -> bool {
    let pairs = |is_clear: fn(&Pair<'_>) -> bool| are_pairs_clear(model, year, is_clear);
    match name {
        FigureName::Mentors => pairs(names_its_mentor),
        FigureName::Mentees => pairs(names_its_mentees),
        FigureName::Participants => pairs(|pair| names_its_mentor(pair) && names_its_mentees(pair)),
        FigureName::Pairs | FigureName::Groups => pairs(has_known_kinds),
        FigureName::Programs => are_programs_clear(model) && pairs(|_| true),
        FigureName::FinishedPrograms => {
            are_programs_clear(model) && pairs(|_| true) && model.pairs().all(|pair| leads(&pair.replaces, model))
        }
        FigureName::Measures => {
            are_programs_clear(model) && pairs(|pair| pair.programs().all(|one| has_measures(&one)))
        }
        FigureName::MeasuresDone => {
            are_programs_clear(model) && pairs(|pair| pair.programs().all(|one| says_what_is_done(&one)))
        }
        FigureName::Meetings => {
            !model.has_broken(Kind::Meeting) && model.meetings().all(|meeting| !meeting.date.is_bad())
        }
        FigureName::Stopped => !model.has_broken(Kind::Pair) && model.pairs().all(|pair| !pair.stopped.is_bad()),
    }
}

/// Is it known of every pair when it worked, and of those of the year what is asked?
fn are_pairs_clear(model: &Model, year: SchoolYear, is_clear: fn(&Pair<'_>) -> bool) -> bool {
    !model.has_broken(Kind::Pair)
        && model.pairs().all(|pair| has_known_time(&pair))
        && model.pairs().filter(|pair| years(pair).contains(&year)).all(|pair| is_clear(&pair))
}

fn has_known_time(pair: &Pair<'_>) -> bool {
    !pair.term.is_bad() && !pair.finished.is_bad() && !pair.stopped.is_bad()
}

fn names_its_mentor(pair: &Pair<'_>) -> bool {
    leads(&pair.entry.fields.mentor, pair.model)
}

fn names_its_mentees(pair: &Pair<'_>) -> bool {
    leads(&pair.entry.fields.mentees, pair.model)
}

/// Does the model know each of its kinds? One of them says whether it is a group.
fn has_known_kinds(pair: &Pair<'_>) -> bool {
    let kinds = &pair.entry.fields.kind;
    !kinds.is_bad() && kinds.known().is_none_or(|words| words.iter().count() == pair.kinds().len())
}

/// Is it known of every programme whose it is?
fn are_programs_clear(model: &Model) -> bool {
    !model.has_broken(Kind::Program) && model.programs().all(|program| leads(&program.entry.fields.pair, model))
}

fn has_measures(program: &Program<'_>) -> bool {
    !program.measures.is_bad()
}

fn says_what_is_done(program: &Program<'_>) -> bool {
    let mut measures = program.measures.known().into_iter().flatten();
    has_measures(program) && measures.all(|measure| !measure.done.is_bad())
}

/// Can the references of a field be read, and does each lead to a record?
fn leads<T: Value>(field: &Field<T>, model: &Model) -> bool {
    let mut leads = !field.is_bad();
    if let Some(value) = field.known() {
        value.references(&mut |reference| leads &= model.has_target(reference));
    }
    leads
}
