//! Slow pipes and closed ones.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::harness::{Folder, command};

fn spawn(args: &[&str]) -> Child {
    command().args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Waits, but not for ever.
fn wait(child: &mut Child) -> (i32, String) {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            let mut err = String::new();
            child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
            return (status.code().unwrap(), err);
        }
        if begun.elapsed() > Duration::from_secs(60) {
            child.kill().unwrap();
            panic!("it does not end");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_line_does_not_wait_for_the_next() {
    let mut child = spawn(&["extract", "--input", "jsonl", "-"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for i in 0..5 {
        writeln!(stdin, "{{\"id\":\"{i}\",\"text\":\"“a”\"}}").unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.starts_with(&format!("{{\"id\":\"{i}\"")), "{line}");
    }
    drop(stdin);
    assert_eq!(wait(&mut child), (0, String::new()));
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let folder = Folder::new();
    let text = "“so it is,” he said. ".repeat(200);
    let lines = folder.file("many.jsonl", format!("{{\"text\":\"{text}\"}}\n").repeat(200));
    for command in ["extract", "clean", "show", "check"] {
        let mut child = spawn(&[command, &lines]);
        let mut stdout = child.stdout.take().unwrap();
        let mut some = [0; 100];
        if command != "check" {
            stdout.read_exact(&mut some).unwrap();
        }
        drop(stdout);
        assert_eq!(wait(&mut child), (0, String::new()), "{command}");
    }
}

#[test]
fn a_closed_pipe_ends_it_though_more_input_may_come() {
    let mut child = spawn(&["extract", "--input", "jsonl", "-"]);
    let mut stdin = child.stdin.take().unwrap();
    drop(child.stdout.take());
    stdin.write_all(b"{\"text\":\"x\"}\n").unwrap();
    stdin.flush().unwrap();
    assert_eq!(wait(&mut child), (0, String::new()));
    drop(stdin);
}
