/*
 * The screen Partner directory, Import: reads a table in the browser, with the library's own core
 * (`keeper-import.js`), shows what it made of it, and saves the list as the screen List does (`list-screen.js`).
 */
(() => {
  const { apiFetch } = wp;
  const { decodeText, EMPTY_FEED, importSheets, ORGANIZATION_FIELDS, readCsv } =
    partnerDirectoryKeeper;
  const { words } = partnerDirectoryImport;
  const PATH = '/partner-directory/v1/import';
  /** What the server can read by itself in a cell, if it is the only column for that. */
  const PLAIN = new Set(
    'id name alternate_name description alert email website phones countries category_ids'.split(
      ' ',
    ),
  );
  const IGNORE = 'ignore';
  /** What each field is called, by its id. Of several kinds of one the first has no kind. */
  const NAMES = new Map(
    ORGANIZATION_FIELDS.filter(({ variant }) => !variant).map((field) => [
      field.id,
      document.documentElement.lang.startsWith('cy') ? field.cy : field.en,
    ]),
  );
  const result = document.querySelector('#partner-directory-result');

  /** An element with attributes and what is in it: text, or other elements. */
  function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  function notice(kind, text) {
    const role = kind === 'error' ? 'alert' : 'status';
    return el('div', { class: `notice notice-${kind} inline`, role }, el('p', {}, text));
  }

  /** Shows what went wrong, in place of what was shown. */
  const attempt = (work) => async () => {
    try {
      await work();
    } catch (error) {
      result.replaceChildren(notice('error', error.message));
    }
  };

  async function currentList() {
    const text = await window.partnerDirectoryList.load();
    return text ? JSON.parse(text) : EMPTY_FEED;
  }

  /**
   * Reads a table and shows what came of it.
   *
   * @param text CSV
   * @param isSheet it is the one on the web
   * @param columns what the keeper says of columns, by letter
   * @param focused what has the focus then
   */
  async function look(text, isSheet, columns = {}, focused = 'h2') {
    const imported = importSheets([readCsv(text)], await currentList(), { columns });
    const save = el('button', { type: 'button', class: 'button button-primary' });
    const table = columnTable(imported, text, ({ target }) => {
      // What is on screen is of before.
      save.disabled = true;
      attempt(() => look(text, isSheet, choices(), `select[name=${target.name}]`))();
    });
    const choices = () =>
      Object.fromEntries(
        [...table.querySelectorAll('select')].flatMap(({ name, value }) =>
          value ? [[name, value]] : [],
        ),
      );
    save.append(isSheet ? words.saveSheet : words.save);
    save.addEventListener(
      'click',
      attempt(() => keep(imported, text, isSheet)),
    );
    result.replaceChildren(
      el('h2', { tabindex: '-1' }, words.found),
      ...changeLists(imported.changes),
      el('p', {}, words.columns),
      el('div', { class: 'partner-directory-columns' }, table),
      ...problemList(imported.problems),
      el('p', {}, save),
    );
    result.querySelector(focused).focus();
  }

  function changeLists(changes) {
    const named = (...kinds) => changes.filter(({ kind }) => kinds.includes(kind));
    const lists = ['added', 'changed', 'vanished']
      .map((kind) => [kind, named(kind)])
      .filter(([, all]) => all.length)
      .map(([kind, all]) =>
        el('p', {}, el('strong', {}, words[kind]), ` ${all.map(({ name }) => name).join(', ')}`),
      );
    return named('added', 'changed').length ? lists : [el('p', {}, words.nothing), ...lists];
  }

  function columnTable({ columns, headingRow }, text, onChange) {
    const { rows } = readCsv(text);
    const body = columns.map((column) => {
      const { index, letter, heading } = column;
      const example = rows.slice(headingRow).find((row) => row[index]?.trim())?.[index] ?? '';
      return el(
        'tr',
        {},
        el('th', { scope: 'row' }, `${letter} ${heading}`),
        el('td', {}, fieldSelect(column, onChange)),
        el('td', {}, example.slice(0, 80)),
      );
    });
    const heads = [words.column, words.readAs, words.example];
    const head = heads.map((each) => el('th', { scope: 'col' }, each));
    return el(
      'table',
      { class: 'widefat striped' },
      el('thead', {}, el('tr', {}, ...head)),
      el('tbody', {}, ...body),
    );
  }

  function fieldSelect({ letter, heading, field, how }, onChange) {
    const select = el('select', { name: letter, 'aria-label': `${words.readAs}: ${heading}` });
    const isKept = field.startsWith('_');
    if (isKept) select.append(new Option(words.keep, ''));
    if (!isKept && field !== IGNORE && !NAMES.has(field)) select.append(new Option(field, field));
    for (const [id, name] of NAMES) select.append(new Option(name, id));
    select.append(new Option(words.leaveOut, IGNORE));
    select.value = isKept ? '' : field;
    // Only what the keeper has chosen is said again; the rest is for the core to find out.
    if (how !== 'given' && !isKept) select.options[select.selectedIndex].value = '';
    select.addEventListener('change', onChange);
    return select;
  }

  function problemList(problems) {
    if (!problems.length) return [];
    const items = problems.map(({ organization, cell, row, read, message }) => {
      const where = [organization, cell ?? row].filter(Boolean).join(', ');
      return el(
        'li',
        {},
        where ? `${where}: ` : '',
        read ? `“${read.slice(0, 120)}” ` : '',
        message,
      );
    });
    return [el('h3', {}, words.problems), el('ul', { class: 'ul-disc' }, ...items)];
  }

  async function keep({ feed, columns, headingRow }, text, isSheet) {
    await window.partnerDirectoryList.save(`${JSON.stringify(feed, undefined, 2)}\n`);
    if (isSheet) {
      const data = { text, headingRow, columns: agreed(columns) };
      await apiFetch({ path: PATH, method: 'POST', data });
    }
    result.replaceChildren(notice('success', isSheet ? words.hourly : words.saved));
  }

  /** What the server is told of each column: its field, or nothing where it must not read it alone. */
  function agreed(columns) {
    const count = (field) => columns.filter((column) => column.field === field).length;
    const isPlain = ({ field, variant, number }) =>
      PLAIN.has(field) && !variant && number === 1 && count(field) === 1;
    return Object.fromEntries(
      columns
        .filter(({ heading, field }) => heading.trim() && field !== IGNORE)
        .map((column) => [column.heading.trim(), isPlain(column) ? column.field : '']),
    );
  }

  async function given() {
    const [file] = document.querySelector('#partner-directory-csv').files;
    const pasted = document.querySelector('#partner-directory-paste').value;
    if (file) return decodeText(new Uint8Array(await file.arrayBuffer())).text;
    return pasted;
  }

  const onPress = (id, work) =>
    document.querySelector(id)?.addEventListener('click', attempt(work));
  onPress('#partner-directory-look', async () => look(await given(), false));
  onPress('#partner-directory-look-sheet', async () => {
    const { text } = await apiFetch({ path: PATH });
    await look(text, true);
  });
})();
