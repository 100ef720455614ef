use proptest::prelude::*;

use super::{set, set_lines, typeset};
use crate::diagnostic::Finding;
use crate::name::PersonName;
use crate::page::lint;
use crate::public::vet::{Withheld, WithheldBuilder};

/// No-break spaces shown as `_`.
fn check(html: &str, expected: &str) {
    assert_eq!(typeset(html).replace('\u{a0}', "_"), expected);
}

#[test]
fn quotes_are_set_by_depth() {
    check(r#"<p>Школа "Заря"</p>"#, "<p>Школа «Заря»</p>");
    check("<p>Школа &quot;Заря&quot;.</p>", "<p>Школа «Заря».</p>");
    check("<p>Газета «Школа «Заря» сегодня»</p>", "<p>Газета «Школа „Заря“ сегодня»</p>");
    check("<p>\"Школа \"Заря\"\"</p>", "<p>«Школа „Заря“»</p>");
    check("<p>“Заря” и “Свет”</p>", "<p>«Заря» и_«Свет»</p>");
}

#[test]
fn quotes_reach_over_tags_inside_a_line_and_not_over_its_end() {
    check("<p>\"<a href=\"x\">Заря</a>\"</p>", "<p>«<a href=\"x\">Заря</a>»</p>");
    check("<p>\"<code>a</code>\"</p>", "<p>«<code>a</code>»</p>");
    check("<p>\"Заря</p><p>Свет\"</p>", "<p>\"Заря</p><p>Свет\"</p>");
    check("<p>экран 5\"</p>", "<p>экран 5\"</p>");
}

#[test]
fn a_hyphen_between_words_is_a_dash() {
    check("<p>Урок - это встреча</p>", "<p>Урок_– это встреча</p>");
    check("<p>Урок — это -- встреча</p>", "<p>Урок_– это -- встреча</p>");
    check("<p>кто-то, 8-9, 2026-09-01</p>", "<p>кто-то, 8-9, 2026-09-01</p>");
    check("<p>Ждём... Нет....</p>", "<p>Ждём… Нет....</p>");
}

#[test]
fn what_is_read_together_stays_together() {
    check("<p>Рогожина А. П. и С. Н. Лаврова</p>", "<p>Рогожина_А._П. и_С._Н._Лаврова</p>");
    check("<p>№ 12, § 3, 5 сентября, 10 %</p>", "<p>№_12, §_3, 5_сентября, 10_%</p>");
    check("<p>В школе и на уроке</p>", "<p>В_школе и_на_уроке</p>");
    check("<p>Так же, т. е. по п. 1.6 в г. Заречинске</p>", "<p>Так_же, т._е. по_п._1.6 в_г._Заречинске</p>");
    check("<p>ученик 6 А, 10 Б класс</p>", "<p>ученик 6_А, 10_Б класс</p>");
    check("<p>классы 5 и 6</p>", "<p>классы 5 и_6</p>");
    check("<p>Он <b>в</b> <i>школе</i>, в <i>классе</i></p>", "<p>Он <b>в</b> <i>школе</i>, в_<i>классе</i></p>");
}

#[test]
fn what_is_no_prose_stays_as_it_is() {
    for html in [
        "<p title=\"5 лет - \"></p>",
        "<pre>в \"а\" - б...</pre>",
        "<p><code>в \"а\" - б...</code></p>",
        "<script>var a = \"в б\" - 1;</script>",
        "<style>a { content: \"в б\" }</style>",
        "<textarea>в \"а\" - б</textarea>",
        "<!-- в \"а\" - б -->",
        "<p>https://a.example/x...y?q=\"z\"</p>",
        "<p>a...b@school.example</p>",
        "<svg viewBox=\"0 0 4 4\"><path d=\"M 0 0 - 4 4\"/></svg>",
    ] {
        check(html, html);
    }
}

/// Pieces of which pages are made, odd ones among them.
fn page() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<code>",
        "</code>",
        "<br>",
        "<a href=\"a - b\">",
        "</a>",
        " ",
        " ",
        " ",
        "\n",
        "\"",
        "&quot;",
        "«",
        "»",
        "„",
        "“",
        "”",
        "-",
        "–",
        "—",
        "...",
        ".",
        ",",
        "в",
        "и",
        "же",
        "Школа",
        "школы",
        "А.",
        "П.",
        "12",
        "№",
        "%",
        "т.",
        "е.",
        "&amp;",
        "&nbsp;",
        "\u{a0}",
        "a@b.example",
        "http://x",
        "(",
        ")",
        "<!-- - -->",
        "<",
        "&",
        "…",
    ]);
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

