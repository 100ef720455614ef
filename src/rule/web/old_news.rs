//! WEB-06.

use crate::diagnostic::Findings;
use crate::diagnostic::words::{Count, Noun};
use crate::model::Model;
use crate::record::{Kind, Known};
use crate::rule::{Rule, rule};

const DAYS: Noun = Noun("день", "дня", "дней");

rule! {
    /// ## Что находит
    /// Разделы, где последняя новость старше срока, который школа назвала в поле «порог новостей». Без поля молчит.
    /// ## Почему это важно
    /// По дате последней новости видно, живо ли наставничество в школе.
    /// ## Так нельзя
    /// порог новостей: 60
    /// (а последняя новость – трёхмесячной давности)
    /// ## Что сделать
    /// Напишите короткую новость: о встрече, о новой паре, о том, что получилось.
    "WEB-06" OldNews, levels: [Advice], source: "по смыслу; порог называет школа"
}

impl Rule for OldNews {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let Known(longest, set) = &school.news_age else { return };
        if model.has_broken(Kind::News) || model.news().any(|news| news.date.is_bad()) {
            return;
        }
        let dates = model.news().filter_map(|news| match &news.entry.fields.date {
            Known(date, place) => Some((date.0, *place)),
            _ => None,
        });
        let Some((latest, place)) = dates.max_by_key(|(date, _)| *date) else { return };
        let Ok(age) = usize::try_from((model.today - latest).num_days()) else { return };
        if age > longest.0 as usize {
            findings
                .advice(place, format!("последней новости {}", Count(age, DAYS)))
                .also(*set, "столько дней назвала школа")
                .help("напишите короткую новость");
        }
    }
}
