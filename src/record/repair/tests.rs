//! The repaired text goes through a real YAML parser: what it reads is what the writer meant.

use granit_parser::{Event, Parser};

use super::{Mistake, Repaired, repair};

/// What YAML reads, on one line: `{key=text, key=[text, text]}`; an error starts with `!`.
pub(super) fn read(text: &str) -> String {
    let mut out = String::new();
    let mut stack: Vec<(char, usize)> = Vec::new();
    for next in Parser::new_from_str(text) {
        let (event, _) = match next {
            Ok(pair) => pair,
            Err(error) => return format!("!{error}"),
        };
        let closing = matches!(event, Event::MappingEnd | Event::SequenceEnd);
        let node =
            matches!(event, Event::Scalar(..) | Event::MappingStart(..) | Event::SequenceStart(..) | Event::Alias(_));
        if node && let Some((kind, count)) = stack.last_mut() {
            if *count > 0 {
                out.push_str(if *kind == '{' && *count % 2 == 1 { "=" } else { ", " });
            }
            *count += 1;
        }
        match event {
            Event::Scalar(text, ..) if text == "~" => {}
            Event::Scalar(text, ..) => out.push_str(&text),
            Event::MappingStart(..) => (stack.push(('{', 0)), out.push('{')).1,
            Event::SequenceStart(..) => (stack.push(('[', 0)), out.push('[')).1,
            Event::Alias(_) => return "!alias".into(),
            _ => {}
        }
        if closing {
            out.push(if stack.pop().is_some_and(|(kind, _)| kind == '{') { '}' } else { ']' });
        }
    }
    out
}

fn apply(front: &str, repaired: &Repaired<'_>) -> String {
    let mut text = front.to_owned();
    let edits: Vec<_> = repaired.repairs.iter().filter_map(|repair| repair.fix.as_ref()).collect();
    for edit in edits.iter().rev() {
        text.replace_range(edit.range.clone(), &edit.text);
    }
    text
}

#[track_caller]
pub(super) fn laws(front: &str) -> Repaired<'_> {
    let repaired = repair(front);
    let (text, len) = (&*repaired.text, front.len());
    let mut last = 0..0;
    for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
        let range = repaired.original(at..at);
        assert!(last.start <= range.start && last.end <= range.end && range.start <= range.end && range.end <= len);
        assert!(front.is_char_boundary(range.start) && front.is_char_boundary(range.end));
        last = range;
    }
    for found in &repaired.repairs {
        assert!(front.get(found.range.clone()).is_some(), "{found:?}");
        assert!(found.mistake.headline().split(' ').count() <= 9);
    }
    let mut done = 0;
    for edit in repaired.repairs.iter().filter_map(|found| found.fix.as_ref()) {
        assert!(edit.range.start >= done && front.get(edit.range.clone()).is_some());
        done = edit.range.end;
    }
    assert_eq!(apply(front, &repaired), text, "all edits give the repaired text: {front:?} {:?}", repaired.repairs);
    repaired
}

/// The laws of any text, and that nothing is left to repair: of records with a mistake here or there.
#[track_caller]
pub(super) fn all_laws(front: &str) -> Repaired<'_> {
    let repaired = laws(front);
    let again = repair(&repaired.text);
    assert!(again.repairs.is_empty(), "{front:?}\n→ {:?}\n→ {:?}\n{:?}", repaired.text, again.text, again.repairs);
    repaired
}

/// How many repairs one after another it takes until nothing is reported.
pub(super) fn rounds(front: &str) -> usize {
    let mut text = front.to_owned();
    for round in 0..6 {
        let repaired = repair(&text);
        if repaired.repairs.is_empty() {
            return round;
        }
        text = repaired.text.into_owned();
    }
    6
}

