import { expect } from '@open-wc/testing';
import { nameOf } from '../../../test/support/axe.js';
import {
  allInside,
  boxOf,
  but,
  COMMUNITY,
  commented,
  commentedFeed,
  inside,
  kept,
  memory,
  opened,
  send,
  write,
} from '../../../test/support/comments.js';
import {
  cards,
  directoryOf,
  focused,
  part,
  parts,
  search,
  settled,
  until,
} from '../../../test/support/page.js';
import { heard } from '../../../test/support/heard.js';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { addressed } from '../../../test/support/history.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText as isolatedText } from '../../../test/support/screen.js';
import type { CommentsErrorKind } from './adapter.js';
import { CommentsError } from './adapter.js';
import { waitUntil } from '../../../test/support/wait-until.js';

/** Without the marks that keep a name from turning what is around it. */
const bare = (text = '') => text.replaceAll(/[\u2066-\u2069]/g, '');
const screenText = (node: Element) => bare(isolatedText(node));
const bodies = (node: ParentNode) =>
  allInside(node, 'comment-text').map(({ textContent }) => textContent);
const links = (node: Element) =>
  parts(node, 'community-link').map(({ textContent }) => textContent);

describe('comments', () => {
  it('are not there without an adapter: the lines of the feed are', async () => {
    const directory = await directoryOf(commentedFeed());
    expect(parts(directory, 'comments-toggle')).to.have.lengthOf(0);
    expect(links(directory)).to.deep.equal([
      'Log in',
      'Register',
      'To leave a comment, please log in',
    ]);
  });

  it('are read under an organisation, the oldest first, with name and date', async () => {
    const directory = await commented(
      memory(undefined, [
        kept('The first.', { organization: 'alpha' }),
        kept('The second.', { organization: 'alpha', author: 'Ben', date: '2026-04-06T10:00:00Z' }),
        kept('Of another.', { organization: 'beta' }),
        kept('Not approved.', { organization: 'alpha', isApproved: false }),
      ]),
    );
    const node = await opened(directory, 'Alpha Links');
    expect(screenText(inside(node, 'comments-list'))).to.equal(
      'Ann, 5 March 2026 The first. Report Ben, 6 April 2026 The second. Report',
    );
  });

  it('are read about the whole directory, at its foot', async () => {
    const directory = await commented(memory(undefined, [kept('About all.')]));
    const foot = part(directory, 'foot');
    foot.scrollIntoView();
    await until(directory, () => bodies(foot).length);
    expect(bodies(foot)).to.deep.equal(['About all.']);
    expect(inside(foot, 'comments-heading').localName).to.equal('h3');
  });

  it('come page by page, and the focus goes to the first that is new', async () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      kept(`Number ${n + 1}`, { organization: 'alpha' }),
    );
    const directory = await commented(memory(undefined, many));
    const node = await opened(directory, 'Alpha Links');
    expect(bodies(node)).to.have.lengthOf(20);
    inside(node, 'comments-more').click();
    await until(directory, () => focused()?.textContent?.includes('Number 21'));
    expect(bodies(node)).to.have.lengthOf(25);
    expect(screenText(node)).not.to.include('Show more comments');
  });

  it('stay with their organisation where a card shows another', async () => {
    const directory = await commented(memory('Cat'));
    const node = await opened(directory, 'Alpha Links');
    write(node, 'Half a thought');
    await search(directory, 'beta');
    expect(screenText(directory)).not.to.include('Good people.');
    await search(directory, '');
    expect(bodies(cards(directory)[0] ?? node)).to.deep.equal(['Good people.']);
    expect(boxOf(cards(directory)[0] ?? node).value).to.equal('Half a thought');
  });

  it('say that there are none', async () => {
    const directory = await commented(memory());
    expect(screenText(await opened(directory, 'Beta Links'))).to.match(/^No comments yet\./);
  });

  it('are left out by no-community and by a feed whose comments are off', async () => {
    const off = commentedFeed({ community: { comments: { mode: 'off' } } });
    for (const [attributes, src] of [
      ['no-community', commentedFeed()],
      ['', off],
    ] as const) {
      const directory = await directoryOf(src, attributes);
      Reflect.set(directory, 'comments', memory());
      await settled(directory);
      expect(parts(directory, 'comments'), attributes).to.have.lengthOf(0);
      expect(parts(directory, 'comments-toggle'), attributes).to.have.lengthOf(0);
    }
  });
});

