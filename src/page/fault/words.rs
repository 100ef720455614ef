//! The engine's sentences and ours: receives what the engine says, returns it in Russian with the name it is about.
//!
//! A sentence is known by its fixed words; what it names stands in the holes. Of a sentence that is not here only the
//! place is told.

/// What is said of a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// The Russian sentence.
    pub(super) sentence: String,
    /// The name that leads to nothing; empty where none is meant.
    pub(super) name: String,
    /// The kind of name that was wanted.
    pub(super) wanted: Wanted,
    /// Names that the engine says are there.
    pub(super) available: Vec<String>,
}

/// What a name in a template may be the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Name,
    Filter,
    Test,
    Function,
    Component,
    Template,
    Nothing,
}

use Wanted::{Component, Filter, Function, Name, Nothing, Template, Test};

/// The engine's words with a hole `{}` for each name, and ours with the holes' numbers.
const SENTENCES: &[(&str, &str, Wanted)] = &[
    // Names.
    ("Variable `{}` is not defined. Available variables: {}", "нет такого имени: «{0}»", Name),
    ("Variable `{}` is not defined.", "нет такого имени: «{0}»", Name),
    ("Variable `{}` exists but its value is undefined", "у «{0}» здесь нет значения", Nothing),
    ("Field `{}` is not defined. Available fields: {}", "нет такого имени: «{0}»", Name),
    ("Field `{}` is not defined.", "нет такого имени: «{0}»", Name),
    ("Field `{}` is not defined", "нельзя взять «{0}»: того, у чего его берут, здесь нет", Nothing),
    ("Tried to render a variable that is undefined", "здесь нечего вывести: у выражения нет значения", Nothing),
    ("Tried to escape an undefined value", "здесь нечего вывести: у выражения нет значения", Nothing),
    ("Unknown filter `{}`", "нет такого фильтра: «{0}»", Filter),
    ("Filter `{}` is not registered", "нет такого фильтра: «{0}»", Filter),
    ("Unknown test `{}`", "нет такой проверки: «{0}»", Test),
    ("Unknown function `{}`", "нет такой функции: «{0}»", Function),
    ("Unknown component `{}`", "нет такого компонента: «{0}»", Component),
    ("Unknown template `{}`", "нет такого шаблона: «{0}»", Template),
    ("Block `{}` is not defined in any parent template", "в шаблоне-основе нет блока «{0}»", Nothing),
    (
        "Found invalid field of `loop`: {}. Only {}",
        "у loop нет «{0}», есть index, index0, first, last и length",
        Nothing,
    ),
    // Components.
    (
        "Unknown argument(s) {} in component call. Possible argument(s) are: {}",
        "у компонента нет аргумента {0}, есть {1}",
        Nothing,
    ),
    ("Unknown argument(s) {} in component call.", "у компонента нет аргумента {0}", Nothing),
    (
        "Component argument `{}` (type: `{}`) does not match expected type: `{}`",
        "аргументу «{0}» нужно значение другого вида: {2}, а здесь {1}",
        Nothing,
    ),
    ("Argument `{}` (type: `{}`) missing.", "компоненту не передан аргумент «{0}» ({1})", Nothing),
    ("Argument `{}` missing.", "компоненту не передан аргумент «{0}»", Nothing),
    ("Implicit argument `{}`{}", "компоненту не передан аргумент «{0}»", Nothing),
    (
        "Default value for `{}` has type `{}` but the argument has type `{}`",
        "аргумент «{0}» объявлен как {2}, а его значение по умолчанию – {1}",
        Nothing,
    ),
    ("Component argument `{}` is defined more than once", "аргумент «{0}» объявлен дважды", Nothing),
    ("Keyword argument `{}` is defined more than once", "аргумент «{0}» указан дважды", Nothing),
    ("Missing keyword argument `{}`", "не указан аргумент «{0}»", Nothing),
    ("Unclosed component '{}'", "компонент «{0}» не закрыт", Nothing),
    ("Closing tag '{}' doesn't match opening tag '{}'", "открыт компонент «{1}», а закрыт «{0}»", Nothing),
    (
        "Components with body content must use tag syntax: {}",
        "компонент с содержимым пишется так: {% <имя> %} … {% </имя> %}",
        Nothing,
    ),
    (
        "Component definitions cannot be written in another tag.",
        "компонент нельзя объявить внутри другого тега",
        Nothing,
    ),
    ("Template already contains a component named `{}`", "компонент «{0}» объявлен дважды", Nothing),
    ("Component `{}` is defined in both {}", "компонент «{0}» объявлен дважды", Nothing),
    ("Maximum render recursion depth for components exceeded.", "компонент бесконечно вызывает сам себя", Nothing),
    // Types.
    (
        "Invalid type for the value, expected `{}` but got `{}`",
        "нужно значение другого вида: {0}, а здесь {1}",
        Nothing,
    ),
    ("Iteration not possible on type `undefined`", "перебирать нечего: такого имени нет", Nothing),
    ("Iteration not possible on type `{}`", "перебирать можно список, а это {0}", Nothing),
    (
        "Key/value iteration is not possible on type `{}`, only on maps.",
        "попарно перебирают набор полей, а это {0}",
        Nothing,
    ),
    ("Cannot compare `{}` with `{}`", "нельзя сравнить: {0} и {1}", Nothing),
    ("Math operations can only be done on numbers, found `{}`", "считать можно числа, а это {0}", Nothing),
    (
        "`+` requires both operands to be numbers, found `{}` and `{}`",
        "складывают числа, а здесь {0} и {1}; тексты соединяет знак ~",
        Nothing,
    ),
    ("Only numbers can be {}. This is a `{}`", "считать можно числа, а это {1}", Nothing),
    ("Cannot divide by 0", "деление на ноль", Nothing),
    (
        "`in` cannot be used on a container of type `{}`. {}",
        "in ищет в списке, тексте или наборе полей, а это {0}",
        Nothing,
    ),
    ("Cannot index into an undefined value", "нельзя взять часть того, чего нет", Nothing),
    ("Index expression is undefined", "нет значения, по которому берут часть", Nothing),
    ("Array index must be an integer, got `{}`.", "номер в списке – целое число, а это {0}", Nothing),
    (
        "Slicing can only be used on arrays or strings, not on `{}`.",
        "часть берут у списка или текста, а это {0}",
        Nothing,
    ),
    ("Cannot slice an undefined value", "нельзя взять часть того, чего нет", Nothing),
    ("Cannot sort: `{}` and `{}` are not comparable", "нельзя упорядочить: {0} и {1}", Nothing),
    ("Spread operator requires a map, found `{}`", "после … нужен набор полей, а это {0}", Nothing),
    ("Spread operator requires an array, found `{}`", "после … нужен список, а это {0}", Nothing),
    ("Value of type {} has no length", "длина есть у списка и текста, а это {0}", Nothing),
    ("Value of type {} cannot be {}", "это {0}, так преобразовать его нельзя", Nothing),
    // Structure.
    ("Unexpected end of input", "шаблон кончился раньше времени: что-то не закрыто", Nothing),
    ("Unexpected character", "такого знака здесь быть не может; имена пишутся латиницей", Nothing),
    ("Unknown tag", "нет такого тега", Nothing),
    ("String opened with `{}` is missing its closing `{}`", "текст в кавычках не закрыт", Nothing),
    ("Closing comment tag `{}` not found", "примечание не закрыто: нет {0}", Nothing),
    ("Found {} but was expecting `elif`, `else` or `endif`.", "здесь {0}, а нужно elif, else или endif", Nothing),
    ("Found {} but expected one of: {}", "здесь {0}, а нужно имя, число, текст в кавычках или скобка", Nothing),
    ("Found {} but expected {}", "здесь {0}, а нужно {1}", Nothing),
    ("Found `<` but expected identifier after it for {}", "после < нужно имя компонента", Nothing),
    ("Found {} but {}", "здесь {0}, а этого быть не может", Nothing),
    ("Blocks cannot be written inside a {}.", "блок нельзя писать внутри другого тега", Nothing),
    ("Template already contains a block named `{}`", "блок «{0}» написан дважды", Nothing),
    ("`extends` needs to be the first tag of the template", "extends стоит первым в шаблоне", Nothing),
    ("`extends` cannot be nested in other tags.", "extends нельзя писать внутри другого тега", Nothing),
    ("Template is already extending `{}`", "основа уже названа: «{0}»", Nothing),
    (
        "This content would be ignored: {}",
        "это не попадёт на страницу: у шаблона есть основа, поэтому всё пишется внутри блоков",
        Nothing,
    ),
    (
        "{} was named `{}` in the opening tag, found `{}` as name in the end tag",
        "открыто «{1}», а закрыто «{2}»",
        Nothing,
    ),
    ("{} is a reserved keyword of Tera, it cannot be {}", "слово {0} занято, назовите иначе", Nothing),
    ("`{}` cannot be used inside a {}", "{0} здесь писать нельзя", Nothing),
    ("{} can only be used in a for loop", "{0} пишется только внутри for", Nothing),
    ("super() called outside of a block", "super() пишется только внутри блока", Nothing),
    ("Tried to use super() in the top level block", "super() здесь нечего повторить: у блока нет основы", Nothing),
    ("Function calls are only allowed at the first element of a chain", "функцию вызывают в начале выражения", Nothing),
    ("The template nesting is too deep", "слишком много тегов друг в друге", Nothing),
    ("The expression is too complex", "слишком сложное выражение", Nothing),
];

