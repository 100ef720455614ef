//! One direction: who may use whom, read from the sources themselves.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::binary::files;

/// Stage → the stages that it may use. `diagnostic` and `name` are there for everybody.
const FLOW: &[(&str, &[&str])] = &[
    ("diagnostic", &[]),
    ("name", &[]),
    ("source", &[]),
    ("record", &["source"]),
    ("profile", &["record"]),
    ("model", &["record", "profile"]),
    ("rule", &["model", "record", "profile"]),
    ("figure", &["model", "record", "profile"]),
    ("public", &["figure", "model", "record", "profile"]),
    ("view", &["public"]),
    ("typography", &[]),
    ("page", &["typography", "view", "public"]),
    ("report", &["typography", "view", "public", "figure", "model", "record", "profile"]),
    ("paper", &["report", "figure", "model", "record", "profile"]),
    ("demo", &[]),
    ("check", &["source", "record", "profile", "model", "rule", "figure", "public", "view", "page"]),
    ("review", &["check", "record", "profile", "model", "figure", "public"]),
    ("mend", &["check", "source", "record", "profile", "model"]),
    ("preview", &["check", "source", "record", "public", "view", "page"]),
    ("cli", &["*"]),
    ("command", &["*"]),
    ("lib", &[]),
    ("main", &["command"]),
];

/// Single files that reach further, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    // Every manual page is listed in one place.
    ("rule/registry.rs", "source"),
    ("rule/registry.rs", "figure"),
    ("rule/registry.rs", "public"),
    ("rule/registry.rs", "page"),
    // Files that go out are read when they are written.
    ("page/asset.rs", "source"),
];

/// The words that reach the disk, the environment or the clock, and the files that may say them.
const WORLD: &[(&str, &[&str])] = &[
    ("std::fs", &["source/disk.rs", "page/publish/", "page/theme.rs", "demo/write.rs", "command/"]),
    ("rustix::fs", &["page/publish/", "preview/watch.rs"]),
    ("WalkDir", &["source/disk.rs", "page/theme.rs"]),
    ("std::env", &["command/"]),
    ("SystemTime::now", &["command/"]),
    ("Instant::now", &["command/", "preview/watch.rs"]),
    ("Local::now", &["command/"]),
    ("Utc::now", &["command/"]),
    // A commit is a tree of content like the disk, and git alone can read it.
    ("std::process::Command", &["source/git/call.rs", "command/"]),
];

/// A source file without its comments and without what stands behind `#[cfg(test)]`.
struct Source {
    path: String,
    code: String,
}

impl Source {
    fn stage(&self) -> &str {
        self.path.split(['/', '.']).next().expect("a path has a beginning")
    }

    /// The stages that it names: `crate::x`, `crate::{x, y}`, `nastavnik::x`.
    fn uses(&self) -> BTreeSet<&str> {
        let roots = self.code.match_indices("crate::").chain(self.code.match_indices("nastavnik::"));
        let behind = roots.map(|(at, root)| &self.code[at + root.len()..]);
        behind.flat_map(|rest| if rest.starts_with('{') { group(rest) } else { vec![word(rest)] }).collect()
    }
}

fn word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    &text[..end]
}

/// The first words of `{a, b::{c, d}, e}`.
fn group(text: &str) -> Vec<&str> {
    let mut depth = 0;
    let mut words = Vec::new();
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 1 && matches!(letter, '{' | ',') {
            words.push(word(text[at + 1..].trim_start()));
        }
    }
    words
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let code = |text: &str| -> String {
        let text = text.split("\n#[cfg(test)]\n").next().unwrap_or(text);
        text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
    };
    let is_code = |path: &String| path.ends_with(".rs") && !path.contains("/tests/") && !path.ends_with("/tests.rs");
    let paths = files(&root).into_keys().filter(is_code);
    let read = |path: String| {
        let text = fs::read_to_string(root.join(&path)).expect("sources are UTF-8");
        Source { code: code(&text), path }
    };
    paths.map(read).collect()
}

#[test]
fn every_stage_uses_only_what_comes_before_it() {
    let stages: BTreeSet<&str> = FLOW.iter().map(|(stage, _)| *stage).collect();
    let mut wrong = Vec::new();
    for source in sources() {
        let stage = source.stage();
        let Some((_, allowed)) = FLOW.iter().find(|(name, _)| *name == stage) else {
            wrong.push(format!("{}: the stage «{stage}» has no row in the table", source.path));
            continue;
        };
        let open = |used: &str| {
            let shared = matches!(used, "diagnostic" | "name") && !matches!(stage, "name" | "diagnostic");
            used == stage || shared || allowed.contains(&used) || allowed.contains(&"*")
        };
        for used in source.uses().into_iter().filter(|used| stages.contains(used) && !open(used)) {
            if !EXCEPTIONS.contains(&(&source.path, used)) {
                wrong.push(format!("{} uses {used}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_group_of_imports_is_read_to_its_end() {
    let source = Source { path: String::new(), code: "use crate::{profile, record::{kind, value}, rule};".to_owned() };
    assert_eq!(source.uses().into_iter().collect::<Vec<_>>(), ["profile", "record", "rule"]);
}

#[test]
fn no_exception_outlives_its_reason() {
    let sources = sources();
    for (path, stage) in EXCEPTIONS {
        let source = sources.iter().find(|source| source.path == *path);
        assert!(source.is_some_and(|source| source.uses().contains(stage)), "{path} no longer uses {stage}");
    }
}

#[test]
fn disk_environment_and_clock_are_touched_at_the_edges_only() {
    for source in sources() {
        for (word, edges) in WORLD {
            let at_an_edge = edges.iter().any(|edge| source.path.starts_with(edge));
            assert!(at_an_edge || !source.code.contains(word), "{} reaches for {word}", source.path);
        }
    }
}

#[test]
fn leave_to_publish_is_granted_in_one_place() {
    let grants = |source: &Source| source.code.contains("Clearance::grant");
    let paths: Vec<String> = sources().into_iter().filter(grants).map(|source| source.path).collect();
    assert_eq!(paths, ["check.rs"]);
}

#[test]
fn nobody_hides_behind_a_long_way_up() {
    for source in sources() {
        let far = source.code.matches("super::super::").count();
        assert!(far == 0, "{}: name the stage with crate::", source.path);
    }
}