describe('who is logged in', () => {
  it('is said in words, and nothing is said before it is known', async () => {
    let tell: (session: { name?: string }) => void = () => {};
    const directory = await commented(
      but(memory(), { session: () => new Promise((resolve) => (tell = resolve)) }),
    );
    const foot = part(directory, 'foot');
    expect(screenText(inside(foot, 'comments-account'))).to.equal('');
    tell({ name: 'Cat' });
    await until(directory, () => screenText(foot).includes('You are logged in as Cat.'));
    expect(links(directory)).to.deep.equal([]);
    expect(inside(foot, 'comments-form').checkVisibility()).to.equal(true);
  });

  it('is led to log in and back to the same place', async () => {
    const directory = await commented(memory());
    const node = await opened(directory, 'Alpha Links');
    const [logIn, register] = allInside(node, 'comments-link') as HTMLAnchorElement[];
    const back = new URL(location.href);
    back.hash = 'directory=alpha&comments=';
    expect(logIn?.textContent).to.equal('To leave a comment, please log in');
    expect(logIn?.href).to.equal(`https://example.org/login?back=${encodeURIComponent(back.href)}`);
    expect(register?.href).to.include('https://example.org/register?back=http');
    expect(inside(node, 'comments-form').checkVisibility()).to.equal(false);
    const [top] = parts(directory, 'community-link') as HTMLAnchorElement[];
    expect(top?.href).to.equal(
      `https://example.org/login?back=${encodeURIComponent(location.href)}`,
    );
  });

  it('comes back to comments that are open, with the focus there', async () => {
    addressed('', null, 'directory=beta&comments=');
    const directory = await commented(memory('Cat'));
    await until(directory, () => parts(directory, 'comments-box').length > 1);
    const [, beta] = cards(directory);
    await waitUntil(() => focused() === beta?.querySelector('summary'), 'the focus');
    expect(beta?.querySelector('details')?.open).to.equal(true);
    expect(cards(directory)[0]?.querySelector('details')?.open).to.equal(false);
  });

  it('comes back to an organisation that is not on the first page', async () => {
    const src = feedUrl(feedOf(numbered(30), { community: COMMUNITY }));
    const before = await commented(memory(), 'page-size="5"', src);
    await search(before, 'Organisation 27');
    const there = await opened(before, 'Organisation 27');
    const [logIn] = allInside(there, 'comments-link') as HTMLAnchorElement[];
    const back = new URLSearchParams(new URL(logIn?.href ?? '').search).get('back') ?? '';
    before.remove();

    addressed('', null, new URL(back).hash);
    const directory = await commented(memory('Cat'), 'page-size="5"', src);
    await waitUntil(() => focused()?.ariaLabel === 'Comments: Organisation 27', 'the focus');
    const box = focused()?.closest('details')?.querySelector('textarea');
    await until(directory, () => box?.checkVisibility());
  });

  it('comes back with what others have in the URL', async () => {
    addressed('a=1', null, 'directory.list=beta');
    const directory = await commented(memory());
    const node = await opened(directory, 'Alpha Links');
    const [logIn] = allInside(node, 'comments-link') as HTMLAnchorElement[];
    const back = new URL(new URL(logIn?.href ?? '').searchParams.get('back') ?? '');
    expect(back.search).to.include('a=1');
    expect(back.hash).to.equal('#directory.list=beta&directory=alpha&comments=');
  });

  it('comes back to the comments about the whole directory', async () => {
    addressed('', null, 'comments=');
    const directory = await commented(memory('Cat', [kept('About all.')]));
    await until(directory, () => bodies(part(directory, 'foot')).length);
    expect(cards(directory)[0]?.querySelector('details')?.open).to.equal(false);
    await waitUntil(() => focused()?.getAttribute('part') === 'comments-heading', 'the focus');
  });

  it('may log out, where the server says how', async () => {
    const directory = await commented(
      but(memory('Cat'), { session: async () => ({ name: 'Cat', logoutUrl: '/out?to={return}' }) }),
    );
    const node = await opened(directory, 'Alpha Links');
    const out = allInside(node, 'comments-link').find((each) => each.checkVisibility());
    expect(out?.textContent).to.equal('Log out');
    expect((out as HTMLAnchorElement | undefined)?.pathname).to.equal('/out');
  });

  it('cannot write where comments are closed', async () => {
    const directory = await commented(
      but(memory('Cat'), { session: async () => ({ name: 'Cat', isClosed: true }) }),
    );
    const node = await opened(directory, 'Alpha Links');
    expect(inside(node, 'comments-form').checkVisibility()).to.equal(false);
  });

  it('is never led to a script', async () => {
    const directory = await commented(
      but(memory(), { session: async () => ({ loginUrl: 'javascript:alert(1)' }) }),
    );
    const node = await opened(directory, 'Alpha Links');
    const shown = allInside(node, 'comments-link').filter((each) => each.checkVisibility());
    expect(shown.map((each) => each.textContent)).to.deep.equal(['Register']);
    expect(screenText(node)).to.include('To leave a comment, please log in');
  });
});

