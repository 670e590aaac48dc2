/** The comments in the card of one organisation on a page, as a visitor has them. */
export function commentsOn(page, name) {
  /** Runs a function of the element that the comments are in, in the page, until it gives something. */
  const read = async (what, given) => {
    const handle = await page.waitForFunction(
      (organization, source, value) => {
        const root = document.querySelector('partner-directory')?.shadowRoot;
        const toggles = [...(root?.querySelectorAll('[part=comments-toggle]') ?? [])];
        const toggle = toggles.find((each) => each.ariaLabel.endsWith(organization));
        return (
          toggle &&
          new Function('box, value', `return (${source})(box, value)`)(toggle.parentElement, value)
        );
      },
      {},
      name,
      String(what),
      given,
    );
    return handle.jsonValue();
  };
  const press = (part) =>
    read((box, wanted) => {
      const button = box.querySelector(`[part=${wanted}]`);
      button?.click();
      return !!button;
    }, part);

  return {
    /** Opens them, and waits for what is there. */
    open: () =>
      read((box) => {
        box.open = true;
        return /No comments yet|Report|Delete|can’t be reached/.test(box.innerText);
      }),
    /** Resolves to all that they say, once they say something. */
    says: (pattern) =>
      read(
        (box, source) => new RegExp(source).test(box.innerText) && box.innerText,
        pattern.source,
      ),
    bodies: () =>
      read((box) => ({
        texts: [...box.querySelectorAll('[part=comment-text]')].map((each) => each.textContent),
      })).then(({ texts }) => texts),
    write: (text) =>
      read((box, value) => {
        const field = box.querySelector('textarea');
        if (!field?.checkVisibility()) return false;
        field.value = value;
        return field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, text),
    written: () => read((box) => ({ text: box.querySelector('textarea').value })),
    press,
    send: () => press('comments-send'),
    /** The link to log in. */
    logIn: () =>
      read((box) => {
        const link = box.querySelector('a[part=comments-link]:not([hidden])');
        return link && { href: link.href, target: link.target };
      }),
  };
}

/** The cookies of somebody who has logged in, as the browser takes them; none for nobody. */
export async function cookiesOf(site, login) {
  const { name, value } = await site.php(
    `$user  = get_user_by( 'login', $given );
     $until = time() + DAY_IN_SECONDS;
     $token = WP_Session_Tokens::get_instance( $user->ID )->create( $until );
     return array(
       'name'  => LOGGED_IN_COOKIE,
       'value' => wp_generate_auth_cookie( $user->ID, $until, 'logged_in', $token ),
     );`,
    login,
  );
  return [{ name, value: encodeURIComponent(value), url: site.url, httpOnly: true }];
}
