#!/usr/bin/env bash
# How the cost of a request grows, measured on the app as it is published: prints a table and draws docs/growth.svg.
# bash tests/peers/growth.sh [seconds for each row]     (after tests/peers/compare.sh, which builds what is measured)
set -euo pipefail
cd "$(dirname "$0")/../.."
node tests/peers/speed/growth.mjs --published artifacts/measured/published/VoiceRecovery.MeasuredApp --seconds "${1:-4}" --chart docs/growth.svg
