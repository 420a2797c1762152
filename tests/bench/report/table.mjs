// Results as tables for a terminal.
import { pathToFileURL } from 'node:url';
import { load } from './part.mjs';

export function table(title, header, rows) {
  const all = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => row.map((text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[column]))).join('  ').trimEnd();
  console.log(`\n${title}\n${'-'.repeat(title.length)}\n${all.map(line).join('\n')}`);
}

export const names = {
  penstock: 'Penstock',
  node_express: 'Node, express',
  node_express_redis: 'Node, express, Redis stream',
  go_net_http: 'Go, net/http',
  go_net_http_jetstream: 'Go, net/http, JetStream',
};
export const whole = (value) => Math.round(value).toLocaleString('en');
export const short = (value) => (value === undefined ? '' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const sum = (values) => Object.values(values).reduce((a, b) => a + b, 0);
const percentiles = (each) => (each ? `${short(each.p50)} / ${short(each.p99)} / ${short(each.p999)}` : '');
const loop = (row) => (row.loop === 'open' ? `${row.connections}, open loop of ${whole(row.offered_per_second)}/s` : String(row.connections));

// Of both services, and not of whoever posts or reads.
export const serverCpu = ({ ingress = 0, event_service = 0 }) => ingress + event_service;

export function printFloor(floor) {
  const { machine } = floor;
  console.log(`${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.kernel}, ${machine.system}; load average before ${machine.load_average_before}`);
  for (const sync of floor.append_and_fdatasync) console.log(`append of ${sync.bytes / 1024} KiB and fdatasync: p50 ${sync.p50_ms} ms, p99 ${sync.p99_ms} ms`);
  const empty = floor.posts_to_a_server_that_only_answers;
  console.log(`posts to a server that only answers, 64 connections: ${whole(empty.events_per_second)}/s, generator ${short(empty.cpu_us_per_event.generator)} us each`);
}

export function printIngest(rows) {
  table('Signed posts to one typed subscriber, durable (times in ms: p50 / p99 / p99.9)',
    ['connections', 'events/s', 'acknowledged', 'at subscriber', 'CPU us/event: ingress', 'event_service', 'both', 'subscriber', 'generator', 'RSS MiB', 'idle MiB'],
    rows.map((row) => [loop(row), whole(row.events_per_second), percentiles(row.acknowledged_ms), percentiles(row.at_subscriber_ms),
      short(row.cpu_us_per_event.ingress), short(row.cpu_us_per_event.event_service), short(serverCpu(row.cpu_us_per_event)),
      short(row.cpu_us_per_event.subscriber), short(row.cpu_us_per_event.generator),
      `${short(row.rss_mib.ingress)} + ${short(row.rss_mib.event_service)}`,
      `${short(row.idle_rss_mib.ingress)} + ${short(row.idle_rss_mib.event_service)}`]));
}

export function printPeers(result) {
  printFloor(result.floor);
  table('The same posts to other programs (times in ms: p50 / p99 / p99.9)',
    ['program', 'durable', 'connections', 'events/s', 'acknowledged', 'CPU us/event', 'Penstock is x times as fast'],
    result.peers.map((row) => [names[row.name], row.durable ? 'yes' : 'no', row.connections, whole(row.events_per_second), percentiles(row.acknowledged_ms),
      short(row.name === 'penstock' ? serverCpu(row.cpu_us_per_event) : sum(row.cpu_us_per_event) - row.cpu_us_per_event.generator),
      row.name === 'penstock' ? '' : short(row.penstock_is_times_as_fast)]));
}

export function printStages(stages) {
  table('Stages, beside what they cannot go below',
    ['stage', 'us/event', 'floor', 'us/event', 'ratio'],
    stages.map((row) => [row.stage, short(row.us), row.floor, short(row.floor_us), short(row.ratio)]));
}

export function printFanOut(rows) {
  table('Fan-out of charges to streams with filters of their own',
    ['subscribers', 'deliveries/s', 'server CPU us/delivery', 'RSS MiB'],
    rows.map((row) => [row.subscribers, whole(row.deliveries_per_second), short(row.server_cpu_us_per_delivery), short(row.rss_mib)]));
}

export function printReplay(rows) {
  table(`Replay of ${whole(rows[0].stored)} stored charges to one new subscriber`,
    ['what', 'delivered', 'events/s', 'seconds', 'server CPU us/event'],
    rows.map((row) => [row.what, whole(row.delivered), whole(row.events_per_second), short(row.seconds), short(row.server_cpu_us_per_event)]));
}

export function printGrowth(rows) {
  table('Posts over 64 connections to logs that hold events already (times in ms: p50 / p99 / p99.9)',
    ['stored before', 'events/s', 'acknowledged', 'CPU us/event: both'],
    rows.map(({ stored_before: stored, posts }) => [whole(stored), whole(posts.events_per_second), percentiles(posts.acknowledged_ms), short(serverCpu(posts.cpu_us_per_event))]));
}

export function printProfile({ connections, ingress, event_service: eventService }) {
  table(`Where the processor time goes at ${connections} connections, us per event`, ['program', 'all', 'of it in'],
    Object.entries({ ingress, event_service: eventService }).map(([name, { cpu_us_per_event: us, shares }]) => [name, short(us),
      Object.entries(shares).slice(0, 8).map(([object, share]) => `${object} ${short(share * us)}`).join(', ')]));
}

export function printBench(result) {
  printFloor(result.floor);
  if (result.stages) printStages(result.stages);
  printIngest(result.ingest);
  if (result.fan_out) printFanOut(result.fan_out);
  if (result.replay) printReplay(result.replay);
  if (result.growth) printGrowth(result.growth);
  if (result.profile) printProfile(result.profile);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = load(process.argv[2]);
  (result.peers ? printPeers : printBench)(result);
}
