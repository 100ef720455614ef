//! What is answered: files of the section, whatever the address looks like. The disk is never asked.

use std::fmt::Write as _;

use super::served::Answer;
use super::{EVENTS, HIDDEN, Served};
use crate::binary::{Folder, files};

/// Words that stand in records and in nothing that is published.
const SECRET: &str = "совершенно закрытые слова";

fn served() -> (Folder, Served) {
    let school = Folder::sample();
    school.file("secret.txt", SECRET);
    school.file("content/files/secret.txt", SECRET);
    school.file("site/secret.html", SECRET);
    let served = Served::start(&school, "");
    (school, served)
}

/// Nothing of the disk, and no page that would be the answer to another question.
#[track_caller]
fn holds_nothing(answer: &Answer, target: &str) {
    assert!(matches!(answer.status, 0 | 400 | 403 | 404 | 414 | 431), "{target}: {}", answer.head);
    let text = answer.text();
    for word in [SECRET, "root:", "[package]", "согласия:", "наставляемые:"] {
        assert!(!text.contains(word), "{target} shows «{word}»");
    }
}

#[test]
fn no_spelling_leads_out_of_the_section() {
    let (school, served) = served();
    let content = school.path("content/people/uch-01.md").display().to_string();
    let mut targets: Vec<String> = [
        "/../secret.txt",
        "/../../../../../../etc/passwd",
        "/./../secret.txt",
        "/pairs/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/..%2fsecret.txt",
        "/%252e%252e%252fsecret.txt",
        "/..%c0%afsecret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/\\..\\secret.txt",
        "//etc/passwd",
        "///etc/passwd",
        "/%2fetc%2fpasswd",
        "/%00",
        "/index.html%00.css",
        "/%00../secret.txt",
        "/secret.txt",
        "/secret.txt%00.html",
        "/site/secret.html",
        "/@fs/etc/passwd",
        "/@fs/etc/passwd?import&raw",
        "/@fs/etc/passwd?raw??",
        "/@fs//etc/passwd?url",
        "/@id/__x00__/etc/passwd",
        "/__open-in-editor?file=/etc/passwd",
        "/.git/config",
        "/Cargo.toml",
        "/content/people/uch-01.md",
        "/people/uch-01.md",
        "/people/uch-01.html",
        "/content/",
        "/files/secret.txt",
        "/meetings/2026-27/secret.txt",
        "/~nastavnik/../secret.txt",
        "/~nastavnik/%2e%2e%2fsecret.txt",
        "/~nastavnik/..%2f..%2fetc%2fpasswd",
        "/~nastavnik/preview.js/../../secret.txt",
        "/~nastavnik/",
        "/~root/.profile",
        "file:///etc/passwd",
        "/file:///etc/passwd",
        "/C:/Windows/win.ini",
        "/index.html::$DATA",
        "/index.html/",
        "/index.html/../../secret.txt",
    ]
    .map(str::to_owned)
    .into();
    targets.push(content.clone());
    targets.push(format!("/@fs{content}"));
    targets.push(format!("/@fs{content}?import&raw"));
    for target in &targets {
        holds_nothing(&served.open(target), target);
    }
}

#[test]
fn questions_and_fragments_change_nothing() {
    let (_school, served) = served();
    let plain = served.open("/index.html").body;
    for target in [
        "/?x=../../secret.txt",
        "/index.html?import&raw",
        "/index.html?raw",
        "/index.html?url=file:///etc/passwd",
        "/index.html?/../../secret.txt",
        "/index.html?page=/etc/passwd",
    ] {
        let answer = served.open(target);
        assert_eq!((answer.status, answer.body == plain), (200, true), "{target}");
    }
    // `#` never stands in a request of a browser; who sends it gets no more than what stands before it.
    for target in ["/index.html#/../secret.txt", "/#/../../etc/passwd", "/index.html#?raw"] {
        let answer = served.open(target);
        assert!(answer.body == plain || answer.status >= 400, "{target}: {}", answer.head);
        assert!(!answer.text().contains(SECRET), "{target}");
    }
}

#[test]
fn an_absolute_target_is_no_way_round_the_name() {
    let (_school, served) = served();
    let own = served.host();
    for target in ["http://attacker.example/index.html", "http://attacker.example:80/../secret.txt", "https://evil/"] {
        let answer = served.ask("GET", target, &[("Host", "attacker.example")]);
        assert!(answer.is_refused(), "{target}: {}", answer.head);
        let answer = served.ask("GET", target, &[("Host", &own)]);
        assert!(!answer.text().contains(SECRET), "{target}");
    }
    let authority = format!("CONNECT {own} HTTP/1.1\r\nHost: {own}\r\n\r\n");
    assert!(served.raw(authority.as_bytes()).is_refused());
    let star = format!("OPTIONS * HTTP/1.1\r\nHost: {own}\r\nConnection: close\r\n\r\n");
    assert!(served.raw(star.as_bytes()).is_refused());
}

#[test]
fn long_and_broken_requests_end_in_nothing() {
    let (_school, served) = served();
    let own = served.host();
    let long = format!("/{}", "a".repeat(100_000));
    holds_nothing(&served.open(&long), "a path of 100,000 letters");
    let deep = format!("{}secret.txt", "/..".repeat(5_000));
    holds_nothing(&served.open(&deep), "a way up of 5,000 steps");
    let encoded = "/%2e%2e%2f".repeat(2_000) + "secret.txt";
    holds_nothing(&served.open(&encoded), "the same encoded");
    let mut headers = String::new();
    for number in 0..500 {
        _ = write!(headers, "X-{number}: a\r\n");
    }
    let many = format!("GET /secret.txt HTTP/1.1\r\nHost: {own}\r\n{headers}Connection: close\r\n\r\n");
    holds_nothing(&served.raw(many.as_bytes()), "500 headers");
    for broken in [
        &b"GET / HTTP/9.9\r\nHost: x\r\n\r\n"[..],
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /index.html\r\n\r\n",
        b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ] {
        holds_nothing(&served.raw(broken), "a broken request");
    }
    assert_eq!(served.open("/index.html").status, 200, "it still answers");
}

#[test]
fn a_question_for_a_page_is_no_way_to_another_file() {
    let (_school, served) = served();
    let own = served.host();
    let inside = |target: &str| served.ask("GET", target, &[("Host", &own), ("Sec-Fetch-Site", "same-origin")]);
    for page in ["/../secret.txt", "%2e%2e%2fsecret.txt", "/etc/passwd", "%00", "/content/people/uch-01.md", "%ff"] {
        let told = inside(&EVENTS.replace("/index.html", page));
        let body = told.text();
        assert!(told.status == 400 || body.contains("\"page\":null"), "{page}: {body}");
        assert!(!body.contains(SECRET), "{page}");
        holds_nothing(&inside(&HIDDEN.replace("/mentors.html", page)), page);
    }
}

#[test]
fn what_build_would_write_is_served_and_nothing_else() {
    let (school, served) = served();
    school.run("build").exit(0);
    let built = files(&school.path("site/nastavnichestvo"));
    // What the section says of itself to the next build is no page.
    for path in built.keys().filter(|path| *path != "nastavnik.json") {
        let answer = served.open(&format!("/{path}"));
        let expected = if path == "404.html" { [200, 404] } else { [200, 200] };
        assert!(expected.contains(&answer.status), "{path}: {}", answer.head);
    }
    for path in files(&school.path("content")).keys().filter(|path| !built.contains_key(*path)) {
        for target in [format!("/{path}"), format!("/content/{path}")] {
            holds_nothing(&served.open(&target), &target);
        }
    }
}
