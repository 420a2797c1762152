// Every event type of the schema, signed by Stripe's own library, posted to
// webhook-ingress, read back through Subscribe and compared field by field.
//
//   node sdk_test.mjs BIN_DIR
import {execFileSync, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import Stripe from 'stripe';
import {differences} from './compare.mjs';

const bin = process.argv[2];
const secret = 'whsec_sdk_test_secret';
const stripe = new Stripe('sk_test_unused');
const directory = mkdtempSync(join(tmpdir(), 'penstock-sdk-'));
const children = [];

// Starts a program and resolves to the address after `listening on`.
function start(program, ...flags) {
  const child = spawn(join(bin, program), [...flags, '--listen=127.0.0.1:0',
    '--ops_listen=127.0.0.1:0', '--log_level=error'], {stdio: ['ignore', 'pipe', 'inherit']});
  children.push(child);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`${program} ended with status ${code}`)));
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('listening on ')) resolve(line.slice('listening on '.length));
    });
  });
}

// One body per line, as the command line prints them.
function sampleBodies() {
  const output = execFileSync(join(bin, 'penstock'), ['trigger', '--all', '--print'],
    {maxBuffer: 1 << 28, encoding: 'utf8'});
  return output.split('\n').filter((line) => line !== '');
}

async function post(url, body) {
  const signature = stripe.webhooks.generateTestHeaderString({payload: body, secret});
  const request = {method: 'POST', body, headers: {'Stripe-Signature': signature}};
  const deadline = Date.now() + 20000;
  for (;;) {
    const answer = await fetch(url, request);
    // Only right after the start, until the two services have met.
    if (answer.status !== 503 || Date.now() > deadline) return answer.status;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function check(body, arrived) {
  const event = JSON.parse(body);
  const arm = event.type.replaceAll('.', '_');
  if (arrived === undefined) return [`${event.type}: never arrived`];
  if (arrived[arm] === undefined) return [`${event.type}: arrived without its arm ${arm}`];
  const problems = differences(event.data.object, arrived[arm], event.type);
  for (const path of arrived.unmapped_paths ?? []) problems.push(`${event.type}: unmapped ${path}`);
  for (const key of ['id', 'type', 'api_version']) {
    if (arrived[key] !== event[key]) problems.push(`${event.type}: ${key} is ${arrived[key]}`);
  }
  return problems;
}

async function main() {
  mkdirSync(join(directory, 'secrets'));
  writeFileSync(join(directory, 'secrets', 'default'), `${secret}\n`);
  const events = await start('event-service', `--data_dir=${directory}/data`);
  const ingress = await start('webhook-ingress', `--secrets_dir=${directory}/secrets`,
    `--event_service=${events}`);

  const bodies = sampleBodies();
  const problems = [];
  for (const body of bodies) {
    const status = await post(`http://${ingress}/webhook`, body);
    if (status !== 200) problems.push(`${JSON.parse(body).type}: answered ${status}`);
  }

  const output = execFileSync(join(bin, 'penstock'), ['tail', '--from', 'earliest',
    '--until-caught-up', '-o', 'json', '--server', events], {maxBuffer: 1 << 28, encoding: 'utf8'});
  const lines = output.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
  const arrived = new Map(lines.map((line) => [line.id, line]));
  if (lines.length !== bodies.length) {
    problems.push(`posted ${bodies.length} events, ${lines.length} arrived`);
  }
  for (const body of bodies) problems.push(...check(body, arrived.get(JSON.parse(body).id)));

  const types = new Set(bodies.map((body) => JSON.parse(body).type));
  if (types.size < 316) problems.push(`only ${types.size} of 316 event types were posted`);
  problems.slice(0, 40).forEach((problem) => console.error(problem));
  console.log(`${types.size} event types posted and compared, ${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

let status = 1;
try {
  status = await main();
} finally {
  for (const child of children) {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
  }
  rmSync(directory, {recursive: true, force: true});
}
process.exit(status);
