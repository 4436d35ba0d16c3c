//! The rule for the address of a published file: relative, plain, and the same file on every system and host.

/// Device names that Windows keeps for itself, with any ending (Microsoft, "Naming Files, Paths, and Namespaces").
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Says why a text cannot be a site path; `None` when it can. Parts are separated by `/`, with none at either end.
pub fn fault(path: &str) -> Option<&'static str> {
    if path.starts_with('/') {
        return Some("it must not begin with a slash");
    }
    path.split('/').find_map(part_fault)
}

fn part_fault(part: &str) -> Option<&'static str> {
    if part.is_empty() {
        return Some("a part of it is empty");
    }
    if part == "." || part == ".." {
        return Some("a part of it points to another folder");
    }
    if part.chars().any(|character| character.is_control() || "\\<>:\"|?*".contains(character)) {
        return Some("it holds a character that some systems refuse in names");
    }
    if part.ends_with(['.', ' ']) {
        return Some("a part of it ends with a dot or a space, which Windows drops");
    }
    if is_reserved(part) {
        return Some("a part of it is the name of a Windows device");
    }
    None
}

fn is_reserved(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part);
    RESERVED.iter().any(|name| stem.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn addresses_of_the_format_are_accepted() {
        for path in
            ["index.html", "p/3f/3f9a", "record/3f/MPSS123456.html", ".well-known/security.txt", "a..b", "console"]
        {
            assert_eq!(fault(path), None, "{path}");
        }
    }

    #[test]
    fn addresses_that_leave_the_site_or_differ_between_systems_are_refused() {
        let refused = [
            "",
            "/",
            "/etc/passwd",
            "a//b",
            "a/",
            "..",
            "../a",
            "a/../b",
            "a/.",
            "a\\b",
            "a\0",
            "a\nb",
            "C:/x",
            "a?b",
            "a.",
            "a /b",
            "NUL",
            "p/con.html",
            "Lpt1.txt",
        ];
        for path in refused {
            assert!(fault(path).is_some(), "{path:?} was accepted");
        }
    }
}
