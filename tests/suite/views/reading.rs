//! What the templates of a theme read, through loops, components and other templates, held against what is described.

use std::collections::BTreeMap;

use nastavnik::view::{Description, Holds, Variable};

use super::tags::{Component, Step, Tag, call, parted, paths};

/// The templates of a theme.
pub(super) struct Reading<'t> {
    templates: BTreeMap<&'t str, Vec<Tag<'t>>>,
    components: BTreeMap<&'t str, Component<'t>>,
}

/// What a name stands for.
#[derive(Clone, Debug)]
enum Known {
    /// A value or a list of such.
    Value(Holds, Listed),
    /// What the template itself made up.
    Anything,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Listed {
    Once,
    Many,
}

/// Names with what they stand for; the last of a name hides those before it.
type Scope<'t> = Vec<(&'t str, Known)>;

/// A template or component that is gone through, and what it was found to read without being given it.
struct Walk<'w, 't> {
    reading: &'w Reading<'t>,
    description: &'w Description,
    unknown: Vec<String>,
}

impl<'t> Reading<'t> {
    /// Of templates by name.
    pub(super) fn of(theme: &'t BTreeMap<String, String>) -> Self {
        let mut reading = Reading { templates: BTreeMap::new(), components: BTreeMap::new() };
        for (name, text) in theme {
            let (tags, components) = parted(text);
            reading.templates.insert(name, tags);
            reading.components.extend(components);
        }
        reading
    }

    /// The templates that hold more than components.
    pub(super) fn rendered(&self) -> impl Iterator<Item = &str> {
        self.templates.iter().filter(|(_, tags)| !tags.is_empty()).map(|(name, _)| *name)
    }

    /// What a template reads but is not given.
    pub(super) fn unknown(&self, description: &Description) -> Vec<String> {
        let mut walk = Walk { reading: self, description, unknown: Vec::new() };
        let scope = description.variables.iter().map(|variable| (variable.name.as_str(), known(variable)));
        walk.tags(&self.templates[description.template], &mut scope.collect());
        walk.unknown
    }
}

impl<'w> Walk<'w, '_> {
    fn tags(&mut self, tags: &[Tag<'w>], scope: &mut Scope<'w>) {
        for tag in tags {
            match *tag {
                Tag::Words(_) => {}
                Tag::Print(inner) => match call(inner) {
                    Some((name, given)) => self.component(name, &given, scope),
                    None => self.expression(inner, scope),
                },
                Tag::Do(inner) => self.statement(inner, scope),
            }
        }
    }

    fn statement(&mut self, inner: &'w str, scope: &mut Scope<'w>) {
        let (word, rest) = inner.split_once(' ').unwrap_or((inner, ""));
        match word {
            "extends" | "include" => {
                let reading = self.reading;
                self.tags(&reading.templates[rest.trim_matches('"')], &mut scope.clone());
            }
            "for" => {
                let (name, list) = rest.split_once(" in ").expect("a loop goes through something");
                let item = step(self.value(list, scope), &Step::Item, self.description).unwrap_or(Known::Anything);
                scope.push((name, item));
            }
            "endfor" => {
                scope.pop();
            }
            "block" | "endblock" => {}
            _ => self.expression(inner, scope),
        }
    }

    fn component(&mut self, name: &str, given: &[(&'w str, &'w str)], scope: &Scope<'w>) {
        let component = &self.reading.components[name];
        let mut inside: Scope<'w> = component.arguments.iter().map(|name| (*name, Known::Anything)).collect();
        for (name, value) in given {
            let value = self.value(value, scope);
            inside.push((name, value));
        }
        self.tags(&component.body, &mut inside);
    }

    /// What an expression stands for, where it is a variable and no more.
    fn value(&mut self, expression: &'w str, scope: &Scope<'w>) -> Known {
        self.expression(expression, scope);
        let is_path = expression.chars().all(|letter| letter.is_alphanumeric() || "_.".contains(letter));
        match paths(expression).first().filter(|_| is_path) {
            Some((name, steps)) => self.resolved(name, steps, scope).unwrap_or(Known::Anything),
            None => Known::Anything,
        }
    }

    fn expression(&mut self, expression: &str, scope: &Scope<'w>) {
        for (name, steps) in paths(expression) {
            if self.resolved(name, &steps, scope).is_none() {
                self.unknown.push(format!("{}: {name} in {expression}", self.description.template));
            }
        }
    }

    fn resolved(&self, name: &str, steps: &[Step<'_>], scope: &Scope<'w>) -> Option<Known> {
        let (_, known) = scope.iter().rev().find(|(known, _)| *known == name)?;
        steps.iter().try_fold(known.clone(), |known, taken| step(known, taken, self.description))
    }
}

/// What a value holds at a step; nothing where it holds no such thing.
fn step(from: Known, step: &Step<'_>, description: &Description) -> Option<Known> {
    match (from, step) {
        (Known::Anything, _) => Some(Known::Anything),
        (Known::Value(holds, Listed::Many), Step::Item) => Some(Known::Value(holds, Listed::Once)),
        (Known::Value(Holds::Part(part), Listed::Once), Step::Field(field)) => {
            let part = description.part(&part)?;
            let cases = part.cases.iter().flat_map(|case| &case.variables);
            part.variables.iter().chain(cases).find(|variable| variable.name == *field).map(known)
        }
        _ => None,
    }
}

fn known(variable: &Variable) -> Known {
    Known::Value(variable.holds.clone(), if variable.list { Listed::Many } else { Listed::Once })
}
