//! Words as office files can hold them.

/// The text without signs that no office file may hold: a tab is a space, other control characters are dropped, line
/// breaks stay.
pub(super) fn clean(text: &str) -> String {
    if !text.contains(is_unfit) {
        return text.to_owned();
    }
    let text = text.replace('\t', " ");
    text.chars().filter(|sign| !is_unfit(*sign)).collect()
}

fn is_unfit(sign: char) -> bool {
    matches!(sign, '\u{fffe}' | '\u{ffff}') || (sign.is_control() && sign != '\n')
}

/// The text as it stands in XML.
pub(super) fn escape(text: &str) -> String {
    clean(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_dropped_and_the_rest_stays() {
        assert_eq!(clean("а\u{b}б\u{0}в\tг\r\nд\u{7f}\u{ffff}"), "абв г\nд");
        assert_eq!(clean("=1+1 «ё» 5\u{a0}%"), "=1+1 «ё» 5\u{a0}%");
        assert_eq!(escape("<&>"), "&lt;&amp;&gt;");
    }
}
