/** What of Chromium's trace is needed for `selfTimes`. */
export const categories = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.gc',
  'v8',
];

/**
 * Rows for work that is no function's, by the events of the trace that are this work. The profiler knows
 * the garbage collector by the same name.
 */
const native = [
  ['(V8: optimise)', /^V8\.(?!GC).*(Maglev|Optimiz|Baseline|Turbo)/],
  ['(V8: parse and compile)', /^V8\.(Compile|Parse|PreParse)|^v8\.(compile|produceCache)/],
  ['(garbage collector)', /^(V8\.GC|MinorGC|MajorGC)/],
  ['(parse HTML)', /^ParseHTML$/],
  ['(style)', /^UpdateLayoutTree$/],
  ['(layout)', /^Layout$/],
  ['(paint)', /^(PrePaint|Paint|Layerize|Commit)$/],
];

function rowOf({ name }) {
  return native.find(([, pattern]) => pattern.test(name))?.[0];
}

/**
 * Where the events of one thread begin and end, in order: the time by the clock, the thread's own time,
 * and which native row the thread works for from there on, null for none.
 */
function* boundaries(events) {
  const open = [];
  const outer = () => open.at(-1)?.row ?? null;
  function* close(until) {
    while (open.length > 0 && open.at(-1).end <= until) {
      const { end, threadEnd } = open.pop();
      yield { time: end, thread: threadEnd, row: outer() };
    }
  }
  for (const event of events) {
    yield* close(event.ts);
    const row = rowOf(event) ?? outer();
    open.push({ end: event.ts + event.dur, threadEnd: event.tts + event.tdur, row });
    yield { time: event.ts, thread: event.tts, row };
  }
  yield* close(Infinity);
}

/** The native rows' times, and a clock that only runs while the thread does anything else. */
function readClocks(events) {
  const rows = new Map();
  const points = [];
  let other = 0;
  let last;
  for (const boundary of boundaries(events)) {
    const passed = last ? Math.max(0, boundary.thread - last.thread) : 0;
    if (last?.row) rows.set(last.row, (rows.get(last.row) ?? 0) + passed);
    else other += passed;
    points.push({ time: boundary.time, other });
    last = boundary;
  }
  return { rows, points };
}

/** Reads a clock at ever later times, in a straight line between its points. */
function reader(points) {
  let next = 0;
  return (time) => {
    while (next < points.length && points[next].time <= time) next += 1;
    const [before, after] = [points[next - 1], points[next]];
    if (before === undefined || after === undefined) return (before ?? after)?.other ?? 0;
    const part = (time - before.time) / (after.time - before.time);
    return before.other + part * (after.other - before.other);
  };
}

function samplesOf(chunks, startTime) {
  const frames = new Map();
  const samples = [];
  let time = startTime;
  for (const { args } of chunks) {
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const { id, callFrame } of cpuProfile.nodes ?? []) frames.set(id, callFrame);
    (cpuProfile.samples ?? []).forEach((id, nth) => {
      time += timeDeltas[nth];
      samples.push({ time, frame: frames.get(id) });
    });
  }
  return samples.toSorted((a, b) => a.time - b.time);
}

/** Each renderer process has a profile; the page's is the one that grew most. */
function longestProfile(traceEvents) {
  const chunks = traceEvents.filter(({ name }) => name === 'ProfileChunk');
  const size = ({ pid, id }) =>
    chunks.filter((chunk) => chunk.pid === pid && chunk.id === id).length;
  return traceEvents
    .filter(({ name }) => name === 'Profile')
    .toSorted((a, b) => size(b) - size(a))[0];
}

/**
 * Microseconds of a page's main thread, by function and for what is no function's. All are the thread's
 * own time: the trace tells at each event's beginning and end how far both clocks are, so that a
 * sample counts for what the thread did until the next one, whatever else the machine did.
 *
 * @param nameOf the row's name, for a function's frame.
 */
export function selfTimes({ traceEvents }, nameOf) {
  const profile = longestProfile(traceEvents);
  const { pid, tid } = profile;
  const here = traceEvents.filter((event) => event.pid === pid);
  const events = here
    .filter((event) => event.tid === tid && event.ph === 'X' && event.tdur !== undefined)
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const { rows, points } = readClocks(events);
  const chunks = here.filter(({ name, id }) => name === 'ProfileChunk' && id === profile.id);
  const samples = samplesOf(chunks, profile.args.data.startTime);
  const read = reader(points);
  const times = samples.map(({ time }) => read(time));
  samples.forEach(({ frame }, nth) => {
    const spent = (times[nth + 1] ?? times[nth]) - times[nth];
    const name = nameOf(frame);
    rows.set(name, (rows.get(name) ?? 0) + spent);
  });
  return rows;
}
