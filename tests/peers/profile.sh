#!/usr/bin/env bash
# Where the processor's time goes under load: the published app on one core, sampled by perf, its samples added up by what they serve.
# bash tests/peers/profile.sh [--seconds N] [--top N]     --top also lists the N methods with most samples
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

for tool in dotnet node npm taskset wrk perf; do
    command -v "$tool" >/dev/null || { echo "$tool is missing. On Debian wrk and perf come from: apt-get install wrk linux-perf"; exit 1; }
done

source tests/peers/speed/build.sh
node tests/peers/speed/profile.mjs --published "$published" "$@"
