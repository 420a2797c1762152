// readme.mjs [--check]
// Writes the figures of the READMEs from tests/bench/results, so that none is written by hand. With
// --check it changes nothing, and fails when a README says something else.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { load } from './part.mjs';
import { names, serverCpu, short, whole } from './table.mjs';
import { markdown, targetTable } from './targets.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const begin = '<!-- from tests/bench/results, by tests/bench/report/readme.mjs -->\n';
const end = '<!-- end of the figures -->';

// What Penstock handles at 64 connections against each other program: [name, ratio of each run].
function ratios(runs) {
  const rows = runs[0].peers.filter((row) => row.connections === 64 && row.name !== 'penstock');
  return rows.map((row) => [`${names[row.name]}${row.durable ? '' : ', keeping nothing'}`,
    ...runs.map((run) => short(run.peers.find((other) => other.name === row.name && other.connections === 64).penstock_is_times_as_fast))]);
}

const processor = (run) => run.floor.machine.processor.replace(/\(R\)| Processor/g, '');

function figures(bench, peers, elsewhere) {
  const closed = (connections) => bench.ingest.find((row) => row.loop === 'closed' && row.connections === connections);
  const open = bench.ingest.find((row) => row.loop === 'open');
  const fanOut = bench.fan_out.find((row) => row.subscribers === 100);
  const replay = bench.replay.find((row) => row.what === 'all, counted');
  const typed = bench.replay.find((row) => row.what.startsWith('all, typed'));
  const [smallest, ...larger] = bench.growth;
  const largest = larger.at(-1);
  const change = (from, to) => `${to >= from ? '+' : ''}${Math.round((to / from - 1) * 100)} %`;
  const at64 = closed(64);
  const { machine, append_and_fdatasync: syncs, posts_to_a_server_that_only_answers: empty } = bench.floor;
  const rows = [
    ['durable typed events per second, 64 connections', whole(at64.events_per_second)],
    ['acknowledgement, 64 connections, p50 / p99', `${short(at64.acknowledged_ms.p50)} / ${short(at64.acknowledged_ms.p99)} ms`],
    ['acknowledgement, 1 connection, p50', `${short(closed(1).acknowledged_ms.p50)} ms`],
    [`post to subscriber, open loop of ${whole(open.offered_per_second)} a second, p50 / p99`, `${short(open.at_subscriber_ms.p50)} / ${short(open.at_subscriber_ms.p99)} ms`],
    ['processor time of both services per event', `${short(serverCpu(at64.cpu_us_per_event))} µs`],
    ['deliveries per second to 100 subscribers; processor time each', `${whole(fanOut.deliveries_per_second)}; ${short(fanOut.server_cpu_us_per_delivery)} µs`],
    [`replay of ${whole(replay.stored)} events to one subscriber, read / read and typed in C++`, `${whole(replay.events_per_second)} / ${whole(typed.events_per_second)} per second`],
    ['memory when idle, webhook-ingress / event-service', `${short(at64.idle_rss_mib.ingress)} / ${short(at64.idle_rss_mib.event_service)} MiB`],
    [`from ${whole(smallest.stored_before)} to ${whole(largest.stored_before)} stored events: events per second / p99`,
      `${change(smallest.posts.events_per_second, largest.posts.events_per_second)} / ${change(smallest.posts.acknowledged_ms.p99, largest.posts.acknowledged_ms.p99)}`],
  ];
  return `${markdown(['figure', 'measured'], rows)}

Beside it, on the same machine (${machine.cores} cores, ${machine.processor}; load average before: ${machine.load_average_before}): an append of 8 KiB
with \`fdatasync\` takes ${short(syncs[0].p50_ms)} ms (p99 ${short(syncs[0].p99_ms)} ms), and the generator reaches ${whole(empty.events_per_second)} posts per second against a server
that only answers. Penstock, which is durable, handles so many times the events of the programs one would write instead, at 64
connections, each column one run on one machine of 2 cores:

${markdown(['program', ...[peers, ...elsewhere].map(processor)], ratios([peers, ...elsewhere]))}
`;
}

const readmes = { 'README.md': figures, 'tests/bench/README.md': targetTable };

function main() {
  const check = process.argv.includes('--check');
  const results = (name) => load(join(root, 'tests/bench/results', name));
  const bench = results('bench.json');
  const peers = results('peers.json');
  const elsewhere = readdirSync(join(root, 'tests/bench/results'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory()).map((entry) => results(join(entry.name, 'peers.json')));
  for (const [name, write] of Object.entries(readmes)) {
    const file = join(root, name);
    const text = readFileSync(file, 'utf8');
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < 0) throw new Error(`${name} has no place for the figures`);
    const wanted = text.slice(0, from + begin.length) + write(bench, peers, elsewhere) + text.slice(to);
    if (wanted === text) continue;
    if (check) {
      console.error(`${name} has other figures than tests/bench/results: run node tests/bench/report/readme.mjs`);
      process.exitCode = 1;
    } else {
      writeFileSync(file, wanted);
    }
  }
}

main();
