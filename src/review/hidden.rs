//! How a sentence reads to those who may read no text of a record: that words are hidden is said once, in words.
//!
//! Receives a [`Sentence`], returns one without a bit that holds a text.

use super::{Bit, Sentence};

/// Words between texts that are told as one.
const BETWEEN: [&str; 3] = [INSTEAD, ", ", " и "];

const INSTEAD: &str = " вместо ";

/// «Новая цель «…».» → «Новая цель (слова скрыты).»; «срок – «…» вместо «…»» → «срок – изменено (слова скрыты)».
pub(super) fn hidden(sentence: &Sentence) -> Sentence {
    let mut said = Sentence::new();
    let mut is_first = true;
    let mut rest = &sentence.0[..];
    while let [bit, others @ ..] = rest {
        if !is_text(bit) {
            said = said.and(bit.clone());
            rest = others;
            continue;
        }
        let (run, others) = rest.split_at(run(rest));
        said = if run.iter().any(|bit| is_own(bit, INSTEAD)) { said.and("изменено") } else { bare(said) };
        if is_first {
            said = said.and(" (слова скрыты)");
        }
        (is_first, rest) = (false, others);
    }
    said
}

/// How many bits, the first of which is a text, are told as one.
fn run(bits: &[Bit]) -> usize {
    let joined = bits[1..].chunks_exact(2);
    let is_joined = |two: &&[Bit]| is_text(&two[1]) && BETWEEN.iter().any(|words| is_own(&two[0], words));
    1 + 2 * joined.take_while(is_joined).count()
}

/// Without the blank or the colon that led to a text.
fn bare(mut said: Sentence) -> Sentence {
    if let Some(Bit::Own(last)) = said.0.last_mut() {
        last.truncate(last.trim_end_matches([' ', ':']).len());
    }
    said
}

fn is_text(bit: &Bit) -> bool {
    matches!(bit, Bit::Quote { .. } | Bit::Diff { .. })
}

fn is_own(bit: &Bit, words: &str) -> bool {
    matches!(bit, Bit::Own(own) if own == words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::declare::Visibility;
    use crate::review::in_words;
    use crate::review::sentence::say;

    fn reads(sentence: &Sentence) -> String {
        in_words(&hidden(sentence))
    }

    #[test]
    fn hidden_words_are_said_to_be_hidden_once() {
        let text = || Bit::Quote { text: "тайна".to_owned(), seen: Visibility::Nobody };
        assert_eq!(
            reads(&say!["Приказ пары: ", text(), " вместо ", text(), "."]),
            "Приказ пары: изменено (слова скрыты)."
        );
        assert_eq!(reads(&say!["Новая цель: ", text(), "."]), "Новая цель (слова скрыты).");
        assert_eq!(reads(&say!["Отложено ", text(), " – до мая."]), "Отложено (слова скрыты) – до мая.");
        let goal = say!["Цель ", text(), ": рубеж – добавлено ", text(), "; срок – ", text(), " вместо ", text(), "."];
        assert_eq!(reads(&goal), "Цель (слова скрыты): рубеж – добавлено; срок – изменено.");
        assert_eq!(reads(&say!["Темы: ", text(), ", ", text(), " и ", text(), "."]), "Темы (слова скрыты).");
        assert_eq!(reads(&say!["Темы прежние."]), "Темы прежние.");
    }
}
