//! Who a text is about: names in it lead to people, unless it is open whom they mean.

use crate::binary::{Folder, plain};

const NEWS: &str =
    "---\nзаголовок: Урок без звонка\nдата: 17.11.2026\nавтор: куратор\n---\n\nОткрытый урок провела Озёрская.\n";
const PERSON: &str = "content/people/ozerskaya-lv.md";
const LINK: &str = "../mentors/ozerskaya-lidiya-viktorovna.html";

/// The page of the news, in a school where `changed` did something before.
fn news(change: impl Fn(&Folder)) -> String {
    let school = Folder::sample();
    school.file("content/news/2026-11-17-urok.md", NEWS);
    change(&school);
    school.run("build").exit(0);
    plain(&school.site()["news/2026-11-17-urok.html"])
}

/// A second person who bears the surname and may be named.
fn namesake(school: &Folder) {
    let person = std::fs::read_to_string(school.path(PERSON)).expect("the sample has this person");
    let person = person.replace("Озёрская Лидия Викторовна", "Озёрская Нина Павловна");
    school.file("content/people/ozerskaya-np.md", person);
}

#[test]
fn a_surname_alone_leads_to_the_one_who_bears_it() {
    assert!(news(|_| {}).contains(LINK));
}

#[test]
fn a_surname_alone_leads_nowhere_where_two_may_be_meant() {
    let page = news(namesake);
    assert!(page.contains("Открытый урок провела Озёрская") && !page.contains(LINK));
}

#[test]
fn a_first_name_tells_who_is_meant() {
    let full = |school: &Folder| {
        namesake(school);
        school.edit("content/news/2026-11-17-urok.md", "провела Озёрская", "провела Лидия Озёрская");
    };
    assert!(news(full).contains(LINK));
}
