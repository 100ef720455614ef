//! What must never hurt: files and folders as no curator made them. Each gives one finding, nothing is followed out of
//! the tree or waited for, and a record that cannot be read is counted as broken.

use std::io;

use nastavnik::diagnostic::render::concise;
use nastavnik::source::{Entry, EntryKind, Error, Memory, Tree};

use crate::school::School;

/// A school in which a pair refers to the person `petrov`.
const SCHOOL: &str = "//- school.md\n---\nназвание: Школа\n---\n//- pairs/2026-01.md\n---\nнаставник: petrov\nнаставляемые: petrov\n---\n";
/// A good card.
const CARD: &str = "---\nимя: Петров Пётр Петрович\nкто: педагог\n---\n";

/// The findings about files as files, each as `path: level[code]`; nobody's reference to `petrov` is blamed.
#[track_caller]
fn said(tree: impl Tree + 'static) -> Vec<String> {
    let school = School::from_tree(tree);
    let dangling = school.checked.model.dangling();
    assert!(dangling.is_empty(), "{dangling:?}");
    let findings = school.checked.findings.iter().filter(|finding| finding.manual.code.starts_with("FIL-"));
    let findings: Vec<_> = findings.filter(|finding| finding.manual.code != "FIL-06").cloned().collect();
    let lines = concise(&findings, &school.sources);
    lines.lines().map(|line| line.split_once("]: ").map_or(line, |(place, _)| place).to_owned() + "]").collect()
}

/// What is said of a good card under `path`, beside the one of `petrov`.
#[track_caller]
fn named(path: &str) -> Vec<String> {
    let other = CARD.replace("Петров", "Носов");
    said(Memory::from_text(SCHOOL).file("people/petrov.md", CARD).file(path, other))
}

#[test]
fn names_that_not_every_system_knows() {
    for name in ["a..b", "nosov'", "«nosov»", "nosov?", "nosov 🙂", "nosov\u{202e}", " nosov", "..nosov"] {
        assert_eq!(named(&format!("people/{name}.md")), [format!("content/people/{name}.md: совет[FIL-21]")]);
    }
    assert_eq!(named("people/no\u{1b}sov.md"), ["content/people/no\u{fffd}sov.md: совет[FIL-21]"]);
    assert_eq!(named("people/Носов Пётр.md"), [""; 0]);
}

#[test]
fn names_that_differ_only_in_the_look_of_their_letters() {
    for (one, other) in [("Nosov", "nosov"), ("и\u{306}од", "йод")] {
        let two = Memory::from_text(SCHOOL).file("people/petrov.md", CARD);
        let tree = two.file(format!("people/{one}.md"), CARD).file(format!("people/{other}.md"), CARD);
        assert_eq!(said(tree), [format!("content/people/{other}.md: ошибка[FIL-22]")]);
    }
}

#[test]
fn two_records_with_one_id() {
    let coded = CARD.replace("кто:", "код: petrov\nкто:");
    let tree = Memory::from_text(SCHOOL).file("people/petrov.md", CARD).file("people/zimin.md", coded);
    let school = School::from_tree(tree);
    let found = school.checked.findings.iter().find(|finding| finding.manual.code == "FIL-07");
    let lines = concise(found.map(std::slice::from_ref).unwrap_or_default(), &school.sources);
    assert_eq!(lines, "content/people/zimin.md:2:1: ошибка[FIL-07]: код «petrov» уже занят\n");
}

#[test]
fn files_that_no_kind_claims() {
    for path in ["petrov.md", "Новая папка/petrov.md", "files/petrov.md", "school/petrov.md"] {
        assert_eq!(named(path), [format!("content/{path}: ошибка[FIL-23]")]);
    }
    for name in ["nosov.txt", "nosov.md.txt", "nosov", "nosov.yaml"] {
        assert_eq!(named(&format!("people/{name}")), [format!("content/people/{name}: ошибка[FIL-23]")]);
    }
    for path in ["files/nosov.txt", "documents/nosov.txt", "people/nosov.jpg"] {
        assert_eq!(named(path), [format!("content/{path}: совет[FIL-30]")]);
    }
    assert_eq!(named("people/2026/nosov.md"), [""; 0]);
    let misnamed = Memory::from_text(SCHOOL).file("people/petrov.txt", CARD);
    assert_eq!(said(misnamed), ["content/people/petrov.txt: ошибка[FIL-23]"]);
}

/// A tree with one thing in it that cannot be read.
struct Locked {
    school: Memory,
    entry: Entry,
}

impl Tree for Locked {
    fn entries(&self) -> Result<Vec<Entry>, Error> {
        let mut entries = self.school.entries()?;
        entries.push(self.entry.clone());
        Ok(entries)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        if path == self.entry.path { Err(io::ErrorKind::PermissionDenied.into()) } else { self.school.read(path) }
    }
}

