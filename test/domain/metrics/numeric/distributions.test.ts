import { betaShare } from '../../../../src/domain/metrics/numeric/incomplete-beta';
import { chiSquareTail, gammaTails } from '../../../../src/domain/metrics/numeric/incomplete-gamma';
import { logGamma } from '../../../../src/domain/metrics/numeric/log-gamma';
import { normalCritical, normalTail } from '../../../../src/domain/metrics/numeric/normal';
import { studentCritical, studentTail } from '../../../../src/domain/metrics/numeric/student';

// Computed by R 4.2.2 (lgamma, pbeta, pgamma, pnorm, qnorm, pt, qt), printed with 17 digits. Tiny tails
// are held to the same relative accuracy as large ones.

function expectClose(value: number, expected: number, relative: number, absolute = 0): void {
  if (Math.abs(value - expected) <= Math.max(relative * Math.abs(expected), absolute)) return;
  throw new Error(`${value} is not ${expected} within ${relative}`);
}

test.each([
  [1e-300, 690.7755278982137],
  [1e-10, 23.025850929882736],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [0.9999, 5.7729791561249e-5],
  [1.0001, -5.7713342220443005e-5],
  [1.4616, -0.12148629003589734],
  [1.9999, -4.2275208772152816e-5],
  [2.0001, 4.22816581128832e-5],
  [3.7, 1.428072326665388],
  [9.5, 11.689333420797269],
  [12, 17.50230784587389],
  [50.5, 146.51925549072064],
  [1000.25, 5906.9472682711175],
  [45489.5, 442391.71614846686],
  [100000000, 1742068066.1038349],
])('ln Γ(%p) is %p', (x, expected) => {
  expectClose(logGamma(x), expected, 2e-15, 6e-15);
});

test.each([
  [8, 13, 0.3, 0.22772820258183943],
  [20, 1.5, 0.375, 1.2463074563299002e-8],
  [0.5, 0.5, 0.001, 0.02013504163337749],
  [0.001, 2, 0.5, 0.9998067465369478],
  [2, 0.001, 0.5, 0.00019325346305225174],
  [20034.5, 24666.5, 0.44, 0.00024570954602310215],
  [20034.5, 24666.5, 0.4482, 0.5019833863482124],
  [100, 3, 0.2, 4.199726438556122e-67],
  [0.5, 5000, 1e-9, 0.002523065240227275],
  [3, 400, 0.5, 1],
  [2.5, 7.25, 0.999, 1],
  [30, 0.01, 0.1, 3.8354461405180907e-34],
  [1000000, 1000000, 0.499, 0.002338849406931519],
  [1000000, 1000000, 0.5, 0.5],
])('I(%p, %p) at %p is %p', (a, b, x, expected) => {
  expectClose(betaShare(a, b, x, 1 - x), expected, 2e-14);
});

test.each([
  [0.5, 1.92, 0.9499564787512947, 0.050043521248705224],
  [50, 75, 0.9990960679576459, 0.0009039320423540094],
  [3.5, 7.03357, 0.9499999921788989, 0.05000000782110119],
  [0.5, 700, 1, 2.1010145162641344e-306],
  [0.01, 0.5, 0.9943732438060329, 0.005626756193967184],
  [500, 300, 3.807423416288177e-26, 1],
  [500, 900, 1, 1.8378378279706705e-48],
  [45000, 45500, 0.9906112500299389, 0.009388749970061097],
  [45000, 44000, 1.0279543801565984e-6, 0.9999989720456198],
  [1000000, 1005000, 0.999999701250986, 2.9874901401146387e-7],
  [2, 1e-12, 4.999999999996667e-25, 0.9999999999999999],
  [0.1, 1e-30, 0.0010511370061117775, 0.9989488629938882],
  [3, 0.5, 0.014387677966970687, 0.9856123220330293],
  [1, 2.0001, 0.8646782496150571, 0.13532175038494287],
  [0.5, 1.49, 0.9157007275967406, 0.08429927240325943],
])('P and Q of %p at %p are %p and %p', (a, x, lower, upper) => {
  const tails = gammaTails(a, x);
  expectClose(tails.lower, lower, 6e-14);
  expectClose(tails.upper, upper, 6e-14);
});

