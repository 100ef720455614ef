//! A style sheet as rules: as much of CSS as is needed to leave rules out and to change what they select.

/// A rule, or rules under a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// Selectors and declarations.
    Style { selectors: Vec<String>, body: String },
    /// `@media`, `@supports`, `@container`: the condition with its word, and what stands under it.
    Group { condition: String, rules: Vec<Rule> },
    /// Any other block, such as `@page` or `@keyframes`, as it is.
    Other { head: String, body: String },
}

/// The rules of a style sheet. A statement without a block, such as `@import`, is left out.
pub(super) fn rules(css: &str) -> Vec<Rule> {
    let css = without_comments(css);
    let mut rules = Vec::new();
    let mut rest = css.as_str();
    while let Some(open) = find(rest, &['{', ';']) {
        if rest.as_bytes()[open] == b';' {
            rest = &rest[open + 1..];
            continue;
        }
        let close = closing(&rest[open..]).map_or(rest.len(), |at| open + at);
        rules.push(rule(rest[..open].trim(), rest[open + 1..close].trim()));
        rest = rest.get(close + 1..).unwrap_or("");
    }
    rules
}

fn rule(head: &str, body: &str) -> Rule {
    let (head, body) = (head.to_owned(), body.to_owned());
    match head.split([' ', '(']).next() {
        Some("@media" | "@supports" | "@container") => Rule::Group { rules: rules(&body), condition: head },
        Some(word) if word.starts_with('@') => Rule::Other { head, body },
        _ => Rule::Style { selectors: split(&head, ',').map(|one| one.trim().to_owned()).collect(), body },
    }
}

/// The rules as text.
pub(super) fn write(rules: &[Rule]) -> String {
    let mut css = String::new();
    for rule in rules {
        match rule {
            Rule::Style { selectors, body } => css.push_str(&format!("{} {{ {body} }}\n", selectors.join(", "))),
            Rule::Group { condition, rules } => css.push_str(&format!("{condition} {{\n{}}}\n", write(rules))),
            Rule::Other { head, body } => css.push_str(&format!("{head} {{ {body} }}\n")),
        }
    }
    css
}

/// The parts of a text between signs that stand outside brackets and quotes.
pub(super) fn split(text: &str, sign: char) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let at = find(text, &[sign]);
        rest = at.map(|at| &text[at + sign.len_utf8()..]);
        Some(&text[..at.unwrap_or(text.len())])
    })
}

/// Where the first of the signs stands outside brackets and quotes.
fn find(text: &str, signs: &[char]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(letter),
            (None, _) if depth == 0 && signs.contains(&letter) => return Some(at),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// Where the block that begins `text` ends.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(letter),
            (None, '{') => depth += 1,
            (None, '}') if depth == 1 => return Some(at),
            (None, '}') => depth -= 1,
            _ => {}
        }
    }
    None
}

fn without_comments(css: &str) -> String {
    let mut clean = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, behind)) = rest.split_once("/*") {
        clean.push_str(before);
        rest = behind.split_once("*/").map_or("", |(_, behind)| behind);
    }
    clean.push_str(rest);
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_and_written() {
        let css =
            "/* { */ a, b:is(c, d) { content: \"}\"; }\n@import \"x\";\n@media print { e { f: g } }\n@page { m: n }";
        let told = "a, b:is(c, d) { content: \"}\"; }\n@media print {\ne { f: g }\n}\n@page { m: n }\n";
        assert_eq!(write(&rules(css)), told);
    }
}
