import { CONFORMANCE } from './conformance.js';
import { memoryComments } from './memory.js';

describe('comments in memory', () => {
  for (const { name, run } of CONFORMANCE) {
    it(name, async () => {
      const adapter = memoryComments();
      await run({
        adapter,
        become: async (who) => adapter.become(who === 'nobody' ? undefined : who),
        approve: async (id) => adapter.approve(id),
      });
    });
  }
});
