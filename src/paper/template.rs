//! The template of a paper: a text that a curator can change in any editor.
//!
//! Receives the text, returns its [`Line`]s or every [`Mistake`] in it with its line. What a line is, its first
//! characters say:
//!
//! ```text
//! # …              a remark, not printed          = …    a heading in the middle
//! ^ …              a line in the middle           > …    a line of the block at the right
//! 1. …             a clause, numbered anew        - …    an item of a list
//! ___              a line to write on             ---    a new page
//! | Head:40 | …    a table: heads, widths in mm   | … |  its rows
//! <> … | …         left and right on one line     ~ … | …  a signature;  ~~ … | …  with a date
//! ? {поле} : …     only where the field is known  ! {поле} : …  only where it is not
//! *список* …       once for every row of a list   *список 5* …  five blank rows where it has none
//! anything else    a paragraph
//! ```

use super::line::{Line, Only, Phrase, Repeat, What};
use super::phrase::{UNCLOSED, Wrong, phrase, split, wrong};

/// The width of a line of text on the paper, in mm.
const SHEET: u16 = 165;

/// A template that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its lines.
    pub lines: Vec<Line>,
}

/// What is wrong in a line of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub help: String,
}

impl Mistake {
    pub(super) fn new(line: usize, what: impl Into<String>, help: impl Into<String>) -> Self {
        Mistake { line, what: what.into(), help: help.into() }
    }
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// Every line that cannot be read, in order.
    pub fn read(text: &str) -> Result<Self, Vec<Mistake>> {
        let mut reader = Reader::default();
        for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            reader.take(at + 1, line.trim_end());
        }
        if reader.mistakes.is_empty() { Ok(Template { lines: reader.lines }) } else { Err(reader.mistakes) }
    }
}

/// A template while it is read.
#[derive(Default)]
struct Reader {
    lines: Vec<Line>,
    mistakes: Vec<Mistake>,
    /// The columns of the table that the next line may belong to.
    columns: Option<usize>,
}

/// A line without its conditions and its list.
struct Bare<'t> {
    only: Vec<Only>,
    repeat: Option<Repeat>,
    rest: &'t str,
}

impl Reader {
    fn take(&mut self, number: usize, line: &str) {
        if line.trim().is_empty() || line.starts_with('#') {
            return;
        }
        let read = bare(line).and_then(|bare| {
            let what = self.what(&bare)?;
            Ok(Line { number, only: bare.only, repeat: bare.repeat, what })
        });
        match read {
            Ok(line) => self.lines.push(line),
            Err((what, help)) => self.mistakes.push(Mistake::new(number, what, help)),
        }
    }

    fn what(&mut self, bare: &Bare<'_>) -> Result<What, Wrong> {
        let Some(cells) = bare.rest.strip_prefix('|') else {
            self.columns = None;
            return plain(bare.rest);
        };
        let cells = split(cells.strip_suffix('|').unwrap_or(cells));
        match self.columns {
            None if bare.only.is_empty() && bare.repeat.is_none() => {
                self.columns = Some(cells.len());
                head(&cells)
            }
            None => wrong("строка таблицы стоит без шапки", "над ней поставьте шапку: | №:12 | Наставник:60 |"),
            Some(columns) if columns != cells.len() => wrong(
                format!("в строке таблицы ячеек {}, а в шапке {columns}", cells.len()),
                "разделяйте ячейки чертой |, столько же раз, сколько в шапке",
            ),
            Some(_) => Ok(What::Row(cells.iter().map(|cell| phrase(cell)).collect::<Result<_, _>>()?)),
        }
    }
}

/// Takes conditions and list off the front.
fn bare(line: &str) -> Result<Bare<'_>, Wrong> {
    let mut bare = Bare { only: Vec::new(), repeat: None, rest: line };
    while let Some((only, rest)) = condition(bare.rest)? {
        bare.only.push(only);
        bare.rest = rest;
    }
    if let Some(rest) = bare.rest.strip_prefix('*') {
        let Some((list, rest)) = rest.split_once('*') else {
            return wrong("после звёздочки нет второй", "список пишут так: *пары* …");
        };
        bare.repeat = Some(repeat(list.trim()));
        bare.rest = rest.trim_start();
    }
    Ok(bare)
}

fn condition(text: &str) -> Result<Option<(Only, &str)>, Wrong> {
    let (rest, only): (_, fn(String) -> Only) = match (text.strip_prefix("? {"), text.strip_prefix("! {")) {
        (Some(rest), _) => (rest, Only::With),
        (_, Some(rest)) => (rest, Only::Without),
        _ => return Ok(None),
    };
    let Some((name, rest)) = rest.split_once('}') else { return wrong(UNCLOSED.0, UNCLOSED.1) };
    let Some(rest) = rest.trim_start().strip_prefix(':') else {
        return wrong("после условия нет двоеточия", "пишите так: ? {модель} : Модель: {модель}.");
    };
    Ok(Some((only(name.trim().to_owned()), rest.trim_start())))
}

/// `пары 10`: the list and its blank rows, one where no number stands.
fn repeat(text: &str) -> Repeat {
    let numbered = text.rsplit_once(' ').and_then(|(list, blanks)| Some((list.trim(), blanks.parse().ok()?)));
    let (list, blanks) = numbered.unwrap_or((text, 1));
    Repeat { list: list.to_owned(), blanks }
}

