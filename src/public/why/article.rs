//! News, a practice, a library item, a free page: the page itself, its picture, its author.

use super::inquiry::{Inquiry, never};
use super::{Answer, Verdict};
use crate::model::Article;
use crate::public::Stands;
use crate::public::gate::{self, Covered};
use crate::public::{ArticleKind, PublicArticle, Reason};
use crate::record::value::Datum;
use crate::record::{Declared, Kind, Known, kind};

impl Inquiry<'_> {
    pub(super) fn article(self, kind: Kind, record: &dyn Declared) -> Option<Answer> {
        let article = self.model().articles().find(|article| article.head == record.head())?;
        let all = self.disclosure.articles(shelf(kind));
        let public = all.iter().find(|public| public.file() == article.entry.file())?;
        let main = self.page_of(public, &article, record);
        let mut values: Vec<Verdict> = self.author(public, &article).into_iter().collect();
        values.extend(self.picture(public, &article));
        values.extend(self.open_fields(record));
        Some(Answer {
            title: article.title.known().map_or_else(|| article.id.clone(), |title| format!("«{}»", title.0)),
            kind,
            head: article.head,
            stands: main.shown.then_some(Stands::With(article.entry.file())).into_iter().collect(),
            main,
            values,
            never: never(kind, record),
        })
    }

    fn page_of(self, public: &PublicArticle<'_>, article: &Article<'_>, record: &dyn Declared) -> Verdict {
        let what = "страница";
        if public.fields().text(kind::Article::title).is_some() && public.body().is_some() {
            return Verdict::shown(what, "записи этого вида видят все", article.head);
        }
        let title = &article.entry.fields.title;
        let kept = self.kept_back(what, title.place()).or_else(|| self.kept_back(what, record.body().place));
        kept.unwrap_or_else(|| Verdict::hidden(what, "нет заголовка", title.place()))
    }

    /// The author: somebody of the school by consent, anybody else as it is written.
    fn author(self, public: &PublicArticle<'_>, article: &Article<'_>) -> Option<Verdict> {
        let Known(typed, place) = &article.entry.fields.author else { return None };
        if let Some(person) = article.author() {
            return Some(self.datum(format!("автор ({})", person.short_name()), &person, Datum::Name));
        }
        let what = format!("автор ({})", typed.0.typed);
        let seen = || Verdict::shown(what.clone(), "это не человек из записей школы", *place);
        Some(if public.author().is_some() { seen() } else { self.kept_back(what.clone(), *place).unwrap_or_else(seen) })
    }

    fn picture(self, public: &PublicArticle<'_>, article: &Article<'_>) -> Option<Verdict> {
        let Known(_, image) = &article.entry.fields.image else { return None };
        let what = "снимок";
        if public.picture().is_some() {
            let nobody = article.people_on_picture().is_empty();
            let why = if nobody {
                "людей на нём нет"
            } else {
                "все, кто на нём, согласились"
            };
            return Some(Verdict::shown(what, why, article.people.place()));
        }
        Some(match gate::covered(article, self.disclosure) {
            Some(Covered::NobodyNamed(place)) => Verdict::hidden(what, "не сказано, кто на нём", place).ruled("PUB-03"),
            Some(Covered::Unknown(place)) => Verdict::hidden(what, "на нём назван тот, кого нет среди людей", place),
            Some(Covered::Withheld(person)) => {
                let reason = Reason::of(&person, Datum::Photo)?;
                Verdict::hidden(what, format!("на нём {}: {}", person.short_name(), reason.words), reason.place)
            }
            None if article.alt.is_absent() => Verdict::hidden(what, "нет описания словами", *image).ruled("PUB-05"),
            None => self.kept_back(what, article.alt.place())?,
        })
    }
}

fn shelf(kind: Kind) -> ArticleKind {
    match kind {
        Kind::Practice => ArticleKind::Practice,
        Kind::Library => ArticleKind::Library,
        Kind::Page => ArticleKind::Page,
        _ => ArticleKind::News,
    }
}
