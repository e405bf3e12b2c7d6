import type { Slope } from '../../numeric/peak';
import type { FitGroups } from './purchase-groups';

/**
 * The log-likelihood of BG/NBD in r, alpha, a, b with all its derivatives. Fader, Hardie and Lee, "Counting
 * your customers the easy way: an alternative to the Pareto/NBD model", Marketing Science 24 (2005) 275–284,
 * equation 6. Purchases are whole numbers, so the gamma functions of the formula are products, and the
 * product's factor k + 1 belongs to every customer with more than k purchases.
 *
 * In three parameters it is the limit of endless a + b, where everybody leaves after a purchase with the same
 * probability, of odds a : 1; in r and alpha alone nobody leaves.
 */
export function bgNbdLikelihood(groups: FitGroups): (parameters: Float64Array) => Slope {
  const { purchases, times, recency, age, customers } = groups;
  const most = purchases[purchases.length - 1];
  const beyond = new Float64Array(most + 1);
  let total = 0;
  for (let g = 0; g < purchases.length; g += 1) {
    total += customers[g];
    if (purchases[g] > 0) beyond[purchases[g] - 1] += customers[g];
  }
  for (let k = most - 1; k >= 0; k -= 1) beyond[k] += beyond[k + 1];
  const logs = new Float64Array(times.length);
  const inverses = new Float64Array(times.length);
  const stays = new Float64Array(most);
  const logStays = new Float64Array(most);

  return (parameters) => {
    // Read and set one by one: taking arrays apart makes this so long that its compiling costs more than its work.
    const free = parameters.length;
    const r = parameters[0];
    const alpha = parameters[1];
    const a = free > 2 ? parameters[2] : 0;
    const b = free > 3 ? parameters[3] : 1;
    const differ = free > 3 ? 1 : 0;
    const logA = Math.log(a);
    let value = total * r * Math.log(alpha);
    let gr = total * Math.log(alpha);
    let galpha = (total * r) / alpha;
    let ga = 0;
    let gb = 0;
    let rr = 0;
    let ralpha = total / alpha;
    let ra = 0;
    let rb = 0;
    let alphaalpha = (-total * r) / alpha ** 2;
    let alphaa = 0;
    let alphab = 0;
    let aa = 0;
    let ab = 0;
    let bb = 0;
    for (let k = 0; k < most; k += 1) {
      const n = beyond[k];
      const buy = 1 / (r + k);
      const stay = 1 / (b + differ * k);
      const either = 1 / (a + b + differ * k);
      stays[k] = stay;
      logStays[k] = logA + Math.log(stay);
      value += n * Math.log(((r + k) * either) / stay);
      gr += n * buy;
      rr -= n * buy * buy;
      ga -= n * either;
      gb += n * (stay - either);
      const bend = n * either * either;
      aa += bend;
      ab += bend;
      bb += bend - n * stay * stay;
    }
    for (let j = 0; j < times.length; j += 1) {
      logs[j] = Math.log(alpha + times[j]);
      inverses[j] = 1 / (alpha + times[j]);
    }
    for (let g = 0; g < purchases.length; g += 1) {
      const n = customers[g];
      const x = purchases[g];
      const i = age[g];
      const inverse = inverses[i];
      value -= n * (r + x) * logs[i];
      gr -= n * logs[i];
      galpha -= n * (r + x) * inverse;
      ralpha -= n * inverse;
      alphaalpha += n * (r + x) * inverse * inverse;
      if (x === 0) continue;
      // ln(1 + e^z), the last factor of the formula: the customer may be gone since the last purchase.
      const j = recency[g];
      const longer = logs[i] - logs[j];
      const z = logStays[x - 1] + (r + x) * longer;
      const small = Math.exp(-Math.abs(z));
      value += n * (Math.max(z, 0) + Math.log1p(small));
      const gone = (n * (z > 0 ? 1 : small)) / (1 + small);
      const open = (n * small) / (1 + small) ** 2;
      const shift = (r + x) * (inverse - inverses[j]);
      const stay = stays[x - 1];
      gr += gone * longer;
      galpha += gone * shift;
      ga += gone / a;
      gb -= gone * stay;
      rr += open * longer * longer;
      ralpha += open * longer * shift + gone * (inverse - inverses[j]);
      ra += (open * longer) / a;
      rb -= open * longer * stay;
      alphaalpha += open * shift * shift - gone * shift * (inverse + inverses[j]);
      alphaa += (open * shift) / a;
      alphab -= open * shift * stay;
      aa += (open - gone) / (a * a);
      ab -= (open * stay) / a;
      bb += (open + gone) * stay * stay;
    }
    return {
      value,
      gradient: [gr, galpha, ga, gb].slice(0, free),
      curvature: [
        rr,
        ralpha,
        ra,
        rb,
        ralpha,
        alphaalpha,
        alphaa,
        alphab,
        ra,
        alphaa,
        aa,
        ab,
        rb,
        alphab,
        ab,
        bb,
      ].filter((_, i) => i % 4 < free),
    };
  };
}
