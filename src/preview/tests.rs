//! The law of the preview: whatever was done to the files, what is served is what a clean build of them would write.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;

use super::keeper::Keeper;
use super::school::{School, ThemeFolder};
use super::state::State;
use crate::check;
use crate::page::asset::{self, Collected};
use crate::page::{self, Notes, Theme, Written};
use crate::source::{self, Disk, Sources, Tree};
use crate::view::{Frame, Site, section_address};

/// How many times the files are changed.
const EDITS: u32 = 100;

/// A small school in one text: two pairs, a programme, a meeting, a document that goes out, news, a page.
const SCHOOL: &str = include_str!("../../tests/fixtures/preview/school.txt");

/// Files by path in the section.
type Section = BTreeMap<String, Vec<u8>>;

#[test]
fn after_every_edit_the_served_section_is_what_a_clean_build_writes() {
    let folder = tempfile::tempdir().expect("a folder for the school");
    let mut hand = Hand::at(folder.path());
    let mut keeper = Keeper::new(hand.school());
    let mut state = keeper.look().expect("the first look finds a school");
    let mut last = built(folder.path()).expect("the school can be published");
    assert_eq!(served(&state, &last), last, "before any edit");
    let (mut fresh, mut stale) = (0, 0);
    for edit in 1..=EDITS {
        let what = hand.edit();
        state = keeper.look().unwrap_or(state);
        let clean = built(folder.path());
        assert_eq!(state.is_fresh, clean.is_some(), "edit {edit}: {what}");
        fresh += u32::from(clean.is_some());
        stale += u32::from(clean.is_none());
        last = clean.unwrap_or(last);
        let served = served(&state, &last);
        for (path, bytes) in &last {
            assert!(served.get(path) == Some(bytes), "edit {edit}: {what}: {path} differs");
        }
    }
    assert!(fresh > EDITS / 4 && stale > EDITS / 20, "{fresh} sections were right, {stale} could not be published");
}

/// The files of `section`, as the preview serves them.
fn served(state: &State, section: &Section) -> Section {
    let shown = state.section.as_ref().expect("a section was published before");
    let answers = tokio::runtime::Builder::new_current_thread().build().expect("a loop to wait in");
    let file = |path: &String| Some((path.clone(), answers.block_on(shown.file(path))?.bytes?.to_vec()));
    section.keys().filter_map(file).collect()
}

/// The section as a clean build of the files writes it; nothing where something stops it.
fn built(root: &Path) -> Option<Section> {
    let tree: Arc<dyn Tree> = Arc::new(Disk::new(root.join("content")));
    let sources: Sources = source::load(&tree).ok()?;
    let checked = check::all(&sources, day());
    let clearance = checked.clearance()?;
    let disclosure = checked.disclosure();
    let Collected { gallery, files, .. } = asset::collect(&sources, &disclosure).expect("files can be read");
    let address = section_address(&disclosure);
    let site = Site { disclosure: &disclosure, gallery: &gallery, address: address.as_deref(), rehearsal: true };
    let frame = Frame::of(&site);
    let pages = page::plan(site, &frame);
    let theme = Theme::load(None).expect("the embedded theme is right");
    let target = tempfile::tempdir().expect("a folder for the section");
    let target = target.path().join("site");
    let notes = Notes { version: String::new(), today: String::new(), valid_until: None, rehearsal: true };
    let written =
        page::write(&clearance, &target, (&site, &pages), (&theme, &files), notes).expect("it can be written");
    assert!(matches!(written, Written::Published(_)), "no page leaks");
    let mut section = read(&target);
    section.remove("nastavnik.json");
    Some(section)
}

fn read(root: &Path) -> Section {
    let files = walkdir::WalkDir::new(root).into_iter().map(|entry| entry.expect("the folder can be read"));
    let files = files.filter(|entry| entry.file_type().is_file());
    let file = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(root).expect("it lies below").to_string_lossy().replace('\\', "/");
        (path, fs::read(entry.path()).expect("the file can be read"))
    };
    files.map(file).collect()
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar")
}

/// A hand that creates, changes, renames, deletes, breaks and mends, the same way in every run.
struct Hand {
    content: PathBuf,
    /// Every file as it was at first: to mend it, or to bring it back.
    first: BTreeMap<String, Vec<u8>>,
    dice: u64,
    count: u32,
}

