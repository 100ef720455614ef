//! `review --install`: the review where reviewers work – in `git diff`, before a commit, on a forge.
//!
//! Each thing is written once: what is there already stays, and what somebody else wrote is never touched.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::cli::Install;
use crate::command::{Console, Error, SchoolFolder};
use crate::source::git::Repository;

/// The lines by which git knows records.
const ATTRIBUTES: [&str; 2] = ["content/**/*.md diff=nastavnik", "content/model.yaml diff=nastavnik"];

/// Where plain `git log -p` sees a field begin.
const FIELD: &str = "^[^ #-][^:]*:.*$";

/// The line by which a hook of ours is known.
const OURS: &str = "# nastavnik: перед коммитом";

/// Installs one thing and says what was done.
pub(super) fn run(what: Install, folder: &SchoolFolder, console: &mut Console) -> Result<ExitCode, Error> {
    let repository = Repository::around(&folder.root)?;
    let forge = |path, text, console: &mut Console| recipe(&repository, path, text, console);
    match what {
        Install::Driver => driver(&repository, folder, console),
        Install::Hook => hook(&repository, console),
        Install::Github => forge(".github/workflows/nastavnik.yml", include_str!("recipe/github.yml"), console),
        Install::Gitlab => forge(".gitlab-ci.yml", include_str!("recipe/gitlab.yml"), console),
        Install::Forgejo => forge(".forgejo/workflows/nastavnik.yml", include_str!("recipe/forgejo.yml"), console),
    }?;
    Ok(ExitCode::SUCCESS)
}

/// `git diff` asks the program about records.
fn driver(repository: &Repository, folder: &SchoolFolder, console: &mut Console) -> Result<(), Error> {
    let path = folder.root.join(".gitattributes");
    let standing = standing(&path)?.unwrap_or_default();
    let lacking = ATTRIBUTES.iter().filter(|line| !standing.lines().any(|standing| standing.trim() == **line));
    let lacking: String = lacking.map(|line| format!("{line}\n")).collect();
    let end = if standing.is_empty() || standing.ends_with('\n') { "" } else { "\n" };
    if lacking.is_empty() {
        console.note(&format!("Уже есть: {}", path.display()));
    } else {
        write(&path, &format!("{standing}{end}{lacking}"), console)?;
    }
    repository.set("diff.nastavnik.command", &format!("{} review --git-driver", program()))?;
    repository.set("diff.nastavnik.xfuncname", FIELD)?;
    console.note("Настроено: git diff рассказывает о записях словами; строки покажет git diff --no-ext-diff.");
    Ok(())
}

/// A commit that breaks something is stopped.
fn hook(repository: &Repository, console: &mut Console) -> Result<(), Error> {
    let path = repository.own_path("hooks")?.join("pre-commit");
    let root = if repository.prefix().is_empty() { "." } else { repository.prefix() };
    let program = program();
    let review = format!("{program} --root {} review --staged --fail-on breaking --format concise", quoted(root));
    let content = quoted(&format!("{}content", repository.prefix()));
    let hook = format!(
        "#!/bin/sh\n\
         {OURS}: если он ломает что-то в записях, коммита не будет. Сделать его всё равно: git commit --no-verify\n\
         git rev-parse --verify --quiet HEAD >/dev/null || exit 0\n\
         git diff --cached --quiet --no-ext-diff -- {content} && exit 0\n\
         exec {review}\n"
    );
    match standing(&path)? {
        Some(standing) if !standing.contains(OURS) => Err(Error::ForeignHook { path, line: review }),
        _ => {
            write(&path, &hook, console)?;
            runnable(&path)
        }
    }
}

/// A forge checks, reviews and publishes.
fn recipe(repository: &Repository, path: &str, recipe: &str, console: &mut Console) -> Result<(), Error> {
    let path = repository.top()?.join(path);
    let recipe = rooted(recipe, repository.prefix().trim_end_matches('/'));
    match standing(&path)? {
        None => write(&path, &recipe, console),
        Some(standing) if standing == recipe => {
            console.note(&format!("Уже есть: {}", path.display()));
            Ok(())
        }
        Some(_) => Err(Error::Standing(path)),
    }
}

/// The recipe for a school that is a folder of the repository.
fn rooted(recipe: &str, prefix: &str) -> String {
    if prefix.is_empty() {
        return recipe.to_owned();
    }
    let root = quoted(prefix);
    let calls = ["review", "build"].iter().fold(recipe.to_owned(), |recipe, command| {
        recipe.replace(&format!("nastavnik {command} "), &format!("nastavnik --root {root} {command} "))
    });
    calls.replace("site/nastavnichestvo", &format!("{prefix}/site/nastavnichestvo"))
}

fn standing(path: &Path) -> Result<Option<String>, Error> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Error::Read { path: path.to_path_buf(), source }),
    }
}

fn write(path: &Path, text: &str, console: &mut Console) -> Result<(), Error> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|source| Error::Write { path: path.to_path_buf(), source })?;
    console.note(&format!("Записан: {}", path.display()));
    Ok(())
}

#[cfg(unix)]
fn runnable(path: &Path) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = fs::Permissions::from_mode(0o755);
    fs::set_permissions(path, permissions).map_err(|source| Error::Write { path: path.to_path_buf(), source })
}

#[cfg(not(unix))]
fn runnable(_: &Path) -> Result<(), Error> {
    Ok(())
}

/// How a shell calls this very program: by its name where that finds it.
fn program() -> String {
    let Ok(this) = std::env::current_exe() else { return "nastavnik".to_owned() };
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join("nastavnik")).find(|path| path.is_file());
    let is_this = |found: PathBuf| found.canonicalize().ok() == this.canonicalize().ok();
    if found.is_some_and(is_this) { "nastavnik".to_owned() } else { quoted(&this.display().to_string()) }
}

/// A word as a shell takes it, whatever stands in it.
fn quoted(word: &str) -> String {
    let is_plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '/' | '.' | '-' | '_');
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_for_a_shell_is_one_word() {
        assert_eq!(quoted("школа"), "школа");
        assert_eq!(quoted("школа № 12"), "'школа № 12'");
        assert_eq!(quoted("д'Артаньян"), r"'д'\''Артаньян'");
    }

    #[test]
    fn a_school_in_a_folder_is_named_to_every_call() {
        let recipe = "- nastavnik review \"$RANGE\" x\n- nastavnik build --quiet\n- path: site/nastavnichestvo\n";
        let rooted = rooted(recipe, "школа");
        assert_eq!(rooted.matches("nastavnik --root школа ").count(), 2);
        assert!(rooted.contains("path: школа/site/nastavnichestvo"));
    }
}
