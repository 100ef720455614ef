//! A good file in which something was changed, taken out, put in or doubled.

use encoding_rs::WINDOWS_1251;

use super::bytes::{self, SIGNS};
use crate::dice::Dice;
use crate::ground::Ground;

/// A file of the school, or one of the sample in its place, after one change or several.
pub(super) fn file(ground: &Ground, school: usize, dice: &mut Dice) -> (String, Vec<u8>) {
    let own: Vec<_> = ground.schools[school].files.iter().filter(|(path, _)| path.ends_with(".md")).collect();
    let (path, mut bytes) = if own.is_empty() || dice.happens(30) {
        let (path, text) = dice.pick(&ground.sample);
        (path.clone(), text.clone().into_bytes())
    } else {
        let (path, bytes) = *dice.pick(&own);
        (path.clone(), bytes.clone())
    };
    for _ in 0..dice.within(1..=4) {
        change(&mut bytes, ground, dice);
    }
    if dice.happens(5) { (bytes::path(ground, school, dice), bytes) } else { (path, bytes) }
}

fn change(bytes: &mut Vec<u8>, ground: &Ground, dice: &mut Dice) {
    let at = dice.below(bytes.len() + 1);
    match dice.below(13) {
        0 => bytes.truncate(at),
        1 => bytes.insert(at, dice.byte()),
        2 => drop(bytes.drain(at..(at + dice.below(40)).min(bytes.len()))),
        3 => *bytes = replaced(bytes, "\n", "\r\n"),
        4 => *bytes = [b"\xef\xbb\xbf", bytes.as_slice()].concat(),
        5 => *bytes = recoded(bytes, dice),
        6 => double_a_line(bytes, dice),
        7 => swap_lines(bytes, dice),
        8 => bytes.extend_from_slice(dice.pick(&ground.sample).1.as_bytes()),
        9 => put_a_value(bytes, ground, dice),
        _ => {
            let sign = *dice.pick(SIGNS);
            put(bytes, sign, at);
        }
    }
}

/// Puts a sign in at a place between two characters.
fn put(bytes: &mut Vec<u8>, sign: &str, mut at: usize) {
    while at < bytes.len() && bytes[at] & 0xc0 == 0x80 {
        at += 1;
    }
    bytes.splice(at..at, sign.bytes());
}

fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    String::from_utf8_lossy(bytes).replace(from, to).into_bytes()
}

/// The same letters as other programs write them.
fn recoded(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    match dice.below(3) {
        0 => WINDOWS_1251.encode(&text).0.into_owned(),
        1 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        _ => format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect(),
    }
}

fn double_a_line(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let mut lines = lines(bytes);
    let line = dice.pick(&lines).clone();
    lines.insert(dice.below(lines.len()), line);
    *bytes = lines.concat();
}

fn swap_lines(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let mut lines = lines(bytes);
    let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
    lines.swap(one, other);
    *bytes = lines.concat();
}

/// Behind a key stands what is written behind some other one.
fn put_a_value(bytes: &mut Vec<u8>, ground: &Ground, dice: &mut Dice) {
    let mut lines = lines(bytes);
    let keys: Vec<&Vec<String>> = ground.values.values().collect();
    let seen = *dice.pick(&keys);
    let value = dice.pick(seen).clone();
    let at = dice.below(lines.len());
    let line = &mut lines[at];
    if let Some(colon) = line.iter().position(|&byte| byte == b':') {
        line.truncate(colon + 1);
        line.extend_from_slice(format!(" {value}\n").as_bytes());
    }
    *bytes = lines.concat();
}

/// The lines, each with its end; one that is empty where nothing stands.
fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect();
    if lines.is_empty() {
        lines.push(Vec::new());
    }
    lines
}
