import type { WholeAim } from '../../../src/domain/define/outlook/chance';
import type { BoundedAhead } from '../../../src/domain/define/outlook/outlook';
import { reached } from '../../../src/domain/metrics/standing/chance';
import { curveOf } from './curve';

const WIDTH = 264;
const HEIGHT = 72;

interface DistributionProps {
  found: BoundedAhead;
  aim: WholeAim | undefined;
  label: string;
}

/** The values that may come as a curve, with the part of it that reaches the target. */
export function Distribution({ found, aim, label }: DistributionProps) {
  const reach = aim ? reached({ ...aim, high: aim.targetHigh }) : { from: -Infinity, to: Infinity };
  const curve = curveOf(found, reach);
  const place = ({ x, y }: { x: number; y: number }) =>
    `${(x * WIDTH).toFixed(1)},${(HEIGHT - 2 - y * (HEIGHT - 10)).toFixed(1)}`;
  const outline = `M0,${HEIGHT} L${curve.points.map(place).join(' L')} L${WIDTH},${HEIGHT} Z`;
  const { from, to } = curve.reached;
  return (
    <svg class="distribution" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <clipPath id="outlook-reached">
        <rect x={from * WIDTH} y={0} width={(to - from) * WIDTH} height={HEIGHT} />
      </clipPath>
      <path class="density" d={outline} />
      {aim && <path class="density reached" d={outline} clip-path="url(#outlook-reached)" />}
      {aim &&
        curve.bounds.map((x) => (
          <line key={x} class="target-line" x1={x * WIDTH} x2={x * WIDTH} y1={0} y2={HEIGHT} />
        ))}
    </svg>
  );
}
