//! `fields --views`: what a template of the theme receives, made from the view types.

use super::Error;
use crate::diagnostic::words::nearest;
use crate::view::{Description, Holds, Part, Variable, description, descriptions};

/// What holds for every value of a page.
const RULES: &str = "\
Что бывает пусто, и любой список сначала проверяют: {% if page.… %}.
Адрес, который не начинается с http, отсчитан от корня раздела: перед ним ставят {{ head.root }}.
HTML и JSON выводят с фильтром safe, остальное без него.
";

/// The template's variables, or all templates where none is named.
pub(super) fn told(template: Option<&str>) -> Result<String, Error> {
    let Some(name) = template else { return Ok(contents()) };
    description(name).map(|description| reference(&description)).ok_or_else(|| unknown(name))
}

fn contents() -> String {
    let lines = descriptions().map(|description| format!("{:<21}{}\n", description.template, description.meaning));
    let lines: String = lines.collect();
    format!(
        "{lines}\nВ parts.html и chart.html – компоненты: они видят только то, что им передано, и называют это сами.\n"
    )
}

fn unknown(template: &str) -> Error {
    let names: Vec<&str> = descriptions().map(|description| description.template).collect();
    let help = match nearest(template, names).first() {
        Some(near) => format!("возможно, вы имели в виду {near}; все шаблоны: nastavnik fields --views"),
        None => "все шаблоны показывает nastavnik fields --views".to_owned(),
    };
    Error::NoTemplate { template: template.to_owned(), help }
}

/// The variables by their full names, then what they are made of.
fn reference(description: &Description) -> String {
    let mut text = format!("{} – {}\n", description.template, description.meaning);
    if description.part("Head").is_some() {
        text.push_str(RULES);
    } else {
        text.push('\n');
    }
    description.variables.iter().for_each(|variable| top(description, variable, &mut text));
    let opened = description.variables.iter().filter_map(|variable| opened(description, variable)).collect::<Vec<_>>();
    let others = description.parts.iter().filter(|part| !opened.contains(part)).collect::<Vec<_>>();
    if !others.is_empty() {
        text.push_str("\nИз чего это состоит\n");
        others.into_iter().for_each(|part| whole(part, &mut text));
    }
    text
}

/// A variable that stands for itself; of `page`, `head` and `frame`, which hold the others, each field by its full name.
fn top(description: &Description, variable: &Variable, text: &mut String) {
    let Some(part) = opened(description, variable) else { return line(variable, "", "", text) };
    if part.variables.is_empty() {
        return;
    }
    text.push_str(&format!("\n{} – {}\n", variable.name, variable.meaning));
    part.variables.iter().for_each(|inner| line(inner, "", &format!("{}.", variable.name), text));
}

/// The part that a variable holds always and once.
fn opened<'d>(description: &'d Description, variable: &Variable) -> Option<&'d Part> {
    match &variable.holds {
        Holds::Part(name) if !variable.list && !variable.optional => description.part(name),
        _ => None,
    }
}

fn whole(part: &Part, text: &mut String) {
    text.push_str(&format!("\n{} – {}\n", part.name, part.meaning));
    part.variables.iter().for_each(|variable| line(variable, "  ", "", text));
    for case in &part.cases {
        text.push_str(&format!("  {} – {}\n", case.name, case.meaning));
        case.variables.iter().for_each(|variable| line(variable, "    ", "", text));
    }
}

fn line(variable: &Variable, indent: &str, above: &str, text: &mut String) {
    let kind = kind(variable);
    text.push_str(&format!("{indent}{above}{} ({kind})\n{indent}  {}\n", variable.name, variable.meaning));
}

fn kind(variable: &Variable) -> String {
    let one = match &variable.holds {
        Holds::Text => "текст",
        Holds::Html => "HTML",
        Holds::Json => "JSON",
        Holds::Number => "число",
        Holds::Truth => "да или нет",
        Holds::Part(name) => name,
    };
    let list = if variable.list { "список: " } else { "" };
    let optional = if variable.optional { ", бывает пусто" } else { "" };
    format!("{list}{one}{optional}")
}
