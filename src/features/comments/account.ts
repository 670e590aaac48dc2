import { make, setText } from './dom.js';
import type { Room } from './room.js';

/** Who is logged in, in words, with the links to change it. Empty until that is known. */
export function account(room: Room, organization: string | undefined) {
  const who = make('span', 'comments-who');
  const links = [0, 1, 2].map(() => make('a', 'comments-link'));
  const tab = make('span', 'comments-hint');
  const node = make('p', 'comments-account', who, ...links, tab);
  node.className = 'row';

  /** @param hasText whether leaving the page would lose a text. */
  const update = (hasText: boolean) => {
    const { name, isClosed } = room.session ?? {};
    const isOut = room.session && !name && !isClosed;
    const please = room.t('commentLogIn');
    const texts = [please, room.t('register'), room.say('out')];
    const urls = room.links(room.backTo(organization));
    links.forEach((link, index) => {
      const href = name || isOut ? urls[index] : undefined;
      setText(link, `${texts[index]}`);
      link.hidden = !href;
      Object.assign(link, { href: href ?? '', target: hasText ? '_blank' : '' });
    });
    // Without a URL, it is still shown, but is not a link.
    const isStuck = isOut && links[0]?.hidden;
    setText(
      who,
      name ? room.say('you', { name }) : isClosed ? room.say('closed') : isStuck ? please : '',
    );
    setText(tab, isOut && hasText ? room.say('tab') : '');
  };

  return { node, update };
}
