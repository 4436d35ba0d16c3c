//! Where the links of a page lead. Templates name a page of this site by its path from the root, as `page:status/index.html`;
//! official words do the same with `ref:`. In another language than the root's, a page that stands in that language is led
//! to there, and every other one is marked as English.

/// Where a template names a page of this site.
const PAGE: &str = "=\"page:";

/// Where official words do: their pages stand at the root alone, and so do the words around them.
const REFERENCE: &str = "=\"ref:";

/// The class of links that name a section of the official words, which are English in any case.
const RULE: &str = "class=\"rule\"";

/// The pages that stand in every language, by their paths from the language's folder, with their templates.
pub const IN_EVERY_LANGUAGE: [(&str, &str); 8] = [
    ("index.html", "home.html"),
    ("record/index.html", "record-view.html"),
    ("status/index.html", "status.html"),
    ("sheet/index.html", "sheet.html"),
    ("complaint/index.html", "complaint.html"),
    ("help/index.html", "help.html"),
    ("accessibility/index.html", "accessibility.html"),
    ("style/index.html", "style.html"),
];

/// Which of them search engines may show, by their addresses under the folder of a language.
pub const FOR_SEARCH: [&str; 6] = ["", "status/", "sheet/", "complaint/", "help/", "accessibility/"];

/// Whether a page stands in every language.
pub fn is_in_every_language(path: &str) -> bool {
    IN_EVERY_LANGUAGE.iter().any(|(known, _)| *known == path)
}

/// What leads the links of one page.
pub struct Links<'a> {
    /// From the page to the root of the site: ``, `../`.
    pub root: &'a str,
    /// From the root to the folder of the page's language: `` in the root's own, else `es/`.
    pub folder: &'a str,
    /// Stands behind the words of a link that leads to a page in the root's language: "(in English)".
    pub elsewhere: &'a str,
    /// The language of such a page.
    pub root_language: &'a str,
}

impl Links<'_> {
    /// The page with its links led.
    pub fn lead(&self, page: &str) -> String {
        let page = page.replace(REFERENCE, &format!("=\"{}", self.root));
        let mut parts = page.split(PAGE);
        let mut led = String::with_capacity(page.len());
        led.push_str(parts.next().unwrap_or_default());
        for part in parts {
            self.push(part, &mut led);
        }
        led
    }

    /// Adds what follows `="page:`.
    fn push(&self, part: &str, led: &mut String) {
        let is_rule = led[led.rfind('<').unwrap_or_default()..].contains(RULE);
        let (path, rest) = part.split_once('"').unwrap_or((part, ""));
        let file = path.split('#').next().unwrap_or(path);
        led.push_str("=\"");
        led.push_str(self.root);
        if self.folder.is_empty() || is_in_every_language(file) {
            led.push_str(self.folder);
            led.push_str(path);
            led.push('"');
            led.push_str(rest);
            return;
        }
        led.push_str(&format!("{path}\" hreflang=\"{}\"", self.root_language));
        match rest.find("</a>").filter(|_| !is_rule) {
            Some(end) => led.push_str(&format!(
                "{} <span class=\"elsewhere\">{}</span>{}",
                &rest[..end],
                self.elsewhere,
                &rest[end..]
            )),
            None => led.push_str(rest),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE_TEXT: &str = "<a href=\"page:status/index.html#revoked\">Estado</a> <a class=\"rule\" href=\"page:guidelines/102/index.html\">Sección 102</a> <a href=\"page:browse/index.html\">Explorar</a>";

    #[test]
    fn links_lead_to_the_page_in_the_same_language_where_there_is_one() {
        let links = Links { root: "../../", folder: "es/", elsewhere: "(en inglés)", root_language: "en" };
        insta::assert_snapshot!(links.lead(PAGE_TEXT), @r#"<a href="../../es/status/index.html#revoked">Estado</a> <a class="rule" href="../../guidelines/102/index.html" hreflang="en">Sección 102</a> <a href="../../browse/index.html" hreflang="en">Explorar <span class="elsewhere">(en inglés)</span></a>"#);
    }

    #[test]
    fn links_of_the_root_are_left_alone() {
        let links = Links { root: "../", folder: "", elsewhere: "", root_language: "en" };
        insta::assert_snapshot!(links.lead(PAGE_TEXT), @r#"<a href="../status/index.html#revoked">Estado</a> <a class="rule" href="../guidelines/102/index.html">Sección 102</a> <a href="../browse/index.html">Explorar</a>"#);
    }
}
