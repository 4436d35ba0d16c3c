//! What can be typed after `goodstanding`, with the words of `--help`.

use super::installing::{Headers, Manual, versions};
use crate::document::is_slug;
use crate::time::Moment;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Turns a certification registry's export, its code of ethics and its guidelines into a public website.
#[derive(Debug, Parser)]
#[command(name = "goodstanding", version, long_version = versions(), disable_help_subcommand = true, after_help = EXIT_CODES)]
pub struct Arguments {
    #[command(flatten)]
    pub project: ProjectOption,
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "Exit codes: 0 done (also when a look-up finds nobody), 1 the input has problems, 2 wrong \
usage, 3 the disk or network failed, 4 done but rows were held, 5 due soon, 6 late, 7 verification failed.";

const RUN_EXIT_CODES: &str = "Exit codes; the most urgent one is set:
  7  what stands in the target is not what was published
  6  late: the site that stands was due for an update, whether or not this run published
  5  due soon: it is due within hours, whether or not this run published
  3  nothing was published: the disk, the network or another run was in the way
  2  wrong usage
  1  nothing was published: the export, the settings or a guard refused
  4  published, but rows were held back
  0  published";

#[derive(Debug, Args)]
pub struct ProjectOption {
    /// The folder with goodstanding.toml; the current folder unless given
    #[arg(short = 'C', value_name = "PROJECT", global = true)]
    pub folder: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start a new site: settings with comments, a sample registry, the documents
    Init(Init),
    /// Read everything, list every problem with its place, write nothing
    Check(Check),
    /// Make the website
    Build(Build),
    /// Make the website and show it on this machine; made again whenever an input changes
    Serve(Serve),
    /// Look somebody up by name or number in a finished site, as a browser does
    Lookup(Lookup),
    /// Say how old the data of a published site are: exit code 5 when an update is due soon, 6 when it is late
    Status(StatusOptions),
    /// List every change of status with its deadline, published or still to be published: exit code 5 when one is near, 6
    /// when one was missed
    Deadlines(Deadlines),
    /// Describe the export that the settings expect, as a Data Package with a Table Schema
    Schema(Schema),
    /// Turn a text in the style of a scanned document into a first draft of content files, with notes of what to look at
    Import(Import),
    /// Make a signing key: the secret goes to a file, the public half is printed
    Keygen(Keygen),
    /// Sign a note: its text in, a signature line out
    Sign(Sign),
    /// Write the text of a note of keys, for the root key to sign
    Keys(Keys),
    /// Sign the built site and put it where people read it
    Publish(Publish),
    /// Remove from a published site what no publication of the last days names
    Prune(Prune),
    /// Check a saved proof, or a published site: one sentence on what it proves, or what fails
    Verify(Verify),
    /// Print what a web server must be told about the site: types, how long to keep a file, what may run
    Headers(Headers),
    /// Write the manual pages and the completions of shells, as they stand below /usr/share
    Manual(Manual),
    /// Fetch the export, check, build, publish, verify and report, as [run] in the settings says: for a timer
    #[command(after_help = RUN_EXIT_CODES)]
    Run(Run),
    /// Say what is set up for a timer, what is missing and what is wrong; changes nothing
    Doctor(Doctor),
}

#[derive(Debug, Args)]
pub struct Keygen {
    /// The key's name, like an address without https://: registry.example.org for the log, registry.example.org/root for the root
    #[arg(value_name = "NAME")]
    pub name: String,
    /// The file for the secret; it must not exist yet, and stand outside the project and every site
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct Sign {
    /// The file with the secret key
    #[arg(long, value_name = "FILE")]
    pub key: PathBuf,
}

#[derive(Debug, Args)]
pub struct Keys {
    /// The public half of the key that is to sign publications, as keygen printed it
    #[arg(long, value_name = "VKEY")]
    pub log_key: String,
    /// The name of the log; the one in the settings unless given
    #[arg(long, value_name = "NAME")]
    pub origin: Option<String>,
    /// The note of keys so far: the new key signs beside its keys for thirty days, then alone
    #[arg(long, value_name = "FILE")]
    pub previous: Option<PathBuf>,
    /// The last checkpoint known to be good, where a log key was stolen: that log ends there, and a new one begins
    #[arg(long, value_name = "CHECKPOINT")]
    pub stolen: Option<PathBuf>,
    /// The time to take for now; the clock's unless given
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub now: Option<Moment>,
}

#[derive(Debug, Args)]
pub struct Publish {
    /// The folder from which the web server serves, or a place in an object store: s3://BUCKET/FOLDER, gs://…, az://…
    #[arg(long, value_name = "DIR|URL")]
    pub to: String,
    /// The built site; the project's own unless given
    #[arg(long, value_name = "DIR")]
    pub site: Option<PathBuf>,
    /// A file with a key that signs; while a key is being replaced, both
    #[arg(long, value_name = "FILE")]
    pub key: Vec<PathBuf>,
    /// A command that signs: it is given the note and prints a signature line, such as "ssh signer goodstanding sign --key log.key"
    #[arg(long, value_name = "COMMAND")]
    pub sign_with: Vec<String>,
    /// The folder that remembers what was signed; the one in the settings unless given
    #[arg(long, value_name = "DIR")]
    pub state: Option<PathBuf>,
    /// Accept data older than those published last
    #[arg(long)]
    pub accept_older: bool,
    /// Only say what would change; sign nothing
    #[arg(long)]
    pub dry_run: bool,
    /// The time to take for now; the clock's unless given
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub now: Option<Moment>,
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Args)]
pub struct Prune {
    /// The published site: a folder, or a place in an object store
    #[arg(long, value_name = "DIR|URL")]
    pub site: String,
    /// Publications of so many days keep their pages; the newest always does
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(u32).range(..=36_500))]
    pub days: u32,
    /// The time to take for now; the clock's unless given
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub now: Option<Moment>,
    /// Only say what would be removed
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Args)]
pub struct Verify {
    /// A saved proof, a site's folder, or its address
    #[arg(value_name = "RECEIPT|DIR|URL")]
    pub what: String,
    /// Also read every page, the whole log, and the scripts
    #[arg(long)]
    pub full: bool,
    /// The key that you trust, from elsewhere: the registry's root key; the one of the settings here unless given
    #[arg(long, value_name = "VKEY")]
    pub key: Option<String>,
    /// The time to take for now; the clock's unless given
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub now: Option<Moment>,
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Args)]
pub struct Run {
    #[command(flatten)]
    pub accept: AcceptOptions,
    /// The time to take for now; the clock's unless given
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub now: Option<Moment>,
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Args)]
pub struct Doctor {
    /// The time to take for now; the clock's unless given
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub now: Option<Moment>,
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Args)]
pub struct Init {
    /// The folder to make; it must not exist yet, or be empty
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

/// What `check` and `build` read.
#[derive(Debug, Clone, Default, Args)]
pub struct InputOptions {
    /// The registry's export; the one named in the settings unless given
    #[arg(long, value_name = "FILE")]
    pub registry: Option<PathBuf>,
    /// The time to take for now, such as 2026-11-21T02:00:00Z; the clock's unless given
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub now: Option<Moment>,
}

#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub input: InputOptions,
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Clone, Default, Args)]
pub struct Build {
    #[command(flatten)]
    pub input: InputOptions,
    /// The time of the data; unless given, a file beside the export named like it with .as-of added, else the export's own time
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub as_of: Option<Moment>,
    /// The folder to make; the one named in the settings unless given
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub guard: GuardOptions,
    /// Memory for sorting names, in megabytes, by how many people there are (4 to 256) unless given; what is more goes to
    /// the disk while the build runs
    #[arg(long, value_name = "MB")]
    pub sort_memory: Option<u32>,
    /// Also write what was held, refused and noticed to this file: JSON when its name ends in .json, text when in .txt,
    /// else as --format says
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    #[command(flatten)]
    pub output: OutputOption,
}

