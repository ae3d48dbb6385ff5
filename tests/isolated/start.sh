#!/usr/bin/env bash
# Publishes the isolated app, starts it under the Functions host of the Core Tools, and asks it what strangers ask.
# It needs `npm install --global azure-functions-core-tools@4`.
# bash tests/isolated/start.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
port=${PORT:-7072}
app=$(mktemp -d)
log=$(mktemp)
host=
trap '[ -z "$host" ] || kill "$host" 2>/dev/null || true; rm -rf "$app" "$log"' EXIT

command -v func >/dev/null || { echo "The Azure Functions Core Tools are missing: npm install --global azure-functions-core-tools@4"; exit 2; }
dotnet publish src/VoiceRecovery.Functions -c Release -o "$app" --nologo -v q
for file in host.json worker.config.json functions.metadata; do
    [ -s "$app/$file" ] || { echo "The publish has no $file."; exit 1; }
done
! grep -q customHandler "$app/host.json" || { echo "host.json has a customHandler section: the host would ignore the worker."; exit 1; }

export FUNCTIONS_WORKER_RUNTIME=dotnet-isolated AzureWebJobsSecretStorageType=files AlexaSkillId=amzn1.ask.skill.00000000-0000-0000-0000-000000000000
(cd "$app" && exec func start --no-build --port "$port") >"$log" 2>&1 &
host=$!
for _ in $(seq 120); do
    curl -s -o /dev/null "http://localhost:$port/api/health" && break
    kill -0 "$host" 2>/dev/null || { cat "$log"; exit 1; }
    sleep 1
done

# ask STATUS CURL-ARGUMENTS...
ask() {
    local expected=$1 got
    shift
    got=$(curl -s -o /dev/null -w '%{http_code}' "$@")
    echo "$got (expected $expected)  $*"
    [ "$got" = "$expected" ] || { cat "$log"; exit 1; }
}
ask 204 "http://localhost:$port/api/health"
ask 200 "http://localhost:$port/api/privacy"
ask 200 "http://localhost:$port/api/terms"
ask 400 -X POST -H 'Content-Type: application/json' -d '{}' "http://localhost:$port/api/alexa"
echo "The isolated app starts and serves."
