// What the Bicep compiler does not know: what must be there, what must not, and what other files say too. The tests compile and lint.
// node infra/check.mjs
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = path => readFileSync(join(root, path), 'utf8');
const faults = [];
const must = (holds, fault) => holds || faults.push(fault);

const main = read('infra/main.bicep');
const skill = read('infra/skill.bicep');

// The text between the braces that follow a head such as "resource app".
function block(text, head) {
  const start = text.indexOf('{', text.search(new RegExp(`^ *${head}\\b`, 'm')));
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
    if (depth === 0) return text.slice(start, at + 1);
  }
  return '';
}

for (const [name, text] of [['main', main], ['skill', skill]]) {
  for (const [, type, version] of text.matchAll(/^ *resource \w+ '([^'@]+)(?:@([^']+))?'/gm))
    must(type.includes('.') === /^\d{4}-\d\d-\d\d$/.test(version ?? ''), `${name}.bicep: ${type} needs an API version that is no preview, and only children go without`);
  for (const secret of ['listKeys', 'AccountKey', '@secure', 'assword:', 'SharedAccessSignature', 'AzureWebJobsStorage\''])
    must(!text.includes(secret), `${name}.bicep: ${secret} has no place here`);
}

const types = [...(main + skill).matchAll(/^ *resource \w+ '([^'@]+)@/gm)].map(match => match[1]).sort();
const expected = [
  'Microsoft.Authorization/roleAssignments', 'Microsoft.Authorization/roleAssignments', 'Microsoft.Insights/components',
  'Microsoft.ManagedIdentity/userAssignedIdentities', 'Microsoft.OperationalInsights/workspaces', 'Microsoft.Resources/resourceGroups',
  'Microsoft.Storage/storageAccounts', 'Microsoft.Web/serverfarms', 'Microsoft.Web/sites',
];
must(JSON.stringify(types) === JSON.stringify(expected), `the resources are ${types.join(', ')}`);

const required = {
  'resource app': ['httpsOnly: true', "minTlsVersion: '1.2'", "ftpsState: 'Disabled'", "type: 'UserAssigned'", 'functionAppConfig:', 'runtimes[hosting]',
    "type: 'UserAssignedIdentity'", 'maximumInstanceCount:', "'AlexaSkillId'", 'AzureWebJobsStorage__accountName', "'managedidentity'", 'Authorization=AAD', 'allow: false'],
  'resource storage': ['allowBlobPublicAccess: false', 'allowSharedKeyAccess: false', "minimumTlsVersion: 'TLS1_2'", 'supportsHttpsTrafficOnly: true', "publicAccess: 'None'"],
  'resource insights': ['DisableLocalAuth: true', 'DisableIpMasking: false', 'WorkspaceResourceId:'],
  'resource plan': ["name: 'FC1'", "tier: 'FlexConsumption'", 'reserved: true'],
  'resource mayUseBlobs': ['scope: storage', "principalType: 'ServicePrincipal'"],
  'resource maySendTelemetry': ['scope: insights', "principalType: 'ServicePrincipal'"],
};
for (const [head, properties] of Object.entries(required))
  for (const property of properties)
    must(block(skill, head).includes(property), `${head} lacks ${property}`);

// The two roles that are needed, and no other.
const roles = [...skill.matchAll(/'([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'/g)].map(match => match[1]);
must(JSON.stringify(roles) === '["b7e6dc6d-f1e8-4753-8033-0f276bb0955b","3913510d-42f4-4e42-8a64-420c390055eb"]', `the roles are ${roles}`);

const parameters = text => [...text.matchAll(/^param (\w+) \w+( =)?/gm)].map(match => ({ name: match[1], optional: Boolean(match[2]) }));
const described = [...main.matchAll(/@description\('[^']{10,}'\)\n(?:@.*\n)*(?:param|output) (\w+)/g)].map(match => match[1]);
const passed = Object.keys(JSON.parse(read('infra/main.parameters.json')).parameters);
for (const { name, optional } of parameters(main)) {
  must(described.includes(name), `main.bicep: ${name} has no description`);
  must(optional || passed.includes(name), `main.parameters.json does not pass ${name}`);
  must(block(main, 'module skill').includes(`${name}: ${name}`), `main.bicep does not hand on ${name}`);
}
must(passed.every(name => parameters(main).some(known => known.name === name)), 'main.parameters.json passes a parameter that main.bicep does not know');
must(JSON.stringify(parameters(main).map(one => one.name)) === JSON.stringify(parameters(skill).map(one => one.name)), 'main.bicep and skill.bicep differ in their parameters');

// Names: `uniqueString` gives 13 characters; a storage account has letters and digits only, and at most 24 of them.
for (const [, pattern] of skill.matchAll(/^  name: '([a-z-]+)\$\{suffix\}'/gm))
  must(pattern.startsWith('st') ? /^[a-z]{2,11}$/.test(pattern) : /^[a-z]+-[a-z]+-$/.test(pattern), `the name ${pattern}… is not of its kind`);

const framework = /<TargetFramework>net(\d+\.\d+)</.exec(read('Directory.Build.props'))[1];
must(skill.includes(`name: 'dotnet-isolated', version: '${framework}'`), `the runtime is not .NET ${framework}`);
const azure = read('azure.yaml');
const [, service, project] = /^services:\n  (\w+):\n    project: (\S+)/m.exec(azure) ?? [];
must(skill.includes(`'azd-service-name': '${service}'`), `no resource is tagged for the service ${service} of azure.yaml`);
must(existsSync(join(root, project ?? 'missing')), `azure.yaml: there is no ${project}`);

for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`infrastructure: ${types.length} resources, ${parameters(main).length} parameters, as they must be`);
process.exit(faults.length === 0 ? 0 : 1);
