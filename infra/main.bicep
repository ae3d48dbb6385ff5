// Everything that the skill needs in Azure, on the Flex Consumption plan. Deploy with `azd up`; see docs/deploying.md.
targetScope = 'subscription'

@description('The environment of azd, which names the resource group and, by a hash, the resources.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('The region. It must offer Flex Consumption: az functionapp list-flexconsumption-locations.')
param location string

@description('The id of the skill that may call, amzn1.ask.skill.…; several separated by commas while one replaces another.')
@minLength(15)
param alexaSkillId string

@description('Which app is deployed: the isolated worker of VoiceRecovery.Functions, or the native one of VoiceRecovery.CustomHandler. azure.yaml must name the same.')
@allowed(['isolated', 'customHandler'])
param hosting string = 'isolated'

@description('Instances that are kept warm. Each costs money while nobody talks; 0 accepts a cold start after a quiet time.')
@minValue(0)
@maxValue(20)
param alwaysReadyInstances int = 0

@description('The most instances at once: it bounds what an attack can cost.')
@minValue(40)
@maxValue(1000)
param maximumInstances int = 40

@description('Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemory int = 512

@description('Days that logs and counts are kept.')
@minValue(30)
@maxValue(730)
param retentionDays int = 30

resource group 'Microsoft.Resources/resourceGroups@2021-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: { 'azd-env-name': environmentName }
}

module skill 'skill.bicep' = {
  name: 'skill'
  scope: group
  params: {
    environmentName: environmentName
    location: location
    alexaSkillId: alexaSkillId
    hosting: hosting
    alwaysReadyInstances: alwaysReadyInstances
    maximumInstances: maximumInstances
    instanceMemory: instanceMemory
    retentionDays: retentionDays
  }
}

@description('The host to put into the skill manifest: node infra/skill-host.mjs HOST')
output SKILL_HOST string = skill.outputs.host

@description('The endpoint that Alexa calls.')
output SKILL_ENDPOINT string = 'https://${skill.outputs.host}/api/alexa'

@description('The name of the function app.')
output AZURE_FUNCTION_NAME string = skill.outputs.name
