// What the project wants to reach on two cores that also run the generator and the subscriber, and
// what was reached, each beside what the machine gives.
import { names, serverCpu, short, whole } from './table.mjs';

const percent = (share) => `${Math.round(share * 100)} %`;
const ms = (value) => `${short(value)} ms`;
const change = (from, to) => to / from - 1;
const signed = (share) => `${share < 0 ? '-' : '+'}${Math.abs(Math.round(share * 100))} %`;

// Microseconds per event of both services by whose code they are spent in: own, libraries, kernel.
export function whoseTime(profile) {
  const result = { own: 0, libraries: 0, kernel: 0 };
  for (const { cpu_us_per_event: us, shares } of [profile.ingress, profile.event_service]) {
    for (const [name, share] of Object.entries(shares)) {
      result[name === 'own code' ? 'own' : name === 'kernel' ? 'kernel' : 'libraries'] += us * share;
    }
  }
  return result;
}

// [what, target, measured, whether it is met, what stands beside it]
export function targets(bench, peers) {
  const closed = (connections) => bench.ingest.find((row) => row.loop === 'closed' && row.connections === connections);
  const at64 = closed(64);
  const at1 = closed(1);
  const open = bench.ingest.find((row) => row.loop === 'open');
  const fanOut = bench.fan_out.find((row) => row.subscribers === 100);
  const replay = bench.replay.find((row) => row.what === 'all, counted');
  const node = peers.peers.find((row) => row.name === 'node_express' && row.connections === 64);
  const smallest = bench.growth[0].posts;
  const largest = bench.growth.at(-1).posts;
  const speed = change(smallest.events_per_second, largest.events_per_second);
  const tail = change(smallest.acknowledged_ms.p99, largest.acknowledged_ms.p99);
  const copy = bench.stages.find((row) => row.stage === 'fan-out, batches of 100, 100 subscribers');
  const [sync] = bench.floor.append_and_fdatasync;
  const empty = bench.floor.posts_to_a_server_that_only_answers;
  const total = Object.values(at64.cpu_us_per_event).reduce((a, b) => a + b, 0);
  const cpu = serverCpu(at64.cpu_us_per_event);
  const whose = bench.profile && whoseTime(bench.profile);
  const own = whose ? `${short(whose.own)} µs in the project's own code, ${short(whose.libraries)} in libraries, ${short(whose.kernel)} in the kernel` : '';
  return [
    ['durable typed events per second, 64 connections', 'at least 20,000', whole(at64.events_per_second), at64.events_per_second >= 20_000,
      `${whole(empty.events_per_second)} posts per second to a server that only answers; of the ${short(total)} µs of processor time per event, generator and subscriber take ${short(total - cpu)}`],
    [`times what ${names.node_express} handles while keeping nothing`, 'at least 4', short(node.penstock_is_times_as_fast), node.penstock_is_times_as_fast >= 4, ''],
    ['acknowledgement, 64 connections, p50 / p99', '3 / 10 ms', `${short(at64.acknowledged_ms.p50)} / ${ms(at64.acknowledged_ms.p99)}`,
      at64.acknowledged_ms.p50 <= 3 && at64.acknowledged_ms.p99 <= 10, `64 posts at a time at the speed above: ${ms(64_000 / at64.events_per_second)} each`],
    ['acknowledgement, 1 connection, p50', 'under 0.6 ms', ms(at1.acknowledged_ms.p50), at1.acknowledged_ms.p50 < 0.6, `\`fdatasync\` alone: ${ms(sync.p50_ms)}`],
    ['post to subscriber, 1,000 a second in an open loop, p99', 'under 5 ms', ms(open.at_subscriber_ms.p99), open.at_subscriber_ms.p99 < 5, `\`fdatasync\` alone, p99: ${ms(sync.p99_ms)}`],
    ['processor time of both services per event', 'under 60 µs', `${short(cpu)} µs`, cpu < 60, own],
    ['deliveries per second to 100 subscribers', 'at least 500,000', whole(fanOut.deliveries_per_second), fanOut.deliveries_per_second >= 500_000, ''],
    ['processor time of event-service per delivery', '1.5 µs', `${short(fanOut.server_cpu_us_per_delivery)} µs`, fanOut.server_cpu_us_per_delivery <= 1.5, `copying the bytes: ${short(copy.floor_us)} µs`],
    [`replay of ${whole(replay.stored)} events to one subscriber`, 'at least 200,000 per second', `${whole(replay.events_per_second)} per second`, replay.events_per_second >= 200_000, ''],
    ['memory when idle, webhook-ingress', 'under 32 MiB', `${short(at64.idle_rss_mib.ingress)} MiB`, at64.idle_rss_mib.ingress < 32, ''],
    ['memory when idle, event-service', 'under 96 MiB', `${short(at64.idle_rss_mib.event_service)} MiB`, at64.idle_rss_mib.event_service < 96, ''],
    [`from ${whole(bench.growth[0].stored_before)} to ${whole(bench.growth.at(-1).stored_before)} stored events, events per second / p99`, 'within 15 %',
      `${signed(speed)} / ${signed(tail)}`, speed >= -0.15 && tail <= 0.15, `the rounds of one size differ by ${percent(spread(smallest.events_per_second_of_rounds))}`],
  ];
}

const spread = (values) => Math.max(...values) / Math.min(...values) - 1;

export const markdown = (header, body) => [header, header.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const targetTable = (bench, peers) => `${markdown(['figure', 'target', 'measured', 'met', 'beside it'],
  targets(bench, peers).map(([what, target, measured, met, beside]) => [what, target, measured, met ? 'yes' : 'no', beside]))}
`;
