//! Words as they are drawn: plain, gone or new, with their own blanks.

use std::fmt;

use super::Piece;

/// A text that is ready to be drawn. Nothing in it can move the cursor, turn the direction of letters or begin a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Phrase(pub(super) Vec<Piece>);

impl Phrase {
    /// Plain words.
    #[must_use]
    pub(super) fn said(words: &str) -> Self {
        let mut phrase = Phrase::default();
        phrase.say(words);
        phrase
    }

    /// Words compared one by one, a blank between any two pieces.
    #[must_use]
    pub(super) fn compared(pieces: &[Piece]) -> Self {
        let mut phrase = Phrase::default();
        for piece in pieces {
            if !phrase.is_empty() {
                phrase.say(" ");
            }
            phrase.0.push(match piece {
                Piece::Same(words) => Piece::Same(clean(words)),
                Piece::Gone(words) => Piece::Gone(clean(words)),
                Piece::New(words) => Piece::New(clean(words)),
            });
        }
        phrase
    }

    /// Adds plain words. The dot of an initial ends a sentence too.
    pub(super) fn say(&mut self, words: &str) {
        let is_ended = matches!(self.0.last(), Some(Piece::Same(last)) if last.ends_with('.'));
        let words = if is_ended { words.strip_prefix('.').unwrap_or(words) } else { words };
        match self.0.last_mut() {
            Some(Piece::Same(last)) => last.push_str(&clean(words)),
            _ => self.0.push(Piece::Same(clean(words))),
        }
    }

    /// Adds another phrase.
    pub(super) fn add(&mut self, next: Phrase) {
        for piece in next.0 {
            match piece {
                Piece::Same(words) => self.say(&words),
                other => self.0.push(other),
            }
        }
    }

    /// Does it say nothing?
    #[must_use]
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words alone, whatever became of them.
    #[must_use]
    pub(super) fn words(&self) -> String {
        let words = |piece: &Piece| match piece {
            Piece::Same(words) | Piece::Gone(words) | Piece::New(words) => words.clone(),
        };
        self.0.iter().map(words).collect()
    }
}

/// As it reads without colours: what is gone and what is new stand in brackets.
impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Same(words) => f.write_str(words),
            Piece::Gone(words) => write!(f, "[-{words}-]"),
            Piece::New(words) => write!(f, "{{+{words}+}}"),
        })
    }
}

/// A text of a record on one line, without letters that no reader sees and every terminal obeys.
fn clean(text: &str) -> String {
    let is_seen = |letter: &char| {
        !letter.is_control()
            && !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let blank = |letter: char| if letter.is_whitespace() && letter != '\u{a0}' { ' ' } else { letter };
    text.chars().map(blank).filter(is_seen).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_of_a_record_steers_the_reader_s_screen() {
        assert_eq!(Phrase::said("а\u{202e}б\u{1b}[31m\nв\u{200d}").words(), "аб[31m в");
    }

    #[test]
    fn compared_words_read_without_colours() {
        let pieces = [Piece::Same("до".into()), Piece::Gone("а".into()), Piece::New("б".into())];
        let mut phrase = Phrase::said("Сказано: «");
        phrase.add(Phrase::compared(&pieces));
        phrase.say("».");
        assert_eq!(phrase.to_string(), "Сказано: «до [-а-] {+б+}».");
        let mut phrase = Phrase::said("Клюквина Г. С.");
        phrase.say(".");
        assert_eq!(phrase.words(), "Клюквина Г. С.");
    }
}