impl Hand {
    fn at(root: &Path) -> Self {
        let content = root.join("content");
        let mut first = BTreeMap::new();
        for part in SCHOOL.split("//- ").skip(1) {
            let (path, text) = part.split_once('\n').expect("a file has a path and a text");
            first.insert(path.to_owned(), text.as_bytes().to_vec());
        }
        let hand = Hand { content, first, dice: 20_261_121, count: 0 };
        hand.first.iter().for_each(|(path, bytes)| hand.write(path, bytes));
        hand
    }

    fn school(&self) -> School {
        let theme = ThemeFolder::Own(self.content.with_file_name("themes"));
        School { content: self.content.clone(), theme, day: Box::new(day), rehearsal: true }
    }

    /// One edit; what it was, for whoever reads a failure.
    fn edit(&mut self) -> String {
        self.count += 1;
        let paths: Vec<String> = read(&self.content).into_keys().collect();
        let path = paths[self.roll(paths.len())].clone();
        match self.roll(16) {
            0..6 => self.change(&path),
            6 => self.create(),
            7 => self.rename(&path),
            8 => self.delete(&path),
            9 => self.break_up(&path),
            10 => self.move_folder(),
            11 => self.touch(&path),
            _ => self.mend(),
        }
    }

    /// Other words in a record: a new paragraph, or another value of a field.
    fn change(&mut self, path: &str) -> String {
        let mut text = String::from_utf8_lossy(&self.read(path)).into_owned();
        match self.roll(3) {
            0 => text.push_str(&format!("\nСлово {}.\n", self.count)),
            1 => text = text.replace("Ольга", "Олеся").replace("2027", "2026"),
            _ => text = text.replacen("тема", "заметка", 1).replacen("до: 31.08.2027", "до: 31.08.2026", 1),
        }
        self.write(path, text.as_bytes());
        format!("changed {path}")
    }

    fn create(&mut self) -> String {
        let path = format!("news/2026-10-{:02}-n{}.md", 1 + self.count % 28, self.count);
        let text = format!("---\nзаголовок: Новость {}\nдата: 01.10.2026\n---\n\nТекст.\n", self.count);
        self.write(&path, text.as_bytes());
        format!("created {path}")
    }

    fn rename(&mut self, path: &str) -> String {
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let to = format!("{stem}-{}.md", self.roll(9));
        fs::rename(self.content.join(path), self.content.join(&to)).expect("it can be renamed");
        format!("renamed {path} to {to}")
    }

    fn delete(&mut self, path: &str) -> String {
        fs::remove_file(self.content.join(path)).expect("it can be deleted");
        if self.is_empty() {
            return self.mend();
        }
        format!("deleted {path}")
    }

    /// A file as a hasty hand or a broken disk leaves it.
    fn break_up(&mut self, path: &str) -> String {
        let bytes = self.read(path);
        let broken: Vec<u8> = match self.roll(4) {
            0 => Vec::new(),
            1 => bytes[..bytes.len() / 2].to_vec(),
            2 => [b"\xff\xfe\x00", bytes.as_slice()].concat(),
            _ => [b"---\n\"\n", bytes.as_slice()].concat(),
        };
        self.write(path, &broken);
        format!("broke {path}")
    }

    /// A whole folder goes under another name, or comes back from it.
    fn move_folder(&mut self) -> String {
        let folder = ["news", "people", "pairs"][self.roll(3)];
        let (here, away) = (self.content.join(folder), self.content.join(format!("старое-{folder}")));
        match (here.exists(), away.exists()) {
            (true, false) => fs::rename(&here, &away).expect("the folder can be moved"),
            (false, true) => fs::rename(&away, &here).expect("the folder can be moved back"),
            _ => fs::remove_dir_all(&away).expect("the old folder can be removed"),
        }
        format!("moved {folder}")
    }

    /// The same bytes once more.
    fn touch(&mut self, path: &str) -> String {
        let bytes = self.read(path);
        self.write(path, &bytes);
        format!("wrote {path} as it was")
    }

    /// Everything as it was at first.
    fn mend(&mut self) -> String {
        fs::remove_dir_all(&self.content).expect("the content can be removed");
        self.first.iter().for_each(|(path, bytes)| self.write(path, bytes));
        "mended everything".to_owned()
    }

    fn is_empty(&self) -> bool {
        read(&self.content).is_empty()
    }

    fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.content.join(path)).expect("the file can be read")
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.content.join(path);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
    }

    fn roll(&mut self, sides: usize) -> usize {
        self.dice = self.dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.dice >> 33).expect("31 bits") % sides
    }
}
