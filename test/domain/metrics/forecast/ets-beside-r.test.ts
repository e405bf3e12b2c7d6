import { bestEts, etsForms } from '../../../../src/domain/metrics/forecast/ets-choice';
import { etsFit } from '../../../../src/domain/metrics/forecast/ets-fit';
import { etsOutlook } from '../../../../src/domain/metrics/forecast/ets-forecast';
import type { EtsForm } from '../../../../src/domain/metrics/forecast/ets-likelihood';

/** Deterministic stand-in for noise, between −½ and ½. */
const w = (t: number) => ((t * 7919) % 101) / 101 - 0.5;
const times = Array.from({ length: 60 }, (_, i) => i + 1);

function summed(part: (t: number) => number): number[] {
  let sum = 0;
  return times.map((t) => (sum += part(t)));
}

/**
 * What `ets()` of forecast 8.20 (R 4.2.2) answers for series that anybody can write down: the
 * log-likelihood of each candidate, and forecast and upper 80 % bound of its choice, three steps on.
 */
const SERIES: Record<
  string,
  {
    values: number[];
    period: number;
    likelihoods: Record<string, number>;
    aicc: number;
    mean: number[];
    high: number[];
  }
> = {
  'a wandering level': {
    values: summed((t) => 3 * w(t + 7)).map((sum, i) => 100 + 8 * w(i + 1) + sum),
    period: 1,
    likelihoods: {
      ...{ ANN: -181.6376, AAN: -180.5267, AAdN: -181.931, MNN: -181.6375, MAN: -180.5343 },
      ...{ MAdN: -181.7996 },
    },
    aicc: 369.7037,
    mean: [99.67153, 99.67153, 99.67153],
    high: [103.14499, 103.14499, 103.14499],
  },
  'a line in months': {
    values: times.map((t) => 50 + 1.5 * t + 10 * w(t)),
    period: 12,
    likelihoods: {
      ...{ ANN: -213.7967, ANA: -220.4155, AAN: -186.083, AAdN: -191.2019, AAA: -183.7451 },
      ...{ AAdA: -191.2122, MNN: -218.629, MNA: -228.8438, MNM: -239.1962, MAN: -190.8511 },
      ...{ MAdN: -196.3055, MAA: -190.5613, MAdA: -196.0631, MAM: -187.2349, MAdM: -195.2891 },
    },
    aicc: 383.2771,
    mean: [141.37204, 142.864, 144.35596],
    high: [145.1788, 146.67076, 148.16272],
  },
  'a growing season': {
    values: times.map((t) => (80 + t) * (1 + 0.3 * Math.sin((Math.PI * t) / 6)) * (1 + 0.1 * w(t))),
    period: 12,
    likelihoods: {
      ...{ ANN: -277.8015, ANA: -226.1286, AAN: -268.7944, AAdN: -267.9748, AAA: -217.9375 },
      ...{ AAdA: -217.5405, MNN: -277.3562, MNA: -227.561, MNM: -226.9437, MAN: -268.6656 },
      ...{ MAdN: -278.3037, MAA: -216.8082, MAdA: -216.4003, MAM: -186.1683, MAdM: -192.7272 },
    },
    aicc: 420.9081,
    mean: [160.26183, 180.64016, 187.04488],
    high: [166.71663, 187.91592, 194.57897],
  },
  'quarters around nought': {
    values: times.map((t) => 20 * w(t) + 10 * ((t % 4) - 1.5)),
    period: 4,
    likelihoods: {
      ...{ ANN: -275.1591, ANA: -226.9702, AAN: -275.3391, AAdN: -275.2865, AAA: -227.3787 },
      ...{ AAdA: -227.2288 },
    },
    aicc: 470.0942,
    mean: [-6.1826, 5.24565, 15.39143],
    high: [1.4805, 12.90874, 23.05452],
  },
  'a wandering week': {
    values: summed((t) => 8 * w(t)).map(
      (sum, i) => 200 + sum + (30 * (((i + 1) % 7) - 3) ** 2) / 9,
    ),
    period: 7,
    likelihoods: {
      ...{ ANN: -264.6476, ANA: -163.9334, AAN: -264.6995, AAdN: -264.6777, AAA: -163.6837 },
      ...{ AAdA: -161.4465, MNN: -263.4515, MNA: -163.5588, MNM: -167.393, MAN: -263.442 },
      ...{ MAdN: -263.4502, MAA: -163.9301, MAdA: -162.0011, MAM: -165.7145, MAdM: -162.4312 },
    },
    aicc: 351.6074,
    mean: [211.18993, 228.51207, 228.6333],
    high: [213.9414, 231.66339, 231.97842],
  },
};

const TREND = { none: 'N', line: 'A', damped: 'Ad' };
const SEASON = { none: 'N', added: 'A', multiplied: 'M' };

function nameOf({ relative, trend, season }: EtsForm): string {
  return `${relative ? 'M' : 'A'}${TREND[trend]}${SEASON[season]}`;
}

function scaledOf(values: number[]) {
  const scale = Math.max(...values.map(Math.abs));
  return {
    scale,
    scaled: Float64Array.from(values, (value) => value / scale),
    treatment: { logs: values.length * Math.log(scale), spent: 0 },
  };
}

describe.each(Object.entries(SERIES))(
  '%s',
  (_, { values, period, likelihoods, aicc, mean, high }) => {
    const { scale, scaled, treatment } = scaledOf(values);
    const forms = etsForms(Math.min(...values) > 0, period);

    test('has the candidates of R', () => {
      expect(forms.map(nameOf).sort()).toEqual(Object.keys(likelihoods).sort());
    });

    test.each(forms.map((form) => [nameOf(form), form] as const))(
      '%s is at least as likely as there',
      (name, form) => {
        const fit = etsFit(form, scaled, period, treatment);
        expect(fit?.logLikelihood).toBeGreaterThan(likelihoods[name] - 1e-3);
      },
    );

    test('is given a form of no greater AICc, and the same forecast where the likelihood is the same', () => {
      const fit = bestEts(scaled, period, treatment);
      if (!fit) throw new Error('no fit');
      expect(fit.aicc).toBeLessThan(aicc + 1e-3);
      if (fit.aicc < aicc - 0.05) return;
      const { means, variances } = etsOutlook(fit, 3);
      // The simplex stops a little beside the optimum: by a hundredth of the interval.
      mean.forEach((value, h) => {
        const near = 0.02 * (high[h] - value);
        expect(Math.abs(means[h] * scale - value)).toBeLessThan(near);
        const upper = (means[h] + 1.2815515655446004 * Math.sqrt(variances[h])) * scale;
        expect(Math.abs(upper - high[h])).toBeLessThan(2 * near);
      });
    });
  },
);
