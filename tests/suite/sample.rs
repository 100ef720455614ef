//! The sample school: a complete `content/` that is read as its author meant it.

use std::path::Path;
use std::sync::Arc;

use nastavnik::diagnostic::render::concise;
use nastavnik::source::{self, Disk, Tree};
use nastavnik::{profile, record};

#[test]
fn the_sample_reads_without_a_remark() {
    let tree: Arc<dyn Tree> = Arc::new(Disk::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("content")));
    let sources = source::load(&tree).expect("the sample can be listed");
    let (records, read) = record::parse(&sources);
    let (_, resolved) = profile::resolve(&records);
    let said = concise(&[sources.findings().cloned().collect(), read, resolved].concat(), &sources);
    assert!(said.is_empty(), "{said}");
    assert_eq!(records.count(), sources.files.len(), "every file of the sample is a record");
}
