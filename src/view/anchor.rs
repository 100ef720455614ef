//! На этой странице: the parts of a long page, each a place that a link leads to.

use schemars::JsonSchema;
use serde::Serialize;

use super::PublicText;
use crate::public::slugs;

/// Часть страницы.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Anchor {
    /// `id` её элемента, единственный на странице.
    pub id: String,
    /// Её заголовок.
    pub text: PublicText,
}

/// A part of a page whose words are ours: is it there, its id, its heading.
pub(super) type Part = (bool, &'static str, &'static str);

/// With fewer headings a text is seen at a glance.
const MANY: usize = 3;

impl Anchor {
    /// The parts that are there; nothing where there are fewer than `many`, since a list would only be in the way.
    pub(super) fn parts(parts: &[Part], many: usize) -> Vec<Anchor> {
        let there = parts.iter().filter(|(there, _, _)| *there);
        let anchors = there.map(|(_, id, text)| Anchor { id: (*id).to_owned(), text: PublicText::own(text) });
        let anchors: Vec<Anchor> = anchors.collect();
        if anchors.len() < many { Vec::new() } else { anchors }
    }

    /// The ids of the headings of Markdown, in the order of `PublicText::headings`; no id of a frame begins like them.
    pub(super) fn ids(text: &PublicText) -> Vec<String> {
        let headings = text.headings();
        let words = slugs(headings.iter().map(|(_, heading)| heading.as_str()));
        words.into_iter().map(|word| format!("chast-{word}")).collect()
    }

    /// The highest headings of a long text.
    pub(super) fn headings(text: &PublicText) -> Vec<Anchor> {
        let headings = text.headings();
        let highest = headings.iter().map(|(level, _)| *level).min();
        let anchors = Anchor::ids(text).into_iter().zip(headings).filter(|(_, (level, _))| Some(*level) == highest);
        let anchors: Vec<Anchor> = anchors.map(|(id, (_, text))| Anchor { id, text }).collect();
        if anchors.len() < MANY { Vec::new() } else { anchors }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(anchors: &[Anchor]) -> Vec<&str> {
        anchors.iter().map(|anchor| anchor.id.as_str()).collect()
    }

    #[test]
    fn a_text_of_three_headings_has_a_list_of_the_highest() {
        let text = PublicText::for_tests("## А\n\n### Б\n\n## А\n\n> ## Г\n\n## В");
        assert_eq!(ids(&Anchor::headings(&text)), ["chast-a", "chast-a-2", "chast-v"]);
        assert!(Anchor::headings(&PublicText::for_tests("## А\n\n### Б\n\n## В")).is_empty());
    }

    #[test]
    fn only_parts_that_are_there_are_listed() {
        let parts = [(true, "a", "А"), (false, "b", "Б"), (true, "c", "В")];
        assert_eq!(ids(&Anchor::parts(&parts, 2)), ["a", "c"]);
        assert!(Anchor::parts(&parts, 3).is_empty());
    }
}
