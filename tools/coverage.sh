#!/usr/bin/env bash
# Measures which lines, regions and branches of src/ are executed: by the tests of the library and the oracles, and by the
# inputs alone, which are the articles of corpus/ and the seeds and regressions of fuzz/. Writes the figures to tests/coverage.md;
# with a file's path, prints the places of that file which either leaves out.
#
#     cargo install --locked cargo-llvm-cov
#     tools/coverage.sh                   # builds, runs, writes tests/coverage.md
#     tools/coverage.sh src/quote/pair.rs # what the last run left out there
#
# LLVM_COV and LLVM_PROFDATA name tools of the compiler's version of LLVM where rustup's `llvm-tools` is not installed.
# Branches are an unstable option of the compiler, which RUSTC_BOOTSTRAP unlocks in a stable one.
set -euo pipefail
cd "$(dirname "$0")/.."
if ((${#})); then exec python3 tools/coverage.py --missing "$@"; fi

llvm=/usr/lib/llvm-$(rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')/bin
if [ -x "$llvm/llvm-cov" ]; then
    export LLVM_COV=${LLVM_COV:-$llvm/llvm-cov} LLVM_PROFDATA=${LLVM_PROFDATA:-$llvm/llvm-profdata}
fi
export CARGO_LLVM_COV_SETUP=no RUSTC_BOOTSTRAP=1 PROPTEST_RNG_SEED=1 PROPTEST_CASES=${PROPTEST_CASES:-64}

out=${CARGO_TARGET_DIR:-target}/coverage
mkdir -p "$out"
measure() {
    local name=$1
    shift
    cargo llvm-cov clean --profraw-only
    cargo llvm-cov test --no-report --branch -p copydesk -p copydesk-oracles --lib --test main "$@"
    cargo llvm-cov report --branch --json --output-path "$out/$name.json"
}
measure corpus -- --exact corpus::articles_read_as_expected fuzz_replay::every_seed_and_regression
measure tests
python3 tools/coverage.py "$out"
