//! What the preview adds to a page while it serves it: its script and its style sheet, and the leave for the script to
//! ask the preview. The page itself knows nothing of it.

/// The beginning of all addresses that are the preview's own. No page of a section begins so.
pub(super) const INSIDE: &str = "/~nastavnik/";

/// How the policy of every page begins.
const POLICY: &str = "default-src 'none';";

/// The page as it is served; its script is told what is shown, and of which state. That script comes before all others that wait for
/// the page's end, so that it sees the page as it was served.
pub(super) fn framed(html: &str, digest: &str, build: &str) -> String {
    let head = html.find("</head>").unwrap_or(html.len());
    let first = html[..head].find("<script").unwrap_or(head);
    let told = format!("data-page=\"{digest}\" data-build=\"{build}\"");
    let own = format!("<script type=\"module\" src=\"{INSIDE}preview.js\" {told}></script>\n");
    format!("{}{own}{}", with_leave(&html[..first]), &html[first..])
}

/// The policy lets the script ask the preview; where a page has no scripts, it also lets it run.
fn with_leave(head: &str) -> String {
    let runs = if head.contains("script-src") { "" } else { " script-src 'self';" };
    head.replacen(POLICY, &format!("{POLICY} connect-src 'self';{runs}"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_comes_first_and_may_ask() {
        let page =
            "<head><meta content=\"default-src 'none'; script-src 'self'\"><script src=\"a.js\"></script></head>";
        let framed = framed(page, "1f", "7-2");
        assert!(framed.contains("default-src 'none'; connect-src 'self'; script-src 'self'\""), "{framed}");
        let (own, other) = (framed.find("data-page=\"1f\" data-build=\"7-2\""), framed.find("a.js"));
        assert!(own.is_some() && own < other, "{framed}");
    }

    #[test]
    fn a_page_without_scripts_lets_this_one_run() {
        let framed = framed("<head><meta content=\"default-src 'none'; img-src data:\"></head><body>", "1f", "7-2");
        assert!(
            framed.contains("default-src 'none'; connect-src 'self'; script-src 'self'; img-src data:"),
            "{framed}"
        );
        assert!(framed.find("preview.js") < framed.find("</head>"), "{framed}");
    }

    #[test]
    fn words_about_scripts_in_the_text_change_nothing() {
        let framed = framed("<head></head><body>default-src 'none'; <code>&lt;script</code></body>", "", "");
        assert!(framed.ends_with("</head><body>default-src 'none'; <code>&lt;script</code></body>"), "{framed}");
    }
}
