//! DOC-21.

use crate::diagnostic::words::nearest;
use crate::diagnostic::{Findings, Location, Place};
use crate::model::Model;
use crate::record::kind::Document;
use crate::record::{Absent, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Документы без файла и без ссылки, а также документы, чей файл не лежит там, где сказано.
    /// ## Почему это важно
    /// Запись о документе без самого документа ничего не доказывает: открыть его не сможет ни посетитель, ни
    /// проверяющий. Файл не обязательно публиковать, но он должен быть.
    /// ## Так нельзя
    /// файл: files/polozhenie.pdf, а в папке files такого файла нет
    /// ## Что сделать
    /// Положите файл в папку content/files и впишите путь от папки content; для закона достаточно ссылки.
    "DOC-21" WithoutFile, levels: [Error], source: "по смыслу"
}

impl Rule for WithoutFile {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for document in model.documents() {
            match (&document.file, &document.url) {
                (Absent(place), Absent(_)) => nothing(*place, findings),
                (Known(path, place), _) if !model.has_file(path) => not_there(model, path, *place, findings),
                _ => {}
            }
        }
    }
}

fn nothing(place: Place, findings: &mut Findings<'_>) {
    let help = format!("впишите путь в поле {} или адрес в поле {}", Document::file, Document::url);
    findings.error(Location::Missing(place), "у документа нет ни файла, ни ссылки").help(help);
}

fn not_there(model: &Model, path: &str, place: Place, findings: &mut Findings<'_>) {
    if path.contains("://") {
        let headline = format!("в поле {} стоит адрес в сети", Document::file);
        findings.error(place, headline).help(format!("перенесите адрес в поле {}", Document::url));
        return;
    }
    let help = match nearest(path, model.files().iter().map(String::as_str)).first() {
        Some(near) => format!("возможно, вы имели в виду {near}"),
        None => "положите файл в папку content и впишите путь от неё, например: files/polozhenie.pdf".to_owned(),
    };
    findings.error(place, format!("файла документа нет на месте: {path}")).help(help);
}
