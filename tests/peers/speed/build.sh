# What is measured, built afresh only where something has changed. To be sourced from the root: sets $published, $host and $worker.
published=artifacts/measured/published/VoiceRecovery.MeasuredApp
host=artifacts/measured/host/VoiceRecovery.FunctionsHost.dll
# Publishing an isolated worker copies what building it makes.
worker=tests/VoiceRecovery.MeasuredWorker/bin/Release/net10.0

# Whether nothing that a file is made of is newer. MSBuild leaves what has not changed untouched, so the file's time is set by hand.
is_fresh() {
    local sources=(src tests/VoiceRecovery.Measured* Directory.* global.json host.json)
    [ -f "$1" ] && [ -z "$(find "${sources[@]}" -type f -newer "$1" -not -path '*/obj/*' -not -path '*/bin/*' -print -quit)" ]
}

# publish FILE PROJECT
publish() {
    is_fresh "$1" || { dotnet publish "$2" -c Release -v q --nologo -o "$(dirname "$1")" >&2 && touch "$1"; }
}

publish "$published" tests/VoiceRecovery.MeasuredApp
publish "$host" src/VoiceRecovery.FunctionsHost
is_fresh "$worker/VoiceRecovery.MeasuredWorker.dll" || {
    dotnet build tests/VoiceRecovery.MeasuredWorker -c Release -v q --nologo -clp:ErrorsOnly >&2
    touch "$worker/VoiceRecovery.MeasuredWorker.dll"
}
npm ci --prefix tests/peers --no-audit --no-fund --silent
