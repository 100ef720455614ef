//! The sample school, read once, and what is new in it when one file says something else.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use nastavnik::check;
use nastavnik::diagnostic::{Finding, Location, Position, Texts};
use nastavnik::record::Decoded;
use nastavnik::record::declare::{AnyField, FieldInfo};
use nastavnik::source::{self, Sources, Tree};
use nastavnik_trials::ground::{School, root};

/// One field that says something, in one file of the sample.
pub(crate) struct Site {
    /// The file.
    pub(crate) path: String,
    /// The kind's folder and the key, that of a part behind that of its field: `programs цели.срок`.
    pub(crate) name: String,
    /// Its declaration.
    pub(crate) info: &'static FieldInfo,
    /// Where its value begins in the file's text.
    pub(crate) start: usize,
}

/// The sample school.
pub(crate) struct Sample {
    school: School,
    sources: Sources,
    decoded: Decoded,
    said: BTreeMap<(String, &'static str), usize>,
}

/// A finding that was not there before: its code, and the line that tells of it.
pub(crate) struct Said {
    pub(crate) code: &'static str,
    pub(crate) line: String,
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar")
}

impl Sample {
    pub(crate) fn read() -> Self {
        let school = School::of(&root().join("content"));
        let tree: Arc<dyn Tree> = Arc::new(school.tree());
        let sources = source::load(&tree).expect("memory can be listed");
        let mut sample = Sample { school, sources, decoded: Decoded::default(), said: BTreeMap::new() };
        let sources = sample.sources.clone();
        sample.said = counted(&sample.findings(&sources), &sources);
        sample
    }

    /// Every field of every record that says something.
    pub(crate) fn sites(&mut self) -> Vec<Site> {
        let checked = check::open(&self.sources, &mut self.decoded, today());
        let mut sites = Vec::new();
        for (kind, record) in checked.model.records.all() {
            let path = &self.sources.files[record.head().file.0 as usize].path;
            let mut add = |name: String, info: &'static FieldInfo, field: &dyn AnyField| {
                if !field.is_absent() {
                    sites.push(Site { path: path.clone(), name, info, start: field.place().start as usize });
                }
            };
            record.each(&mut |info, field| {
                let name = format!("{} {}", kind.home(), info.russian);
                add(name.clone(), info, field);
                field.parts(&mut |part, field| add(format!("{name}.{}", part.russian), part, field));
            });
        }
        sites
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> &str {
        let source = self.sources.files.iter().find(|source| source.path == path);
        &source.expect("the sample has the file").text
    }

    /// What is said of the school with this text in the file and was not said before. A file in which a rule spoke once
    /// and speaks once again counts as before, whatever the words.
    pub(crate) fn new_with(&mut self, path: &str, text: &str) -> Vec<Said> {
        let tree: Arc<dyn Tree> = Arc::new(self.school.with(path, text.as_bytes()));
        let sources = source::again(&tree, &self.sources).expect("memory can be listed");
        let findings = self.findings(&sources);
        let mut before = self.said.clone();
        let mut new = Vec::new();
        for finding in findings {
            let (path, line) = shown(&finding, &sources);
            match before.get_mut(&(path, finding.manual.code)) {
                Some(count) if *count > 0 => *count -= 1,
                _ => new.push(Said { code: finding.manual.code, line }),
            }
        }
        new
    }

    fn findings(&mut self, sources: &Sources) -> Vec<Finding> {
        check::open(sources, &mut self.decoded, today()).judged().findings
    }
}

fn counted(findings: &[Finding], sources: &Sources) -> BTreeMap<(String, &'static str), usize> {
    let mut counted = BTreeMap::new();
    for finding in findings {
        *counted.entry((shown(finding, sources).0, finding.manual.code)).or_default() += 1;
    }
    counted
}

/// The path of a finding, and the finding as one line.
fn shown(finding: &Finding, sources: &Sources) -> (String, String) {
    let (path, line) = match &finding.location {
        Location::Path(path) | Location::Output { page: path, .. } => (path.clone(), 0),
        Location::Text(place) | Location::Missing(place) => {
            let position = Position::of(sources.text(place.file), place.start as usize);
            (sources.path(place.file).to_owned(), position.line)
        }
    };
    let line = format!("{path}:{line}: {}: {}", finding.manual.code, finding.headline);
    (path, line)
}
