//! What a person can type wrong in a front matter, and how that is said.

/// A mistake in the writing of a front matter. Columns count characters from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mistake {
    /// `тема: Урок в 7Б: что делать`
    ColonInValue,
    /// `тема: "Дроби" и проценты`
    QuoteInValue,
    /// `тема: [чертёж] и эскиз`
    BracketInValue,
    /// `тема: "Дроби`
    UnclosedQuote,
    /// `файл: "C:\docs"`
    BackslashInQuotes,
    /// `результат: > 5 учеников`
    SignAtStart(char),
    /// A dash instead of nothing.
    LoneDash(char),
    /// `тема:Урок`
    NoSpaceAfterColon,
    /// `тема：Урок`
    WideColon,
    /// `тема Урок`; the first word is taken for the key.
    NoColon,
    /// A list item with another sign than `- `, which was typed so.
    ListSign(String),
    /// A line of a list that has no sign.
    NoListSign,
    /// `тема: Урок # 5`
    HashCutsValue {
        lost: String,
    },
    /// `{цель: Читать, писать}`
    CommaInBraces,
    TabIndent {
        expected: usize,
        found: usize,
    },
    NoBreakSpaceIndent {
        expected: usize,
        found: usize,
    },
    /// A tab between the colon or dash and the text.
    TabAfterSign,
    /// A no-break space or an invisible character between the colon and the text.
    NoBreakSpaceAfterColon,
    /// A no-break space or an invisible character in a key.
    NoBreakSpaceInKey,
    /// An empty line that holds a no-break space or an invisible character.
    NoBreakSpaceAlone,
    IndentOff {
        expected: usize,
        found: usize,
    },
    /// The text goes on at the margin.
    WrappedText,
}

impl Mistake {
    /// Other YAML tools read the line as well, and the same way or nearly so: advice, no error.
    pub(crate) fn is_harmless(&self) -> bool {
        match self {
            Self::LoneDash(dash) => *dash != '-',
            Self::TabAfterSign | Self::NoBreakSpaceInKey => true,
            _ => false,
        }
    }

    /// What is wrong, in a few Russian words.
    pub(crate) fn headline(&self) -> String {
        match self {
            Self::ColonInValue => "двоеточие с пробелом внутри значения".into(),
            Self::QuoteInValue => "после закрывающей кавычки идёт ещё текст".into(),
            Self::BracketInValue => "скобка в начале текста".into(),
            Self::UnclosedQuote => "кавычка открыта, но не закрыта".into(),
            Self::BackslashInQuotes => "обратная косая черта внутри кавычек".into(),
            Self::SignAtStart(sign) => format!("значение начинается со знака «{sign}»"),
            Self::LoneDash(dash) => format!("вместо значения стоит «{dash}»"),
            Self::NoSpaceAfterColon => "после двоеточия нет пробела".into(),
            Self::WideColon => "широкое двоеточие «：» вместо обычного".into(),
            Self::NoColon => "в строке нет двоеточия".into(),
            Self::ListSign(sign) => format!("пункт списка начинается с «{sign}»"),
            Self::NoListSign => "пункт списка без дефиса".into(),
            Self::HashCutsValue { .. } => "знак «#» обрывает значение".into(),
            Self::CommaInBraces => "запятая делит поля".into(),
            Self::TabIndent { .. } => "отступ сделан табуляцией".into(),
            Self::NoBreakSpaceIndent { .. } => "в отступе неразрывный или невидимый пробел".into(),
            Self::TabAfterSign => "табуляция вместо пробела".into(),
            Self::NoBreakSpaceAfterColon => "после двоеточия неразрывный или невидимый пробел".into(),
            Self::NoBreakSpaceInKey => "в названии поля неразрывный или невидимый пробел".into(),
            Self::NoBreakSpaceAlone => "в пустой строке неразрывный или невидимый пробел".into(),
            Self::IndentOff { .. } => "строка сдвинута относительно соседних".into(),
            Self::WrappedText => "продолжение текста без отступа".into(),
        }
    }

    /// What to do, in Russian; names the corrected lines where there are any.
    pub(crate) fn help(&self, corrected: Option<&str>) -> String {
        let advice = self.advice();
        match corrected.filter(|lines| !lines.trim().is_empty()) {
            None => advice,
            Some(lines) if lines.contains('\n') || self.is_about_indent() => {
                format!("{advice}; правильно так:\n{lines}")
            }
            Some(line) => format!("{advice}; правильно так: {}", line.trim()),
        }
    }

    fn is_about_indent(&self) -> bool {
        use Mistake::{IndentOff, NoBreakSpaceIndent, TabIndent, WrappedText};
        matches!(self, IndentOff { .. } | TabIndent { .. } | NoBreakSpaceIndent { .. } | WrappedText)
    }

    fn advice(&self) -> String {
        match self {
            Self::ColonInValue | Self::BracketInValue | Self::SignAtStart(_) => "возьмите значение в кавычки".into(),
            Self::QuoteInValue => "возьмите всё значение в кавычки другого вида".into(),
            Self::UnclosedQuote => "закройте кавычку или уберите её".into(),
            Self::BackslashInQuotes => "замените двойные кавычки одинарными".into(),
            Self::LoneDash(_) => "оставьте место после двоеточия пустым".into(),
            Self::NoSpaceAfterColon => "поставьте пробел после двоеточия".into(),
            Self::WideColon => "наберите обычное двоеточие и пробел".into(),
            Self::NoColon => "отделите название поля двоеточием".into(),
            Self::ListSign(_) | Self::NoListSign => "начните пункт с дефиса и пробела".into(),
            Self::HashCutsValue { lost } => hash_advice(lost),
            Self::CommaInBraces => "пишите поля столбиком, без фигурных скобок".into(),
            Self::TabIndent { expected, found } | Self::NoBreakSpaceIndent { expected, found } => {
                format!("сделайте отступ пробелами: {}", columns(*expected, *found))
            }
            Self::TabAfterSign | Self::NoBreakSpaceAfterColon | Self::NoBreakSpaceInKey => {
                "поставьте обычный пробел".into()
            }
            Self::NoBreakSpaceAlone => "сотрите всё в этой строке".into(),
            Self::IndentOff { expected, found } => {
                format!("выровняйте строку: {}", columns(*expected, *found))
            }
            Self::WrappedText => "сдвиньте продолжение на два пробела или пишите в одну строку".into(),
        }
    }
}

/// `#` before a number is meant as `№`; elsewhere the words are what matters.
fn hash_advice(lost: &str) -> String {
    let number = lost.trim_start_matches(['#', ' ']);
    if number.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("без кавычек пропадёт «{lost}»; напишите «№ {number}» или возьмите значение в кавычки");
    }
    format!("без кавычек пропадёт «{lost}»; заметку пишите отдельной строкой с «#» в начале")
}

fn columns(expected: usize, found: usize) -> String {
    format!("нужен столбец {expected}, сейчас {found}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_names_the_corrected_line() {
        let help = Mistake::ColonInValue.help(Some("  тема: \"Урок: итоги\""));
        assert_eq!(help, "возьмите значение в кавычки; правильно так: тема: \"Урок: итоги\"");
    }

    #[test]
    fn hash_before_a_number_suggests_the_number_sign() {
        let help = Mistake::HashCutsValue { lost: "# 5".into() }.help(None);
        assert!(help.contains("напишите «№ 5»"), "{help}");
    }
}
