#!/usr/bin/env bash
# Speaks every line of the transcripts with espeak-ng and measures it: no turn may take longer than 30 seconds.
# bash tests/spoken-length.sh
set -uo pipefail
cd "$(dirname "$0")/.."
longest=30
command -v espeak-ng >/dev/null || { echo "espeak-ng is missing: apt-get install espeak-ng"; exit 2; }
sound=$(mktemp)
trap 'rm -f "$sound"' EXIT
count=0
over=0
top=0
while IFS= read -r line; do
    espeak-ng -v en-us -s 160 -w "$sound" "$line" || exit 2
    # 16-bit mono at 22,050 Hz behind a header of 44 bytes.
    tenths=$((($(stat -c %s "$sound") - 44) * 10 / 44100))
    count=$((count + 1))
    [ "$tenths" -gt "$top" ] && top=$tenths && topline=$line
    [ "$tenths" -gt $((longest * 10)) ] && over=$((over + 1)) && echo "$((tenths / 10)) s: $line"
done < <(sed -n 's/^A: //p' tests/VoiceRecovery.Simulator.Tests/Transcripts/*.txt | sort -u)
echo "$count turns spoken; the longest takes $((top / 10)).$((top % 10)) s: ${topline:-}"
[ "$count" -gt 100 ] && [ "$over" -eq 0 ]