describe('a comment', () => {
  it('is seen by its author at once, as awaiting approval, and by all when it is approved', async () => {
    const adapter = memory('Cat');
    const directory = await commented(adapter);
    const node = await opened(directory, 'Alpha Links');
    write(node, 'We wrote letters for a year.');
    expect(await send(directory, node)).to.match(
      /^Thank you\. Others see your comment once it is approved\.$/,
    );
    expect(bodies(node)).to.deep.equal(['Good people.', 'We wrote letters for a year.']);
    expect(screenText(node)).to.match(/a year\. Awaiting approval Delete/);
    expect(boxOf(node).value).to.equal('');

    const visitor = memory(undefined, [...adapter.state.comments]);
    const other = await commented(visitor);
    expect(bodies(await opened(other, 'Alpha Links'))).to.deep.equal(['Good people.']);
    visitor.approve(adapter.state.comments[1]?.id ?? '');
    const third = await commented(visitor);
    expect(bodies(await opened(third, 'Alpha Links'))).to.have.lengthOf(2);
  });

  it('is sent once, however often the button is pressed', async () => {
    const adapter = memory('Cat');
    const sent: string[] = [];
    let answer = () => {};
    const directory = await commented(
      but(adapter, {
        async add(comment) {
          sent.push(comment.text);
          await new Promise<void>((resolve) => (answer = resolve));
          return adapter.add(comment);
        },
      }),
    );
    const node = await opened(directory, 'Alpha Links');
    write(node, 'Once');
    for (let times = 0; times < 3; times += 1) inside(node, 'comments-send').click();
    expect(inside(node, 'comments-send').ariaDisabled).to.equal('true');
    await waitUntil(() => sent.length, 'the comment is on its way');
    write(node, 'Typed meanwhile');
    answer();
    await until(directory, () => bodies(node).length === 2);
    expect(sent).to.deep.equal(['Once']);
    expect(boxOf(node).value).to.equal('Typed meanwhile');
  });

  it('is not sent empty, too long, or with contact details that its author has not been told of', async () => {
    const adapter = memory('Cat');
    const directory = await commented(adapter);
    const node = await opened(directory, 'Alpha Links');
    write(node, ' \n ');
    expect(await send(directory, node)).to.equal('Write something first.');
    expectSame(focused(), boxOf(node));
    write(node, 'x'.repeat(65_000));
    expect(bare(await send(directory, node))).to.equal(
      'This is too long: 10,000 characters are the most.',
    );
    expect(boxOf(node).value).to.have.lengthOf(65_000);
    for (const text of ['Ring 01632 960001', 'Write to ann@school.example']) {
      write(node, text);
      expect(await send(directory, node), text).to.match(
        /^Everybody can read the telephone number/,
      );
      expect(inside(node, 'comments-send').textContent).to.equal('Send it as it is');
    }
    expect(adapter.state.comments).to.have.lengthOf(1);
    write(node, 'Write to ann@school.example, all of you');
    await send(directory, node);
    await send(directory, node);
    await until(directory, () => adapter.state.comments.length === 2);
    expect(boxOf(node).value).to.equal('');
  });

  it('is reported', async () => {
    const adapter = memory('Cat');
    const directory = await commented(adapter);
    const node = await opened(directory, 'Alpha Links');
    const button = inside(node, 'comment-report');
    expect(bare(nameOf(button))).to.equal('Report: Ann, 5 March 2026');
    button.click();
    await until(directory, () =>
      screenText(node).includes('A moderator will look at this comment.'),
    );
    expect(adapter.state.comments[0]?.isReported).to.equal(true);
    expect(button.checkVisibility()).to.equal(false);
    const [comment] = allInside(node, 'comment');
    expect(comment?.textContent).to.include('A moderator will look at this comment.');
    expectSame(focused(), inside(node, 'comment-by'));
  });

  it('says beside the comment, and nowhere else, what came of a press on its button', async () => {
    const adapter = but(
      memory('Ann', [
        kept('Mine.', { organization: 'alpha' }),
        kept('Of Ben.', { organization: 'alpha', author: 'Ben' }),
      ]),
      {
        report: () => Promise.reject(new CommentsError('too-fast')),
      },
    );
    const directory = await commented(adapter);
    const node = await opened(directory, 'Alpha Links');
    const [mine, ofBen] = allInside(node, 'comment');
    inside(node, 'comment-report').click();
    await until(directory, () => ofBen?.textContent?.includes('That was too fast.'));
    const remove = inside(node, 'comment-remove');
    remove.click();
    remove.click();
    await until(directory, () => mine?.textContent === 'Your comment is deleted.');
    expect(allInside(node, 'comment')).to.deep.equal([ofBen]);
    expect(inside(node, 'comments-message').textContent).to.equal('');
    expectSame(focused(), ofBen);
  });

  it('of one’s own is deleted by two presses, and the focus stays there [WCAG 3.3.4, 2.4.3]', async () => {
    const adapter = memory('Ann');
    const directory = await commented(adapter);
    const node = await opened(directory, 'Alpha Links');
    const button = inside(node, 'comment-remove');
    button.focus();
    button.click();
    expect(button.textContent).to.equal('Delete for good');
    expect(adapter.state.comments).to.have.lengthOf(1);
    button.click();
    await until(directory, () => screenText(node).includes('Your comment is deleted.'));
    expect(adapter.state.comments).to.deep.equal([]);
    expectSame(focused(), inside(node, 'comments-status'));
  });
});

