import { buildAll } from '../../build.mjs';

export default async function buildOnce() {
  await buildAll({ quiet: true });
}
