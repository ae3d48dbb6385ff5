#!/usr/bin/env bash
# How the cost of a request grows, measured on the app as it is published: prints a table and draws docs/growth.svg.
# bash tests/peers/growth.sh [seconds for each row]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/peers/speed/build.sh
node tests/peers/speed/growth.mjs --published "$published" --seconds "${1:-4}" --chart docs/growth.svg
