// A foreign Alexa client, virtual-alexa from npm, holds a conversation with the skill. It knows nothing of this project: it reads
// the interaction model, writes requests of its own and posts them. The simulator signs them as they are and passes them on.
// node --test tests/web/virtual-alexa.test.mjs
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const { VirtualAlexa } = createRequire(import.meta.url)("virtual-alexa");
const root = fileURLToPath(new URL("../..", import.meta.url));
const configuration = process.env.CONFIGURATION ?? "Debug";
let simulator;
let address;

before(async () => {
  simulator = spawn("dotnet", [`${root}/src/VoiceRecovery.Simulator/bin/${configuration}/net10.0/VoiceRecovery.Simulator.dll`], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  address = await new Promise((resolve, reject) => {
    let printed = "";
    simulator.on("error", reject);
    simulator.on("exit", (code) => reject(new Error(`The simulator ended with code ${code}: ${printed}`)));
    simulator.stdout.on("data", (text) => {
      printed += text;
      const link = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (link) resolve(link[0]);
    });
  });
}, { timeout: 60_000 });

after(() => simulator.kill("SIGINT"));

const caller = () => VirtualAlexa.Builder()
  .skillURL(`${address}/api/requests`)
  .applicationID("amzn1.ask.skill.51a0dead-0000-4000-8000-000000000001")
  .interactionModelFile(`${root}/skill-package/interactionModels/custom/en-US.json`)
  .create();

test("launch, answers by slot, and stop", async () => {
  const alexa = caller();
  const welcome = await alexa.launch();
  assert.match(welcome.prompt(), /how sore are your legs/i);
  assert.equal(welcome.response.shouldEndSession, false);
  const report = await alexa.intend("CheckLegsIntent", { sorenessLevel: "2", swelling: "no", painLocation: "calf", side: "both", daysSinceHardRun: "2" });
  assert.match(report.prompt(), /\?/);
  assert.equal(report.attr("report").soreness, 2);
  assert.equal(report.attr("report").area, "calf");
  assert.match((await alexa.intend("AMAZON.NoIntent")).prompt(), /warning|chest pain/i);
  assert.match((await alexa.intend("AMAZON.NoIntent")).prompt(), /is that right/i);
  const advice = await alexa.intend("AMAZON.YesIntent");
  assert.equal(advice.attr("advice").level, "EasyRun");
  const goodbye = await alexa.intend("AMAZON.StopIntent");
  assert.equal(goodbye.response.shouldEndSession, true);
});

test("words of its own understanding", async () => {
  const alexa = caller();
  await alexa.launch();
  const answer = await alexa.utter("should i stretch before running");
  assert.ok(answer.prompt().length > 20);
});

test("a warning sign ends the session", async () => {
  const alexa = caller();
  await alexa.launch();
  const help = await alexa.intend("CheckLegsIntent", { warningSign: "chest pain" });
  assert.equal(help.attr("advice").level, "Emergency");
  assert.equal(help.response.shouldEndSession, true);
});

test("the end of a session is answered without a word", async () => {
  const alexa = caller();
  await alexa.launch();
  const end = await alexa.endSession("EXCEEDED_MAX_REPROMPTS");
  assert.equal(end.response.outputSpeech, undefined);
});

test("another skill's id is refused", async () => {
  const alexa = VirtualAlexa.Builder()
    .skillURL(`${address}/api/requests`)
    .applicationID("amzn1.ask.skill.11111111-1111-4111-8111-111111111111")
    .interactionModelFile(`${root}/skill-package/interactionModels/custom/en-US.json`)
    .create();
  await assert.rejects(async () => alexa.launch(), (problem) => /400/.test(String(problem)));
});
