#!/usr/bin/env bash
# Shows that the sweep finds what is quadratic: takes each bound of planted.txt away, one at a time, and sweeps.
#
#   sweep/planted.sh [PATTERNS]
#
# Works on a copy of the library, built once, in which each of those bounds asks the environment whether it is to hold. Swept
# are the first 4000 patterns, or as many as told, and of all patterns those that have what planted.txt names. Exit status: 0 all are found, as they must be, and
# nothing where none is taken away; 1 not so; 2 trouble.
set -euo pipefail
cd "$(dirname "$0")/.."
patterns=${1:-4000}

target=$(realpath -m "${CARGO_TARGET_DIR:-sweep/target}")
copy=$target/planted
rm -rf "$copy"
mkdir -p "$copy"
git ls-files -z --cached --others --exclude-standard src sweep oracles tests Cargo.toml README.md |
    while IFS= read -rd '' file; do [ ! -f "$file" ] || printf '%s\0' "$file"; done |
    xargs -0 cp --parents --preserve=timestamps -t "$copy"
cat >>"$copy/src/lib.rs" <<'EOF'

/// A bound, unless it is the one that `COPYDESK_PLANTED` takes away.
pub(crate) fn planted(name: &str, bound: usize) -> usize {
    static NAME: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    let away = NAME.get_or_init(|| std::env::var("COPYDESK_PLANTED").unwrap_or_default());
    if away == name { 1 << 40 } else { bound }
}
EOF
bounds=()
while read -r file name with; do
    grep -q "const $name: usize =" "$file" || { echo "planted.sh: $file has no \`const $name: usize\`" >&2; exit 2; }
    bound=$(basename "$file" .rs)/$name
    sed -i "/const $name:/! s:\b$name\b:crate\:\:planted(\"$bound\", $name):g" "$copy/$file"
    bounds+=("$bound $with")
done < <(grep '^[^#]' sweep/planted.txt)

# Of the library alone little is worth optimising, for texts this short.
(cd "$copy/sweep" && CARGO_TARGET_DIR=$target cargo build --locked --release \
    --config profile.release.package.copydesk.opt-level=1)
cp "$target"/*/release/copydesk-sweep "$copy/bin"

# sweep BOUND [OPTION…]: whether something is found without that bound.
sweep() {
    local found=0
    COPYDESK_PLANTED=$1 "$copy/bin" --enough 1 "${@:2}" >"$copy/found" || found=$?
    case $found in 0) return 1 ;; 1) return 0 ;; *) exit 2 ;; esac
}
status=0
if sweep "" --patterns 1000; then
    echo "nothing is planted, and found is" >&2
    grep '^- ' "$copy/found" >&2
    status=1
fi
for bound in "${bounds[@]}"; do
    read -r bound with <<<"$bound"
    # What few texts have is looked for in all of them.
    chosen=(--patterns "$patterns")
    if [ -n "$with" ]; then chosen=(--patterns 120000 --with "$with"); fi
    if sweep "$bound" "${chosen[@]}"; then
        echo "without $bound: $(grep -m 1 '^- ' "$copy/found")"
    else
        echo "without $bound: not found" >&2
        status=1
    fi
done
exit $status
