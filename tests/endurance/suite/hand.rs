//! A hand that creates, changes, renames, deletes, breaks and mends records, the same way in every run.

use std::fs;
use std::path::Path;

use crate::dice::Dice;
use crate::folder::{Folder, parts};

/// The school that it works on, in one text.
pub(crate) const SCHOOL: &str = include_str!("../school.txt");

/// A hand at work.
pub(crate) struct Hand<'f> {
    school: &'f Folder,
    dice: Dice,
    edits: u32,
}

impl<'f> Hand<'f> {
    /// A hand in a school.
    pub(crate) fn at(school: &'f Folder) -> Self {
        Hand { school, dice: Dice(0x2545_f491_4f6c_dd1d), edits: 0 }
    }

    /// One edit; what it was, for whoever reads a failure.
    pub(crate) fn edit(&mut self) -> String {
        self.edits += 1;
        let paths: Vec<String> = self.school.files("content").into_keys().collect();
        let path = paths[self.dice.pick(paths.len())].clone();
        match self.dice.below(16) {
            0..6 => self.change(&path),
            6 => self.create(),
            7 => self.rename(&path),
            8 => self.delete(&path),
            9 => self.break_up(&path),
            10 => self.move_folder(),
            11 => self.save_again(&path),
            12 => self.save_by_another_name(&path),
            _ => self.mend(),
        }
    }

    /// Other words in a record: a new paragraph, another name, another day.
    fn change(&mut self, path: &str) -> String {
        let text = String::from_utf8_lossy(&self.read(path)).into_owned();
        let text = match self.dice.below(4) {
            0 | 1 => format!("{text}\nСлово {}.\n", self.edits),
            2 => text.replace("Анна", "Алла").replace("28.05.2027", "21.05.2027"),
            _ => text.replacen("до: 31.08.2027", "до: 31.08.2026", 1),
        };
        self.write(path, text.as_bytes());
        format!("changed {path}")
    }

    fn create(&mut self) -> String {
        let path = format!("news/n{}.md", self.edits);
        let text = format!("---\nзаголовок: Новость {}\nдата: 01.10.2026\n---\n\nСлово.\n", self.edits);
        self.write(&path, text.as_bytes());
        format!("created {path}")
    }

    fn rename(&mut self, path: &str) -> String {
        let to = format!("{}-{}.md", path.trim_end_matches(".md"), self.dice.below(9));
        self.move_to(path, &to);
        format!("renamed {path} to {to}")
    }

    fn delete(&mut self, path: &str) -> String {
        fs::remove_file(self.place(path)).expect("the file can be deleted");
        if self.school.files("content").is_empty() {
            return self.mend();
        }
        format!("deleted {path}")
    }

    /// A file as a hasty hand or a broken disk leaves it.
    fn break_up(&mut self, path: &str) -> String {
        let bytes = self.read(path);
        let broken = match self.dice.below(4) {
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
        let folder = ["news", "people", "pairs"][self.dice.pick(3)];
        let away = format!("старое {folder}");
        match (self.place(folder).exists(), self.place(&away).exists()) {
            (true, false) => self.move_to(folder, &away),
            (false, true) => self.move_to(&away, folder),
            (true, true) => fs::remove_dir_all(self.place(&away)).expect("the folder can be removed"),
            (false, false) => return self.mend(),
        }
        format!("moved {folder}")
    }

    /// The same bytes once more.
    fn save_again(&mut self, path: &str) -> String {
        let bytes = self.read(path);
        self.write(path, &bytes);
        format!("saved {path} as it was")
    }

    /// As careful editors save: into a file beside it, which then takes its place.
    fn save_by_another_name(&mut self, path: &str) -> String {
        let bytes = [self.read(path), format!("\nДругое слово {}.\n", self.edits).into_bytes()].concat();
        self.write(&format!("{path}~"), &bytes);
        self.move_to(&format!("{path}~"), path);
        format!("saved {path} in another's place")
    }

    /// Everything as it was at first; the folder itself goes and comes.
    fn mend(&mut self) -> String {
        fs::remove_dir_all(self.place("")).expect("the content can be removed");
        parts(SCHOOL).for_each(|(path, text)| self.write(path, text.as_bytes()));
        "mended everything".to_owned()
    }

    fn place(&self, path: &str) -> std::path::PathBuf {
        self.school.path("content").join(path)
    }

    fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.place(path)).expect("the file can be read")
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        self.school.write(&Path::new("content").join(path).to_string_lossy(), bytes);
    }

    fn move_to(&self, from: &str, to: &str) {
        fs::rename(self.place(from), self.place(to)).expect("it can be moved");
    }
}
