import { headed, type Table } from '../../functions/values';
import { spreadOf } from '../forecast/growing-spread';
import { robustFit } from '../forecast/robust-fit';
import { type DatedValues, seriesOf } from '../forecast/series';

export interface AnomalyValues extends DatedValues {
  sensitivity: number;
}

/** A row for each date, in order; a date without a value has nothing to compare. */
export function kpiAnomalies({ sensitivity, ...rows }: AnomalyValues): Table {
  const { values, season, days, placeOf } = seriesOf(rows);
  const { expected, deviation } = robustFit(values, season);
  const spread = spreadOf(values, expected, deviation);
  const table: Table['rows'][0][] = [];
  for (let i = 0; i < days.length; i += 1) {
    const place = placeOf(days[i]);
    const value = values[place];
    const middle = expected[place];
    const reach = sensitivity * spread[place];
    const low = middle - reach;
    const high = middle + reach;
    table.push(
      !(value === value)
        ? [days[i]]
        : !(middle === middle)
          ? [days[i], value]
          : [days[i], value, middle, low, high, value < low || value > high],
    );
  }
  return {
    columns: headed('date: day, value, expected, low, high, unusual: flag'),
    rows: table,
  };
}
