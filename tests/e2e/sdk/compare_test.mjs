// The comparison must see a planted difference, or the test that uses it proves nothing.
import assert from 'node:assert';
import test from 'node:test';
import {differences} from './compare.mjs';

test('equal values have no differences', () => {
  assert.deepEqual(
    differences(
      {id: 'a', n: 5, half: 0.5, off: false, none: null, list: [], tags: {k: 'v'},
        bank: {object: 'card', last4: '4242'}},
      {id: 'a', n: '5', half: 0.5, off: false, tags: {k: 'v'},
        bank: {card: {object: 'card', last4: '4242'}}}, 'x'), []);
});

for (const [hazard, expected, actual] of [
  ['a wrong number', {n: 5}, {n: '6'}],
  ['a lost field', {n: 5}, {}],
  ['a lost false', {off: false}, {}],
  ['an invented field', {}, {n: '5'}],
  ['an invented field beside others', {a: 'a'}, {a: 'a', n: '5'}],
  ['a short list', {l: [1, 2]}, {l: ['1']}],
  ['a changed element', {l: ['a']}, {l: ['b']}],
  ['a null that became something', {n: null}, {n: ''}],
  ['another arm', {b: {object: 'card', x: 'y'}}, {b: {bank_account: {object: 'bank_account', x: 'y'}}}],
]) {
  test(`${hazard} is seen`, () => assert.notEqual(differences(expected, actual, 'x').length, 0));
}
