//! The order in which properties stand in a document.
//!
//! The format prescribes it, the library writes them as they come, and not every program for documents looks over that.
//! Receives a part of a document as the library writes it, returns the same with the properties of everything in order.

/// What holds properties, and their order.
const ORDERS: &[(&str, &[&str])] = &[
    (
        "w:pPr",
        &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:widowControl",
            "w:numPr",
            "w:pBdr",
            "w:shd",
            "w:tabs",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:outlineLvl",
            "w:rPr",
            "w:sectPr",
        ],
    ),
    (
        "w:rPr",
        &[
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:color",
            "w:spacing",
            "w:sz",
            "w:szCs",
            "w:u",
            "w:lang",
        ],
    ),
    ("w:tblPr", &["w:tblStyle", "w:tblW", "w:jc", "w:tblInd", "w:tblBorders", "w:tblLayout", "w:tblCellMar"]),
    (
        "w:sectPr",
        &[
            "w:headerReference",
            "w:footerReference",
            "w:type",
            "w:pgSz",
            "w:pgMar",
            "w:pgNumType",
            "w:cols",
            "w:titlePg",
        ],
    ),
    ("w:style", &["w:name", "w:basedOn", "w:next", "w:link", "w:uiPriority", "w:qFormat", "w:pPr", "w:rPr"]),
    ("w:settings", &["w:zoom", "w:defaultTabStop"]),
];

/// The part with all properties in order.
pub(super) fn restored(part: &str) -> String {
    let mut whole = String::with_capacity(part.len());
    let mut rest = part;
    while let Some(found) = Found::first(rest) {
        whole.push_str(&rest[..found.inside]);
        let (inside, after) = rest.split_at(found.end);
        whole.push_str(&sorted(&inside[found.inside..], found.order));
        rest = after;
    }
    whole + rest
}

/// The nearest thing that holds properties.
struct Found {
    order: &'static [&'static str],
    /// Where its properties begin and end.
    inside: usize,
    end: usize,
}

impl Found {
    fn first(text: &str) -> Option<Self> {
        let mut from = 0;
        while let Some(at) = text[from..].find("<w:").map(|at| from + at) {
            let name = name(&text[at..]);
            let inside = at + text[at..].find('>')? + 1;
            if let Some((name, order)) = ORDERS.iter().find(|(known, _)| *known == name)
                && !text[..inside].ends_with("/>")
            {
                let end = inside + text[inside..].find(&format!("</{name}>"))?;
                return Some(Found { order, inside, end });
            }
            from = inside;
        }
        None
    }
}

/// Properties in order, with what they hold in order too; what nothing is known of stands last.
fn sorted(properties: &str, order: &[&str]) -> String {
    let mut list = Vec::new();
    let mut rest = properties;
    while !rest.is_empty() {
        let (one, after) = rest.split_at(length(rest));
        let place = order.iter().position(|known| *known == name(one)).unwrap_or(order.len());
        list.push((place, restored(one)));
        rest = after;
    }
    list.sort_by_key(|(place, _)| *place);
    list.into_iter().map(|(_, text)| text).collect()
}

/// How long the element is that a text begins with; no property holds one of its own name.
fn length(text: &str) -> usize {
    let open = text.find('>').map_or(text.len(), |at| at + 1);
    if text[..open].ends_with("/>") {
        return open;
    }
    let close = format!("</{}>", name(text));
    text.find(&close).map_or(text.len(), |at| at + close.len())
}

/// The name of the element that a text begins with.
fn name(text: &str) -> &str {
    let text = text.strip_prefix('<').unwrap_or(text);
    text.split([' ', '>', '/']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_come_in_the_order_of_the_format() {
        let part = "<w:p><w:pPr><w:rPr><w:sz w:val=\"2\" /><w:b /></w:rPr><w:jc w:val=\"left\" /><w:keepNext /></w:pPr>\
                    <w:r><w:rPr /><w:t>a &gt; b</w:t></w:r></w:p>";
        let same = "<w:p><w:pPr><w:keepNext /><w:jc w:val=\"left\" /><w:rPr><w:b /><w:sz w:val=\"2\" /></w:rPr></w:pPr>\
                    <w:r><w:rPr /><w:t>a &gt; b</w:t></w:r></w:p>";
        assert_eq!(restored(part), same);
        assert_eq!(restored(same), same);
    }

    #[test]
    fn a_style_keeps_its_own_properties_and_those_of_its_paragraphs() {
        let part = "<w:style w:styleId=\"A\"><w:name w:val=\"A\" /><w:rPr><w:b /></w:rPr><w:pPr><w:rPr /></w:pPr>\
                    <w:qFormat /></w:style>";
        let same = "<w:style w:styleId=\"A\"><w:name w:val=\"A\" /><w:qFormat /><w:pPr><w:rPr /></w:pPr>\
                    <w:rPr><w:b /></w:rPr></w:style>";
        assert_eq!(restored(part), same);
    }
}
