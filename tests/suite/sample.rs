//! The sample school: a complete `content/` that is read as its author meant it.

use std::path::Path;
use std::sync::Arc;

use nastavnik::diagnostic::Level;
use nastavnik::diagnostic::render::concise;
use nastavnik::record::Kind;
use nastavnik::source::{self, Disk, Tree};
use nastavnik::{profile, record};

use crate::binary::sample_content;
use crate::school::School;

#[test]
fn the_sample_reads_without_a_remark() {
    let tree: Arc<dyn Tree> = Arc::new(Disk::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("content")));
    let sources = source::load(&tree).expect("the sample can be listed");
    let (records, read) = record::parse(&sources);
    let (_, resolved) = profile::resolve(&records);
    let said = concise(&[sources.findings().cloned().collect(), read, resolved].concat(), &sources);
    assert!(said.is_empty(), "{said}");
    assert_eq!(records.count(), sources.files.len(), "every file of the sample is a record");
    for kind in Kind::ALL {
        let is_there = records.all().iter().any(|(of, _)| of == kind);
        assert!(is_there, "the sample shows no record of {}", kind.home());
    }
}

#[test]
fn the_sample_shows_a_handful_of_findings_and_no_error() {
    let sample = School::on_disk(&sample_content());
    let told: Vec<(&str, Level)> =
        sample.checked.findings.iter().map(|finding| (finding.manual.code, finding.level)).collect();
    let is_there = |level| told.iter().any(|(_, of)| *of == level);
    assert!(!is_there(Level::Error) && is_there(Level::Warning) && is_there(Level::Advice), "{told:?}");
    assert!((3..=9).contains(&told.len()), "few enough to be read, enough to see what findings are: {told:?}");
}
