//! The style sheet of the one file: the theme's, without rules for what is not there, fit for lower headings; in a
//! fragment also kept inside, and safe from the page around.
//!
//! In a fragment every rule is nested under the wrapper; `:root`, `html` and `body` mean the wrapper; the width that
//! counts is that of the wrapper, not of the window; lengths do not hang on the font size of the page around.

use std::collections::BTreeSet;

use super::Whole;
use super::css::{self, Rule};

/// The inner element of a fragment; the outer one is left to the page around. An id in `:not()` weighs more than any
/// class of that page.
const WRAPPER: &str = ".nastavnik > .whole:not(#n#n)";

/// What the page around has said of our elements is taken back, pictures made of lines aside.
const RESET: &str = "& { all: initial; display: block; container: nastavnik / inline-size; }
& :where(:not(svg, svg *)), & :where(:not(svg, svg *))::before, & :where(:not(svg, svg *))::after { all: revert; }
& :where(*)::marker { content: normal; color: currentcolor; font: inherit; }
";

/// The style sheet for a text that uses `classes`.
pub(super) fn of(theme: &str, whole: Whole, classes: &BTreeSet<String>) -> String {
    let rules = kept(css::rules(theme), classes);
    let css = match whole {
        Whole::Page => css::write(&rules),
        Whole::Fragment => format!("{WRAPPER} {{\n{RESET}{}}}\n", css::write(&inside(rules))),
    };
    css.replace("</", "<\\/")
}

/// Rules for what the text holds, their headings one level lower.
fn kept(rules: Vec<Rule>, classes: &BTreeSet<String>) -> Vec<Rule> {
    let needed = rules.into_iter().filter_map(|rule| match rule {
        Rule::Style { selectors, body } => {
            let selectors: Vec<String> =
                selectors.iter().filter(|one| is_needed(one, classes)).map(|one| lowered(one)).collect();
            (!selectors.is_empty()).then_some(Rule::Style { selectors, body })
        }
        Rule::Group { condition, rules } => {
            let rules = kept(rules, classes);
            (!rules.is_empty()).then_some(Rule::Group { condition, rules })
        }
        other => Some(other),
    });
    needed.collect()
}

/// May the selector meet anything? No id of a page is kept, and nothing is set on the root by a script.
fn is_needed(selector: &str, classes: &BTreeSet<String>) -> bool {
    let plain = outside_brackets(selector);
    let is_choice = behind_root(selector).is_some() && selector.contains("[data-");
    let mut named =
        plain.split('.').skip(1).map(|rest| rest.split(|sign: char| !is_of_name(sign)).next().unwrap_or(rest));
    !is_choice && !selector.contains('#') && named.all(|class| classes.contains(class))
}

