//! A template in tags, and an expression in the names that it reads.

use std::collections::BTreeMap;

/// Words of the template language that stand where a variable could.
const WORDS: [&str; 13] =
    ["and", "elif", "else", "endif", "false", "for", "if", "in", "is", "loop", "not", "or", "true"];

/// A piece of a template; comments are none.
#[derive(Clone, Copy, Debug)]
pub(super) enum Tag<'t> {
    /// What stands in the page as it is.
    Words(&'t str),
    /// `{{ … }}`
    Print(&'t str),
    /// `{% … %}`
    Do(&'t str),
}

/// A piece that templates call, with the names of what it is given.
pub(super) struct Component<'t> {
    pub(super) arguments: Vec<&'t str>,
    pub(super) body: Vec<Tag<'t>>,
}

/// A step from a value to one that it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step<'t> {
    Field(&'t str),
    Item,
}

/// The tags of a template in their order.
fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = text;
    while let Some((words, kind, inner, behind)) = next(rest) {
        tags.push(Tag::Words(words));
        let inner = inner.trim_matches('-').trim();
        match kind {
            '{' => tags.push(Tag::Print(inner)),
            '%' => tags.push(Tag::Do(inner)),
            _ => {}
        }
        rest = behind;
    }
    tags.push(Tag::Words(rest));
    tags.retain(|tag| !matches!(tag, Tag::Words(words) if words.trim().is_empty()));
    tags
}

/// What stands before the next tag, its kind, what it holds, and what stands behind it.
fn next(text: &str) -> Option<(&str, char, &str, &str)> {
    let opens = |kind: &&str| text.find(*kind);
    let at = ["{{", "{%", "{#"].iter().filter_map(opens).min()?;
    let kind = text[at + 1..].chars().next()?;
    let end = if kind == '{' { "}}" } else { &format!("{kind}}}") };
    let (inner, behind) = text[at + 2..].split_once(end)?;
    Some((&text[..at], kind, inner, behind))
}

/// The tags of a template outside of its components, and its components by name.
pub(super) fn parted(text: &str) -> (Vec<Tag<'_>>, BTreeMap<&str, Component<'_>>) {
    let mut outside = Vec::new();
    let mut components = BTreeMap::new();
    let mut open: Option<(&str, Component<'_>)> = None;
    for tag in tags(text) {
        match (tag, &mut open) {
            (Tag::Do(inner), None) if inner.starts_with("component ") => open = Some(header(inner)),
            (Tag::Do(inner), Some(_)) if inner.starts_with("endcomponent") => components.extend(open.take()),
            (_, Some((_, component))) => component.body.push(tag),
            (_, None) => outside.push(tag),
        }
    }
    (outside, components)
}

/// `component day(day: map)`: the name and an empty body.
fn header(inner: &str) -> (&str, Component<'_>) {
    let (name, arguments) = inner["component ".len()..].split_once('(').expect("a component has arguments");
    let names = arguments.split([',', ')']).map(|argument| argument.split(':').next().unwrap_or_default().trim());
    let arguments = names.filter(|name| !name.is_empty() && name.chars().all(in_name)).collect();
    (name.trim(), Component { arguments, body: Vec::new() })
}

/// `<day day={page.day} />`: the component's name and the expressions that it is given.
pub(super) fn call(inner: &str) -> Option<(&str, Vec<(&str, &str)>)> {
    let (name, mut rest) = inner.strip_prefix('<')?.split_once(char::is_whitespace)?;
    let mut given = Vec::new();
    while let Some((argument, behind)) = rest.split_once('=') {
        let length = value_length(behind);
        let value = &behind[..length];
        given.push((
            argument.trim(),
            value.strip_prefix('{').and_then(|value| value.strip_suffix('}')).unwrap_or(value),
        ));
        rest = &behind[length..];
    }
    Some((name, given))
}

/// How long a value in braces or quotes is.
fn value_length(text: &str) -> usize {
    if let Some(quoted) = text.strip_prefix('"') {
        return quoted.find('"').map_or(text.len(), |end| end + 2);
    }
    let mut depth = 0;
    let closes = |(_, letter): &(usize, char)| {
        depth += i32::from(*letter == '{') - i32::from(*letter == '}');
        depth == 0
    };
    text.char_indices().find(closes).map_or(text.len(), |(at, _)| at + 1)
}

/// The variables that an expression reads: a name, and the steps from it.
pub(super) fn paths(expression: &str) -> Vec<(&str, Vec<Step<'_>>)> {
    let tokens = tokens(expression);
    let reads = |at: &usize| is_variable(&tokens, *at);
    (0..tokens.len()).filter(reads).map(|at| (tokens[at], steps(&tokens[at + 1..]))).collect()
}

/// Does a variable's name stand here, and no field, filter, test, function, argument or word of the language?
fn is_variable(tokens: &[&str], at: usize) -> bool {
    let token = tokens[at];
    let before = |steps: usize| at.checked_sub(steps).map_or("", |at| tokens[at]);
    let after = tokens.get(at + 1).copied().unwrap_or_default();
    let is_name = token.starts_with(|letter: char| letter.is_alphabetic() || letter == '_');
    let is_test = before(1) == "is" || (before(1) == "not" && before(2) == "is");
    let is_argument = after == "=" && tokens.get(at + 2) != Some(&"=");
    is_name && !is_test && !is_argument && after != "(" && !matches!(before(1), "." | "|") && !WORDS.contains(&token)
}

/// The steps that begin a row of tokens.
fn steps<'t>(tokens: &[&'t str]) -> Vec<Step<'t>> {
    match tokens {
        [".", field, rest @ ..] => [Step::Field(field)].into_iter().chain(steps(rest)).collect(),
        ["[", rest @ ..] => {
            let end = rest.iter().position(|token| *token == "]").map_or(rest.len(), |end| end + 1);
            [Step::Item].into_iter().chain(steps(&rest[end..])).collect()
        }
        _ => Vec::new(),
    }
}

/// Names, numbers and single signs; texts in quotes are left out but for their first sign.
fn tokens(expression: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = expression.trim_start();
    while let Some(first) = rest.chars().next() {
        let name = rest.find(|letter| !in_name(letter)).unwrap_or(rest.len());
        let token = name.max(first.len_utf8());
        tokens.push(&rest[..token]);
        rest = &rest[token..];
        if first == '"' {
            rest = rest.split_once('"').map_or("", |(_, behind)| behind);
        }
        rest = rest.trim_start();
    }
    tokens
}

fn in_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

#[test]
fn an_expression_reads_its_variables_only() {
    let read =
        |text: &'static str| paths(text).into_iter().map(|(name, steps)| (name, steps.len())).collect::<Vec<_>>();
    assert_eq!(read("if page.a.b | length > 4 and not page.c"), [("page", 2), ("page", 1)]);
    assert_eq!(read("link.href is starting_with(pat=\"http page.x\")"), [("link", 1)]);
    assert_eq!(read("table.head[loop.index] ~ name"), [("table", 2), ("name", 0)]);
    assert_eq!(read("person.name | lower == person.role"), [("person", 1), ("person", 1)]);
}

#[test]
fn a_call_gives_expressions() {
    let (name, given) = call("<link link={ {\"text\": a.b} } root={head.root} word=\"x=y\" />").expect("a call");
    assert_eq!(name, "link");
    assert_eq!(given, [("link", " {\"text\": a.b} "), ("root", "head.root"), ("word", "\"x=y\"")]);
}
