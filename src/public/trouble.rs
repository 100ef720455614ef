//! What must not go out: manual pages and findings of the gate.

use super::consent;
use super::reason::Reason;
use super::vet::Leak;
use crate::diagnostic::{Finding, Level, Location, Manual, Place, manual};
use crate::model::{Lapse, Person};
use crate::record::Known;
use crate::record::value::{ConsentKind, Datum};

manual! {
    /// ## Что находит
    /// Имя или лицо человека там, где текст или снимок увидят все, а его согласия на публикацию нет.
    /// ## Почему это важно
    /// Имя, фото и отзыв публикуют только с отдельного согласия; за ребёнка его даёт родитель. Пока согласия нет, сборка раздела остановлена.
    /// ## Так нельзя
    /// «Урок провела Иванова А. П.», хотя согласие отозвано.
    /// ## Что сделать
    /// Уберите имя, замените его ролью или запишите согласие вида «публикация» в карточку человека.
    pub(crate) NAMED = "LAW-03", levels: [Error, Advice], blocks: Privacy, source: "закон 152-ФЗ, ст. 10.1"
}

manual! {
    /// ## Что находит
    /// Имя или лицо человека в тексте или на снимке, который увидят все, хотя его согласие на публикацию кончилось или отозвано.
    ///
    /// Со страниц, которые собирает раздел, такой человек уходит сам; правило говорит о том, что написано или снято своими руками. Если согласия не было вовсе, об этом говорит LAW-03.
    /// ## Почему это важно
    /// Согласие действует до названного дня, а отозвать его можно когда угодно. С этого дня имя и лицо публиковать нельзя, и сборка раздела остановлена.
    /// ## Так нельзя
    /// «Урок провела Иванова А. П.», а в её карточке стоит «до: 31.08.2026».
    /// ## Что сделать
    /// Уберите имя или снимок. Если человек согласен и дальше, возьмите новое согласие и впишите его в карточку.
    pub(crate) LAPSED = "LAW-05", levels: [Error], blocks: Privacy, source: "закон 152-ФЗ, ст. 10.1"
}

manual! {
    /// ## Что находит
    /// Телефоны и адреса почты в текстах, которые увидят все.
    /// ## Почему это важно
    /// Личные контакты не публикуют. Рабочие контакты куратора стоят в school.md и показаны на своей странице.
    /// ## Так нельзя
    /// Новость со строкой «звоните Анне Петровне» и номером.
    /// ## Что сделать
    /// Уберите контакт; позовите читателя на страницу «Контакты».
    pub(crate) CONTACT = "LAW-08", levels: [Error], blocks: Privacy, source: "по смыслу: личные контакты не публикуют"
}

manual! {
    /// ## Что находит
    /// Пять и больше слов подряд, которые повторяют закрытый текст: запрос, затруднение, заметку встречи, отзыв.
    /// ## Почему это важно
    /// Закрытое сказано для куратора и наставника. Повторённое в новости или цели, оно становится известно всем.
    /// ## Так нельзя
    /// Цель программы слово в слово повторяет запрос наставляемого.
    /// ## Что сделать
    /// Скажите то же другими словами или уберите.
    pub(crate) REPEATS = "PUB-01", levels: [Error], blocks: Privacy, source: "по смыслу: закрытые записи не публикуют"
}

manual! {
    /// ## Что находит
    /// Адреса страниц, картинок и документов, в которых видна фамилия человека без согласия на публикацию.
    /// ## Почему это важно
    /// Имя файла становится адресом и видно всем, даже если на самой странице имени нет.
    /// ## Так нельзя
    /// pairs/petrova-sokolov.md без поля «адрес»; картинка: images/urok-u-petrovoy.jpg
    /// ## Что сделать
    /// Впишите в пару «адрес:» – короткое слово без имён; новость, картинку или документ переименуйте. Если это не фамилия,
    /// а слово, назовите его в поле «разрешённые слова» в school.md.
    pub(crate) ADDRESS = "PUB-02", levels: [Error], blocks: Privacy, source: "закон 152-ФЗ, ст. 10.1"
}

manual! {
    /// ## Что находит
    /// Картинки, о которых не сказано, кто на них.
    /// ## Почему это важно
    /// Снимок показывает человека не хуже имени. Пока не сказано, кто на нём, картинка не выходит в раздел.
    /// ## Так нельзя
    /// картинка: images/urok.jpg без поля «кто на фото»
    /// ## Что сделать
    /// Впишите «кто на фото:» – людей через запятую или слово «никого».
    pub(crate) PICTURE = "PUB-03", levels: [Error], blocks: Privacy, source: "закон 152-ФЗ, ст. 10.1"
}

