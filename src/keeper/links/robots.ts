/** What a site's owner allows robots to do (RFC 9309). */
export interface Robots {
  /** @param path path and query of a URL. */
  allows(path: string): boolean;
  /** The time that the owner wants between two requests, in milliseconds. */
  readonly delay: number;
}

/** Nobody minds. */
export const EVERYTHING: Robots = { allows: () => true, delay: 0 };
/** If the rules cannot be fetched, there are none to follow. */
export const NOTHING: Robots = { allows: () => false, delay: 0 };

interface Rule {
  readonly isAllowed: boolean;
  readonly pattern: string;
}

/** The rules for a robot in a `robots.txt`: those for its name, or else those for all robots. */
export function readRobots(text: string, robot: string): Robots {
  const groups = new Map<string, { rules: Rule[]; delay: number }>();
  let names: string[] = [];
  let isOpen = false;
  for (const line of text.slice(0, 500_000).split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const said = value.trim();
    switch (key.toLowerCase()) {
      case 'user-agent':
        names = isOpen ? [...names, said.toLowerCase()] : [said.toLowerCase()];
        for (const name of names) if (!groups.has(name)) groups.set(name, { rules: [], delay: 0 });
        isOpen = true;
        break;
      case 'allow':
      case 'disallow':
        isOpen = false;
        if (!said) break;
        for (const name of names) {
          groups.get(name)?.rules.push({ isAllowed: key.toLowerCase() === 'allow', pattern: said });
        }
        break;
      case 'crawl-delay':
        isOpen = false;
        for (const group of names.map((name) => groups.get(name))) {
          if (group && Number(said) > 0) group.delay = Number(said) * 1000;
        }
        break;
      default:
    }
  }
  const { rules, delay } = groups.get(robot) ?? groups.get('*') ?? { rules: [], delay: 0 };
  return {
    delay: Math.min(delay, MOST_DELAY),
    allows(path) {
      const fitting = rules.filter(({ pattern }) => fits(pattern, path));
      // The longest rule wins. Of two with the same length, the one that allows.
      const [first] = fitting.sort(
        (one, other) =>
          other.pattern.length - one.pattern.length ||
          Number(other.isAllowed) - Number(one.isAllowed),
      );
      return first?.isAllowed ?? true;
    },
  };
}

const MOST_DELAY = 10_000;

/** Whether a path begins with a pattern, in which `*` is anything and `$` the end. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [start = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  let at = start.length;
  for (const [index, part] of parts.entries()) {
    const isLast = isWhole && index === parts.length - 1;
    const found = isLast ? path.lastIndexOf(part) : path.indexOf(part, at);
    if (found < at) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length || (parts.at(-1) === '' && parts.length > 0);
}
