#!/usr/bin/env bash
# Makes the seeds of every fuzz target anew: from the articles of corpus/, the seeds there are, and what a number of runs
# (20000 unless told) finds beside them; or, where a folder of fuzz/long.py is named, what that found. Only files that reach
# something which no other does are kept, and of those the smallest, as many as `cargo test` replays in seconds; the articles
# themselves are read by a test of their own.
#
#   fuzz/seed.sh [RUNS | DIR]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=20000 long=
case ${1:-} in
*[!0-9]*) long=$(realpath "$1") ;;
?*) runs=$1 ;;
esac
most_files=300 most_bytes=120000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fuzz/phrases.py
for source in fuzz/fuzz_targets/*.rs; do
    target=$(basename "$source" .rs)
    # Their seeds are those of the line above.
    case $target in phrases | tongues) continue ;; esac
    seeds=$work/$target/seeds
    kept=$work/$target/kept
    mkdir -p "$seeds" "$kept" "fuzz/corpus/$target"
    cp corpus/*.txt "$seeds"/
    find "fuzz/corpus/$target" -type f -exec cp -t "$seeds" {} +
    if [ -n "$long" ]; then
        found=$long/corpus/$target
    else
        found=$seeds
        cargo fuzz run -s none "$target" "$seeds" -- -seed=1 -runs="$runs" -dict=fuzz/dict/news.dict -max_len=1000 \
            -print_final_stats=1
    fi
    cargo fuzz run -s none "$target" "$kept" "$seeds" "$found" -- -set_cover_merge=1 -use_counters=0 -timeout=200
    rm -rf "fuzz/corpus/$target"
    mkdir -p "fuzz/corpus/$target"
    # The smallest first, so that what does not fit any more is the largest.
    total=0 count=0
    while read -r size file; do
        if ((count < most_files && total + size <= most_bytes)); then
            name=$(sha1sum "$file" | cut -d ' ' -f 1)
            cp "$file" "fuzz/corpus/$target/$name"
            count=$((count + 1)) total=$((total + size))
        fi
    done < <(find "$kept" -type f -printf '%s %p\n' | sort -n)
    echo "$target: $count seeds, $total bytes"
done
