//! A run killed at any moment leaves a whole old or a whole new section, and the next run works.

use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::dice::Dice;
use crate::folder::Folder;

/// How often a run is killed.
const KILLS: u32 = 300;
/// The two names that the school has in turn; it stands on every page.
const NAMES: [&str; 2] = ["Школа у моста", "Школа у леса"];

/// How many news items the school has, so that a run has something to do.
const NEWS: u32 = 60;

/// A school with nothing but news.
fn school() -> Folder {
    let school =
        Folder::of("//- people/uhvatova-nyu.md\n---\nимя: Ухватова Нинель Юлиановна\nкто: руководитель\n---\n");
    for number in 1..=NEWS {
        let item = format!("---\nзаголовок: Новость {number}\nдата: 01.10.2026\n---\n\nТекст новости {number}.\n");
        school.write(&format!("content/news/{number:03}.md"), item);
    }
    school
}

/// Names the school.
fn call(school: &Folder, name: &str) {
    let fields = format!(
        "название: {name}\nпрофиль: педагоги\nэтапы: 5\nруководитель: Серебрянников П. О.\nкуратор: Ухватова Н. Ю."
    );
    school.write("content/school.md", format!("---\n{fields}\n---\n"));
}

/// Which of the two sections stands there, every file held against the manifest.
fn standing(school: &Folder) -> &'static str {
    let mut site = school.files("site/nastavnichestvo");
    let manifest = site.remove("nastavnik.json").expect("a whole section has its manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("the manifest is JSON");
    let listed = manifest["files"].as_object().expect("the manifest lists the files");
    assert!(site.keys().eq(listed.keys()), "files and manifest differ");
    for (path, bytes) in &site {
        assert_eq!(listed[path]["digest"], blake3::hash(bytes).to_hex()[..32], "{path}");
    }
    let first = plain(&site["contacts.html"]);
    let named = |text: &str| NAMES.into_iter().filter(|name| text.contains(name)).collect::<Vec<_>>();
    let [name] = named(&first)[..] else { panic!("contacts.html names {:?}", named(&first)) };
    for (path, page) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert_eq!(named(&plain(page)), [name], "{path}");
    }
    name
}

/// Builds to the end.
fn build(school: &Folder) {
    assert!(school.program(&["build", "-q"]).status().expect("the program starts").success(), "the school is built");
}

/// The text of a page as one types it: with plain spaces.
fn plain(page: &[u8]) -> String {
    String::from_utf8_lossy(page).replace('\u{a0}', " ")
}

/// Builds and kills; had the build come to its end?
fn killed_after(school: &Folder, moment: Duration) -> bool {
    let mut run = school.program(&["build", "-q"]).spawn().expect("the program starts");
    sleep(moment);
    run.kill().expect("our own child can be killed");
    run.wait().expect("our own child ends").success()
}

#[test]
fn a_killed_build_leaves_a_whole_section() {
    let school = school();
    call(&school, NAMES[0]);
    let start = Instant::now();
    build(&school);
    let mut length = u64::try_from(start.elapsed().as_micros()).expect("a build is short");
    let (mut killed, mut dice) = (0, Dice(0x9e37_79b9_7f4a_7c15));
    for round in 0..KILLS {
        let other = if standing(&school) == NAMES[0] { NAMES[1] } else { NAMES[0] };
        call(&school, other);
        let near_the_end = round % 2 == 0;
        let moment = if near_the_end { length * 3 / 4 + dice.below(length / 2) } else { dice.below(length) };
        let finished = killed_after(&school, Duration::from_micros(moment));
        killed += u32::from(!finished);
        // Half of the rounds near the end are to come too late, however busy the machine is.
        match (near_the_end, finished) {
            (true, true) => length -= length / 10,
            (true, false) => length += length / 10,
            (false, _) => {}
        }
    }
    assert!((3..KILLS).contains(&killed), "{killed} of {KILLS}: the moments were not spread over a run");
    for name in NAMES {
        call(&school, name);
        build(&school);
        assert_eq!(standing(&school), name);
    }
    for left in [".next", ".old"] {
        assert!(!school.path("site").join(left).exists(), "a killed run left {left} behind");
    }
}
