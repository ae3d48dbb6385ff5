# What is measured, built afresh only where something has changed. To be sourced from the root: sets $published and $plain.
app=tests/VoiceRecovery.MeasuredApp
published=artifacts/measured/published/VoiceRecovery.MeasuredApp
plain=artifacts/measured/plain/VoiceRecovery.MeasuredApp.dll

# is_current FILE: whether nothing that it is made of is newer.
is_current() {
    [ -f "$1" ] && [ -z "$(find src "$app" Directory.* global.json host.json -type f -newer "$1" -not -path '*/obj/*' -not -path '*/bin/*' -print -quit)" ]
}

# MSBuild leaves what has not changed untouched: the time of what was built is told by hand.
is_current "$published" || { dotnet publish "$app" -c Release -v q --nologo -o "$(dirname "$published")" >&2 && touch "$published"; }
is_current "$plain" || { dotnet build "$app" -c Release -v q --nologo -o "$(dirname "$plain")" >&2 && touch "$plain"; }
npm ci --prefix tests/peers --no-audit --no-fund --silent
