//! Who is answered: browsers of this machine at the preview's own pages. A page of another site gives itself away.

use super::{EVENTS, HIDDEN, Served};
use crate::binary::Folder;

/// One path of each sort: a page, a file that goes with it, the preview's own script, what it tells, what it marks,
/// and nothing at all.
const PATHS: [&str; 6] =
    ["/index.html", "/assets/style.css", "/~nastavnik/preview.js", EVENTS, HIDDEN, "/there/is/no/such/page.html"];

fn served() -> (Folder, Served) {
    let school = Folder::sample();
    let served = Served::start(&school, "");
    (school, served)
}

#[test]
fn a_name_that_others_can_hand_out_is_refused() {
    let (_school, served) = served();
    let port = served.address.port();
    for name in ["localhost", "LOCALHOST", "127.0.0.1", "127.0.0.2", "[::1]"] {
        let own = format!("{name}:{port}");
        assert_eq!(served.ask("GET", "/index.html", &[("Host", &own)]).status, 200, "{own}");
    }
    let other = port.wrapping_add(1);
    let strangers = [
        format!("127.attacker.example:{port}"),
        format!("localhost.attacker.example:{port}"),
        format!("attacker.example:{port}"),
        format!("127.0.0.1.nip.example:{port}"),
        format!("localhost.:{port}"),
        format!("xlocalhost:{port}"),
        format!("0.0.0.0:{port}"),
        format!("[::]:{port}"),
        format!("192.168.0.5:{port}"),
        format!("2130706433:{port}"),
        format!("0x7f.1:{port}"),
        format!("localhost:{other}"),
        format!("localhost:{port}:{port}"),
        format!("user@localhost:{port}"),
        format!("localhost@attacker.example:{port}"),
        format!("localhost:{port}@attacker.example"),
        format!("localhost:{port}/"),
        format!("localhost:{port}, attacker.example"),
        "localhost".to_owned(),
        "127.0.0.1".to_owned(),
        ":".to_owned(),
        String::new(),
    ];
    for path in PATHS {
        for host in &strangers {
            let answer = served.ask("GET", path, &[("Host", host), ("Sec-Fetch-Site", "same-origin")]);
            assert!(answer.is_refused(), "{path} is told to «{host}»: {}", answer.head);
        }
    }
}

#[test]
fn one_name_must_be_said_and_only_one() {
    let (_school, served) = served();
    let own = served.host();
    for path in PATHS {
        let site = ("Sec-Fetch-Site", "same-origin");
        assert!(served.ask("GET", path, &[site]).is_refused(), "{path} without Host");
        let two = [("Host", own.as_str()), ("Host", "attacker.example"), site];
        assert!(served.ask("GET", path, &two).is_refused(), "{path} with two");
        let twice = [("Host", own.as_str()), ("Host", own.as_str()), site];
        assert!(served.ask("GET", path, &twice).is_refused(), "{path} with the same twice");
        let old = format!("GET {path} HTTP/1.0\r\n\r\n");
        assert!(served.raw(old.as_bytes()).is_refused(), "{path} in HTTP/1.0");
    }
}

#[test]
fn another_origin_is_refused_on_every_path() {
    let (_school, served) = served();
    let (own, port) = (served.host(), served.address.port());
    let origins = [
        "https://attacker.example".to_owned(),
        format!("http://attacker.example:{port}"),
        "null".to_owned(),
        String::new(),
        format!("https://{own}"),
        format!("http://localhost:{port}"),
        format!("http://{own}.attacker.example"),
        format!("http://{own}/"),
        format!("http://{own}, https://attacker.example"),
    ];
    for path in PATHS {
        for origin in &origins {
            // Even where the browser's word is forged.
            let headers = [("Host", own.as_str()), ("Origin", origin), ("Sec-Fetch-Site", "same-origin")];
            let answer = served.ask("GET", path, &headers);
            assert!(answer.is_refused(), "{path} is told to «{origin}»: {}", answer.head);
        }
    }
}

