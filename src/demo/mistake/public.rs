//! Mistakes that would show what nobody agreed to show, and what a visitor misses.
//!
//! There is none for LAW-11: no record can make a page that cannot be read, only a theme can.

use super::{Mistake, pair, school};

const NEWS: &str = "news/sobytie-002.md";
const WITH_PICTURE: &str = "news/sobytie-001.md";

pub(super) const MISTAKES: &[Mistake] = &[
    pair("LAW-03", |spot| {
        let name = spot.of_mentee().name.full();
        spot.record(NEWS).body += &format!("\n\nОткрытый урок в этот день показывает {name}.");
    }),
    pair("LAW-05", |spot| {
        let (name, today) = (spot.of_mentee().name.full(), spot.calendar.today);
        let lapsed = format!(
            "  - вид: публикация\n    дата: {}\n    до: {}\n    что: имя\n    форма: письменное\n",
            today + -400,
            today + -20
        );
        spot.mentee().rewrite("согласия", |text| format!("{text}{lapsed}"));
        spot.record(NEWS).body += &format!("\n\nОткрытый урок в этот день показывает {name}.");
        spot.at(NEWS);
    }),
    school("LAW-09", |spot| spot.record(NEWS).body += "\n\nЗаписаться можно в анкете forms.gle на неделе."),
    school("LAW-08", |spot| spot.record(NEWS).body += "\n\nЗаписаться можно по телефону +7 (000) 000-00-12."),
    pair("PUB-01", |spot| {
        let secret = "после уроков засиживается в лаборатории и никому об этом не рассказывает";
        spot.program().set("ресурсы", secret);
        spot.record(NEWS).body += &format!("\n\nОдин из нас {secret}.");
        spot.at(NEWS);
    }),
    pair("PUB-02", |spot| {
        let to = format!("news/{}.md", spot.of_mentee().name.stem());
        let news = spot.record(NEWS).text();
        spot.add(&to, news);
        spot.at(&to);
    }),
    school("PUB-03", |spot| spot.record(WITH_PICTURE).remove("кто на фото")),
    pair("PUB-04", |spot| {
        let order = spot.of_pair().order;
        spot.record(&order.path()).set("публиковать", "да");
    }),
    school("PUB-05", |spot| spot.record(WITH_PICTURE).remove("описание")),
    school("PUB-06", |spot| spot.school().remove("адрес раздела")),
    pair("PUB-07", |spot| {
        let name = spot.of_mentee().name.full();
        let first = name.split(' ').nth(1).unwrap_or_default();
        spot.pair().set("задача", format!("{first} ведёт урок без спешки"));
    }),
    school("FIL-38", |spot| {
        let place = spot.of_curator().path();
        spot.record(&place).put("портрет", "сверено", "images/portret.jpg");
    }),
];
