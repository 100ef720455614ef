//! What one participant answered on one day: `05.09.2025, комфорт 5, план 3`.

use chrono::NaiveDate;

use super::{Shape, Value, date};
use crate::diagnostic::Place;
use crate::name::fold;
use crate::record::field::Spanned;
use crate::record::node::Node;
use crate::record::passage::Passage;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// The day of a survey and the marks of one participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// When.
    pub date: NaiveDate,
    /// The marks in the order of the file.
    pub marks: Vec<Mark>,
}

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The code of the question, as it is written.
    pub code: Passage,
    /// The answer. Whether it lies inside the scale is for a rule to say.
    pub number: u32,
    /// Where code and number stand.
    pub place: Place,
}

impl Answers {
    /// The answer to the question `code`, however spelt.
    #[must_use]
    pub fn mark(&self, code: &str) -> Option<&Mark> {
        let code = fold(code);
        self.marks.iter().find(|mark| fold(&mark.code) == code)
    }
}

impl Value for Answers {
    const SHAPE: Shape = Shape::Answers;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let mut pieces = reader.pieces(node)?.into_iter();
        let Some(first) = pieces.next() else {
            reader.wrong(node.place, "нет ни даты, ни ответов").help(HELP);
            return None;
        };
        let day = date::day(&first.value, first.place, reader);
        let marks: Vec<_> = pieces.map(|piece| mark(&piece, reader)).collect();
        Some(Answers { date: day?, marks: marks.into_iter().collect::<Option<_>>()? })
    }

    fn said(&self, _look: &dyn Look) -> Said {
        let marks = self.marks.iter().map(|mark| format!("{} {}", mark.code, mark.number));
        Said::One(std::iter::once(self.date.to_string()).chain(marks).collect::<Vec<_>>().join(", "))
    }
}

const HELP: &str = "пишите дату, потом ответы: 05.09.2026, комфорт 5, план 3";

/// Reads `комфорт 5`; a finding where it is something else.
fn mark(piece: &Spanned<Passage>, reader: &mut Reader<'_>) -> Option<Mark> {
    let Some((code, number)) = parts(piece) else {
        let headline = format!("нужны код вопроса и число, а стоит «{}»", piece.value);
        reader.wrong(piece.place, headline).help(HELP);
        return None;
    };
    let code = reader.passage(piece.place.within(&(0..code.len())), code);
    Some(Mark { code, number, place: piece.place })
}

/// `комфорт 5`, `комфорт: 5`, `комфорт – 5` → `комфорт`, 5.
fn parts(text: &str) -> Option<(&str, u32)> {
    let (code, number) = text.rsplit_once([' ', '\u{a0}', ':', '=', '–', '-'])?;
    let code = code.trim_end_matches([' ', '\u{a0}', ':', '=', '–', '-']);
    Some((code, number.parse().ok()?)).filter(|(code, _)| !code.is_empty())
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn code_and_number_are_parted() {
        for text in ["комфорт 5", "комфорт: 5", "комфорт – 5", "комфорт-5", "комфорт=5"]
        {
            assert_eq!(parts(text), Some(("комфорт", 5)), "{text}");
        }
        assert_eq!(parts("новые знания 10"), Some(("новые знания", 10)));
        for text in ["комфорт", "5", "комфорт много", " 5"] {
            assert_eq!(parts(text), None, "{text}");
        }
    }
}
