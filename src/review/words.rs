//! Two texts word by word.

use similar::{Algorithm, ChangeTag, TextDiff};

use super::Piece;

/// So many words of either text are compared; longer ones give way to each other as wholes.
const MOST: usize = 2_000;

/// The pieces of two texts in order: what both have, what went, what came. Kinds of blanks make no difference.
#[must_use]
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let (before, after) = (plain(before), plain(after));
    let count = |text: &str| text.split(' ').count();
    if count(&before).max(count(&after)) > MOST {
        return vec![Piece::Gone(before), Piece::New(after)];
    }
    let diff = TextDiff::configure().algorithm(Algorithm::Myers).diff_words(before.as_str(), after.as_str());
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        push(&mut pieces, change.tag(), change.value());
    }
    pieces
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn push(pieces: &mut Vec<Piece>, tag: ChangeTag, text: &str) {
    match (pieces.last_mut(), tag) {
        (Some(Piece::Same(same)), ChangeTag::Equal) => same.push_str(text),
        (Some(Piece::Gone(gone)), ChangeTag::Delete) => gone.push_str(text),
        (Some(Piece::New(new)), ChangeTag::Insert) => new.push_str(text),
        (_, ChangeTag::Equal) => pieces.push(Piece::Same(text.to_owned())),
        (_, ChangeTag::Delete) => pieces.push(Piece::Gone(text.to_owned())),
        (_, ChangeTag::Insert) => pieces.push(Piece::New(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_stay_are_kept_together() {
        let told = pieces("провести открытый урок", "провести  два урока");
        assert_eq!(told[0], Piece::Same("провести ".into()));
        let joined = |gone: bool| -> String {
            let text = |piece: &Piece| match piece {
                Piece::Same(text) => Some(text.clone()),
                Piece::Gone(text) => gone.then(|| text.clone()),
                Piece::New(text) => (!gone).then(|| text.clone()),
            };
            told.iter().filter_map(text).collect()
        };
        assert_eq!(joined(true), "провести открытый урок");
        assert_eq!(joined(false), "провести два урока");
    }
}
