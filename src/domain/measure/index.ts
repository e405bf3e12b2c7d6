export { measureCells } from './cells';
export { dataSpan, measureOver } from './measure-over';
export { parseMeasure } from './parse-measure';
export { measuredRows } from './measured-rows';
export { rowsRead } from './rows-read';
