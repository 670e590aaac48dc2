/** What is told apart in code: each kind gets the colour `code-…` of the style sheet. */
const TOKENS = {
  html: /(?<tag><\/?[\w-]+|\/?>)|(?<name>(?<=\s)-*[a-z][\w-]*(?=[=:\s>]|$))|(?<text>"[^"]*")/g,
  js: /(?<text>'[^']*')|(?<word>\b(?:document|console|import|from)\b)|(?<name>(?<=\.)\w+)/g,
  css: /(?<tag>^[^\s{}][^{}]*)|(?<name>(?<=\s)-*[a-z][\w-]*(?=:))/gm,
  text: /(?<name>(?<=\s)[a-z]\w*(?=[\]=\s]))|(?<text>"[^"]*")/g,
};

/** Milliseconds for which a button says what it did. */
const TOLD_FOR = 2500;

/** Sets code on the page's ruled paper: one block for each line, words in their colours. */
export function show(code, text, kind = 'html') {
  code.replaceChildren(
    ...text.split('\n').map((line, index, lines) => {
      const row = document.createElement('span');
      row.className = 'code-line';
      let end = 0;
      for (const match of line.matchAll(TOKENS[kind])) {
        const [found] = Object.entries(match.groups).find(([, token]) => token !== undefined);
        const token = document.createElement('span');
        token.className = `code-${found}`;
        token.textContent = match[0];
        row.append(line.slice(end, match.index), token);
        end = match.index + match[0].length;
      }
      row.append(line.slice(end), index < lines.length - 1 ? '\n' : '');
      return row;
    }),
  );
}

/**
 * Makes a button copy a text, and say so in the line `#copied`, which screen readers hear.
 *
 * @param text gives what is to be copied
 * @param code is selected instead, where the browser does not let the page copy
 */
export function copies(button, text, code) {
  const { textContent: name } = button;
  const told = document.getElementById('copied');
  let timer;
  button.addEventListener('click', async () => {
    let words = 'Copied';
    try {
      await navigator.clipboard.writeText(text());
      button.dataset.done = '';
    } catch {
      getSelection().selectAllChildren(code);
      words = 'Selected: copy it with your keyboard';
    }
    button.textContent = words;
    told.textContent = words;
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = name;
      delete button.dataset.done;
      told.textContent = '';
    }, TOLD_FOR);
  });
}
