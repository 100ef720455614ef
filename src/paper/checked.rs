//! A template held against its paper: every field and list that it names must be there.

use super::line::{Line, Only, Piece};
use super::template::{Mistake, Template};
use super::{Kind, List};
use crate::diagnostic::words::nearest;

impl Template {
    /// Reads a template of a paper.
    ///
    /// # Errors
    /// Every line that cannot be read, or that names what the paper does not have.
    pub fn of(kind: &'static Kind, text: &str) -> Result<Self, Vec<Mistake>> {
        let template = Template::read(text)?;
        let mistakes: Vec<Mistake> = template.lines.iter().flat_map(|line| unknown(kind, line)).collect();
        if mistakes.is_empty() { Ok(template) } else { Err(mistakes) }
    }
}

/// What a line names that is not there.
fn unknown(kind: &'static Kind, line: &Line) -> Vec<Mistake> {
    let list = line.repeat.as_ref().map(|repeat| (kind.list(&repeat.list), repeat.list.as_str()));
    let mut mistakes = Vec::new();
    if let Some((None, name)) = list {
        let lists = kind.lists.iter().map(|list| list.name);
        mistakes.push(no(kind, line, &format!("списка *{name}*"), nearest(name, lists).first().copied()));
    }
    let list = list.and_then(|(list, _)| list);
    let fields = kind.all_fields().map(|field| field.name).collect::<Vec<_>>();
    let known = |name: &str| fields.contains(&name) || list.is_some_and(|list| list.fields.contains(&name));
    for name in named(line).into_iter().filter(|name| !known(name)) {
        let near =
            nearest(name, fields.iter().copied().chain(list.into_iter().flat_map(|list| list.fields.iter().copied())));
        mistakes.push(match in_another_list(kind, name) {
            Some(list) => Mistake::new(
                line.number,
                format!("поле {{{name}}} стоит вне своего списка"),
                format!("начните строку так: *{}* …", list.name),
            ),
            None => no(kind, line, &format!("поля {{{name}}}"), near.first().copied()),
        });
    }
    let conditions = line.only.iter().map(Only::name);
    for name in conditions.filter(|name| !fields.contains(name) && kind.list(name).is_none()) {
        mistakes.push(no(
            kind,
            line,
            &format!("поля {{{name}}}"),
            nearest(name, fields.iter().copied()).first().copied(),
        ));
    }
    mistakes
}

/// The list that has a field of that name.
fn in_another_list(kind: &'static Kind, name: &str) -> Option<&'static List> {
    kind.lists.iter().find(|list| list.fields.contains(&name))
}

/// The fields that a line prints.
fn named(line: &Line) -> Vec<&str> {
    let pieces = line.what.phrases().into_iter().flatten();
    pieces
        .filter_map(|piece| match piece {
            Piece::Words(_) => None,
            Piece::Value(value) => Some(value.field.as_str()),
        })
        .collect()
}

fn no(kind: &Kind, line: &Line, what: &str, near: Option<&str>) -> Mistake {
    let all = format!("все поля и списки: nastavnik paper --fields {}", kind.name);
    let help = near.map_or(all.clone(), |near| format!("возможно, вы имели в виду «{near}»; {all}"));
    Mistake::new(line.number, format!("у этой бумаги нет {what}"), help)
}
