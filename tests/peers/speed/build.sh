# What is measured, built afresh only where something has changed. To be sourced from the root: sets $published, $host and $worker.
published=artifacts/measured/published/VoiceRecovery.MeasuredApp
host=artifacts/measured/host/VoiceRecovery.FunctionsHost.dll
worker=artifacts/measured/worker

# publish FILE PROJECT: unless nothing that it is made of is newer. MSBuild leaves what has not changed untouched, so its time is set by hand.
publish() {
    [ -f "$1" ] && [ -z "$(find src tests/VoiceRecovery.Measured* Directory.* global.json host.json -type f -newer "$1" -not -path '*/obj/*' -not -path '*/bin/*' -print -quit)" ] && return
    dotnet publish "$2" -c Release -v q --nologo -o "$(dirname "$1")" >&2 && touch "$1"
}

publish "$published" tests/VoiceRecovery.MeasuredApp
publish "$worker/VoiceRecovery.MeasuredWorker.dll" tests/VoiceRecovery.MeasuredWorker
publish "$host" src/VoiceRecovery.FunctionsHost
npm ci --prefix tests/peers --no-audit --no-fund --silent
