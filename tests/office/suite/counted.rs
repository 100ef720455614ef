//! What the office counts: every formula anew, and the same as the number that was written beside it.

use std::path::Path;

use calamine::{Data, Range, Reader, Xlsx, open_workbook};

use crate::files::Files;

fn sheets(file: &Path) -> Vec<(String, Range<Data>)> {
    let mut book: Xlsx<_> = open_workbook(file).expect("the workbook can be read");
    book.worksheets()
}

/// Are they the same to whoever reads the sheet?
fn alike(written: &Data, counted: &Data) -> bool {
    let number = |data: &Data| match data {
        Data::Int(number) => Some(*number as f64),
        Data::Float(number) => Some(*number),
        Data::DateTime(moment) => Some(moment.as_f64()),
        _ => None,
    };
    match (number(written), number(counted)) {
        (Some(written), Some(counted)) => (written - counted).abs() < 1e-9,
        (None, None) => written.to_string().trim() == counted.to_string().trim(),
        _ => false,
    }
}

#[test]
fn the_office_counts_what_was_written() {
    let files = Files::get();
    for file in files.written("xlsx") {
        let (written, counted) = (sheets(&file), sheets(&files.counted(&file)));
        assert_eq!(written.len(), counted.len(), "{}", file.display());
        for ((name, written), (_, counted)) in written.iter().zip(&counted) {
            let (rows, columns) = written.end().unwrap_or_default();
            for (row, column) in (0..=rows).flat_map(|row| (0..=columns).map(move |column| (row, column))) {
                let empty = Data::Empty;
                let own = written.get_value((row, column)).unwrap_or(&empty);
                let new = counted.get_value((row, column)).unwrap_or(&empty);
                assert!(alike(own, new), "{}: {name}, {row}:{column}: {own:?}, {new:?}", file.display());
            }
        }
    }
}
