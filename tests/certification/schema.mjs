// Holds the skill package against Amazon's own schema: node tests/certification/schema.mjs
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";

const root = new URL("../../skill-package/", import.meta.url);
const spec = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("ask-smapi-model/spec.json"), "utf8"));

// The schema is Swagger: it has words of its own, and "uri" stands for Lambda's names as well.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, logger: false });
ajv.addSchema({ $id: "amazon", definitions: spec.definitions });
const manifest = ajv.compile({ $ref: "amazon#/definitions/v1.skill.Manifest.SkillManifestEnvelope" });
const model = ajv.compile({ $ref: "amazon#/definitions/v1.skill.interactionModel.InteractionModelData" });

let problems = 0;
const hold = (name, schema, json) => {
  for (const error of schema(json) ? [] : schema.errors) {
    problems++;
    console.error(`${name}${error.instancePath}: ${error.message}`);
  }
};

const skill = JSON.parse(readFileSync(new URL("skill.json", root), "utf8"));
hold("skill.json", manifest, skill);
const models = readdirSync(new URL("interactionModels/custom/", root)).filter(file => file.endsWith(".json"));
for (const file of models) hold(file, model, JSON.parse(readFileSync(new URL(`interactionModels/custom/${file}`, root), "utf8")));

// A schema that finds nothing might look at nothing.
const tooLong = structuredClone(skill);
Object.values(tooLong.manifest.publishingInformation.locales)[0].summary = "a".repeat(161);
const nameless = { interactionModel: { languageModel: { invocationName: "calm kettle", intents: [{ samples: [] }] } } };
if (manifest(tooLong) || model(nameless)) {
  problems++;
  console.error("The schema lets a summary of 161 characters or an intent without a name pass.");
}

console.log(`${1 + models.length} files held against Amazon's schema, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
