//! An answer in sentences, as a curator reads it aloud.

use super::{Pages, line};
use crate::diagnostic::words::and;
use crate::public::{Answer, Stands, Verdict, day_in_words};
use crate::source::Sources;

/// The answer: what it is about, the main thing, the rest, what nobody sees.
pub(super) fn answer(answer: &Answer, sources: &Sources, pages: &Pages) -> String {
    let mut text = format!("{} – {}\n\n", capitalised(&answer.title), line(answer.head, sources));
    text.push_str(&verdict(&answer.main, sources));
    let stands = paths(answer, pages);
    if !stands.is_empty() {
        text.push_str(&format!("Где это стоит: {}.\n", stands.join(", ")));
    }
    if !answer.values.is_empty() {
        text.push('\n');
        answer.values.iter().for_each(|value| text.push_str(&verdict(value, sources)));
    }
    if !answer.never.is_empty() {
        text.push_str(&format!("\nНе видит никто, кроме школы: {}. Так объявлены эти поля.\n", and(&answer.never)));
    }
    text
}

/// «Имя: видно по 31 августа 2027 – согласие № П-05/25 (content/people/a.md:36).»
fn verdict(verdict: &Verdict, sources: &Sources) -> String {
    let seen = match (verdict.shown, verdict.until) {
        (true, Some(until)) => format!("видно по {}", day_in_words(until)),
        (true, None) => "видно".to_owned(),
        (false, _) => "не видно".to_owned(),
    };
    let code = verdict.code.map_or(String::new(), |code| format!(" [{code}]"));
    format!("{}: {seen} – {}{code} ({}).\n", capitalised(&verdict.what), verdict.why, line(verdict.place, sources))
}

/// The pages on which it stands.
pub(super) fn paths(answer: &Answer, pages: &Pages) -> Vec<String> {
    let path = |stands: &Stands| match stands {
        Stands::With(file) => pages.of_record.get(file).cloned(),
        Stands::Contacts => Some("contacts.html".to_owned()),
        Stands::Awards => Some("awards.html".to_owned()),
        Stands::Reviews => Some("reviews.html".to_owned()),
    };
    answer.stands.iter().filter_map(path).collect()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