/// Any line but one of a table.
fn plain(line: &str) -> Result<What, Wrong> {
    if line.len() >= 3 && line.chars().all(|letter| letter == '_') {
        return Ok(What::Ruled);
    }
    if line == "---" {
        return Ok(What::Break);
    }
    let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
    let number = mark.strip_suffix('.').and_then(|number| number.parse().ok());
    Ok(match mark {
        "=" => What::Title(phrase(rest)?),
        "^" => What::Centre(phrase(rest)?),
        ">" => What::Right(phrase(rest)?),
        "-" => What::Item(phrase(rest)?),
        "<>" => two(rest, What::Sides)?,
        "~" => two(rest, What::Signature)?,
        "~~" => two(rest, What::Signed)?,
        _ => match number {
            Some(number) => What::Clause(phrase(rest)?, number),
            None => What::Body(phrase(line)?),
        },
    })
}

fn two(text: &str, what: fn(Phrase, Phrase) -> What) -> Result<What, Wrong> {
    match split(text)[..] {
        [left, right] => Ok(what(phrase(left)?, phrase(right)?)),
        _ => wrong("нужны две части через черту", "пишите так: ~ {должность руководителя} | {руководитель кратко}"),
    }
}

fn head(cells: &[&str]) -> Result<What, Wrong> {
    let mut columns = Vec::new();
    for cell in cells {
        let column = cell.rsplit_once(':').and_then(|(title, width)| Some((title.trim(), width.trim().parse().ok()?)));
        let Some((title, width)) = column else {
            return wrong(
                format!("у столбца «{cell}» нет ширины"),
                "после двоеточия пишут ширину в миллиметрах: | №:12 | Наставник:60 |",
            );
        };
        columns.push((title.to_owned(), width));
    }
    let whole = columns.iter().fold(0_u16, |sum, (_, width)| sum.saturating_add(*width));
    if whole > SHEET {
        return wrong(
            format!("таблица шире листа: {whole} мм"),
            format!("сумма ширин столбцов – не больше {SHEET} мм"),
        );
    }
    Ok(What::Head(columns))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::line::{Form, Piece, Value};
    use crate::paper::phrase::BLANK;

    fn lines(text: &str) -> Vec<Line> {
        Template::read(text).expect("the template can be read").lines
    }

    fn mistakes(text: &str) -> Vec<(usize, String)> {
        let mistakes = Template::read(text).expect_err("the template has mistakes");
        mistakes.into_iter().map(|mistake| (mistake.line, mistake.what)).collect()
    }

    fn words(text: &str) -> Phrase {
        vec![Piece::Words(text.to_owned())]
    }

    fn field(name: &str, form: Form) -> Piece {
        Piece::Value(Value { field: name.to_owned(), form })
    }

    #[test]
    fn the_first_characters_say_what_a_line_is() {
        let text = "# remark\n= ПРИКАЗ\n\n^ г. Ивняжск\n> Кому\n7. Пункт\n- вещь\n___\n---\nпросто 5. так\n";
        let what: Vec<What> = lines(text).into_iter().map(|line| line.what).collect();
        assert_eq!(
            what,
            [
                What::Title(words("ПРИКАЗ")),
                What::Centre(words("г. Ивняжск")),
                What::Right(words("Кому")),
                What::Clause(words("Пункт"), 7),
                What::Item(words("вещь")),
                What::Ruled,
                What::Break,
                What::Body(words("просто 5. так")),
            ]
        );
    }

    #[test]
    fn a_bar_in_braces_parts_nothing() {
        let line = &lines("<> {день|дата словами} | № {номер|10}")[0];
        let right = vec![Piece::Words("№ ".to_owned()), field("номер", Form::Plain(10))];
        assert_eq!(line.what, What::Sides(vec![field("день", Form::InWords)], right));
    }

    #[test]
    fn conditions_and_a_list_come_before_anything() {
        let line = &lines("| А:10 |\n? {модель} : ! {вид} : *пары 3* | {модель} |")[1];
        assert_eq!(line.only, [Only::With("модель".to_owned()), Only::Without("вид".to_owned())]);
        assert_eq!(line.repeat, Some(Repeat { list: "пары".to_owned(), blanks: 3 }));
        assert_eq!(line.what, What::Row(vec![vec![field("модель", Form::Plain(BLANK))]]));
    }

    #[test]
    fn every_mistake_is_told_with_its_line() {
        let text = "= {школа\n^ так\n| А | Б:10 |\nтекст\n| А:100 | Б:100 |\n*пары\n? {модель} Модель\n~ один\n\
                    конец}\n{имя|широко}\n*пары* | {имя} |\n| А:1 |\n| а | б |\n";
        assert_eq!(
            mistakes(text),
            [
                (1, "скобка { не закрыта".to_owned()),
                (3, "у столбца «А» нет ширины".to_owned()),
                (5, "таблица шире листа: 200 мм".to_owned()),
                (6, "после звёздочки нет второй".to_owned()),
                (7, "после условия нет двоеточия".to_owned()),
                (8, "нужны две части через черту".to_owned()),
                (9, "скобка } стоит без первой".to_owned()),
                (10, "«широко» – не вид поля".to_owned()),
                (11, "строка таблицы стоит без шапки".to_owned()),
                (13, "в строке таблицы ячеек 2, а в шапке 1".to_owned()),
            ]
        );
    }

    #[test]
    fn notepad_writes_a_mark_and_windows_ends_of_lines() {
        assert_eq!(lines("\u{feff}= ПРИКАЗ\r\nтекст\r\n")[0].what, What::Title(words("ПРИКАЗ")));
    }
}
