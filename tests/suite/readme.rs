//! What the READMEs promise: their records are a school, their commands work, their tables and paths are true.

mod text;

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::binary::Folder;
use text::{blocks, codes, first_column, read, records, root};

const READMES: [&str; 2] = ["README.md", "README.ru.md"];

/// The school that the records of a README make.
fn school(readme: &str) -> Folder {
    let folder = Folder::of("");
    for (path, record) in records(&read(readme)) {
        folder.file(&path, record);
    }
    folder
}

/// The folders that a README's school must have: one for every kind that it tells about.
const FOLDERS: [&str; 9] =
    ["people", "pairs", "programs", "meetings", "documents", "news", "practices", "library", "pages"];

#[test]
fn records_are_a_school_without_errors() {
    for readme in READMES {
        let school = school(readme);
        for home in FOLDERS.iter().map(|folder| format!("content/{folder}")).chain(["content/school.md".to_owned()]) {
            assert!(school.path(&home).exists(), "{readme}: no record of {home}");
        }
        school.run("check").exit(0);
        school.run("build").exit(0);
    }
}

#[test]
fn every_block_of_a_record_has_its_path() {
    for readme in READMES {
        let text = read(readme);
        let headed = blocks(&text).into_iter().filter(|block| block.text.starts_with("---\n")).count();
        let placed = records(&text).into_iter().filter(|(_, text)| text.starts_with("---\n")).count();
        assert_eq!(headed, placed, "{readme}");
    }
}

/// The commands of the shell blocks, one a line.
fn commands(text: &str) -> Vec<String> {
    let shell = blocks(text).into_iter().filter(|block| block.language == "sh");
    shell.flat_map(|block| block.text.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The arguments of nastavnik in a command line; nothing where another program is called.
fn arguments(command: &str) -> Option<&str> {
    if let Some(arguments) = command.strip_prefix("nastavnik ") {
        return Some(arguments);
    }
    let (cargo, arguments) = command.strip_prefix("cargo run ")?.split_once("-- ")?;
    (!cargo.contains("--package")).then_some(arguments)
}

#[test]
fn commands_work_on_the_sample() {
    let sample = Folder::sample();
    for readme in READMES {
        let text = read(readme);
        let commands = commands(&text);
        let known: Vec<&str> = commands.iter().filter_map(|command| arguments(command)).collect();
        assert!(known.len() >= 4, "{readme} shows too few commands");
        for arguments in known {
            // `serve` ends only when it is told to.
            let ends = !arguments.starts_with("serve");
            sample.run(if ends { arguments } else { "serve --help" }).exit(0);
        }
    }
}

#[test]
fn commands_of_the_table_exist() {
    let nowhere = Folder::of("");
    for row in first_column(&read("README.md"), "you run") {
        nowhere.run(&format!("{} --help", row.trim_matches('`'))).exit(0);
    }
}

#[test]
fn commands_of_other_packages_exist() {
    for command in commands(&read("README.md")) {
        let Some((_, called)) = command.split_once("--package ") else { continue };
        let mut words = called.split_whitespace();
        let package = words.next().expect("a package is named");
        let source = source_of(package);
        for flag in words.skip_while(|word| *word != "--").skip(1).filter_map(|word| word.strip_prefix("--")) {
            assert!(source.contains(&format!(" {}:", flag.replace('-', "_"))), "{package} has no --{flag}");
        }
    }
}

/// The whole source of a package of the workspace.
fn source_of(package: &str) -> String {
    let named = |member: &String| read(format!("{member}/Cargo.toml")).contains(&format!("name = \"{package}\""));
    let member = members().into_iter().find(named).unwrap_or_else(|| panic!("there is no package {package}"));
    let files = walkdir::WalkDir::new(root().join(member).join("src")).into_iter().filter_map(Result::ok);
    let sources = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "rs"));
    sources.map(|file| read(file.path())).collect()
}

/// The folders of the workspace's other packages.
fn members() -> Vec<String> {
    let manifest = read("Cargo.toml");
    let (_, list) = manifest.split_once("members = [").expect("the workspace lists its members");
    let (list, _) = list.split_once(']').expect("the list ends");
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The dependencies of a manifest, of every sort, but for the members of the workspace.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut within = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            within = line.trim_end_matches(']').ends_with("dependencies");
        } else if let Some((name, _)) = line.split_once('=').filter(|(_, from)| within && !from.contains("path = ")) {
            names.push(name.trim().to_owned());
        }
    }
    names
}

#[test]
fn table_of_dependencies_is_complete() {
    let manifests = members().into_iter().map(|member| format!("{member}/Cargo.toml")).chain(["Cargo.toml".to_owned()]);
    let declared: BTreeSet<String> = manifests.flat_map(|manifest| dependencies(&read(manifest))).collect();
    let text = read("README.md");
    let told = first_column(&text, "crate");
    assert_eq!(told.len(), told.iter().collect::<BTreeSet<_>>().len(), "a crate stands there twice");
    assert_eq!(told.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), declared);
}

