#!/usr/bin/env bash
# Shows that the sweep finds what is quadratic: takes each bound of planted.txt away, one at a time, and sweeps.
#
#   sweep/planted.sh [--patterns N] [NAME…]
#
# Works on a copy of the library, built once, in which each of those bounds asks the environment whether it is to hold. Of
# texts without what planted.txt names none is swept; with `--patterns N` any of the first N is. Exit status: 0 all are found, as they must be, and
# nothing where none is taken away; 1 not so; 2 trouble.
set -euo pipefail
cd "$(dirname "$0")/.."
patterns=
if [ "${1:-}" = --patterns ]; then patterns=$2 && shift 2; fi

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
    key=$(basename "$file" .rs)/$name
    grep -q "const $name: usize =" "$file" || { echo "planted.sh: $file has no \`const $name: usize\`" >&2; exit 2; }
    sed -i "/const $name:/! s:\b$name\b:crate\:\:planted(\"$key\", $name):g" "$copy/$file"
    [ $# = 0 ] || [[ " $* " = *" $name "* ]] || continue
    bounds+=("$key $with")
done < <(grep '^[^#]' sweep/planted.txt)

sweep() {
    COPYDESK_PLANTED=$1 "$target/planted/bin" --enough 1 "${@:2}" >"$copy/found"
}
# Of the library alone little is worth optimising, for texts this short.
(cd "$copy/sweep" && CARGO_TARGET_DIR=$target cargo build --locked --release \
    --config profile.release.package.copydesk.opt-level=1)
cp "$target"/*/release/copydesk-sweep "$copy/bin"
status=0
for bound in "" "${bounds[@]}"; do
    read -r key with <<<"$bound" || true
    if [ -n "$patterns" ]; then chosen=(--patterns "$patterns"); else chosen=(--with "$with" --patterns "${few:-4000}"); fi
    found=0
    sweep "$key" "${chosen[@]}" || found=$?
    case $found in
    0 | 1) ;;
    *) exit 2 ;;
    esac
    line=$(grep '^- ' "$copy/found" | head -1) || true
    if [ -z "$key" ]; then
        [ $found = 0 ] || { echo "nothing is planted, and found is $line" >&2 && status=1; }
    elif [ $found = 1 ]; then
        echo "$key: $line"
    else
        echo "$key: not found" >&2 && status=1
    fi
done
exit $status