#[track_caller]
fn check(front: &str, expected: &str) -> Vec<Mistake> {
    let repaired = all_laws(front);
    let text = repaired.text.clone().into_owned();
    assert_eq!(read(&text), expected, "\n{text}");
    assert!(!repaired.repairs.is_empty(), "nothing reported in\n{front}");
    repaired.repairs.into_iter().map(|found| found.mistake).collect()
}

#[track_caller]
fn untouched(front: &str) {
    let repaired = all_laws(front);
    assert!(repaired.repairs.is_empty(), "{front}\n{:?}", repaired.repairs);
    assert!(matches!(repaired.text, std::borrow::Cow::Borrowed(_)));
    assert_eq!(repaired.original(0..front.len()), 0..front.len());
    let read = read(front);
    assert!(!read.starts_with('!'), "{read} in\n{front}");
}

#[test]
fn good_writing_stays() {
    for front in [
        "",
        "\n",
        "# заметка\n",
        "тема: Урок\r\nдата: 05.09.2026\r\n",
        "тема : Урок\n",
        "срок:  # уточнить\n",
        "срок: # уточнить\nтема: а\n",
        "темы:\n- алгебра\n- физика\nтема: а\n",
        "темы:\n  - алгебра\n  - физика\nтема: а",
        "тема: |\n  Урок: а\n  # b\n\n  c\nдата: 1\n",
        "тема: >-\n  Урок: а\n",
        "тема: \"Урок: а\n  и б\"\nдата: 1",
        "темы: [алгебра,\n  физика]\nдата: 1",
        "тема: \"Урок\" # заметка\n",
        "темы: [а, б] # заметка\n",
        "тема: 'C:\\docs'\n",
        "тема: \"а\\\"б\\n\"\n",
        "цели:\n  - цель: Читать\n    срок: 05.10.2026\n  - цель: Писать\n    срок: 1\n",
        "цели:\n  - {цель: Читать, срок: 05.10.2026}\n",
        "цель: {цель: Читать, срок: }\n",
        "тема: Урок\n  и ещё\nдата: 1\n",
        "запрос:\n  длинный текст\n  ещё\nдата: 1\n",
        "сайт: https://example.org/a\nвремя: 15:30\nно: no\nпусто: null\n",
        "срок: 05.09.2026 – 28.05.2027\n",
        "награды:\n  # заметка\n  - кому: а\n\n  - кому: б\n",
        "-\n  тема: а\n-\n  тема: б\n",
        "- а\n- б\n",
        "\"тема\": а\n",
        "затруднения:\n   дисциплина: трудно\n   речь: тихо\nдата: 1\n",
        "тема: а-б, в\nтелефон: +7 900\n",
        "мешало:\nдата: 1\n",
        "ответы:\n  - кто: уч-07\n    до: 05.09.2025, комфорт 5\n",
        " тема: а\n дата: б\n",
        "тема: Урок\n    - пункт\n",
        "программы:\n  - https://example.org\n  - соотношение цена:качество\n",
        "тема: don't\n",
    ] {
        untouched(front);
    }
}

#[test]
fn colons() {
    use Mistake::ColonInValue as M;
    assert_eq!(check("тема: Урок в 7Б: что делать\nдата: 1\n", "{тема=Урок в 7Б: что делать, дата=1}"), [M]);
    assert_eq!(check("- Урок в 7Б: что делать\n- б\n", "[Урок в 7Б: что делать, б]"), [M]);
    assert_eq!(check("цели:\n  - цель: Урок: а\n    срок: б: в\n", "{цели=[{цель=Урок: а, срок=б: в}]}"), [M, M]);
    assert_eq!(check("а:\n  б:\n    в: г: д:\n", "{а={б={в=г: д:}}}"), [M]);
    assert_eq!(check("тема: Урок: а\n  в 7Б: в\nдата: 1", "{тема=Урок: а в 7Б: в, дата=1}"), [M]);
    assert_eq!(check("тема: д'Артаньян: \"а\\b\"\r\nдата: 1\r\n", "{тема=д'Артаньян: \"а\\b\", дата=1}"), [M]);
}

