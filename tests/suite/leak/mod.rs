//! The exhaustive leak test: every declared field that nobody may see holds a marked secret, and no byte of the
//! section may hold the mark. Fields come from the declarations, so a new field is searched for from its first day.

mod between;
mod mark;
mod review;
mod school;

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use crate::binary::{Files, Folder};
use mark::{Mark, Opens, readings};
use nastavnik::name::skeleton;
use nastavnik::report::write::Format;
use school::{Consents, MarkedSchool};

/// What a consent opens but no page shows; whoever shows it strikes it out here.
const OPENED_BUT_NOT_SHOWN: &[&str] = &[];

/// What anyone may see but no page shows.
const OPEN_BUT_NOT_SHOWN: &[&str] = &[
    "documents.организация",
    "pairs.проект",
    "pairs.тип-наставника",
    "programs.вид-документа",
    "programs.мероприятия.вид",
    "school.приказ-о-кураторе",
    // Questions stand beside averages, and those need more people than this school has.
    "surveys.вопросы",
    "surveys.вопросы.код",
];

fn built(school: &MarkedSchool) -> Folder {
    let folder = Folder::of("");
    school.files.iter().for_each(|(path, text)| {
        folder.file(path, text);
    });
    folder.run("build").exit(0);
    folder
}

/// The marks that a section shows, in Cyrillic or in Latin letters, in a file or in a file's name.
fn shown<'m>(marks: impl Iterator<Item = &'m Mark>, site: &Files) -> BTreeSet<&'m str> {
    let readings: Vec<String> = site.iter().map(|(path, bytes)| readings(path, bytes)).collect();
    let stems = stems(site);
    let is_shown =
        |mark: &&Mark| stems.contains(&mark.stem_bones()) || readings.iter().any(|text| text.contains(&mark.bones()));
    marks.filter(is_shown).map(|mark| mark.field.as_str()).collect()
}

/// The stems of the search index; none where the section is one file.
fn stems(site: &Files) -> BTreeSet<String> {
    let Some(index) = site.get("assets/search-index.js") else { return BTreeSet::new() };
    let index = String::from_utf8_lossy(index);
    let (_, entries) = index.split_once("stems: \"").expect("the index has its stems");
    entries.split(';').filter_map(|entry| entry.split_once(':')).map(|(stem, _)| skeleton(stem)).collect()
}

fn of(school: &MarkedSchool, opens: Opens) -> impl Iterator<Item = &Mark> {
    school.marks.iter().filter(move |mark| mark.opens == opens)
}

#[test]
fn what_nobody_may_see_is_nowhere() {
    for consents in [Consents::None, Consents::Full, Consents::ReviewAlone, Consents::Withdrawn] {
        let school = MarkedSchool::with(consents);
        assert!(of(&school, Opens::Never).count() > 60, "the declarations are walked");
        let leaked = shown(of(&school, Opens::Never), &built(&school).site());
        assert!(leaked.is_empty(), "{consents:?}: {leaked:#?}");
    }
}

#[test]
fn one_file_shows_no_more_than_the_folder() {
    let school = MarkedSchool::with(Consents::None);
    let folder = built(&school);
    for form in ["page", "fragment"] {
        folder.run(&format!("build --form {form} --output one/{form}.html")).exit(0);
    }
    let one: Files = folder.files("one").into_iter().filter(|(path, _)| path.ends_with(".html")).collect();
    assert_eq!(one.len(), 2);
    let hidden = of(&school, Opens::Never).chain(of(&school, Opens::ByConsent));
    let leaked = shown(hidden, &one);
    assert!(leaked.is_empty(), "{leaked:#?}");
    assert!(!shown(of(&school, Opens::Always), &one).is_empty(), "so the search can fail");
}

#[test]
fn the_report_for_everybody_shows_no_more_than_the_section() {
    for consents in [Consents::None, Consents::Full] {
        let school = MarkedSchool::with(consents);
        let folder = built(&school);
        let hidden = || of(&school, Opens::Never).chain(of(&school, Opens::ByConsent));
        let leaked = shown(hidden(), &reported(&folder, "результаты"));
        assert!(leaked.is_empty(), "{consents:?}: {leaked:#?}");
        for format in ["docx", "xlsx"] {
            let internal = reported(&folder, "реестр-наставников");
            let parts = internal.into_iter().filter(|(path, _)| path.contains(&format!(".{format}/"))).collect();
            assert!(shown(hidden(), &parts).len() > 3, "in {format} the search can fail");
        }
    }
}

