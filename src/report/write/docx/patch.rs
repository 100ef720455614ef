//! The last touch before a document is packed: what the library does not write.

use std::io::Cursor;

use docx_rs::{Docx, XMLDocx};

use super::{order, table};
use crate::report::Report;
use crate::report::write::Error;
use crate::report::write::plain::escape;

/// The bytes of the file.
pub(super) fn pack(docx: Docx, report: &Report) -> Result<Vec<u8>, Error> {
    let mut parts: XMLDocx = docx.build();
    parts.document = swapped(parts.document, &head(), "<w:tblHeader />")?;
    parts.styles = swapped(parts.styles, "</w:rPr></w:rPrDefault>", &format!("{LANGUAGE}</w:rPr></w:rPrDefault>"))?;
    parts.styles = swapped(parts.styles, "<w:style w:type=\"paragraph\" w:styleId=\"Normal\">", NORMAL)?;
    parts.document = ordered(parts.document)?;
    parts.styles = ordered(parts.styles)?;
    parts.settings = ordered(parts.settings)?;
    parts.numberings = ordered(parts.numberings)?;
    parts.headers = parts.headers.into_iter().map(ordered).collect::<Result<_, _>>()?;
    let about =
        format!("<dc:title>{}</dc:title><dc:creator>{}</dc:creator>", escape(&report.title), escape(&report.school));
    parts.doc_props.core = swapped(parts.doc_props.core, "<dc:creator>unknown</dc:creator>", &about)?;
    parts.doc_props.core =
        swapped(parts.doc_props.core, ">unknown</cp:lastModifiedBy>", ">nastavnik</cp:lastModifiedBy>")?;
    let mut bytes = Vec::new();
    parts.pack(Cursor::new(&mut bytes)).map_err(|error| Error::Office(error.to_string()))?;
    Ok(bytes)
}

/// The language of the text: without it spelling is checked by that of the program.
const LANGUAGE: &str = "<w:lang w:val=\"ru-RU\" w:eastAsia=\"ru-RU\" />";

/// The style of text that has no other.
const NORMAL: &str = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">";

/// What marks the head of a table. No text can hold it, since its signs are written otherwise there.
fn head() -> String {
    format!("<w:trHeight w:val=\"{}\" w:hRule=\"atLeast\" />", table::HEAD)
}

/// The part with its properties in the order of the format.
fn ordered(part: Vec<u8>) -> Result<Vec<u8>, Error> {
    Ok(order::restored(&text(part)?).into_bytes())
}

fn swapped(part: Vec<u8>, old: &str, new: &str) -> Result<Vec<u8>, Error> {
    Ok(text(part)?.replace(old, new).into_bytes())
}

fn text(part: Vec<u8>) -> Result<String, Error> {
    String::from_utf8(part).map_err(|error| Error::Office(error.to_string()))
}
