import assert from 'node:assert/strict';
import { test } from 'node:test';

import { keep, numberOf, type Places } from './places.ts';

const at = (page: number) => ({ page, lists: [], link: null });

test('the newest of a page takes the place of the one before', () => {
  const places = keep(keep(keep([], 1, at(10)), 2, at(20)), 1, at(30));

  assert.deepEqual(places, [
    { of: 2, scrolled: at(20) },
    { of: 1, scrolled: at(30) },
  ]);
});

test('the oldest pages are forgotten', () => {
  let places: Places = [];
  for (let page = 0; page < 60; page++) {
    places = keep(places, page, at(page));
  }

  assert.equal(places.length, 50);
  assert.equal(places[0]!.of, 10);
});

test('another filter is another page, and its words are not in the number', () => {
  assert.notEqual(numberOf('/clinic?name=finch'), numberOf('/clinic?name=hale'));
  assert.notEqual(numberOf('/clinic?name=hale'), numberOf('/clinic?name=hall'));
  assert.equal(numberOf('/clinic'), numberOf('/clinic'));
  assert.ok(Number.isSafeInteger(numberOf('/clinic?name=山田 太郎')));
});
