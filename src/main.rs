//! The program's front door; everything else is in the library, whose first page is the architecture.

use goodstanding::command;

fn main() -> command::Exit {
    command::run(std::env::args_os())
}
