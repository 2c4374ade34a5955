//! The command line of copydesk.
//!
//! Every command goes the same way: [`input`] finds the texts, [`work`] has them worked on on all cores and gives back what
//! the command made of each, in order, and the command writes that down.

mod args;
mod article;
mod audit;
mod check;
mod clean;
mod compress;
mod extract;
mod gloss;
mod html;
mod input;
mod layout;
mod markup;
mod panics;
mod place;
mod queue;
mod record;
mod show;
mod style;
mod trouble;
mod work;

use std::io;
use std::process::ExitCode;

use clap::Parser as _;

use crate::args::{Args, Command};
use crate::trouble::Outcome;

fn main() -> ExitCode {
    let args = Args::parse();
    panics::install();
    let outcome = match args.command {
        Command::Extract(args) => extract::run(args),
        Command::Show(args) => show::run(args),
        Command::Check(args) => check::run(args),
        Command::Audit(args) => audit::run(args),
        Command::Clean(args) => clean::run(args),
    };
    // The reader thread may still wait for standard input; ending the process ends it too.
    match outcome {
        Ok(Outcome { troubled: true, .. }) => ExitCode::from(2),
        Ok(Outcome { findings: true, .. }) => ExitCode::from(1),
        Ok(_) => ExitCode::SUCCESS,
        // Whoever read our output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            trouble::report(&format_args!("cannot write: {error}"));
            ExitCode::from(2)
        }
    }
}
