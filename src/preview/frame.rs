//! What the preview adds to a page while it serves it: its script and its style sheet, and the leave for the script to
//! ask the preview. The page itself knows nothing of it.

/// The beginning of all addresses that are the preview's own. No page of a section begins so.
pub(super) const INSIDE: &str = "/~nastavnik/";

/// How the policy of every page begins.
const POLICY: &str = "default-src 'none';";

/// The page as it is served; `digest` tells its script what is shown. That script comes before all others that wait for
/// the page's end, so that it sees the page as it was served.
pub(super) fn framed(html: &str, digest: &str) -> String {
    let head = html.find("</head>").unwrap_or(html.len());
    let first = html[..head].find("<script").unwrap_or(head);
    let own = format!("<script type=\"module\" src=\"{INSIDE}preview.js\" data-page=\"{digest}\"></script>\n");
    format!("{}{own}{}", with_leave(&html[..first]), &html[first..])
}

/// The policy lets the script ask the preview; where a page has no scripts, it also lets it run.
fn with_leave(head: &str) -> String {
    let runs = if head.contains("script-src") { "" } else { " script-src 'self';" };
    head.replacen(POLICY, &format!("{POLICY} connect-src 'self';{runs}"), 1)
}