/// The engine's names for values and signs, and ours.
const THINGS: &[(&str, &str)] = &[
    ("identifier", "имя"),
    ("ident", "имя"),
    ("undefined", "ничего"),
    ("none", "пустое значение"),
    ("string", "текст"),
    ("bool", "да или нет"),
    ("integer", "целое число"),
    ("float", "дробное число"),
    ("number", "число"),
    ("u64", "целое число"),
    ("i64", "целое число"),
    ("u128", "целое число"),
    ("i128", "целое число"),
    ("usize", "целое число"),
    ("f64", "дробное число"),
    ("array", "список"),
    ("map/struct", "набор полей"),
    ("map", "набор полей"),
    ("bytes", "байты"),
    ("content", "текст вне тегов"),
    ("raw content", "текст вне тегов"),
    ("comment", "примечание"),
];

/// The engine's sentence in ours.
pub(super) fn said(message: &str) -> Said {
    let message = message.trim();
    let found = SENTENCES.iter().find_map(|row| Some((row, holes(row.0, message)?)));
    let Some(((_, ours, wanted), found)) = found else { return unknown() };
    let names = found.iter().enumerate();
    let sentence = names.fold((*ours).to_owned(), |said, (at, name)| said.replace(&format!("{{{at}}}"), &thing(name)));
    let available = match wanted {
        Name => found.get(1).map_or(Vec::new(), |names| names.split(", ").map(str::to_owned).collect()),
        _ => Vec::new(),
    };
    Said { sentence, name: found.first().map_or(String::new(), |name| (*name).to_owned()), wanted: *wanted, available }
}

