//! The texts of a script: what stands between quotes, comments and patterns left aside.

/// Every text between quotes with what stands above it.
pub(super) fn strings(script: &str) -> Vec<(&str, &str)> {
    let bytes = script.as_bytes();
    let mut strings = Vec::new();
    let (mut at, mut before) = (0, b'(');
    while let Some(&byte) = bytes.get(at) {
        let rest = &script.as_bytes()[at..];
        let end = match byte {
            b'/' if rest.starts_with(b"//") => at + until(rest, b"\n"),
            b'/' if rest.starts_with(b"/*") => at + 2 + until(&rest[2..], b"*/"),
            b'/' if b"(,=:[!&|?{};+\n".contains(&before) => at + closing(rest, b'/'),
            b'"' | b'\'' | b'`' => {
                let end = at + closing(rest, byte);
                strings.extend(script.get(at + 1..end - 1).map(|text| (&script[..at], text)));
                end
            }
            _ => at + 1,
        };
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
        at = end;
    }
    strings
}

/// How far it is to just behind the words, or to the end.
fn until(rest: &[u8], words: &[u8]) -> usize {
    rest.windows(words.len()).position(|part| part == words).map_or(rest.len(), |at| at + words.len())
}

/// How long the text or pattern is that begins here, its two signs with it; a broken one is one sign long or ends
/// with the script.
fn closing(rest: &[u8], sign: u8) -> usize {
    let (mut at, mut in_class) = (1, false);
    while let Some(&byte) = rest.get(at) {
        match byte {
            b'\\' => at += 1,
            b'\n' if sign != b'`' => return 2.min(rest.len()).max(1),
            b'[' if sign == b'/' => in_class = true,
            b']' if sign == b'/' => in_class = false,
            _ if byte == sign && !in_class => return at + 1,
            _ => {}
        }
        at += 1;
    }
    rest.len()
}
