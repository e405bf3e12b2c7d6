module.exports = async function buildOnce() {
  const { buildAll } = await import('../../build.mjs');
  await buildAll({ quiet: true });
};
