import { cpus, totalmem } from 'node:os';

/** When and on what a run was made, as its report tells. */
export async function describeMachine(browser) {
  const cores = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cores.length,
    processor: cores[0].model.trim(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    browser: await browser.version(),
    node: process.version,
    platform: process.platform,
  };
}
