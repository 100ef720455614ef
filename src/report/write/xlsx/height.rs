//! How high a row must be for its words: an office that only shows or prints a workbook does not reckon it itself.

/// The height of a line in points.
const LINE: f64 = 15.75;
/// The greatest height that Excel knows.
const HIGHEST: f64 = 409.0;
/// What a cell leaves free at its sides, in pixels.
const SIDES: f64 = 9.0;

/// How wide letters are, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// Of 12 points.
    Plain,
    /// Of 12 points, heavy.
    Heavy,
    /// Of 10 points.
    Small,
}

impl Letters {
    fn width(self) -> f64 {
        match self {
            Letters::Plain => 8.4,
            Letters::Heavy => 8.8,
            Letters::Small => 7.0,
        }
    }
}

/// The height of a row with these words in columns so many pixels wide; nothing where one line is enough.
pub(super) fn of<'w>(cells: impl IntoIterator<Item = (&'w str, u32)>, letters: Letters) -> Option<f64> {
    let lines =
        cells.into_iter().map(|(words, width)| lines(words, f64::from(width) - SIDES, letters.width())).max()?;
    (lines > 1).then(|| (LINE * f64::from(u32::try_from(lines).unwrap_or(u32::MAX)) + 1.0).min(HIGHEST))
}

/// How wide in pixels a column must be so that no word is torn apart.
pub(super) fn widest(words: &str, letters: Letters) -> u32 {
    let parts = words.split(['\n', ' ']).flat_map(|word| word.split_inclusive('-'));
    let longest = parts.map(|part| part.chars().count()).max().unwrap_or(0);
    // No word has so many letters that their width in pixels would not fit.
    (longest as f64 * letters.width() + SIDES) as u32 + 1
}

/// How many lines the words take.
fn lines(words: &str, room: f64, letter: f64) -> usize {
    words.split('\n').map(|line| lines_of(line, room, letter)).sum()
}

fn lines_of(line: &str, room: f64, letter: f64) -> usize {
    let (mut lines, mut filled) = (1, 0.0);
    for word in line.split_inclusive([' ', '-']) {
        let width = word.trim_end().chars().count() as f64 * letter;
        if filled > 0.0 && filled + width > room {
            (lines, filled) = (lines + 1, 0.0);
        }
        if width > room {
            lines += (width / room.max(letter)) as usize;
            filled = width % room.max(letter);
        } else {
            filled += word.chars().count() as f64 * letter;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_as_high_as_its_longest_cell() {
        assert_eq!(of([("слово", 100)], Letters::Plain), None);
        assert_eq!(of([("слово", 100), ("слово за словом", 100)], Letters::Plain), Some(2.0 * LINE + 1.0));
        assert_eq!(of([("одно\nдва\nтри", 100)], Letters::Plain), Some(3.0 * LINE + 1.0));
        assert!(of([("слово".repeat(10_000).as_str(), 100)], Letters::Plain).is_some_and(|height| height <= HIGHEST));
    }
}