manual! {
    /// ## Что находит
    /// Приказы о закреплении пар, файл которых решено публиковать.
    /// ## Почему это важно
    /// В таком приказе поимённо перечислены все участники, часто и дети.
    /// ## Так нельзя
    /// вид: приказ о закреплении и публиковать: да
    /// ## Что сделать
    /// Уберите «публиковать» или положите файл без таблицы участников.
    pub(crate) ORDER_FILE = "PUB-04", levels: [Warning], blocks: Nothing, source: "по смыслу: в приказе о закреплении есть имена"
}

manual! {
    /// ## Что находит
    /// Картинки без описания словами.
    /// ## Почему это важно
    /// Кто не видит картинку, узнаёт о ней из описания; без него картинка в раздел не попадает.
    /// ## Так нельзя
    /// картинка: images/urok.jpg без поля «описание»
    /// ## Что сделать
    /// Впишите «описание:» – что на картинке, одним предложением.
    pub(crate) NO_DESCRIPTION = "PUB-05", levels: [Warning], blocks: Nothing, source: "постановление о доступности сайтов: текст вместо изображений"
}

manual! {
    /// ## Что находит
    /// Школу, у которой не назван полный адрес раздела.
    /// ## Почему это важно
    /// Без него нет ленты новостей, карты раздела для поисковых систем и ссылок на странице «Такой страницы нет».
    /// ## Так нельзя
    /// school.md без поля «адрес раздела»
    /// ## Что сделать
    /// Впишите адрес, под которым раздел стоит на сайте школы.
    pub(crate) NO_ADDRESS = "PUB-06", levels: [Advice], blocks: Nothing, source: "раздел сайта школы"
}

manual! {
    /// ## Что находит
    /// Слова пары, её программы или отзыва, по которым узнают того, чьё имя не публикуется: часть его имени, инициалы,
    /// класс. В отзыве без подписи – ещё и слова о тех, с кем его автор работал в паре.
    /// ## Почему это важно
    /// В паре людей немного: названный рядом человек выдаёт, кто это. В школе и «Анна Петровна» без фамилии – имя. Такие
    /// слова в раздел не попадают.
    /// ## Так нельзя
    /// «задача: подтянуть алгебру Ване из 7 Б»; «Спасибо Анне Петровне» в отзыве без подписи.
    /// ## Что сделать
    /// Замените имя ролью («наставляемому», «моей наставнице») или запишите согласие, где в поле «что» есть «имя».
    pub(crate) RECOGNISED = "PUB-07", levels: [Advice], blocks: Nothing, source: "закон 152-ФЗ, ст. 10.1"
}

/// The pages of this file.
pub(crate) const MANUALS: &[&Manual] =
    &[&NAMED, &LAPSED, &CONTACT, &REPEATS, &ADDRESS, &PICTURE, &ORDER_FILE, &NO_DESCRIPTION, &NO_ADDRESS, &RECOGNISED];

fn finding(manual: &'static Manual, location: impl Into<Location>, headline: impl Into<String>, help: &str) -> Finding {
    let mut finding = Finding::new(manual, location, headline);
    finding.help(help);
    finding
}

pub(super) fn name(place: Place, person: Option<&Person<'_>>) -> Finding {
    if let Some(end) = person.and_then(|person| end_of_consent(person, Datum::Name)) {
        return lapsed(place, "имя человека, чьё согласие больше не действует", end);
    }
    let help = "уберите имя, замените его ролью или запишите согласие вида «публикация»";
    let mut finding = finding(&NAMED, place, "имя без согласия на публикацию", help);
    if let Some(person) = person {
        finding.also(person.name.place(), "у этого человека нет действующего согласия на имя");
    }
    finding
}

/// Where the end of a person's consent to publish this datum stands, and in a few words what it is.
fn end_of_consent(person: &Person<'_>, datum: Datum) -> Option<(Place, &'static str)> {
    let mut given =
        person.consents(ConsentKind::Publication).filter(|consent| consent::data(consent).any(|one| one == datum));
    given.find_map(|consent| match (consent.lapse_on(person.model.today)?, &consent.withdrawn, &consent.until) {
        (Lapse::Withdrawn, Known(_, place), _) => Some((*place, "согласие отозвано")),
        (Lapse::Ended, _, Known(_, place)) => Some((*place, "согласие действовало по этот день")),
        _ => None,
    })
}

/// What a section that stands may no longer show. A build leaves it out by itself, so this is no error yet.
pub(super) fn closed(reason: &Reason, name: &str, data: &[Datum]) -> Finding {
    let data: Vec<&str> = data.iter().map(|datum| datum.word()).collect();
    let headline = format!("с этого дня на сайте нельзя показывать: {name} – {}", data.join(", "));
    let mut finding = Finding::new(&LAPSED, reason.place, headline).at(Level::Warning);
    finding.label(reason.words.clone());
    finding.help("возьмите новое согласие; без него соберите раздел заново, и это уйдёт с сайта само");
    finding
}

