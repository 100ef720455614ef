//! The school year turns: what was in front goes to the archive, and no address of a record's page is lost.

use std::collections::BTreeSet;

use crate::binary::{Files, Folder};

/// Folders whose pages belong to one record or one school year each.
const RECORDS: [&str; 7] = ["pairs/", "programs/", "news/", "practices/", "library/", "mentors/", "roadmap/"];

fn built(school: &Folder, today: &str) -> Files {
    school.run(&format!("build --today {today}")).exit(0);
    school.site()
}

/// The sample with consents that outlast the year.
fn lasting() -> Folder {
    let school = Folder::sample();
    for (path, bytes) in school.files("content/people") {
        let text = String::from_utf8(bytes).expect("records are UTF-8");
        school.file(&format!("content/people/{path}"), text.replace("31.08.2027", "31.08.2030"));
    }
    school
}

fn records(site: &Files) -> BTreeSet<&str> {
    let pages = site.keys().map(String::as_str);
    pages.filter(|path| RECORDS.iter().any(|folder| path.starts_with(folder))).collect()
}

fn text(site: &Files, path: &str) -> String {
    String::from_utf8_lossy(&site[path]).into_owned()
}

#[test]
fn no_address_is_lost_when_the_year_turns() {
    let school = lasting();
    let before = built(&school, "2027-08-31");
    let after = built(&school, "2027-09-01");
    let lost: Vec<&str> = records(&before).difference(&records(&after)).copied().collect();
    assert!(lost.is_empty(), "{lost:?}");
    assert!(before.keys().filter(|path| path.starts_with("archive/")).all(|path| after.contains_key(path)));
    assert!(!before.contains_key("archive/2026-27.html") && after.contains_key("archive/2026-27.html"));
}

#[test]
fn past_years_stand_in_the_archive_and_not_in_front() {
    let site = built(&Folder::sample(), "2026-11-18");
    let year = text(&site, "archive/2025-26.html");
    for (list, past) in [("pairs.html", "pairs/2025-03.html"), ("programs.html", "programs/2025-03.html")] {
        assert!(!text(&site, list).contains(past), "{list} shows {past}");
        assert!(year.contains(past), "the archive lacks {past}");
        assert!(text(&site, list).contains("archive.html"), "{list} does not lead to the archive");
    }
    let past = "news/2026-04-17-pervyy-proekt.html";
    assert!(!text(&site, "news.html").contains(past) && year.contains(past));
    assert!(year.contains("roadmap/2025-26.html"));
}

#[test]
fn the_road_map_in_the_menu_is_that_of_the_year_and_says_where_it_stays() {
    let site = built(&Folder::sample(), "2026-11-18");
    let stays =
        |year: &str| format!("rel=\"canonical\" href=\"https://shkola7.example/nastavnichestvo/roadmap/{year}.html\"");
    for (path, year) in
        [("roadmap.html", "2026-27"), ("roadmap/2026-27.html", "2026-27"), ("roadmap/2025-26.html", "2025-26")]
    {
        assert!(text(&site, path).contains(&stays(year)), "{path}");
    }
}
