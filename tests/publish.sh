#!/usr/bin/env bash
# Publishes both apps as they are deployed: artifacts/functions, the isolated worker, and artifacts/custom-handler, one native file.
# What links native code must be there for the second (clang or gcc, and zlib's headers).
# bash tests/publish.sh
set -uo pipefail
cd "$(dirname "$0")/.."

publish() {
    rm -rf "artifacts/$2"
    dotnet publish "src/$1" -c Release -o "artifacts/$2" -v q --nologo
}

publish VoiceRecovery.Functions functions || exit 1
if ! command -v clang >/dev/null && ! command -v gcc >/dev/null; then
    rm -rf artifacts/custom-handler
    echo "Neither clang nor gcc is there: the custom handler was not published."
    exit 0
fi
publish VoiceRecovery.CustomHandler custom-handler