#[test]
fn quotes_and_brackets() {
    use Mistake::*;
    assert_eq!(check("тема: \"Дроби\" и проценты\n", "{тема=\"Дроби\" и проценты}"), [QuoteInValue]);
    assert_eq!(check("тема: «а»\nтемы:\n  - 'а' и б\n", "{тема=«а», темы=['а' и б]}"), [QuoteInValue]);
    assert_eq!(check("т: \"Дроби\" и \"проценты\"\n", "{т=\"Дроби\" и \"проценты\"}"), [QuoteInValue]);
    assert_eq!(check("т: \"Урок \"Дроби\" и проценты\"\n", "{т=Урок \"Дроби\" и проценты}"), [QuoteInValue]);
    assert_eq!(
        check("- ф: [чертёж] и эскиз\n  г: {а} б\n", "[{ф=[чертёж] и эскиз, г={а} б}]"),
        [BracketInValue, BracketInValue]
    );
    assert_eq!(
        check("ф: [чертёж\nг: ] а\nд: {а: б\n", "{ф=[чертёж, г=] а, д={а: б}"),
        [BracketInValue, BracketInValue, BracketInValue]
    );
    assert_eq!(
        check("т: \"Дроби\nд: \"а\"\nе: 'бв\nж: 'г'\n", "{т=Дроби, д=a, е=бв, ж=г}".replace('a', "а").as_str()),
        [UnclosedQuote, UnclosedQuote]
    );
    assert_eq!(check("- \"Дроби\n- б\n", "[Дроби, б]"), [UnclosedQuote]);
    assert_eq!(
        check("ф: \"C:\\docs\"\nг: \"C:\\temp\"\nд: \"а\\я 'б'\"\n", "{ф=C:\\docs, г=C:\\temp, д=а\\я 'б'}"),
        [BackslashInQuotes, BackslashInQuotes, BackslashInQuotes]
    );
    assert_eq!(check("ф: \"C:\\docs\n", "{ф=C:\\docs}"), [UnclosedQuote]);
}

#[test]
fn signs_at_the_start() {
    for sign in ['>', '%', '@', '!', '*', '&', '-', '`', '?', '|', ','] {
        let line = format!("{sign} пять учеников");
        let meant = [Mistake::SignAtStart(sign)];
        assert_eq!(check(&format!("р: {line}\nд: 1\n"), &format!("{{р={line}, д=1}}")), meant);
        assert_eq!(check(&format!("к:\n  - р: {line}\n    д: 1\n"), &format!("{{к=[{{р={line}, д=1}}]}}")), meant);
        assert_eq!(check(&format!("к:\n  - {line}\n  - 1\n"), &format!("{{к=[{line}, 1]}}")), meant);
    }
    assert_eq!(check("р: !важно\nд: *а\nе: &б в\nж: |\nз: >\n", "{р=!важно, д=*а, е=&б в, ж=|, з=>}").len(), 5);
    assert_eq!(check("р: -\nд: –\nе: —\n", "{р=, д=, е=}").len(), 3);
    assert_eq!(check("к:\n  - -\n  - а: –\n    б: в\n", "{к=[, {а=, б=в}]}").len(), 2);
}

