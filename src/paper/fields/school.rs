//! What every paper knows: the school, its head, its curator, its rules.

use crate::model::{Model, Person, SchoolYear};
use crate::name::PersonName;
use crate::paper::scope::initials_first;
use crate::paper::{Answer, Field, Scope};
use crate::profile::DocumentKind;
use crate::record::kind::School;
use crate::record::value::Text;

/// The fields of every paper.
pub(in crate::paper) const SCHOOL: &[Field] = &[
    Field::words("школа", "полное название школы", |scope| {
        scope.of_school(School::name, |name| Answer::words(&**name))
    }),
    Field::words("школа кратко", "краткое название школы", |scope| {
        scope.of_school(School::short, |name| Answer::words(&**name))
    }),
    Field::words("адрес школы", "почтовый адрес школы", |scope| {
        scope.of_school(School::postal_address, |address| Answer::words(&**address))
    }),
    Field::words("инн", "ИНН школы", |scope| scope.of_school(School::inn, |inn| Answer::words(&**inn))),
    Field::words("огрн", "ОГРН школы", |scope| {
        scope.of_school(School::ogrn, |ogrn| Answer::words(&**ogrn))
    }),
    Field::words("город", "город или село, как под шапкой приказа", |scope| {
        scope.of_school(School::town, |town| Answer::words(&**town))
    }),
    Field::words("сайт", "сайт школы", |scope| {
        scope.of_school(School::website, |site| Answer::words(&**site))
    }),
    Field::words("адрес раздела", "адрес раздела «Наставничество»", |scope| {
        scope.of_school(School::section_url, |address| Answer::words(&**address))
    }),
    Field::words(
        "кому",
        "кому пишут заявления: «Директору школы № 7 Л. В. Озёрской»",
        |scope| scope.of_school(School::addressee, |addressee| Answer::words(&**addressee)),
    ),
    Field::words(
        "должность руководителя",
        "должность руководителя; без неё «Руководитель»",
        |scope| {
            let known = scope.school().and_then(|school| school.head_post.known().map(ToString::to_string));
            Answer::words(known.unwrap_or_else(|| "Руководитель".to_owned()))
        },
    ),
    Field::words("руководитель", "фамилия, имя и отчество руководителя", |scope| head(scope, PersonName::full)),
    Field::words("руководитель кратко", "руководитель: инициалы и фамилия", |scope| head(scope, initials_first)),
    Field::words("куратор", "фамилия, имя и отчество куратора", |scope| {
        curator(scope, PersonName::full)
    }),
    Field::words("куратор кратко", "куратор: инициалы и фамилия", |scope| {
        curator(scope, initials_first)
    }),
    Field::words(
        "приказ о кураторе",
        "номер и дата приказа о кураторе",
        |scope| scope.of_school(School::curator_order, |order| Answer::words(order.to_string())),
    ),
    Field::words("телефон куратора", "рабочий телефон куратора", |scope| {
        scope.of_school(School::curator_phone, |phone| Answer::words(&**phone))
    }),
    Field::words("почта куратора", "рабочая почта куратора", |scope| {
        scope.of_school(School::curator_mail, |mail| Answer::words(&**mail))
    }),
    Field::words(
        "учебный год",
        "учебный год, в котором печатают: 2026/27",
        |scope| Answer::words(SchoolYear::of(scope.model.today).to_string()),
    ),
    Field::day("сегодня", "день, на который печатают", |scope| {
        Answer::Day(scope.model.today)
    }),
    Field::words("положение", "название положения о наставничестве и приказ, которым оно утверждено", regulation),
    Field::words(
        "порог",
        "сколько человек должно ответить, чтобы среднее было показано",
        |scope| Answer::words(scope.model.threshold().to_string()),
    ),
];

/// The name behind what is typed: that of the person's card where there is one.
fn named(model: &Model, typed: &str) -> Option<PersonName> {
    let card = model.find_person(typed).ok().and_then(|person| name_of(&person));
    card.or_else(|| PersonName::parse(typed))
}

fn name_of(person: &Person<'_>) -> Option<PersonName> {
    person.name.known().map(|name| name.0.clone())
}

/// The head's name, written as `show` does.
fn head(scope: &Scope<'_>, show: fn(&PersonName) -> String) -> Answer {
    scope.of_school(School::head, |typed: &Text| {
        Answer::words(named(scope.model, typed).map_or_else(|| typed.to_string(), |name| show(&name)))
    })
}

/// The curator's name, written as `show` does.
fn curator(scope: &Scope<'_>, show: fn(&PersonName) -> String) -> Answer {
    scope.of_school(School::curator, |typed| {
        let card = scope.model.curator().and_then(|person| name_of(&person));
        let name = card.or_else(|| PersonName::parse(&typed.0.typed));
        Answer::words(name.map_or_else(|| typed.0.typed.to_string(), |name| show(&name)))
    })
}

/// The newest regulation: «Положение …, утверждено приказом № 87-о от 28.08.2025».
fn regulation(scope: &Scope<'_>) -> Answer {
    let newest =
        |kind| scope.model.documents_of(kind).filter_map(|document| Some((document.date.known()?.0, document)));
    let Some((_, regulation)) = newest(DocumentKind::Regulation).max_by_key(|(date, document)| (*date, document.index))
    else {
        return Answer::Missing("запишите в content/documents положение о наставничестве".to_owned());
    };
    let Some(title) = regulation.title.known() else { return Answer::Nothing };
    let order = newest(DocumentKind::RegulationOrder).max_by_key(|(date, document)| (*date, document.index));
    let order = order.and_then(|(date, order)| Some((order.number.known()?.to_string(), date)));
    Answer::words(match order {
        Some((number, date)) => format!(
            "{title}, утверждено приказом №\u{a0}{} от {}",
            number.trim_start_matches(['№', ' ', '\u{a0}']),
            date.format("%d.%m.%Y")
        ),
        None => title.to_string(),
    })
}
