#!/usr/bin/env python3
"""Plants the faults of bugs.txt one at a time, and says which of them fuzzing alone finds.

    fuzz/planted/run.py [--seconds 60] [--no-seeds] [--shard 1/3] [--targets NAME,NAME] [--dir DIR] [--out TABLE]
                          [NAME ...]

Works on a copy of the tracked files in DIR, with a target directory of its own there, so that a fault costs what changing a
line costs. One program asks every oracle; each has the same part of so many seconds of CPU for a fault. With the seeds of
fuzz/corpus, as users have them, or without. The first row is of no fault: what is found there, or later and breaks the
program without a fault too, is a fault of the crate, and counts for nothing.
Runs on stable.
"""

import argparse, os, pathlib, re, resource, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = '''#![no_main]
//! Any of the targets, by its name.
use std::sync::LazyLock;
#[path = "../src/steps.rs"]
mod steps;
static NAME: LazyLock<String> = LazyLock::new(|| std::env::var("TARGET").unwrap());
libfuzzer_sys::fuzz_target!(init: copydesk_oracles::growth::count_with(steps::count), |input: &[u8]| copydesk_oracles::run(&NAME, input));
'''
BIN = '\n[[bin]]\nname = "any"\npath = "fuzz_targets/any.rs"\ntest = false\ndoc = false\nbench = false\n'

# What `cargo fuzz build -s none` tells the compiler, but for the one unit of code: so only what a fault touches is built anew.
FLAGS = ["--cfg", "fuzzing", "-Cpasses=sancov-module"]
FLAGS += ["-Cllvm-args=-sanitizer-coverage-" + flag for flag in
          ["level=4", "inline-8bit-counters", "pc-table", "trace-compares", "stack-depth"]]
FLAGS += ["-Cllvm-args=-simplifycfg-branch-fold-threshold=0"]
HOST = re.search("host: (.*)", subprocess.check_output(["rustc", "-vV"], text=True)).group(1)


def bugs():
    """Name, what it does, the line and what it becomes."""
    found, text = [], (ROOT / "fuzz/planted/bugs.txt").read_text()
    for entry in re.split(r"\n\s*\n", text):
        match = re.search(r"^([a-z0-9-]+): (.*)\n- (.*)\n\+ (.*)$", entry, re.M)
        if match:
            found.append(match.groups())
    return found


def copy(tree):
    for name in subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True).split("\0"):
        if name and (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tree / name)
    (tree / "fuzz/fuzz_targets/any.rs").write_text(TARGET)
    with open(tree / "fuzz/Cargo.toml", "a") as manifest:
        manifest.write(BIN)
    build = tree / "fuzz/build.rs"
    build.write_text(build.read_text().replace("-bin=growth", "-bin=any"))


def plant(tree, line, other):
    """The file that the line stands in, and its text before; nothing where it does not stand once."""
    files = [(path, path.read_text()) for path in sorted((tree / "src").rglob("*.rs"))]
    hits = [(path, text) for path, text in files for _ in range(text.count(line))]
    if len(hits) != 1:
        return None
    path, text = hits[0]
    path.write_text(text.replace(line, other))
    return path, text


def build(tree, target):
    env = dict(os.environ, CARGO_INCREMENTAL="1", CARGO_TARGET_DIR=str(target), RUSTFLAGS=" ".join(FLAGS))
    command = ["cargo", "build", "--locked", "--release", "--manifest-path", "fuzz/Cargo.toml", "--bin", "any",
               "--target", HOST, "--config", "profile.release.debug-assertions=true",
               "--config", "profile.release.opt-level=2"]
    done = subprocess.run(command, cwd=tree, env=env, capture_output=True, text=True)
    if done.returncode:
        return done.stderr[-2000:]
    return None


