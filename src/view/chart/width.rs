//! How wide a column is, and how wide a text is at most.

/// The two columns that pictures are drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    /// The column of text on a screen, and a sheet of paper.
    Wide,
    /// A telephone.
    Narrow,
}

impl Width {
    /// The width in units; one unit is about a pixel.
    #[must_use]
    pub(crate) fn units(self) -> i32 {
        match self {
            Width::Wide => 672,
            Width::Narrow => 300,
        }
    }

    /// One of two numbers.
    #[must_use]
    pub(crate) fn pick(self, wide: i32, narrow: i32) -> i32 {
        match self {
            Width::Wide => wide,
            Width::Narrow => narrow,
        }
    }
}

/// The most that a text takes in a face of `size` units, in whole units: measured on DejaVu Sans, the widest face that
/// a system is likely to put in, and rounded up.
#[must_use]
pub(super) fn of_text(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(hundredths).sum();
    (hundredths * size + 99) / 100
}

/// The width of a letter in hundredths of the size.
fn hundredths(letter: char) -> i32 {
    match letter {
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | '(' | ')' | '«' | '»' | 'i' | 'l' | '-' | '/' => 42,
        'ш' | 'щ' | 'ж' | 'ю' | 'ф' | 'м' | 'ы' | 'w' | 'm' => 92,
        'Ш' | 'Щ' | 'Ж' | 'Ю' | 'Ф' | 'М' | 'Ы' | 'W' | '—' | '№' | '→' => 112,
        'а'..='я' | 'a'..='z' | '0'..='9' => 67,
        'А'..='Я' | 'A'..='Z' => 82,
        letter if letter.is_uppercase() => 82,
        _ => 67,
    }
}

#[cfg(test)]
mod tests {
    use super::of_text;

    #[test]
    fn a_wide_letter_takes_more_than_a_point() {
        assert_eq!(of_text("ш", 100), 92);
        assert!(of_text("щщ", 14) > of_text("..", 14));
        assert_eq!(of_text("", 14), 0);
    }
}
