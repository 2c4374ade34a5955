#!/usr/bin/env bash
# Shows that the sweep finds a quadratic: takes a bound of the library away, in a copy of it, and sweeps that.
#
#   sweep/planted.sh [FILE NAME [PATTERNS]]
#
# The bound is the constant NAME in FILE, by default how far back a sentence is read for the verb of a weekday. Exit status: 0 the sweep fails, as it must; 1 it does not; 2 trouble.
set -euo pipefail
cd "$(dirname "$0")/.."
file=${1:-src/date/deictic.rs} name=${2:-SENTENCE} patterns=${3:-10000}

target=$(realpath -m "${CARGO_TARGET_DIR:-sweep/target}")
copy=$target/planted
rm -rf "$copy"
mkdir -p "$copy"
git ls-files -z --cached --others --exclude-standard src sweep Cargo.toml tests/invariants.rs |
    xargs -0 cp --parents --preserve=timestamps -t "$copy"
bound="const $name: usize ="
grep -q "$bound" "$copy/$file" || { echo "planted.sh: $file has no \`$bound\`" >&2; exit 2; }
sed -i "s/$bound [^;]*;/$bound 1 << 40;/" "$copy/$file"

status=0
(cd "$copy/sweep" && CARGO_TARGET_DIR=$target cargo run --locked --release -- --patterns "$patterns") || status=$?
case $status in
1) echo "$file without $name: found, as it must be" ;;
0) echo "$file without $name: not found" >&2 && exit 1 ;;
*) exit 2 ;;
esac
