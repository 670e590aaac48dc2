import { expect } from '@open-wc/testing';
import {
  allInside,
  but,
  commented,
  inside,
  kept,
  memory,
  opened,
  write,
} from '../../../test/support/comments.js';
import { focused, settled } from '../../../test/support/page.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';
import { CommentsError } from './adapter.js';
import { waitUntil } from '../../../test/support/wait-until.js';

/** What a screen reader is told without the focus, from now on: each text of a live region, once. */
function told(directory: PartnerDirectory): string[] {
  const texts: string[] = [];
  const observer = new MutationObserver((records) => {
    const regions = new Set(
      records.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status],[role=alert],[aria-live]',
        ),
      ),
    );
    for (const region of regions) if (region?.textContent) texts.push(region.textContent);
  });
  const options = { subtree: true, childList: true, characterData: true };
  observer.observe(directory, options);
  if (directory.shadowRoot) observer.observe(directory.shadowRoot, options);
  return texts;
}

const mine = () =>
  memory('Ann', [
    kept('Mine.', { organization: 'alpha' }),
    kept('Of Ben.', { organization: 'alpha', author: 'Ben' }),
  ]);

/** The comments on one organisation, and what is told once they are there. */
async function listened(adapter = mine(), other = {}) {
  const directory = await commented(but(adapter, other));
  const node = await opened(directory, 'Alpha Links');
  const texts = told(directory);
  const press = async (part: string) => {
    inside(node, part).click();
    await waitUntil(() => texts.length, 'something is told');
    await settled(directory);
  };
  return { directory, node, texts, press };
}

describe('what a screen reader is told of comments, once for each action', () => {
  it('that one was sent', async () => {
    const { node, texts, press } = await listened();
    write(node, 'A long thought');
    await press('comments-send');
    expect(texts).to.deep.equal(['Thank you. Others see your comment once it is approved.']);
  });

  it('why one was not sent, each time that it is tried', async () => {
    const { node, texts, press } = await listened(mine(), {
      add: () => Promise.reject(new CommentsError('too-fast')),
    });
    write(node, 'A long thought');
    await press('comments-send');
    inside(node, 'comments-send').click();
    await waitUntil(() => texts.length > 1, 'it is told again');
    const why = 'That was too fast. Wait a moment, then try again.';
    expect(texts).to.deep.equal([why, why]);
  });

  it('what is missing in the form', async () => {
    const { texts, press } = await listened();
    await press('comments-send');
    expect(texts).to.deep.equal(['Write something first.']);
  });

  it('that one was reported', async () => {
    const { texts, press } = await listened();
    await press('comment-report');
    expect(texts).to.deep.equal(['Thank you. A moderator will look at this comment.']);
  });

  it('that one’s own was deleted; the focus goes to the next', async () => {
    const { node, texts, press } = await listened();
    inside(node, 'comment-remove').click();
    await press('comment-remove');
    expect(texts).to.deep.equal(['Your comment is deleted.']);
    const [next] = allInside(node, 'comment');
    expect(focused()).to.equal(next);
    expect(next?.textContent).to.include('Of Ben.');
  });

  it('nothing where a button asks for a second press: its name says it', async () => {
    const { directory, node, texts } = await listened();
    const button = inside(node, 'comment-remove');
    button.click();
    await settled(directory);
    expect(button.ariaLabel).to.match(/^Delete for good: /);
    expect(texts).to.deep.equal([]);
  });
});
