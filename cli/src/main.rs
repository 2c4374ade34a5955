//! The command line of copydesk.

mod args;
mod extract;
mod input;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let outcome = match &args.command {
        args::Command::Extract(extract) => extract::run(extract),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(2),
        // Whoever reads us has seen enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("copydesk: cannot write to standard output: {error}");
            ExitCode::from(2)
        }
    }
}
