//! `verify.html`: the check of saved proofs as one file that asks for nothing, to be kept on a disk and opened there years later.
//! Its script and styles stand in it, and its content security policy names them by their hashes.

use super::client::Client;
use super::facts::Facts;
use super::frame::Press;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::hash::Hash;
use crate::note::base64;
use serde_json::json;

/// What stands in the template for the styles, the script and the hashes of both.
const PLACES: [&str; 4] = ["place-of-styles", "place-of-script", "hash-of-styles", "hash-of-script"];

/// The page with everything in it.
pub fn verifier(press: &Press, client: &Client, facts: &Facts) -> Result<Artifact, Problem> {
    let settings = facts.settings;
    let root_key = settings.proof.root_key.as_ref().map(ToString::to_string);
    let told = json!({ "root_key": root_key, "zone": settings.zone.name() });
    let mut page = press.page("verify-alone.html", "verify.html", &told)?;
    let styles = format!("{}{}", client.text("site.css"), client.text("pages.css"));
    let script = client.text("verify.js").into_owned();
    let hashes = [&styles, &script].map(|text| format!("sha256-{}", base64(Hash::of(&[text.as_bytes()]).as_bytes())));
    let [styles_hash, script_hash] = hashes;
    let texts = [styles, script, styles_hash, script_hash];
    let whole = String::from_utf8_lossy(&page.bytes).into_owned();
    page.bytes = PLACES.iter().zip(&texts).fold(whole, |page, (place, text)| page.replace(place, text)).into_bytes();
    Ok(page)
}
