// peers.mjs BIN_DIR PEERS_DIR OUT.json [--long]
// Penstock and the programs that a user would write instead, turn about on one machine.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, part, save, start, stop, version } from './part.mjs';
import { printPeers } from './table.mjs';

const [bin, peers, out] = process.argv.slice(2);
const secret = 'whsec_bench_peers';
const program = join(bin, 'bench-end-to-end');
const effort = ['--seconds', process.env.BENCH_SECONDS ?? '5', '--warm_up', process.env.BENCH_WARM_UP ?? '2', '--rounds', '1'];
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const connections = '1,64';

const has = (command, ...args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

// A directory on the disk that is judged, gone afterwards.
async function inDirectory(use) {
  const directory = mkdtempSync(join(tmpdir(), 'penstock-peer-'));
  try {
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const env = { STRIPE_WEBHOOK_SECRET: secret };
const node = (...args) => start('node', [join(peers, 'node/server.mjs'), ...args], { prefix: 'listening on ', env });
const go = (...args) => start(join(peers, 'go/peer'), args, { prefix: 'listening on ', env });

async function measured(run, server, others = []) {
  try {
    return part(program, ['peer', '--address', server.address, '--secret', secret, '--connections', connections,
      '--pids', [server, ...others].map((each) => each.pid).join(','), '--run', String(run), ...effort]);
  } finally {
    await stop(server);
  }
}

const withRedis = (run) => inDirectory(async (directory) => {
  const port = 20000 + Math.floor(Math.random() * 20000);
  const redis = await start('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory,
    '--appendonly', 'yes', '--appendfsync', 'always', '--save', ''], { prefix: 'Ready to accept connections' });
  try {
    return await measured(run, await node('redis', String(port)), [redis]);
  } finally {
    await stop(redis);
  }
});

const withJetStream = (run) => inDirectory(async (directory) => {
  const port = 20000 + Math.floor(Math.random() * 20000);
  const config = join(directory, 'nats.conf');
  writeFileSync(config, `listen: "127.0.0.1:${port}"\njetstream { store_dir: "${directory}/js", sync_interval: always }\n`);
  const nats = await start(join(peers, 'go/nats-server'), ['-c', config], { prefix: 'Server is ready' });
  try {
    return await measured(run, await go('jetstream', `nats://127.0.0.1:${port}`), [nats]);
  } finally {
    await stop(nats);
  }
});

const contestants = {
  penstock: { durable: true, run: async (run) => part(program, ['ingest', '--connections', connections, '--run', String(run), ...effort, '--rates', '0']) },
  node_express: { durable: false, run: async (run) => measured(run, await node('none')) },
  node_express_redis: { durable: true, run: withRedis, needs: () => has('redis-server', '--version') },
  go_net_http: { durable: false, run: async (run) => measured(run, await go('none')), needs: () => has('test', '-x', join(peers, 'go/peer')) },
  go_net_http_jetstream: { durable: true, run: withJetStream, needs: () => has('test', '-x', join(peers, 'go/nats-server')) },
};

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

// The middle of every number of values of one shape; texts and lists are those of the first.
function middleOf(values) {
  if (typeof values[0] === 'number') return median(values);
  if (Array.isArray(values[0])) return values.flat();
  if (typeof values[0] !== 'object') return values[0];
  return Object.fromEntries(Object.keys(values[0]).map((key) => [key, middleOf(values.map((value) => value[key]))]));
}

const result = { version: version(), date: new Date().toISOString(), floor: part(program, ['floor', ...effort]), peers: [] };
const seen = {};
for (let round = 0; round < rounds; ++round) {
  for (const [name, contestant] of Object.entries(contestants)) {
    if (contestant.needs && !contestant.needs()) {
      if (round === 0) console.error(`bench: ${name} is left out: its programs are not here`);
      continue;
    }
    (seen[name] ??= []).push(await contestant.run(round * 10 + Object.keys(seen).length + 1));
  }
}
for (const [name, runs] of Object.entries(seen)) {
  for (const index of runs[0].keys()) {
    const middle = middleOf(runs.map((run) => run[index]));
    // Against Penstock at so many connections in the same round: a disturbance of the machine hits both.
    const ratio = median(runs.map((run, round) => seen.penstock[round][index].events_per_second / run[index].events_per_second));
    result.peers.push({ name, durable: contestants[name].durable, ...middle, penstock_is_times_as_fast: Number(ratio.toFixed(3)) });
  }
}
save(out, result);
printPeers(load(out));
