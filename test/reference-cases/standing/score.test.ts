import { builtFunctions } from '../../support/built-functions';
import { describeReferences, expectWithin, referenceRows } from '../../support/oracle';

const shows = builtFunctions();

describeReferences(
  'score',
  {
    'weighted-mtcars': (reference) => {
      const rows = referenceRows('data/mtcars.csv');
      const column = (name: string) => rows.map((row) => [Number(row[name])]);
      // A cap beyond every value: then the score is the plain weighted mean.
      const mean = shows('KPI_SCORE', column('mpg'), column('wt'), 1000);
      expectWithin(reference, mean, reference.expected.weighted_mean);
    },
  },
  { 'composite-mtcars': 'rescaling to a range or to deviations is no function of the page' },
);
