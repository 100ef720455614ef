//! The sample with one field taken out, made unreadable, or holding a word of no list: the rule that should speak speaks,
//! and no other does.
//!
//! What should speak is read from the declarations: the rule that asks for the field, and what is said of a value that is
//! none. Only what rules read beside that is listed by hand, in `reads.rs`.

use std::collections::{BTreeMap, BTreeSet};

use nastavnik::record::declare::Presence;

use crate::edit::{unreadable, with, without};
use crate::reads::{READS, SPEAK_ALL_THE_SAME, WORDS, is_about, of};
use crate::sample::{Said, Sample, Site};

/// How many fields of one declaration are tried: all of them, where that is quick.
const OF_EACH: usize = if cfg!(debug_assertions) { 1 } else { usize::MAX };

/// What one edit of a record makes of it, and what it may lead to.
struct Edit {
    text: String,
    /// One of these is said.
    must: Vec<&'static str>,
    /// Nothing else is said but these.
    may: Vec<&'static str>,
}

/// What was not as it should be, and which rules spoke of which field.
#[derive(Default)]
struct Verdict {
    wrong: Vec<String>,
    spoke: BTreeSet<(String, &'static str)>,
}

impl Verdict {
    /// Looks at what is said after an edit.
    fn take(&mut self, site: &Site, edit: &Edit, said: &[Said]) {
        let Site { path, name, .. } = site;
        if !edit.must.is_empty() && !said.iter().any(|said| edit.must.contains(&said.code)) {
            self.wrong.push(format!("{path}, {name}: {} says nothing", edit.must.join(" or ")));
        }
        let known = |said: &&Said| edit.must.contains(&said.code) || edit.may.contains(&said.code);
        let others = said.iter().filter(|said| !known(said));
        self.wrong.extend(others.map(|said| format!("{path}, {name}: this is not about it: {}", said.line)));
        self.spoke.extend(said.iter().map(|said| (name.clone(), said.code)));
    }
}

/// Edits one field after the other, on all cores. A field for which `edit` gives nothing is left alone.
fn try_all(edit: impl Fn(&str, &Site) -> Option<Edit> + Sync) -> Verdict {
    let sites = chosen(Sample::read().sites());
    let judged = |sites: &[Site]| {
        let mut sample = Sample::read();
        let mut verdict = Verdict::default();
        for site in sites {
            if let Some(edit) = edit(sample.text(&site.path), site) {
                let said = sample.new_with(&site.path, &edit.text);
                verdict.take(site, &edit, &said);
            }
        }
        verdict
    };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let verdicts: Vec<Verdict> = std::thread::scope(|scope| {
        let parts: Vec<_> =
            sites.chunks(sites.len().div_ceil(cores)).map(|part| scope.spawn(|| judged(part))).collect();
        parts.into_iter().map(|part| part.join().expect("a part comes to its end")).collect()
    });
    verdicts.into_iter().fold(Verdict::default(), |mut all, part| {
        all.wrong.extend(part.wrong);
        all.spoke.extend(part.spoke);
        all
    })
}

/// The first fields of each declaration.
fn chosen(sites: Vec<Site>) -> Vec<Site> {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    let mut is_chosen = |site: &Site| {
        let count = count.entry(site.name.clone()).or_default();
        *count += 1;
        *count <= OF_EACH
    };
    sites.into_iter().filter(|site| is_chosen(site)).collect()
}

#[track_caller]
fn assert_right(verdict: &Verdict) {
    assert!(verdict.wrong.is_empty(), "{} times:\n{}", verdict.wrong.len(), verdict.wrong.join("\n"));
}

/// Every rule of every row spoke of its field; certain only where all fields were tried.
#[track_caller]
fn assert_alive(verdict: &Verdict, table: &[(&'static str, &'static str)]) {
    if OF_EACH == usize::MAX {
        let rules = table.iter().flat_map(|(row, codes)| codes.split(' ').map(|code| (*row, code)));
        let spoke =
            |row: &str, code: &str| verdict.spoke.iter().any(|(name, said)| is_about(row, name) && *said == code);
        let silent: Vec<_> = rules.filter(|(row, code)| !spoke(row, code)).collect();
        assert!(silent.is_empty(), "these rows tell of nothing: {silent:?}");
    }
}

/// The rule that asks for a field.
fn asked(presence: Presence) -> Option<&'static str> {
    match presence {
        Presence::Must(code) | Presence::Should(code) => Some(code.unwrap_or("FIL-06")),
        Presence::Could(code) => Some(code),
        Presence::May => None,
    }
}

#[test]
fn a_field_that_goes_is_missed_by_the_rules_that_ask_for_it() {
    let verdict = try_all(|text, site| {
        let must = asked(site.info.presence).into_iter().collect();
        Some(Edit { text: without(text, site), must, may: of(READS, &site.name) })
    });
    assert_right(&verdict);
    assert_alive(&verdict, READS);
}

#[test]
fn a_field_that_cannot_be_read_is_told_once_and_rules_keep_quiet() {
    let verdict = try_all(|text, site| {
        let (value, codes) = unreadable(&site.info.shape);
        Some(Edit { text: with(text, site, value), must: codes.to_vec(), may: of(SPEAK_ALL_THE_SAME, &site.name) })
    });
    assert_right(&verdict);
    assert_alive(&verdict, SPEAK_ALL_THE_SAME);
}

#[test]
fn a_word_of_no_list_is_told_by_its_rule_alone() {
    let verdict = try_all(|text, site| {
        let must = of(WORDS, &site.name);
        (!must.is_empty()).then(|| Edit { text: with(text, site, "зюзя"), must, may: Vec::new() })
    });
    assert_right(&verdict);
    assert_alive(&verdict, WORDS);
}

#[test]
fn most_declared_fields_stand_in_the_sample() {
    let names: BTreeSet<String> = Sample::read().sites().into_iter().map(|site| site.name).collect();
    assert!(names.len() >= 170, "{} fields are tried", names.len());
    let tables = [READS, SPEAK_ALL_THE_SAME, WORDS].concat();
    let gone: Vec<_> = tables.iter().filter(|(row, _)| !names.iter().any(|name| is_about(row, name))).collect();
    assert!(gone.is_empty(), "no such field in the sample: {gone:?}");
}
