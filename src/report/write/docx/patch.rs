//! The last touch before a document is packed: what the library does not write.

use std::io::Cursor;

use docx_rs::{Docx, XMLDocx};

use super::table;
use crate::report::Report;
use crate::report::write::Error;
use crate::report::write::plain::escape;

/// The bytes of the file.
pub(super) fn pack(docx: Docx, report: &Report) -> Result<Vec<u8>, Error> {
    let mut parts: XMLDocx = docx.build();
    parts.document = swapped(parts.document, &head(), "<w:tblHeader />")?;
    parts.styles = swapped(parts.styles, "</w:rPr></w:rPrDefault>", &format!("{LANGUAGE}</w:rPr></w:rPrDefault>"))?;
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

/// What marks the head of a table. No text can hold it, since its signs are written otherwise there.
fn head() -> String {
    format!("<w:trHeight w:val=\"{}\" w:hRule=\"atLeast\" />", table::HEAD)
}

fn swapped(part: Vec<u8>, old: &str, new: &str) -> Result<Vec<u8>, Error> {
    let text = String::from_utf8(part).map_err(|error| Error::Office(error.to_string()))?;
    Ok(text.replace(old, new).into_bytes())
}
