#!/usr/bin/env bash
# How fast the two apps that are deployed are beside Amazon's own SDK for Node: the custom handler alone, and the isolated worker behind the
# Functions host of this repository. The same turn, the same verification, one core for the server and one for the load.
# bash tests/peers/compare.sh [--quick] [--rounds N] [--markdown] [--json FILE]
# Prints a line for each figure: both apps, the peer, both ratios. The medians of three rounds in turns; --quick runs one round.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

for tool in dotnet node npm taskset; do
    command -v "$tool" >/dev/null || { echo "$tool is missing."; exit 1; }
done
if ! command -v wrk >/dev/null && [ "$(id -u)" -eq 0 ]; then
    { apt-get install -y -qq wrk || { apt-get update -qq && apt-get install -y -qq wrk; }; } >/dev/null 2>&1 || true
fi
command -v wrk >/dev/null || { echo "wrk, which makes the load, is missing: apt-get install wrk"; exit 1; }
[ "$(nproc)" -ge 2 ] || { echo "Two cores are needed: one for the server and one for the load."; exit 1; }

source tests/peers/speed/build.sh
node tests/peers/speed/compare.mjs --published "$published" --worker "dotnet $host $worker" "$@"
