//! What is seen by the consent of the person it concerns alone: a review and an award.

use super::inquiry::{Inquiry, never};
use super::{Answer, Verdict};
use crate::model::{Award, Review};
use crate::public::{PublicAward, PublicReview};
use crate::record::value::{Date, Datum, day_in_words};
use crate::record::{Declared, Field, Kind};

impl Inquiry<'_> {
    pub(super) fn review(self, record: &dyn Declared) -> Option<Answer> {
        let review = self.model().reviews().find(|review| review.head == record.head())?;
        let author = review.author();
        let signature =
            author.map(|author| self.datum(format!("подпись ({})", author.short_name()), &author, Datum::Name));
        Some(Answer {
            title: format!("отзыв «{}»", review.id),
            kind: Kind::Review,
            head: review.head,
            main: self.words_of(&review),
            values: signature.into_iter().collect(),
            never: never(Kind::Review, record),
            stands: Vec::new(),
        })
    }

    /// The words of a review.
    pub(super) fn words_of(self, review: &Review<'_>) -> Verdict {
        let what = "слова отзыва";
        let body = &review.entry.body;
        let Some(author) = review.author() else {
            return Verdict::hidden(what, "непонятно, кто его написал", review.who.place());
        };
        let verdict = self.datum(what, &author, Datum::Review);
        if !verdict.shown || PublicReview::open(self.disclosure, *review).is_some() {
            return verdict;
        }
        let later = self.later(what, &review.date);
        let empty = || Verdict::hidden(what, "в отзыве ничего не написано", body.place);
        later.or_else(|| self.kept_back(what, body.place)).unwrap_or_else(empty)
    }

    /// The awards of the school, each by the consent of the one it was given to.
    pub(super) fn awards(self, record: &dyn Declared) -> Answer {
        let here = self.model().awards().filter(|award| award.fields.place.file == record.head().file);
        let values: Vec<Verdict> = here.map(|award| self.award(&award)).collect();
        let what = "список наград";
        let main = if values.iter().any(|verdict| verdict.shown) {
            Verdict::shown(what, "есть награда, которую согласились показать", record.head())
        } else {
            Verdict::hidden(what, "ни одну награду показать нельзя", record.head())
        };
        let (kind, head) = (Kind::Awards, record.head());
        Answer {
            title: "награды".to_owned(), kind, head, main, values, never: never(kind, record), stands: Vec::new()
        }
    }

    /// One award.
    pub(super) fn award(self, award: &Award<'_>) -> Verdict {
        let fields = &award.fields.value;
        let title = fields.title.known().map_or("награда", |title| title);
        let Some(person) = award.recipient() else {
            return Verdict::hidden(format!("награда «{title}»"), "непонятно, чья она", fields.who.place());
        };
        let what = format!("награда «{title}» ({})", person.short_name());
        let verdict = self.datum(what.clone(), &person, Datum::Awards);
        if !verdict.shown || PublicAward::open(self.disclosure, *award).is_some() {
            return self.kept_back(what, fields.title.place()).filter(|_| verdict.shown).unwrap_or(verdict);
        }
        self.later(&what, &fields.date).unwrap_or(verdict)
    }

    /// What is dated ahead, or not at all, is not shown yet.
    fn later(self, what: &str, date: &Field<Date>) -> Option<Verdict> {
        match date.known() {
            None => Some(Verdict::hidden(what, "непонятно, от какого это дня", date.place())),
            Some(day) if day.0 > self.disclosure.today() => {
                Some(Verdict::hidden(what, format!("это случится только {}", day_in_words(day.0)), date.place()))
            }
            Some(_) => None,
        }
    }
}
