import { setTimeout as sleep } from 'node:timers/promises';

/** How often the thread is looked at, and what it may do in that time and still count as calm. */
const interval = 100;
const calmBelow = 5;
/** So many calm intervals in a row are rest: a library that waits for 75 ms before it acts is not done. */
const calmIntervals = 2;

/** What `Performance.getMetrics` tells, by name. */
export async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Milliseconds of the main thread's own time: all of it, its script, its style and layout. */
async function threadTime(client) {
  const { TaskDuration, ScriptDuration, LayoutDuration, RecalcStyleDuration } =
    await metrics(client);
  return {
    task: TaskDuration * 1000,
    script: ScriptDuration * 1000,
    layout: (LayoutDuration + RecalcStyleDuration) * 1000,
  };
}

/** Waits until the main thread has next to nothing to do. */
export async function rest(client) {
  let { task: before } = await threadTime(client);
  for (let calm = 0; calm < calmIntervals;) {
    await sleep(interval);
    const { task: now } = await threadTime(client);
    calm = now - before < calmBelow ? calm + 1 : 0;
    before = now;
  }
}

/** The thread time that an act takes, and all that follows from it until the page is at rest. */
export async function spent(client, act) {
  const before = await threadTime(client);
  await act();
  await rest(client);
  const after = await threadTime(client);
  return Object.fromEntries(
    Object.entries(after).map(([part, time]) => [part, time - before[part]]),
  );
}

/** The same for a load: the counters begin at 0 with each document, so that no page before is in them. */
export async function spentOnLoad(client, go) {
  await go();
  await rest(client);
  return threadTime(client);
}
