const { default: Sequencer } = require('@jest/test-sequencer');

/** Where the files are that take longest; jest itself knows it only from an earlier run on the machine. */
const LONG = [
  'test/workbench/sample/sample-workbook',
  'test/acceptance/',
  'test/workbench/page/',
  'test/sidebar/accessibility',
  'test/sidebar/functions/palette',
  'test/torture/',
  'test/sidebar/define/',
  'test/entry/',
  'test/host/',
  'test/workbench/',
  'test/domain/metrics/',
];

function rankOf({ path }) {
  const rank = LONG.findIndex((place) => path.includes(place));
  return rank < 0 ? LONG.length : rank;
}

/** Starts the longest files first, so that the cores end together. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rankOf(a) - rankOf(b));
  }
};