describe('what goes wrong with comments', () => {
  const SENTENCES: Readonly<Record<CommentsErrorKind, RegExp>> = {
    'log-in': /Please log in, then try again\./,
    closed: /Comments are closed\./,
    'too-fast': /That was too fast\./,
    refused: /This website did not accept that\./,
    unreachable: /The comments can’t be reached\. Try again later\./,
  };
  const KINDS = Object.keys(SENTENCES) as CommentsErrorKind[];

  for (const kind of KINDS) {
    it(`is said, and the text stays: ${kind}`, async () => {
      const directory = await commented(
        but(memory('Cat'), {
          add: async () => {
            throw new CommentsError(kind);
          },
        }),
      );
      const node = await opened(directory, 'Alpha Links');
      write(node, 'A long thought');
      expect(await send(directory, node)).to.match(SENTENCES[kind]);
      expect(boxOf(node).value).to.equal('A long thought');
      expect(boxOf(node).checkVisibility()).to.equal(true);
      expect(inside(node, 'comments-send').textContent).to.equal('Send');
    });
  }

  it('is no end of a text: a session that ended is begun again in place', async () => {
    const adapter = memory('Cat');
    const directory = await commented(adapter);
    const node = await opened(directory, 'Alpha Links');
    write(node, 'A long thought');
    adapter.become(undefined);
    expect(await send(directory, node)).to.match(SENTENCES['log-in']);
    await settled(directory);
    expect(screenText(node)).to.include('Logging in opens a new tab. Your text stays here.');
    const [logIn] = allInside(node, 'comments-link') as HTMLAnchorElement[];
    expect(logIn?.target).to.equal('_blank');
    adapter.become('Cat');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(directory, () => screenText(node).includes('You are logged in as Cat.'));
    expect(boxOf(node).value).to.equal('A long thought');
    await send(directory, node);
    await until(directory, () => adapter.state.comments.length === 2);
  });

  it('is an adapter that throws whatever it likes, or answers nonsense', async () => {
    const nonsense: unknown[] = [undefined, null, {}, { comments: null }, 'text'];
    for (const answer of nonsense) {
      const directory = await commented(
        but(memory('Cat'), {
          list: (async () => answer) as never,
          add: (() => {
            throw answer;
          }) as never,
        }),
      );
      const node = await opened(directory, 'Alpha Links');
      await until(directory, () => SENTENCES.unreachable.test(screenText(node)));
      write(node, 'A long thought');
      expect(await send(directory, node)).to.match(SENTENCES.unreachable);
      expect(boxOf(node).value).to.equal('A long thought');
    }
  });

  it('is asked for anew by a button', async () => {
    const adapter = memory();
    let isDown = true;
    const directory = await commented(
      but(adapter, {
        list: (query) => (isDown ? Promise.reject(new Error('offline')) : adapter.list(query)),
      }),
    );
    const node = await opened(directory, 'Alpha Links');
    await until(directory, () => SENTENCES.unreachable.test(screenText(node)));
    isDown = false;
    inside(node, 'comments-retry').click();
    await until(directory, () => bodies(node).length);
    expect(screenText(node)).not.to.include('Try again');
  });

  it('is said in the language of the directory as it is now, and until there is an answer', async () => {
    const directory = await commented(
      but(memory('Cat'), { list: () => Promise.reject(new Error('offline')) }),
    );
    const node = await opened(directory, 'Alpha Links');
    await until(directory, () => SENTENCES.unreachable.test(screenText(node)));
    write(node, 'A long thought');
    expect(inside(node, 'comments-retry').checkVisibility()).to.equal(true);
    directory.lang = 'cy';
    await until(directory, () => screenText(node).includes('Ni ellir cyrraedd y sylwadau.'));
  });

  it('is heard again where asking anew fails too', async () => {
    const directory = await commented(
      but(memory(), { list: () => Promise.reject(new Error('offline')) }),
    );
    const node = await opened(directory, 'Alpha Links');
    await until(directory, () => SENTENCES.unreachable.test(screenText(node)));
    const texts = await heard(directory, async () => {
      inside(node, 'comments-retry').click();
      await until(directory, () => !SENTENCES.unreachable.test(screenText(node)));
      await until(directory, () => SENTENCES.unreachable.test(screenText(node)));
    });
    expect(texts.filter((text) => SENTENCES.unreachable.test(text))).to.have.lengthOf(1);
  });

  it('is an adapter that never answers: after a while that is said', async () => {
    const { setTimeout: real } = window;
    const waiting: (() => void)[] = [];
    const directory = await commented(but(memory('Cat'), { add: () => new Promise(() => {}) }));
    const node = await opened(directory, 'Alpha Links');
    write(node, 'A long thought');
    window.setTimeout = ((call: () => void) => waiting.push(call)) as never;
    inside(node, 'comments-send').click();
    window.setTimeout = real;
    for (const call of waiting) call();
    const message = inside(node, 'comments-message');
    await until(directory, () => SENTENCES.unreachable.test(message.textContent));
    expect(boxOf(node).value).to.equal('A long thought');
  });
});
