#!/usr/bin/env python3
"""Runs every fuzz target for as much CPU as the others, in turns, and keeps an account.

    fuzz/long.py --dir DIR [--seconds 3600] [--turn 300] [--jobs 1] [--sanitizer none] [--account FILE] [--out TABLE] [TARGET ...]

DIR keeps what a later call goes on with: the inputs of each target, its artifacts, logs and, but for another FILE, the
account. Where DIR is lost and the account is not, the inputs begin with the seeds again. A turn is so many
seconds on the clock, with a seed of its own; what counts is the CPU that it used. A target whose share is used up is left
alone, so that the same command can be given again until nothing is left to do. With --jobs so many targets run at once,
and a target never beside itself. Seeds are read from fuzz/corpus and not
written. Exit status: 0 nothing was found, 1 something was found in some turn, 2 trouble.
"""

import argparse, concurrent.futures, json, os, pathlib, re, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[1]


def commit():
    return subprocess.check_output(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, text=True).strip()


def build(sanitizer):
    """Where the programs are."""
    subprocess.run(["cargo", "fuzz", "build", "-s", sanitizer], cwd=ROOT, check=True)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "fuzz/target"))
    return max(target.glob("*/release/deps"), key=lambda deps: deps.stat().st_mtime).parent


def turn(program, work, seconds, seed, timeout):
    """One run: seconds of CPU, executions, edges, features, and what it found."""
    target = program.name
    inputs, artifacts = work / "corpus" / target, work / "artifacts" / target
    for directory in (inputs, artifacts, work / "logs"):
        directory.mkdir(parents=True, exist_ok=True)
    seeds = ROOT / "fuzz/corpus" / target
    known, log = set(artifacts.iterdir()), work / "logs" / f"{target}-{seed}.log"
    # What is slow beside other work is no finding until it takes the whole of `timeout`.
    command = [
        program, f"-artifact_prefix={artifacts}/", f"-seed={seed}", f"-max_total_time={seconds}", "-max_len=1000",
        f"-timeout={timeout}", f"-report_slow_units={timeout}", "-rss_limit_mb=2048",
        f"-dict={ROOT}/fuzz/dict/news.dict", "-print_final_stats=1", inputs, *([seeds] if seeds.is_dir() else []),
    ]
    with log.open("wb") as stderr:
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=stderr, env=dict(os.environ, RUST_BACKTRACE="0"))
        # Of this child alone, while others run.
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    said = log.read_text(errors="replace")
    log.write_text(said[-20000:])
    number = lambda pattern: max(map(int, re.findall(pattern, said, re.M)), default=0)
    return {
        "commit": commit(),
        "seed": seed,
        "cpu": used.ru_utime + used.ru_stime,
        "executions": max(number(r"^stat::number_of_executed_units: *(\d+)"), number(r"^#(\d+)")),
        "edges": number(r" cov: (\d+)"),
        "features": number(r" ft: (\d+)"),
        "found": sorted(path.name for path in set(artifacts.iterdir()) - known),
        "status": process.returncode,
    }


def count(turns):
    """An entry with `turns` stands for so many of which only the sum is known."""
    return sum(turn.get("turns", 1) for turn in turns)


def table(account, options):
    head = (f"`fuzz/long.py --seconds {options.seconds} --turn {options.turn} --sanitizer {options.sanitizer}`: "
            "turns with seeds 1, 2, …, each with the inputs of the one before.\n\n"
            "| target | CPU minutes | turns | executions | a second | edges | features | found | commits |\n"
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n")
    rows = ""
    for target, turns in sorted((target, turns) for target, turns in account.items() if turns):
        cpu, executions = (sum(turn[key] for turn in turns) for key in ("cpu", "executions"))
        commits = list(dict.fromkeys(commit for turn in turns for commit in turn.get("commits", [turn.get("commit")])))
        rows += (f"| `{target}` | {cpu / 60:.1f} | {count(turns)} | {executions} | {executions / max(cpu, 1):.0f} "
                 f"| {turns[-1]['edges']} | {turns[-1]['features']} | {sum(len(turn['found']) for turn in turns)} "
                 f"| {', '.join(commits)} |\n")
    return head + rows


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--dir", type=pathlib.Path, required=True)
    options.add_argument("--seconds", type=int, default=3600)
    options.add_argument("--turn", type=int, default=300)
    options.add_argument("--jobs", type=int, default=1)
    options.add_argument("--timeout", type=int, default=60)
    options.add_argument("--sanitizer", default="none")
    options.add_argument("--account", type=pathlib.Path)
    options.add_argument("--out", type=pathlib.Path)
    options.add_argument("targets", nargs="*")
    options = options.parse_args()
    names = options.targets or sorted(path.stem for path in (ROOT / "fuzz/fuzz_targets").glob("*.rs"))
    programs = build(options.sanitizer)
    record = options.account or options.dir / "account.json"
    account = json.loads(record.read_text()) if record.exists() else {}
    spent = lambda name: sum(turn["cpu"] for turn in account.get(name, []))
    running, halted = {}, set()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        while True:
            left = [name for name in names if spent(name) < options.seconds and name not in {*running.values(), *halted}]
            # Those that had least, so that all have the same whenever this is stopped.
            for name in sorted(left, key=spent)[:options.jobs - len(running)]:
                seed = count(account.setdefault(name, [])) + 1
                running[pool.submit(turn, programs / name, options.dir, options.turn, seed, options.timeout)] = name
            if not running:
                break
            for future in concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED).done:
                name, last = running.pop(future), future.result()
                if last["status"] and not (last["found"] or last["edges"]):
                    # On an input of an earlier turn: nothing was tried.
                    halted.add(name)
                    print(f"{name}: finds the same again, no more turns until it is mended", flush=True)
                    continue
                if last["cpu"] < 1:
                    sys.exit(f"{name} does not run: see {options.dir}/logs")
                account[name].append(last)
                part = record.with_suffix(".part")
                part.write_text(json.dumps(account, indent=1, sort_keys=True) + "\n")
                part.replace(record)
                print(f"{name}: {last['executions']} executions in {last['cpu']:.0f} s of CPU, {last['edges']} edges, "
                      f"found {last['found'] or 'nothing'}", flush=True)
                if options.out:
                    options.out.write_text(table(account, options))
    sys.exit(bool(halted) or any(turn["found"] for turns in account.values() for turn in turns))


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        print(f"long.py: {error}", file=sys.stderr)
        sys.exit(2)
