//! The last touch before a document is packed: what the library does not write.

use std::io::Cursor;

use docx_rs::{Docx, XMLDocx};

use super::order;
use crate::report::Report;
use crate::report::write::Error;
use crate::report::write::plain::escape;

/// The bytes of the file: a document without text, and what stands in it.
pub(super) fn pack((docx, body): (Docx, String), report: &Report) -> Result<Vec<u8>, Error> {
    let mut parts: XMLDocx = docx.build();
    parts.document = filled(ordered(parts.document)?, body)?;
    parts.styles = swapped(parts.styles, "</w:rPr></w:rPrDefault>", &format!("{LANGUAGE}</w:rPr></w:rPrDefault>"))?;
    parts.styles = swapped(parts.styles, "<w:style w:type=\"paragraph\" w:styleId=\"Normal\">", NORMAL)?;
    parts.styles = ordered(parts.styles)?;
    parts.settings = ordered(parts.settings)?;
    parts.numberings = ordered(parts.numberings)?;
    parts.headers = parts.headers.into_iter().map(ordered).collect::<Result<_, _>>()?;
    let about =
        format!("<dc:title>{}</dc:title><dc:creator>{}</dc:creator>", escape(&report.title), escape(&report.school));
    parts.doc_props.core = swapped(parts.doc_props.core, "<dc:creator>unknown</dc:creator>", &about)?;
    parts.doc_props.core =
        swapped(parts.doc_props.core, ">unknown</cp:lastModifiedBy>", ">nastavnik</cp:lastModifiedBy>")?;
    // Parts are packed as they are, and nearly all is the body.
    let mut bytes = Vec::with_capacity(parts.document.len() + 32 * 1024);
    parts.pack(Cursor::new(&mut bytes)).map_err(|error| Error::Office(error.to_string()))?;
    Ok(bytes)
}

/// The language of the text: without it spelling is checked by that of the program.
const LANGUAGE: &str = "<w:lang w:val=\"ru-RU\" w:eastAsia=\"ru-RU\" />";

/// Where what stands in a document begins.
const BODY: &str = "<w:body>";

/// The style of text that has no other.
const NORMAL: &str = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">";

/// The part with its properties in the order of the format.
fn ordered(part: Vec<u8>) -> Result<Vec<u8>, Error> {
    Ok(order::restored(&text(part)?).into_bytes())
}

/// The document with its body.
fn filled(document: Vec<u8>, mut body: String) -> Result<Vec<u8>, Error> {
    let document = text(document)?;
    let at = document.find(BODY).map_or(document.len(), |at| at + BODY.len());
    body.insert_str(0, &document[..at]);
    body.push_str(&document[at..]);
    Ok(body.into_bytes())
}

fn swapped(part: Vec<u8>, old: &str, new: &str) -> Result<Vec<u8>, Error> {
    Ok(text(part)?.replace(old, new).into_bytes())
}

fn text(part: Vec<u8>) -> Result<String, Error> {
    String::from_utf8(part).map_err(|error| Error::Office(error.to_string()))
}