#[test]
fn colon_and_space() {
    use Mistake::*;
    assert_eq!(check("тема:Урок\nдата: 1\n", "{тема=Урок, дата=1}"), [NoSpaceAfterColon]);
    assert_eq!(check("дата: 1\nпрошлое задание:частично\n", "{дата=1, прошлое задание=частично}"), [NoSpaceAfterColon]);
    assert_eq!(check("тема:Урок в 7Б: а\n", "{тема=Урок в 7Б: а}"), [NoSpaceAfterColon, ColonInValue]);
    assert_eq!(
        check("к:\n  - цель:а\n    срок: б\n  - цель:в\n", "{к=[{цель=а, срок=б}, {цель=в}]}"),
        [NoSpaceAfterColon, NoSpaceAfterColon]
    );
    assert_eq!(check("тема：Урок\n", "{тема=Урок}"), [WideColon]);
    assert_eq!(check("тема Урок\nдата: 1\n", "{тема=Урок, дата=1}"), [NoColon]);
    assert_eq!(
        check("тема:\u{a0}Урок\nд:\u{200b}2\n", "{тема=Урок, д=2}"),
        [NoBreakSpaceAfterColon, NoBreakSpaceAfterColon]
    );
    assert_eq!(check("тема:\tУрок\n", "{тема=Урок}"), [TabAfterSign]);
    assert_eq!(check("прошлое\u{a0}задание: нет\n", "{прошлое задание=нет}"), [NoBreakSpaceInKey]);
}

#[test]
fn list_signs() {
    for sign in ["–", "—", "•", "*", "1.", "1)"] {
        let meant = [Mistake::ListSign(sign.into()), Mistake::ListSign(sign.into())];
        assert_eq!(check(&format!("к:\n  {sign} а\n  {sign} б\nд: 1\n"), "{к=[а, б], д=1}"), meant);
        assert_eq!(check(&format!("к:\n{sign} а\n{sign} б\nд: 1\n"), "{к=[а, б], д=1}"), meant);
        let inner = " ".repeat(sign.chars().count() + 1);
        let maps = format!("к:\n{sign} цель: а\n{inner}срок: б\n{sign} цель: в\n{inner}срок: г\n");
        assert_eq!(check(&maps, "{к=[{цель=а, срок=б}, {цель=в, срок=г}]}"), meant);
    }
    assert_eq!(check("к:\n  - а\n  – б\n  -в\n", "{к=[а, б, в]}").len(), 2);
    assert_eq!(check("к:\n  - а\n  б\n", "{к=[а, б]}"), [Mistake::NoListSign]);
}

#[test]
fn hash() {
    let lost = |lost: &str| Mistake::HashCutsValue { lost: lost.into() };
    assert_eq!(check("тема: Урок # 5\n", "{тема=Урок # 5}"), [lost("# 5")]);
    assert_eq!(check("- к: Урок #5 и\n- Урок # 5\n", "[{к=Урок #5 и}, Урок # 5]"), [lost("#5 и"), lost("# 5")]);
    assert_eq!(check("номер: #5\n", "{номер=#5}"), [lost("#5")]);
}

#[test]
fn braces() {
    use Mistake::*;
    let front = "цели:\n  - {цель: Читать, писать, срок: 05.10.2026}\n  - {цель: а, срок: б}\n";
    assert_eq!(check(front, "{цели=[{цель=Читать, писать, срок=05.10.2026}, {цель=а, срок=б}]}"), [CommaInBraces]);
    assert_eq!(repair(front).text, "цели:\n  - цель: Читать, писать\n    срок: 05.10.2026\n  - {цель: а, срок: б}\n");
    assert_eq!(
        check("цель: {что: а, б, в, срок: г} # д\nе: 1\n", "{цель={что=а, б, в, срок=г}, е=1}"),
        [CommaInBraces]
    );
    assert_eq!(check("цель:\n  {что: Урок: а, срок:г}\nе: 1\n", "{цель={что=Урок: а, срок=г}, е=1}").len(), 2);
}