/// What a build is compared with, and what may differ.
#[derive(Debug, Clone, Default, Args)]
pub struct GuardOptions {
    /// The site to compare with: a folder or an address; the one in the output folder unless given
    #[arg(long, value_name = "DIR|URL")]
    pub previous: Option<String>,
    #[command(flatten)]
    pub accept: AcceptOptions,
}

/// What a person has looked at and accepts.
#[derive(Debug, Clone, Default, Args)]
pub struct AcceptOptions {
    /// Accept that so many certifications are no longer in the registry
    #[arg(long, value_name = "N")]
    pub accept_removals: Option<u32>,
    /// Accept that so many certifications changed their standing
    #[arg(long, value_name = "N")]
    pub accept_changes: Option<u32>,
    /// Accept that so many names that were withheld become public
    #[arg(long, value_name = "N")]
    pub accept_names: Option<u32>,
    /// Accept data older than those of the site that stands
    #[arg(long)]
    pub accept_older: bool,
}

#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub build: Build,
    /// The port on this machine; 0 takes any free one
    #[arg(long, value_name = "N", default_value_t = 8080)]
    pub port: u16,
}

#[derive(Debug, Args)]
pub struct Lookup {
    /// A name or a certification number
    #[arg(value_name = "QUERY", required_unless_present = "stdin")]
    pub query: Option<String>,
    /// Read one query a line and answer one line of JSON each
    #[arg(long, conflicts_with = "query")]
    pub stdin: bool,
    /// Look on where a look-up stops by itself: more spellings, short forms and sounds, numbers that are one digit away
    #[arg(long)]
    pub further: bool,
    /// Look no further than the script does while somebody types; the tests compare the two
    #[arg(long, hide = true, conflicts_with = "further")]
    pub typed: bool,
    /// The finished site: a folder or an address; the project's own unless given
    #[arg(long, value_name = "DIR|URL")]
    pub site: Option<String>,
    /// The time to take for now; the clock's unless given
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub now: Option<Moment>,
    /// Also list each file that was fetched and its bytes
    #[arg(long)]
    pub trace: bool,
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Args)]
pub struct StatusOptions {
    /// The finished site: a folder or an address; the project's own unless given
    #[arg(long, value_name = "DIR|URL")]
    pub site: Option<String>,
    /// The time to take for now; the clock's unless given
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub now: Option<Moment>,
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Args)]
pub struct Deadlines {
    #[command(flatten)]
    pub input: InputOptions,
    /// The published site: a folder or an address; the project's own unless given
    #[arg(long, value_name = "DIR|URL")]
    pub site: Option<String>,
    /// Leave out what was published before this time
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub since: Option<Moment>,
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Args)]
pub struct Schema {
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Args)]
pub struct Import {
    /// The text, in UTF-8
    #[arg(value_name = "TEXT")]
    pub text: PathBuf,
    /// The folder for the drafts; no file that stands there is touched
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// The edition that the drafts belong to, such as 2026
    #[arg(long, value_name = "NAME", default_value = "draft", value_parser = slug)]
    pub edition: String,
    /// What their addresses begin with; the edition unless given
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub slug: Option<String>,
    /// How the source is named; its first heading unless given
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true, value_parser = one_line)]
    pub source: String,
    #[command(flatten)]
    pub output: OutputOption,
}

#[derive(Debug, Clone, Default, Args)]
pub struct OutputOption {
    /// How to answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Sentences for people
    #[default]
    Text,
    /// For programs
    Json,
}

fn moment(text: &str) -> Result<Moment, String> {
    Moment::parse(text).ok_or_else(|| "write a time like 2026-11-21T02:00:00Z or 2026-11-20T18:00:00-08:00".to_owned())
}

fn slug(text: &str) -> Result<String, String> {
    is_slug(text)
        .then(|| text.to_owned())
        .ok_or_else(|| "write small letters, digits, `-` and `/`, such as 2026".to_owned())
}

fn one_line(text: &str) -> Result<String, String> {
    let is_one = !text.contains(['\n', '\r']);
    is_one.then(|| text.trim().to_owned()).ok_or_else(|| "write it in one line".to_owned())
}
