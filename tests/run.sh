#!/usr/bin/env bash
# Installs what is missing, builds everything, runs every test, and closes with "N passed, N failed".
# bash tests/run.sh
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
passed=0
failed=0
names=()

# check NAME COMMAND...: one check, counted as one test.
check() {
    local name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        echo "ok      $name"
    else
        failed=$((failed + 1))
        names+=("$name")
        echo "FAILED  $name"
    fi
}

finish() {
    [ ${#names[@]} -eq 0 ] || printf 'FAILED  %s\n' "${names[@]}"
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
    exit
}

# install COMMAND [PACKAGES...]: Debian's packages, or the one of that name, where the command is missing and this is a Debian machine of our own.
install() {
    local command=$1
    shift
    command -v "$command" >/dev/null && return
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return
    set -- "${@:-$command}"
    apt-get install -y -qq "$@" >/dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq "$@"; } >/dev/null 2>&1
}

# quietly COMMAND...: its output only if it fails.
quietly() {
    local log
    log=$(mktemp)
    "$@" >"$log" 2>&1 || { cat "$log"; rm -f "$log"; return 1; }
    rm -f "$log"
}

command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"; check ".NET SDK" false; finish; }

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

install chromium
# What links the custom handler into one native file.
command -v clang >/dev/null || install gcc gcc libc6-dev zlib1g-dev
command -v npm >/dev/null && check "packages from npm" quietly npm ci --prefix tests/web --no-audit --no-fund --loglevel error

# The tests of Alexa's contract leave the verification matrix there, for the peers to judge as well.
export VOICERECOVERY_VERIFICATION_CASES="$results/verification-cases.json"

dotnet build VoiceRecovery.sln -c Release -v q || { check "build" false; finish; }
check "both apps are published as they are deployed" quietly bash tests/publish.sh
[ -d artifacts/custom-handler ] || echo "Neither clang nor gcc is there: the published custom handler was not tested."
for project in tests/*.Tests/*.Tests.csproj; do
    name=$(basename "$project" .csproj)
    if [ "$name" = VoiceRecovery.Browser.Tests ] && ! { command -v chromium && [ -d tests/web/node_modules ]; } >/dev/null; then
        echo "Chromium or npm is missing: the tests of the simulator's page did not run."
        continue
    fi
    dotnet test "$project" -c Release --no-build --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
        --logger "console;verbosity=normal" | grep -vE '^ +Passed ' || true
    counters=$(grep -o '<Counters [^>]*' "$results/$name.trx" 2>/dev/null)
    if [ -z "$counters" ]; then
        check "$name (it did not finish)" false
        continue
    fi
    passed=$((passed + $(sed -E 's/.* passed="([0-9]+)".*/\1/' <<<"$counters")))
    failed=$((failed + $(sed -E 's/.* total="([0-9]+)".* passed="([0-9]+)".*/\1 - \2/' <<<"$counters")))
    mapfile -t -O ${#names[@]} names < <(grep -oE 'testName="[^"]*"[^>]*outcome="Failed"' "$results/$name.trx" | sed -E 's/testName="([^"]*)".*/\1/')
    # What passing tests measured: accuracy by set and kind, words by level, generated reports.
    grep -hE '\.tsv: |^ +[a-zA-Z]+ +[0-9]+ of +[0-9]+ |[0-9]+ to [0-9]+ words$|[0-9]+ reports[,:] ' "$results/$name.trx" | sed -E 's/^.*<StdOut>//; s/<[^>]*>.*$//' || true
done

check "2,000 generated sessions do nothing that must never happen" quietly dotnet src/VoiceRecovery.Simulator/bin/Release/net10.0/VoiceRecovery.Simulator.dll run --stress 2025 2000

check "certification finds nothing against this skill, and every warning has its reason" quietly dotnet src/VoiceRecovery.Simulator/bin/Release/net10.0/VoiceRecovery.Simulator.dll certify \
    --explained tests/certification/explained.json --responses "$results/responses.jsonl" --no-color

if command -v node >/dev/null; then
    check "the five English models are in step" node tests/models/localise.mjs --check
    check "the infrastructure is as it must be" node infra/check.mjs
    check "a foreign client, virtual-alexa, holds a conversation" quietly env CONFIGURATION=Release node --test tests/web/virtual-alexa.test.mjs
    check "the screens' documents are in step" node tests/apl/documents.mjs --check
    if command -v chromium >/dev/null && npm ci --prefix tests/apl --no-audit --no-fund --silent; then
        check "every screen can be read and touched" node tests/apl/screens.mjs
    else
        echo "Chromium is missing, or npm could not fetch the renderer: the screens were not drawn."
    fi
    if npm ci --prefix tests/peers --no-audit --no-fund --silent; then
        check "ours is right in every case of the verification matrix" node tests/peers/verification/compare.mjs "$VOICERECOVERY_VERIFICATION_CASES"
    else
        echo "The other verifiers could not be fetched from npm: the comparison with them did not run."
    fi
    if npm ci --prefix tests/certification --no-audit --no-fund --silent; then
        check "Amazon's own schema takes the skill package" quietly node tests/certification/schema.mjs
        check "Amazon's own types take every kind of response" quietly node tests/certification/types.mjs "$results/responses.jsonl"
    else
        echo "Amazon's schema and types could not be fetched from npm: the package and the responses were not held against them."
    fi
else
    echo "Node is missing: the checks of the five English models, of the infrastructure, of the screens, of a foreign client and of other verifiers did not run."
fi

check "no package has a serious vulnerability that the registries tell of" bash tests/audit.sh

install espeak-ng
if command -v espeak-ng >/dev/null; then
    check "no turn takes longer than 30 seconds to say" bash tests/spoken-length.sh
else
    echo "espeak-ng is missing: the check of how long a turn takes to say did not run."
fi

finish
