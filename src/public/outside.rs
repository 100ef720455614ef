//! What must not be fetched from elsewhere: the manual page of LAW-09, and links of texts to foreign services.

use std::ops::Range;

use crate::diagnostic::{Finding, Level, Location, Manual, Place, manual};

manual! {
    /// ## Что находит
    /// Готовые страницы и файлы темы, которые берут что-то с чужих адресов: скрипты, счётчики, шрифты, стили, картинки, формы, окна. В текстах предупреждает о ссылках на зарубежные формы и диски.
    /// ## Почему это важно
    /// Вместе с таким запросом чужой сервер узнаёт, кто и когда открыл страницу, а форма собирает данные учеников и родителей за границей. Закон этого не разрешает; к тому же раздел перестаёт работать, когда чужой сервер молчит.
    /// ## Так нельзя
    /// @import url(https://fonts.example/serif.css) в стиле темы; «заполните форму: forms.gle/…» в новости
    /// ## Что сделать
    /// Положите файл в тему или в content. Анкету раздайте на бумаге или поставьте на сайте школы.
    pub(crate) OUTSIDE = "LAW-09", levels: [Error, Warning], blocks: Privacy, source: "закон 152-ФЗ, ст. 18 ч. 5"
}

/// Services abroad in which schools keep forms and files.
const SERVICES: [&str; 24] = [
    "docs.google.com",
    "drive.google.com",
    "forms.google.com",
    "sites.google.com",
    "photos.google.com",
    "photos.app.goo.gl",
    "forms.gle",
    "goo.gl",
    "forms.office.com",
    "forms.cloud.microsoft",
    "onedrive.live.com",
    "1drv.ms",
    "sharepoint.com",
    "dropbox.com",
    "icloud.com",
    "wetransfer.com",
    "mega.nz",
    "typeform.com",
    "surveymonkey.com",
    "jotform.com",
    "airtable.com",
    "tally.so",
    "padlet.com",
    "notion.site",
];

/// Where a text names such a service.
pub(super) fn services(text: &str) -> Vec<Range<usize>> {
    if !has_host(text) {
        return Vec::new();
    }
    let plain = text.to_ascii_lowercase();
    let mut found: Vec<Range<usize>> = SERVICES
        .iter()
        .flat_map(|service| plain.match_indices(service).map(|(at, service)| at..at + service.len()))
        .filter(|range| is_whole(&plain, range))
        .collect();
    found.sort_by_key(|range| (range.start, range.end));
    found.dedup_by_key(|range| range.start);
    found
}

/// Is there a full stop between two Latin letters or digits, as in the name of every host?
fn has_host(text: &str) -> bool {
    let parts = text.as_bytes().windows(3);
    parts.into_iter().any(
        |part| matches!(part, [before, b'.', after] if before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric()),
    )
}

/// Is it the end of a host's name? `drive.google.com` and `school.sharepoint.com` are, `forms.glebov.example` is not.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '-';
    let before = text[..range.start].chars().next_back();
    let mut after = text[range.end..].chars();
    let goes_on = match after.next() {
        Some('.') => after.next().is_some_and(is_part),
        Some(letter) => is_part(letter),
        None => false,
    };
    !before.is_some_and(is_part) && !goes_on
}

/// The finding for a text that sends its readers to such a service.
pub(super) fn service(place: Place, name: &str) -> Finding {
    let mut finding = Finding::new(&OUTSIDE, place, format!("ссылка на зарубежную службу: {name}")).at(Level::Warning);
    finding.help("положите файл в content или поставьте анкету на сайте школы");
    finding
}

/// The finding for something that a finished page or a file of the theme takes from elsewhere.
pub(crate) fn outside_on_page(page: &str, line: usize, address: &str) -> Finding {
    let location = Location::Output { page: page.to_owned(), line, excerpt: address.to_owned() };
    let mut finding = Finding::new(&OUTSIDE, location, format!("берётся с чужого адреса: {address}"));
    finding.help("положите файл в папку темы и сошлитесь на него или уберите строку из темы");
    finding
}

/// The pages of this file.
pub(crate) const MANUALS: &[&Manual] = &[&OUTSIDE];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_found_as_people_write_them() {
        let named = |text: &str| services(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>();
        assert_eq!(named("Анкета: https://Forms.GLE/abc и forms.gle."), ["Forms.GLE", "forms.gle"]);
        assert_eq!(named("Фото на school7.sharepoint.com/x"), ["sharepoint.com"]);
        assert!(named("сайт forms.glebov.example, sub-forms.gle, icloud.community").is_empty());
    }
}
