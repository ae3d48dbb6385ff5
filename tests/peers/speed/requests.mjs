// The requests that are measured: Alexa's envelopes, about the size of real ones, each with an id and a time of its own.
import { randomUUID } from 'node:crypto';

export const SKILL_ID = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';
export const CERTIFICATE_URL = 'https://s3.amazonaws.com/echo.api/echo-api-cert-test.pem';

const AREAS = [['calves', 'calf'], ['quads', 'thigh'], ['shins', 'shin'], ['hamstrings', 'hamstring']];
const token = (name, length) => (name + '.' + 'Aq3TzK9dLm0xYwVb'.repeat(100)).slice(0, length);

/**
 * A check in which the runner tells all in one breath: four slots, two of them resolved. Of four and more, so that advice follows at once:
 * less is read back first.
 * @param number makes requests differ from each other
 * @param attributes the state that the session brings back
 * @param devices from how many devices requests come
 * @param sides adds that both legs are sore, in a slot of its own
 * @param padding bytes of a part that no skill knows, to make the envelope larger
 */
export function checkRequest(number, { attributes = {}, devices = 100, padding = 0, sides = false } = {}) {
  const [said, id] = AREAS[number % AREAS.length];
  return envelope(number, devices, attributes, padding, {
    type: 'IntentRequest',
    dialogState: 'STARTED',
    intent: {
      name: 'CheckLegsIntent',
      confirmationStatus: 'NONE',
      slots: {
        sorenessLevel: slot('sorenessLevel', `${4 + number % 5}`),
        swelling: slot('swelling', 'no swelling', 'Swelling', 'no'),
        painLocation: slot('painLocation', said, 'LegArea', id),
        ...(sides ? { side: slot('side', 'both legs', 'LegSide', 'both') } : {}),
        daysSinceHardRun: slot('daysSinceHardRun', `${1 + number % 3}`),
      },
    },
  });
}

/** A plain "no". */
export const noRequest = (number, attributes) => envelope(number, 1, attributes, 0, {
  type: 'IntentRequest',
  intent: { name: 'AMAZON.NoIntent', confirmationStatus: 'NONE' },
});

function slot(name, value, type, id) {
  const resolutions = type && {
    resolutionsPerAuthority: [{
      authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.${type}`,
      status: { code: 'ER_SUCCESS_MATCH' },
      values: [{ value: { name: id, id } }],
    }],
  };
  return { name, value, confirmationStatus: 'NONE', source: 'USER', resolutions, slotValue: { type: 'Simple', value, resolutions } };
}

function envelope(number, devices, attributes, padding, request) {
  const application = { applicationId: SKILL_ID };
  const user = { userId: token('amzn1.ask.account', 200) };
  return JSON.stringify({
    version: '1.0',
    session: { new: false, sessionId: `amzn1.echo-api.session.${randomUUID()}`, application, attributes, user },
    context: {
      System: {
        application,
        user,
        device: { deviceId: token(`amzn1.ask.device.${number % devices}`, 180), supportedInterfaces: {} },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: token('eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9', 700),
      },
      ...(padding > 0 ? { 'Alexa.Something': { words: 'and so on, '.repeat(padding / 11) } } : {}),
    },
    request: { requestId: `amzn1.echo-api.request.${randomUUID()}`, timestamp: new Date().toISOString(), locale: 'en-US', ...request },
  });
}