/// The letters that are read, without spaces, quotes, dashes and dots; tags are kept whole.
fn letters(html: &str) -> String {
    let html = html.replace("&quot;", "").replace("&nbsp;", "");
    html.chars().filter(|sign| !sign.is_whitespace() && !"\"«»„“”-–—.…".contains(*sign)).collect()
}

fn tags(html: &str) -> Vec<&str> {
    let markup = html.split('<').skip(1);
    markup.map(|rest| rest.split_once('>').map_or(rest, |(tag, _)| tag)).collect()
}

proptest! {
    #[test]
    fn twice_is_once(html in page()) {
        let once = typeset(&html);
        prop_assert_eq!(typeset(&once), once);
    }

    #[test]
    fn letters_stay_what_they_are(html in page()) {
        prop_assert_eq!(letters(&typeset(&html)), letters(&html));
    }

    #[test]
    fn tags_stay_what_they_are(html in page().prop_filter("every tag ends", |html| !html.contains("<<") && html.matches('<').count() == html.matches('>').count())) {
        let set = typeset(&html);
        prop_assert_eq!(tags(&set), tags(&html));
    }
}

/// Lines of which many need not be read.
fn lines() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "школа",
        "Урок",
        "ёж",
        "да",
        "в",
        "ли",
        " ",
        " ",
        " ",
        "\n",
        ",",
        ":",
        "!",
        "5",
        "-",
        "–",
        "\"",
        ".",
        "<b>",
        "</b>",
        "<p>",
        "</p>",
        "<img>",
        "<code>а</code>",
        "&amp;",
        "№",
        "é",
        "abc",
    ]);
    prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]
    #[test]
    fn a_line_that_is_not_read_would_stay_as_it_is(html in lines()) {
        prop_assert_eq!(typeset(&html), set_lines(&html, set));
    }
}

/// What pages are made of that must not be seen.
fn secrets() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "Петров",
        "Петрова",
        "Иван",
        "И.",
        "С.",
        "И...",
        "и",
        "Ли",
        "Анна",
        " ",
        " ",
        " ",
        "\n",
        "-",
        " - ",
        "—",
        "...",
        ".",
        "\"",
        "&quot;",
        "«",
        "»",
        "<b>",
        "</b>",
        "</p><p>",
        "+7",
        "8",
        "(900)",
        "123",
        "45",
        "67",
        "123-45-67",
        "тел.",
        "a@school.example",
        "боюсь",
        "открытых",
        "уроков",
        "и",
        "прошу",
        "совета",
        "5",
        "лет",
        ",",
    ]);
    prop::collection::vec(pieces, 0..30).prop_map(|pieces| format!("<p>{}</p>", pieces.concat()))
}

fn withheld() -> Withheld {
    let mut builder = WithheldBuilder::new();
    for (index, name) in (0..).zip(["Петров Иван Сергеевич", "Ли Анна"]) {
        builder.add_person(index, &PersonName::parse(name).expect("a name"));
    }
    builder.add_text("боюсь открытых уроков и прошу совета");
    builder.build()
}

/// Codes, and the letters that were found.
fn said(findings: &[Finding]) -> Vec<String> {
    let excerpt = |finding: &Finding| match &finding.location {
        crate::diagnostic::Location::Output { excerpt, .. } => letters(excerpt),
        _ => String::new(),
    };
    findings.iter().map(|finding| format!("{} {}", finding.manual.code, excerpt(finding))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]
    #[test]
    fn the_last_look_finds_the_same_before_and_after(html in secrets()) {
        let withheld = withheld();
        let before = lint("a.html", &html, &withheld);
        let after = lint("a.html", &typeset(&html), &withheld);
        prop_assert_eq!(said(&after), said(&before));
    }
}

#[test]
fn the_last_look_finds_something_at_all() {
    let html = typeset("<p>в Петров И. С. - боюсь открытых уроков и прошу совета, 8 (900) 123-45-67</p>");
    assert_eq!(lint("a.html", &html, &withheld()).len(), 3);
}