#[test]
fn what_may_not_be_read_is_there_all_the_same() {
    let closed = EntryKind::Closed { reason: io::ErrorKind::PermissionDenied };
    for (path, kind) in [("people/", closed), ("people/petrov.md", EntryKind::File { size: 100, stamp: None })] {
        let entry = Entry { path: path.to_owned(), kind };
        let tree = Locked { school: Memory::from_text(SCHOOL), entry };
        assert_eq!(said(tree), [format!("content/{path}: ошибка[FIL-34]")]);
    }
}

#[cfg(unix)]
mod on_disk {
    use std::ffi::OsStr;
    use std::fs;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;
    use std::path::Path;

    use nastavnik::source::Disk;
    use rustix::fs::{CWD, FileType, Mode, mknodat};

    use super::{CARD, SCHOOL, said};

    /// What is said of the school in a fresh folder to which `add` has put something.
    #[track_caller]
    fn with(add: impl FnOnce(&Path)) -> Vec<String> {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let content = folder.path().join("content");
        for part in SCHOOL.split("//- ").skip(1) {
            let (path, text) = part.split_once('\n').expect("a file has a first line");
            write(&content.join(path), text);
        }
        fs::create_dir(content.join("people")).expect("a folder can be made");
        add(&content);
        said(Disk::new(content))
    }

    fn write(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }

    fn link(target: &str, content: &Path) {
        symlink(target, content.join("people/petrov.md")).expect("a link can be made");
    }

    #[test]
    fn a_folder_named_as_a_record() {
        let said = with(|content| write(&content.join("people/petrov.md/nosov.md"), CARD));
        assert_eq!(said, ["content/people/petrov.md: ошибка[FIL-18]"]);
    }

    #[test]
    fn links_that_lead_to_no_file_of_the_tree() {
        let expected = ["content/people/petrov.md: ошибка[FIL-19]"];
        for target in ["../../secret.md", "/etc/passwd", "/dev/null", "/dev/zero", "petrov.md", "nobody.md", "../pairs"]
        {
            let said = with(|content| {
                write(&content.with_file_name("secret.md"), CARD);
                link(target, content);
            });
            assert_eq!(said, expected, "{target}");
        }
        let round = with(|content| {
            link("zimin.md", content);
            symlink("petrov.md", content.join("people/zimin.md")).expect("a link can be made");
        });
        assert_eq!(round, ["content/people/petrov.md: ошибка[FIL-19]", "content/people/zimin.md: ошибка[FIL-19]"]);
    }

    #[test]
    fn links_to_folders_are_not_walked() {
        for target in ["..", "../pairs", "/"] {
            let said = with(|content| {
                write(&content.join("people/petrov.md"), CARD);
                symlink(target, content.join("people/more")).expect("a link can be made");
            });
            assert_eq!(said, ["content/people/more: ошибка[FIL-19]"], "{target}");
        }
    }

    #[test]
    fn a_link_to_a_file_of_the_tree_is_that_file() {
        let said = with(|content| {
            write(&content.join("people/nosov.md"), CARD);
            link("nosov.md", content);
        });
        assert_eq!(said, [""; 0]);
    }

    #[test]
    fn a_pipe_and_a_socket_are_not_waited_for() {
        let pipe = with(|content| {
            let path = content.join("people/petrov.md");
            mknodat(CWD, path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).expect("a pipe can be made");
        });
        let socket = with(|content| {
            UnixListener::bind(content.join("people/petrov.md")).expect("a socket can be made");
        });
        for said in [pipe, socket] {
            assert_eq!(said, ["content/people/petrov.md: ошибка[FIL-20]"]);
        }
    }

    #[test]
    fn a_name_that_is_no_text() {
        let said = with(|content| {
            write(&content.join("people/petrov.md"), CARD);
            write(&content.join("people").join(OsStr::from_bytes(b"nosov\xff.md")), CARD);
        });
        assert_eq!(said, ["content/people/nosov\u{fffd}.md: ошибка[FIL-21]"]);
    }

    #[test]
    fn a_file_of_50_megabytes_is_not_read() {
        let said = with(|content| {
            let file = fs::File::create(content.join("people/petrov.md")).expect("a file can be made");
            file.set_len(50 << 20).expect("a file can grow");
        });
        assert_eq!(said, ["content/people/petrov.md: ошибка[FIL-16]"]);
    }

    /// Whoever may read everything cannot be kept out; [`super::what_may_not_be_read_is_there_all_the_same`] can.
    #[test]
    fn a_folder_that_may_not_be_opened() {
        let mut all_is_open = false;
        let said = with(|content| {
            let people = content.join("people");
            write(&people.join("petrov.md"), CARD);
            fs::set_permissions(&people, fs::Permissions::from_mode(0o000)).expect("a folder can be closed");
            all_is_open = fs::read_dir(&people).is_ok();
        });
        assert!(all_is_open || said == ["content/people/: ошибка[FIL-34]"], "{said:?}");
    }

    #[test]
    fn hidden_names_are_no_content() {
        let said = with(|content| {
            write(&content.join("people/petrov.md"), CARD);
            write(&content.join(".trash/nosov.md"), "---");
            write(&content.join("people/.nosov.md"), "---");
        });
        assert_eq!(said, [""; 0]);
    }
}
