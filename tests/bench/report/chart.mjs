// chart.mjs BENCH.json PEERS.json OUT.svg
// The picture of the README: events per second at 64 connections, and how long posts wait.
import { writeFileSync } from 'node:fs';
import { load } from './part.mjs';
import { names, short, whole } from './table.mjs';

const [benchFile, peersFile, out] = process.argv.slice(2);
const bench = load(benchFile);
const peers = load(peersFile);

const width = 760;
const left = 250;
const barHeight = 22;
const gap = 8;
const escape = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
const parts = [];
let y = 0;

const text = (x, at, content, { size = 13, anchor = 'start', weight = 'normal' } = {}) =>
  parts.push(`<text x="${x}" y="${at}" font-size="${size}" text-anchor="${anchor}" font-weight="${weight}">${escape(content)}</text>`);

function heading(content, below) {
  y += 24;
  text(0, y, content, { size: 15, weight: 'bold' });
  y += 16;
  text(0, y, below, { size: 12 });
  y += 12;
}

function bars(rows) {
  const most = Math.max(...rows.map((row) => row.value));
  for (const row of rows) {
    const length = Math.max(1, (row.value / most) * (width - left - 130));
    text(left - 8, y + 16, row.name, { anchor: 'end' });
    parts.push(`<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="2" fill="${row.fill}"/>`);
    text(left + length + 6, y + 16, row.label);
    y += barHeight + gap;
  }
}

const ours = '#2563eb';
const durable = '#64748b';
const kept = '#cbd5e1';
const at64 = peers.peers.filter((row) => row.connections === 64);
heading('Events per second, 64 connections', 'Signed charge events of 5.4 KB. Durable: answered once the disk has it. Pale bars keep nothing.');
bars(at64.map((row) => ({
  name: names[row.name],
  value: row.events_per_second,
  label: `${whole(row.events_per_second)}${row.durable ? '' : ', not durable'}`,
  fill: row.name === 'penstock' ? ours : row.durable ? durable : kept,
})));

const closed = bench.ingest.filter((row) => row.loop === 'closed');
heading('From the post to the handler of a typed subscriber, ms', 'Penstock, real syncs; p50 and p99.');
bars(closed.flatMap((row) => ['p50', 'p99'].map((share) => ({
  name: `${row.connections} connection${row.connections === 1 ? '' : 's'}, ${share}`,
  value: row.at_subscriber_ms[share],
  label: short(row.at_subscriber_ms[share]),
  fill: share === 'p50' ? ours : durable,
}))));

const { machine, append_and_fdatasync: syncs } = bench.floor;
y += 14;
text(0, y, `${machine.cores} cores (${machine.processor}) for all: generator, services, subscriber. fdatasync of 8 KiB: p50 ${short(syncs[0].p50_ms)} ms, p99 ${short(syncs[0].p99_ms)} ms.`, { size: 12 });

writeFileSync(out, `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y + 12}" viewBox="-12 0 ${width + 24} ${y + 12}" font-family="system-ui, sans-serif" fill="#0f172a" role="img" aria-label="Events per second and latencies of Penstock">
<rect x="-12" y="0" width="${width + 24}" height="${y + 12}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`);