/// A report in every format, office files part by part, each once more without what stands between letters.
fn reported(folder: &Folder, report: &str) -> Files {
    for format in Format::ALL.map(Format::ending) {
        folder.run(&format!("report {report} -o out/{report}.{format}")).exit(0);
    }
    let written = folder.files("out").into_iter().filter(|(path, _)| path.starts_with(report));
    let mut all = Files::new();
    for (path, bytes) in written {
        let Ok(mut parts) = zip::ZipArchive::new(Cursor::new(bytes.clone())) else {
            all.insert(path, bytes);
            continue;
        };
        for at in 0..parts.len() {
            let mut part = parts.by_index(at).expect("a part can be found");
            let (name, mut bytes) = (part.name().expect("a part has a name").into_owned(), Vec::new());
            part.read_to_end(&mut bytes).expect("a part can be read");
            let text = String::from_utf8_lossy(&bytes);
            let bare: String =
                text.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
            all.insert(format!("{path}/{name}.bare"), bare.into_bytes());
            all.insert(format!("{path}/{name}"), bytes);
        }
    }
    all
}

#[test]
fn what_a_consent_opens_is_nowhere_without_it() {
    let school = MarkedSchool::with(Consents::None);
    let leaked = shown(of(&school, Opens::ByConsent), &built(&school).site());
    assert!(leaked.is_empty(), "{leaked:#?}");
}

#[test]
fn what_a_consent_opens_is_there_with_it_so_the_search_can_fail() {
    let school = MarkedSchool::with(Consents::Full);
    let shown = shown(of(&school, Opens::ByConsent), &built(&school).site());
    let all: BTreeSet<&str> = of(&school, Opens::ByConsent).map(|mark| mark.field.as_str()).collect();
    let hidden: Vec<&str> = all.difference(&shown).copied().collect();
    assert_eq!(hidden, OPENED_BUT_NOT_SHOWN);
}

#[test]
fn a_consent_to_the_review_alone_opens_nothing_else() {
    let school = MarkedSchool::with(Consents::ReviewAlone);
    let shown = shown(of(&school, Opens::ByConsent), &built(&school).site());
    assert_eq!(shown.into_iter().collect::<Vec<_>>(), ["reviews.текст"]);
}

#[test]
fn what_anyone_may_see_is_there() {
    let school = MarkedSchool::with(Consents::None);
    let shown = shown(of(&school, Opens::Always), &built(&school).site());
    let all: BTreeSet<&str> = of(&school, Opens::Always).map(|mark| mark.field.as_str()).collect();
    let hidden: Vec<&str> = all.difference(&shown).copied().collect();
    assert_eq!(hidden, OPEN_BUT_NOT_SHOWN);
}

#[test]
fn a_withdrawn_consent_takes_everything_back_on_the_next_build() {
    let school = MarkedSchool::with(Consents::Full);
    let folder = built(&school);
    assert!(!shown(of(&school, Opens::ByConsent), &folder.site()).is_empty());
    for (path, text) in &MarkedSchool::with(Consents::Withdrawn).files {
        folder.file(path, text);
    }
    folder.run("build").exit(0);
    let left = shown(of(&school, Opens::ByConsent), &folder.site());
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn only_a_mentor_who_may_be_named_has_a_page_and_an_address() {
    for (consents, pages) in [(Consents::None, 0), (Consents::Full, 1), (Consents::Withdrawn, 0)] {
        let site = built(&MarkedSchool::with(consents)).site();
        let found: Vec<&String> = site.keys().filter(|path| path.starts_with("mentors/")).collect();
        assert_eq!(found.len(), pages, "{consents:?}: {found:?}");
        let portraits = site.keys().filter(|path| path.contains("portret")).count();
        assert_eq!(portraits, pages, "{consents:?}");
    }
}

#[test]
fn the_search_finds_what_anyone_may_see_so_its_stems_can_be_searched() {
    let school = MarkedSchool::with(Consents::None);
    let stems = stems(&built(&school).site());
    let found = of(&school, Opens::Always).filter(|mark| stems.contains(&mark.stem_bones())).count();
    assert!(found > 20, "only {found} marks are in the index");
}
