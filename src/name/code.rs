//! Codes of rules as people type them.

use super::twin;

/// One spelling of a code: small Cyrillic letters as far as they go, no zeros in front of the number («con-3» and
/// «СОN-03» are one code). A family alone keeps its letters.
#[must_use]
pub fn plain_code(code: &str) -> String {
    let code = code.trim();
    let end = code.find(|letter: char| !letter.is_alphabetic()).unwrap_or(code.len());
    let family: String = code[..end].to_lowercase().chars().map(twin).collect();
    let number = code[end..].trim_start_matches(['-', '–', '‑', ' ']).trim_start_matches('0');
    if number.is_empty() { family } else { format!("{family}-{number}") }
}

/// Is a code meant by what is typed: itself, or its whole family («CON»)?
#[must_use]
pub fn means_code(typed: &str, code: &str) -> bool {
    let (typed, code) = (plain_code(typed), plain_code(code));
    typed == code || code.split_once('-').is_some_and(|(family, _)| family == typed)
}

#[cfg(test)]
mod tests {
    use super::means_code;

    #[test]
    fn a_code_is_meant_by_itself_and_by_its_family() {
        for typed in ["CON-03", "con-3", "СОN-03", "CON", "con ", "CON – 3"] {
            assert!(means_code(typed, "CON-03"), "{typed}");
        }
        for typed in ["CON-30", "CO", "CONS", "PER", ""] {
            assert!(!means_code(typed, "CON-03"), "{typed}");
        }
    }
}
