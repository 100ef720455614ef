//! `paper`: an order, a consent, a programme or a letter, filled in from the records.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::handover::{self, Over};
use super::meant::{lost, told};
use super::{Console, Error, SchoolFolder};
use crate::cli::{Common, Paper as Asked};
use crate::diagnostic::words::or;
use crate::model::Model;
use crate::paper::{self, Ask, Kind, Mistake, PAPERS, Scope, Shape, Template};
use crate::record::value::Requisites;
use crate::report::Audience;
use crate::report::write::Format;
use crate::source::Sources;

/// Печатает бумагу.
pub(super) fn run(args: &Asked, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let Some(name) = &args.name else {
        console.print(&contents())?;
        return Ok(ExitCode::SUCCESS);
    };
    let kind = paper::named(name).map_err(|near| unknown(name, &near))?;
    if args.fields {
        console.print(&fields(kind))?;
        return Ok(ExitCode::SUCCESS);
    }
    takes(args, kind)?;
    let format = format(args)?;
    let folder = SchoolFolder::find(common)?;
    let place = args.output.as_deref().map(|path| handover::place(path, Audience::Paper, &folder)).transpose()?;
    let templates = templates(kind, args.theme.clone().or_else(|| folder.theme()).as_deref())?;
    let (sources, checked) = folder.check()?;
    let paper = paper::make(kind, &templates, &scope(args, &checked.model, &sources)?);
    let bytes = format.write(&paper.document, &sources)?;
    paper.remarks().iter().for_each(|remark| console.note(remark));
    match place {
        None => console.print(&String::from_utf8_lossy(&bytes))?,
        Some(place) => {
            let over = if args.force { Over::Any } else { Over::Ours };
            let written = place.put(&bytes, over)?;
            console.note(&told(written, place.path()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Every paper with what it is and what it can be made out for.
fn contents() -> String {
    let papers = PAPERS.iter().map(|kind| {
        let takes: Vec<&str> = kind.takes.iter().map(|ask| ask.option()).collect();
        format!("{:<28}{} ({})\n", kind.name, kind.about, takes.join(", "))
    });
    let papers: String = papers.collect();
    format!(
        "{papers}\nНапример: nastavnik paper {} -o papers/prikaz.html\nПоля, которые можно вписать в свой шаблон: nastavnik \
         paper --fields {}\n",
        PAPERS[1].name, PAPERS[1].name
    )
}

/// The fields and lists of a paper, and where its template lies.
fn fields(kind: &Kind) -> String {
    let field = |field: &paper::Field| {
        let name = match field.shape {
            Shape::Day | Shape::Term => format!("{{{}|дата словами}}", field.name),
            Shape::Words => format!("{{{}}}", field.name),
            Shape::Sign => format!("? {{{}}} : …", field.name),
        };
        format!("{name:<38}{}\n", field.about)
    };
    let list = |list: &paper::List| {
        let fields: Vec<String> = list.fields.iter().map(|field| format!("{{{field}}}")).collect();
        format!("{:<38}{}: {}\n", format!("*{}* …", list.name), list.about, fields.join(" "))
    };
    let files: Vec<String> = kind.templates.iter().map(|(name, _)| format!("themes/own/papers/{name}")).collect();
    let fields: String = kind.all_fields().map(field).collect();
    let lists: String = kind.lists.iter().map(list).collect();
    format!("{fields}{lists}\nСвой шаблон: {}\n", or(files))
}

fn unknown(name: &str, near: &[&str]) -> Error {
    let help = match near.is_empty() {
        true => "все бумаги показывает nastavnik paper".to_owned(),
        false => format!("возможно, вы имели в виду {}; все бумаги: nastavnik paper", or(near)),
    };
    Error::NoPaper { name: name.to_owned(), help }
}

/// A paper is asked only for what it can be made out for.
fn takes(args: &Asked, kind: &Kind) -> Result<(), Error> {
    let asked = [
        (Ask::Pair, &args.pair),
        (Ask::Person, &args.person),
        (Ask::Program, &args.program),
        (Ask::Survey, &args.survey),
        (Ask::Order, &args.order),
    ];
    let wrong = asked.iter().find(|(ask, typed)| typed.is_some() && !kind.takes.contains(ask));
    let Some((ask, _)) = wrong else { return Ok(()) };
    let takes = or(kind.takes.iter().map(|ask| ask.option()));
    Err(Error::NotForThat { paper: kind.name, asked: ask.option(), takes })
}

/// The formats that a paper has: those for people.
const ENDINGS: [&str; 2] = ["html", "docx"];

/// The format that is asked for, else that of the file's name, else HTML.
fn format(args: &Asked) -> Result<Format, Error> {
    let known = || ENDINGS.iter().filter(|ending| Format::named(ending).is_some()).map(|ending| format!(".{ending}"));
    let format = match (&args.format, &args.output) {
        (Some(format), _) => *format,
        (None, Some(path)) => Format::of(path).unwrap_or(Format::Json),
        (None, None) => Format::Html,
    };
    if !ENDINGS.contains(&format.ending()) {
        let path = args.output.clone().unwrap_or_else(|| PathBuf::from(format!(".{}", format.ending())));
        return Err(Error::NoFormat(path, known().collect::<Vec<_>>().join(", ")));
    }
    match &args.output {
        None if format != Format::Html => Err(Error::NoOutput(format.ending())),
        _ => Ok(format),
    }
}

/// The school's own templates where it has them, else those that are built in.
fn templates(kind: &'static Kind, theme: Option<&Path>) -> Result<Vec<Template>, Error> {
    let read = |(name, embedded): &(&str, &str)| {
        let path = theme.map(|folder| folder.join("papers").join(name));
        let own = path.as_deref().map(own).transpose()?.flatten();
        let path = path.unwrap_or_else(|| PathBuf::from(name));
        Template::of(kind, own.as_deref().unwrap_or(embedded)).map_err(|mistakes| bad(&path, &mistakes))
    };
    kind.templates.iter().map(read).collect()
}

/// The text of a template on the disk; nothing where there is none.
fn own(path: &Path) -> Result<Option<String>, Error> {
    let trouble = |source| Error::Read { path: path.to_path_buf(), source };
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == ErrorKind::InvalidData => Err(Error::NotUtf8(path.to_path_buf())),
        Err(error) => Err(trouble(error)),
    }
}

/// Every mistake of a template, each with its line.
fn bad(path: &Path, mistakes: &[Mistake]) -> Error {
    let told = |mistake: &Mistake| {
        format!("  {}:{}: {}\n  помощь: {}", path.display(), mistake.line, mistake.what, mistake.help)
    };
    Error::BadTemplate(mistakes.iter().map(told).collect::<Vec<_>>().join("\n"))
}

/// Whom and what the paper is asked for.
fn scope<'m>(args: &Asked, model: &'m Model, sources: &'m Sources) -> Result<Scope<'m>, Error> {
    let mut scope = Scope::of(model, sources);
    if let Some(typed) = &args.pair {
        scope.pair = Some(model.find_pair(typed).map_err(|why| lost(typed, why, sources))?);
    }
    if let Some(typed) = &args.person {
        scope.person = Some(model.find_person(typed).map_err(|why| lost(typed, why, sources))?);
    }
    if let Some(typed) = &args.program {
        scope.program = Some(model.find_program(typed).map_err(|why| lost(typed, why, sources))?);
    }
    if let Some(typed) = &args.survey {
        scope.survey = Some(model.find_survey(typed).map_err(|why| lost(typed, why, sources))?);
    }
    if let Some(typed) = &args.order {
        scope.order = Some(Requisites::parse(typed).ok_or_else(|| Error::NoOrder(typed.clone()))?);
    }
    Ok(scope)
}
