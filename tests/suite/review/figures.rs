//! Numbers of the school years before and after: held against the figures of two checks.

use nastavnik::figure::value;
use nastavnik::record::value::FigureName;

use crate::branch::Branch;

#[test]
fn numbers_are_those_of_both_checks_and_equal_ones_are_left_out() {
    let sample = Branch::of_sample();
    let meeting = sample.base.keys().find(|path| path.starts_with("meetings/")).cloned().expect("there are meetings");
    let branch = sample.remove(&meeting);
    let (before, after) = (branch.clone().undone().checked().figures, branch.checked().figures);
    let review = branch.review();
    assert!(!review.figures.is_empty());
    for name in FigureName::WORDS.iter().filter_map(|word| FigureName::named(word)) {
        for (year, counted) in &after.years {
            let (was, is) = (value(name, &before.years[year]).value(), value(name, counted).value());
            let told = review.figures.iter().find(|told| told.year == year.to_string() && told.name == name.word());
            let told = told.map(|told| (told.before.clone(), told.after.clone()));
            assert_eq!(
                told,
                (was != is).then(|| (Some(was.to_string()), Some(is.to_string()))),
                "{year} {}",
                name.word()
            );
        }
    }
}

#[test]
fn a_year_that_only_one_side_has_is_not_counted_on_the_other() {
    let branch = Branch::of_sample();
    let emptied =
        branch.base.keys().filter(|path| path.starts_with("pairs/") || path.starts_with("meetings/")).cloned();
    let emptied: Vec<String> = emptied.collect();
    let branch = emptied.iter().fold(branch, |branch, path| branch.remove(path));
    assert!(branch.review().figures.iter().all(|told| told.after.is_none() || told.name.starts_with("опрос")));
}

#[test]
fn the_mean_of_a_survey_is_told_question_by_question() {
    let branch = Branch::of_sample();
    let survey = String::from_utf8_lossy(&branch.base["surveys/2025-26.md"]).into_owned();
    let line = survey.lines().find(|line| line.trim_start().starts_with("после:")).expect("there are answers");
    let (_, mark) = line.rsplit_once(' ').expect("a mark ends the line");
    let other = if mark == "1" { "2" } else { "1" };
    let edited = format!("{}{other}", line.strip_suffix(mark).expect("it ends so"));
    let review = branch.edit("surveys/2025-26.md", line, &edited).review();
    let [told] = &review.figures[..] else { panic!("{:?}", review.figures) };
    assert!(told.name.ends_with("среднее после"), "{told:?}");
    assert!(told.before != told.after && told.after.as_deref().is_some_and(|mean| mean.contains(',')), "{told:?}");
}
