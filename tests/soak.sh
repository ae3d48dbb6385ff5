#!/usr/bin/env bash
# A steady load on one core, after which no memory may have been kept: app, Alexa and the test share the core.
# bash tests/soak.sh [seconds] [requests a second]
set -euo pipefail
cd "$(dirname "$0")/.."
export VOICERECOVERY_SOAK_SECONDS=${1:-600} VOICERECOVERY_SOAK_RATE=${2:-500}
dotnet build tests/VoiceRecovery.Endpoint.Tests -c Release -v q --nologo
core=$(command -v taskset >/dev/null && echo "taskset -c 0")
$core dotnet test tests/VoiceRecovery.Endpoint.Tests -c Release --no-build --filter SoakTests --logger "console;verbosity=normal" |
    grep -E 'Soak:|Passed|Failed|bytes were kept'
