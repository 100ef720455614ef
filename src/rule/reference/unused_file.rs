//! FIL-30.

use std::collections::HashSet;

use memchr::memchr2;
use pulldown_cmark::{Event, Parser, Tag};
use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Файлы в папке content, на которые не ссылается ни одна запись.
    /// ## Почему это важно
    /// Такой файл не попадёт ни на сайт, ни в отчёт, но останется в истории – вместе с фамилиями, которые в нём есть.
    /// ## Так нельзя
    /// В папке files лежит prikaz-112-o-star.pdf, а во всех документах назван prikaz-112-o.pdf.
    /// ## Что сделать
    /// Сошлитесь на файл из записи (поля «файл», «картинка» и «портрет», ссылка в тексте) или удалите его.
    "FIL-30" UnusedFile, levels: [Advice], source: "формат записей: файлы"
}

impl Rule for UnusedFile {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        if !model.records.broken.is_empty() || is_one_unread(model) {
            return;
        }
        let named = named(model);
        for path in model.files().iter().filter(|path| !named.contains(&plain(path))) {
            findings
                .advice(Location::Path(format!("content/{path}")), "файл, на который никто не ссылается")
                .help("сошлитесь на него из записи или удалите");
        }
    }
}

/// Can a field that names a file not be read? It may be the one.
fn is_one_unread(model: &Model) -> bool {
    model.documents().any(|document| document.file.is_bad())
        || model.articles().any(|article| article.image.is_bad())
        || model.people().any(|person| person.portrait.is_bad())
        || model.school().is_some_and(|school| school.logo.is_bad())
}

/// Every path that a record names: in its fields, in the links and pictures of its body.
fn named(model: &Model) -> HashSet<String> {
    let files = model.documents().filter_map(|document| document.entry.fields.file.known());
    let images = model.articles().filter_map(|article| article.entry.fields.image.known());
    let logo = model.school().and_then(|school| school.entry.fields.logo.known());
    let portraits = model.people().filter_map(|person| person.entry.fields.portrait.known());
    let mut named: HashSet<String> = files.chain(images).chain(portraits).chain(logo).map(|path| plain(path)).collect();
    model.records.each(&mut |_, record| {
        let text = &record.body().text;
        // No link and no picture does without one of these.
        if memchr2(b']', b'<', text.as_bytes()).is_none() {
            return;
        }
        for event in Parser::new(text) {
            if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event {
                named.insert(plain(&dest_url));
            }
        }
    });
    named
}

/// A path from `content/`, whatever leads to it: `../files/a%20b.pdf` is `files/a b.pdf`.
fn plain(path: &str) -> String {
    let path = path.split(['#', '?']).next().unwrap_or(path);
    let inside = path.trim_start_matches(['.', '/']);
    decoded(inside.strip_prefix("content/").unwrap_or(inside)).nfc().collect()
}

/// The path with `%41` and the like read as the letters they stand for.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        let (byte, left) = escaped(rest).map_or((*first, after), |byte| (byte, &rest[3..]));
        bytes.push(byte);
        rest = left;
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

/// The byte of an escape at the start of a text.
fn escaped(text: &[u8]) -> Option<u8> {
    let [b'%', high, low, ..] = text else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(*high)? * 16 + digit(*low)?)
}
