// The peer: Amazon's own SDK for Node, with the same turn of conversation. What it decides is simpler than ours, and its words are
// as long. Only where the certificate comes from and which root is trusted is replaced.
// node peer.mjs FOLDER PORT
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import https from 'node:https';

const require = createRequire(import.meta.url);
const [folder, port] = process.argv.slice(2);
const chain = readFileSync(join(folder, 'chain.pem'));
const root = readFileSync(join(folder, 'root.pem'), 'utf8');

https.get = (address, listener) => {
  const response = Object.assign(Readable.from([chain]), { statusCode: 200 });
  const request = { on: () => request, end: () => request };
  setImmediate(listener, response);
  return request;
};
const trust = require('ask-sdk-express-adapter/dist/verifier/helper.js');
const storeOf = trust.generateCAStore;
trust.generateCAStore = () => storeOf([root]);

const { SkillBuilders } = require('ask-sdk-core');
const { ExpressAdapter } = require('ask-sdk-express-adapter');
const express = require('express');
const { SKILL_ID } = await import('./requests.mjs');

const resolved = slot => slot?.resolutions?.resolutionsPerAuthority?.[0]?.values?.[0]?.value.id;

const CheckLegs = {
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'IntentRequest' && request.intent.name === 'CheckLegsIntent',
  handle({ requestEnvelope, attributesManager, responseBuilder }) {
    const { slots } = requestEnvelope.request.intent;
    const report = {
      ...attributesManager.getSessionAttributes().report,
      soreness: Number(slots.sorenessLevel.value),
      swelling: resolved(slots.swelling),
      area: resolved(slots.painLocation),
      daysSinceHardRun: Number(slots.daysSinceHardRun.value),
    };
    const advice = adviceOf(report);
    attributesManager.setSessionAttributes(
      { v: 1, report, asking: 'offerNextDays', advice: { level: advice.level, reasons: advice.reasons } });
    return responseBuilder
      .speak(`${advice.opening} Soreness of ${report.soreness} in the ${report.area} is ${advice.why}. ${TODAY} ${WATCH} `
        + 'Shall I say what else you can do today?')
      .reprompt('Shall I say what else you can do today?')
      .withSimpleCard('Stride Check', `${advice.opening}\n\nWhy:\n- Soreness of ${report.soreness} is ${advice.why}.\n\n`
        + `Today: ${TODAY}\nWatch for: ${WATCH}\n\n${NEXT}\n\n${NOTICE}`)
      .getResponse();
  },
};

const TODAY = 'Good today: cycling flat and easy, or swimming without hard push-offs, twenty to forty easy minutes, never sorer than now.';
const WATCH = 'Watch for swelling, pain at rest, or one exact sore spot, '
  + 'and stop at once if anything of that kind comes up while you move.';
const NEXT = 'Next days, each only after a clear check:\n- Day one: rest or easy cross-training\n'
  + '- Day two: an easy run, if soreness is two or lower\n- Day three: normal training, with one harder part at most\n'
  + '- Day four: building up bit by bit, if nothing is sore';
const NOTICE = 'Stride Check gives general information for adult runners. '
  + 'It does not replace professional medical advice, diagnosis or care; ask a healthcare professional '
  + 'before you make decisions about your health. In an emergency, call 911.';

function adviceOf({ soreness, swelling, daysSinceHardRun }) {
  if (swelling === 'yes')
    return {
      level: 'SeeClinician', reasons: ['S1'],
      opening: 'Do not run today, and have the swelling looked at.', why: 'not the question while there is swelling',
    };
  if (soreness >= 7)
    return { level: 'Rest', reasons: ['Z4'], opening: 'Rest today.', why: 'severe' };
  if (soreness >= 3 || daysSinceHardRun < 1)
    return {
      level: 'CrossTrain', reasons: ['Z3'],
      opening: 'Skip today\'s run for something gentle and low impact.', why: 'moderate, and only mild soreness goes with running',
    };
  return { level: 'EasyRun', reasons: ['Z1'], opening: 'A short, easy run is reasonable.', why: 'mild, and alike on both sides' };
}

const Anything = { canHandle: () => true, handle: ({ responseBuilder }) => responseBuilder.getResponse() };

const skill = SkillBuilders.custom().withSkillId(SKILL_ID).addRequestHandlers(CheckLegs, Anything).create();
const app = express();
app.post('/api/alexa', new ExpressAdapter(skill).getRequestHandlers());
app.listen(Number(port), '127.0.0.1');
