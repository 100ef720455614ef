//! What the preview adds to a page while it serves it: its script and its style sheet, and the leave for the script to
//! ask the preview. The page itself knows nothing of it.

/// The beginning of all addresses that are the preview's own. No page of a section begins so.
pub(super) const INSIDE: &str = "/~nastavnik/";

/// The policy of every page, and what the preview makes of it.
const POLICY: (&str, &str) = ("default-src 'none';", "default-src 'none'; connect-src 'self';");

/// The page as it is served; `digest` tells its script what is shown. That script comes before all others that wait for
/// the page's end, so that it sees the page as it was served.
pub(super) fn framed(html: &str, digest: &str) -> String {
    let html = html.replacen(POLICY.0, POLICY.1, 1);
    let own = format!("<script type=\"module\" src=\"{INSIDE}preview.js\" data-page=\"{digest}\"></script>\n");
    let head = html.find("</head>").unwrap_or(html.len());
    let first = html[..head].find("<script").unwrap_or(head);
    format!("{}{own}{}", &html[..first], &html[first..])
}