#[test]
fn what_is_private_is_told_to_own_pages_alone() {
    let (_school, served) = served();
    let own = served.host();
    let origin = format!("http://{own}");
    let (page, elsewhere) = (format!("http://{own}/index.html"), format!("http://{own}.attacker.example/"));
    for path in [EVENTS, HIDDEN, "/~nastavnik/preview.js"] {
        let ask = |headers: &[(&str, &str)]| {
            let headers: Vec<_> = [("Host", own.as_str())].into_iter().chain(headers.iter().copied()).collect();
            served.ask("GET", path, &headers)
        };
        for headers in [[("Sec-Fetch-Site", "same-origin")], [("Origin", origin.as_str())], [("Referer", &page)]] {
            assert_eq!(ask(&headers).status, 200, "{path} is for {headers:?}");
        }
        // A browser that does not say where it comes from, or one that says it.
        assert!(ask(&[]).is_refused(), "{path} is told to nobody in particular");
        for site in ["cross-site", "same-site", "none", ""] {
            assert!(ask(&[("Sec-Fetch-Site", site)]).is_refused(), "{path} is told to {site}");
            let both = [("Sec-Fetch-Site", site), ("Origin", origin.as_str())];
            assert!(ask(&both).is_refused(), "{path} is told to {site} with a good origin");
        }
        assert!(ask(&[("Referer", &elsewhere)]).is_refused(), "{path} is told to {elsewhere}");
    }
}

#[test]
fn pages_of_the_section_are_opened_but_not_taken_along() {
    let (_school, served) = served();
    let own = served.host();
    let ask = |site: &str, kind: &str| {
        let headers = [("Host", own.as_str()), ("Sec-Fetch-Site", site), ("Sec-Fetch-Dest", kind)];
        served.ask("GET", "/index.html", &headers)
    };
    for site in ["none", "cross-site", "same-origin"] {
        assert_eq!(ask(site, "document").status, 200, "a link from {site} can be followed");
    }
    for kind in ["iframe", "script", "image", "style", "empty", "object", "embed"] {
        assert!(ask("cross-site", kind).is_refused(), "another site gets it as {kind}");
        assert!(ask("same-site", kind).is_refused(), "another port of this machine gets it as {kind}");
    }
    let head = served.open("/index.html").head;
    for promise in ["x-frame-options: deny", "cross-origin-resource-policy: same-origin", "cache-control: no-store"] {
        assert!(head.contains(promise), "{promise} is not said in {head}");
    }
}

#[test]
fn nobody_is_ever_let_in_by_a_header() {
    let (_school, served) = served();
    let own = served.host();
    let origin = format!("http://{own}");
    for path in PATHS {
        for method in ["GET", "HEAD", "OPTIONS"] {
            for origin in ["https://attacker.example", origin.as_str()] {
                let headers = [
                    ("Host", own.as_str()),
                    ("Origin", origin),
                    ("Access-Control-Request-Method", "GET"),
                    ("Access-Control-Request-Private-Network", "true"),
                ];
                let head = served.ask(method, path, &headers).head;
                assert!(!head.contains("access-control-"), "{method} {path} for {origin}: {head}");
            }
        }
    }
}

#[test]
fn nothing_can_be_done_but_look() {
    let (_school, served) = served();
    let own = served.host();
    for path in PATHS {
        for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"] {
            let headers = [("Host", own.as_str()), ("Sec-Fetch-Site", "same-origin"), ("Content-Length", "0")];
            let answer = served.ask(method, path, &headers);
            assert!(answer.is_refused(), "{method} {path}: {}", answer.head);
        }
    }
}

#[test]
fn others_on_the_network_are_told_nothing_that_is_private() {
    let school = Folder::sample();
    school.edit("content/school.md", "банк сверен: 28.08.2026\n", "");
    let served = Served::start(&school, "--bind 0.0.0.0");
    let own = format!("192.168.0.5:{}", served.address.port());
    let ask = |path| served.ask("GET", path, &[("Host", own.as_str()), ("Sec-Fetch-Site", "same-origin")]);
    let told = ask(EVENTS).text();
    assert!(told.contains("\"private\":false"), "{told}");
    for private in ["BNK-02", "content/", "vscode:", "\"warnings\":1"] {
        assert!(!told.contains(private), "«{private}» is in {told}");
    }
    assert_eq!(ask(HIDDEN).status, 404);
    assert!(served.ask("GET", "/index.html", &[("Host", "attacker.example")]).is_refused());
}