#[test]
fn table_of_the_layout_is_true_and_complete() {
    let text = read("README.md");
    let told: BTreeSet<&str> = first_column(&text, "where").into_iter().flat_map(codes).collect();
    for path in &told {
        assert!(root().join(path).exists(), "there is no {path}");
    }
    for entry in fs::read_dir(root().join("src")).expect("src is there").filter_map(Result::ok) {
        let folder = format!("src/{}/", entry.file_name().to_string_lossy());
        assert!(!entry.path().is_dir() || told.contains(folder.as_str()), "{folder} is not in the table");
    }
}

/// The targets of Markdown links and of pictures.
fn targets(text: &str) -> Vec<&str> {
    let target = |opening: &'static str, closing: char| {
        text.split(opening).skip(1).filter_map(move |rest| rest.split(closing).next())
    };
    target("](", ')').chain(target("src=\"", '"')).filter(|target| !target.starts_with(['#', 'h'])).collect()
}

#[test]
fn named_files_exist() {
    let is_path = |code: &&str| {
        let inside = ["src/", "tests/", "themes/", ".ci/"].iter().any(|folder| code.starts_with(folder));
        inside && !code.contains('<')
    };
    for readme in READMES {
        let text = read(readme);
        for path in codes(&text).into_iter().filter(is_path).chain(targets(&text)) {
            assert!(root().join(path).exists(), "{readme}: there is no {path}");
        }
    }
}

/// A README's school with the one late consent that the Russian README talks about.
fn with_a_late_consent() -> Folder {
    let school = school("README.ru.md");
    school.edit("content/people/uch-02.md", "дата: 02.09.2026", "дата: 07.09.2026");
    school
}

#[test]
fn shown_finding_is_what_the_program_says() {
    let said = with_a_late_consent().run("check").exit(0).stdout;
    let said = said.split("\n\n").find(|finding| finding.contains("CON-03")).expect("the late consent is found");
    assert!(read("README.ru.md").contains(said.trim_end()), "README.ru.md does not show\n{said}");
}

#[test]
fn every_field_of_the_json_is_told() {
    let said = with_a_late_consent().run("check --format json").exit(0).stdout;
    let said: Value = serde_json::from_str(&said).expect("JSON is JSON");
    let of = |value: &Value, above: &str| {
        let object = value.as_object().expect("an object").keys();
        object.map(|key| format!("{above}{key}")).collect::<BTreeSet<_>>()
    };
    let mut fields = of(&said, "");
    fields.extend(of(&said["summary"], "summary."));
    fields.extend(
        of(&said["findings"][0], "….").into_iter().chain(["findings[]", "….related[]", "….fix[]"].map(str::to_owned)),
    );
    for list in ["findings", "summary", "….related", "….fix"] {
        fields.remove(list);
    }
    let text = read("README.md");
    let told: BTreeSet<String> = first_column(&text, "field").into_iter().flat_map(codes).map(str::to_owned).collect();
    assert_eq!(told, fields);
}

#[test]
fn permits_that_are_shown_lead_to_a_rule_and_a_record() {
    for readme in READMES {
        let text = read(readme);
        let shown = blocks(&text).into_iter().find(|block| block.text.starts_with("допуски:"));
        let shown = shown.unwrap_or_else(|| panic!("{readme} shows a permit"));
        let school = school(readme);
        school.file("content/permits.md", format!("---\n{}---\n", shown.text));
        let said = school.run("check --select PMT,FIL").stdout;
        let others = said.lines().filter(|line| line.contains('[') && !line.contains("[PMT-03]"));
        assert_eq!(others.collect::<Vec<_>>(), [""; 0], "{readme}");
    }
}

#[test]
fn every_profile_of_the_table_can_be_picked_and_the_changes_shown_are_right() {
    let text = read("README.md");
    let told: Vec<&str> = first_column(&text, "profile").into_iter().flat_map(codes).collect();
    let shown: Vec<String> =
        blocks(&text).into_iter().filter(|block| block.language == "yaml").map(|block| block.text).collect();
    let [model, levels, _permits] = &shown[..] else { panic!("a model, levels and permits are shown") };
    for profile in &told {
        let head = "название: Школа № 12\nэтапы: 7\n";
        let school = Folder::of("");
        school.file("content/school.md", format!("---\n{head}профиль: {profile}\n{levels}---\n"));
        school.file("content/model.yaml", model);
        let said = school.run("check").stdout;
        assert!(!said.contains("FIL-33") && !said.contains("FIL-05"), "{profile}:\n{said}");
    }
    let unknown = Folder::of("//- school.md\n---\nназвание: Школа № 12\nпрофиль: никакой\n---\n").run("check").stdout;
    let (_, names) = unknown.split_once("впишите «").expect("the profiles are offered");
    for name in names.lines().next().expect("a line").split(['«', '»']).step_by(2).filter(|name| !name.is_empty()) {
        assert!(told.contains(&name), "README.md does not tell of «{name}»");
    }
}
