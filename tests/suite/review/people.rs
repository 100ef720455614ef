//! Who appears on the site and who disappears from it: held against the names that stand in the built sites of both sides.

use std::collections::BTreeSet;

use nastavnik::review::Difference;

use crate::binary::{Files, Folder, plain};
use crate::branch::{Branch, read};

const CARD: &str = "people/samovarova-nf.md";

/// The short names of the people of both sides that stand on a page of the section.
fn named(branch: &Branch, content: &Files) -> BTreeSet<String> {
    let school = Folder::of("");
    for (path, bytes) in content {
        school.file(&format!("content/{path}"), bytes);
    }
    school.run("build").exit(0);
    let site = school.site();
    let pages: Vec<String> =
        site.iter().filter(|(path, _)| path.ends_with(".html")).map(|(_, page)| plain(page)).collect();
    let both = [branch.checked(), branch.clone().undone().checked()];
    let people = both.iter().flat_map(|checked| checked.model.people());
    let names = people.filter_map(|person| Some((person.name.known()?.short(), person.name.known()?.full())));
    let stands = |(short, full): &(String, String)| {
        let short = short.replace('\u{a0}', " ");
        pages.iter().any(|page| page.contains(&short) || page.contains(full))
    };
    names.filter(stands).map(|(short, _)| short).collect()
}

/// Holds the review against the built sites, and returns what it says of each person: the name, what opens, what
/// closes, why.
#[track_caller]
fn told(branch: &Branch) -> Vec<String> {
    let (before, after) = (named(branch, &branch.base), named(branch, &branch.head));
    let people = branch.review().people;
    let of = |state: Difference| -> BTreeSet<String> {
        people.iter().filter(|person| person.state == state).map(|person| person.name.clone()).collect()
    };
    assert_eq!(of(Difference::Appears), &after - &before, "who appears");
    assert_eq!(of(Difference::Vanishes), &before - &after, "who vanishes");
    let words =
        |data: &[nastavnik::record::value::Datum]| data.iter().map(|datum| datum.word()).collect::<Vec<_>>().join(", ");
    let line = |person: &nastavnik::review::PersonChange| {
        let name = person.name.replace('\u{a0}', " ");
        format!("{name}: +{} -{}: {}", words(&person.opened), words(&person.closed), read(&person.why))
    };
    people.iter().map(line).collect()
}

#[test]
fn a_consent_that_is_withdrawn_takes_the_name_off() {
    let branch = Branch::of_sample().edit(CARD, "номер: П-06/25", "отозвано: 10.11.2026\n    номер: П-06/25");
    assert_eq!(told(&branch), ["Самоварова Н. Ф.: + -имя: Согласие отозвано 10 ноября 2026."]);
    let back = told(&branch.undone());
    assert_eq!(back, ["Самоварова Н. Ф.: +имя -: Это открывает согласие на публикацию от 05.09.2025."]);
}

#[test]
fn a_consent_whose_time_is_over_takes_the_name_off() {
    let branch = Branch::of_sample().edit(CARD, "до: 31.08.2027", "до: 31.08.2026");
    assert_eq!(told(&branch), ["Самоварова Н. Ф.: + -имя: Согласие кончилось 31 августа 2026."]);
}

#[test]
fn a_minor_is_named_only_where_a_parent_agreed() {
    let consent = "дал: отец\n    номер: П-26/26";
    let branch = Branch::of_sample().edit("people/uch-06.md", consent, "дал: сам\n    номер: П-26/26");
    let told = told(&branch);
    assert!(told[0].starts_with("Ясенев К. О.: + -имя, класс"), "{told:?}");
    assert!(told[0].ends_with("Согласие за ребёнка дал не родитель."), "{told:?}");
}

#[test]
fn another_word_in_a_consent_opens_more_and_shows_nobody_new() {
    let branch = Branch::of_sample().edit(CARD, "что: имя", "что: имя, должность");
    let why = "Это открывает согласие на публикацию от 05.09.2025.";
    assert_eq!(told(&branch), [format!("Самоварова Н. Ф.: +должность -: {why}")]);
}

#[test]
fn somebody_who_leaves_every_pair_has_no_place_where_the_name_could_stand() {
    let branch = Branch::of_sample().edit("pairs/2025-04.md", "Самоварова Н.Ф.", "Рябинкина У. К.");
    assert_eq!(told(&branch), ["Самоварова Н. Ф.: + -имя: Согласие действует, но показывать больше нечего или негде."]);
    let back = "Самоварова Н. Ф.: +имя -: Согласие было и раньше, а показывать это теперь есть где.";
    assert_eq!(told(&branch.undone()), [back]);
}

#[test]
fn nothing_is_told_of_people_where_nothing_of_them_changed() {
    let branch = Branch::of_sample().edit(CARD, "сверено: 26.08.2026", "сверено: 27.08.2026");
    assert!(branch.review().people.is_empty());
}
