#!/usr/bin/env python3
"""Lists the assertions of oracles/ that no test makes fire, and exits with 1 where there is one. Runs the tests."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ASSERTION = re.compile(r"\b(?:assert|assert_eq|assert_ne|panic)!\(")


def main():
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "fires"
        # What is made from seeds fires nothing where it holds.
        few = dict.fromkeys(["PLANTED_CASES", "METAMORPHIC_CASES", "NAIVE_CASES"], "1")
        subprocess.run(
            ["cargo", "test", "--quiet", "-p", "copydesk", "-p", "copydesk-oracles", "--lib", "--", "fire", "values::tests"],
            cwd=ROOT, check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            env=os.environ | few | {"COPYDESK_FIRES": str(log)},
        )
        fired = set(log.read_text(encoding="utf-8").split())
    total, silent = 0, []
    for path in sorted((ROOT / "oracles/src").glob("**/*.rs")):
        name = str(path.relative_to(ROOT))
        if path.name == "tests.rs":
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line == "#[cfg(test)]":
                break
            if ASSERTION.search(line) and not line.lstrip().startswith("//"):
                total += 1
                if f"{name}:{number}" not in fired:
                    silent.append(f"{name}:{number}: {line.strip()}")
    print("\n".join(silent + [f"{total - len(silent)} of {total} assertions fire in a test"]))
    sys.exit(bool(silent))


if __name__ == "__main__":
    main()
