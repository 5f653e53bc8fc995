// Renders and parses a template with LiquidJS for some rounds and prints what came of it as one JSON line.
// node liquidjs.mjs FOLDER-WITH-node_modules TEMPLATE DATA SECONDS ROUNDS
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [folder, template, data, seconds, rounds] = process.argv.slice(2);
const { Liquid } = createRequire(resolve(folder, 'package.json'))('liquidjs');
const engine = new Liquid({ timezoneOffset: 'UTC' });
const source = readFileSync(template, 'utf8');
const values = JSON.parse(readFileSync(data, 'utf8'));
const parsed = engine.parse(source);

function rate(step) {
  const until = process.hrtime.bigint() + BigInt(Math.round(Number(seconds) * 1e9));
  const start = process.hrtime.bigint();
  let times = 0;
  let now = start;
  while (now < until) {
    for (let i = 0; i < 50; i++) step();
    times += 50;
    now = process.hrtime.bigint();
  }
  return times / (Number(now - start) / 1e9);
}

const render = () => engine.renderSync(parsed, values);
const parse = () => engine.parse(source);
rate(render);
rate(parse);
const renders = [];
const parses = [];
for (let round = 0; round < Number(rounds); round++) {
  renders.push(rate(render));
  parses.push(rate(parse));
}
console.log(JSON.stringify({ html: render(), renders, parses }));
