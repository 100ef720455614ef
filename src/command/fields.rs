//! `fields`: the reference of a record's fields, made from their declarations.

use std::process::ExitCode;

use super::{Console, Error, schema, views};
use crate::cli::Fields;
use crate::name::fold;
use crate::record::declare::{FieldInfo, Fielded, Presence, Visibility};
use crate::record::kind::ProfileRecord;
use crate::record::value::Shape;
use crate::record::{BodySeen, Kind};

/// Показывает поля записи или то, что получает шаблон.
pub(super) fn run(args: &Fields, console: &mut Console) -> Result<ExitCode, Error> {
    let told = match (&args.views, &args.schema, &args.kind) {
        (Some(template), _, _) => views::told(template.as_deref())?,
        (None, Some(word), _) => schema_of(word)?,
        (None, None, None) => contents(),
        (None, None, Some(word)) => reference(kind(word)?),
    };
    console.print(&told)?;
    Ok(ExitCode::SUCCESS)
}

/// The JSON Schema of a kind, or of the school's changes to the model.
fn schema_of(word: &str) -> Result<String, Error> {
    if matches!(fold(word).as_str(), "model" | "model.yaml") {
        return Ok(schema::schema(ProfileRecord::MEANING.trim(), ProfileRecord::FIELDS));
    }
    let kind = kind(word)?;
    Ok(schema::schema(kind.meaning(), kind.fields()))
}

fn contents() -> String {
    Kind::ALL.iter().map(|kind| format!("{:<12}{}\n", kind.home(), kind.meaning())).collect()
}

/// The kind of a folder, of its singular («person», «pair»), or of a Russian name.
fn kind(word: &str) -> Result<Kind, Error> {
    let plural = format!("{word}s");
    let singular = |kind: &&Kind| format!("{kind:?}").eq_ignore_ascii_case(word);
    let found = Kind::of_home(word).or_else(|| Kind::of_home(&plural));
    let russian = |kind: &&Kind| fold(kind.meaning()).split(' ').any(|part| part == fold(word));
    let found = found.or_else(|| Kind::ALL.iter().find(singular).copied());
    found.or_else(|| Kind::ALL.iter().find(russian).copied()).ok_or_else(|| Error::NoKind {
        kind: word.to_owned(),
        known: Kind::ALL.iter().map(|kind| kind.home()).collect::<Vec<_>>().join(", "),
    })
}

fn reference(kind: Kind) -> String {
    let body = match kind.body() {
        BodySeen::Public => "Текст под полями увидят все.".to_owned(),
        BodySeen::ByConsent(datum) => format!("Текст под полями увидят все, пока в согласии есть «{}».", datum.word()),
        BodySeen::Private => "Текст под полями не увидит никто, кроме школы.".to_owned(),
    };
    let mut text = format!("{} – {}\n{body}\n\n", kind.home(), kind.meaning());
    kind.fields().iter().for_each(|info| field(info, 0, &mut text));
    text
}

fn field(info: &FieldInfo, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    let names = std::iter::once(info.english).chain(info.synonyms.iter().copied());
    let names = names.collect::<Vec<_>>().join(", ");
    text.push_str(&format!("{indent}{} ({names})\n", info.russian));
    text.push_str(&format!("{indent}  {}\n", about(info)));
    text.push_str(&format!("{indent}  Как писать: {}\n", info.shape.written()));
    if let Shape::Part(fields) | Shape::Parts(fields) = info.shape {
        fields.iter().for_each(|info| field(info, depth + 2, text));
    }
}

/// What a field means, whether it must be there, who sees it.
fn about(info: &FieldInfo) -> String {
    format!("{} {}. {}.", info.meaning.trim(), presence(info.presence), seen(info.visibility))
}

/// The same, and how it is written.
pub(super) fn sentence(info: &FieldInfo) -> String {
    format!("{} Как писать: {}.", about(info), info.shape.written())
}

fn presence(presence: Presence) -> String {
    let rule = |code: Option<&str>| code.map_or(String::new(), |code| format!(" ({code})"));
    match presence {
        Presence::Must(code) => format!("Обязательно{}", rule(code)),
        Presence::Should(code) => format!("Желательно{}", rule(code)),
        Presence::Could(code) => format!("Полезно{}", rule(Some(code))),
        Presence::May => "Можно не писать".to_owned(),
    }
}

fn seen(visibility: Visibility) -> String {
    match visibility {
        Visibility::Anyone => "Увидят все".to_owned(),
        Visibility::Consent(datum) => format!("Увидят все, пока в согласии есть «{}»", datum.word()),
        Visibility::Nobody => "Не увидит никто, кроме школы".to_owned(),
    }
}
