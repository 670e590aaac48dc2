/**
 * Links that do not lead to a web page open in place: a new tab for a telephone number or a message
 * would stay empty. All other links follow the page's `<base target>`, out of the frame.
 */
export function keepCallsInPlace(target: EventTarget): void {
  target.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      if (link && !/^https?:$/.test(link.protocol)) link.target = '_self';
    },
    { capture: true },
  );
}