/// A template that another one asks for.
pub(super) fn missing_template(name: &str) -> Said {
    Said {
        sentence: format!("нет такого шаблона: «{name}»"),
        name: name.to_owned(),
        wanted: Template,
        available: Vec::new(),
    }
}

/// Templates that stand in each other.
pub(super) fn circle(chain: &[String]) -> Said {
    bare(format!("шаблоны бесконечно вложены друг в друга: {}", chain.join(" → ")))
}

/// Of what the engine says in words that we do not know.
pub(super) fn unknown() -> Said {
    bare("здесь написано не так, как понимает программа".to_owned())
}

fn bare(sentence: String) -> Said {
    Said { sentence, name: String::new(), wanted: Nothing, available: Vec::new() }
}

/// What stands in the holes of `pattern`; nothing where the fixed words differ.
fn holes<'m>(pattern: &str, message: &'m str) -> Option<Vec<&'m str>> {
    let mut parts = pattern.split("{}");
    let mut rest = message.strip_prefix(parts.next()?)?;
    let mut found = Vec::new();
    for part in parts {
        let at = if part.is_empty() { rest.len() } else { rest.find(part)? };
        found.push(&rest[..at]);
        rest = &rest[at + part.len()..];
    }
    rest.is_empty().then_some(found)
}

/// A value, sign or name as we say it.
fn thing(word: &str) -> String {
    let bare = word.trim_end_matches('.').trim_matches('`');
    let known = THINGS.iter().find(|(theirs, _)| *theirs == bare).map(|(_, ours)| (*ours).to_owned());
    known.unwrap_or_else(|| bare.replace('`', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_of_ours_is_russian() {
        for (theirs, ours, _) in SENTENCES {
            assert!(ours.chars().any(|letter| ('а'..='я').contains(&letter)), "{theirs}");
        }
    }

    #[test]
    fn a_sentence_is_known_by_its_fixed_words() {
        assert_eq!(said("Iteration not possible on type `i64`").sentence, "перебирать можно список, а это целое число");
        assert_eq!(said("Found `}}` but expected identifier.").sentence, "здесь }}, а нужно имя");
        let field = said("Field `taks` is not defined. Available fields: task, term");
        assert_eq!((field.name.as_str(), field.available.len()), ("taks", 2));
    }

    #[test]
    fn of_an_unknown_sentence_nothing_is_repeated() {
        assert_eq!(said("Some brand new sentence"), unknown());
    }
}
