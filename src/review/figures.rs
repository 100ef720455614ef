//! Numbers of the school years that differ between the sides, and means of surveys.

use std::collections::BTreeSet;

use super::moved::Moved;
use super::{Between, FigureChange};
use crate::diagnostic::FileId;
use crate::figure::{Change, Mean, PairFigures, SurveyFigures, YearFigures, value};
use crate::model::{Model, Survey};
use crate::profile::Profile;
use crate::record::value::FigureName;

/// Every number that differs, by school year, in the order in which reports name them.
pub(super) fn figures(between: &Between<'_>) -> Vec<FigureChange> {
    let (base, head) = (&between.sides.base.checked.figures, &between.sides.head.checked.figures);
    let years: BTreeSet<_> = base.years.keys().chain(head.years.keys()).collect();
    let mut changes = Vec::new();
    for year in years {
        let counted = |figures: Option<&YearFigures>| figures.map(|figures| numbers(figures, &between.head().profile));
        let (before, after) = (counted(base.years.get(year)), counted(head.years.get(year)));
        let said = |number: Option<usize>| number.map(|number| number.to_string());
        changes.extend(differing(before.as_deref(), after.as_deref()).map(|(name, before, after)| FigureChange {
            year: year.to_string(),
            name,
            before: said(before),
            after: said(after),
        }));
    }
    changes.extend(means(between));
    changes
}

/// The numbers of a year by their names: those that a report names, then pairs and groups by form and by kind.
fn numbers(figures: &YearFigures, profile: &Profile) -> Vec<(String, usize)> {
    let names = FigureName::WORDS.iter().filter_map(|word| FigureName::named(word));
    let named = names.map(|name| (name.word().to_owned(), value(name, figures).value()));
    let crews = |title: &str, pairs: &PairFigures| (format!("пар и групп «{title}»"), pairs.crews().value());
    let title = |code: &str| profile.form_of(code).map_or_else(|| code.to_owned(), |form| form.title().to_owned());
    let forms = figures.by_form.iter().map(|(code, pairs)| crews(&title(code), pairs));
    let kinds = figures.by_kind.iter().map(|(kind, pairs)| crews(profile.kinds.title(kind), pairs));
    named.chain(forms).chain(kinds).collect()
}

type Differing<N> = (String, Option<N>, Option<N>);

/// The names whose numbers differ, in the order of the head; those that it lacks come last. What one side does not
/// count in a year that it knows is nought there.
fn differing<'n>(
    before: Option<&'n [(String, usize)]>,
    after: Option<&'n [(String, usize)]>,
) -> impl Iterator<Item = Differing<usize>> {
    let names = |side: Option<&'n [(String, usize)]>| side.unwrap_or_default().iter().map(|(name, _)| name);
    let number = |side: Option<&[(String, usize)]>, wanted: &str| {
        side.map(|side| side.iter().find(|(name, _)| name == wanted).map_or(0, |(_, number)| *number))
    };
    let known: BTreeSet<&String> = names(after).collect();
    let gone = names(before).filter(move |name| !known.contains(name));
    let all: Vec<Differing<usize>> =
        names(after).chain(gone).map(|name| (name.clone(), number(before, name), number(after, name))).collect();
    all.into_iter().filter(|(_, before, after)| before.unwrap_or_default() != after.unwrap_or_default())
}

/// The means of surveys that both sides have, question by question.
fn means(between: &Between<'_>) -> Vec<FigureChange> {
    let moved = Moved::of(between);
    let before: Vec<Counted<'_>> = counted(between.base(), &between.sides.base.checked.figures.surveys);
    let after: Vec<Counted<'_>> = counted(between.head(), &between.sides.head.checked.figures.surveys);
    let mut changes = Vec::new();
    for (was, counted_then) in &before {
        let file: FileId = moved.file(was.head.file);
        let Some((is, counted_now)) = after.iter().find(|(survey, _)| survey.head.file == file) else { continue };
        changes.extend(questions((was, counted_then), (is, counted_now)));
    }
    changes
}

type Counted<'m> = (Survey<'m>, &'m SurveyFigures);

fn counted<'m>(model: &'m Model, figures: &'m [SurveyFigures]) -> Vec<Counted<'m>> {
    model.surveys().zip(figures).collect()
}

fn questions(was: (&Survey<'_>, &SurveyFigures), is: (&Survey<'_>, &SurveyFigures)) -> Vec<FigureChange> {
    let title = is.0.title.known().map_or_else(|| is.0.id.clone(), ToString::to_string);
    let year = is.1.year.map_or_else(String::new, |year| year.to_string());
    let mut changes = Vec::new();
    for now in &is.1.changes {
        let Some(code) = code(is.0, now) else { continue };
        let Some(then) = was.1.changes.iter().find(|then| self::code(was.0, then) == Some(code)) else { continue };
        for (side, before, after) in [("до", &then.before, &now.before), ("после", &then.after, &now.after)] {
            if before.tenths() != after.tenths() {
                let name = format!("опрос «{title}», вопрос «{code}», среднее {side}");
                changes.push(FigureChange {
                    year: year.clone(),
                    name,
                    before: in_words(before),
                    after: in_words(after),
                });
            }
        }
    }
    changes
}

fn code<'m>(survey: &Survey<'m>, change: &Change) -> Option<&'m str> {
    Some(survey.entry.fields.questions.known()?.get(change.question)?.code.text.as_str())
}

/// «7,3».
fn in_words(mean: &Mean) -> Option<String> {
    mean.tenths().map(|tenths| format!("{},{}", tenths / 10, tenths % 10))
}