test.each([
  [0, 0.5],
  [1e-9, 0.49999999960105773],
  [0.3, 0.3820885778110473],
  [1, 0.15865525393145705],
  [1.7, 0.04456546275854304],
  [1.75, 0.0400591568638171],
  [1.8, 0.0359303191129258],
  [1.96, 0.024997895148220428],
  [3, 0.0013498980316300946],
  [5, 2.866515718791939e-7],
  [8.3, 5.205569744890255e-17],
  [10, 7.619853024160527e-24],
  [20, 2.7536241186062337e-89],
  [37.5, 4.605353009581955e-308],
  [-1, 0.8413447460685429],
  [-3, 0.9986501019683699],
  [-8, 0.9999999999999993],
])('a standard normal variable exceeds %p with probability %p', (z, expected) => {
  expectClose(normalTail(z), expected, 1e-14);
});

test.each([
  [0.025, 1.9599639845400538],
  [0.005, 2.5758293035489],
  [0.1, 1.2815515655446008],
  [0.4, 0.2533471031357998],
  [1e-5, 4.2648907939228256],
  [1e-10, 6.361340902404056],
  [1e-50, 14.933337534788489],
  [1e-300, 37.0470962993612],
  [0.1587, 0.9998150936147444],
  [0.05, 1.6448536269514726],
  [0.31, 0.49585034734745304],
])('a standard normal variable exceeds with probability %p the value %p', (tail, expected) => {
  expectClose(normalCritical(tail), expected, 2e-15);
});

test.each([
  [2.1, 7.3, 0.036123356712426676],
  [1.96, 1000000000, 0.024997895286864857],
  [1e-8, 3, 0.499999996324474],
  [40, 3, 1.719034039457927e-5],
  [10000000000, 2.5, 7.193397190831748e-26],
  [6, 0.1, 0.34888739114715733],
  [1000, 0.01, 0.4528740484391668],
  [38, 1000000, 4.86067504e-316],
  [5.2, 98, 5.455666014918915e-7],
  [49.8469251821808, 231, 6.626844845679526e-126],
  [0.8854, 58595.481422574, 0.1879722828660681],
  [1.4, 1, 0.19743154328874649],
  [12.7, 1, 0.025012163844672076],
  [3, 1000000000000000, 0.001349898031630126],
  [0.3, 100.5, 0.38239839319602825],
])('t exceeds %p at %p degrees of freedom with probability %p', (t, freedom, expected) => {
  expectClose(studentTail(t, freedom), expected, 4e-14);
  expectClose(studentTail(-t, freedom), 1 - expected, 1e-15);
});

test.each([
  [0.025, 1.5, 6.016663104427932],
  [0.1, 30, 1.3104150253913953],
  [0.025, 1, 12.706204736174707],
  [0.005, 2.2, 8.534715279807731],
  [1e-10, 1, 3183098861.8379064],
  [1e-10, 50, 7.948243747646222],
  [0.3, 0.05, 3119.219146032966],
  [0.025, 17.7764735161785, 2.102817241569802],
  [0.025, 58595.481422574, 1.960004470928128],
  [0.025, 1000000000, 1.959963986912325],
  [1e-100, 3, 2.2257698238224483e33],
  [0.45, 3, 0.13659819935369893],
  [0.49, 0.01, 0.37192338561432337],
  [0.001, 10000, 3.0910475160306117],
])('with probability %p at %p degrees of freedom t exceeds %p', (tail, freedom, expected) => {
  expectClose(studentCritical(tail, freedom), expected, 3e-14);
  expectClose(studentTail(studentCritical(tail, freedom), freedom), tail, 2e-15);
});

test('the ends are exact', () => {
  expect([betaShare(2, 3, 0, 1), betaShare(2, 3, 1, 0)]).toEqual([0, 1]);
  expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1 });
  expect([normalTail(Infinity), normalTail(-Infinity), normalCritical(0.5)]).toEqual([0, 1, 0]);
  expect([studentTail(Infinity, 5), studentTail(0, 5), studentCritical(0.5, 5)]).toEqual([
    0, 0.5, 0,
  ]);
});

test('chi-square with two degrees of freedom is exponential', () => {
  for (const x of [0.01, 1, 3, 50, 700]) expectClose(chiSquareTail(x, 2), Math.exp(-x / 2), 1e-13);
});
