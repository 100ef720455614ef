//! WEB-01.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Kind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Разделы, в которых нет одного из четырёх видов сведений: событий, новостей, методики, права. События – это
    /// пункты дорожной карты и новости с полем «когда».
    /// ## Почему это важно
    /// Раздел из одних приказов не читают, раздел из одних новостей не отвечает проверяющему.
    /// ## Так нельзя
    /// Папка news пуста, и в разделе нет ни одной новости.
    /// ## Что сделать
    /// Заведите первую запись этого вида: новость, памятку в library, документ или пункт дорожной карты.
    "WEB-01" EmptyShelf, levels: [Warning], source: "Положение, п. 6.2.2"
}

/// What a section tells of: is there any, what is missing, what to do, where it is read from.
type Shelf = (bool, &'static str, &'static str, &'static [Kind]);

impl Rule for EmptyShelf {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        for (is_there, headline, help, kinds) in shelves(model) {
            if !is_there && !kinds.iter().any(|kind| model.has_broken(*kind)) {
                findings.warning(Location::Missing(school.head), headline).help(help);
            }
        }
    }
}

fn shelves(model: &Model) -> [Shelf; 4] {
    let announced = model.news().any(|news| !news.when.is_absent());
    let planned = model.roadmaps().any(|roadmap| !roadmap.items.is_absent());
    let methods = model.library().next().is_some() || model.practices().next().is_some();
    [
        (
            announced || planned,
            "в разделе нет событий",
            "заведите дорожную карту или новость с полем «когда»",
            &[Kind::News, Kind::Roadmap],
        ),
        (
            model.news().next().is_some(),
            "в разделе нет новостей",
            "заведите первую новость в папке news",
            &[Kind::News],
        ),
        (
            methods,
            "в разделе нет методики",
            "положите памятку в папку library или практику в папку practices",
            &[Kind::Library, Kind::Practice],
        ),
        (
            model.documents().next().is_some(),
            "в разделе нет документов",
            "заведите записи документов в папке documents",
            &[Kind::Document],
        ),
    ]
}
