import type { Comment, CommentPage, CommentsAdapter, CommentsErrorKind } from './adapter.js';

/** What an adapter's test needs besides the adapter. */
export interface Subject {
  readonly adapter: CommentsAdapter;
  /** Logs one of two people in, neither of them a moderator, or everybody out. */
  become(who: 'ann' | 'ben' | 'nobody'): Promise<void>;
  /** Publishes a comment, as a moderator does. */
  approve(id: string): Promise<void>;
}

export interface ConformanceTest {
  readonly name: string;
  run(subject: Subject): Promise<void>;
}

function check(isTrue: boolean, what: string): asserts isTrue {
  if (!isTrue) throw new Error(what);
}

const same = (read: unknown, wanted: unknown, what: string) =>
  check(
    JSON.stringify(read) === JSON.stringify(wanted),
    `${what}: ${JSON.stringify(wanted)} is expected, and it is ${JSON.stringify(read)}.`,
  );

async function refused(what: string, kind: CommentsErrorKind, ask: () => Promise<unknown>) {
  const error = await ask().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  same((error as { kind?: unknown } | undefined)?.kind, kind, what);
}

/** An organisation that no test before has commented on. */
const organizationOfOwn = () => `org-${Math.random().toString(36).slice(2)}`;

const texts = ({ comments }: CommentPage) => comments.map(({ text }) => text);

async function published(subject: Subject, organization: string, text: string): Promise<Comment> {
  const comment = await subject.adapter.add({ organization, text });
  if (comment.isAwaiting) await subject.approve(comment.id);
  return comment;
}

/**
 * What every adapter must do. Run each against an adapter, in any test framework: it throws if
 * something is wrong.
 */
export const CONFORMANCE: readonly ConformanceTest[] = [
  {
    name: 'says who is logged in, and that nobody is',
    async run({ adapter, become }) {
      await become('nobody');
      same((await adapter.session()).name ?? null, null, 'the name of nobody');
      await become('ann');
      check(!!(await adapter.session()).name, 'A visitor who is logged in has a name.');
    },
  },
  {
    name: 'lists nothing about an organisation that nobody wrote about',
    async run({ adapter, become }) {
      await become('nobody');
      const page = await adapter.list({ organization: organizationOfOwn() });
      same([page.comments, page.total, page.next ?? null], [[], 0, null], 'the page');
    },
  },
  {
    name: 'takes a comment only from who is logged in',
    async run({ adapter, become }) {
      await become('nobody');
      await refused('without log-in', 'log-in', () =>
        adapter.add({ organization: organizationOfOwn(), text: 'From nobody' }),
      );
    },
  },
  {
    name: 'shows what awaits approval to its author alone, and then to all',
    async run({ adapter, become, approve }) {
      const organization = organizationOfOwn();
      await become('ann');
      const made = await adapter.add({ organization, text: 'By Ann, to be read first' });
      same([made.text, !!made.isOwn], ['By Ann, to be read first', true], 'the comment');
      check(!Number.isNaN(Date.parse(made.date)), 'Its date is an RFC 3339 date-time.');
      if (made.isAwaiting) {
        const own = await adapter.list({ organization });
        same([texts(own), own.total], [[made.text], 0], 'what its author gets');
        await become('ben');
        same(texts(await adapter.list({ organization })), [], 'what another gets');
        await become('nobody');
        same(texts(await adapter.list({ organization })), [], 'what a visitor gets');
        await approve(made.id);
      }
      await become('nobody');
      const all = await adapter.list({ organization });
      same([texts(all), all.total], [[made.text], 1], 'what all get in the end');
      const [comment] = all.comments;
      same([!!comment?.isAwaiting, !!comment?.isOwn], [false, false], 'how a visitor gets it');
    },
  },
  {
    name: 'keeps organisations and the whole directory apart',
    async run(subject) {
      const [one, other] = [organizationOfOwn(), organizationOfOwn()];
      await subject.become('ann');
      await published(subject, one, 'About the first');
      await published(subject, other, 'About the second');
      same(texts(await subject.adapter.list({ organization: one })), ['About the first'], 'one');
      same(texts(await subject.adapter.list({ organization: other })), ['About the second'], 'two');
      const all = texts(await subject.adapter.list({}));
      check(!all.some((text) => text.startsWith('About the')), 'None of them is about all.');
    },
  },
  {
    name: 'takes the same text about two organisations',
    async run(subject) {
      const [one, other] = [organizationOfOwn(), organizationOfOwn()];
      await subject.become('ann');
      for (const organization of [one, other]) await published(subject, organization, 'Thank you!');
      same(texts(await subject.adapter.list({ organization: one })), ['Thank you!'], 'one');
      same(texts(await subject.adapter.list({ organization: other })), ['Thank you!'], 'two');
    },
  },
  {
    name: 'lists the oldest first, page by page, each once',
    async run(subject) {
      const organization = organizationOfOwn();
      await subject.become('ann');
      const wanted: string[] = [];
      for (let n = 1; n <= 25; n += 1) {
        wanted.push(`Comment number ${n}`);
        await published(subject, organization, `Comment number ${n}`);
      }
      await subject.become('nobody');
      const read: string[] = [];
      let page: CommentPage | undefined;
      do {
        page = await subject.adapter.list({ organization, after: page?.next });
        read.push(...texts(page));
        same(page.total, 25, 'the total on each page');
      } while (page.next && read.length < 100);
      same(read, wanted, 'all pages together');
    },
  },
  {
    name: 'gives a text back as it was written',
    async run(subject) {
      const organization = organizationOfOwn();
      const text =
        'One < two & "three" — <b>bold</b> <script>4</script> &amp; 🎈 שלום \u202Eturned\nA line';
      await subject.become('ann');
      const made = await published(subject, organization, text);
      same(made.text, text, 'the text of the answer');
      same(texts(await subject.adapter.list({ organization })), [text], 'the text of the list');
    },
  },
  {
    name: 'takes no text without a word',
    async run({ adapter, become }) {
      await become('ann');
      await refused('an empty text', 'refused', () =>
        adapter.add({ organization: organizationOfOwn(), text: ' \n ' }),
      );
    },
  },
  {
    name: 'takes no text of a million letters, and says so',
    async run({ adapter, become }) {
      await become('ann');
      await refused('a long text', 'refused', () =>
        adapter.add({ organization: organizationOfOwn(), text: 'x'.repeat(1_000_000) }),
      );
    },
  },
  {
    name: 'deletes what its author deletes, and nothing for anybody else',
    async run(subject) {
      const { adapter, become } = subject;
      const organization = organizationOfOwn();
      await become('ann');
      const { id } = await published(subject, organization, 'To be deleted');
      await become('nobody');
      await refused('by nobody', 'log-in', () => adapter.remove(id));
      await become('ben');
      await refused('by another', 'refused', () => adapter.remove(id));
      same(texts(await adapter.list({ organization })), ['To be deleted'], 'what is left');
      await become('ann');
      await adapter.remove(id);
      same(texts(await adapter.list({ organization })), [], 'what is left in the end');
      await refused('a second time', 'refused', () => adapter.remove(id));
    },
  },
  {
    name: 'takes a report from who is logged in, and hides nothing by it',
    async run(subject) {
      const { adapter, become } = subject;
      const organization = organizationOfOwn();
      await become('ann');
      const { id } = await published(subject, organization, 'To be reported');
      await become('nobody');
      await refused('by nobody', 'log-in', () => adapter.report(id));
      await become('ben');
      await adapter.report(id);
      same(texts(await adapter.list({ organization })), ['To be reported'], 'what is shown');
    },
  },
];
