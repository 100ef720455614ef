//! A page taken to pieces: receives HTML, shows every piece to whoever looks.
//!
//! Almost all that templates write is plain, and [`plain`](super::plain) reads it at a glance. From the first piece that
//! is not, a tokenizer reads on by the rules of browsers; both show the same.

use std::borrow::Cow;
use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::element::{Element, Piece};
use super::plain::Plain;

/// Shows every piece of a page, in order.
pub(super) fn read(html: &str, mut look: impl FnMut(&Piece<'_>)) {
    let behind = Plain::read(html, &mut look);
    tokenize(html, behind, look);
}

/// Shows every piece from this byte on, where a piece begins.
fn tokenize(html: &str, from: usize, mut look: impl FnMut(&Piece<'_>)) {
    let mut element = Element::default();
    let show = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => element.begin(&text(name), from + span.start),
            CallbackEvent::AttributeName { name } => element.begin_attribute(&text(name)),
            CallbackEvent::AttributeValue { value } => element.fill_attribute(&text(value)),
            CallbackEvent::CloseStartTag { .. } => look(&Piece::Start(&element)),
            CallbackEvent::EndTag { name } => look(&Piece::End(&text(name))),
            CallbackEvent::String { value } => look(&Piece::Text(&text(value), from + span.start)),
            _ => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::new(show);
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(&html[from..], emitter).finish();
}

fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What pages are made of, odd pieces among them.
    fn page() -> impl Strategy<Value = String> {
        let pieces = prop::sample::select(vec![
            "<!doctype html>",
            "<!DOCTYPE html PUBLIC \"a\">",
            "<p>",
            "</p>",
            "<p class=\"a\">",
            "<A HREF=\"a&amp;b\" download>",
            "</A>",
            "<br/>",
            "<br />",
            "<img src=\"a\" alt=\"\">",
            "<img src=a>",
            "<img src='a\"b'>",
            "<p a=\"1\"b=\"2\">",
            "<p a=\"1\" a=\"2\">",
            "<svg viewBox=\"0 0 1 1\">",
            "<title>",
            "</title>",
            "<script>",
            "</script>",
            "<script a>",
            "<style>",
            "</style>",
            "<textarea>",
            "</textarea>",
            "<noscript>",
            "</noscript>",
            "<!-- -->",
            "<!--",
            "-->",
            "<!-->",
            "<!-- a -- b -->",
            "--!>",
            "<",
            ">",
            "</",
            "</ p>",
            "<?a>",
            "&",
            "&amp;",
            "&lt;",
            "&quot;",
            "&#39;",
            "&#x27;",
            "&nbsp;",
            "&nbsp",
            "&copy;",
            "&#1;",
            "\r\n",
            "\n",
            "\0",
            " ",
            "слово",
            "a",
            "=",
            "\"",
            "'",
            "/",
            "<p",
            "<p a=\"",
            "\t",
            "\u{c}",
            "\u{feff}",
            "<a-b>",
            "<a:b c:d=\"e\">",
            "<é>",
            "<p é=\"ю\">",
            "a < b",
            "<p data-a=\"<b>\">",
            "<plaintext>",
        ]);
        prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
    }

    fn shown(read: impl FnOnce(&mut dyn FnMut(&Piece<'_>))) -> Vec<String> {
        let mut shown = Vec::new();
        read(&mut |piece| {
            shown.push(match piece {
                Piece::Start(element) => {
                    format!("{} <{} {:?}", element.at, element.name(), element.attributes().collect::<Vec<_>>())
                }
                Piece::End(name) => format!("</{name}"),
                Piece::Text(text, at) => format!("{at} {text}"),
            });
        });
        shown
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn what_is_plain_is_read_as_browsers_read_it(html in page()) {
            prop_assert_eq!(shown(|look| read(&html, look)), shown(|look| tokenize(&html, 0, look)));
        }
    }
}
