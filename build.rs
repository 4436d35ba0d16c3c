//! Embeds what a site is made of into the program, so that an installed `goodstanding` needs nothing beside it.
//!
//! Writes `OUT_DIR/embedded.rs`: one table of site-folder paths and their bytes, sorted by path. Every file of the
//! folders below is in it. Whatever cannot be embedded (a missing folder, a link, a name that is not UTF-8) stops the
//! compilation with its path, because a file left out would show up only as a broken page.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

/// The folders and files at the root of the source that `init` and `build` may need.
const EMBEDDED: [&str; 7] =
    ["templates", "client", "locales", "content", "data/registry.csv", "data/short-forms.csv", "goodstanding.toml"];

fn main() -> Result<(), Box<dyn Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let mut paths = Vec::new();
    for name in EMBEDDED {
        println!("cargo::rerun-if-changed={name}");
        collect(Path::new(&root), name, &mut paths)?;
    }
    paths.sort();
    let table = Path::new(&env::var("OUT_DIR")?).join("embedded.rs");
    fs::write(table, listing(&root, &paths)?)?;
    Ok(())
}

/// Adds the file at `path`, or every file below it. Paths are relative to the root, with `/` between parts.
fn collect(root: &Path, path: &str, paths: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    let place = root.join(path);
    let kind = fs::symlink_metadata(&place).map_err(|error| format!("cannot embed {path}: {error}"))?.file_type();
    if kind.is_file() {
        paths.push(path.to_owned());
        return Ok(());
    }
    if !kind.is_dir() {
        return Err(format!("cannot embed {path}: it is neither a file nor a folder (links are not followed)").into());
    }
    for entry in fs::read_dir(&place)? {
        let name = entry?.file_name();
        let name = name.to_str().ok_or_else(|| format!("cannot embed {path}/{name:?}: its name is not UTF-8"))?;
        collect(root, &format!("{path}/{name}"), paths)?;
    }
    Ok(())
}

/// The Rust source of the table. `include_bytes!` makes cargo notice a changed file by itself.
fn listing(root: &str, paths: &[String]) -> Result<String, Box<dyn Error>> {
    let mut source = String::from("pub static FILES: &[(&str, &[u8])] = &[\n");
    for path in paths {
        let place = Path::new(root).join(path);
        writeln!(source, "    ({path:?}, include_bytes!({place:?})),")?;
    }
    source.push_str("];\n");
    Ok(source)
}
