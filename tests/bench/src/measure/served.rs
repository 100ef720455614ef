//! One edit while `serve` is running: receives a school, returns how long it takes from the save until pages are served
//! that show it.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How many edits are made of each sort.
const EDITS: usize = 9;
/// How long the preview is left alone between edits: it judges the records behind the page.
const REST: Duration = Duration::from_millis(1500);
/// When to give up on an edit.
const PATIENCE: Duration = Duration::from_secs(20);

/// What edits cost, and what the preview took.
pub struct Served {
    /// From the save of a piece of news until its page shows it.
    pub news: Duration,
    /// From the save of a mentor's card until the list of mentors shows the new name.
    pub mentor: Duration,
    /// The most memory that the preview held, in bytes.
    pub peak: u64,
}

/// An edit: a file, the words that are replaced in it, and the pages that must show others instead.
struct Edit {
    file: PathBuf,
    from: String,
    pages: Vec<String>,
}

/// Starts the preview by `command` on the school at `root`, whose section stands in `site`, and edits.
pub fn measure(mut command: Command, root: &Path, site: &Path) -> io::Result<Served> {
    let preview = Preview::begin(&mut command)?;
    let news = median(&preview, &news(root, site)?)?;
    let mentor = median(&preview, &mentor(root, site)?)?;
    Ok(Served { news, mentor, peak: preview.peak()? })
}

fn median(preview: &Preview, edit: &Edit) -> io::Result<Duration> {
    let text = fs::read_to_string(&edit.file)?;
    let mut times = Vec::new();
    for number in 0..EDITS {
        let word = format!("{}{}", ["Замера", "Пробная", "Мерова"][number % 3], "а".repeat(number));
        fs::write(&edit.file, text.replacen(&edit.from, &format!("{}-{word}", edit.from), 1))?;
        times.push(preview.shows(&edit.pages, &word)?);
        sleep(REST);
    }
    fs::write(&edit.file, text)?;
    sleep(REST);
    times.sort_unstable();
    Ok(times[EDITS / 2])
}

/// The first piece of news, by a word of its title.
fn news(root: &Path, site: &Path) -> io::Result<Edit> {
    for file in files(&root.join("content/news"))? {
        let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let page = format!("news/{stem}.html");
        if !site.join(&page).exists() {
            continue;
        }
        if let Some(title) = field(&file, "заголовок")? {
            let from = title.split(' ').next().unwrap_or_default().to_owned();
            return Ok(Edit { file, from, pages: vec![page] });
        }
    }
    Err(io::Error::other("no piece of news has a page"))
}

/// The first mentor who is named, by the first name: references go on leading there.
fn mentor(root: &Path, site: &Path) -> io::Result<Edit> {
    let list = fs::read_to_string(site.join("mentors.html"))?.replace('\u{a0}', " ");
    for file in files(&root.join("content/people"))? {
        let Some(name) = field(&file, "имя")? else { continue };
        if let Some(first) = name.split(' ').nth(1)
            && list.contains(&name)
        {
            return Ok(Edit { from: first.to_owned(), file, pages: vec!["mentors.html".to_owned()] });
        }
    }
    Err(io::Error::other("no mentor is named"))
}

/// The files of a folder, by name.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}

fn field(file: &Path, key: &str) -> io::Result<Option<String>> {
    let text = fs::read_to_string(file)?;
    let value = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
    Ok(value.map(|value| value.trim_matches('"').to_owned()))
}

/// A running preview; it ends with the measurement.
struct Preview {
    process: Child,
    address: SocketAddr,
}

impl Preview {
    fn begin(command: &mut Command) -> io::Result<Self> {
        let mut process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        let mut said = BufReader::new(process.stderr.take().ok_or_else(|| io::Error::other("it was piped"))?);
        let mut line = String::new();
        said.read_line(&mut line)?;
        let port = line.trim().trim_end_matches('/').rsplit_once(':').and_then(|(_, port)| port.parse().ok());
        let port = port.ok_or_else(|| io::Error::other(format!("no port in {line}")))?;
        // Whatever else it says is read, so that it never waits for a reader.
        std::thread::spawn(move || io::copy(&mut said, &mut io::sink()));
        let preview = Preview { process, address: (Ipv4Addr::LOCALHOST, port).into() };
        preview.page("index.html")?;
        sleep(REST);
        Ok(preview)
    }

    /// The time until all these pages hold a word.
    fn shows(&self, pages: &[String], word: &str) -> io::Result<Duration> {
        let begun = Instant::now();
        for page in pages {
            while !self.page(page)?.contains(word) {
                if begun.elapsed() > PATIENCE {
                    return Err(io::Error::other(format!("{page} never shows «{word}»")));
                }
                sleep(Duration::from_millis(1));
            }
        }
        Ok(begun.elapsed())
    }

    fn page(&self, path: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(self.address)?;
        write!(stream, "GET /{path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.address)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    fn peak(&self) -> io::Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
        Ok(kib.ok_or_else(|| io::Error::other("the system does not tell the peak"))? << 10)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended by itself; what was measured stands.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
