//! LAW-10.

use crate::diagnostic::{Findings, Place};
use crate::model::Model;
use crate::rule::{Rule, rule};

/// What is written by mistake.
const WRONG: &str = "358.1";
/// What tells that the number is an article of the Labour Code, in small letters.
const SIGNS: [&str; 4] = ["ст.", "стать", "тк", "трудов"];
/// How far around the number the sign may stand, in letters.
const NEAR: usize = 30;

rule! {
    /// ## Что находит
    /// Ссылку на статью 358.1 Трудового кодекса в полях и текстах записей: о наставничестве говорит статья 351.8.
    ///
    /// Говорит только там, где рядом с числом сказано, что это статья. Спрашивает об этом только профиль «право».
    /// ## Почему это важно
    /// Переставленные цифры кочуют из положения в положение. Документ, который ссылается на несуществующую статью, придётся исправлять и подписывать заново.
    /// ## Так нельзя
    /// «…на основании ст. 358.1 Трудового кодекса»
    /// ## Что сделать
    /// Исправьте номер: ст. 351.8 ТК РФ. Проверьте и сам документ, если запись переписана с него.
    "LAW-10" WrongArticle, levels: [Warning], source: "Трудовой кодекс, ст. 351.8"
}

impl Rule for WrongArticle {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        model.records.each(&mut |_, record| {
            record.each(&mut |_, field| {
                field.texts(&mut |text, place| judge(text, place, findings));
                field.parts(&mut |_, part| part.texts(&mut |text, place| judge(text, place, findings)));
            });
            judge(&record.body().text, record.body().place, findings);
        });
    }
}

fn judge(text: &str, place: Place, findings: &mut Findings<'_>) {
    for (at, _) in text.match_indices(WRONG).filter(|(at, _)| is_an_article(text, *at)) {
        findings
            .warning(exact(place, text, at), "статья Трудового кодекса названа неверно")
            .help("о наставничестве говорит ст. 351.8 ТК РФ");
    }
}

/// Does the number stand alone, with a word beside it that calls it an article?
fn is_an_article(text: &str, at: usize) -> bool {
    let (before, after) = (&text[..at], &text[at + WRONG.len()..]);
    let is_part_of_more = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    if is_part_of_more(before.chars().next_back()) || is_part_of_more(after.chars().next()) {
        return false;
    }
    let from = before.char_indices().rev().nth(NEAR - 1).map_or(0, |(at, _)| at);
    let to = after.char_indices().nth(NEAR).map_or(after.len(), |(at, _)| at);
    let around = format!("{} {}", &before[from..], &after[..to]).to_lowercase();
    SIGNS.iter().any(|sign| around.contains(sign))
}

/// Where the number stands, as exactly as the text allows.
fn exact(place: Place, text: &str, at: usize) -> Place {
    if place.range().len() == text.len() { place.within(&(at..at + WRONG.len())) } else { place }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_article_is_meant() {
        let is = |text: &str| text.find(WRONG).is_some_and(|at| is_an_article(text, at));
        assert!(is("ст. 358.1 ТК РФ") && is("358.1 Трудового кодекса") && is("по статье 358.1"));
        assert!(!is("ток 358.1 миллиампера") && !is("ст. 1358.1") && !is("ст. 358.12"));
        assert!(!is("статья о прошлогодней олимпиаде по физике и числе 358.1"), "the word stands too far away");
    }
}
