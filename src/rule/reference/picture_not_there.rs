//! FIL-38.

use crate::diagnostic::Findings;
use crate::diagnostic::words::nearest;
use crate::model::Model;
use crate::record::Known;
use crate::rule::{Rule, rule};

/// The formats that browsers show and that can be freed of what a camera adds.
const FORMATS: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

rule! {
    /// ## Что находит
    /// Новости, другие тексты и карточки людей, чьей картинки нет на месте или чей файл – не картинка; так же и логотип
    /// школы.
    /// ## Почему это важно
    /// Текст или страница наставника выйдут без картинки, и никто не скажет почему.
    /// ## Так нельзя
    /// картинка: images/urok.heic
    /// ## Что сделать
    /// Положите картинку в content/images в одном из видов JPEG, PNG или WebP и впишите путь от папки content.
    "FIL-38" PictureNotThere, levels: [Error], source: "формат записей: картинки"
}

impl Rule for PictureNotThere {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let logo = model.school().map(|school| &school.entry.fields.logo);
        let images = model.articles().map(|article| &article.entry.fields.image);
        let portraits = model.people().map(|person| &person.entry.fields.portrait);
        for image in images.chain(portraits).chain(logo) {
            let Known(path, place) = image else { continue };
            if !model.has_file(path) {
                findings.error(*place, format!("картинки нет на месте: {path}")).help(meant(model, path));
            } else if !is_picture(path) {
                findings
                    .error(*place, format!("файл не выйдет картинкой: {path}"))
                    .help("сохраните её как JPEG, PNG или WebP");
            }
        }
    }
}

fn meant(model: &Model, path: &str) -> String {
    match nearest(path, model.files().iter().map(String::as_str)).first() {
        Some(near) => format!("возможно, вы имели в виду {near}"),
        None => "положите картинку в content/images и впишите путь, например: images/urok.jpg".to_owned(),
    }
}

fn is_picture(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| FORMATS.contains(&ending.to_lowercase().as_str()))
}
