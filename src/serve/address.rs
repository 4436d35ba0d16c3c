//! From the address in a request to a path inside the site.

/// What a request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// A site path without slashes at its ends; `""` is the root folder. It may still name nothing, or point outside:
    /// the store refuses that.
    pub path: String,
    pub form: Form,
}

/// Whether the address was written as that of a folder, with a slash at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    File,
    Folder,
}

/// Reads the path of a request (RFC 9112, section 3.2.1). `None` for one that no site has: without a slash at its start, or badly escaped.
pub fn wanted(target: &str) -> Option<Wanted> {
    let path = unescaped(target.strip_prefix('/')?)?;
    if path.is_empty() {
        return Some(Wanted { path, form: Form::Folder });
    }
    Some(match path.strip_suffix('/') {
        Some(folder) if !folder.is_empty() => Wanted { path: folder.to_owned(), form: Form::Folder },
        _ => Wanted { path, form: Form::File },
    })
}

/// `%41` becomes `A`. An escaped slash or dot becomes one too, and is then judged like any other.
fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        if first == b'%' {
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))?);
            rest = &after[2..];
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::{Form, Wanted, wanted};

    #[test]
    fn addresses_become_paths() {
        let file = |path: &str| Some(Wanted { path: path.to_owned(), form: Form::File });
        let folder = |path: &str| Some(Wanted { path: path.to_owned(), form: Form::Folder });
        assert_eq!(wanted("/"), folder(""));
        assert_eq!(wanted("/browse/"), folder("browse"));
        assert_eq!(wanted("/browse"), file("browse"));
        assert_eq!(wanted("/p/3f/3f9a"), file("p/3f/3f9a"));
        assert_eq!(wanted("/a%20b%C3%A9"), file("a bé"));
        assert_eq!(wanted("/%2e%2e/etc"), file("../etc"));
        assert_eq!(wanted("//"), file("/"));
    }

    #[test]
    fn broken_addresses_are_nothing() {
        for target in ["", "*", "index.html", "/%", "/%4", "/%zz", "/%+1", "/%ff"] {
            assert_eq!(wanted(target), None, "{target}");
        }
    }
}
