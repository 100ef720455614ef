//! The smallest server of static files, as a school's website would give the section out: with the policy in a header.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::LazyLock;
use std::thread;

use crate::section::{NOT_FOUND, Section};

/// What every page of a section keeps to.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; \
                      form-action 'none'";

static BASE: LazyLock<String> = LazyLock::new(start);

/// The address of the section on a server of this machine, with its closing slash.
pub(crate) fn base() -> &'static str {
    &BASE
}

fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("some port is free");
    let address = listener.local_addr().expect("it was bound");
    thread::spawn(move || {
        for stream in listener.incoming().filter_map(Result::ok) {
            thread::spawn(move || answer(&stream));
        }
    });
    format!("http://{address}/")
}

/// Answers one request. A browser that changed its mind is nobody's trouble.
fn answer(mut stream: &TcpStream) {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let Some(request) = lines.next() else { return };
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    let path = request.split([' ', '?']).nth(1).unwrap_or("/").trim_start_matches('/');
    let (status, body) = match fs::read(Section::get().folder().join(path)) {
        Ok(body) => ("200 OK", body),
        Err(_) => ("404 Not Found", Vec::new()),
    };
    // Servers add no headers of their own to the page for addresses that do not exist.
    let policy = if path == NOT_FOUND { String::new() } else { format!("content-security-policy: {POLICY}\r\n") };
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {}\r\ncontent-length: {}\r\n{policy}connection: close\r\n\r\n",
        kind(path),
        body.len(),
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}

fn kind(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("xml") => "application/xml",
        Some("pdf") => "application/pdf",
        _ => "text/plain; charset=utf-8",
    }
}