#[test]
fn indents() {
    use Mistake::*;
    let off = |expected, found| IndentOff { expected, found };
    assert_eq!(
        check("к:\n\t- а\n\t- б\n", "{к=[а, б]}"),
        [TabIndent { expected: 3, found: 2 }, TabIndent { expected: 3, found: 2 }]
    );
    assert_eq!(check("к:\n  - а: 1\n\t\tб: 2\n", "{к=[{а=1, б=2}]}"), [TabIndent { expected: 5, found: 3 }]);
    assert_eq!(check("к:\n\u{a0}\u{a0}- а\n", "{к=[а]}"), [NoBreakSpaceIndent { expected: 3, found: 3 }]);
    assert_eq!(check("к:\n  - а: 1\n   б: 2\n", "{к=[{а=1, б=2}]}"), [off(5, 4)]);
    assert_eq!(check("к:\n  - а: 1\n     б: 2\n", "{к=[{а=1, б=2}]}"), [off(5, 6)]);
    assert_eq!(check("к:\n  - а: 1\n  б: 2\n", "{к=[{а=1, б=2}]}"), [off(5, 3)]);
    assert_eq!(check("к:\n  - а\n   - б\n - в\nг: 1\n", "{к=[а, б, в], г=1}"), [off(3, 4), off(3, 2)]);
    assert_eq!(
        check("к:\n  - а: 1\n    б: 2\n   - а: 3\n     б:\n       - 4\n", "{к=[{а=1, б=2}, {а=3, б=[4]}]}"),
        [off(3, 4)]
    );
    assert_eq!(check("тема: а\n дата: 1\nг: 2\n", "{тема=а, дата=1, г=2}"), [off(1, 2)]);
    assert_eq!(check("к:\n  а: 1\n   б: |\n     в\n     г\n  д: 2\n", "{к={а=1, б=в\nг\n, д=2}}"), [off(3, 4)]);
    assert_eq!(check("т: |\n\tв\n\tг\n", "{т=в\nг\n}").len(), 2);
    assert_eq!(check("а: 1\n\u{a0}\nб: 2\n\u{a0}# в\n", "{а=1, б=2}").len(), 2);
}

#[test]
fn wrapped_text() {
    use Mistake::*;
    assert_eq!(
        check("запрос: Нужна помощь\nс алгеброй\nд: 1\n", "{запрос=Нужна помощь с алгеброй, д=1}"),
        [WrappedText]
    );
    assert_eq!(
        check("запрос: Нужна: помощь\n- с алгеброй\nд: 1\n", "{запрос=Нужна: помощь - с алгеброй, д=1}"),
        [ColonInValue, WrappedText]
    );
    assert_eq!(
        check("запрос:\nНужна помощь с алгеброй\nд: 1\n", "{запрос=Нужна помощь с алгеброй, д=1}"),
        [WrappedText]
    );
}

#[test]
fn ranges_go_back_to_the_value() {
    let front = "тема: Урок: что\nдата: 1\n";
    let repaired = repair(front);
    for next in Parser::new_from_str(&repaired.text) {
        let (event, span) = next.expect("the repaired text is YAML");
        if let (Event::Scalar(text, ..), Some(range)) = (event, span.byte_range()) {
            assert_eq!(&front[repaired.original(range)], text);
        }
    }
    assert_eq!(repaired.repairs[0].fix.as_ref().map(|fix| fix.text.as_str()), Some("тема: \"Урок: что\""));
}

#[test]
fn time_is_linear() {
    let parts = ["а: \"", "а: [", "- ", "а: б: в", "\t", "# ", "'", "{а: б, ", "а:", "1. "];
    for part in parts {
        let start = std::time::Instant::now();
        repair(&part.repeat(50_000 / part.len()));
        repair(&format!("к: {}", part.repeat(50_000 / part.len())));
        repair(&format!("{part}\n").repeat(10_000));
        repair(&format!("  {part}\n").repeat(10_000));
        repair(&format!("к: а\n  {part}\n").repeat(5_000));
        let stairs: String = (0..450).map(|n| format!("{}{part}\n", " ".repeat(n))).collect();
        repair(&stairs);
        let slipped = format!("к:\n  - а: 1\n{}", format!("   - {part}\n").repeat(5_000));
        repair(&slipped);
        assert!(start.elapsed().as_secs() < 10, "{part}: {:?}", start.elapsed());
    }
}
