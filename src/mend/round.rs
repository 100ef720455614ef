//! Everything that can be mended in the texts as they stand now, file by file.

use std::collections::BTreeMap;

use super::{Scope, address};
use crate::check::Checked;
use crate::diagnostic::{Edit, FileId, Finding, Fix};
use crate::profile::spellings;
use crate::source::Sources;

/// The fixes of findings; in the whole scope also words that are spelt in another way than usual.
pub(super) fn fixes(checked: &Checked, sources: &Sources, scope: Scope<'_>) -> BTreeMap<FileId, Vec<Fix>> {
    let wanted = |finding: &&Finding| match scope {
        Scope::All => true,
        Scope::Findings(wanted) => wanted(finding),
    };
    let told = checked.findings.iter().filter(wanted);
    let lacking = address::fixes(told.clone(), checked, sources);
    let told = told.filter_map(|finding| finding.fix.clone());
    let unsaid = match scope {
        Scope::All => unsaid(checked, sources),
        Scope::Findings(_) => Vec::new(),
    };
    let mut files: BTreeMap<FileId, Vec<Fix>> = BTreeMap::new();
    for fix in told.chain(lacking).chain(unsaid) {
        files.entry(fix.edits[0].place.file).or_default().push(fix);
    }
    files
}

/// What is no finding: other names of keys and words, other dashes.
fn unsaid(checked: &Checked, sources: &Sources) -> Vec<Fix> {
    let records = &checked.model.records;
    let same = records.preferred.iter().map(|edit| Fix::same(edit.place, edit.text.clone()));
    let spelt = spellings(records, &checked.model.profile).into_iter().filter_map(|spelling| {
        let source = sources.file(spelling.place.file)?;
        let place = spelling.place.saying(&spelling.typed, &source.text)?;
        Some(Fix::as_written(vec![Edit::new(place, spelling.usual)]))
    });
    same.chain(spelt).collect()
}