fn lapsed(place: Place, headline: &str, (end, label): (Place, &str)) -> Finding {
    let mut finding = finding(&LAPSED, place, headline, "уберите это или возьмите новое согласие");
    finding.also(end, label);
    finding
}

pub(super) fn bare_surname(place: Place, person: Option<&Person<'_>>) -> Finding {
    let help = "если это не человек, впишите слово в «разрешённые слова» в school.md";
    let mut finding = finding(&NAMED, place, "слово похоже на фамилию человека без согласия", help).at(Level::Advice);
    if let Some(person) = person {
        finding.also(person.name.place(), "похоже на эту фамилию");
    }
    finding
}

pub(super) fn contact(place: Place, what: &str) -> Finding {
    finding(
        &CONTACT,
        place,
        format!("{what} в тексте, который увидят все"),
        "уберите его; контакты куратора показаны на своей странице",
    )
}

pub(super) fn repeats(place: Place) -> Finding {
    let help = "скажите то же другими словами или уберите";
    finding(&REPEATS, place, "эти слова повторяют закрытую запись", help)
}

pub(super) fn name_in_address(place: Place, address: &str, person: &Person<'_>) -> Finding {
    let help = "впишите «адрес:» – короткое слово без имён, например «klen»; если этого поля ещё нет, его впишет nastavnik check --fix";
    let mut finding = finding(&ADDRESS, place, format!("в адресе «{address}» видна фамилия без согласия"), help);
    finding.also(person.name.place(), "у этого человека нет действующего согласия на имя");
    finding
}

pub(super) fn name_in_file_name(place: Place, id: &str, person: &Person<'_>) -> Finding {
    let help = "переименуйте файл: имя файла становится адресом страницы";
    let mut finding = finding(&ADDRESS, place, format!("в имени файла «{id}» видна фамилия без согласия"), help);
    finding.also(person.name.place(), "у этого человека нет действующего согласия на имя");
    finding
}

pub(super) fn name_in_path(place: Place, path: &str, person: &Person<'_>) -> Finding {
    let help = "переименуйте файл: его имя видно в адресе";
    let mut finding = finding(&ADDRESS, place, format!("в имени файла «{path}» видна фамилия без согласия"), help);
    finding.also(person.name.place(), "у этого человека нет действующего согласия на имя");
    finding
}

pub(super) fn recognised(place: Place) -> Finding {
    let help = "замените имя ролью («моей наставнице») или запишите согласие на имя";
    finding(&RECOGNISED, place, "по этому слову узнают того, чьё имя не публикуется", help)
}

pub(super) fn nobody_named(place: Place) -> Finding {
    finding(&PICTURE, place, "не сказано, кто на картинке", "впишите «кто на фото:» – людей или слово «никого»")
}

pub(super) fn on_picture(place: Place, person: &Person<'_>) -> Finding {
    if let Some(end) = end_of_consent(person, Datum::Photo) {
        return lapsed(place, "на картинке человек, чьё согласие больше не действует", end);
    }
    let help = "снимите картинку или запишите согласие, где в поле «что» есть «фото»";
    let mut finding = finding(&NAMED, place, "человек на картинке не согласился на фото", help);
    finding.also(person.entry.fields.consents.place(), "здесь нет действующего согласия на фото");
    finding
}

pub(super) fn no_description(place: Place) -> Finding {
    finding(&NO_DESCRIPTION, place, "у картинки нет описания словами", "впишите «описание:» – что на картинке")
}

pub(super) fn order_with_names(place: Place) -> Finding {
    finding(
        &ORDER_FILE,
        place,
        "файл приказа о закреплении будет виден всем",
        "уберите «публиковать» или положите файл без имён",
    )
}

/// The finding for a leak that only the finished page shows.
pub(crate) fn leak_on_page(leak: Leak, page: &str, line: usize, excerpt: &str) -> Option<Finding> {
    let location = Location::Output { page: page.to_owned(), line, excerpt: excerpt.to_owned() };
    let help = "проверьте шаблон темы и записи, из которых собрана страница";
    match leak {
        Leak::Name { .. } => Some(finding(&NAMED, location, "на готовой странице имя без согласия", help)),
        Leak::Phone | Leak::Email => Some(finding(&CONTACT, location, "на готовой странице личный контакт", help)),
        Leak::Repeats => Some(finding(&REPEATS, location, "на готовой странице слова закрытой записи", help)),
        Leak::BareSurname { .. } => None,
    }
}