def fuzz(tree, binary, name, seconds, seeds, work):
    """Whether something was found within so many seconds of CPU, and the executions until then."""
    corpus = work / name
    shutil.rmtree(corpus, ignore_errors=True)
    corpus.mkdir(parents=True)
    given = [str(tree / "fuzz/corpus" / name)] if seeds and (tree / "fuzz/corpus" / name).is_dir() else []
    command = [str(binary), f"-artifact_prefix={corpus}/", "-seed=1", "-max_len=1000", "-timeout=300",
               "-rss_limit_mb=2048", f"-dict={tree}/fuzz/dict/news.dict", str(corpus), *given]
    limit = lambda: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    env = dict(os.environ, TARGET=name, RUST_BACKTRACE="0")
    done = subprocess.run(command, env=env, preexec_fn=limit, capture_output=True, text=True, errors="replace")
    executions = max(map(int, re.findall(r"^#(\d+)", done.stderr, re.M)), default=0)
    # libFuzzer itself ends with 77 and 70; the limit on CPU is signal 24 or 9.
    return done.returncode in (77, 70), executions, done.stderr


def breaks(binary, name, folder):
    """Whether what was found breaks another program too."""
    inputs = [path for path in folder.iterdir() if path.name.startswith(("crash-", "oom-", "timeout-"))]
    command = [str(binary), "-timeout=300", "-rss_limit_mb=2048", *map(str, inputs)]
    return subprocess.run(command, env=dict(os.environ, TARGET=name), capture_output=True).returncode != 0


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--seconds", type=int, default=60)
    options.add_argument("--no-seeds", action="store_true")
    options.add_argument("--shard", default="1/1")
    options.add_argument("--dir", type=pathlib.Path)
    options.add_argument("--out", type=pathlib.Path)
    options.add_argument("--targets", help="only these of the targets, NAME,NAME, each for its part of the time")
    options.add_argument("names", nargs="*")
    options = options.parse_args()
    work = options.dir or pathlib.Path(tempfile.mkdtemp(prefix="planted-"))
    tree, target = work / "tree", work / "target"
    commit = subprocess.check_output(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, text=True).strip()
    copy(tree)
    names = re.findall(r'Target \{ name: "(\w+)"', (tree / "oracles/src/lib.rs").read_text())
    part, parts = map(int, options.shard.split("/"))
    chosen = [bug for bug in bugs() if not options.names or bug[0] in options.names][part - 1::parts]
    rows, found = [], 0
    for name, what, line, other in [("none", "nothing is planted", "", ""), *chosen]:
        planted = plant(tree, line, other) if line else None
        if line and not planted:
            rows.append((name, what, "does not apply", "", ""))
            continue
        failed = build(tree, target)
        row = (name, what, "does not build", "", "") if failed else (name, what, "not found", "", "")
        binary = next(target.glob("*/release/any"), None)
        if not line and not failed:
            sound = pathlib.Path(shutil.copy2(binary, work / "none"))
        # Other targets than the last fault's finder are as likely: always in the same order.
        spent = 0
        for i, each_target in enumerate([] if failed else names):
            if options.targets and each_target not in options.targets.split(","):
                continue
            each = max(1, options.seconds * (i + 1) // len(names) - options.seconds * i // len(names))
            hit, executions, log = fuzz(tree, binary, each_target, each, not options.no_seeds, work / "corpus")
            spent += executions
            if hit and line and breaks(sound, each_target, work / "corpus" / each_target):
                (work / f"crate-{each_target}-{name}.log").write_text(log[-20000:])
                print(f"a fault of the crate: see {work}/crate-{each_target}-{name}.log", file=sys.stderr, flush=True)
            elif hit:
                (work / f"{name}-{each_target}.log").write_text(log[-20000:])
                row = (name, what, "found", each_target, str(executions))
                break
        else:
            row = (*row[:4], str(spent)) if not failed else row
        if failed:
            print(failed, file=sys.stderr)
        if planted:
            planted[0].write_text(planted[1])
        rows.append(row)
        found += line != "" and row[2] == "found"
        print(" | ".join(row), flush=True)
    seeds = "without seeds" if options.no_seeds else "with the seeds of fuzz/corpus"
    text = f"{found} of {len(chosen)} faults found, {options.seconds} s of CPU each over {len(names)} targets, {seeds}, at {commit}.\n\n"
    text += "| fault | what it does | | by | executions |\n| --- | --- | --- | --- | ---: |\n"
    text += "".join(f"| {' | '.join(row)} |\n" for row in rows)
    print(text)
    if options.out:
        options.out.write_text(text)


if __name__ == "__main__":
    main()
