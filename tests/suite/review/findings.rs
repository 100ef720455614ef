//! What became of findings: a line that moves and a file that is renamed make none of them new.

use nastavnik::review::{FindingState, Review};

use crate::branch::Branch;

/// A card with two findings: a class as a teacher would not have it, and no consent to processing.
const CARD: &str = "---\nимя: Ветлугин Игорь Олегович\nкто: педагог\nнеизвестное поле: да\n---\n";

fn states(review: &Review, state: FindingState) -> Vec<&'static str> {
    review.findings.iter().filter(|finding| finding.state == state).map(|finding| finding.code).collect()
}

fn with_card() -> Branch {
    Branch::of_sample().write("people/vetlugin-io.md", CARD)
}

#[test]
fn findings_of_a_new_record_are_new_and_those_of_a_removed_one_are_mended() {
    let added = with_card().review();
    let new = states(&added, FindingState::New);
    assert!(!new.is_empty() && new.len() == added.sums.new, "{new:?}");
    assert!(states(&added, FindingState::Fixed).is_empty());
    let removed = with_card().undone().review();
    assert_eq!(states(&removed, FindingState::Fixed), new);
    assert_eq!((removed.sums.new, removed.sums.fixed), (0, new.len()));
}

#[test]
fn a_line_above_makes_no_finding_new() {
    let branch = with_card().merged().edit("people/vetlugin-io.md", "кто: педагог", "кто: педагог\nдолжность: учитель");
    let review = branch.review();
    assert!(states(&review, FindingState::New).is_empty(), "{:?}", review.findings);
    assert!(states(&review, FindingState::Fixed).is_empty(), "{:?}", review.findings);
    assert!(!states(&review, FindingState::Standing).is_empty());
}

#[test]
fn a_record_that_is_renamed_keeps_its_findings() {
    let review = with_card().merged().rename("people/vetlugin-io.md", "people/vetlugin.md").review();
    assert!(states(&review, FindingState::New).is_empty(), "{:?}", review.findings);
    assert!(states(&review, FindingState::Fixed).is_empty(), "{:?}", review.findings);
}

#[test]
fn a_finding_about_a_line_that_is_still_wrong_still_stands() {
    let branch = with_card().merged().edit("people/vetlugin-io.md", "неизвестное поле: да", "неизвестное поле: нет");
    let review = branch.review();
    assert!(states(&review, FindingState::New).is_empty(), "{:?}", review.findings);
}

#[test]
fn findings_of_records_that_did_not_change_are_only_counted() {
    let branch = Branch::of_sample().edit("people/samovarova-nf.md", "сверено: 26.08.2026", "сверено: 27.08.2026");
    let review = branch.review();
    assert_eq!(review.sums.standing, branch.checked().findings.len());
    assert!(review.findings.len() < review.sums.standing);
}
