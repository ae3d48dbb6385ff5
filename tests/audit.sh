#!/usr/bin/env bash
# Fails where a package has a known vulnerability of high or critical severity; says so where a registry publishes none to compare with.
# bash tests/audit.sh
set -uo pipefail
cd "$(dirname "$0")/.."
found=0

# NuGet compares at every restore (NuGetAudit in Directory.Build.props), and a serious finding is an error there.
sources=$(dotnet nuget list source --format short | awk '$1 == "E" { print $2 }')
for source in $sources; do
    if curl -fsS --max-time 20 "$source" 2>/dev/null | grep -q VulnerabilityInfo; then
        echo "NuGet packages: compared with the vulnerabilities that $source publishes, at every restore."
        dotnet restore VoiceRecovery.sln --force -v q --nologo || found=1
    else
        echo "NuGet packages: not compared, as $source publishes no vulnerabilities or does not answer."
    fi
done

command -v npm >/dev/null || { echo "npm is missing: its packages were not compared."; exit $found; }
report=$(npm audit --prefix tests/peers --audit-level=high --json 2>/dev/null)
serious=$?
if grep -q '"vulnerabilities"' <<<"$report"; then
    echo "npm packages: compared with the vulnerabilities that the registry publishes."
    [ $serious -eq 0 ] || { echo "$report"; found=1; }
else
    echo "npm packages: not compared, as the registry publishes no vulnerabilities or does not answer."
fi
exit $found
