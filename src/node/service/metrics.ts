/** The upper limits of the groups in which requests are counted, in seconds. */
const BOUNDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** What the service has done, in the text format of Prometheus. */
export function metrics() {
  const requests = new Map<string, number>();
  const buckets = BOUNDS.map(() => 0);
  let sum = 0;
  let count = 0;
  let cached = 0;
  const reloads = new Map<'ok' | 'failed', number>([
    ['ok', 0],
    ['failed', 0],
  ]);

  return {
    request(status: number, seconds: number, isCached: boolean): void {
      requests.set(`${status}`, (requests.get(`${status}`) ?? 0) + 1);
      sum += seconds;
      count += 1;
      if (isCached) cached += 1;
      BOUNDS.forEach((bound, place) => {
        if (seconds <= bound) buckets[place] = (buckets[place] ?? 0) + 1;
      });
    },
    reload(result: 'ok' | 'failed'): void {
      reloads.set(result, (reloads.get(result) ?? 0) + 1);
    },
    /**
     * @param sizes how many organisations each list has.
     * @param waiting how many requests wait for their turn.
     */
    text(sizes: ReadonlyMap<string, number>, waiting: number): string {
      const name = 'partner_directory';
      const lines = (metric: string, type: string, help: string, values: readonly string[]) => [
        `# HELP ${name}_${metric} ${help}`,
        `# TYPE ${name}_${metric} ${type}`,
        ...values.map((value) => `${name}_${metric}${value}`),
      ];
      const duration = 'request_duration_seconds';
      return [
        ...lines('requests_total', 'counter', 'Requests answered, by status.', [
          ...[...requests].map(([status, times]) => `{status="${status}"} ${times}`),
        ]),
        ...lines('cached_answers_total', 'counter', 'Requests answered from memory.', [
          ` ${cached}`,
        ]),
        ...lines(duration, 'histogram', 'How long requests took.', [
          ...BOUNDS.map((bound, place) => `_bucket{le="${bound}"} ${buckets[place]}`),
          `_bucket{le="+Inf"} ${count}`,
          `_sum ${sum}`,
          `_count ${count}`,
        ]),
        ...lines('reloads_total', 'counter', 'Feeds read again after a change.', [
          ...[...reloads].map(([result, times]) => `{result="${result}"} ${times}`),
        ]),
        ...lines('organizations', 'gauge', 'Organisations that can be found, by list.', [
          ...[...sizes].map(([list, size]) => `{list="${list}"} ${size}`),
        ]),
        ...lines('waiting_requests', 'gauge', 'Requests that wait for their turn.', [
          ` ${waiting}`,
        ]),
        ...lines('resident_memory_bytes', 'gauge', 'Memory of the process.', [
          ` ${process.memoryUsage.rss()}`,
        ]),
        '',
      ].join('\n');
    },
  };
}

export type Metrics = ReturnType<typeof metrics>;
