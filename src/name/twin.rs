//! Latin letters that look like Cyrillic ones.
//!
//! Receives a letter, returns a letter. With the wrong keyboard layout on, people type «cрок» and do not see it.

/// The Cyrillic letter that a small Latin one is mistaken for; any other character as it is.
pub fn twin(letter: char) -> char {
    match letter {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        other => other,
    }
}