/// The selector without what stands in round and square brackets.
fn outside_brackets(selector: &str) -> String {
    let mut depth = 0_usize;
    let outside = selector.chars().filter(|sign| {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    outside.collect()
}

fn is_of_name(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '-' | '_')
}

/// `.part > h2` → `.part > h3`.
fn lowered(selector: &str) -> String {
    words(selector, is_of_name, |before, word| match word {
        "h1" | "h2" | "h3" | "h4" | "h5" if !matches!(before, Some('.' | '#' | ':' | '[' | '"')) => {
            let level = word.as_bytes()[1] + 1;
            Some(format!("h{}", char::from(level)))
        }
        _ => None,
    })
}

/// Rules for the inside of the wrapper.
fn inside(rules: Vec<Rule>) -> Vec<Rule> {
    rules.into_iter().flat_map(nested).collect()
}

fn nested(rule: Rule) -> Option<Rule> {
    match rule {
        Rule::Style { selectors, body } => {
            let selectors = selectors.iter().map(|selector| wrapped(selector)).collect();
            Some(Rule::Style { selectors, body: lengths(&body) })
        }
        Rule::Group { condition, .. } if condition.contains("prefers-color-scheme") => None,
        Rule::Group { condition, rules } => Some(group(&condition, inside(rules))),
        Rule::Other { head, .. } if head.starts_with("@page") => None,
        other => Some(other),
    }
}

/// A condition on the window's width becomes one on the wrapper's.
fn group(condition: &str, rules: Vec<Rule>) -> Rule {
    let width = condition.strip_prefix("@media").filter(|rest| rest.contains("width"));
    let Some(rest) = width else { return Rule::Group { condition: lengths(condition), rules } };
    let (screen, width) = rest.split_once(" and ").map_or(("", rest), |(screen, width)| (screen.trim(), width));
    let (screen, width) = if screen.starts_with('(') { ("", rest) } else { (screen, width) };
    let rule = Rule::Group { condition: format!("@container nastavnik {}", lengths(width.trim())), rules };
    match screen {
        "" => rule,
        screen => Rule::Group { condition: format!("@media {screen}"), rules: vec![rule] },
    }
}

/// The selector below the wrapper.
fn wrapped(selector: &str) -> String {
    let (mut rest, mut joint) = (selector, " ");
    while let Some(behind) = behind_root(rest) {
        joint = if behind.starts_with(char::is_whitespace) { " " } else { "" };
        rest = behind.trim_start();
    }
    if rest.is_empty() { "&".to_owned() } else { format!("&{joint}{rest}") }
}

fn behind_root(selector: &str) -> Option<&str> {
    let behind = [":root", "html", "body"].iter().find_map(|root| selector.strip_prefix(root));
    behind.filter(|behind| !behind.starts_with(is_of_name))
}

/// `1.5rem` → `24px`, `3vw` → `3cqi`.
fn lengths(body: &str) -> String {
    words(
        body,
        |sign| is_of_name(sign) || sign == '.',
        |_, word| {
            let rem = word.strip_suffix("rem").and_then(|number| number.parse::<f64>().ok());
            let vw = word.strip_suffix("vw").filter(|number| number.parse::<f64>().is_ok());
            rem.map(|number| format!("{}px", number * 16.0)).or_else(|| vw.map(|number| format!("{number}cqi")))
        },
    )
}

/// A text in which `change` may replace names and numbers; it also sees the sign before.
fn words(
    text: &str,
    is_of_word: impl Fn(char) -> bool,
    change: impl Fn(Option<char>, &str) -> Option<String>,
) -> String {
    let mut changed = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(&is_of_word) {
        changed.push_str(&rest[..start]);
        let end = rest[start..].find(|sign: char| !is_of_word(sign)).map_or(rest.len(), |at| start + at);
        let before = changed.chars().next_back();
        changed.push_str(&change(before, &rest[start..end]).unwrap_or_else(|| rest[start..end].to_owned()));
        rest = &rest[end..];
    }
    changed.push_str(rest);
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(css: &str, whole: Whole) -> String {
        of(css, whole, &["part", "text"].map(str::to_owned).into())
    }

    #[test]
    fn rules_for_what_is_not_there_are_left_out() {
        let css = ".part, .menu { a: b } .menu a { a: b } html:is([data-size=\"2\"], :has(#size)) p { a: b } #top { a: b } :is(.menu) p { a: b }";
        assert_eq!(told(css, Whole::Page), ".part { a: b }\n:is(.menu) p { a: b }\n");
    }

    #[test]
    fn headings_are_one_level_lower() {
        let css = ".part > h2, .text :is(h3, h4):first-child { a: b } .h1 { a: b }";
        assert_eq!(told(css, Whole::Page), ".part > h3, .text :is(h4, h5):first-child { a: b }\n");
    }

    #[test]
    fn a_fragment_keeps_its_rules_inside() {
        for (css, inside) in [
            (":root { --a: 1.5rem }", "& { --a: 24px }"),
            ("html body { width: 3vw }", "& { width: 3cqi }"),
            ("body:hover p { a: b }", "&:hover p { a: b }"),
            ("p { margin: 0 -1rem 2px }", "& p { margin: 0 -16px 2px }"),
            ("@page { size: A4 }", ""),
            ("@media (prefers-color-scheme: dark) { p { a: b } }", ""),
            ("@media (min-width: 52rem) { p { a: b } }", "@container nastavnik (min-width: 832px) {\n& p { a: b }\n}"),
            (
                "@media screen and (max-width: 9em) { p { a: b } }",
                "@media screen {\n@container nastavnik (max-width: 9em) {\n& p { a: b }\n}\n}",
            ),
        ] {
            let told = told(css, Whole::Fragment);
            let own = told.split_once(RESET).expect("the wrapper is reset first").1;
            assert_eq!(own.strip_suffix("}\n").expect("the wrapper ends last").trim_end(), inside, "{css}");
        }
    }
}
