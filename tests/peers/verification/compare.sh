#!/usr/bin/env bash
# Judges the verification matrix with the usual verifiers from npm beside ours, and prints where they differ.
# bash tests/peers/verification/compare.sh [--markdown | --all]
set -euo pipefail
cd "$(dirname "$0")/../../.."
cases=$(mktemp)
trap 'rm -f "$cases"' EXIT
npm ci --prefix tests/peers --no-audit --no-fund --silent
VOICERECOVERY_VERIFICATION_CASES=$cases dotnet test tests/VoiceRecovery.Alexa.Tests -c Release --filter PeerCasesTests -v q --nologo >&2
node tests/peers/verification/compare.mjs "$cases" "$@"
