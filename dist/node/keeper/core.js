import { P as Papa, U as Unzip, a as UnzipInflate, z as zipSync } from './files.js';

/** Why a file cannot be used and what to do, by a code. */
const FILE_SENTENCES = {
    empty: () => 'There is nothing in it.',
    'too-many-bytes': (megabytes) => `It has more than ${megabytes} MB. Make it smaller.`,
    'too-many-rows': (rows) => `It has more than ${rows} rows. Make a list for each part of them.`,
    'too-big': () => 'It is too big when it is unpacked. Copy the list, and nothing else, into a new spreadsheet.',
    'web-page': () => 'It is a web page. Save the list as a .csv or .xlsx file, or publish it as CSV.',
    neither: () => 'It is neither a feed nor a spreadsheet.',
    'no-list': () => 'It is not a list of organisations.',
    password: () => 'It has a password. Open it, save a copy without the password, and use the copy.',
    broken: () => 'It is broken, or not a spreadsheet. Open it in Excel or LibreOffice, save a copy, and use the copy.',
    'open-quote': (row) => `A quotation mark that opens in row ${row} is never closed. Write two of them ("") where one belongs to the text.`,
    sideways: (sheet) => `The headings of ${sheet ? `the sheet “${sheet}”` : 'it'} are in the first column, and should be in a row. In Excel, copy all of it, then use Paste Special, Transpose.`,
    'empty-sheet': (sheet) => `There is nothing in ${sheet ? `the sheet “${sheet}”` : 'it'}.`,
    'no-headings': (sheet) => `No row of headings was found in ${sheet ? `the sheet “${sheet}”` : 'it'}. Write a row such as Name, Website, Email, Phone above the organisations.`,
};

/** A file that could not be read or written. The message says why, and what to do. */
class FileError extends Error {
    constructor(message, { code, about = '', cause } = {}) {
        super(message, { cause });
        this.name = 'FileError';
        this.code = code;
        this.about = about;
    }
}
/** An error with a sentence in every language of the editor. */
const fileError = (code, about = '', cause) => new FileError(FILE_SENTENCES[code](about), { code, about, cause });

/** What a spreadsheet would take for a formula. Numbers are not: `+44 (0)20 7241 3544`. */
const FORMULA = /^'*[=@\t\r]|^'+[+-]|^[+-](?![\d\s().-]*$)/;
/** What we write before a cell so that it is not a formula. */
const GUARD = /^'(?='*[=+\-@\t\r])/;
const SEPARATOR$1 = /^sep=(.)\r?\n/i;
/**
 * The rows of a CSV file, whatever separates its cells: commas, semicolons, tabs. Rows keep their
 * places, so that a problem can name them.
 *
 * @throws {FileError} if a quotation mark is never closed.
 */
function readCsv(text, name) {
    const [line = '', said] = SEPARATOR$1.exec(text) ?? [];
    const body = text.slice(line.length).replace(/\r\n?/g, '\n');
    // Empty lines mislead the guess, but are needed for the row numbers.
    const guess = Papa.parse(body, { preview: 50, skipEmptyLines: 'greedy' });
    const delimiter = said ?? guess.meta.delimiter;
    const { data, errors } = Papa.parse(body, { delimiter });
    const open = errors.find(({ code }) => code === 'MissingQuotes');
    if (open)
        throw fileError('open-quote', `${(open.row ?? 0) + 1}`);
    const rows = data.map((row) => row.map((cell) => cell.replace(GUARD, '')));
    if (rows.at(-1)?.join('') === '')
        rows.pop();
    return { name, rows: line ? [[], ...rows] : rows };
}
/** A sheet as CSV, with the mark by which Excel knows that it is UTF-8. */
function writeCsv({ rows }) {
    return `\ufeff${Papa.unparse([...rows.map((row) => [...row])], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/**
 * A value of an unknown column, as text. It is JSON if it is anything but plain words, so that
 * reading it gives the same value again.
 */
function writeJson(value) {
    return typeof value === 'string' && !needsQuotes(value) ? value : JSON.stringify(value);
}
/** The reverse. Text that only looks like JSON stays text. */
function readJson(cell) {
    const value = canonical(cell);
    return value === undefined || (typeof value === 'string' && !needsQuotes(value)) ? cell : value;
}
/** The value of a text that is exactly its JSON. */
function canonical(text) {
    if (!/^[[{"\d-]|^(?:true|false|null)$/.test(text))
        return undefined;
    try {
        const value = JSON.parse(text);
        return JSON.stringify(value) === text ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a text, as it is, would be read as something else, or be changed by a spreadsheet. */
function needsQuotes(text) {
    // oxlint-disable-next-line no-control-regex -- these are what a spreadsheet loses
    if (!text || /^\s|\s$|[\0-\x08\x0b-\x1f]| {2}/.test(text))
        return true;
    const value = canonical(text);
    return value !== undefined && (typeof value !== 'string' || needsQuotes(value));
}
/** A text as a feed has it: line breaks as `\n`, no spaces around it. */
function plainCell(cell) {
    return cell.replace(/\r\n?/g, '\n').trim();
}
/** The URL and the text of a HYPERLINK formula. Undefined for any other. */
function linkFormula(cell) {
    const [, url, text = ''] = /^=HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)$/i.exec(cell.trim()) ?? [];
    return url === undefined ? undefined : { url, text: text || url };
}

/** The name of a column in a spreadsheet: 0 gives `A`, 26 gives `AA`. */
function columnLetter(index) {
    const last = String.fromCharCode(65 + (index % 26));
    return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
/** The name of a cell in a spreadsheet, such as `C7`. Both are counted from 0. */
function cellName(row, column) {
    return `${columnLetter(column)}${row + 1}`;
}
/**
 * The rows with the text of merged cells repeated downwards, so that each row says what it is
 * about. Nothing is repeated sideways: people write a title across a sheet in this way.
 */
function unmergedRows({ rows, merges = [] }) {
    const tall = merges.filter(({ top, bottom }) => bottom > top);
    if (!tall.length)
        return rows;
    const filled = rows.map((row) => [...row]);
    for (const { top, left, bottom } of tall) {
        const text = rows[top]?.[left] ?? '';
        for (const row of filled.slice(top + 1, bottom + 1)) {
            while (row.length <= left)
                row.push('');
            row[left] = text;
        }
    }
    return filled;
}
/** Whether a row has nothing in it. */
function isEmptyRow(row) {
    return row.every((cell) => !cell.trim());
}

/** The parts of a spreadsheet that concern cells: no pictures, no programs. */
const PARTS$2 = /^(?:\[Content_Types\]\.xml|_rels\/.*|mimetype|META-INF\/manifest\.xml|content\.xml|styles\.xml|meta\.xml|xl\/(?:_rels\/)?(?:workbook|sharedStrings|styles|metadata)\.(?:xml|bin)(?:\.rels)?|xl\/theme\/[^/]*|xl\/worksheets\/(?:_rels\/)?[^/]*)$/i;
/** How many bytes are decompressed at a time. The size is checked after each. */
const SLICE$3 = 65_536;
/**
 * An XLSX or ODS file with nothing in it but cells, and nothing compressed. It is decompressed
 * here, counting each byte, whatever size the file claims.
 *
 * @throws {FileError} if it is too large, encrypted or broken.
 */
function repacked(bytes, { unpackedBytes, cells }) {
    const files = new Map();
    let left = unpackedBytes;
    const unzip = new Unzip();
    unzip.register(UnzipInflate);
    unzip.onfile = (file) => {
        const { name } = file;
        if (!PARTS$2.test(name))
            return;
        const chunks = [];
        files.set(name, chunks);
        file.ondata = (error, chunk) => {
            if (error)
                throw error;
            left -= chunk.length;
            if (left < 0)
                throw fileError('too-big');
            chunks.push(chunk);
        };
        file.start();
    };
    for (let from = 0; from < bytes.length; from += SLICE$3) {
        unzip.push(bytes.subarray(from, from + SLICE$3), from + SLICE$3 >= bytes.length);
    }
    const whole = Object.fromEntries([...files].map(([name, chunks]) => [name, joined$4(chunks)]));
    const manifest = whole['META-INF/manifest.xml'];
    if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) {
        throw fileError('password');
    }
    const content = whole['content.xml'];
    if (content) {
        const text = new TextDecoder().decode(content);
        if (cellsIn(text) > cells)
            throw fileError('too-big');
        // The reader takes these for escaped characters, which they are only in XLSX.
        const escaped = text.replace(ESCAPES$1, '_x005F_');
        if (escaped !== text)
            whole['content.xml'] = new TextEncoder().encode(escaped);
    }
    return zipSync(whole, { level: 0 });
}
const ESCAPES$1 = /_(?=x[\da-f]{4}_)/gi;
const ODS_TAGS = /<table:table-row\b[^>]*>|<table:(?:covered-)?table-cell\b[^>]*[^/]>/g;
/**
 * How many non-empty cells an ODS file says that it has. A cell that is written once can be
 * repeated a billion times, across and down.
 */
function cellsIn(content) {
    let count = 0;
    let rows = 1;
    for (const [tag] of content.matchAll(ODS_TAGS)) {
        const repeated = Number(/number-(?:rows|columns)-repeated="(\d+)"/.exec(tag)?.[1] ?? 1);
        if (tag.startsWith('<table:table-row'))
            rows = repeated;
        else
            count += rows * repeated;
    }
    return count;
}
function joined$4(chunks) {
    const made = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
        made.set(chunk, at);
        at += chunk.length;
    }
    return made;
}

/** Loaded when the first such file is opened: it is a megabyte. */
const xlsx = () => import('./xlsx.js');
/** The maximum number of characters in a cell of Excel. */
const LONGEST$5 = 32_767;
const startsWith = (bytes, ...start) => start.every((byte, index) => bytes[index] === byte);
/** Whether these are the bytes of an XLSX, ODS or XLS file. */
const isSpreadsheet = (bytes) => isZip(bytes) || isCompound(bytes);
const isZip = (bytes) => startsWith(bytes, 0x50, 0x4b);
const isCompound = (bytes) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
/**
 * The sheets of an XLSX, ODS or XLS file that are not hidden.
 *
 * @throws {FileError} if it is encrypted, broken or too large.
 */
async function readSpreadsheet(bytes, limits) {
    const { read, SSF } = await xlsx();
    try {
        const book = read(isZip(bytes) ? repacked(bytes, limits) : bytes, {
            type: 'array',
            dense: true,
            cellNF: true,
            // To find out which columns are hidden.
            cellStyles: true,
            sheetRows: limits.rows + 2,
        });
        const states = book.Workbook?.Sheets;
        const is1904 = !!book.Workbook?.WBProps?.date1904;
        return book.SheetNames.filter((_, index) => !states?.[index]?.Hidden).map((name) => sheetOf(name, book.Sheets[name] ?? {}, limits, (cell) => textOf$1(cell, SSF, is1904)));
    }
    catch (cause) {
        if (cause instanceof FileError)
            throw cause;
        const isLocked = /password|encrypt/i.test(cause.message);
        throw fileError(isLocked ? 'password' : 'broken', '', cause);
    }
}
function sheetOf(name, sheet, limits, toText) {
    const data = (sheet['!data'] ?? []);
    const links = new Map();
    const rows = Array.from(data, (row = [], rowIndex) => {
        const cells = Array.from(row.slice(0, limits.columns), (cell, column) => {
            const target = cell?.l?.Target ?? linkFormula(`=${cell?.f ?? ''}`)?.url;
            if (target && !target.startsWith('#'))
                links.set(cellName(rowIndex, column), target);
            return cell ? toText(cell) : '';
        });
        while (cells.length && !cells.at(-1))
            cells.pop();
        return cells;
    });
    // Some have borders down to the last possible row.
    while (rows.length && isEmptyRow(rows.at(-1) ?? []))
        rows.pop();
    if (rows.length > limits.rows) {
        throw fileError('too-many-rows', limits.rows.toLocaleString('en'));
    }
    const merges = sheet['!merges']?.map(({ s, e }) => ({
        top: s.r,
        left: s.c,
        bottom: Math.min(e.r, rows.length - 1),
        right: e.c,
    }));
    const hidden = new Set(sheet['!cols']?.flatMap((column, index) => (column?.hidden ? index : [])) ?? []);
    return { name, rows, merges, links, hidden };
}
/** The format of a number that is shown with its zeros, as telephone numbers are. */
const DIGITS = /^[0# ()+\\"-]*0[0# ()+\\"-]+$/;
function textOf$1(cell, ssf, is1904) {
    const { t, v, w, f, z } = cell;
    if (v === undefined || v === null || t === 'z')
        return f ? `=${f}` : '';
    if (t === 'e')
        return w ?? '#VALUE!';
    if (t === 'b')
        return v ? 'TRUE' : 'FALSE';
    if (v instanceof Date)
        return v.toISOString().replace(/T00:00:00.000Z$/, '');
    if (typeof v !== 'number')
        return `${v}`;
    const format = `${z ?? ''}`;
    if (ssf.is_date(format))
        return dateOf$1(v, ssf, is1904);
    return DIGITS.test(format) && w ? w : plainNumber(v);
}
function dateOf$1(serial, ssf, date1904) {
    const { y, m, d, H, M, S } = ssf.parse_date_code(serial, { date1904 });
    const two = (part) => `${part}`.padStart(2, '0');
    const date = `${y}-${two(m)}-${two(d)}`;
    return H || M || S ? `${date} ${two(H)}:${two(M)}:${two(S)}` : date;
}
/** All digits of a number: `442072413544`, not `4.42E+11`. */
const plainNumber = (value) => Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : `${value}`;
/**
 * Sheets as a file for Excel or LibreOffice. Every cell is text, so that no telephone number loses
 * its 0.
 *
 * @throws {FileError} if a text is longer than a cell can be.
 */
async function writeSpreadsheet(sheets, bookType) {
    const { utils, write } = await xlsx();
    const book = utils.book_new();
    sheets.forEach((sheet, index) => {
        const made = worksheet(sheet, bookType);
        utils.book_append_sheet(book, made, sheet.name ?? `Sheet ${index + 1}`);
    });
    return new Uint8Array(write(book, { type: 'array', bookType, bookSST: true, compression: true }));
}
/** What XLSX would read as an escaped character (ECMA-376, 22.9.2.19). */
const ESCAPE = /_(?=x[\da-f]{4}_)/gi;
function worksheet({ name, rows }, bookType) {
    const width = Math.max(1, ...rows.map((row) => row.length));
    const sheet = {
        '!ref': `A1:${cellName(Math.max(0, rows.length - 1), width - 1)}`,
        '!cols': Array.from({ length: width }, (_, column) => ({ wch: widthOf(rows, column) })),
    };
    rows.forEach((row, rowIndex) => {
        row.forEach((text, column) => {
            const at = cellName(rowIndex, column);
            if (text.length > LONGEST$5) {
                throw new FileError(`The text for ${at}${name ? ` of ${name}` : ''} has ${text.length.toLocaleString('en')} characters, and a cell holds ${LONGEST$5.toLocaleString('en')}. Export to a .csv file.`);
            }
            const v = bookType === 'xlsx' ? text.replace(ESCAPE, '_x005F_') : text;
            if (text)
                sheet[at] = { t: 's', v, z: '@' };
        });
    });
    return sheet;
}
/** The width of a column in characters: enough for most values, but not for a whole description. */
function widthOf(rows, column) {
    const lengths = rows.slice(0, 50).map((row) => (row[column] ?? '').length);
    return Math.min(50, Math.max(10, ...lengths) + 1);
}

/**
 * A list to begin with. Keys that begin with `_` are for its keeper: pages ignore them. All links
 * lead to example.org, which is reserved for examples (RFC 2606).
 */
const STARTER = {
    _read_me: 'This is a list of partner organisations. Write your own in place of these, and delete every line that begins with _ when you no longer need it. To change it without writing JSON, open it in editor.html. It also says what is wrong.',
    version: '1.0',
    title: 'Our partner organisations',
    language: 'en-GB',
    _languages: 'If you promise more languages, name them: "languages": ["en-GB", "cy"].',
    languages: ['en-GB'],
    page: {
        title: 'Our partner organisations',
        summary: 'Who can help our school to find a partner, and to work together with it.',
        resources_heading: 'Who can help',
    },
    tips: {
        heading: 'Things to think about',
        items: [
            {
                id: 'start-small',
                text: 'Begin with one class and one piece of work. A partnership that starts small is easier to keep.',
            },
        ],
    },
    _categories: 'Organisations stand under these, in this order.',
    categories: [{ id: 'partner-finding', name: 'Finding a partner' }],
    _organizations: 'Each needs an id that never changes, because links lead to it, and a name. Everything else may be left out.',
    organizations: [
        {
            id: 'example-organisation',
            name: 'Example Organisation',
            description: 'Say in a sentence or two whom they help, and how.',
            category_ids: ['partner-finding'],
            website: 'https://example.org/',
            email: 'office@example.org',
            _phones: 'Write them as people do: "phones": [{ "number": "020 7946 0000" }].',
            _countries: 'Codes of ISO 3166: GB is the United Kingdom, KE is Kenya.',
            countries: ['GB', 'KE'],
            offers: ['finding', 'advice'],
            phases: ['primary', 'secondary'],
        },
    ],
};

/** Tags of HTML's text elements: inline ones, and those that break the line. */
const TAG = /<(\/?)(?:(a|abbr|acronym|b|bd[io]|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|su[bp]|time|tt|u|var|wbr|(?:o|st1|[vwm]):\w+)|(address|article|aside|blockquote|br|caption|center|d[dlt]|div|fig(?:caption|ure)|footer|h[1-6r]|header|li|main|nav|ol|p|pre|section|table|t(?:body|foot|head)|t[dhr]|ul))(?:[\s/][^<>]*)?>/gi;
/**
 * Names of characters in HTML, each followed by the character, and names of accents, which come
 * after the name of a letter.
 */
const CHARACTERS = ' amp& lt< gt> quot" apos\' nbsp  ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” hellip… bull• pound£ euro€' +
    ' shy\u00ad deg° copy© reg® trade™ times× middot· laquo« raquo» frac12½ frac14¼ frac34¾ iexcl¡ iquest¿ ordfª ordmº sect§ rarr→ bdquo„ oeligœ OEligŒ ensp  emsp  szligß aeligæ AEligÆ oslashø OslashØ' +
    ' _grave\u0300 _acute\u0301 _circ\u0302 _tilde\u0303 _uml\u0308 _ring\u030a _cedil\u0327 _caron\u030c';
const named$1 = (name) => new RegExp(` ${name}(\\W)`).exec(CHARACTERS)?.[1] ?? '';
/** The character of a character reference. Unknown references stay as they are. */
function character(reference, number, name) {
    if (name) {
        const accent = named$1(`_${name.slice(1)}`);
        return named$1(name) || (accent ? (name.charAt(0) + accent).normalize() : reference);
    }
    const code = Number(`0${number}`);
    // Codes of Windows-1252, which HTML reads as they were meant.
    return '‘’“”•–—'[code - 145] ?? (code < 0x11_0000 ? String.fromCodePoint(code) : reference);
}
/** What is added after the words of a link, if they do not contain the URL or its number. */
const target = (words, url) => {
    const digits = words.replace(/\D/g, '').slice(-6);
    const isNamed = (/^$|[.@]/.test(words) && url.includes(words)) || (digits.length > 5 && url.endsWith(digits));
    return words.length < 99 && isNamed ? '' : ` (${url})`;
};
/** HTML as text: the words, paragraphs and lists of text elements. */
function withoutTags(html) {
    const halves = new Set(html.toLowerCase().match(/<\/?[\w:]+(?=[\s/>])/g));
    let url = '';
    let from = 0;
    const text = html.replace(TAG, (tag, end, inline, block, at) => {
        const name = (inline ?? block ?? '').toLowerCase();
        // Without its other half it may be anything. Some have none.
        const isWhole = halves.has((end ? '<' : '</') + name) ||
            (!end && /^(?:[bh]r|li|p|wbr)$/.test(name)) ||
            tag.endsWith('/>');
        if (!isWhole)
            return tag;
        if (/^(?:br|li|t[dhr])$/.test(name))
            return end ? '' : name === 'li' ? '\v• ' : '\v';
        if (block)
            return '\v\v';
        if (name !== 'a')
            return '';
        const left = end && url && target(html.slice(from, at), url);
        from = at + tag.length;
        const [, scheme, found = ''] = /\shref\s*=\s*["']?(mailto:|tel:|(?=https?:))([^\s"'>]+)/i.exec(tag) ?? [];
        url = scheme ? found.replace(/\?.*/, '') : found;
        return left;
    });
    if (!text.includes('\v'))
        return text;
    // If there are paragraphs, line breaks of the source are not.
    return text.replace(/\s+/g, (gap) => /[\v].*[\v]|\n.*\n/s.test(gap) ? '\n\n' : gap.includes('\v') ? '\n' : ' ');
}
/**
 * Emphasis of Markdown around words, but not inside a word or URL, and not if its marks are meant
 * as text.
 */
const EMPHASIS = /(?<![\w*/\\])(\*{1,3}|_|__(?=[^_\n]* ))(?=[^\s*_])([^*_\n]+)(?<=[^\s\\])\1(?![\w*])/g;
/**
 * What programs add for themselves: comments of WordPress and Word; the conditions and XML of Word;
 * the marks of CDATA and of Google Docs; the shortcodes of WordPress. Other comments may be meant to
 * be read. The pattern has `-{2}`, because a script in a page must not begin a comment.
 */
const COMMENT = /<!-{2}(?:\[[^<>]*><!-{2}>| ?(?:\/?wp:|more|nextpage|<?!?\[|\w+Fragment)(?:[^<-]|<(?!!-{2})|-(?!->))*-->)|<!\[(?:CDATA\[|(?:end)?if[^<>]*>)|\]\]>|_x000D_|<meta charset=["']utf-8["'] ?\/?>|<\/?google-sheets-html-origin>|<xml>(?:[^<]|<(?!\/?xml>))*<\/xml>|\[\/?(?:(?:wp_)?caption|embed|gallery|(?:vc|et_pb)_\w+)(?: [^[\]]*)?\]/g;
/** A style sheet of Word, which is within a comment. */
const STYLE = /<style(?: type="text\/css")?>\s*<!-{2}[^<>]*-->\s*<\/style>/gi;
/** An address as Outlook and Markdown add it. */
const AUTOLINK = / ?<(?:mailto:|(?=https?:))([^\s<>]+)>/g;
/** An image that does nothing but show itself, and its words. */
const IMAGE = /<img(?=\s)(?![^<>]*\bon\w+\s*=)(?=[^<>]*\ssrc="(?:https?:|\.*\/\w|cid:|data:image\/[pjg]))[^<>]*>/gi;
const ALT = /\salt="([^"<>]*)"/i;
/** A link or image of Markdown. Other links lead to a page of a site that is not known here. */
const LINK = /(!?)\[([^\][\n]+)\]\((?:mailto:|tel:|(?=https?:|[/#]))([^\s()]+)(?: "[^"\n]*")?\)/g;
/**
 * The words of a text with HTML, character references or simple Markdown, such as from the export
 * of a content management system. Anything that is not certainly one of these stays as written. The
 * result is text, never markup: what still looks like a tag was written about tags. Linear in the
 * text's length.
 */
function withoutMarkup(text) {
    return withoutTags(text
        // Ours are made below.
        .replaceAll('\v', '\n')
        .replace(COMMENT, '')
        .replace(STYLE, '')
        .replace(AUTOLINK, ' ($1)')
        .replace(IMAGE, (tag) => ALT.exec(tag)?.[1] ?? ''))
        .replace(/&(?:#(x?[\da-f]{1,7})|(\w{2,8}));/gi, character)
        .replace(LINK, (_, image, words, url) => words + (image || /^[/#]/.test(url) ? '' : target(words, url)))
        .replace(/^#{1,6} +(?=\S)/gm, '')
        .replace(/^( *)[*+] +(?=\S)/gm, '$1• ')
        .replace(EMPHASIS, '$2')
        .replace(EMPHASIS, '$2')
        .replace(/\\([!-.>[\]_~\n])/g, '$1');
}

/** Everything that {@link clean} may have to fix, except spaces around a text. */
const SUSPECT = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]|[\p{M}\p{DI}]{9}/u;
/** U+2800 is a blank of Braille. */
const VISIBLE = /[^\s\p{DI}\u2800]/u;
/**
 * Text made safe to show as text: trimmed, line breaks as `\n` with at most one blank line in a
 * row, no control characters or lone surrogates, and no bidirectional embeddings, overrides or
 * isolates (UAX #9, 2.1–2.5: U+202A–202E, U+2066–2069), which could reorder what is beside it. At
 * most eight marks and ignorable characters in a row stay: no script stacks more on a letter, and
 * more would overlap the lines around. Empty if nothing is visible. Linear in the text's length.
 */
function clean(text) {
    const made = SUSPECT.test(text)
        ? text
            .replace(/\r\n?|[\v\u2028\u2029]/g, '\n')
            .replace(/[^\P{Cc}\t\n]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
            .replace(/([\p{M}\p{DI}]{8})[\p{M}\p{DI}]+/gu, '$1')
            .replace(/\n{3,}/g, '\n\n')
        : text;
    return VISIBLE.test(made) ? made.trim() : '';
}
/** A text without any of these has no markup. */
const MARKUP = /[<*[#_\\]|&#?\w+;/;
/** The maximum length of a text in which markup is read. Nobody writes a longer one by hand. */
const LONGEST$4 = 100_000;
/** A text that is to be shown, as {@link clean} makes it, without the marks of HTML or Markdown. */
const prose = (text) => clean(MARKUP.test(text) && text.length < LONGEST$4 ? withoutMarkup(text) : text);
/** An id made from words: `Ysgol Tŷ Coch` gives `ysgol-ty-coch`. Empty without a letter or digit. */
const slug = (text) => text
    .slice(0, 60)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? '';

/** The lines of an address, in order, without the country. */
const ADDRESS_LINES = [
    'attention',
    'address_1',
    'address_2',
    'city',
    'region',
    'state_province',
    'postal_code',
];
/** The number of a house, which may have a field of its own. */
const HOUSE = /^\s*\d{1,5}\s?[a-z]?\s*$/i;
/** A street with the number of a house, if one of two texts is that. */
function withHouse(one, other) {
    if (HOUSE.test(one))
        return `${one} ${other}`;
    return HOUSE.test(other) ? `${other} ${one}` : undefined;
}
/** The languages in which feeds may name countries and languages. */
const LANGUAGES = 'en cy fr es pl uk ar ur hi sw so am pt ro pa bn ga gd'.split(' ');
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/**
 * The names of something in our languages. They are learnt one language after another, because each
 * takes some milliseconds.
 *
 * @param others codes with names that `Intl` does not have, or uses for something else.
 * @param former former codes that come before their current ones in the alphabet. Not every engine
 * maps one to the other.
 */
function codesByName(type, others, former) {
    const codes = new Map();
    const left = [...LANGUAGES];
    const learnOthers = () => {
        for (const line of others.split('\n')) {
            const [code = '', ...names] = line.split(' ');
            for (const name of names)
                codes.set(name, code);
        }
        return true;
    };
    const learn = () => {
        if (!codes.size)
            return learnOthers();
        const language = left.shift();
        if (!language)
            return false;
        for (const style of language === 'en' ? ['long', 'short'] : ['long']) {
            const names = new Intl.DisplayNames(language, { type, style, fallback: 'none' });
            for (const first of LETTERS) {
                for (const second of LETTERS) {
                    const code = type === 'region' ? (first + second).toUpperCase() : first + second;
                    const name = slug((!former.test(code) && names.of(code)) || '');
                    if (name && !codes.has(name))
                        codes.set(name, code);
                }
            }
        }
        return true;
    };
    return {
        all() {
            while (learn())
                ;
            return codes;
        },
        of(name) {
            while (!codes.has(name) && learn())
                ;
            return codes.get(name);
        },
    };
}
const countries$2 = codesByName('region', `GB uk great-britain britain england scotland wales northern-ireland cymru lloegr yr-alban gogledd-iwerddon alba
US usa united-states-of-america
IE republic-of-ireland
CZ czech-republic
NL holland
CI ivory-coast
MM burma
CD drc dr-congo congo-drc democratic-republic-of-congo democratic-republic-of-the-congo congo-democratic-republic-of-the congo-the-democratic-republic-of-the
AE uae
TR turkey
SZ swaziland`, /AN|BU|CS|CT|DD|JT|MI|N[HT]|PU|RH|[VY]D/);
const languages$2 = codesByName('language', 
// Some browsers have neither Welsh nor Irish.
`cy cymraeg
en saesneg
fr ffrangeg
es sbaeneg
pl pwyleg
ga gaeilge gwyddeleg
bn bengali
zh mandarin
yue cantonese
fa farsi
pa panjabi
gd gaelic
bfi bsl british-sign-language`, /bh|in|iw|j[iw]|mo|sh/);
/** The codes of ISO 3166-1, Kosovo's, and those reserved for the European Union and the UN. */
const CODE = /^(?:A[D-GILMOQ-UWXZ]|B[ABD-JL-OQ-TVWYZ]|C[ACDF-IK-ORU-Z]|D[EJKMOZ]|E[CEGHR-U]|F[I-KMOR]|G[ABD-IL-NP-UWY]|H[KMNRTU]|I[DEL-OQ-T]|J[EMOP]|K[EG-IMNPRWYZ]|L[A-CIKR-VY]|M[AC-HK-Z]|N[ACE-GILOPRUZ]|OM|P[AE-HK-NR-TWY]|QA|R[EOSUW]|S[A-EG-OR-TVX-Z]|T[CDF-HJ-ORTVWZ]|U[AGMNSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW])$/i;
/** The ISO 3166 code of a country, from the code in any case, or from a name. */
function countryCode$1(given) {
    const name = given.replaceAll('.', '');
    if (CODE.test(name))
        return name.toUpperCase();
    return /^(?!uk)[a-z]{2}$/i.test(name)
        ? undefined
        : countries$2.of(slug(name).replace(/^the-|-and(?=-)/g, ''));
}
/** The BCP 47 tag of a language, from a name. */
const languageCode = (name) => languages$2.of(slug(name));

/** What an organisation is. The name is last, because other headings contain it. */
const ABOUT_FIELDS = [
    { id: 'logo', en: 'Logo', cy: 'Logo', exact: 'logo url|image|picture|llun', within: 'logo' },
    {
        id: 'checks',
        en: 'Link checks',
        cy: 'Gwiriadau dolenni',
        exact: 'checks',
    },
    {
        id: 'source_text',
        en: 'As first written',
        cy: 'Fel yr ysgrifennwyd',
        exact: 'source text',
    },
    {
        id: 'organization_identifiers',
        variant: 'GB-CHC',
        en: 'Charity number',
        cy: 'Rhif elusen',
        exact: 'registered charity number|charity no|charity registration number|charity registration',
        within: 'charity number|charity no|rhif elusen',
    },
    {
        id: 'organization_identifiers',
        variant: 'GB-COH',
        en: 'Company number',
        cy: 'Rhif cwmni',
        exact: 'registered company number|company no|company registration number',
        within: 'company number|rhif cwmni',
    },
    {
        id: 'organization_identifiers',
        en: 'Identifiers',
        cy: 'Dynodwyr',
        exact: 'organisation identifiers|organisation identifier|registration number',
    },
    {
        id: 'parent_organization_id',
        en: 'Parent organisation',
        cy: 'Rhiant-sefydliad',
        exact: 'parent organisation id|parent|parent id|part of|umbrella organisation|run by|managed by',
        within: 'parent organisation|umbrella organisation',
    },
    {
        id: 'category_ids',
        en: 'Category',
        cy: 'Categori',
        exact: 'categories|category id|category ids|type|types|kind|sector|theme|themes|topic|topics|' +
            'section|organisation type|type of organisation|categoriau|math|math o sefydliad|thema|adran',
        within: 'category|categories|type of organisation|kind of organisation|theme|categori',
    },
    {
        id: 'phases',
        en: 'Phases',
        cy: 'Cyfnodau ysgol',
        exact: 'phase|school phase|school phases|education phase|for whom|key stage|key stages|age group|age groups|' +
            'ages|age range|cyfnod|cyfnodau|cyfnod ysgol|grwp oedran',
        within: 'phase|phases|key stage|key stages|age group|age groups|age range|cyfnod',
    },
    {
        id: 'offers',
        en: 'Offers',
        cy: 'Yr hyn a gynigir',
        exact: 'offer|what they offer|what it offers|what is offered|help offered|support offered|' +
            'type of support|type of help|cynnig|cynigion',
        within: 'offer|offers|offered|gynigir|cynnig',
    },
    {
        id: 'services',
        en: 'Services',
        cy: 'Gwasanaethau',
        exact: 'service|service name|programmes|programme|projects|gwasanaeth',
    },
    {
        id: 'description',
        en: 'Description',
        cy: 'Disgrifiad',
        exact: 'about|about us|about them|summary|details|what they do|what we do|what it does|info|' +
            'information|activities|charity activities|blurb|overview|short description|full description|profile|text|' +
            'ynglyn a|amdanom ni|crynodeb|gwybodaeth|manylion',
        within: 'description|describe|what you do|what do you do|what does your organisation do|' +
            'about your organisation|about the organisation|summary|disgrifiad|disgrifiwch',
    },
    {
        id: 'alternate_name',
        en: 'Also known as',
        cy: 'Enw arall',
        exact: 'alternate name|alternative name|other name|other names|known as|aka|acronym|abbreviation|' +
            'short name|trading name|trading as',
        within: 'also known as|acronym|alternative name|other name|enw arall',
    },
    {
        id: 'name_source',
        en: 'Name source',
        cy: 'Ffynhonnell yr enw',
        exact: '',
    },
    {
        id: 'status',
        en: 'Status',
        cy: 'Statws',
        exact: 'active|organisation status',
    },
    {
        id: 'alert',
        en: 'Alert',
        cy: 'Rhybudd',
        exact: 'alerts|warning|notice|important notice',
    },
    {
        id: 'assured_date',
        en: 'Checked on',
        cy: 'Gwiriwyd ar',
        exact: 'assured date|checked|date checked|last checked|reviewed|last reviewed|date reviewed|' +
            'verified|last verified|date verified|dyddiad gwirio|gwiriwyd',
    },
    {
        id: 'last_modified',
        en: 'Last changed',
        cy: 'Newidiwyd ddiwethaf',
        exact: 'last modified|modified|updated|last updated|date updated|diweddarwyd',
    },
    { id: 'id', en: 'ID', cy: 'Dynodwr', exact: 'organisation id|org id|ref|reference' },
    {
        id: 'name',
        en: 'Name',
        cy: 'Enw',
        exact: 'organisation|organisations|organisation name|org name|org|name of organisation|' +
            'name of the organisation|organisations name|display name|title|charity|charity name|' +
            'company|company name|group|group name|partner|partner name|partner organisation|provider|' +
            'provider name|school|school name|agency|sefydliad|sefydliadau|enw sefydliad|enwr sefydliad',
        within: 'name|enw|organisation called',
    },
];

/** Where an organisation is, where it works, and in which languages. */
const PLACE_FIELDS = [
    {
        id: 'location.postal_code',
        en: 'Postcode',
        cy: 'Cod post',
        exact: 'postal code|zip|zip code|pcode|codpost',
        within: 'postcode|postal code|zip code|cod post',
    },
    {
        id: 'location.country',
        en: 'Address country',
        cy: 'Gwlad y cyfeiriad',
        exact: 'country of address|country address',
    },
    {
        id: 'countries',
        en: 'Countries',
        cy: 'Gwledydd',
        exact: 'country|countries of work|working in|works in|where they work|where it works|' +
            'countries worked in|partner countries|country of operation|countries of operation|' +
            'countries served|nations|gwlad',
        within: 'countries|country|gwledydd|gwlad',
    },
    {
        id: 'languages',
        en: 'Languages',
        cy: 'Ieithoedd',
        exact: 'language|working language|working languages|languages spoken|iaith|iaith waith',
        within: 'languages|language|ieithoedd|iaith',
    },
    {
        id: 'location.address_1',
        en: 'Street',
        cy: 'Stryd',
        exact: 'address 1|address1|address line 1|line 1|street address|first line of address|' +
            'house number and street|number and street|street and number|street name|road|road name|' +
            'house number|house no|house name|house name or number|house name number|street number|' +
            'street no|building|building name|building number|' +
            'cyfeiriad 1|llinell cyfeiriad 1|enw stryd|enw r stryd|rhif ty|enw ty',
    },
    {
        id: 'location.address_2',
        en: 'Address line 2',
        cy: 'Llinell cyfeiriad 2',
        exact: 'address 2|address2|line 2|second line of address|address 3|address3|address line 3|line 3|' +
            'locality|cyfeiriad 2|cyfeiriad 3|llinell cyfeiriad 3',
    },
    {
        id: 'location.attention',
        en: 'Attention',
        cy: 'At sylw',
        exact: 'for the attention of|fao',
    },
    {
        id: 'location.city',
        en: 'Town',
        cy: 'Tref',
        exact: 'city|town city|city town|town or city|post town|dinas|tref dinas|tref neu ddinas|place',
        within: 'town or city|town|city',
    },
    {
        id: 'location.state_province',
        en: 'County',
        cy: 'Sir',
        exact: 'state province|state|province|area|local area|shire|county state|council area|ardal',
        within: 'county',
    },
    {
        id: 'location.region',
        en: 'Region',
        cy: 'Rhanbarth',
        exact: 'regions',
    },
    {
        id: 'location.latitude',
        en: 'Latitude',
        cy: 'Lledred',
        exact: 'lat|y coordinate',
        within: 'latitude',
    },
    {
        id: 'location.longitude',
        en: 'Longitude',
        cy: 'Hydred',
        exact: 'long|lng|lon|x coordinate',
        within: 'longitude',
    },
    {
        id: 'location.hours',
        en: 'Opening hours',
        cy: 'Oriau agor',
        exact: 'hours|opening times|open hours|open times|hours of opening|times of opening|office hours|' +
            'business hours|when open|amserau agor|amseroedd agor|oriau',
        within: 'opening hours|opening times|oriau agor',
    },
    {
        id: 'location.name',
        en: 'Branch',
        cy: 'Cangen',
        exact: 'location name|branch name|site name|office|office name|venue',
    },
    {
        id: 'location.address',
        en: 'Address',
        cy: 'Cyfeiriad',
        exact: 'addresses|postal address|full address|mailing address|physical address|office address|' +
            'location address|contact address|cyfeiriad post|cyfeiriad llawn',
        within: 'address|cyfeiriad',
    },
];

/** The variant of a column that has only the last part of a person's name. */
const FAMILY = 'family';
/** How an organisation is reached. */
const REACH_FIELDS = [
    {
        id: 'contact.email',
        en: 'Contact email',
        cy: 'E-bost y cyswllt',
        exact: 'contact email address|email of contact|ebost cyswllt|cyfeiriad ebost cyswllt',
        within: 'contact email|contacts email',
        orElse: 'email',
    },
    {
        id: 'contact.phone',
        en: 'Contact phone',
        cy: 'Ffôn y cyswllt',
        exact: 'contact phone number|contact telephone|contact tel|ffon cyswllt',
        within: 'contact telephone|contact phone|contacts phone|contacts telephone',
        orElse: 'phones',
    },
    {
        id: 'contact.title',
        en: 'Contact role',
        cy: 'Rôl y cyswllt',
        exact: 'contact title|contact job title|contact position|job title|role|position|rol|swydd',
        within: 'job title|your role|swydd',
    },
    {
        id: 'contact.name',
        en: 'Contact name',
        cy: 'Enw’r cyswllt',
        exact: 'contact|contact person|main contact|named contact|lead contact|first name|forename|' +
            'given name|contact first name|contact forename|main contact first name|' +
            'main contact forename|enw cyswllt|cyswllt|enw cyntaf',
        within: 'contact name|contact person|contacts name|name of contact|your name|main contact',
    },
    {
        id: 'contact.name',
        variant: FAMILY,
        en: 'Contact surname',
        cy: 'Cyfenw’r cyswllt',
        exact: 'surname|last name|family name|contact last name|contact family name|main contact surname|' +
            'main contact last name|cyfenw|cyfenw cyswllt',
    },
    {
        id: 'additional_emails',
        en: 'Other emails',
        cy: 'E-byst eraill',
        exact: 'additional emails|additional email|other email|second email|other email addresses',
    },
    {
        id: 'email',
        en: 'Email',
        cy: 'E-bost',
        exact: 'email address|email addresses|emails|mail|general email|enquiries email|public email|' +
            'cyfeiriad ebost|cyfeiriad e bost',
        within: 'email|ebost',
    },
    {
        id: 'additional_websites',
        en: 'Other websites',
        cy: 'Gwefannau eraill',
        exact: 'additional websites|additional website|other website|second website|blog|facebook?|' +
            'facebook page?|instagram?|linkedin?|youtube?|youtube channel?|social media?',
    },
    {
        id: 'website',
        en: 'Website',
        cy: 'Gwefan',
        exact: 'web|site|school website|url|www|uri|websites|web address|website address|website url|web page|webpage|' +
            'homepage|home page|link|web link|internet|cyfeiriad gwefan|cyfeiriad y wefan|dolen|y we',
        within: 'website|web address|web page|url|homepage|home page|gwefan|wefan',
    },
    {
        id: 'phones',
        variant: 'fax',
        en: 'Fax',
        cy: 'Ffacs',
        exact: 'fax number|fax no|rhif ffacs',
        within: 'fax|ffacs',
    },
    {
        id: 'phones',
        variant: 'cell',
        en: 'Mobile',
        cy: 'Ffôn symudol',
        exact: 'mobile phone|mobile number|mobile phone number|mobile no|mob|cell|cell phone|symudol',
        within: 'mobile|cell phone|symudol',
    },
    {
        id: 'phones',
        variant: 'textphone',
        en: 'Textphone',
        cy: 'Ffôn testun',
        exact: 'minicom|text phone|typetalk',
        within: 'textphone|minicom',
    },
    {
        id: 'phones',
        variant: 'text',
        en: 'Text messages',
        cy: 'Negeseuon testun',
        exact: 'sms|text number',
    },
    {
        id: 'phones',
        en: 'Phone',
        cy: 'Ffôn',
        exact: 'phones|telephone|telephones|tel|ph|ph no|ph number|tel nos|telephone nos|phone nos|telephone number|phone number|tel no|telephone no|phone no|' +
            'tel number|landline|switchboard|helpline|contact number|contact no|number?|phone numbers|' +
            'telephone numbers|rhif ffon|rhif|teleffon|rhif cyswllt',
        within: 'telephone|phone|phone number|contact number|helpline|tel|ffon|teleffon',
    },
];

/** Every field of an organisation: the narrower ones first, for headings that name several. */
const ORGANIZATION_FIELDS = [
    ...REACH_FIELDS,
    ...PLACE_FIELDS,
    ...ABOUT_FIELDS,
];
/** The texts that a feed can have in several languages. */
const TRANSLATED$1 = new Set([
    'name',
    'alternate_name',
    'description',
    'alert',
    'title',
    'text',
]);
const CATEGORY_FIELDS = [
    { id: 'id', en: 'ID', cy: 'Dynodwr', exact: 'category id' },
    { id: 'name', en: 'Name', cy: 'Enw', exact: 'category|category name|categori' },
    { id: 'description', en: 'Description', cy: 'Disgrifiad', exact: '' },
    { id: 'parent_id', en: 'Parent category', cy: 'Rhiant-gategori', exact: 'parent|parent id' },
    { id: 'term_uri', en: 'Term URI', cy: 'URI y term', exact: 'uri' },
];
const TIP_FIELDS = [
    { id: 'id', en: 'ID', cy: 'Dynodwr', exact: 'tip id' },
    { id: 'title', en: 'Title', cy: 'Teitl', exact: 'heading' },
    { id: 'text', en: 'Text', cy: 'Testun', exact: 'tip|tips|advice' },
    { id: 'applies_to', en: 'Applies to', cy: 'Yn berthnasol i', exact: '' },
    { id: 'source_text', en: 'As first written', cy: 'Fel yr ysgrifennwyd', exact: 'source text' },
];

/**
 * Headings in the other languages of the interface, for each field, which may have a variant behind
 * a colon: French, Spanish, Polish, Portuguese, Romanian; Irish, Gaelic; Ukrainian; Arabic, Urdu;
 * Hindi, Bengali, Punjabi; Somali, Swahili, Amharic.
 */
const HEADINGS = `
name: nom|nom de l'organisation|nom de l'association|nom de l'école|organisme|association|raison sociale|etablissement|nombre|nombre de la organizacion|organizacion|asociacion|entidad|centro|nazwa|nazwa organizacji|nazwa szkoly|organizacja|szkola|instytucja|nome|nome da organizacao|organizacao|instituicao|nume|denumire|numele organizatiei|organizatie|ainm|ainm na heagraiochta|eagraiocht|buidheann|ainm na buidhne|назва|назва організації|організація|الاسم|اسم المنظمة|المنظمة|المؤسسة|نام|تنظیم کا نام|تنظیم|नाम|संगठन|संस्था|নাম|সংগঠন|প্রতিষ্ঠান|ਨਾਂ|ਨਾਮ|ਸੰਸਥਾ|magaca|magaca ururka|urur|jina|jina la shirika|shirika|ስም|ድርጅት|የድርጅቱ ስም
alternate_name: sigle|acronyme|siglas|acronimo|skrot|sigla|acronim
description: presentation|descriptif|descripcion|resumen|opis|descricao|resumo|descriere|cur sios|tuairisgeul|опис|الوصف|وصف|تفصیل|وضاحت|विवरण|বিবরণ|বর্ণনা|ਵੇਰਵਾ|sharaxaad|faahfaahin|maelezo|መግለጫ
category_ids: categorie|domaine|thematique|secteur|categoria|tipo|kategoria|rodzaj|typ|catagoir|roinn seorsa|категорія|тип|الفئة|التصنيف|زمرہ|श्रेणी|বিভাগ|ਸ਼੍ਰੇਣੀ|qaybta|aina|ምድብ
email: courriel|adresse e mail|adresse email|adresse electronique|mel|correo|correo electronico|direccion de correo|adres e mail|adres email|poczta elektroniczna|endereco de email|correio eletronico|adresa de email|posta electronica|riomhphost|seoladh riomhphoist|post d|puist d|електронна пошта|ел пошта|пошта|البريد الإلكتروني|البريد الالكتروني|ایمیل|ای میل|ईमेल|ई मेल|ইমেইল|ই মেইল|ਈਮੇਲ|iimayl|iimeyl|barua pepe|ኢሜይል|ኢሜል
website: site web|site internet|page web|adresse du site|sitio web|pagina web|pagina de internet|strona internetowa|strona www|strona|witryna|site|sitio|pagina|suiomh greasain|suiomh|larach lin|веб сайт|вебсайт|сайт|الموقع الإلكتروني|الموقع|ویب سائٹ|वेबसाइट|ওয়েবসাইট|ਵੈੱਬਸਾਈਟ|degelka|mtandao|tovuti|ድረ ገጽ
phones: numero de telephone|telefono|numero de telefono|tfno|telefon|numer telefonu|nr telefonu|telefon stacjonarny|telefone|numar de telefon|fon|guthan|teileafon|uimhir theileafoin|aireamh fon|телефон|номер телефону|الهاتف|رقم الهاتف|هاتف|فون|فون نمبر|ٹیلی فون|फोन|फ़ोन|दूरभाष|फ़ोन नंबर|ফোন|ফোন নম্বর|ਫ਼ੋਨ|ਫ਼ੋਨ ਨੰਬਰ|telefoon|taleefan|taleefoon|simu|namba ya simu|ስልክ|ስልክ ቁጥር
phones:cell: portable|telephone portable|movil|telefono movil|celular|komorka|telefon komorkowy|tel kom|telemovel|telefon mobil|fon poca|fon laimhe|мобільний|мобільний телефон|الجوال|الهاتف المحمول|موبائل|मोबाइल|মোবাইল|ਮੋਬਾਈਲ
phones:fax: telecopie|telecopieur|faks|faics|факс|الفاكس|فیکس|फ़ैक्स|ফ্যাক্স
contact.name: personne a contacter|interlocuteur|persona de contacto|contacto|osoba kontaktowa|osoba do kontaktu|kontakt|pessoa de contacto|pessoa de contato|persoana de contact|duine teagmhala|контактна особа|جهة الاتصال|संपर्क व्यक्ति
contact.title: fonction|poste|cargo|puesto|stanowisko|funcao|functie|посада|الوظيفة|पद
location.address: adresse|adresse postale|direccion|domicilio|adres|adres pocztowy|endereco|morada|adresa|seoladh|seoladh poist|адреса|العنوان|پتہ|पता|ঠিকানা|ਪਤਾ|ciwaanka|anwani|አድራሻ
location.address_1: rue|numero et rue|calle|ulica|ulica i numer|rua|strada|sraid|sraid agus uimhir|вулиця|الشارع|सड़क
location.city: ville|commune|localite|ciudad|localidad|municipio|poblacion|miasto|miejscowosc|cidade|localidade|oras|localitate|baile|baile mor|cathair|місто|населений пункт|المدينة|شہر|शहर|শহর|ਸ਼ਹਿਰ|magaalada|mji|jiji|ከተማ
location.state_province: departement|provincia|wojewodztwo|powiat|distrito|judet|contae|siorrachd|область|المحافظة|ضلع|जिला|জেলা|ਜ਼ਿਲ੍ਹਾ|gobolka|mkoa
location.postal_code: code postal|cp|codigo postal|kod pocztowy|kod|cod postal|cod poist|eirchod|cod puist|поштовий індекс|індекс|الرمز البريدي|پوسٹ کوڈ|पिन कोड|পোস্ট কোড|ਪਿੰਨ ਕੋਡ
countries: pays|pais|paises|kraj|kraje|tara|tari|tir|tiortha|duthaich|країна|країни|البلد|الدولة|البلدان|ملک|देश|দেশ|ਦੇਸ਼|waddanka|dalka|nchi|አገር
languages: langue|langues|idioma|idiomas|lengua|jezyk|jezyki|lingua|linguas|limba|limbi|teanga|teangacha|canan|мова|мови|اللغة|اللغات|زبان|भाषा|ভাষা|ਭਾਸ਼ਾ|luqadda|lugha|ቋንቋ`;
const byField = new Map(HEADINGS.trim()
    .split('\n')
    .map((line) => {
    const [key = '', names = ''] = line.split(': ');
    return [key, names.split('|')];
}));
/** What a field is called in other languages than English and Welsh. */
const translatedHeadings = (id, variant) => byField.get(variant ? `${id}:${variant}` : id) ?? [];

/** A function that makes the value of a key once, and returns the same value after that. */
function memoize(make) {
    const made = new Map();
    return (key) => {
        if (!made.has(key))
            made.set(key, make(key));
        return made.get(key);
    };
}

/**
 * The names of countries (ISO 3166-1, and Kosovo) and of the languages most spoken in schools, in
 * British English (CLDR; the short names of Hong Kong, Macao and Palestine). A code is in front of a
 * name that does not begin with it.
 */
const NAMES$1 = {
    region: `Afghanistan
Albania
DZAlgeria
ASAmerican Samoa
ADAndorra
AOAngola
AIAnguilla
AQAntarctica
AGAntigua & Barbuda
Argentina
AMArmenia
AWAruba
Australia
ATAustria
Azerbaijan
BSBahamas
BHBahrain
BDBangladesh
BBBarbados
BYBelarus
Belgium
BZBelize
BJBenin
BMBermuda
BTBhutan
Bolivia
BABosnia & Herzegovina
BWBotswana
BVBouvet Island
Brazil
IOBritish Indian Ocean Territory
VGBritish Virgin Islands
BNBrunei
BGBulgaria
BFBurkina Faso
BIBurundi
KHCambodia
CMCameroon
Canada
CVCape Verde
BQCaribbean Netherlands
KYCayman Islands
CFCentral African Republic
TDChad
CLChile
CNChina
CXChristmas Island
CCCocos (Keeling) Islands
Colombia
KMComoros
CGCongo - Brazzaville
CDCongo - Kinshasa
CKCook Islands
CRCosta Rica
HRCroatia
Cuba
CWCuraçao
Cyprus
Czechia
CICôte d’Ivoire
DKDenmark
Djibouti
DMDominica
Dominican Republic
Ecuador
Egypt
SVEl Salvador
GQEquatorial Guinea
Eritrea
EEEstonia
SZEswatini
Ethiopia
FKFalkland Islands
FOFaroe Islands
FJFiji
Finland
France
GFFrench Guiana
PFFrench Polynesia
TFFrench Southern Territories
Gabon
GMGambia
Georgia
DEGermany
Ghana
Gibraltar
Greece
GLGreenland
GDGrenada
GPGuadeloupe
Guam
GTGuatemala
GGGuernsey
GNGuinea
GWGuinea-Bissau
GYGuyana
HTHaiti
HMHeard & McDonald Islands
HNHonduras
HKHong Kong
Hungary
ISIceland
India
IDIndonesia
Iran
IQIraq
IEIreland
IMIsle of Man
ILIsrael
Italy
JMJamaica
JPJapan
Jersey
Jordan
KZKazakhstan
Kenya
Kiribati
XKKosovo
KWKuwait
KGKyrgyzstan
Laos
LVLatvia
LBLebanon
LSLesotho
LRLiberia
LYLibya
Liechtenstein
LTLithuania
Luxembourg
MOMacao
MGMadagascar
MWMalawi
MYMalaysia
MVMaldives
MLMali
MTMalta
MHMarshall Islands
MQMartinique
MRMauritania
MUMauritius
YTMayotte
MXMexico
FMMicronesia
MDMoldova
MCMonaco
MNMongolia
MEMontenegro
MSMontserrat
MAMorocco
MZMozambique
MMMyanmar (Burma)
Namibia
NRNauru
NPNepal
NLNetherlands
NCNew Caledonia
NZNew Zealand
Nicaragua
NENiger
NGNigeria
NUNiue
NFNorfolk Island
KPNorth Korea
MKNorth Macedonia
MPNorthern Mariana Islands
Norway
Oman
PKPakistan
PWPalau
PSPalestine
Panama
PGPapua New Guinea
PYParaguay
Peru
Philippines
PNPitcairn Islands
PLPoland
PTPortugal
PRPuerto Rico
Qatar
Romania
Russia
Rwanda
RERéunion
WSSamoa
SMSan Marino
Saudi Arabia
SNSenegal
RSSerbia
SCSeychelles
SLSierra Leone
SGSingapore
SXSint Maarten
SKSlovakia
SISlovenia
SBSolomon Islands
Somalia
ZASouth Africa
GSSouth Georgia & South Sandwich Islands
KRSouth Korea
SSSouth Sudan
ESSpain
LKSri Lanka
BLSt Barthélemy
SHSt Helena
KNSt Kitts & Nevis
LCSt Lucia
MFSt Martin
PMSt Pierre & Miquelon
VCSt Vincent & the Grenadines
SDSudan
SRSuriname
SJSvalbard & Jan Mayen
SESweden
CHSwitzerland
Syria
STSão Tomé & Príncipe
TWTaiwan
TJTajikistan
TZTanzania
Thailand
TLTimor-Leste
TGTogo
TKTokelau
Tonga
TTTrinidad & Tobago
TNTunisia
TMTurkmenistan
TCTurks & Caicos Islands
TVTuvalu
TRTürkiye
UMUS Outlying Islands
VIUS Virgin Islands
Uganda
UAUkraine
AEUnited Arab Emirates
GBUnited Kingdom
USUnited States
UYUruguay
Uzbekistan
VUVanuatu
Vatican City
Venezuela
VNVietnam
WFWallis & Futuna
EHWestern Sahara
Yemen
ZMZambia
ZWZimbabwe
AXÅland Islands`,
    language: `sqAlbanian
Amharic
Arabic
hyArmenian
bnBangla
bfiBritish Sign Language
bgBulgarian
ckbCentral Kurdish
zhChinese
hrCroatian
csCzech
Danish
nlDutch
English
etEstonian
tlFilipino
Finnish
French
deGerman
elGreek
Gujarati
Hebrew
Hindi
Hungarian
idIndonesian
gaIrish
isgIrish Sign Language
Italian
Japanese
Korean
Kurdish
Latin
lvLatvian
ltLithuanian
msMalay
mlMalayalam
Nepali
Norwegian
psPashto
faPersian
plPolish
ptPortuguese
paPunjabi
Romanian
Russian
gdScottish Gaelic
srSerbian
skSlovak
Slovenian
Somali
esSpanish
Swahili
svSwedish
Tamil
Telugu
Thai
Tigrinya
trTurkish
Ukrainian
Urdu
Vietnamese
cyWelsh
Yoruba`,
};
/**
 * The English names by their codes in lower case. They are here because the first name that a page
 * has from `Intl` takes longer than ten cards: browsers look through all their languages for it.
 */
const englishNames = memoize((type) => {
    const names = new Map();
    for (const [, code, name = ''] of NAMES$1[type].matchAll(/^([A-Z]{2}|[a-z]{2,3})?(.+)/gm)) {
        names.set((code ?? name.slice(0, 2)).toLowerCase(), name);
    }
    return names;
});

/**
 * The language as `Intl` knows it; undefined for one without data in the browser, which would
 * silently use its own language instead, and for anything that is not a language tag.
 */
function supported(kind, language) {
    try {
        return kind.supportedLocalesOf(language)[0];
    }
    catch {
        return undefined;
    }
}

/** Tags whose script is known without `Intl`, whose first use takes milliseconds. */
const LATIN = /^(cy|en)(-..)?$/i;
/** Tags of languages that have the numbers of British English, and its names if they are English. */
const AS_BRITISH = /^(cy|en)(-gb|-latn|-x-.*)?$/i;
/**
 * The last subtag of a range, with a single letter before it if there is one (RFC 4647, section
 * 3.4).
 */
const LAST = /(^|(-\w)?-)[^-]*$/;
/** A tag with the script and region that it most likely means (UTS #35, Likely Subtags). */
const likely = memoize((tag) => {
    if (LATIN.test(tag))
        return { script: 'Latn' };
    try {
        return new Intl.Locale(tag).maximize();
    }
    catch {
        return {}; // Not a well-formed tag.
    }
});
/** The primary subtag of a BCP 47 tag, in lower case. */
const primary$1 = (tag) => tag.toLowerCase().split('-')[0] ?? '';
/**
 * The ISO 15924 code of the script of a text in the language of a tag. Empty if it is not known.
 */
const scriptOf = (tag) => likely(tag).script ?? '';
/** Whether two tags have the same language and script. */
const isSameLanguage = (tag, other) => primary$1(tag) === primary$1(other) && scriptOf(tag) === scriptOf(other);
/**
 * The tags that match a wanted tag, best first and in lower case: the tag itself, then without its
 * last subtag, and so on (RFC 4647, section 3.4, lookup). A region implies the script that is
 * written there, and a script its region: `zh-TW` and `zh-Hant` match each other before `zh` does.
 */
const rangesOf = memoize((tag) => {
    const ranges = [];
    for (let range = tag.toLowerCase(); range; range = range.replace(LAST, ''))
        ranges.push(range);
    const { language, script, region } = ranges[1] ? likely(tag) : {};
    for (const subtags of language ? [`${script}-${region}`, region, script] : []) {
        const each = `${language}-${subtags}`;
        if (scriptOf(each) === script)
            ranges.splice(-1, 0, each.toLowerCase());
    }
    return ranges;
});
/** What `find` returns for the wanted tag, or else for the nearest tag that matches it. */
function lookup$1(tag, find) {
    for (const range of rangesOf(tag)) {
        const found = find(range);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

/** By language and code, such as `cy FR`. */
const given$2 = new Map();
const displayNames = (type) => memoize((language) => {
    const tag = supported(Intl.DisplayNames, language);
    return tag === undefined ? tag : new Intl.DisplayNames(tag, { type, fallback: 'none' });
});
const namers = { region: displayNames('region'), language: displayNames('language') };
/** How often names were given. After each time, what was made from names before is out of date. */
let namesGiven = 0;
/**
 * What a region (by its ISO 3166 code) or a language (by its BCP 47 tag) is called in a language.
 * Undefined if neither the browser nor anybody else has a name.
 */
function nameOf$1(type, code, language) {
    const isEnglish = AS_BRITISH.test(language) && primary$1(language) === 'en';
    const known = isEnglish && englishNames(type).get(code.toLowerCase());
    try {
        return (known ||
            (namers[type](language)?.of(code) ??
                lookup$1(language, (range) => given$2.get(`${range} ${code}`))));
    }
    catch {
        return undefined; // Not a well-formed code.
    }
}

/** A longer URL or e-mail address is refused: none in real use comes near this length. */
const MAX_LENGTH = 2048;
/** The form of URLs in most feeds, known to be valid without the cost of `new URL`. */
const PLAIN$1 = /^https?:\/\/(?!http)(?:[a-z\d]+(?:-+[a-z\d]+)*\.)+[a-z]{2,}(?:\/[!-+\--:<-{}~]*)?$/i;
/**
 * A host without a scheme: labels and dots. The last label is a name, not a number or the beginning
 * of a sentence. It does not begin with a mistyped scheme or `www`.
 */
const BARE = /^(?!(?:https?|w{2}|w{4,9})\.)(?:[\p{L}\p{M}\p{N}-]+\.)+(?!\p{Lu}\p{Ll})\p{L}[\p{L}\p{M}\p{N}-]+(?:[/?#:]|$)/u;
/** What looks like a host but is the name of a file. */
const FILE = /^[^/?#]*\.(?:[sx]?html?|php|[aj]spx?|cfm|css|js|png|jpe?g|gif|svg|webp|avif|heic|bmp|tiff?|ico|eps|psd|pdf|do[ct][mx]?|xls[bmx]?|pp[st][mx]?|od[spt]|pages|txt|rtf|[ct]sv|json|xml|ya?ml|ics|vcf|km[lz]|wp[sd]|mdb|og[gv]|jfif|mht|lnk|indd|msg|eml|epub|zip|rar|t?gz|exe|mp[34]|m4[av]|mpe?g|mov|avi|wav|webm)(?:[/?#:]|$)/i;
/** The scheme of a URL, with the mistakes that people make in it, or several schemes. */
const SCHEME = /^(?:(?:www\.(?=h+t+p))?(h+t+p*s?|ttp*s?|[htps]{3,7}(?=[:;.,]*[/\\]))\s*(?::[\s:/\\]*|[;.,]?[/\\][\s:/\\]*|[.;,]?(?=www\.)))+/i;
/** What must not be removed from a URL, because it could become another one. */
const HIDDEN$1 = /[\p{C}\p{DI}]/u;
/**
 * An address without the spaces and invisible characters around it, and without a comma after it.
 */
const TRIMMED = /[^\s\p{Cf}\p{DI}](?:.*[^\s\p{Cf}\p{DI},;])?/su;
/** Removes what is around an address. */
const trimmed$1 = (given) => TRIMMED.exec(given)?.[0] ?? '';
/**
 * RFC 5322's dot-atom with other scripts (RFC 6531), less `% ? &`, which mean something in a
 * `mailto:` address (RFC 6068, section 2), less `|`, which separates two, and without a bullet, an
 * asterisk or the `=` of a formula before it; then a host as in `BARE`.
 */
const EMAIL = /^(?![.*=-]|.*(?:[.@][.@-]|-\.|-$))[\p{L}\p{M}\p{N}!#$'*+/=^_`{}~.-]{1,64}@(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+$/u;
/**
 * The form of addresses in most feeds, known to be valid without checking the letters of every
 * script.
 */
const PLAIN_EMAIL = /^(?=[^@]{1,64}@)[\w+]+(?:[.-][\w+]+)*@(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}$/i;
/**
 * A serialised URL, without a user name before its host. URLs allow more characters in a host than
 * any registered name has: anything besides letters, digits and hyphens is a mistake, and so is a
 * second scheme at its end.
 */
const HOST = /^https?:\/\/(?![^/]*https?\/)(?:(?!-)[\w-]+(?<!-)\.)*(?!-)[\w-]+(?<!-)(?::\d+)?\//;
/**
 * A URL as the URL standard reads it, or undefined. Nothing is thrown on the way: for each exception,
 * Chromium parses all functions on the stack again, to find their positions.
 */
const parseUrl = (text, base) => URL.canParse(text, base) ? new URL(text, base) : undefined;
/**
 * An absolute http or https URL, or undefined. A trailing comma or space is removed, a host without
 * a scheme (`www.example.org`) is read as https, and mistakes in the scheme (`https//`) are fixed.
 * Relative URLs, other schemes, and URLs with a user name or password, which can make a false host
 * look real, are refused, and so are those with invisible characters. The URL standard decides what
 * counts as a URL.
 */
const webAddress = (given) => {
    if (!given || given.length > MAX_LENGTH)
        return undefined;
    if (PLAIN$1.test(given))
        return given;
    const text = trimmed$1(given).replace(SCHEME, (_, slip) => `http${/s/i.test(slip) ? 's' : ''}://`);
    const address = BARE.test(text) && !FILE.test(text) ? `https://${text}` : text;
    const { href = '', hostname = '' } = parseUrl(address) ?? {};
    // An IP address in disguise: `0x7f.1` is 127.0.0.1.
    const isPlain = /[^\d.]/.test(hostname) || address.includes(hostname);
    return HOST.test(href) && isPlain && !HIDDEN$1.test(text) ? address : undefined;
};
/**
 * A link to a website. The text is its host and path, without the scheme. The host is the one that
 * the browser will open, in ASCII: a look-alike in another script shows as `xn--…`.
 */
const webLink = (address) => {
    const url = parseUrl(webAddress(address) ?? '');
    return (url && {
        href: url.href,
        text: (url.host + url.pathname + url.search + url.hash).replace(/^([^/]+)\/$/, '$1'),
    });
};
/** The URL of an image, or undefined. Only https, because a feed can be shown in any https page. */
const imageAddress = (given) => {
    const address = webAddress(given);
    return address && /^https:/i.test(address) ? address : undefined;
};
/**
 * What is before an address to say what it is, often twice, with its query, or the brackets around
 * it.
 */
const MAILTO = /^(?:(?:(?:e-?)?ma?i?l ?(?:to)?|e-?bost|e|https?(?=:\/\/[^/:]*$)) ?(?:[:;]\/*|\/\/)\s*)+([^?]*).*|^<(.*)>$/is;
/** One e-mail address, or nothing. `mailto:` with what it asks for, angle brackets and a trailing comma go. */
const emailAddress = (given) => {
    if (given.length > MAX_LENGTH)
        return undefined;
    if (PLAIN_EMAIL.test(given))
        return given;
    const text = trimmed$1(given).replace(MAILTO, '$1$2');
    return EMAIL.test(text) && !HIDDEN$1.test(text) ? text : undefined;
};
/** A decimal digit in ASCII. In every script, digits are runs of ten that begin with zero. */
const asciiDigit = (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1)))
        before += 1;
    return `${before % 10}`;
};
const withAsciiDigits = (text) => text.replace(/(?!\d)\p{Nd}/gu, asciiDigit);
/** A number, and an extension after it, with a word for it or in brackets. */
const NUMBER$1 = /^(?:tel\w*[.:\s]+)?([^a-z#]*?)(?:[\s,;(]*(?:#|e?xt?[\p{L}\p{M}]*|est|poste|wew)[.:=\s]*(\d{1,7})\)?|\s*\((\d{1,5})\))?[\s,;]*$/iu;
/**
 * What may be two numbers: the second shortened (`6000-01`), or both of one shape; or a number and
 * hours (`9-5`), or a fraction that a spreadsheet gave it.
 */
const DOUBLE = /0{4}\s*[-\u2010-\u2015]\s*00?$|^(\S.{5,}\S)\s+\1$|(?:0\D?){9}\s00?\s?[-\u2010-\u2015]\s?00?$|^0{7,}\.0$/;
/**
 * The digits of one number: more digits than a number can have are two numbers, or begin with a
 * country code without its `+` (ITU-T E.164). The same digit throughout means that there is none. A
 * slash may follow the area code. Eleven digits without a zero begin with a country code, except in
 * North America, China, Russia and Brazil.
 */
const ONE = /^(?!\+?(\d)\1{5,}$)(?:(?:\+|00)\d{3,15}|0\d{2,11}|[1-9]\d{2,9}|(?:[18]\d|\d\d9)\d{8,9}|(?:\d{2,5}|(?:\+|00)\d{3,7})\/\d{5,10})$/;
/** The zero after a country code that is not dialled: in brackets, or of the United Kingdom. */
const ZERO = /^([\s(]*(?:\+|00).*?)\(0\)|^([\s(]*(?:\+|00)\s*44[\s().-]*)0/;
/**
 * Such a zero after another country's code (ITU-T E.164), except where numbers begin with it: not
 * certain. Or a date.
 */
const TRUNK = /^[\s(]*(?:\+|00)\s*(?!39|37[89]|2(?:25|29|4[12]))(?=([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3}))\1[\s().-]*0|^20\d\d-..-..$/;
/** What most feeds hold, which needs no look for an extension or the digits of other scripts. */
const PLAIN_NUMBER = /^\+?\d[\d ]+\d$/;
/**
 * A link that dials a number (RFC 3966). Its text is the number as written. Spaces and punctuation
 * are removed, and so is the `(0)` after a country code, which is for callers inside that country.
 * There is no link if it could be wrong: if there are letters, `*` or `#`, which can be a command
 * to the network, or more than one number.
 *
 * @param extension digits. By default, one that is written after the number, such as `ext 12`.
 */
const telLink = (number, extension = '') => {
    const text = number.slice(0, 99);
    const isPlain = PLAIN_NUMBER.test(text);
    const [, all = '', named, bracketed] = isPlain
        ? [text, text]
        : (NUMBER$1.exec(withAsciiDigits(text.normalize('NFKC'))) ?? []);
    const main = all.replace(ZERO, '$1$2');
    const dialled = main.replace(/^\(\+/, '+').replace(/[^\S\n]|[().\-\u200B-\u2015]/g, '');
    const isOne = ONE.test(dialled) &&
        !DOUBLE.test(main.replace(/\d/g, '0')) &&
        !TRUNK.test(main) &&
        !/\d\D*\(0\)|\([^)]*$/.test(main) &&
        (!bracketed || dialled.length > 6);
    const own = withAsciiDigits(extension) || named || bracketed || '';
    return isOne
        ? {
            href: `tel:${dialled.replace('/', '')}${/^\d{1,7}$/.test(own) ? `;ext=${own}` : ''}`,
            text: number,
        }
        : undefined;
};

/**
 * Every run of characters that folding may change. Left out are characters known to fold to
 * themselves: ASCII except `'` and the grave accent, and the plain letters of Thai and Han, whose
 * texts would be one long run. In other scripts words repeat, so their results are kept.
 */
const CHANGING = /[^\0-&(-_a-\x7f\u0e01-\u0e32\u0e34-\u0e4e\u4e00-\u9fff]+/g;
/**
 * What is removed: apostrophes and what is typed for them; the marks of Latin, Greek and Cyrillic;
 * vowel signs of Hebrew and Arabic, tatweel and hamza; nuktas, Hindi visarga, Bengali chandrabindu
 * and Punjabi addak, which are often left out; invisible controls. Other marks stay: without its
 * marks, Hindi would be another text.
 */
const DROPPED = /['`\xb4\u02b9-\u02bf\u2018-\u201b\u2032\u0300-\u036f\u05b0-\u05bd\u05c1\u05c2\u0640\u064b-\u065f\u0670\u0903\u093c\u0981\u09bc\u0a3c\u0a71\p{Cf}]/gu;
/** Characters inside a word that act as a hyphen: the dots of Catalan and of katakana. */
const HYPHENS = /[\xb7\u2010\u30fb]/g;
const PUNCTUATION = /[^\p{L}\p{M}\p{N}-]/gu;
/** The ways in which Hindi writes a nasal before another consonant. */
const ANUSVARA = '\u0902';
const NASALS = /[\u0919\u091e\u0923\u0928\u092e]\u094d|\u0901/g;
/** What Bengali writes for anusvara. */
const VELARS = /\u0999\u09cd?/g;
/**
 * What people type, followed by the letters that it replaces and that have no Unicode
 * decomposition: in Latin, Greek and Cyrillic; on Persian and Urdu keyboards; vowels of Hindi,
 * Bengali and Punjabi; rounded letters of Amharic, and for its rows of letters that sound alike,
 * the first of each row.
 */
const readLetters = () => new Map('ae\xe6 oe\u0153 ss\xdf th\xfe l\u0142 d\u0111\xf0\u0257\u0256 o\xf8\u0254 i\u0131 e\u025b\u01dd\u0259 b\u0253 k\u0199 h\u0127 n\u014b\u0272 v\u028b g\u0263 f\u0192 y\u01b4 t\u0167 \u03c3\u03c2 \u0433\u0491 \u0627\u0671 \u064a\u0649\u06cc\u06d0\u06d2 \u0647\u0629\u06be\u06c1\u06c3\u06d5 \u0643\u06a9\u06aa \u0646\u06ba \u092f\u0940\u0908 \u092f\u0947\u090f \u093e\u0949 \u0906\u0911 \u09bf\u09c0 \u09c1\u09c2 \u0987\u0988 \u0989\u098a \u0a02\u0a70 \u12cd\u12c9 \u1241\u124d \u12a9\u12b5 \u1309\u1315 \u1200\u1210\u1280\u12b8 \u1230\u1220 \u12a0\u12d0 \u1338\u1340'
    .split(' ')
    .flatMap((line) => {
    const [, typed = '', letters = ''] = /^([a-z]{2}|\u092f.|.)(.+)/.exec(line) ?? [];
    return [...letters].map((letter) => [letter, typed]);
}));
let lettersRead;
/** What a letter is folded to: read when the first text needs it. */
const typedFor = (letter) => (lettersRead ??= readLetters()).get(letter);
const DIGIT = /\p{Nd}/u;
function foldLetter(letter) {
    let code = letter.codePointAt(0) ?? 0;
    const typed = typedFor(letter);
    if (typed)
        return typed;
    // Katakana are in the order of the hiragana.
    if (code > 0x30a0 && code < 0x30f7)
        return String.fromCharCode(code - 0x60);
    if (code >> 9 === 9) {
        // Ethiopic has rows of eight, with a place for each vowel. In four rows, the seventh is a
        // letter of its own.
        if (/[\u1248\u1288\u12b0\u1310]/.test(letter))
            code -= 2;
        const vowel = code % 8;
        const first = String.fromCharCode(code - vowel);
        const row = typedFor(first) ?? first;
        // After these two, Amharic does not distinguish the first vowel from the fourth.
        const isSilent = vowel === 3 && /[\u1200\u12a0]/.test(row);
        return String.fromCharCode(row.charCodeAt(0) + (isSilent ? 0 : vowel));
    }
    return DIGIT.test(letter) ? asciiDigit(letter) : letter;
}
const known$2 = new Map();
function foldRun(run) {
    let folded = known$2.get(run);
    if (folded === undefined) {
        folded = run
            .replace(DROPPED, '')
            .normalize('NFKD')
            .toLowerCase()
            .replace(DROPPED, '')
            .replace(HYPHENS, '-')
            .replace(PUNCTUATION, ' ')
            .replace(/[^\0-\x7f]/gu, foldLetter);
        if (known$2.size > 4000)
            known$2.clear();
        known$2.set(run, folded);
    }
    return folded;
}
/**
 * Text in the form in which it is compared: without case, accents, kinds of apostrophe, scripts of
 * digits, and variants of one letter. ASCII punctuation stays where it is, other punctuation
 * becomes a space.
 *
 * Folding a text equals folding its characters, each with its combining marks, one by one:
 * `highlight.ts` relies on that.
 */
function casefold(text) {
    return text
        .toLowerCase()
        .replace(CHANGING, foldRun)
        .replace(NASALS, ANUSVARA)
        .replace(VELARS, '\u0982');
}

/**
 * A text in the form in which it is compared: without case, accents, punctuation and extra spaces.
 */
function plainForm(text) {
    return casefold(text)
        .replace(/&/g, ' and ')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();
}

/** The codes of ISO 3166-1, and Kosovo's, which everybody uses. */
const COUNTRY_CODES = [...englishNames('region').keys()].map((code) => code.toUpperCase());
/** Names in use that `Intl` does not give, in the form of `plainForm`, by code. */
const COUNTRY_SYNONYMS = {
    AE: 'uae|u a e|emirates',
    BA: 'bosnia|bosnia herzegovina',
    BO: 'plurinational state of bolivia',
    CD: 'drc|dr congo|d r congo|democratic republic of congo|democratic republic of the congo|congo democratic republic of the|congo democratic republic|congo drc|zaire|congo kinshasa',
    CG: 'republic of the congo|republic of congo|congo republic|congo brazzaville',
    CI: 'ivory coast|cote divoire|cote d ivoire',
    CN: 'peoples republic of china|prc|mainland china',
    CV: 'cape verde',
    CZ: 'czech republic|the czech republic|czech',
    EH: 'sahara',
    FK: 'falklands',
    FM: 'federated states of micronesia|micronesia federated states of',
    GB: 'uk|u k|united kingdom|great britain|britain|united kingdom of great britain and northern ireland|prydain|prydain fawr|y du|du',
    GM: 'the gambia',
    HK: 'hong kong',
    IE: 'republic of ireland|eire|irish republic|southern ireland',
    IR: 'iran islamic republic of|islamic republic of iran|persia',
    KP: 'korea democratic peoples republic of|dprk',
    KR: 'korea republic of|republic of korea|korea south',
    LA: 'lao peoples democratic republic|lao pdr|lao',
    MD: 'republic of moldova|moldova republic of',
    MK: 'macedonia|republic of macedonia|fyr macedonia|former yugoslav republic of macedonia',
    MM: 'burma|myanmar',
    MO: 'macau|macao',
    NL: 'holland|the netherlands',
    PS: 'palestine|state of palestine|occupied palestinian territories|occupied palestinian territory|west bank|gaza|palestinian territories',
    RU: 'russian federation',
    SY: 'syrian arab republic',
    SZ: 'swaziland|eswatini',
    TL: 'east timor|timor leste',
    TR: 'turkey|turkiye',
    TW: 'taiwan province of china',
    TZ: 'united republic of tanzania|tanzania united republic of',
    US: 'usa|u s a|us|u s|america|united states|united states of america|the states|unol daleithiau|unol daleithiau america',
    VA: 'vatican|holy see|vatican city state',
    VC: 'st vincent|saint vincent|st vincent and the grenadines',
    VE: 'bolivarian republic of venezuela|venezuela bolivarian republic of',
    VN: 'viet nam',
    XK: 'kosova',
};
/** Parts of a country. A feed names the whole country. */
const PARTS_OF_COUNTRIES = {
    GB: 'england|scotland|wales|northern ireland|lloegr|yr alban|alban|cymru|gogledd iwerddon',
    TZ: 'zanzibar',
    IQ: 'kurdistan|iraqi kurdistan',
    SO: 'somaliland',
    CN: 'tibet',
};
/** What people write in a column of countries that is not a country, or more than one. */
const NO_COUNTRIES = new Set(('africa|asia|europe|north america|south america|latin america|central america|oceania|antarctica|' +
    'east africa|west africa|southern africa|north africa|sub saharan africa|middle east|caribbean|' +
    'south asia|south east asia|southeast asia|eu|european union|commonwealth|the commonwealth|' +
    'worldwide|world wide|world|global|globally|international|internationally|all|any|all countries|' +
    'any country|everywhere|various|many|several|overseas|congo|korea|' +
    'affrica|ewrop|y byd|byd eang|rhyngwladol|pob gwlad').split('|'));

/**
 * The languages, other than English, that have words: their files in `locales` are `cy.ts` and
 * `cy-features.ts`, and so on. As BCP 47 primary language subtags; Welsh first, which is in the one
 * file.
 */
const TRANSLATED = 'cy am ar bn es fr ga gd hi pa pl pt ro so sw uk ur';

/** The languages of our own words, in which names of countries and languages are understood. */
const OUR_LANGUAGES = ['en', ...TRANSLATED.split(' ')];
/** Languages with a code of three letters that schools meet. */
const LONG_CODES = ('ace ach ady arz awa bal ban bem bfi bho bik ceb chr ckb crh din doi dyo efi fan fil fon gaa ' +
    'guz gsw hak haw hil hne hno hsn iba ilo isg jam kab kam kbd kha kln kmb kok kri ks lmo lua luo lus ' +
    'luy mad mai mak man mas men mer mfe min mni mos nan nap nds new niu nso nus nyn pag pam pap pcd ' +
    'pcm pms prs rgn rhg rif rom sah sat scn sco sdh shi smn srn srr ssy sus swb syl syr tem tet tig ' +
    'tiv tok tpi tum tvl tzm umb vec wal war wo wuu xog yao yue zgh').split(' ');
/** Names in use that `Intl` does not give, in the form of `plainForm`, by tag. */
const LANGUAGE_SYNONYMS = {
    bfi: 'bsl|british sign language|iaith arwyddion prydain',
    isg: 'isl|irish sign language',
    ak: 'twi|fante|fanti',
    bn: 'bangla|bengali',
    ca: 'valencian',
    ckb: 'sorani|central kurdish',
    cy: 'welsh|cymraeg',
    es: 'castilian',
    fa: 'farsi|persian',
    fil: 'pilipino',
    ga: 'irish gaelic|gaeilge',
    gd: 'scots gaelic|scottish gaelic|gaidhlig',
    he: 'ivrit',
    ht: 'haitian|creole',
    kmr: 'kurmanji|northern kurdish',
    nb: 'bokmal',
    ne: 'nepalese',
    nl: 'flemish',
    ny: 'chichewa|chewa|nyanja',
    or: 'oriya',
    pa: 'panjabi|punjabi',
    pcm: 'pidgin|nigerian pidgin',
    prs: 'dari',
    ps: 'pashtu|pushto|pushtu',
    rom: 'romani|romanes|roma',
    si: 'singhalese|sinhala',
    sw: 'kiswahili',
    syl: 'sylheti',
    ti: 'tigrigna|tigrinya',
    tl: 'tagalog',
    ug: 'uighur',
    yue: 'cantonese',
    zh: 'mandarin|mandarin chinese|chinese mandarin',
    'zh-Hans': 'simplified chinese|chinese simplified',
    'zh-Hant': 'traditional chinese|chinese traditional',
    'pt-BR': 'brazilian portuguese|portuguese brazil',
};

/**
 * Gives a locale to the elements of the page as soon as both are there, whichever comes first, and
 * returns it to whoever imports it. Without elements, as in Node, it only returns it.
 */
function announce(locale) {
    const registry = globalThis.customElements;
    registry
        ?.whenDefined('partner-directory')
        .then((element) => element.registerLocale?.(locale));
    return locale;
}

/**
 * Countries and languages in Welsh, for browsers that have no Welsh of their own. The countries are
 * the members of the United Nations and a few others. The languages are those most spoken in
 * schools.
 */
var cyNames = announce({
    tag: 'cy',
    names: {
        AD: 'Andorra',
        AE: 'Emiradau Arabaidd Unedig',
        AF: 'Afghanistan',
        AG: 'Antigua a Barbuda',
        AL: 'Albania',
        AM: 'Armenia',
        AO: 'Angola',
        AR: 'Yr Ariannin',
        AT: 'Awstria',
        AU: 'Awstralia',
        AZ: 'Aserbaijan',
        BA: 'Bosnia a Herzegovina',
        BB: 'Barbados',
        BD: 'Bangladesh',
        BE: 'Gwlad Belg',
        BF: 'Burkina Faso',
        BG: 'Bwlgaria',
        BH: 'Bahrain',
        BI: 'Burundi',
        BJ: 'Benin',
        BN: 'Brunei',
        BO: 'Bolifia',
        BR: 'Brasil',
        BS: 'Y Bahamas',
        BT: 'Bhutan',
        BW: 'Botswana',
        BY: 'Belarws',
        BZ: 'Belize',
        CA: 'Canada',
        CD: 'Gweriniaeth Ddemocrataidd y Congo',
        CF: 'Gweriniaeth Canolbarth Affrica',
        CG: 'Gweriniaeth y Congo',
        CH: 'Y Swistir',
        CI: 'Côte d’Ivoire',
        CL: 'Chile',
        CM: 'Camerŵn',
        CN: 'Tsieina',
        CO: 'Colombia',
        CR: 'Costa Rica',
        CU: 'Ciwba',
        CV: 'Cabo Verde',
        CY: 'Cyprus',
        CZ: 'Tsiecia',
        DE: 'Yr Almaen',
        DJ: 'Djibouti',
        DK: 'Denmarc',
        DM: 'Dominica',
        DO: 'Gweriniaeth Dominica',
        DZ: 'Algeria',
        EC: 'Ecuador',
        EE: 'Estonia',
        EG: 'Yr Aifft',
        ER: 'Eritrea',
        ES: 'Sbaen',
        ET: 'Ethiopia',
        FI: 'Y Ffindir',
        FJ: 'Fiji',
        FK: 'Ynysoedd y Falkland',
        FM: 'Micronesia',
        FR: 'Ffrainc',
        GA: 'Gabon',
        GB: 'Y Deyrnas Unedig',
        GD: 'Grenada',
        GE: 'Georgia',
        GG: 'Ynys y Garn',
        GH: 'Ghana',
        GI: 'Gibraltar',
        GM: 'Gambia',
        GN: 'Gini',
        GQ: 'Gini Gyhydeddol',
        GR: 'Gwlad Groeg',
        GT: 'Guatemala',
        GW: 'Guiné-Bissau',
        GY: 'Guyana',
        HK: 'Hong Kong',
        HN: 'Honduras',
        HR: 'Croatia',
        HT: 'Haiti',
        HU: 'Hwngari',
        ID: 'Indonesia',
        IE: 'Iwerddon',
        IL: 'Israel',
        IM: 'Ynys Manaw',
        IN: 'India',
        IQ: 'Irac',
        IR: 'Iran',
        IS: 'Gwlad yr Iâ',
        IT: 'Yr Eidal',
        JE: 'Jersey',
        JM: 'Jamaica',
        JO: 'Gwlad Iorddonen',
        JP: 'Japan',
        KE: 'Kenya',
        KG: 'Kyrgyzstan',
        KH: 'Cambodia',
        KI: 'Kiribati',
        KM: 'Comoros',
        KN: 'Saint Kitts a Nevis',
        KP: 'Gogledd Corea',
        KR: 'De Corea',
        KW: 'Kuwait',
        KZ: 'Kazakhstan',
        LA: 'Laos',
        LB: 'Libanus',
        LC: 'Saint Lucia',
        LI: 'Liechtenstein',
        LK: 'Sri Lanka',
        LR: 'Liberia',
        LS: 'Lesotho',
        LT: 'Lithwania',
        LU: 'Lwcsembwrg',
        LV: 'Latfia',
        LY: 'Libya',
        MA: 'Moroco',
        MC: 'Monaco',
        MD: 'Moldofa',
        ME: 'Montenegro',
        MG: 'Madagascar',
        MH: 'Ynysoedd Marshall',
        MK: 'Gogledd Macedonia',
        ML: 'Mali',
        MM: 'Myanmar',
        MN: 'Mongolia',
        MR: 'Mauritania',
        MT: 'Malta',
        MU: 'Mauritius',
        MV: 'Y Maldives',
        MW: 'Malawi',
        MX: 'Mecsico',
        MY: 'Malaysia',
        MZ: 'Mozambique',
        NA: 'Namibia',
        NE: 'Niger',
        NG: 'Nigeria',
        NI: 'Nicaragua',
        NL: 'Yr Iseldiroedd',
        NO: 'Norwy',
        NP: 'Nepal',
        NR: 'Nauru',
        NZ: 'Seland Newydd',
        OM: 'Oman',
        PA: 'Panama',
        PE: 'Periw',
        PG: 'Papua Guinea Newydd',
        PH: 'Y Philipinau',
        PK: 'Pacistan',
        PL: 'Gwlad Pwyl',
        PS: 'Palesteina',
        PT: 'Portiwgal',
        PW: 'Palau',
        PY: 'Paraguay',
        QA: 'Qatar',
        RO: 'Rwmania',
        RS: 'Serbia',
        RU: 'Rwsia',
        RW: 'Rwanda',
        SA: 'Saudi Arabia',
        SB: 'Ynysoedd Solomon',
        SC: 'Seychelles',
        SD: 'Swdan',
        SE: 'Sweden',
        SG: 'Singapore',
        SI: 'Slofenia',
        SK: 'Slofacia',
        SL: 'Sierra Leone',
        SM: 'San Marino',
        SN: 'Senegal',
        SO: 'Somalia',
        SR: 'Suriname',
        SS: 'De Swdan',
        ST: 'São Tomé a Príncipe',
        SV: 'El Salvador',
        SY: 'Syria',
        SZ: 'Eswatini',
        TD: 'Tsiad',
        TG: 'Togo',
        TH: 'Gwlad Thai',
        TJ: 'Tajicistan',
        TL: 'Timor-Leste',
        TM: 'Tyrcmenistan',
        TN: 'Tiwnisia',
        TO: 'Tonga',
        TR: 'Twrci',
        TT: 'Trinidad a Tobago',
        TV: 'Tuvalu',
        TW: 'Taiwan',
        TZ: 'Tanzania',
        UA: 'Wcráin',
        UG: 'Uganda',
        US: 'Yr Unol Daleithiau',
        UY: 'Uruguay',
        UZ: 'Uzbekistan',
        VA: 'Y Fatican',
        VC: 'Saint Vincent a’r Grenadines',
        VE: 'Venezuela',
        VN: 'Fietnam',
        VU: 'Vanuatu',
        WS: 'Samoa',
        XK: 'Kosovo',
        YE: 'Yemen',
        ZA: 'De Affrica',
        ZM: 'Zambia',
        ZW: 'Zimbabwe',
        am: 'Amhareg',
        ar: 'Arabeg',
        bfi: 'Iaith Arwyddion Prydain',
        bn: 'Bengaleg',
        ckb: 'Cwrdeg Sorani',
        cs: 'Tsieceg',
        cy: 'Cymraeg',
        da: 'Daneg',
        de: 'Almaeneg',
        el: 'Groeg',
        en: 'Saesneg',
        es: 'Sbaeneg',
        et: 'Estoneg',
        fa: 'Perseg',
        fi: 'Ffinneg',
        fr: 'Ffrangeg',
        ga: 'Gwyddeleg',
        gd: 'Gaeleg yr Alban',
        gu: 'Gwjarati',
        he: 'Hebraeg',
        hi: 'Hindi',
        hu: 'Hwngareg',
        id: 'Indoneseg',
        isg: 'Iaith Arwyddion Iwerddon',
        it: 'Eidaleg',
        ja: 'Japaneeg',
        ko: 'Coreeg',
        ku: 'Cwrdeg',
        nl: 'Iseldireg',
        pa: 'Pwnjabeg',
        pl: 'Pwyleg',
        ps: 'Pashto',
        pt: 'Portiwgaleg',
        ro: 'Rwmaneg',
        ru: 'Rwseg',
        so: 'Somaleg',
        sv: 'Swedeg',
        sw: 'Swahili',
        ta: 'Tamileg',
        ti: 'Tigrinya',
        tr: 'Tyrceg',
        uk: 'Wcreineg',
        ur: 'Wrdw',
        vi: 'Fietnameg',
        yo: 'Iorwba',
        zh: 'Tsieinëeg',
    },
});

/** Further names besides those in pages, for a keeper to choose from. From Unicode CLDR 48.0. */
const FURTHER = {
    AI: 'Anguilla',
    AQ: 'Antarctica',
    AS: 'Samoa America',
    AW: 'Aruba',
    AX: 'Ynysoedd Åland',
    BL: 'Saint Barthélemy',
    BM: 'Bermuda',
    BQ: 'Antilles yr Iseldiroedd',
    BV: 'Ynys Bouvet',
    CC: 'Ynysoedd Cocos (Keeling)',
    CK: 'Ynysoedd Cook',
    CW: 'Curaçao',
    CX: 'Ynys y Nadolig',
    EH: 'Gorllewin Sahara',
    FO: 'Ynysoedd Ffaro',
    GF: 'Guyane Ffrengig',
    GL: 'Yr Ynys Las',
    GP: 'Guadeloupe',
    GS: 'De Georgia ac Ynysoedd Sandwich y De',
    GU: 'Guam',
    HM: 'Ynys Heard ac Ynysoedd McDonald',
    IO: 'Tiriogaeth Brydeinig Cefnfor India',
    KY: 'Ynysoedd Cayman',
    MF: 'Saint Martin',
    MO: 'Macau SAR Tsieina',
    MP: 'Ynysoedd Gogledd Mariana',
    MQ: 'Martinique',
    MS: 'Montserrat',
    NC: 'Caledonia Newydd',
    NF: 'Ynys Norfolk',
    NU: 'Niue',
    PF: 'Polynesia Ffrengig',
    PM: 'Saint-Pierre-et-Miquelon',
    PN: 'Ynysoedd Pitcairn',
    PR: 'Puerto Rico',
    RE: 'Réunion',
    SH: 'Saint Helena',
    SJ: 'Svalbard a Jan Mayen',
    SX: 'Sint Maarten',
    TC: 'Ynysoedd Turks a Caicos',
    TF: 'Tiroedd Deheuol ac Antarctig Ffrainc',
    TK: 'Tokelau',
    UM: 'Ynysoedd Pellennig UDA',
    VG: 'Ynysoedd Gwyryf Prydain',
    VI: 'Ynysoedd Gwyryf yr Unol Daleithiau',
    WF: 'Wallis a Futuna',
    YT: 'Mayotte',
    aa: 'Affareg',
    ab: 'Abchaseg',
    ae: 'Afestaneg',
    af: 'Affricaneg',
    ak: 'Acaneg',
    an: 'Aragoneg',
    as: 'Asameg',
    av: 'Afareg',
    ay: 'Aymareg',
    az: 'Aserbaijaneg',
    ba: 'Bashcorteg',
    be: 'Belarwseg',
    bg: 'Bwlgareg',
    bh: 'Bhojpuri',
    bi: 'Bislama',
    bm: 'Bambareg',
    bo: 'Tibeteg',
    br: 'Llydaweg',
    bs: 'Bosnieg',
    ca: 'Catalaneg',
    ce: 'Tsietsieneg',
    ch: 'Tsiamorro',
    co: 'Corseg',
    cr: 'Cri',
    cu: 'Hen Slafoneg',
    cv: 'Tshwfasheg',
    dv: 'Difehi',
    dz: 'Dzongkha',
    ee: 'Ewe',
    eo: 'Esperanto',
    eu: 'Basgeg',
    ff: 'Ffwla',
    fj: 'Ffijïeg',
    fo: 'Ffaröeg',
    fy: 'Ffriseg y Gorllewin',
    gl: 'Galisieg',
    gn: 'Guaraní',
    gv: 'Manaweg',
    ha: 'Hawsa',
    hr: 'Croateg',
    ht: 'Creol Haiti',
    hy: 'Armeneg',
    hz: 'Herero',
    ia: 'Interlingua',
    ie: 'Interlingue',
    ig: 'Igbo',
    ii: 'Nwosw',
    ik: 'Inwpiaceg',
    io: 'Ido',
    is: 'Islandeg',
    iu: 'Inwctitwt',
    jv: 'Jafanaeg',
    ka: 'Georgeg',
    kg: 'Congo',
    ki: 'Kikuyu',
    kj: 'Kuanyama',
    kk: 'Casacheg',
    kl: 'Kalaallisut',
    km: 'Chmereg',
    kn: 'Kannada',
    kr: 'Canwri',
    ks: 'Cashmireg',
    kv: 'Comi',
    kw: 'Cernyweg',
    ky: 'Cirgiseg',
    la: 'Lladin',
    lb: 'Lwcsembwrgeg',
    lg: 'Ganda',
    li: 'Limbwrgeg',
    ln: 'Lingala',
    lo: 'Laoeg',
    lt: 'Lithwaneg',
    lu: 'Luba-Katanga',
    lv: 'Latfieg',
    mg: 'Malagaseg',
    mh: 'Marsialeg',
    mi: 'Māori',
    mk: 'Macedoneg',
    ml: 'Malayalam',
    mn: 'Mongoleg',
    mr: 'Marathi',
    ms: 'Maleieg',
    mt: 'Malteg',
    my: 'Byrmaneg',
    na: 'Nawrŵeg',
    nb: 'Norwyeg Bokmål',
    nd: 'Ndebele Gogleddol',
    ne: 'Nepaleg',
    ng: 'Ndonga',
    nn: 'Norwyeg Nynorsk',
    no: 'Norwyeg',
    nr: 'Ndebele Deheuol',
    nv: 'Nafaho',
    ny: 'Nianja',
    oc: 'Ocsitaneg',
    oj: 'Ojibwa',
    om: 'Oromo',
    or: 'Odia',
    os: 'Oseteg',
    pi: 'Pali',
    qu: 'Quechua',
    rm: 'Románsh',
    rn: 'Rwndi',
    rw: 'Ciniarŵandeg',
    sa: 'Sansgrit',
    sc: 'Sardeg',
    sd: 'Sindhi',
    se: 'Sami Gogleddol',
    sg: 'Sango',
    si: 'Sinhaleg',
    sk: 'Slofaceg',
    sl: 'Slofeneg',
    sm: 'Samöeg',
    sn: 'Shona',
    sq: 'Albaneg',
    sr: 'Serbeg',
    ss: 'Swati',
    st: 'Sesotheg Deheuol',
    su: 'Swndaneg',
    te: 'Telugu',
    tg: 'Tajiceg',
    th: 'Thai',
    tk: 'Tyrcmeneg',
    tn: 'Tswana',
    to: 'Tongeg',
    ts: 'Tsongaeg',
    tt: 'Tatareg',
    tw: 'Acaneg',
    ty: 'Tahitïeg',
    ug: 'Uighur',
    uz: 'Wsbeceg',
    ve: 'Fendeg',
    vo: 'Folapük',
    wa: 'Walwneg',
    wo: 'Woloff',
    xh: 'Xhosa',
    yi: 'Iddew-Almaeneg',
    za: 'Zhuang',
    zu: 'Swlw',
    ace: 'Acehneg',
    ach: 'Acoli',
    ady: 'Circaseg Gorllewinol',
    arz: 'Arabeg yr Aifft',
    awa: 'Awadhi',
    bal: 'Balwtsi',
    ban: 'Balïeg',
    bem: 'Bembeg',
    bho: 'Bhojpuri',
    ceb: 'Cebuano',
    chr: 'Tsierocî',
    crh: 'Tyrceg y Crimea',
    din: 'Dinca',
    doi: 'Dogri',
    dyo: 'Jola-Fonyi',
    efi: 'Efik',
    fil: 'Ffilipineg',
    fon: 'Fon',
    gaa: 'Ga',
    guz: 'Gusii',
    gsw: 'Almaeneg y Swistir',
    haw: 'Hawäieg',
    hil: 'Hiligaynon',
    iba: 'Ibaneg',
    ilo: 'Ilocaneg',
    kab: 'Cabileg',
    kam: 'Camba',
    kbd: 'Cabardieg',
    kha: 'Càseg',
    kln: 'Kalenjin',
    kmb: 'Kimbundu',
    kok: 'Concani',
    lmo: 'Lombardeg',
    lua: 'Luba-Lulua',
    luo: 'Lŵo',
    lus: 'Lwshaieg',
    luy: 'Lwyia',
    mad: 'Madwreg',
    mai: 'Maithili',
    mak: 'Macasareg',
    man: 'Mandingo',
    mas: 'Masai',
    men: 'Mendeg',
    mer: 'Mêrw',
    mfe: 'Morisyen',
    min: 'Minangkabau',
    mni: 'Manipwri',
    mos: 'Mosi',
    nap: 'Naplieg',
    nds: 'Almaeneg Isel',
    new: 'Newaeg',
    niu: 'Niuean',
    nso: 'Sotho Gogleddol',
    nus: 'Nŵereg',
    nyn: 'Niancole',
    pag: 'Pangasineg',
    pam: 'Pampanga',
    pap: 'Papiamento',
    pcd: 'Picardeg',
    pcm: 'Pidgin Nigeria',
    pms: 'Piedmonteg',
    rhg: 'Rohingya',
    rom: 'Romani',
    sah: 'Sakha',
    sat: 'Santali',
    scn: 'Sisileg',
    sco: 'Sgoteg',
    sdh: 'Cwrdeg Deheuol',
    shi: 'Tachelhit',
    smn: 'Inari Sami',
    srn: 'Sranan Tongo',
    srr: 'Serereg',
    ssy: 'Saho',
    sus: 'Swsŵeg',
    swb: 'Comoreg',
    syr: 'Syrieg',
    tem: 'Timneg',
    tet: 'Tetumeg',
    tig: 'Tigreg',
    tiv: 'Tifeg',
    tok: 'Toki Pona',
    tpi: 'Tok Pisin',
    tum: 'Twmbwca',
    tvl: 'Twfalweg',
    tzm: 'Tamazight Canol yr Atlas',
    umb: 'Umbundu',
    vec: 'Feniseg',
    wal: 'Walamo',
    war: 'Winarayeg',
    wuu: 'Wu Tsieineaidd',
    xog: 'Soga',
    yue: 'Cantoneeg',
    zgh: 'Tamaseit Moroco Safonol',
};
/** Countries and languages in Welsh, by code, if `Intl` has none. */
const WELSH_NAMES = {
    ...('names' in cyNames ? cyNames.names : {}),
    ...FURTHER,
};

/** Stands for the own language of each name. */
const OWN$1 = '*';
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const SHORT_CODES = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));
/** A name in the form in which it is looked up: without its article, and with Saint for St. */
function nameForm(text) {
    return plainForm(text)
        .replace(/^(?:the|y|yr) (?=.)/, '')
        .replace(/\bst\b/g, 'saint');
}
/** The first code that has a name keeps it. */
function give(names, code, name) {
    const form = nameForm(name ?? '');
    if (form && !names.has(form))
        names.set(form, code);
}
/**
 * The names of all codes in one language. First in full, then without brackets: `Myanmar` for
 * `Myanmar (Burma)`.
 */
function giveAll(names, all) {
    for (const [code, name] of all)
        give(names, code, name);
    for (const [code, name = ''] of all)
        give(names, code, /^(.+?)\s*[(（].+[)）]$/.exec(name)?.[1]);
}
function giveSynonyms(names, synonyms) {
    for (const [code, all] of Object.entries(synonyms)) {
        for (const form of all.split('|'))
            give(names, code, form);
    }
}
/** Codes that stand for themselves (`iw` stands for `he`): those of our own languages first. */
function languageCodes() {
    return [...new Set([...OUR_LANGUAGES, ...SHORT_CODES, ...LONG_CODES])].filter((code) => Intl.getCanonicalLocales(code)[0] === code);
}
/**
 * The names in our languages, one language after the other. Each is read only if the ones before
 * have no match.
 */
function lookup(type, synonyms, codes) {
    const names = new Map();
    // Last, the name of each language in that language.
    const waiting = [...OUR_LANGUAGES, ...(type === 'language' ? [OWN$1] : [])];
    let all;
    return (text) => {
        const form = nameForm(text);
        if (!form)
            return undefined;
        if (!all) {
            all = codes();
            giveSynonyms(names, synonyms);
        }
        while (!names.has(form)) {
            const language = waiting.shift();
            if (!language)
                return undefined;
            giveAll(names, all.map((code) => [code, nameOf$1(type, code, language === OWN$1 ? code : language)]));
            if (language === 'cy')
                giveAll(names, all.map((code) => [code, WELSH_NAMES[code]]));
        }
        return names.get(form);
    };
}
const namedCountry = lookup('region', COUNTRY_SYNONYMS, () => COUNTRY_CODES);
const namedLanguage = lookup('language', LANGUAGE_SYNONYMS, languageCodes);
const PARTS$1 = new Map(Object.entries(PARTS_OF_COUNTRIES).flatMap(([code, all]) => all.split('|').map((form) => [nameForm(form), code])));
/** The ISO 3166 code of a country, from its code, or from its name in one of our languages. */
function countryCode(text) {
    const code = text.trim().toUpperCase();
    return COUNTRY_CODES.includes(code) ? code : (namedCountry(text) ?? partOfCountry(text));
}
/** The code of the country for a part of it, such as Wales. */
function partOfCountry(text) {
    return PARTS$1.get(nameForm(text));
}
/** The BCP 47 tag of a language, from its tag, or from its name in one of our languages. */
function languageTag(text) {
    const given = text.trim();
    // Three letters are more often a name (Ewe, Lao) than a tag.
    const named = /^[a-z]{2}$/i.test(given) ? undefined : namedLanguage(given);
    return named ?? (isLanguageTag(given) ? Intl.getCanonicalLocales(given)[0] : undefined);
}
/** Whether a text is the tag of a language that has a name, such as `cy` or `zh-Hant`. */
function isLanguageTag(text) {
    return (/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(text) &&
        (!!nameOf$1('language', text, 'en') || LONG_CODES.includes(text)));
}

/** In front of a heading that names a key of the feed, whose cells are JSON. */
const KEY = 'key: ';
const SPELLINGS = [
    [/\borganiz/g, 'organis'],
    [/\be mail/g, 'email'],
    [/\be bost/g, 'ebost'],
    [/\bweb ?site/g, 'website'],
    [/\bpost code/g, 'postcode'],
    [/ (?:required|optional|gofynnol|dewisol)$/, ''],
    [/^the /, ''],
    // The registers of charities and schools in England and Wales.
    [/^charity contact /, ''],
    [/ num$/, ' number'],
];
/** A heading as it is compared: `Org_name *`, `orgName` and `ORG NAME` are one. */
function headingForm(heading) {
    const apart = heading.replace(/(\p{Ll}{2})(\p{Lu})/gu, '$1 $2');
    return SPELLINGS.reduce((form, [pattern, by]) => form.replace(pattern, by), plainForm(apart));
}
const known$1 = new WeakMap();
/** The headings of a sheet whose rows have these fields. */
function headingsOf(fields) {
    const made = known$1.get(fields) ?? makeHeadings(fields);
    known$1.set(fields, made);
    return made;
}
function makeHeadings(fields) {
    const exact = new Map();
    const learn = (field, names) => {
        for (const name of names.filter(Boolean)) {
            const form = headingForm(name);
            if (!exact.has(form))
                exact.set(form, { field, isDoubtful: name.endsWith('?') });
        }
    };
    for (const field of fields) {
        // `city` alone is enough. `name` alone is not the name of a contact or a place.
        const id = field.id.replace(/^location\.(?!name$)/, '');
        learn(field, [field.en, field.cy, id, ...field.exact.split('|')]);
    }
    // After these, so that a word that is also English or Welsh keeps that meaning.
    for (const field of fields)
        learn(field, translatedHeadings(field.id, field.variant));
    const within = fields.flatMap((field) => (field.within?.split('|') ?? []).map((phrase) => [headingForm(phrase), field]));
    const wholly = (heading) => {
        const form = headingForm(heading);
        const [, base = '', digits = ''] = /^(.*\D) ?(\d{1,2})$/.exec(form) ?? [];
        const inside = /^(contact|location|branch|address) (\d{1,2}) (.+)$/.exec(form);
        const found = exact.get(form) ??
            (inside && exact.get(`${inside[1]} ${inside[3]}`)) ??
            (inside && exact.get(`${inside[3]}`)) ??
            exact.get(base.trim());
        if (!found)
            return undefined;
        const { field, isDoubtful } = found;
        const number = exact.has(form) ? 1 : Number(inside?.[2] ?? digits) || 1;
        return { field: field.id, variant: field.variant, number, how: 'exact', isDoubtful };
    };
    const partly = (heading) => {
        const form = ` ${headingForm(heading)} `;
        const [, field] = within.find(([phrase]) => form.includes(` ${phrase} `)) ?? [];
        return (field && {
            field: field.id,
            variant: field.variant,
            number: 1,
            how: 'within',
            isDoubtful: true,
        });
    };
    /** `Name (Welsh)`, `Description - cy`, `Welsh name`, `name_cy`, `translations.cy.name`. */
    const translated = (heading) => {
        for (const [text, language] of languageSplits(heading)) {
            const tag = headingLanguage(language);
            const meaning = tag && wholly(text);
            if (meaning && TRANSLATED$1.has(meaning.field))
                return { ...meaning, variant: tag };
        }
        return undefined;
    };
    /** `Enw / Name`: one field in two languages. */
    const bilingual = (heading) => {
        const all = heading.split(/[/|\n]| [-–—] /).map((part) => part.trim() && wholly(part));
        const [first] = all;
        const isOne = all.length > 1 && all.every((each) => each && first && isSame(each, first));
        return isOne ? first || undefined : undefined;
    };
    return {
        meaningOf(heading) {
            if (heading.startsWith('_') || heading.startsWith(KEY)) {
                return { field: heading, number: 1, how: 'exact' };
            }
            return (wholly(heading) ??
                translated(heading) ??
                bilingual(heading) ??
                partly(heading) ?? { field: `_${heading.trim()}`, number: 1, how: 'unknown' });
        },
        headingOf({ field, variant, number }, language) {
            const found = fields.find((each) => each.id === field && each.variant === variant) ??
                fields.find((each) => each.id === field);
            if (!found)
                return field;
            const name = found[language];
            const numbered = number > 1 ? `${name} ${number}` : name;
            return TRANSLATED$1.has(field) && variant
                ? `${numbered} (${languageName(variant, language)})`
                : numbered;
        },
    };
}
const isSame = (one, other) => one.field === other.field && one.variant === other.variant && one.number === other.number;
/** Where a heading may be divided into the field and the language. */
function languageSplits(heading) {
    const patterns = [
        /^translations?\.(?<language>[\w-]+)\.(?<text>\w+)$/,
        /^(?<text>.+?)\s*[([](?<language>[^()[\]]+)[)\]]\s*$/,
        /^(?<text>.+?)(?:\s*[-–—:/|]\s*|_)(?<language>[\p{L}-]+)\s*$/u,
        /^(?<text>.+?) (?:in|yn|en) (?<language>[\p{L} ]+?)\s*$/u,
        /^(?<language>[\p{L}]+)\s*[-–—:]?\s+(?<text>.+)$/u,
        /^(?<text>.+?)\s+(?<language>\p{L}+)\s*$/u,
    ];
    return patterns.flatMap((pattern) => {
        const { text = '', language = '' } = pattern.exec(heading.trim())?.groups ?? {};
        return text && language ? [[text, language]] : [];
    });
}
/**
 * The name of a language in a heading, or its tag if the name would be read as another language.
 */
function languageName(tag, language) {
    const name = nameOf$1('language', tag, language);
    return name && headingLanguage(name) === tag ? name : tag;
}
/** Mutated Welsh: `yn Gymraeg`. */
const MUTATED = { gymraeg: 'cy', saesneg: 'en' };
function headingLanguage(text) {
    const given = text.trim();
    // The United Kingdom, not Ukrainian.
    if (given === 'UK')
        return undefined;
    if (isLanguageTag(given))
        return given.length < 4 ? given.toLowerCase() : given;
    return given.length > 3 ? (MUTATED[plainForm(given)] ?? languageTag(given)) : undefined;
}

/** Other names for the fields of the contract, in lower case without separators. */
const OTHERS = `
name organisation organization org nameoforganisation nameoforganization company title enw
alternate_name othername alsoknownas acronym legalname
description about aboutus summary disgrifiad
category_ids category categories categori categoriau
phones phone tel telephone contactnumber mobile landline helpline ffon
email mail ebost emails
website web url websiteurl webpage homepage link gwefan websites
country addresscountry
countries country countryname gwlad gwledydd areaserved
contacts contactpoint contactpoints
title contacttype department jobtitle
additional_websites sameas
languages language iaith ieithoedd knowslanguage availablelanguage
locations location lleoliad
addresses physicaladdress physicaladdresses postaladdress postaladdresses
address_1 address addressline street streetname road house streetaddress fulladdress line cyfeiriad
address_2 address2 addressline2 addressline3 addressline4 address3 address4 address5 line2 line3
city town towncity posttown locality addresslocality tref
fax ffacs telfax telephonefax phonefax facsimile telefax
textphone minicom typetalk ffontestun
sms textmessage textmessages
type types kind phonetype numbertype linetype
region addressregion rhanbarth
state_province county state sir
postal_code postcode zip zipcode codpost
phases phase
logo logourl
last_modified lastupdated`;
/** What people add before and after the name of a field. */
const BEFORE = /^(?:(?:organi[sz]ation|org|charity|contact|correspondence|enquir(?:y|ies)|general|head|main|mobile|office|primary|registered|rhif|school)(?=[a-z]{3})){1,2}/;
const BEHIND$1 = /(?:no|number|address|code)$/;
let fields;
/** A key without capitals, spaces, hyphens, accents and notes in brackets. */
const spelled = (key) => /^[a-z]{1,39}$/.test(key)
    ? key
    : /^_|.{40}/s.test(key)
        ? ''
        : slug(key.replace(/\(.*/s, '')).replaceAll('-', '');
/** The field that a key, in this form, is another name for. `Telephone 2` is one, too. */
function fieldOf$1(key) {
    fields ??= new Map(OTHERS.split('\n').flatMap((line) => {
        const [name = '', ...others] = line.split(' ');
        return others.map((other) => [other, name]);
    }));
    const known = (name) => fields?.get(name) ?? fields?.get(name.replace(BEHIND$1, ''));
    const name = key.replace(/\d+$/, '');
    const rest = name.replace(BEFORE, '');
    // The name of a contact person is not the name of the place.
    return (fields.get(key) ??
        fields.get(key.replace(BEFORE, '')) ??
        known(name) ??
        (name === 'contactname' ? '' : (known(rest) ?? rest.replace(BEHIND$1, ''))));
}

/** The maximum number of problems to note. Keepers start with these. */
const MOST$5 = 10_000;
/**
 * Notes what a value should be. Callers add its place with `locate`, and finally `tell` turns it
 * into a sentence.
 */
function note({ problems }, what, read, made) {
    if (problems.length < MOST$5) {
        problems.push({ path: '', read: shown$2(read) ?? '', made: shown$2(made), message: what });
    }
}
/** Adds `key` to the places of the problems since `from` (RFC 6901). */
function locate({ problems }, from, key) {
    if (problems.length === from)
        return;
    const step = `${key}`.replace(/[~/]/g, (mark) => (mark === '/' ? '~1' : '~0'));
    for (const problem of problems.slice(from))
        problem.path = `/${step}${problem.path}`;
}
/**
 * Puts the problems since `from` into words: which organisation, which item (counted from 1), and
 * what to do.
 */
function tell({ problems }, from, who) {
    for (const problem of problems.slice(from)) {
        const place = problem.path
            .replace(/\/(\d+)/g, (_, index) => ` ${Number(index) + 1}`)
            .slice(1)
            .replace(/[/_]/g, (mark) => (mark === '/' ? ', ' : ' '))
            .replace(/~[01]/g, (mark) => (mark === '~1' ? '/' : '~'));
        problem.message = `${who}${place && `: ${place}`} should be ${problem.message}.`;
    }
}
/**
 * Notes one repair in place of all repairs inside it. Refusals inside it, and values that stay as
 * they were, are still noted.
 */
function mend(log, what, value, read) {
    const { problems } = log;
    const from = problems.length;
    const made = read();
    problems.push(...problems.splice(from).filter(({ made, read: was }) => made === undefined || made === was));
    if (made !== undefined)
        note(log, what, value, made);
    return made;
}
/** A value as JSON, cut to 80 characters. Reads no more of it than that needs. */
function shown$2(value) {
    let left = 80;
    const cut = (_key, inner) => {
        left -= 1;
        return left < 0 ? undefined : typeof inner === 'string' ? inner.slice(0, 80) : inner;
    };
    try {
        return JSON.stringify(value, cut)?.slice(0, 80);
    }
    catch {
        // From a script, and not JSON at all.
        return '…';
    }
}

/** The result of `make` for a value. Noted if it differs from the value. */
function scalar(what, make) {
    return (value, log) => {
        const made = make(value);
        if (made !== value)
            note(log, what, value, made);
        return made;
    };
}
/** Ids and codes are shorter than this. */
const SHORT$1 = 20;
/** Most texts of feeds: ASCII letters, without the marks of HTML or Markdown. */
const FINE = /^(?! )[ -"$%'-)+-;=-Z\]^`-~]+(?<! )$/;
/**
 * Text, or a number in its place with the same digits as in the file, that `fix` accepts or
 * repairs. In place of a text, there may be something that has a name, as in schema.org.
 *
 * @param clear removes what has no place in any such text.
 */
function text$4(what, fix, clear = clean) {
    /** Short texts that are right: the codes and ids of a feed are few, and each is in many records. */
    const right = new Set();
    const read = scalar(what, (given) => {
        const value = isRecord(given) ? (given['name'] ?? given['@value'] ?? given['url']) : given;
        if (typeof value === 'string' && FINE.test(value))
            return fix(value);
        const isNumber = typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
        const cleared = isNumber || typeof value === 'string' ? clear(`${value}`) : '';
        return cleared ? fix(cleared) : undefined;
    });
    return (value, log) => {
        if (right.has(value))
            return value;
        const made = read(value, log);
        if (made === value && made && made.length < SHORT$1 && right.size < MOST$4)
            right.add(value);
        return made;
    };
}
/** What is shown. */
const plain$1 = text$4('plain text, without HTML or Markdown', (given) => given, prose);
/** What is only compared. */
const id = text$4('a short text', (given) => given);
/** What is never shown, and kept exactly. */
const literal = (value) => (typeof value === 'string' ? value : undefined);
/** One of a few words, in any case, however they are joined. */
function oneOf(...all) {
    return text$4(all.join(' or '), (given) => all[all.indexOf(given
        .toLowerCase()
        .replace(/[\s_.-]+/g, ' ')
        .trim())]);
}
const flag = scalar('true or false', (value) => typeof value === 'boolean' ? value : undefined);
/** A number, or its digits as text, that is at most this far from 0. */
const numberWithin = (most, what = `a number from -${most} to ${most}`) => scalar(what, (value) => {
    const made = typeof value === 'string' ? Number(value) : value;
    return Number.isFinite(made) && Math.abs(made) <= most ? made : undefined;
});
const numeric = numberWithin(Infinity, 'a number');
/**
 * How many items of one list are read. Nobody writes a longer one by hand, and it would stall a
 * page.
 */
const MOST$4 = 1000;
/** How many items are read from all lists of one organisation. */
const MOST_IN_ALL = 10_000;
/** The note for repetitions: the first one stays. */
const UNIQUE = 'there only once';
/**
 * A list, or one item in place of a list, without the items that could not be read or that repeat
 * an earlier one (the same text, or the same `id`). Undefined if none is left.
 *
 * @param separator what separates items in one text, such as in a cell of a spreadsheet.
 */
function list(item, separator) {
    return function readList(value, log) {
        if (!Array.isArray(value)) {
            const isText = separator && typeof value === 'string';
            const items = isText ? value.split(separator, MOST$4) : [value];
            return mend(log, 'a list', value, () => readList(items, log));
        }
        /** A copy takes time and memory: there is none before something in it differs. */
        let made = log.isOwn ? undefined : [];
        const marks = value.length > 1 ? new Set() : undefined;
        let place = 0;
        for (const given of value) {
            const from = log.problems.length;
            if (place === MOST$4 || log.left < 1) {
                note(log, `a shorter list: ${MOST$4}, or ${MOST_IN_ALL} in all, are read`, value.length, place);
                made ??= value.slice(0, place);
                break;
            }
            log.left -= 1;
            const read = isAbsent(given, item) ? undefined : item(given, log);
            for (const one of Array.isArray(read) ? read : [read]) {
                const mark = (isRecord(one) && one['id']) || one;
                const isKnown = marks?.has(mark);
                if (one !== given || isKnown)
                    made ??= value.slice(0, place);
                if (isKnown)
                    note(log, UNIQUE, mark);
                else if (one !== undefined) {
                    made?.push(one);
                    marks?.add(mark);
                }
            }
            locate(log, from, place);
            place += 1;
        }
        const all = made ?? value;
        return all[0] === undefined ? undefined : all;
    };
}
/**
 * A record: the known own keys of an object, each read by its reader, and nothing else. A key may
 * be spelled differently or be another name for the field. Several keys for one list are joined.
 *
 * @param names the keys with text (or an id, if they end in `id`), and all other required keys. A
 * bare value in place of the record is read as the first key. `!` marks a required key, without
 * which the record is dropped. An `id!` can be made from the first.
 * @param readers for the keys with other values.
 * @param fill adds what is missing, before required keys are checked, or returns several records in
 * place of one. It must not change its argument, which may belong to the feed.
 */
function record(names, readers = {}, fill) {
    const needed = names.match(/\w+(?=!)/g) ?? [];
    const keys = names.match(/\w+/g) ?? [];
    const [first = ''] = keys;
    const fields = new Map();
    for (const name of [...keys, ...Object.keys(readers)]) {
        const read = readers[name] ?? (name.endsWith('id') ? id : plain$1);
        const field = [name, read];
        fields.set(name, field).set(name.replaceAll('_', ''), field);
    }
    const find = (key) => {
        const field = fields.get(key);
        if (field)
            return field;
        const name = spelled(key);
        return fields.get(name) ?? fields.get(fieldOf$1(name));
    };
    return function readRecord(value, log) {
        if (!isRecord(value)) {
            return mend(log, 'an object with fields', value, () => readRecord({ [first]: value }, log));
        }
        let made = entriesOf(value, log, find);
        const filled = fill?.(made, log) ?? made;
        if (Array.isArray(filled))
            return filled;
        made = filled;
        for (const key of needed) {
            if (key === 'id' && !made[key]) {
                made = given$1(made, key, slug(String(made[first] ?? '')) || undefined, log);
            }
            if (made[key])
                continue;
            if (isAbsent(value[key]))
                noteAt(log, key, 'given');
            return undefined;
        }
        return Object.keys(made)[0] ? made : undefined;
    };
}
/** Notes something about a key of what is being read. */
function noteAt(log, key, what, read, made) {
    const from = log.problems.length;
    note(log, what, read, made);
    locate(log, from, key);
}
/** A record with a missing value added, if that could be made. */
function given$1(record, key, made, log) {
    if (record[key] !== undefined || made === undefined)
        return record;
    noteAt(log, key, 'given', undefined, made);
    return { ...record, [key]: made };
}
/**
 * An object whose keys are the feed's to choose.
 *
 * @param fix accepts or repairs a key. Without it, any key is accepted.
 */
function dictionary(item, fix = (key) => key) {
    return (value, log) => {
        if (!isRecord(value)) {
            note(log, 'an object with fields', value);
            return undefined;
        }
        const made = entriesOf(value, log, (key) => {
            const name = fix(key);
            return name ? [name, item] : undefined;
        });
        return Object.keys(made)[0] ? made : undefined;
    };
}
/**
 * How a field's value is joined to the one that an earlier key gave it. Undefined if the first value
 * stays alone.
 */
function joinerOf(name, known, given) {
    if (!known)
        return undefined;
    if (Array.isArray(known) || /^(?:email|website)$/.test(name))
        return (one) => [known, one].flat();
    if (/^(?:address_2|title)$/.test(name))
        return (one) => `${known}, ${one}`;
    const isStreet = name === 'address_1' && !isRecord(given) && withHouse(`${known}`, `${given}`);
    return isStreet ? (one) => withHouse(`${known}`, `${one}`) : undefined;
}
/** How many fields of one record may have other names. Nobody writes more by hand. */
const MOST_NAMES = 50;
/** @param find returns the field that a key stands for. */
function entriesOf(value, log, find) {
    const keys = Object.keys(value);
    /** A copy takes time and memory: there is none before something in it differs. */
    let made = log.isOwn ? undefined : {};
    const copyBefore = (key) => {
        const copy = made ?? {};
        if (!made)
            for (const before of keys.slice(0, keys.indexOf(key)))
                copy[before] = value[before];
        return (made = copy);
    };
    let count = 0;
    let renamed = 0;
    for (const key of keys) {
        const each = value[key];
        const field = find(key);
        const name = field?.[0] ?? '';
        const read = field?.[1];
        const from = log.problems.length;
        let one;
        if (read && !isAbsent(each, read)) {
            const known = (name === key ? made : copyBefore(key))?.[name];
            const join = joinerOf(name, known, each);
            if (count++ === MOST$4) {
                note(log, `an object with at most ${MOST$4} fields`, keys.length, MOST$4);
                return copyBefore(key);
            }
            if (name === key)
                one = read(each, log);
            else if ((!known || join) && renamed++ < MOST_NAMES) {
                one = mend(log, `called ${name}`, each, () => read(each, log));
            }
            locate(log, from, key);
            if (one !== undefined && (made || one !== each))
                copyBefore(key)[name] = join ? join(one) : one;
        }
        if (one !== each)
            copyBefore(key);
    }
    return made ?? value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What people and programs write if there is nothing, or nothing yet. */
const NOTHING$2 = /^\s*(?:#?n ?\/ ?a\.?|n\.a\.|[-–—?.\s]+|null|nil|nan|none|undefined|unknown|not (?:known|available|applicable|given|provided|specified|stated)|no (?:web ?site|e-?mail|phone)|tb[acd]|t\.b\.[acd]\.?|to (?:be (?:announced|confirmed|decided)|follow)|#(?:ref|name|value|null)[!?])\s*$/i;
/** Empty values of JSON and of spreadsheets. They are neither a problem nor a value. */
function isAbsent(value, read) {
    return (value === undefined ||
        value === null ||
        value === '' ||
        (typeof value === 'string' &&
            value.length < 20 &&
            read !== id &&
            read !== literal &&
            NOTHING$2.test(value)));
}

/** Whether two values are the same JSON, whatever the order of their keys. */
function isSameJson(one, other) {
    if (one === other)
        return true;
    if (Array.isArray(one) && Array.isArray(other)) {
        return one.length === other.length && one.every((each, i) => isSameJson(each, other[i]));
    }
    if (!isRecord(one) || !isRecord(other))
        return false;
    const keys = Object.keys(one);
    return (keys.length === Object.keys(other).length &&
        keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key], other[key])));
}
/**
 * Sets a key of an object's own, whatever it is called: assigning `__proto__` would do something
 * else.
 */
function setKey(object, key, value) {
    Object.defineProperty(object, key, {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
    });
}
/** The records of a list, and its key in the feed. */
function recordsOf(feed) {
    const key = ['organizations', 'organisations'].find((name) => Array.isArray(feed[name])) ?? 'organizations';
    const records = feed[key];
    return { key, records: Array.isArray(records) ? records : [] };
}

/** The parts of an address, which are inside a location. */
const ADDRESS$1 = /^(?:attention|address_\d|city|region|state_province|postal_code|country)$/;
/** Puts what a cell says where it belongs in a record. Columns of one list add to it. */
function put(record, column, value) {
    const { field, variant, number } = column;
    const [list = '', part = ''] = field.startsWith('_') ? [] : field.split('.');
    if (field.startsWith(KEY))
        setKey(record, field.slice(KEY.length), value);
    else if (list === 'location' && part)
        putLocation(nth$1(record, 'locations', number), part, value);
    else if (list === 'contact' && part) {
        putContact(nth$1(record, 'contacts', number), part, value, variant);
    }
    else if (variant && TRANSLATED$1.has(field)) {
        setKey(child(child(record, 'translations'), variant), field, value);
    }
    else if (Array.isArray(value) && Array.isArray(record[field])) {
        record[field] = [...record[field], ...value];
    }
    else
        setKey(record, field, value);
}
function child(record, key) {
    const known = Object.hasOwn(record, key) ? record[key] : undefined;
    if (isRecord(known))
        return known;
    const made = {};
    setKey(record, key, made);
    return made;
}
/** The record that is the `number`th of a list, counted from 1. */
function nth$1(record, key, number) {
    const list = (record[key] ??= []);
    while (list.length < number)
        list.push({});
    return list[number - 1] ?? {};
}
function putLocation(location, part, value) {
    if (part === 'address')
        Object.assign(nth$1(location, 'addresses', 1), value);
    else if (part === 'hours')
        location['schedules'] = [{ description: value }];
    else if (ADDRESS$1.test(part)) {
        const address = nth$1(location, 'addresses', 1);
        const known = address[part];
        address[part] =
            known === undefined
                ? value
                : (part === 'address_1' && withHouse(`${known}`, `${value}`)) || `${known}, ${value}`;
    }
    else
        location[part] = value;
}
function putContact(contact, part, value, variant) {
    const known = contact[part];
    if (part === 'phone')
        contact['phones'] = value;
    else if (part === 'email')
        contact['email'] = firstOf(value, 'email');
    else if (part === 'name' && known) {
        contact['name'] = variant === FAMILY ? `${known} ${value}` : `${value} ${known}`;
    }
    else
        contact[part] = value;
}
/** The first e-mail address or website in a cell is the main one. */
function firstOf(value, key) {
    const [first] = Array.isArray(value) ? value : [];
    return isRecord(first) ? first[key] : value;
}
/**
 * Finishes a record after all cells of a row are in it: the further e-mail addresses and websites
 * of a cell move to their own fields, and places that no cell filled are removed.
 */
function settle(record) {
    for (const [key, item] of [
        ['email', 'email'],
        ['website', 'url'],
    ]) {
        const all = record[key];
        if (!Array.isArray(all))
            continue;
        const [first, ...rest] = all;
        // The main one is there again for its label.
        const others = isRecord(first) && first['label'] ? all : rest;
        record[key] = firstOf(all, item);
        const more = `additional_${key}s`;
        if (others.length)
            record[more] = [others, record[more] ?? []].flat();
    }
    for (const key of ['locations', 'contacts']) {
        const all = record[key];
        if (Array.isArray(all))
            record[key] = all.filter((each) => Object.keys(each).length);
    }
    return record;
}

/** @param categories those of a feed, as it came. */
function categoryBook(categories) {
    const ids = new Map();
    const forms = new Map();
    const added = [];
    const know = (id, name) => {
        if (!ids.has(id))
            ids.set(id, name);
        const form = plainForm(name);
        if (form && !forms.has(form))
            forms.set(form, id);
    };
    for (const category of Array.isArray(categories) ? categories : []) {
        if (!isRecord(category) || typeof category['id'] !== 'string')
            continue;
        const { id, name, translations } = category;
        know(id, typeof name === 'string' ? name : id);
        for (const texts of isRecord(translations) ? Object.values(translations) : []) {
            if (isRecord(texts) && typeof texts['name'] === 'string')
                know(id, texts['name']);
        }
    }
    return {
        added,
        find: (text) => (ids.has(text) ? text : forms.get(plainForm(text))),
        nameOf: (id) => ids.get(id),
        add(name) {
            const base = slug(name) || 'category';
            let id = base;
            for (let n = 2; ids.has(id); n += 1)
                id = `${base}-${n}`;
            know(id, name);
            added.push({ id, name });
            return id;
        },
    };
}

/** What went wrong on the way from a URL to a checked feed. `message` is for developers. */
class FeedError extends Error {
    constructor(reason, message, options) {
        super(message, options);
        this.name = 'FeedError';
        this.reason = reason;
    }
    /** The response that was refused, if its status was the reason. */
    get response() {
        return this.cause instanceof Response ? this.cause : undefined;
    }
    /** Whether the publisher has removed the feed permanently (RFC 9110, section 15.5.11). */
    get isGone() {
        return this.response?.status === 410;
    }
}

/** Something with its words, if there are any. */
function labelled(thing, key, words) {
    const label = words.filter(Boolean).join(', ');
    return label ? { ...thing, [key]: label } : thing;
}
const piecesOf$2 = (all, item) => all.map((each) => (typeof each === 'string' ? { [item]: each } : each));
/**
 * Makes a record for each piece of a field.
 *
 * @param label the key for its words. A record that is only a label has an empty address.
 * @param words the name of the words in the pieces.
 */
const divide = (item, label, words = label) => (record) => {
    const all = record[item];
    const bare = words === 'label' && label === words ? { [item]: '' } : {};
    if (!Array.isArray(all))
        return all || !record[label] ? record : { ...bare, ...record };
    const { [item]: _, ...rest } = record;
    return piecesOf$2(all, item).map(({ [item]: address, [words]: said }) => {
        // Words that have a field of their own stay in place of an address.
        const main = address ?? (words === label ? undefined : said);
        return labelled({ ...bare, ...rest, ...(main && { [item]: main }) }, label, [
            rest[label],
            main !== said && said,
        ]);
    });
};
/** An organisation with the first of several addresses as its main one, and the others below. */
function withMain(record, key, item) {
    const given = record[key];
    if (!Array.isArray(given))
        return record;
    const more = `additional_${key}s`;
    const all = new Map();
    for (const piece of piecesOf$2(given, item)) {
        const name = piece[item] ?? piece['label'];
        all.set(name, { [item]: '', ...all.get(name), ...piece });
    }
    const pieces = [...all.values()];
    const main = pieces.find((piece) => piece[item])?.[item];
    // The main one is repeated if it has a label.
    const others = pieces.filter((piece) => piece[item] !== main || piece['label']);
    const { [key]: _, ...rest } = record;
    return {
        ...rest,
        ...(main && { [key]: main }),
        ...(others[0] && { [more]: [others, rest[more] ?? []].flat() }),
    };
}

/** Longer texts, or texts with more parts, are not searched: nobody writes addresses in them. */
const LONGEST$3 = 500;
const MOST_PARTS = 50;
/** What separates the words after one address from the words before the next. */
const BETWEEN$1 = /^(.*?)(?:[;,|/\n&]|\b(?:or|and|neu|ou|et|lub|und)\b)(.*)$/is;
/** What joins words to an address beside them, and words that say only that it is an address. */
const BESIDE = /[\p{L}\p{N}@](?:.*[^\s,;:/|&()<>[\]"“”–—-])?/su;
const EMPTY = /^(?:or|and|neu|ou|et|lub|und)(?!\S)\s*|^(?:t|tel\w*|phone|ff[oô]n|callto|e|e-?mail|e-?bost|mail ?(?:to)?|w|web|web ?site|gwefan|url|https?)\.?$|^\d{1,2}\.$/i;
/** The words beside an address without these. */
const words$1 = (text = '') => (BESIDE.exec(text)?.[0] ?? '').replace(EMPTY, '');
/**
 * The addresses among the parts of a text, each with what the text says about it.
 *
 * @param read returns the address of a part, undefined if it has none, and '' if that is not
 * certain.
 */
function piecesOf$1(text, part, item, label, read) {
    const all = [];
    let from = 0;
    let parts = 0;
    for (const match of text.length < LONGEST$3 ? text.matchAll(part) : []) {
        if (parts++ > MOST_PARTS)
            return [];
        const gap = text.slice(from, match.index);
        const end = match.index + match[0].length;
        const last = all.at(-1);
        const address = read(match, gap, text.slice(end), last?.address ?? '');
        if (address === '')
            return [];
        if (!address)
            continue;
        // The words may be before each address.
        const isOfNext = !last || gap.trim().endsWith(':') || !!all[0]?.said[0];
        const [, own, next] = (last && BETWEEN$1.exec(gap)) ?? [
            '',
            isOfNext ? '' : gap,
            isOfNext ? gap : '',
        ];
        last?.said.push(words$1(own));
        all.push({ address, said: [words$1(next), words$1(match[2])] });
        from = end;
    }
    all.at(-1)?.said.push(words$1(text.slice(from)));
    return all.map(({ address, said }) => labelled({ [item]: address }, label, said));
}
/** Parts of a text that may be addresses. A separator between two of them comes after a host. */
const TOKEN$1 = /(?:(?<=\.[a-z]{2,9})\/)?(\S+?)(?=[,;|]*(?:\s|$)|[,;|](?=https?:|www\.)|\|(?=[\w+.-]+@)|(?<=\.[a-z]{2,9}\/?)[,;|]+[\w+-]+[.@:]|(?<=\.[a-z]{2,9})\/(?:https?:|www\.|[\w.+-]+@))/gi;
/** Among words, a host with neither a scheme nor `www` must not look like another word. */
const SURE = /\/\/|^www\.|@|^[^/]*\.[a-z]{2,10}(?:[/:]|$)/;
/** Spaces in a scheme, and words before an address without one. */
const SPACED = /\b(h+t+p*s?|ttp*s?) ?[:;]? ?\/ ?\/\s*/gi;
const SAID$1 = /^(?:url|web\w{0,9}|gwefan):(?!\/)/i;
/** A link as some databases export it: its words, and its URL between two marks. */
const MARKED = /#((?:mailto|https?):[^\s#]+)#?(?=\s|$)/g;
/** What may be the beginning of a host or e-mail address that contains a space. */
const BEFORE_HOST = /[\p{L}\p{N}.-]\s+$/u;
const BEFORE_MAILBOX = /^\s*(?!(?:contact|to|write|ou|et|lub|und)\s)\p{Ll}+\s+$/u;
/** The name of a site before its host: `Facebook facebook.com/x`. */
const OWN_NAME = /(?<![\p{L}\p{N}.-])([\p{L}\p{N}-]+)\s+\1\./iu;
const JOINT = /(?:^|\s)(?:or|and|neu|ou|et|lub|und|at|is|on|see|visit|web ?site|gwefan)\s+$|^ - $/i;
/**
 * What may be the rest of a host or path after a space, of a host that ends with a dot, or of a
 * folder.
 */
const BEHIND = /^\s+(?:\.|[/?](?!www\.|https?:))\w/i;
const BEHIND_DOT = /^\s+\p{Ll}/u;
const BEHIND_FOLDER = /^\s+[a-z\d_-]+$/;
const BEHIND_PATH = /^\s+(?!(?:or|and|neu|ou|et|lub|und)\s|https?:|www\.)[\p{L}\p{N}]/iu;
/** A URL whose host has no domain, or is the name of a file. */
const CUT = /^https?:\/\/(?:(?:www\.?)?[^./:]*\.?|[^/]*\.(?:html?|pdf|docx?|php|aspx?|jpe?g|png))\/?$/i;
/** URLs that run something or show a file, and those with a user name, which are misleading. */
const MISLEADING = /^(?:(?:java|vb)script|data|blob|file):|^https?:.*@/i;
/** Whether an address among words may be only a part of one that contains a space. */
function isPart(inner, token, gap, rest) {
    const isMailbox = inner.includes('@');
    const isBare = !isMailbox && !/\/\/|^www\./i.test(inner);
    return ((isBare && BEFORE_HOST.test(gap) && !JOINT.test(gap) && !OWN_NAME.test(gap + inner)) ||
        (isMailbox && BEFORE_MAILBOX.test(gap) && !!words$1(gap)) ||
        BEHIND.test(rest) ||
        (token.endsWith('.') && BEHIND_DOT.test(rest)) ||
        (/[^/]\/$/.test(inner) && BEHIND_FOLDER.test(rest)));
}
/**
 * The addresses in a text, each with what the text says about it, or only the words if there is
 * none. An address that may continue before or after a space does not count.
 *
 * @param item the name for an address.
 * @param fix returns a valid address, or undefined.
 */
function addressesIn(given, item, fix) {
    const text = prose(given);
    // An address without its hidden characters would be another one.
    const isSafe = !/[^\P{C}\s]|\p{DI}/u.test(trimmed$1(given));
    const [, second] = /^\w+:\S+[^/]\/\S*[^\s/] (\w\S*)$/.exec(text) ?? [];
    const whole = second && isSafe && !fix(second) && fix(text);
    if (whole)
        return [{ [item]: whole }];
    const plain = text.replace(SPACED, '$1://').replace(MARKED, ' $1');
    const found = piecesOf$1(isSafe ? plain : '', TOKEN$1, item, 'label', ([, token = ''], gap, rest) => {
        const inner = (/[^<("'“‘[,;|].*[^\s>\]"'”’.,;:!?]/.exec(token)?.[0] ?? '').replace(SAID$1, '');
        if (!SURE.test(inner) || isPart(inner, token, gap, rest))
            return undefined;
        const address = fix(inner.includes('(') ? inner : inner.replace(/\)+$/, ''));
        // A name without its end continues after the space, and it is not known how.
        if (CUT.test(address ?? ''))
            return '';
        const goesOn = /[^/]\/[^/](?:.*\/)?[^/.]*$/.test(address ?? '') && BEHIND_PATH.test(rest);
        return goesOn ? undefined : address;
    });
    return found[0] || !text || MISLEADING.test(text) ? found : [{ label: text }];
}
/** A number, its extension, and a note in brackets. */
const RUN = /((?:\(?\d{2,5}\)?\/(?=\d{5}))?[+(]*\d(?:(?:[\d).+ \u00a0\u2010-\u2015-]|\((?=[\d ]+\)))*[\d)])?(?:[\s,;(]*(?:#|e?xt?\p{L}*|est|poste|wew)[.:\s]*\d{1,7}\)?)?)(?:\s*(\((?=[^)]*\p{L})[^)]*\)))?/giu;
const digitsOf$2 = (text) => text.replace(/\D/g, '');
/**
 * A number with the ending of a shortened one: `0161 496 0123` and `4` make `0161 496 0124`. The code
 * of a town is no ending.
 */
function completed$1(number, ending) {
    const digits = [...number.matchAll(/\d/g)];
    const cut = digits.at(-digitsOf$2(ending).length)?.index ?? 0;
    const isWhole = /^\d*$/.test(number.slice(cut)) || /\D$/.test(number.slice(0, cut));
    return isWhole && !/^(?:1\d\d|999|911|0[\d ]{4,})$/.test(ending)
        ? number.slice(0, cut) + ending
        : '';
}
/**
 * The numbers in a text, each with what the text says about it. If the second is shortened, it is
 * completed from the one before it. None if any of them is in doubt.
 */
function numbersIn(text) {
    // Digits that belong to markup or to another address.
    const given = /[@<=]|\/\/|http/i.test(text) ? '' : text;
    return piecesOf$1(given, RUN, 'number', 'description', ([, run = '', note], gap, rest, last) => {
        const { length } = digitsOf$2(run);
        const most = digitsOf$2(last).length;
        const isFull = length > 8 && /^[0+]/.test(run);
        const isBeforeWord = !note && /^\s*\p{L}/u.test(rest);
        const joint = gap.trim();
        const isEnding = length < most &&
            !isFull &&
            !isBeforeWord &&
            (/^(?:[/&]|or|and|neu|ou|et|lub|und)$/i.test(joint) ||
                (length > 4 && /^[,;]$/.test(joint))) &&
            /^[\d ]+$/.test(run);
        // A time, or a count of something.
        if (length < 3 && !isEnding)
            return undefined;
        // A letter may stand for a digit, and digits before it may belong to it.
        if (/\p{L}$|\do|\d[\]/]$/iu.test(gap))
            return '';
        const whole = run.includes('(') ? run : run.replace(/\)+$/, '');
        const number = isEnding ? completed$1(last, run) : whole;
        const isSure = (isEnding || isFull || (length > (isBeforeWord ? 8 : 5) && length > most - 2)) &&
            (!last || BETWEEN$1.test(gap) || joint.endsWith(':') || !words$1(gap)) &&
            !/^\p{L}/u.test(rest) &&
            !/[*#]/.test(gap + rest);
        return isSure && telLink(number) ? number : '';
    });
}

const version = text$4('"1.0"', (given) => {
    const [, major, minor = '.0'] = /^(\d+)(\.\d+)?/.exec(given.slice(0, 20)) ?? [];
    if (major && major !== '1') {
        throw new FeedError('unknown-version', `Its version is ${major}: only 1 can be read here.`);
    }
    return major && major + minor;
});
const asTag = (tag) => {
    const made = tag.includes('_') ? tag.replaceAll('_', '-') : tag;
    return /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,9}$/i.test(made) ? made : undefined;
};
const tagOf = (given) => asTag(given.length < 4 ? given.toLowerCase() : given) ?? languageCode(given);
const language = text$4('a language tag, such as en-GB', tagOf);
/** The maximum length of one or two names. A longer text has none. */
const LONGEST$2 = 200;
/** What joins two names in words. */
const AND$1 = / (?:and|&|a|ac) /i;
/** What may be added to a name. */
const ADDED = /\s*\(.*|, .*\bof(?: the)?$/s;
/** A code, or the name of something with a code, or several of them. */
function known(what, codeOf) {
    const all = (given) => {
        if (given.length > LONGEST$2)
            return codeOf(given);
        const code = codeOf(given) ?? codeOf(given.replace(ADDED, ''));
        if (code)
            return code;
        const codes = given.split(AND$1, MOST$4).map(codeOf);
        return codes[1] && codes.every(Boolean) ? codes : undefined;
    };
    return text$4(what, all);
}
const CODES = /,(?![^,;/|\n]* of(?: the)?\s*(?:$|[;/|\n]))|[;/|\n]/;
const languages$1 = list(known('a language tag, such as en-GB', tagOf), CODES);
const countries$1 = list(known('a country code, such as GB', countryCode$1), CODES);
const date$1 = text$4('a date, such as 2026-03-31', (given) => {
    const [, day = '', inMonth] = /^(\d{4}-\d\d-(\d\d))(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d))?$/i.exec(given) ?? [];
    // For some engines, 31 February is in March.
    return new Date(day).getUTCDate() === Number(inMonth) && Date.parse(given) ? given : undefined;
});
/** Not within a character reference. */
const WORDS$1 = /(?<!&#?\w{1,8});|[|\n]/;
const ids = list(id, WORDS$1);
const texts$1 = list(plain$1, WORDS$1);
/** What has a name in our languages. */
const TERM = /^(?:finding|support|advice|funding|exchange|accreditation|primary|secondary|special)$/;
const term = (given) => {
    if (/^[a-z]+$/.test(given))
        return given;
    const all = given.toLowerCase().split(/ ?[,/&] ?| and /);
    return all.every((each) => TERM.test(each)) ? all : given;
};
/** Texts of which some have names: these in any case, and several in one. */
const terms$2 = list(text$4('a word, such as primary', term), WORDS$1);
/** The original lines, which are never shown and kept exactly. */
const source_text = dictionary(literal);
/** A text with one of these may have more than one address. */
const SEPARATED = /[\s,;|]|(?<!^https?|[/:])\/(?:www\.|http)/i;
/**
 * An address. For a text or list with more of them, or with words beside it, pieces, which a
 * record's `fill` puts where they belong. No word is lost.
 */
function addresses$1(what, key, fix) {
    const bare = (value, log) => {
        const given = typeof value === 'string' ? value : '';
        let made = SEPARATED.test(given) ? undefined : fix(given);
        if (!made || CUT.test(String(made))) {
            const [first, ...others] = addressesIn(given, key, fix);
            made = others[0] || first?.['label'] ? [first, ...others] : first?.[key];
        }
        if (made !== value)
            note(log, what, value, made);
        return made;
    };
    const labelled = record(`${key} label`, { [key]: bare }, divide(key, 'label'));
    const one = (value, log) => (isRecord(value) ? labelled : bare)(value, log);
    const all = list(one);
    return ((value, log) => {
        if (Array.isArray(value))
            return mend(log, what, value, () => all(value, log));
        const made = one(value, log);
        return isRecord(made) ? [made] : made;
    });
}
const URL_NAME = 'a whole URL, such as https://example.org';
const EMAIL_NAME = 'an e-mail address, such as office@example.org';
const url = text$4(URL_NAME, webAddress, String);
const urls = addresses$1(URL_NAME, 'url', webAddress);
const email = text$4(EMAIL_NAME, emailAddress, String);
const emails = addresses$1(EMAIL_NAME, 'email', emailAddress);
const image = text$4('a whole URL that begins with https://', imageAddress, String);
/** What spreadsheets put around a number, and separators next to a single number. */
const WRAPPED = /^[\s='"“‘/]+|[\s"”’,;/]{1,9}$/g;
const number$1 = text$4('a telephone number', (given) => given.replace(WRAPPED, '') || undefined, prose);
/**
 * A number as written. For several, or one with words beside it, pieces. A number that cannot be a
 * link is noted and stays.
 */
const numbers$1 = ((value, log) => {
    const from = log.problems.length;
    const isText = typeof value === 'string' && !/^[+\d ().-]*$/.test(value);
    const pieces = isText && !telLink(value) ? numbersIn(prose(value).replace(WRAPPED, '')) : [];
    const [first] = pieces;
    if (first) {
        const found = pieces[1] || first['description'] ? pieces : first['number'];
        note(log, 'one telephone number', value, found);
        return found;
    }
    const made = number$1(value, log);
    if (made && !telLink(made) && log.problems.length === from) {
        note(log, 'a telephone number that can be dialled', made, made);
    }
    return made;
});
/** Digits, with or without a word for what they are. */
const extension = text$4('the digits of an extension', (given) => given.replace(/^\D{1,12}(?=\d{1,7}$)/, ''));
/** A text, such as a line of an address, or several texts. */
const line = (value, log) => Array.isArray(value)
    ? mend(log, 'one text', value, () => texts$1(value, log)?.join(', '))
    : plain$1(value, log);
/** The time of a day. One that no clock shows is refused. */
const hour = text$4('a time, such as 09:00', (given) => /^(?:2[5-9]|[3-9]\d)[:.]|^\d+:[6-9]/.test(given) ? undefined : given);
/** A country as its code, in capitals, or by the name in the text. */
const country = text$4('the name or code of a country', (given) => (/^[a-z]{2}$/i.test(given) && countryCode$1(given)) || given, prose);
const LINES$1 = [...ADDRESS_LINES, 'country'];
const address = record(`address_1 ${LINES$1.join(' ')}`, {
    address_1: line,
    country,
});
/** Beside other fields, an address may be one line, several lines, or a record. */
const place = ((value, log) => isRecord(value) ? address(value, log) : line(value, log));
/**
 * The lines of an address among other fields, and the other fields. Undefined if there are none.
 */
function addressAmong(made) {
    if (!LINES$1.some((key) => made[key]))
        return undefined;
    const found = {};
    const others = {};
    for (const [key, value] of Object.entries(made)) {
        (LINES$1.includes(key) ? found : others)[key] = value;
    }
    const { address_1: first, ...lines } = found;
    return [isRecord(first) ? { ...first, ...lines } : found, others];
}

const translations = dictionary(record('name alternate_name description alert title summary resources_heading resources_intro heading text'), asTag);
const page = record('title summary resources_heading resources_intro', {
    image: record('src alt', { src: image }),
    translations,
});
const tips = record('items! heading', {
    items: list(record('text! title id!', {
        applies_to: record('category_ids', { category_ids: ids, countries: countries$1 }),
        source_text,
        translations,
    })),
    translations,
});
const categories$1 = list(record('name! id! description parent_id term_uri', { translations }, (made, log) => given$1(made, 'name', made['id'], log)));
const community = record('login_url', {
    login_url: url,
    register_url: url,
    comments: record('mode!', {
        mode: oneOf('off', 'link', 'events', 'wordpress', 'adapter'),
        url,
        post: numeric,
        login_required: flag,
    }),
    share: flag,
});
/** Everything of a feed except its organisations. */
const readHead = record('title license', {
    version,
    language,
    languages: languages$1,
    feed_url: url,
    search_url: url,
    home_page_url: url,
    corrections_url: url,
    publisher: record('name', { email, url }),
    updated: date$1,
    review_after_days: numeric,
    page,
    tips,
    categories: categories$1,
    community,
    translations,
});
const phones$2 = list(record('number! type description', { number: numbers$1, type: line, extension, languages: languages$1 }, divide('number', 'description')));
const contacts = list(record('name title', { email: emails, phones: phones$2 }, divide('email', 'title', 'label')));
/** The lines of an address may be among the fields of its place. */
function withAddresses(made) {
    const [found, others] = addressAmong(made) ?? [];
    return found ? { ...others, addresses: [found, made['addresses'] ?? []].flat() } : made;
}
const LINES = ADDRESS_LINES.join(' ');
const addresses = list(address);
const locations = list(record(`name ${LINES}`, {
    url,
    address_1: place,
    country,
    latitude: numberWithin(90),
    longitude: numberWithin(180),
    addresses,
    phones: phones$2,
    contacts,
    schedules: list(record('description freq', {
        byday: line,
        opens_at: hour,
        closes_at: hour,
        interval: numeric,
        valid_from: date$1,
        valid_to: date$1,
    })),
}, withAddresses));
const additional_emails = list(record('email label', { email: emails }, divide('email', 'label')));
const additional_websites = list(record('url label', { url: urls }, divide('url', 'label')));
/** The beginning of a text that can be a name: up to the description, or to the end of a word. */
const START = /^.{3,60}?(?= \(|(?<=[^\s.]{4})[.:] |[。।።]|\n| is | are |$)|^.{1,59}\S(?!\S)|^.{60}/u;
/** A name without capitals, spaces and punctuation. */
const bare = (text) => String(text)
    .toLowerCase()
    .replace(/[\p{P}\s]/gu, '');
/** The URLs of virtual locations (HSDS) are websites with the name of the location. */
function withVirtual(made) {
    const places = (made['locations'] ?? []);
    const links = places.flatMap(({ url, name }) => (url ? labelled({ url }, 'label', [name]) : []));
    if (!links[0])
        return made;
    const { locations: _, additional_websites: others = [], ...rest } = made;
    const left = places.flatMap(({ url, ...place }) => url && /^(?:name)?$/.test(`${Object.keys(place)}`) ? [] : place);
    return {
        ...rest,
        additional_websites: [others, links].flat(),
        ...(left[0] && { locations: left }),
    };
}
/** Columns of numbers that nobody answers by voice, each the type of its numbers. */
const SILENT_LINES = ['fax', 'textphone', 'sms'];
/** An organisation with fields filled from keys that differ from ours. */
function filled(read, log) {
    let made = withVirtual(withMain(withMain(read, 'website', 'url'), 'email', 'email'));
    // Fields that come from the columns of a spreadsheet.
    const placed = withAddresses(made);
    if (placed['addresses']) {
        const { addresses: all, ...others } = placed;
        made = { ...others, locations: [{ addresses: all }, others['locations'] ?? []].flat() };
    }
    for (const type of SILENT_LINES) {
        if (!made[type])
            continue;
        const { [type]: numbers, ...others } = made;
        const lines = [numbers].flat().map((line) => ({ ...line, type }));
        made = { ...others, phones: [others['phones'] ?? [], lines].flat() };
    }
    const { name, alternate_name: other } = made;
    if (name && (!other || bare(name) !== bare(other)))
        return made;
    const { alternate_name: _, ...rest } = made;
    if (name) {
        noteAt(log, 'alternate_name', 'another name than the first', other);
        return rest;
    }
    const [start] = START.exec(String(made['description'] ?? '')) ?? [];
    const host = webLink(String(made['website'] ?? ''))?.text;
    return { ...given$1(rest, 'name', other ?? start ?? host, log), name_source: 'derived' };
}
/** One organisation, as far as it can be read without the others: an id may still be missing. */
const readOrganization = record(`name! id alternate_name description parent_organization_id alert ${LINES}`, {
    address_1: place,
    addresses,
    alternate_name: line,
    fax: phones$2,
    textphone: phones$2,
    sms: phones$2,
    name_source: oneOf('given', 'derived'),
    category_ids: ids,
    email: emails,
    website: urls,
    additional_emails,
    additional_websites,
    phones: phones$2,
    contacts,
    locations,
    countries: countries$1,
    languages: languages$1,
    offers: terms$2,
    phases: terms$2,
    services: list(record('name! id status description', { url })),
    logo: image,
    organization_identifiers: list(record('identifier! identifier_scheme')),
    status: oneOf('active', 'inactive', 'defunct', 'temporarily closed'),
    assured_date: date$1,
    last_modified: date$1,
    checks: list(record('url! state!', {
        url,
        state: oneOf('ok', 'moved', 'gone', 'hijacked'),
        checked: date$1,
        archive_url: url,
    })),
    source_text,
    translations,
}, filled);

/** The version of the contract that is read here. */
const CONTRACT = '1.0';
/** Results that are not read again: of an organisation, both its JSON and the result. */
const parsedFeeds = new WeakMap();
const parsedOrganizations = new WeakMap();
/**
 * The checked model of a feed, contract 1.0, and what was repaired or left out. A bad field costs
 * only that field, a bad record only that record. A model that came from here gives the same result
 * again; a copy of one gives an equal model, without problems.
 *
 * @param input the result of `JSON.parse`, or a model.
 * @param isOwn nobody else has `input`: what is right in it need not be copied.
 * @throws {FeedError} `wrong-shape` if nothing can be shown. `unknown-version` for another major
 * version.
 */
function parseFeed(input, isOwn = false) {
    const known = parsedFeeds.get(input);
    if (known)
        return known;
    const head = isRecord(input) ? input : {};
    const isList = (key) => /^organi[sz]ations$/i.test(key) && Array.isArray(head[key]);
    const key = isList('organizations') ? 'organizations' : (Object.keys(head).find(isList) ?? '');
    const given = key ? head[key] : input;
    const records = Array.isArray(given) ? given : [];
    const reader = readFeed(head, key, isOwn);
    const organizations = records.flatMap((each, index) => reader.organization(each, index) ?? []);
    const parsed = reader.feed(organizations, true);
    const { page, tips } = parsed.feed;
    // An empty list is an empty feed.
    if (records !== given && !page && !tips) {
        throw new FeedError('wrong-shape', 'No organisations, tips or page can be found in it.');
    }
    return parsed;
}
/**
 * Reads everything of a feed except its organisations, so that they can follow in slices.
 *
 * @param input the feed, or the part of it around the organisations.
 * @param key the key of the organisations in the feed. Empty if it has none.
 * @param isOwn nobody else has the records: what is right in them need not be copied.
 * @throws {FeedError} `unknown-version`
 */
function readFeed(input, key = 'organizations', isOwn = false) {
    const log = { problems: [], isOwn, left: MOST_IN_ALL };
    const { problems } = log;
    let head = given$1(readHead(input, log) ?? {}, 'version', CONTRACT, log);
    // A model has '' if its feed has nothing.
    for (const name of ['title', 'language']) {
        if (input[name] === undefined)
            head = given$1(head, name, '', log);
    }
    if (key !== 'organizations')
        noteAt(log, 'organizations', 'given', undefined, []);
    tell(log, 0, 'The feed');
    const own = problems.length;
    const categories = [...(head.categories ?? [])];
    const read = organizationReader(log, categories);
    let count = 0;
    return {
        organization(record, index) {
            const from = problems.length;
            const made = read(record, index);
            count += 1;
            if (problems.length > from) {
                const { name } = made ?? (record ?? {});
                const named = typeof name === 'string' ? ` “${name.slice(0, 60)}”` : '';
                tell(log, from, `Organisation ${index + 1}${named}`);
                locate(log, from, index);
                if (key)
                    locate(log, from, key);
            }
            return made;
        },
        feed(organizations, isWhole) {
            if (isWhole && count && !organizations[0]) {
                throw new FeedError('wrong-shape', `None of its ${count} organisations can be shown. ${problems[own]?.message ?? ''}`);
            }
            const feed = {
                title: '',
                language: '',
                review_after_days: 365,
                ...head,
                categories: [...categories],
                organizations,
            };
            const parsed = { feed, problems };
            parsedFeeds.set(feed, parsed);
            return parsed;
        },
    };
}
/**
 * One organisation without its feed, checked in the same way. What came from here or from
 * `parseFeed` is given back as it is, and the same object gives the same result.
 *
 * @param problems receives repairs and refusals.
 * @returns undefined if there is nothing to show.
 */
function parseOrganization(input, problems = []) {
    const known = parsedOrganizations.get(input);
    if (known)
        return known;
    const log = { problems, isOwn: false, left: 0 };
    const from = problems.length;
    const made = organizationReader(log)(input);
    tell(log, from, 'The organisation');
    if (made)
        parsedOrganizations.set(input, made);
    return made;
}
/**
 * @param categories those of the feed, to which it adds. Without them, any category is accepted.
 */
function organizationReader(log, categories) {
    const seen = new Set();
    /** Ids by themselves and by names in lower case. */
    const ids = new Map();
    for (const { id, name } of categories ?? [])
        ids.set(name.toLowerCase(), id);
    for (const { id } of categories ?? [])
        ids.set(id, id);
    const idOf = (named) => ids.get(named) ?? ids.get(named.toLowerCase());
    /**
     * @param canAdd it came from `category`, which has names in place of the ids of `category_ids`.
     */
    const categoryId = (named, canAdd) => {
        const name = prose(named);
        let id = ids.get(named) ?? idOf(name);
        // A name may contain commas, and so may a cell with several names.
        const parts = id || !named.includes(',') ? [] : named.split(',', MOST$4).map((part) => idOf(part.trim()));
        if (parts[0] && parts.every((part) => part !== undefined)) {
            noteAt(log, 'category_ids', 'a list', named, parts);
            return parts;
        }
        if (!id && canAdd) {
            id = slug(name) || name;
            if (!ids.has(id)) {
                if (categories?.length === MOST$4) {
                    note(log, `in one of at most ${MOST$4} categories`, named);
                    return [];
                }
                categories?.push({ id, name });
            }
            ids.set(id, id);
        }
        if (!canAdd && id !== named)
            noteAt(log, 'category_ids', 'the id of a category', named, id);
        return id ?? [];
    };
    return (input, index = 0) => {
        if (!isRecord(input)) {
            note(log, 'an object with fields', input);
            return undefined;
        }
        log.left = MOST_IN_ALL;
        const read = readOrganization(input, log);
        if (!read)
            return undefined;
        let made = read;
        if (!made.id) {
            const id = slug(made.name) || 'organization';
            made = given$1(made, 'id', seen.has(id) ? `${id}-${index + 1}` : id, log);
        }
        if (seen.has(made.id)) {
            noteAt(log, 'id', 'unlike any id before it', made.id);
            return undefined;
        }
        seen.add(made.id);
        const { category_ids = [] } = made;
        if (categories && !category_ids.every((one) => ids.get(one) === one)) {
            const canAdd = input['category_ids'] === undefined || !!input['category'];
            const known = new Set(category_ids.flatMap((one) => categoryId(one, canAdd)));
            made = { ...made, category_ids: [...known] };
        }
        if (!made.category_ids)
            made = { ...made, category_ids };
        parsedOrganizations.set(made, made);
        return made;
    };
}

/** The keys of an organisation in the order of the contract. */
const ORGANIZATION_KEYS = ('id name name_source alternate_name description category_ids email website additional_emails ' +
    'additional_websites phones contacts locations countries languages offers phases services logo ' +
    'parent_organization_id organization_identifiers status alert assured_date last_modified checks ' +
    'source_text translations').split(' ');
/** The keys of a feed. The organisations come last, because they are most of it. */
const FEED_KEYS = ('version title language languages feed_url search_url home_page_url corrections_url license publisher updated ' +
    'review_after_days page tips categories community translations organizations').split(' ');
/** The same record with its keys in this order. Other keys come after them. */
function ordered(record, order) {
    const made = {};
    for (const key of order)
        if (Object.hasOwn(record, key))
            setKey(made, key, record[key]);
    for (const [key, value] of Object.entries(record)) {
        if (!Object.hasOwn(made, key))
            setKey(made, key, value);
    }
    return made;
}

/** Checks an organisation as a page would, and keeps what pages ignore. */
function checkRecord(given) {
    const problems = [];
    const made = parseOrganization(given, problems);
    if (!made)
        return { record: undefined, problems };
    const broken = new Set(problems.map(({ path }) => path.split('/')[1] ?? ''));
    // What is in one field may move to another.
    for (const key of ['email', 'website'])
        if (broken.has(key))
            broken.add(`additional_${key}s`);
    const record = {};
    for (const [key, value] of Object.entries(given)) {
        if (!broken.has(key))
            setKey(record, key, value);
    }
    for (const [key, value] of Object.entries(made)) {
        const isNew = !Object.hasOwn(given, key) && !isEmptyList(value);
        if (broken.has(key) || isNew)
            setKey(record, key, plain(value));
    }
    return { record: ordered(record, ORGANIZATION_KEYS), problems };
}
/**
 * Whether a page cannot use a value: it leaves it out, or shows it as plain words without a link.
 */
const isUnread = ({ read, made }) => made === undefined || made === read || /^\[\{"label":"(?:[^"\\]|\\.)*"\}\]$/.test(made);
const isEmptyList = (value) => Array.isArray(value) && !value.length;
/** A deep copy, which can be changed safely. */
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (!isRecord(value))
        return value;
    const made = {};
    for (const [key, each] of Object.entries(value))
        setKey(made, key, plain(each));
    return made;
}

/** Stands for the field of a column that is left out. */
const IGNORE = 'ignore';
/**
 * The fields that a record has only once. If two columns have the same one, the second is kept, but
 * not read.
 */
const isSingle = (field) => !/^(?:phones|additional_\w+|organization_identifiers|location\.address_[12]|_.*|key: .*)$/s.test(field) && field !== IGNORE;
const organizationHeadings$1 = headingsOf(ORGANIZATION_FIELDS);
/**
 * What each column of a sheet is read as.
 *
 * @param headings the row of headings.
 * @param rows those below it.
 */
function columnsOf$1(headings, rows, choices = {}, known = organizationHeadings$1) {
    const width = Math.max(headings.length, ...rows.slice(0, SAMPLE$1).map((row) => row.length));
    const columns = Array.from({ length: width }, (_, index) => {
        const heading = headings[index] ?? '';
        const letter = columnLetter(index);
        const choice = choiceFor(choices, letter, heading);
        const meaning = choice === undefined ? known.meaningOf(heading) : chosen(choice, known);
        const named = heading.trim() ? meaning : { ...meaning, field: `_${letter}` };
        return { index, letter, heading, ...(choice === undefined ? named : meaning) };
    });
    const cellsOf = ({ index }) => rows.slice(0, SAMPLE$1).flatMap((row) => row[index]?.trim() || []);
    return distinct$1(withElse(columns
        .filter((column) => column.heading.trim() || cellsOf(column).length)
        .map((column) => byContent(column, cellsOf(column), columns)), known));
}
/** How many rows are read to find out what a column contains. */
const SAMPLE$1 = 200;
function choiceFor(choices, letter, heading) {
    const form = headingForm(heading);
    const [, choice] = Object.entries(choices).find(([key]) => key.toUpperCase() === letter || (form && headingForm(key) === form)) ?? [];
    return choice;
}
function chosen(choice, known) {
    const field = choice.trim().toLowerCase() === IGNORE ? IGNORE : undefined;
    return { ...known.meaningOf(choice), ...(field && { field }), how: 'given', isDoubtful: false };
}
const unknown = (column) => ({
    ...column,
    field: `_${column.heading.trim() || column.letter}`,
    variant: undefined,
    number: 1,
    how: 'unknown',
});
const hasHost = (cell) => /[\p{L}\p{N}-]\.\p{L}{2}/u.test(cell);
/** Decides from the cells of a column whether it is what its heading says. */
const LOOKS = {
    email: (cell) => cell.includes('@'),
    website: hasHost,
    additional_websites: hasHost,
    phones: (cell) => cell.replace(/\P{Nd}/gu, '').length > 5,
    countries: (cell) => isCountries(cell),
};
const isCountries = (cell) => cell.split(/[;,/|\n]|\sand\s/).some((part) => countryCode(part) !== undefined);
const isMost = (cells, test) => cells.length > 0 && cells.filter(test).length * 2 >= cells.length;
/** Headings whose meaning depends on their cells. */
const WHERE = /^(?:area|areas|region|location|locations|where|place|lleoliad|ardal)$/;
/** Whether the meaning of a heading depends on the cells below it. */
const isOpen = (heading) => WHERE.test(headingForm(heading));
function byContent(column, cells, all) {
    const form = headingForm(column.heading);
    if (column.how === 'given')
        return column;
    if (column.isDoubtful) {
        const looks = LOOKS[column.field];
        if (looks && cells.length && !isMost(cells, looks))
            return unknown(column);
    }
    if (WHERE.test(form) && isMost(cells, isCountries)) {
        return { ...column, field: 'countries', how: 'exact' };
    }
    if (/^(?:location|where|lleoliad)$/.test(form)) {
        return { ...column, field: 'location.city', how: 'within' };
    }
    // If there is an address, `Country` is a part of it.
    if (/^(?:country|gwlad)$/.test(form)) {
        const hasAddress = all.some(({ field }) => /^location\.(?:address|city|postal)/.test(field));
        return { ...column, field: hasAddress ? 'location.country' : 'countries' };
    }
    // The person who filled in a form is not the organisation that it is about.
    if (/^(?:email|username)/.test(form) && plainForm(all[0]?.heading ?? '') === 'timestamp') {
        if (column.index === 1)
            return { ...unknown(column), field: IGNORE };
    }
    return column;
}
/** A contact's telephone becomes the organisation's, if there is no other. */
function withElse(columns, known) {
    const has = (field) => columns.some((column) => column.field === field);
    const orElse = new Map(known === organizationHeadings$1
        ? ORGANIZATION_FIELDS.flatMap(({ id, orElse: other }) => other ? [[id, other]] : [])
        : []);
    return columns.map((column) => {
        const other = column.number === 1 && orElse.get(column.field);
        return other && !has(other) && !has('contact.name') ? { ...column, field: other } : column;
    });
}
/**
 * Of two columns for one text, the one with the better heading is read, or else the first. The
 * other is kept.
 */
function distinct$1(columns) {
    const best = new Map();
    const rank = ({ how }) => ['given', 'exact', 'within', 'unknown'].indexOf(how);
    const keyOf = ({ field, variant = '', number }) => [field, variant, number].join('\n');
    for (const column of columns.filter(({ field }) => isSingle(field))) {
        const other = best.get(keyOf(column));
        if (!other || rank(column) < rank(other))
            best.set(keyOf(column), column);
    }
    const keys = new Set();
    return columns.map((column) => {
        const isRead = !isSingle(column.field) || best.get(keyOf(column)) === column;
        const made = isRead ? column : (second(column) ?? unknown(column));
        if (!made.field.startsWith('_'))
            return made;
        let { field } = made;
        for (let n = 2; keys.has(field); n += 1)
            field = `${made.field} ${n}`;
        keys.add(field);
        return { ...made, field };
    });
}
/** Where a second website or mailbox goes. */
function second(column) {
    const { field } = column;
    return field === 'email' || field === 'website'
        ? { ...column, field: `additional_${field}s` }
        : undefined;
}

/** Rows in which headings are looked for. */
const FIRST = 30;
/**
 * Which row has the headings, counted from 0: the one with the most headings that we know. People
 * write titles and notes above it. Undefined if no row has any.
 */
function headingRowOf(rows, known = headingsOf(ORGANIZATION_FIELDS)) {
    let best;
    let most = 0;
    rows.slice(0, FIRST).forEach((row, index) => {
        if (isEmptyRow(row))
            return;
        const meanings = row
            .filter((cell) => cell.trim() && cell.length < 200)
            .map((cell) => known.meaningOf(cell));
        const fields = new Set(meanings.filter(({ how }) => how === 'exact').map(({ field, variant }) => field + variant));
        const guessed = new Set(meanings.filter(({ how }) => how === 'within').map(({ field }) => field));
        const score = fields.size * 2 + guessed.size;
        // A title such as “Our partner organisations” contains one, in one cell.
        const isAlone = meanings.length === 1 && rows.some((each) => each.filter(Boolean).length > 1);
        if (score > most && !isAlone) {
            most = score;
            best = index;
        }
    });
    return best;
}
/** What people add to the heading of a group of columns. */
const OF_GROUP = / (?:details?|info|information)$/i;
/**
 * The headings of a sheet. Undefined if it has none.
 *
 * @param given the row that has them, counted from 0. Found by default.
 */
function findHeadings(rows, given) {
    const row = given ?? headingRowOf(rows);
    const headings = row === undefined ? undefined : rows[row];
    if (row === undefined || !headings)
        return undefined;
    return given === undefined ? grouped$1(rows, row) : { headings, last: row };
}
/**
 * Headings may be in two rows: one above others that it groups, such as `Contact` above `Name` and
 * `Phone`, or above nothing.
 *
 * @param row the one with the most headings that we know.
 */
function grouped$1(rows, row) {
    const known = headingsOf(ORGANIZATION_FIELDS);
    const isHeading = (cell) => known.meaningOf(cell).how === 'exact';
    const filled = (index) => rows[index]?.filter((cell) => cell.trim()) ?? [];
    const below = filled(row + 1);
    // A row of nothing but headings is no organisation.
    const last = below[0] && below.every(isHeading) && below.length < filled(row).length ? row + 1 : row;
    const own = rows[last] ?? [];
    const above = rows[last - 1] ?? [];
    const columns = Array.from({ length: Math.max(own.length, above.length) }, (_, index) => [above[index]?.trim() ?? '', own[index]?.trim() ?? '']);
    // A title above the headings is one cell, and notes are above headings.
    const isGrouped = filled(last - 1).length > 1 && columns.some(([over, cell]) => over && !cell);
    if (!isGrouped)
        return { headings: own, last };
    let group = '';
    const headings = columns.map(([over, cell]) => {
        group = over || group;
        const whole = `${group.replace(OF_GROUP, '')} ${cell}`;
        return cell ? (isHeading(whole) ? whole : cell) : over;
    });
    return { headings, last };
}

const UK_POSTCODE = /(?:^|\s)([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i;
/**
 * An address that is in one cell. A country or a British postcode at its end is removed first. The
 * last of the remaining lines is the town.
 */
function readAddress(cell) {
    const lines = cell
        .split(/[,;|\n]/)
        .map((line) => line.trim().replace(/\.$/, ''))
        .filter(Boolean);
    const made = {};
    const takeCountry = () => {
        const code = lines.length > 1 ? countryCode(lines.at(-1) ?? '') : undefined;
        if (code && (lines.at(-1)?.length ?? 0) > 1) {
            made.country = code;
            lines.pop();
        }
    };
    takeCountry();
    const last = lines.at(-1) ?? '';
    const [whole, postcode] = UK_POSTCODE.exec(last) ?? [];
    if (whole !== undefined && postcode) {
        made.postal_code = postcode.toUpperCase();
        lines.pop();
        const before = last.slice(0, -whole.length).trim();
        if (before)
            lines.push(before);
    }
    if (!made.country)
        takeCountry();
    // A line that begins with a house number is not a town.
    const city = /^\d/.test(lines.at(-1) ?? '') ? undefined : lines.pop();
    if (lines.length)
        made.address_1 = lines.join(', ');
    if (city)
        made.city = city;
    return made;
}

/** Machine-made translation; no native speaker has read it yet. */
const cy = {
    tag: 'cy',
    months: [
        'Ionawr',
        'Chwefror',
        'Mawrth',
        'Ebrill',
        'Mai',
        'Mehefin',
        'Gorffennaf',
        'Awst',
        'Medi',
        'Hydref',
        'Tachwedd',
        'Rhagfyr',
    ],
    days: ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul'],
    words: {
        stop: '.',
        search: 'Chwilio am sefydliadau',
        clear: 'Clirio’r chwiliad a’r hidlyddion',
        loading: 'Wrthi’n llwytho’r sefydliadau…',
        retry: 'Rhoi cynnig arall arni',
        empty: 'Nid oes sefydliadau yn y rhestr hon eto.',
        noMatch: 'Nid oes sefydliad yn cyfateb i’r dewisiadau hyn.',
        noMatchQuery: 'Nid oes sefydliad yn cyfateb i “{query}”.',
        otherOrganizations: 'Sefydliadau eraill',
        organizations: {
            zero: '{n} sefydliad',
            one: '{n} sefydliad',
            two: '{n} sefydliad',
            few: '{n} sefydliad',
            many: '{n} sefydliad',
            other: '{n} sefydliad',
        },
        matches: {
            zero: 'Mae {n} o {total} yn cyfateb',
            one: 'Mae {n} o {total} yn cyfateb',
            two: 'Mae {n} o {total} yn cyfateb',
            few: 'Mae {n} o {total} yn cyfateb',
            many: 'Mae {n} o {total} yn cyfateb',
            other: 'Mae {n} o {total} yn cyfateb',
        },
        matchesQuery: {
            zero: 'Mae {n} o {total} yn cyfateb i “{query}”',
            one: 'Mae {n} o {total} yn cyfateb i “{query}”',
            two: 'Mae {n} o {total} yn cyfateb i “{query}”',
            few: 'Mae {n} o {total} yn cyfateb i “{query}”',
            many: 'Mae {n} o {total} yn cyfateb i “{query}”',
            other: 'Mae {n} o {total} yn cyfateb i “{query}”',
        },
        category: 'Categori',
        country: 'Gwlad',
        offers: 'Yr hyn a gynigir',
        phases: 'Cyfnod ysgol',
        languages: 'Iaith waith',
        showMore: 'Dangos rhagor o sefydliadau',
        showAll: 'Dangos pob un ({n})',
        filters: 'Hidlyddion',
        filtersOn: 'Hidlyddion ({n} ymlaen)',
        remove: 'Tynnu’r hidlydd: {facet}, {name}',
        nearest: 'Y cyfatebiadau agosaf',
        order: 'Trefnu yn ôl',
        'by-feed': 'Fel y’u rhestrwyd',
        'by-category': 'Categori',
        'by-relevance': 'Cyfatebiad gorau',
        'by-name': 'A i Y',
        'by-checked': 'Gwiriwyd yn ddiweddar',
        shown: 'Yn dangos {n} o {total}',
        partial: 'Mae’r sefydliadau cyntaf yma; mae rhagor yn dal i lwytho.',
        incomplete: 'Mae’r rhestr yn anghyflawn: torrwyd ar ei thraws wrth iddi lwytho.',
        cut: 'Torrwyd y rhestr: mae’n rhy hir i’w dangos yma’n llawn.',
        stale: 'Gall y copi hwn o {date} fod wedi dyddio.',
        staleUndated: 'Gall y copi hŷn hwn fod wedi dyddio.',
        more: 'Darllen mwy',
        named: '{what}: {name}',
        less: 'Darllen llai',
        tel: 'Ffôn',
        email: 'E-bost',
        website: 'Gwefan',
        address: 'Cyfeiriad',
        extension: 'estyniad {n}',
        contactName: '{kind}: {value}, {name}',
        copy: 'Copïo {value}',
        copied: 'Copïwyd: {value}',
        gone: 'Nid eu gwefan hwy yw hon mwyach.',
        logIn: 'Mewngofnodi',
        register: 'Cofrestru',
        comment: 'Ychwanegu eich sylw',
        commentLogIn: 'I adael sylw, mewngofnodwch',
        share: 'Rhannu’r dudalen hon',
        shared: 'Copïwyd y ddolen.',
        updated: 'Diweddarwyd {date}',
        inactive: 'Nid yw’n weithredol mwyach',
        closed: 'Ar gau dros dro',
        'no-src': 'Nid yw’r cyfeiriadur hwn wedi’i sefydlu eto.',
        network: 'Nid oedd modd cyrraedd y rhestr o sefydliadau.',
        http: 'Nid yw’r rhestr o sefydliadau ar gael ar hyn o bryd.',
        timeout: 'Mae’r rhestr o sefydliadau yn cymryd gormod o amser i gyrraedd.',
        'too-large': 'Mae’r rhestr o sefydliadau yn rhy fawr i’w dangos yma.',
        'not-json': 'Cyrhaeddodd y rhestr o sefydliadau, ond nid oedd modd ei darllen.',
        'wrong-shape': 'Nid rhestr o sefydliadau yw’r hyn a gyrhaeddodd.',
        'unknown-version': 'Mae’r rhestr o sefydliadau ar ffurf fwy newydd nag y gall y dudalen hon ei dangos.',
        'no-org': 'Nid yw’r sefydliad hwn yn y rhestr.',
        sorted: 'Trefnwyd: {order}',
        skip: 'Neidio i’r sefydliadau',
        hours: 'Oriau agor',
        fax: 'Ffacs',
        textphone: 'Ffôn testun',
        link: 'Dolen i’r sefydliad hwn',
        skipToSearch: 'Neidio i’r chwiliad',
        person: 'Cyswllt',
    },
    terms: {
        finding: 'Dod o hyd i bartner',
        support: 'Cymorth',
        advice: 'Cyngor',
        funding: 'Cyllid',
        exchange: 'Cyfnewidiadau',
        accreditation: 'Achrediad',
        primary: 'Cynradd',
        secondary: 'Uwchradd',
        special: 'Ysgol arbennig',
    },
};

const en = {
    tag: 'en',
    words: {
        stop: '.',
        search: 'Search organisations',
        clear: 'Clear search and filters',
        loading: 'Loading the organisations…',
        retry: 'Try again',
        empty: 'There are no organisations in this list yet.',
        noMatch: 'No organisation matches these choices.',
        noMatchQuery: 'No organisation matches “{query}”.',
        otherOrganizations: 'Other organisations',
        organizations: { one: '{n} organisation', other: '{n} organisations' },
        matches: { one: '{n} of {total} matches', other: '{n} of {total} match' },
        matchesQuery: {
            one: '{n} of {total} matches “{query}”',
            other: '{n} of {total} match “{query}”',
        },
        category: 'Category',
        country: 'Country',
        offers: 'What is offered',
        phases: 'School phase',
        languages: 'Working language',
        showMore: 'Show more organisations',
        showAll: 'Show all {n}',
        filters: 'Filters',
        filtersOn: 'Filters ({n} on)',
        remove: 'Remove filter: {facet}, {name}',
        nearest: 'Nearest matches',
        order: 'Sort by',
        'by-feed': 'As listed',
        'by-category': 'Category',
        'by-relevance': 'Best match',
        'by-name': 'A to Z',
        'by-checked': 'Recently checked',
        shown: '{n} of {total} shown',
        partial: 'The first organisations are here; more are still loading.',
        incomplete: 'The list is incomplete: it broke off while it was loading.',
        cut: 'The list was cut: it is too long to show here in full.',
        stale: 'This copy of {date} may be out of date.',
        staleUndated: 'This older copy may be out of date.',
        more: 'Read more',
        named: '{what}: {name}',
        less: 'Read less',
        tel: 'Telephone',
        email: 'E-mail',
        website: 'Website',
        address: 'Address',
        extension: 'extension {n}',
        contactName: '{kind}: {value}, {name}',
        copy: 'Copy {value}',
        copied: 'Copied: {value}',
        gone: 'This website is no longer theirs.',
        logIn: 'Log in',
        register: 'Register',
        comment: 'Add your comment',
        commentLogIn: 'To leave a comment, please log in',
        share: 'Share this page',
        shared: 'The link was copied.',
        updated: 'Updated {date}',
        inactive: 'No longer active',
        closed: 'Temporarily closed',
        'no-src': 'This directory has not been set up yet.',
        network: 'The list of organisations could not be reached.',
        http: 'The list of organisations is not available at the moment.',
        timeout: 'The list of organisations is taking too long to arrive.',
        'too-large': 'The list of organisations is too large to show here.',
        'not-json': 'The list of organisations arrived, but could not be read.',
        'wrong-shape': 'What arrived is not a list of organisations.',
        'unknown-version': 'The list of organisations is in a newer form than this page can show.',
        'no-org': 'This organisation is not in the list.',
        sorted: 'Sorted: {order}',
        skip: 'Skip to the organisations',
        hours: 'Opening hours',
        fax: 'Fax',
        textphone: 'Text phone',
        link: 'Link to this organisation',
        skipToSearch: 'Skip to search',
        person: 'Contact',
    },
    terms: {
        finding: 'Finding a partner',
        support: 'Support',
        advice: 'Advice',
        funding: 'Funding',
        exchange: 'Exchanges',
        accreditation: 'Accreditation',
        primary: 'Primary',
        secondary: 'Secondary',
        special: 'Special',
    },
};

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const KEYS$1 = [...Object.keys(en.terms), ...Object.keys(en.words)];
function shapeOf(keys) {
    let shape = 0;
    for (const letter of keys.join())
        shape = (shape * 31 + letter.charCodeAt(0)) | 0;
    return shape;
}
/**
 * The locale that was packed, without words that were added since: new ones are at the end.
 * Undefined if other keys have changed.
 */
function unpack({ shape, texts, ...part }) {
    const lines = texts.split('\n');
    const keys = KEYS$1.slice(0, lines.length);
    if (shapeOf(keys) !== shape)
        return undefined;
    const terms = {};
    const words = {};
    lines.forEach((line, i) => {
        const key = keys[i] ?? '';
        const forms = line.split('|');
        if (key in en.terms)
            terms[key] = line;
        else
            words[key] = forms[1] === undefined ? line : pluralOf(forms);
    });
    return { ...part, terms, words: words };
}
function pluralOf(forms) {
    return Object.fromEntries(forms.flatMap((form, i) => (form ? [[FORMS[i], form]] : [])));
}

const locales = new Map([en, cy].map((locale) => [locale.tag, locale]));
/** A locale by its tag in lower case. It is unpacked when a page first needs it. */
function localeAt(tag) {
    const locale = locales.get(tag);
    if (!locale || !('texts' in locale))
        return locale;
    const unpacked = { ...en, ...unpack(locale) };
    locales.set(tag, unpacked);
    return unpacked;
}
/**
 * The locale that matches a BCP 47 tag, or else English. Words in another script do not match:
 * people who read Punjabi in Arabic script (`pa-PK`) seldom read it in the script of our words.
 */
const localeFor = (tag) => lookup$1(tag, (range) => {
    const locale = localeAt(range);
    return locale && isSameLanguage(tag, locale.tag) ? locale : undefined;
}) ?? en;

const NO_DATE = { date: undefined };
/**
 * Reads `2026-04-03`, `2026/04/03`, `3/4/2026`, `03.04.26`, `3 April 2026`, `April 3rd, 2026`,
 * `3 Ebrill 2026`, `3-Apr-26`.
 */
function readDate(cell, order) {
    const text = cell.trim();
    const [, iso, mark = '', time = ''] = /^(\d{4}([-/.])\d{1,2}\2\d{1,2})(?:(T[\d:.]+(?:Z|[+-]\d\d:\d\d))|[T ][\d:.]+)?$/i.exec(text) ??
        [];
    if (iso) {
        const [year = '', month = '', day = ''] = iso.split(mark);
        const date = dateOf(year, month, day);
        return date ? { date: date + time } : NO_DATE;
    }
    const [, first = '', second = '', end = ''] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})(?:,? [\d:]+(?: ?[ap]m)?)?$/i.exec(text) ?? [];
    return end ? numbers(first, second, end, order) : inWords(text);
}
/**
 * The order of the dates in a column, found from dates with a number above 12. Undefined if there
 * are none, or if they contradict one another.
 */
function orderOf(cells) {
    const orders = new Set();
    for (const cell of cells) {
        const [, first = '', second = ''] = /^\s*(\d{1,2})[/. -](\d{1,2})[/. -]\d/.exec(cell) ?? [];
        if (Number(first) > 12)
            orders.add('day-first');
        if (Number(second) > 12)
            orders.add('month-first');
    }
    const [order, other] = orders;
    return other ? undefined : order;
}
function numbers(first, second, end, order) {
    const isShort = end.length === 2;
    const year = isShort ? `20${end}` : end;
    const byDay = dateOf(year, second, first);
    const byMonth = dateOf(year, first, second);
    const [date, other] = order === 'month-first' ? [byMonth] : order === 'day-first' ? [byDay] : [byDay, byMonth];
    const made = date ?? other;
    const isEither = date && other && date !== other;
    return { date: made, ...(isEither && { other }), ...(isShort && made && { isShort }) };
}
/** Months by their name, or its first letters, in `plainForm` and in the languages of our words. */
let months;
function monthNames() {
    const made = new Map();
    for (const language of OUR_LANGUAGES) {
        const own = localeFor(language);
        const known = own.tag === language ? own.months : undefined;
        for (const month of ['long', 'short']) {
            const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
            for (let index = 0; index < 12; index += 1) {
                const parts = format.formatToParts(new Date(Date.UTC(2026, index, 1)));
                const name = parts.find(({ type }) => type === 'month')?.value ?? '';
                for (const each of [name, known?.[index] ?? '']) {
                    const form = plainForm(each);
                    if (/\p{L}/u.test(form) && !made.has(form))
                        made.set(form, index + 1);
                }
            }
        }
    }
    return made;
}
function inWords(text) {
    const words = plainForm(text)
        .replace(/\b(\d{1,2})(?:st|nd|rd|th|er|af|ail|ydd|fed|eg|ain)\b/g, '$1')
        .replace(/\b(?:of|de|mis)\b/g, ' ')
        .trim();
    const [, before = '', name = '', after = '', year = ''] = /^(?:\p{L}+ +)?(?:(\d{1,2}) +)?(\p{L}[\p{L}\p{M}]*)(?: +(\d{1,2}))? +(\d{4}|\d{2})$/u.exec(words) ?? [];
    const day = before || after;
    months ??= monthNames();
    const month = months.get(name);
    const isShort = year.length === 2;
    const date = month && day ? dateOf(isShort ? `20${year}` : year, `${month}`, day) : undefined;
    return { date, ...(isShort && date && { isShort }) };
}
/** The date, if there is such a day. */
function dateOf(year, month, day) {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    return isReal ? date.toISOString().slice(0, 10) : undefined;
}

const WEB = /(?:(?:https?|htps?|hhttps?|http)\s?:?\/{1,2}\s?|www\.)[^\s<>"“”|;]+|(?<![@\p{L}\p{N}._/-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/[^\s<>"“”|;]*)?(?![\p{L}\p{N}@])/giu;
/** One URL, whose path may contain what separates values elsewhere. */
const WHOLE = /^https?:\/\/[^\s,;|<>"/]+(?:\/(?:[^\s|<>"]*[^\s|<>",;])?)?$/i;
const MAIL = /[\p{L}\p{M}\p{N}!#$%&'*+=?^_`{}~.-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/gu;
/** Longer cells are not lists of links, and would take long to search. */
const MOST$3 = 4000;
/** A page does not look for addresses in longer texts. */
const LONGEST$1 = 400;
/** The websites in a cell. If there are none, the cell as it is, for the check to judge. */
function readWebsites(cell) {
    const text = cell.trim();
    // A whole URL may contain what separates values elsewhere.
    if (WHOLE.test(text) && !/[,;](?:https?:|www\.)/i.test(text)) {
        return { links: [{ value: text }], rest: '' };
    }
    return checked(text, readLinks(text, WEB, (found) => found.replace(/(?<=[^\s(]*)[),.]+$/, unbalanced)), webAddress);
}
/** The e-mail addresses in a cell. */
function readEmails(cell) {
    const text = cell.trim().replace(/mailto:|https?:\/\/(?=[^\s/:@]+@)/gi, '');
    return checked(cell.trim(), readLinks(text, MAIL, (found) => found.replace(/\.+$/, '')), emailAddress);
}
/**
 * What was found, if a page finds an address too. `my school.org.uk` is not school.org.uk: then the
 * cell stays as it is, for the check to judge.
 */
function checked(text, found, fix) {
    const isSure = !found.rest || addressesIn(text, 'value', fix).some(({ value }) => value);
    return isSure || text.length > LONGEST$1 ? found : { links: [{ value: text }], rest: '' };
}
/** What ends a link but belongs to the sentence around it. */
function unbalanced(end, index, whole) {
    const isOpen = whole.slice(0, index).includes('(');
    return isOpen && end.startsWith(')') ? ')' : '';
}
function readLinks(text, pattern, trim) {
    const links = [];
    const rest = [];
    let last = 0;
    let next;
    for (const { index, 0: found } of text.length > MOST$3 ? [] : text.matchAll(pattern)) {
        next = noteBetween(text.slice(last, index), links.at(-1), rest);
        const value = trim(found);
        links.push(next ? { value, label: next } : { value });
        last = index + value.length;
    }
    if (!links.length)
        return { links: text ? [{ value: text }] : [], rest: '' };
    const after = noteBetween(text.slice(last), links.at(-1), rest);
    return { links, rest: [...rest, after ?? ''].join(' ').trim() };
}
/**
 * Gives the text between two links to the link that it describes: `(in Welsh)` and `– office` come
 * after their link, `Blog:` and `Ms Price <` before it. Returns the label of the next link.
 */
function noteBetween(said, previous, rest) {
    const note = said
        .replace(/^[\s,;|/&>.]+|[\s,;|/&(.]+$/g, '')
        .replace(/^(?:and|or|a|neu|also)(?:\s|$)/i, '')
        .trim();
    if (!note)
        return undefined;
    const [, inside, dashed] = /^(?:\(([^()]+)\)?|[-–—:]\s*([^<]+))$/.exec(note) ?? [];
    if (previous && !previous.label && (inside ?? dashed)) {
        previous.label = (inside ?? dashed ?? '').trim();
        return undefined;
    }
    const [, before] = /^([^<>()]+?)\s*[:<]$/.exec(note) ?? [];
    if (before)
        return before;
    rest.push(note);
    return undefined;
}
function writeLink({ value, label }) {
    return label ? `${value} (${label})` : value;
}

/** What people write into a cell that has no value. */
const NOTHING$1 = /^(?:n\/a|n\.a\.?|#n\/a|none|null|nil|undefined|nan|not (?:applicable|available|known)|unknown|tb[cd]|to follow|pending|not (?:given|provided|yet)|none (?:given|known|yet|available)|no (?:e-?mail|website|web ?site|web|phone|telephone|tel|mobile|number|address|contact)(?: address| number| yet| given)?|amherthnasol|anhysbys|dim|dim (?:gwefan|e-?bost|ffôn|rhif|cyfeiriad)|[-–—.?]+)$/i;
/** Whether a cell is empty, or has one of the usual words for that. */
function isNothing(cell) {
    const text = cell.trim();
    return !text || NOTHING$1.test(text) || NOTHING$2.test(text);
}
/** What a spreadsheet shows in place of a value that it could not calculate. */
function isSheetError(cell) {
    return /^#(?:REF|NAME\?|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|ERROR)!?$/.test(cell.trim());
}

/** What people call a kind of telephone, and what HSDS calls it. */
const TYPES = new Map(Object.entries({
    voice: 'voice|landline|llais',
    fax: 'fax|f|ffacs|telefax',
    cell: 'cell|mobile|mob|m|cell phone|mobile phone|symudol',
    text: 'text|sms|text messages',
    textphone: 'textphone|minicom|text phone|typetalk',
    video: 'video',
    pager: 'pager',
}).flatMap(([type, all]) => all.split('|').map((name) => [name, type])));
/** Words before a number that do not say its kind. */
const LABEL$1 = /^(?:telephone|telephone number|phone|phone number|tel|tel no|t|p|ph|ffon|ffôn|rhif ffôn|call)$/i;
/** A number, then the first character of a second one. Both have enough digits to be dialled. */
const SEPARATOR = /\s*(?:[;|\n]|,\s*(?=[+(\d])|\s(?:or|and|neu|a|&)\s|\s?\/\s?)\s*/i;
/** Between two numbers of which the second has a label: `Tel: 01286 678901 Fax: 01286 678902`. */
const BEFORE_LABEL = /(?<=\d[\s,]*)\s+(?=(?:tel|telephone|phone|ffôn|ffon|fax|ffacs|mob|mobile|symudol)\b[.:]*\s*[+(\d])/gi;
/** The numbers of a cell, and whether anything had to be changed to find them. */
function readPhones(cell) {
    const phones = [];
    let isRepaired = false;
    const labelled = cell
        .trim()
        .replace(/^(\d{6,})\.0$/, '$1')
        .replace(BEFORE_LABEL, '\n');
    for (const part of labelled.split(/[;|\n]/).flatMap(divided)) {
        const text = part.text.trim().replace(/[,;.]+$/, '');
        if (!text)
            continue;
        const phone = readPhone(text);
        isRepaired ||= part.isCompleted || text !== part.text.trim();
        phones.push(phone);
    }
    return { phones, isRepaired };
}
/** `0161 496 0123/4` is two numbers. The second is shortened. */
function divided(text) {
    const pieces = text.split(SEPARATOR);
    const [first = '', ...others] = pieces;
    const all = pieces.map(digitsOf$1);
    const isNumbers = others.length > 0 && all.every((digits, index) => digits.length >= (index ? 1 : 6));
    // Such words may also be in a note: `Mon and Tue`.
    if (!isNumbers || others.some((piece) => !/^[+(]*\d/.test(piece))) {
        return [{ text, isCompleted: false }];
    }
    return pieces.map((piece, index) => {
        const isShort = index > 0 && digitsOf$1(piece).length < 7 && !/^\s*(?:\+|0\d)/.test(piece);
        return isShort
            ? { text: completed(first, piece), isCompleted: true }
            : { text: piece, isCompleted: false };
    });
}
const digitsOf$1 = (text) => text.replace(/\D/g, '');
/** The number before it, with its last digits replaced by those of the short one. */
function completed(first, short) {
    let left = digitsOf$1(short).length;
    let end = first.length;
    while (end > 0 && left > 0) {
        end -= 1;
        if (/\d/.test(first.charAt(end)))
            left -= 1;
    }
    return first.slice(0, end) + short.trim();
}
const NUMBER = /^(?:(?<label>\p{L}[\p{L} ]*?)\s*[.:]*[:.\s]\s*)?(?<number>[+(]?[\d\u0660-\u0669\u06f0-\u06f9](?:[\p{Nd}\s().+\-–‑/]*\p{Nd})?)(?<rest>.*)$/su;
const EXTENSION = /^[\s,]*\(?\s*(?:x|ext|extn|extension|est|estyniad)\.?:?\s*(\d{1,7})\s*\)?\s*/i;
/** One number, with what is written beside it. */
function readPhone(text) {
    const { label = '', number = '', rest = '' } = NUMBER.exec(text)?.groups ?? {};
    const type = TYPES.get(label.toLowerCase());
    if (!number || (label && !type && !LABEL$1.test(label)))
        return { number: text };
    const [matched = '', extension] = EXTENSION.exec(rest) ?? [];
    const note = /^\s*(?:\((.*)\)|[-–—:,]\s*(.*))?\s*$/s.exec(rest.slice(matched.length));
    if (!note)
        return { number: text };
    const description = (note[1] ?? note[2] ?? '').trim();
    const noteType = TYPES.get(description.toLowerCase());
    const kind = type ?? noteType;
    return {
        number: number.trim(),
        ...(kind && { type: kind }),
        ...(extension && { extension }),
        ...(description && !noteType && { description }),
    };
}
/** A number as a cell has it. */
function writePhone({ number, type, extension, description }) {
    const kind = type ? `${type}: ` : '';
    const inner = extension ? ` ext ${extension}` : '';
    return `${kind}${number}${inner}${description ? ` (${description})` : ''}`;
}

/** What always separates values. */
const STRONG = /[;|\n\u061b]/;
/** What may separate values, or be part of one. */
const WEAK = /\s*[,/+•·،、]\s*|\s+(?:and|&|a['’]r|ac?|et|y|und|e|i|og|na|و|और|اور)\s+/iu;
/** The parts of a cell between what always separates, without empty ones. */
function strongParts(cell) {
    return trimmed(cell.split(STRONG));
}
const trimmed = (parts) => parts.map((part) => part.replace(/^[\s•·*–-]+\s|^[•·]|[\s,.]+$/gu, '').trim()).filter(Boolean);
/**
 * The values in a cell, found by known values. A known value may contain what separates values
 * elsewhere, such as “Trinidad and Tobago”: the longest known value is taken first.
 *
 * @param find gives the value of a text.
 */
function knownParts(cell, find) {
    return strongParts(cell).flatMap((part) => {
        const whole = find(part);
        return whole === undefined ? weakParts(part, find) : { text: part, value: whole };
    });
}
function weakParts(part, find) {
    const pieces = piecesOf(part);
    const found = [];
    for (let from = 0; from < pieces.length;) {
        let to = Math.min(pieces.length, from + 5);
        const upTo = (end) => part.slice(pieces[from]?.start ?? 0, pieces[end - 1]?.end ?? 0).trim();
        while (to > from + 1 && find(upTo(to)) === undefined)
            to -= 1;
        const text = upTo(to).replace(/^(?:and|&)\s+/i, '');
        if (text)
            found.push({ text, value: find(text) });
        from = to;
    }
    return found;
}
function piecesOf(part) {
    const pieces = [];
    let start = 0;
    for (const { index, 0: between } of part.matchAll(new RegExp(WEAK, 'giu'))) {
        pieces.push({ start, end: index });
        start = index + between.length;
    }
    pieces.push({ start, end: part.length });
    return pieces;
}
/** The parts of a cell between commas and slashes too, but not between words such as “and”. */
function shortParts(cell) {
    return strongParts(cell).flatMap((part) => trimmed(part.split(/\s*[,/]\s*/)));
}

/**
 * A British number, starting with the 0: area codes are longer than the country codes of other
 * numbers.
 */
const BRITISH = /^0(?:[13]\d{8,9}|2[03489]\d{8}|7[1-9]\d{8}|8[047]\d{7,8})$/;
/** The same with the country code, but for the + in front of it. */
const INTERNATIONAL = /^44(?:[13]\d{8,9}|2[03489]\d{8}|7[1-9]\d{8}|8[047]\d{7,8})$/;
/**
 * A British number with the 0 or the + restored, which a spreadsheet removes when it reads the
 * number as a quantity. Undefined if none is missing. People who type a number write spaces in it,
 * or its 0.
 */
function lostStart(given, { country, isPhone }) {
    const read = given.trim();
    const code = INTERNATIONAL.test(read) ? 'lost-plus' : 'lost-zero';
    const made = code === 'lost-plus' ? `+${read}` : `0${read}`;
    const isBritish = code === 'lost-plus' || BRITISH.test(made);
    if (country !== 'GB' || !isBritish || isPhone?.(made, country) === false)
        return { code };
    return { made, code };
}

/** Other words for common values of feeds, in the form of `plainForm`. */
const SYNONYMS = {
    finding: 'partner finding|find a partner|finding partners|matching|chwilio am bartner',
    support: 'help',
    advice: 'guidance',
    funding: 'grants|grant|grantiau',
    exchange: 'exchange|exchange visits|exchange programme|exchange programmes',
    primary: 'primary school|primary schools|ysgol gynradd|ysgolion cynradd',
    secondary: 'secondary school|secondary schools|high school|ysgol uwchradd|ysgolion uwchradd',
    special: 'special school|special schools|special needs|sen|send|ysgol arbennig|ysgolion arbennig',
};
let codes;
function termCodes() {
    const made = new Map();
    for (const language of ['en', 'cy']) {
        for (const [code, name] of Object.entries(localeFor(language).terms)) {
            made.set(code, code).set(plainForm(name), code);
        }
    }
    for (const [code, all] of Object.entries(SYNONYMS)) {
        for (const form of all.split('|'))
            made.set(form, code);
    }
    return made;
}
/**
 * The value in feeds for an offer or a phase of school: `primary` for `Primary schools` and
 * `Cynradd`.
 */
function termCode(text) {
    codes ??= termCodes();
    return codes.get(plainForm(text));
}
/** The word for such a value, or the value as it is. */
function termName(code, language) {
    const { terms } = localeFor(language);
    return (Object.hasOwn(terms, code) && terms[code]) || code;
}

/**
 * The value of a cell, in the form of its field in the feed. Undefined if it is empty. A list, if
 * the field is a list.
 *
 * @param link the URL that the cell links to, if its text does not have it.
 */
function readCell({ field, index, variant }, given, link, context, note) {
    if (field.startsWith(KEY))
        return given ? jsonCell(given, note) : undefined;
    if (field.startsWith('_'))
        return given ? readJson(given) : undefined;
    const cell = valueOf(field, given, link, note);
    const read = READERS[field] ?? text$3;
    return cell === undefined || (isNothing(cell) && !isNamibia(field, cell))
        ? undefined
        : read(cell, context, note, { index, variant });
}
const isNamibia = (field, cell) => field === 'countries' && cell.trim() === 'NA';
/** The text of a cell, if it has no formula. */
function valueOf(field, given, link, note) {
    if (isSheetError(given)) {
        note('refused', 'sheet-error', { read: given });
        return undefined;
    }
    const formula = linkFormula(given);
    const target = formula?.url ?? link;
    const isAddress = /website|email|logo/.test(field);
    if (target && isAddress && !/[.@]\p{L}/u.test(formula?.text ?? given))
        return target;
    if (formula)
        return isAddress ? formula.url : formula.text;
    // A formula that people use so that Excel does not change a number.
    const [, quoted] = /^="([^"]*)"$/.exec(given.trim()) ?? [];
    if (quoted !== undefined)
        return quoted;
    if (/^=./.test(given)) {
        note('refused', 'formula', { read: given });
        return undefined;
    }
    // The mark before a number that makes it text, if a program did not understand it.
    return given.replace(/^'(?=[+(\d])/, '');
}
const text$3 = (cell) => plainCell(cell);
const number = (cell, _context, note) => {
    const made = Number(cell.trim().replace(/^([+-]?\d+),(\d+)$/, '$1.$2'));
    if (Number.isFinite(made))
        return made;
    note('refused', 'number', { read: cell });
    return undefined;
};
function jsonCell(cell, note) {
    try {
        return JSON.parse(cell);
    }
    catch {
        note('refused', 'json', { read: cell });
        return undefined;
    }
}
const json$1 = (cell, _context, note) => jsonCell(cell, note);
/** A note on a country or language: `Kenya (East Africa)`. */
const BRACKETS = /\s+\([^()]*\)/g;
const countries = (cell, _context, note) => some(knownParts(cell.replace(BRACKETS, ''), countryCode).flatMap(({ text: read, value }) => {
    if (value === undefined) {
        const isMany = NO_COUNTRIES.has(plainForm(read));
        note('refused', isMany ? 'many-countries' : 'country', { read });
        return [];
    }
    if (partOfCountry(read))
        note('repaired', 'part-of-country', { read, made: value });
    return value;
}));
const languages = (cell, _context, note) => some(knownParts(cell.replace(BRACKETS, ''), languageTag).flatMap(({ text: read, value }) => {
    if (value === undefined)
        note('refused', 'language', { read });
    return value ?? [];
}));
/** Offers and phases: common words become their codes, others stay as they are. */
const terms$1 = (cell) => {
    const parts = knownParts(cell, termCode);
    const isKnown = parts.every(({ value }) => value !== undefined);
    return some(isKnown
        ? parts.map(({ value = '' }) => value)
        : shortParts(cell).map((part) => termCode(part) ?? part));
};
const categories = (cell, { categories: book, alone }, note) => {
    const find = (name) => book.find(name) ?? (alone.has(plainForm(name)) ? `\n${name}` : undefined);
    const named = strongParts(cell).flatMap((part) => {
        const pieces = knownParts(part, find);
        return pieces.every(({ value }) => value !== undefined)
            ? pieces.map((each) => each.text)
            : part;
    });
    return some(named.map((name) => {
        const known = book.find(name);
        if (known !== undefined)
            return known;
        note('look', 'new-category', { read: name });
        return book.add(name);
    }));
};
const date = (cell, { dates }, note, { index }) => {
    const { date: made, other, isShort } = readDate(cell, dates.get(index));
    if (other && made) {
        note('refused', 'either-date', { read: cell, offer: made, other });
        return undefined;
    }
    if (!made)
        note('refused', 'date', { read: cell });
    else if (isShort)
        note('look', 'short-date', { read: cell, made });
    return made;
};
const STATUSES = new Map(Object.entries({
    active: 'active|open|current|yes|y|true|live|gweithredol|ydy|ie',
    inactive: 'inactive|dormant|paused|suspended|no|n|false|anweithredol|na',
    defunct: 'defunct|closed|closed down|dissolved|permanently closed|ended|ceased|no longer running|no longer active|wedi cau',
    'temporarily closed': 'temporarily closed|closed temporarily|ar gau dros dro',
}).flatMap(([status, all]) => all.split('|').map((name) => [name, status])));
const status = (cell, _context, note) => {
    const made = STATUSES.get(plainForm(cell));
    if (!made)
        note('refused', 'status', { read: cell });
    return made;
};
function linkReader(read, key) {
    return (cell, _context, note) => {
        const { links, rest } = read(cell);
        if (rest)
            note('repaired', 'words', { read: cell, made: links.map(writeLink).join('; '), other: rest });
        else if (!isPlainList(cell, links.map(writeLink))) {
            note('repaired', 'changed', { read: cell, made: links.map(writeLink).join('; ') });
        }
        return links.map(({ value, label }) => (label ? { [key]: value, label } : { [key]: value }));
    };
}
/** Whether a cell has only these texts and separators. */
const isPlainList = (cell, texts) => cell.trim() === texts.join('; ') ||
    cell
        .trim()
        .split(/\s*[;|\n]\s*|,\s+/)
        .join('\n') === texts.join('\n');
const phones$1 = (cell, context, note, { variant }) => {
    if (/^\d(?:[.,]\d+)?e\+\d+$/i.test(cell.trim())) {
        note('refused', 'short-number', { read: cell });
        return undefined;
    }
    if (/^[0.]+$/.test(cell.trim()))
        return undefined;
    const { phones: found, isRepaired } = readPhones(cell);
    if (isRepaired)
        note('repaired', 'changed', { read: cell, made: found.map(shown$1).join('; ') });
    return found.map((phone) => withZero(phone, context, note)).map(withType(variant));
};
const shown$1 = ({ number: digits }) => digits;
const withType = (type) => (phone) => type && !phone.type ? { ...phone, type } : phone;
function withZero(phone, context, note) {
    const { number: read } = phone;
    const { made, code } = lostStart(read, context);
    if (made && context.zeros === 'restore') {
        note('repaired', code, { read, made });
        return { ...phone, number: made };
    }
    if (made)
        note('look', code, { read, offer: made });
    else if (context.isPhone?.(read, context.country) === false)
        note('look', 'odd-phone', { read });
    return phone;
}
/** The numbers of charities in Scotland and Northern Ireland, whose registers are others (org-id.guide). */
const REGISTERS = [
    [/^SC ?\d{6}$/i, 'GB-SC'],
    [/^NIC ?\d{6}$/i, 'GB-NIC'],
];
const identifiers = (cell, _context, _note, { variant }) => shortParts(cell).map((part) => {
    const register = variant === 'GB-CHC' && REGISTERS.find(([form]) => form.test(part))?.[1];
    const [, scheme = register || variant, identifier = part] = /^([A-Z]{2}-[A-Z]+)[\s:-]+(.+)$/.exec(part) ?? [];
    return scheme ? { identifier, identifier_scheme: scheme } : { identifier };
});
const some = (values) => (values.length ? [...new Set(values)] : undefined);
const READERS = {
    category_ids: categories,
    countries,
    languages,
    offers: terms$1,
    phases: terms$1,
    services: (cell) => strongParts(cell).map((name) => ({ name })),
    assured_date: date,
    last_modified: date,
    status,
    email: linkReader(readEmails, 'email'),
    additional_emails: linkReader(readEmails, 'email'),
    website: linkReader(readWebsites, 'url'),
    additional_websites: linkReader(readWebsites, 'url'),
    'contact.email': linkReader(readEmails, 'email'),
    phones: phones$1,
    'contact.phone': phones$1,
    organization_identifiers: identifiers,
    'location.latitude': number,
    'location.longitude': number,
    'location.address': (cell) => readAddress(cell),
    'location.country': (cell) => countryCode(cell) ?? plainCell(cell),
    checks: json$1,
    source_text: json$1,
    applies_to: json$1,
};

/** What is wrong and what to do, by the code of the problem. */
const SENTENCES = {
    website: () => 'This is not a URL. Write it as https://www.example.org.',
    image: () => 'This is not the URL of a picture. Write it as https://www.example.org/logo.png.',
    email: () => 'This is not an email address. Write it as name@example.org.',
    phone: () => 'There is no telephone number in this. Write the number, and nothing else, in this cell.',
    'odd-phone': () => 'This does not look like a telephone number that exists. Check it.',
    'lost-zero': ({ offer }) => offer
        ? `A spreadsheet may have removed the 0 in front. If it is a UK number, write ${offer}.`
        : 'A spreadsheet removed the 0 in front, and it was put back. Check that it is a UK number.',
    'lost-plus': ({ offer }) => offer
        ? `A spreadsheet may have removed the + in front. If it is a UK number, write ${offer}.`
        : 'A spreadsheet removed the + in front, and it was put back. Check that it is a UK number.',
    'short-number': () => 'The spreadsheet has rounded this number. Format the column as text and type the number again.',
    country: () => 'This is not a country that we know. Write its name in English or Welsh, or its code.',
    'many-countries': () => 'This is not one country. Name the countries, or leave the cell empty.',
    'part-of-country': () => 'This is a part of a country, so its country is in the list.',
    language: () => 'This is not a language that we know. Write its name, or its code such as cy.',
    date: () => 'This is not a date. Write it as 2026-03-31.',
    'either-date': ({ made, offer, other }) => `This could be ${made ?? offer} or ${other}. Say whether dates here have the day or the month first.`,
    'short-date': () => 'The year has two digits. Check that it is the right one.',
    'new-category': () => 'This category is new. If it is another spelling of one that is there, correct it.',
    parent: () => 'No organisation in the list has this name or ID. Write one exactly as in the list.',
    status: () => 'Write active, inactive, defunct or temporarily closed.',
    number: () => 'This is not a number.',
    json: () => 'This has to be JSON, as it was written when the list was exported.',
    formula: () => 'This is a formula. Copy the column and paste it as values, then save the file again.',
    'sheet-error': () => 'The formula in this cell has failed. Correct it, or write the value.',
    words: ({ other }) => `“${other}” was left out. Move it to another column if it matters.`,
    changed: () => 'It was tidied up. Correct the cell if that is wrong.',
    'no-scheme': () => 'It had no https:// in front. Correct the cell if that is wrong.',
    refused: ({ other }) => other ?? 'It could not be read.',
    name: () => 'This row has no name. Give it one, or delete the row.',
    'derived-name': () => 'This row has no name. It was taken from the description: check it.',
    derived: () => 'The name was taken from the description. Check it, then delete name_source.',
    'same-name': ({ other }) => `${other} has the same name. Both are in the list: if they are one organisation, delete a row.`,
    'same-name-row': ({ other }) => `Row ${other} has the same name. Both are in the list: if they are one organisation, delete a row.`,
    'same-id': ({ other }) => `Row ${other} has the same ID, so this row was left out. Give each organisation an ID of its own.`,
    'only-name': () => 'This row has a name and nothing else. If it is a heading, delete the row.',
    section: () => 'This is one cell across the sheet. It was read as a heading and left out.',
    total: () => 'This looks like a total, and not like an organisation. It was left out.',
    'hidden-column': ({ field }) => `The column “${field}” is hidden in the spreadsheet, so it was left out. Show it there if it belongs in the list.`,
    'private-column': ({ field }) => `The column “${field}” seems to be private, and anybody can read the list. It was left out.`,
    'other-sheets': ({ read, other }) => `Only the sheet “${read}” was read. The file has others: ${other}.`,
    'unknown-column': ({ field }) => `Nobody sees the column “${field}” on the page, but it is in the file, which anybody can read. If it is private, leave the column out.`,
    'no-heading': ({ field }) => `Column ${field} has no heading. Write one, so that it can be read.`,
    respondent: ({ field }) => `The column “${field}” says who filled in the form. It was left out of the list.`,
    'other-id': ({ other }) => `The organisation of this name has the ID ${other}, which it keeps: links lead to it.`,
    'no-description': () => 'There is no description. Say in a sentence or two whom they help, and how.',
    'no-contact': () => 'There is no website, email, telephone or address. Give visitors one of them.',
    'unseen-hours': () => 'Nobody sees these hours. Give days such as MO,TU and opens_at, or say them in description.',
    insecure: () => 'Anybody between this website and its visitors can change its pages. Try it with https://.',
    'same-words': () => 'This is the same as the name. Delete it.',
    'unknown-key': ({ field }) => `The feed has no ${field}, so nobody sees it. Correct the key; or begin it with _ if it is your own.`,
    'no-parent': () => 'No organisation of the list has this ID.',
    'review-due': ({ other }) => `It was last checked more than ${other} days ago.`,
    'no-organizations': () => 'There are no organisations in the list.',
    slip: ({ other }) => other ?? '',
    'too-many': ({ other }) => `A page shows the first ${other} organisations only.`,
};

/** The fields whose original words are kept if they are changed: those that a visitor acts on. */
const KEPT = ['email', 'website', 'phones'];
/** The key of the feed that a column belongs to. */
function keyOf({ field, variant }) {
    const [first = ''] = field.startsWith('_') ? [field] : field.replace(/^key: /, '').split('.');
    if (first === 'location' || first === 'contact')
        return `${first}s`;
    return variant && TRANSLATED$1.has(field) ? 'translations' : first;
}
/** Reads one row of a sheet. */
function readRow({ cells, row, links }, columns, context) {
    const ofCells = [];
    const ofCheck = [];
    const record = {};
    const read = columns.filter(({ field }) => field !== IGNORE);
    const refused = new Set();
    const changed = new Set();
    const noteAt = (column) => (severity, code, about) => {
        if (severity === 'refused')
            refused.add(keyOf(column));
        if (severity === 'repaired')
            changed.add(keyOf(column));
        ofCells.push(problem(severity, code, { read: '', ...about }, column, row));
    };
    for (const column of read) {
        const cell = cells[column.index] ?? '';
        const link = links?.get(cellName(row, column.index));
        const value = readCell(column, cell, link, context, noteAt(column));
        if (value !== undefined)
            put(record, column, value);
    }
    const given = settle(record);
    const hasSource = Object.hasOwn(given, 'source_text');
    const checked = checkRecord(given);
    const name = checked.record?.['name'] ?? given['name'];
    if (!checked.record) {
        const [column] = read.filter(({ field, variant }) => field === 'name' && !variant);
        ofCells.push(problem('refused', 'name', { read: '' }, column, row));
        return {
            row: row + 1,
            record: undefined,
            keys: new Set(),
            problems: named(ofCells, name, row),
        };
    }
    if (!Object.hasOwn(given, 'id'))
        delete checked.record['id'];
    if (!Object.hasOwn(given, 'name') && checked.record['alternate_name'] === name) {
        delete checked.record['alternate_name'];
    }
    for (const each of checked.problems) {
        const key = each.path.split('/')[1] ?? '';
        if (key === 'id' && !Object.hasOwn(given, 'id'))
            continue;
        const own = read.filter((column) => keyOf(column) === key);
        // Values that did not fit into one field came from the column of that field.
        const of = own.length ? own : read.filter((column) => keyOf(column) === fieldOf(key));
        const column = of.find(({ index }) => (cells[index] ?? '').trim()) ?? of[0];
        const isRepair = !isUnread(each);
        (isRepair ? changed : refused).add(key);
        const found = fromCheck(each, key, column, cells[column?.index ?? -1] ?? '', row);
        const made = isRepair ? (written(checked.record, key) ?? found.made) : found.made;
        ofCheck.push({ ...found, made });
    }
    const problems = joined$3(ofCells, ofCheck);
    dropUnread(checked.record, given);
    if (!hasSource)
        keepWords(checked.record, read, cells, (key) => changed.has(key) || refused.has(key));
    const isAlone = Object.keys(given).length === 1 && given['name'] !== undefined;
    if (isAlone && !ofCells.length && read.some(({ field }) => SAYS_MORE.test(field))) {
        const about = { read: String(name) };
        problems.push(problem('look', 'only-name', about, undefined, row));
    }
    const keys = new Set(read.map(keyOf));
    return { row: row + 1, record: checked.record, keys, problems: named(problems, name, row) };
}
/** Fields that an organisation has only once. */
const SAYS_MORE = /^(?:phones|email|website|description|contact\.|location\.)/;
/** The field that a list of further ones belongs to. */
const fieldOf = (key) => key.replace(/^additional_(email|website)s$/, '$1');
/** The value of a field after the check, as a person writes it. Undefined if it is not a text. */
function written(record, key) {
    const field = fieldOf(key);
    if (field === 'phones')
        return texts(record[field], (each) => writePhone({ ...each, number: `${each['number'] ?? ''}` }));
    if (field !== 'email' && field !== 'website')
        return undefined;
    const further = texts(record[`additional_${field}s`], ({ url, email }) => `${url ?? email ?? ''}`);
    const all = new Set([record[field], ...further.split('; ')]);
    return [...all].filter(Boolean).join('; ');
}
const texts = (list, write) => Array.isArray(list) ? list.filter(isRecord).map(write).filter(Boolean).join('; ') : '';
/**
 * Without links that lead nowhere: a page would show their words, and the keeper was told to
 * correct them.
 */
function dropUnread(record, given) {
    for (const key of ['additional_emails', 'additional_websites']) {
        const list = record[key];
        if (!Array.isArray(list) || list === given[key])
            continue;
        const left = list.filter((each) => !isRecord(each) || each['url'] || each['email']);
        if (left.length)
            record[key] = left;
        else
            delete record[key];
    }
}
/**
 * The problems of the cells, and those that the check found. If both repaired one cell, that of the
 * check stays, because it has the current value. If the check refuses a telephone number, other
 * problems of it are left out.
 */
function joined$3(ofCells, ofCheck) {
    const cellsOf = (wanted) => new Set(ofCheck.flatMap(({ severity, cell }) => (severity === wanted ? (cell ?? []) : [])));
    const told = {
        changed: cellsOf('repaired'),
        'odd-phone': cellsOf('refused'),
    };
    return [
        ...ofCells.filter(({ code, cell }) => !cell || !told[code]?.has(cell)),
        ...ofCheck.filter(({ severity, cell }, index) => severity !== 'repaired' ||
            !cell ||
            ofCheck.findIndex((each) => each.severity === severity && each.cell === cell) === index),
    ];
}
/** Keeps the exact words of cells that were changed. */
function keepWords(record, columns, cells, isChanged) {
    const words = {};
    for (const key of KEPT.filter(isChanged)) {
        const own = columns.filter((column) => keyOf(column) === key);
        const texts = own.map(({ index }) => cells[index] ?? '').filter((cell) => cell.trim());
        if (texts.length)
            words[key] = texts.join('\n');
    }
    if (Object.keys(words).length)
        record['source_text'] = words;
}
/** The sentence for what a page's check found in a field. */
const CHECKED = {
    website: 'website',
    additional_websites: 'website',
    email: 'email',
    additional_emails: 'email',
    contacts: 'email',
    phones: 'phone',
    logo: 'image',
    status: 'status',
    assured_date: 'date',
    last_modified: 'date',
    countries: 'country',
    languages: 'language',
};
function fromCheck(checked, key, column, cell, row) {
    const { message } = checked;
    const made = isUnread(checked) ? undefined : checked.made;
    const read = cell || unquoted(checked.read);
    if (key === 'name' && made !== undefined) {
        return problem('repaired', 'derived-name', { read, made: unquoted(made) }, column, row);
    }
    if (made !== undefined) {
        const code = made.includes(`https://${read.trim()}`) ? 'no-scheme' : 'changed';
        return problem('repaired', code, { read, made: unquoted(made) }, column, row);
    }
    return problem('refused', CHECKED[key] ?? 'refused', { read, other: message }, column, row);
}
/** A text in JSON, as text. */
function unquoted(json) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'string' ? value : json;
    }
    catch {
        return json;
    }
}
function problem(severity, code, about, column, row) {
    const field = column && (column.heading.trim() || column.letter);
    const said = { ...about, field };
    return {
        severity,
        code,
        row: row + 1,
        cell: column && cellName(row, column.index),
        field,
        read: about.read,
        made: about.made,
        offer: about.offer,
        other: about.other,
        message: SENTENCES[code](said),
    };
}
const named = (problems, name, row) => problems.map((each) => ({
    ...each,
    organization: typeof name === 'string' && name ? name : `row ${row + 1}`,
}));

/** A sheet that is not a list of organisations. The message says what to do. */
class SheetError extends FileError {
    constructor(code, about) {
        super(FILE_SENTENCES[code](about), { code, about });
        this.name = 'SheetError';
    }
}
/**
 * Reads a sheet with a row for each organisation.
 *
 * @param feed the list that it belongs to, for its categories and organisations.
 * @throws {SheetError}
 */
function readSheet(sheet, feed, options = {}) {
    const rows = unmergedRows(sheet);
    const found = findHeadings(rows, options.headingRow && options.headingRow - 1);
    if (!found)
        throw new SheetError(rows.every(isEmptyRow) ? 'empty-sheet' : 'no-headings', sheet.name ?? '');
    const { headings, last: headingRow } = found;
    const body = rows.slice(headingRow + 1);
    const columns = columnsOf$1(headings, body, options.columns).map(leftOutBy(sheet));
    if (isSideways(columns, body))
        throw new SheetError('sideways', sheet.name ?? '');
    const categories = categoryBook(feed['categories']);
    const context = {
        categories,
        alone: aloneIn(columns, body),
        dates: datesIn(columns, body, options.dates),
        country: options.country ?? 'GB',
        zeros: options.zeros ?? 'restore',
        isPhone: options.isPhone,
    };
    const problems = columnProblems(columns, headingRow + 1);
    const wide = wideRows(sheet, columns);
    const made = [];
    body.forEach((cells, index) => {
        const row = headingRow + 1 + index;
        if (index % 500 === 0)
            options.onProgress?.(index, body.length);
        if (isEmptyRow(cells) || isSameHeadings(cells, headings))
            return;
        const leftOut = wide.has(row) ? 'section' : isTotal(cells, columns) ? 'total' : undefined;
        if (leftOut) {
            problems.push(rowLeftOut(leftOut, cells, row));
            return;
        }
        const read = readRow({ cells, row, links: sheet.links }, columns, context);
        problems.push(...read.problems);
        if (read.record)
            made.push(read);
    });
    return { columns, headingRow: headingRow + 1, rows: made, categories, problems };
}
/** Rows of the sheet that are one cell from side to side: a heading inside the list. */
function wideRows({ merges = [] }, columns) {
    return new Set(merges.flatMap(({ top, bottom, left, right }) => top === bottom && right - left + 1 >= Math.max(2, columns.length / 2) ? top : []));
}
function rowLeftOut(code, cells, row) {
    const read = cells.find((cell) => cell.trim()) ?? '';
    return { severity: 'look', code, row: row + 1, read, message: SENTENCES[code]() };
}
/** `Total`, `Grand total: 25`, `Total organisations`, `Cyfanswm`. */
const TOTAL = /^(?:(?:grand|overall|sub)[\s-]*)?(?:totals?|cyfanswm|sum|count)(?:\s+(?:number\s+of\s+)?(?:organi[sz]ations|partners|sefydliadau))?\s*[:=]?\s*\d*$/i;
/** Whether a row is a total. An organisation with such a name has a way to reach it. */
function isTotal(cells, columns) {
    const has = (fields) => columns.find(({ field, index }) => fields.test(field) && (cells[index] ?? '').trim());
    const name = has(/^name$/);
    const first = (name ? cells[name.index] : cells.find((cell) => cell.trim())) ?? '';
    return TOTAL.test(first.trim()) && !has(/^(?:id|description|email|website|phones|location\.)/);
}
/** Headings of columns that are private to the school. */
const PRIVATE = /\b(?:private|confidential|internal|safeguarding|dbs|home (?:address|phone|telephone|number|email)|do not (?:publish|share)|date of birth|dob|preifat|cyfrinachol|diogelu)\b/i;
/**
 * Leaves out columns that the keeper has hidden or that seem to be private, until the keeper says
 * otherwise.
 */
const leftOutBy = ({ hidden }) => (column) => {
    if (column.how === 'given')
        return column;
    if (hidden?.has(column.index))
        return { ...column, field: IGNORE, how: 'hidden' };
    return PRIVATE.test(column.heading) ? { ...column, field: IGNORE, how: 'private' } : column;
};
/** Whether the headings are one below the other, and each organisation is a column. */
function isSideways(columns, body) {
    const isKnown = ({ how }) => how === 'exact' || how === 'given';
    if (columns.length < 2 || columns.slice(1).some(isKnown))
        return false;
    const first = body.map(([cell = '']) => cell.trim()).filter(Boolean);
    const known = first.filter((cell) => isKnown(organizationHeadings.meaningOf(cell)));
    return known.length > 1 && known.length * 2 > first.length;
}
const organizationHeadings = headingsOf(ORGANIZATION_FIELDS);
/** Headings are repeated on each page of some lists. */
function isSameHeadings(cells, headings) {
    return (cells.some((cell) => cell.trim()) &&
        headings.every((heading, index) => headingForm(heading) === headingForm(cells[index] ?? '')));
}
/** The categories that are alone in some cell. */
function aloneIn(columns, rows) {
    const alone = new Set();
    for (const { index } of columns.filter(({ field }) => field === 'category_ids')) {
        for (const row of rows) {
            const parts = strongParts(row[index] ?? '');
            for (const part of parts)
                if (!/[,/&]|\s(?:and|a|ac)\s/.test(part))
                    alone.add(plainForm(part));
        }
    }
    return alone;
}
function datesIn(columns, rows, order) {
    return new Map(columns
        .filter(({ field }) => field === 'assured_date' || field === 'last_modified')
        .map(({ index }) => [index, order ?? orderOf(rows.map((row) => row[index] ?? ''))]));
}
/** What the keeper should know about the columns themselves. */
function columnProblems(columns, row) {
    return columns.flatMap(({ field, how, heading, letter }) => {
        const code = how === 'hidden' || how === 'private'
            ? `${how}-column`
            : field === IGNORE && how !== 'given'
                ? 'respondent'
                : how !== 'unknown'
                    ? undefined
                    : isNothing(heading)
                        ? 'no-heading'
                        : 'unknown-column';
        if (!code)
            return [];
        const about = { read: '', field: heading.trim() || letter };
        const cell = `${letter}${row}`;
        return [{ severity: 'look', code, row, cell, ...about, message: SENTENCES[code](about) }];
    });
}

/** What a feed says besides its lists, a row for each text: `page.title`, and the text. */
function writeSettings(name, value, headings) {
    return { name, rows: [headings, ...rowsOf(value, '')] };
}
function rowsOf(value, before) {
    return Object.entries(value).flatMap(([key, each]) => {
        // At the top level, there is nothing around it that could be written as JSON instead.
        const path = before ? `${before}.${key}` : isStep(key) ? key : KEY + key;
        const isPath = isRecord(each) && Object.keys(each).length > 0 && !path.startsWith(KEY);
        return isPath && Object.keys(each).every(isStep)
            ? rowsOf(each, path)
            : [[path, writeJson(each)]];
    });
}
/** Whether a key can be written in a path, and in a cell. */
const isStep = (key) => /^[^.\s](?:[^.]*[^.\s])?$/.test(key) && !/\p{Cc}/u.test(key);
/** The reverse. */
function readSettings({ rows }) {
    const made = {};
    for (const [path = '', cell = ''] of rows.slice(1)) {
        if (!path.trim() || !cell)
            continue;
        const keys = path.startsWith(KEY) ? [path.slice(KEY.length)] : path.split('.');
        let inner = made;
        for (const key of keys.slice(0, -1)) {
            const known = Object.hasOwn(inner, key) ? inner[key] : undefined;
            const next = isRecord(known) ? known : {};
            if (next !== known)
                setKey(inner, key, next);
            inner = next;
        }
        setKey(inner, keys.at(-1) ?? path, readJson(cell));
    }
    return made;
}

/**
 * The value of a record in a column, in a keeper's words. It may be incomplete: a value that does
 * not read back as the same is also written as JSON in a separate column (see `write-table.ts`).
 */
function writeCell(record, meaning, context) {
    const { field, variant, number } = meaning;
    if (field.startsWith('_'))
        return Object.hasOwn(record, field) ? writeJson(record[field]) : '';
    if (field.startsWith(KEY))
        return '';
    const [list = '', part = ''] = field.split('.');
    if (list === 'location')
        return locationCell(nth(record['locations'], number), part, context);
    if (list === 'contact')
        return contactCell(nth(record['contacts'], number), part);
    if (variant && TRANSLATED$1.has(field))
        return textAt(record['translations'], variant, field);
    const value = record[field];
    const write = WRITERS[field];
    if (value === undefined)
        return '';
    return write ? write(value, context) : typeof value === 'string' ? value : '';
}
const nth = (list, number) => Array.isArray(list) ? list[number - 1] : undefined;
const at$2 = (value, key) => isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const shown = (value) => typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
const textAt = (value, key, inner) => shown(at$2(at$2(value, key), inner));
function locationCell(location, part, { language }) {
    if (part === 'country') {
        const code = shown(at$2(nth(at$2(location, 'addresses'), 1), part));
        return nameOf$1('region', code, language) ?? code;
    }
    const own = shown(at$2(location, part));
    return own || shown(at$2(nth(at$2(location, 'addresses'), 1), part));
}
function contactCell(contact, part) {
    return part === 'phone' ? phones(at$2(contact, 'phones')) : shown(at$2(contact, part));
}
const items = (value) => (Array.isArray(value) ? value : []);
const joined$2 = (value, write) => items(value).map(write).join('; ');
const phones = (value) => joined$2(value, (phone) => (isRecord(phone) ? writePhone(phone) : ''));
const links = (key) => (value) => joined$2(value, (link) => {
    const label = shown(at$2(link, 'label'));
    return writeLink({ value: shown(at$2(link, key)), ...(label && { label }) });
});
const names = (type) => (value, { language }) => joined$2(value, (code) => nameOf$1(type, shown(code), language) ?? shown(code));
const terms = (value, { language }) => joined$2(value, (code) => termName(shown(code), language));
const json = (value) => JSON.stringify(value);
const WRITERS = {
    category_ids: (value, { categories }) => joined$2(value, (id) => categories.nameOf(shown(id)) ?? shown(id)),
    countries: names('region'),
    languages: names('language'),
    offers: terms,
    phases: terms,
    phones,
    services: (value) => joined$2(value, (service) => shown(at$2(service, 'name'))),
    additional_emails: links('email'),
    additional_websites: links('url'),
    organization_identifiers: (value) => joined$2(value, (each) => [shown(at$2(each, 'identifier_scheme')), shown(at$2(each, 'identifier'))]
        .filter(Boolean)
        .join(': ')),
    checks: json,
    source_text: json,
    applies_to: json,
};

/**
 * The sheet for a table, with a row for each record. A value that would not read back as the same
 * is written as JSON in a further column, so that a spreadsheet never loses anything.
 */
function writeTable(table, context) {
    const { name, records, fields, always, readBack } = table;
    const headings = headingsOf(fields);
    const meanings = meaningsOf(table);
    const titles = meanings.map((meaning) => headingFor(meaning, headings, context.language));
    const rows = records.map((record) => meanings.map((each) => writeCell(record, each, context)));
    const read = readBack({ name, rows: [titles, ...rows] });
    const extra = new Map();
    records.forEach((record, index) => {
        const made = read[index] ?? {};
        for (const key of new Set([...Object.keys(record), ...Object.keys(made)])) {
            if (Object.hasOwn(made, key) && isSameJson(record[key], made[key]))
                continue;
            meanings.forEach((meaning, column) => {
                const row = rows[index];
                if (row && keyOf(meaning) === key)
                    row[column] = '';
            });
            if (!Object.hasOwn(record, key))
                continue;
            const cells = extra.get(key) ?? new Map();
            extra.set(key, cells.set(index, JSON.stringify(record[key])));
        }
    });
    const keys = [...extra];
    // A column without any value would look as if there were nothing.
    const isLeft = meanings.map(({ field, variant }, column) => (always.includes(field) && !variant) || rows.some((row) => row[column]));
    const left = (row) => row.filter((_, column) => isLeft[column]);
    return {
        name,
        rows: [
            [...left(titles), ...keys.map(([key]) => KEY + key)],
            ...rows.map((row, index) => [
                ...left(row),
                ...keys.map(([, cells]) => cells.get(index) ?? ''),
            ]),
        ],
    };
}
const LOCATION = 'name attention address_1 address_2 city region state_province postal_code country latitude longitude';
const PARTS = {
    contact: ['name', 'title', 'email', 'phone'],
    location: LOCATION.split(' '),
};
/** How many locations and contacts of one organisation get columns. More are written as JSON. */
const MOST$2 = 4;
/** The columns that these records need. */
function meaningsOf({ records, fields, order, always }) {
    const known = new Set(fields.map(({ id }) => id));
    const plain = (field, more = {}) => ({
        field,
        number: 1,
        how: 'exact',
        ...more,
    });
    const own = order.flatMap((field) => {
        if (PARTS[field])
            return partsOf(field, records).map(([part, number]) => plain(part, { number }));
        const isUsed = records.some((record) => record[field] !== undefined);
        const columns = isUsed || always.includes(field) ? [plain(field)] : [];
        return TRANSLATED$1.has(field)
            ? [...columns, ...languagesOf(field, records).map((variant) => plain(field, { variant }))]
            : columns;
    });
    const others = new Set(records.flatMap((record) => Object.keys(record)));
    const extensions = [...others].filter((key) => key.startsWith('_') && !known.has(key));
    return [...own, ...extensions.map((field) => plain(field))];
}
/** The parts of contacts or locations that any record has: those of the first, of the second. */
function partsOf(list, records) {
    const lists = records.map((record) => record[`${list}s`]).filter(Array.isArray);
    const longest = Math.min(MOST$2, Math.max(0, ...lists.map(({ length }) => length)));
    return Array.from({ length: longest }, (_, index) => (PARTS[list] ?? []).flatMap((part) => {
        const isUsed = lists.some((each) => hasPart(each[index], part));
        return isUsed ? [[`${list}.${part}`, index + 1]] : [];
    })).flat();
}
function hasPart(item, part) {
    if (!isRecord(item))
        return false;
    const [address] = Array.isArray(item['addresses']) ? item['addresses'] : [];
    const key = part === 'phone' ? 'phones' : part;
    return item[key] !== undefined || (isRecord(address) && address[key] !== undefined);
}
function languagesOf(field, records) {
    const found = new Set();
    for (const { translations } of records) {
        for (const [language, texts] of Object.entries(isRecord(translations) ? translations : {})) {
            if (isRecord(texts) && texts[field] !== undefined)
                found.add(language);
        }
    }
    return [...found];
}
/** The heading of an unknown key is the key without its `_`, if that reads back as the same. */
function headingFor(meaning, headings, language) {
    const { field } = meaning;
    if (!field.startsWith('_'))
        return headings.headingOf(meaning, language);
    const short = field.slice(1);
    const { field: again, how } = headings.meaningOf(short);
    const isSame = short.trim() && again === field && how === 'unknown' && !isOpen(short);
    return isSame ? short : field;
}

/** The names of the sheets of a workbook. The first is the list itself. */
const NAMES = {
    en: { organizations: 'Organisations', categories: 'Categories', tips: 'Tips', list: 'List' },
    cy: {
        organizations: 'Sefydliadau',
        categories: 'Categorïau',
        tips: 'Cynghorion',
        list: 'Rhestr',
    },
};
const ORDER = ('id name name_source alternate_name description category_ids phones email additional_emails ' +
    'website additional_websites countries languages offers phases services contact location logo ' +
    'parent_organization_id organization_identifiers status alert assured_date last_modified checks ' +
    'source_text').split(' ');
const ALWAYS = 'id name description category_ids phones email website countries'.split(' ');
/** Knows nothing and reports nothing: for reading what we wrote. */
const QUIET = {
    categories: categoryBook([]),
    alone: new Set(),
    dates: new Map(),
    country: undefined,
    zeros: 'offer',
    isPhone: undefined,
};
/** A feed as the sheets of a workbook: the organisations first. */
function writeWorkbook(feed, language = 'en') {
    const names = NAMES[language];
    const { key, records } = recordsOf(feed);
    const { categories, tips } = feed;
    const items = isRecord(tips) ? tips['items'] : undefined;
    const settings = without(feed, key, isTable(categories) ? 'categories' : key, 'tips');
    if (isRecord(tips)) {
        const about = isTable(items) ? without(tips, 'items') : tips;
        if (Object.keys(about).length)
            settings['tips'] = about;
    }
    else if (tips !== undefined)
        settings['tips'] = tips;
    return [
        writeOrganizations(feed, records, language),
        plainTable(names.categories, categories, CATEGORY_FIELDS, ['id', 'name', 'description']),
        plainTable(names.tips, items, TIP_FIELDS, ['id', 'title', 'text']),
        writeSettings(names.list, settings, language === 'en' ? ['Setting', 'Value'] : ['Gosodiad', 'Gwerth']),
    ];
    function plainTable(name, list, fields, always) {
        const table = {
            name,
            records: isTable(list) ? list : [],
            fields,
            order: fields.map(({ id }) => id),
            always,
            readBack: (sheet) => readPlainTable(sheet, fields),
        };
        return writeTable(table, { language, categories: categoryBook([]) });
    }
}
/** Whether a value is a list of records, and there are any. */
const isTable = (value) => Array.isArray(value) && value.length > 0 && value.every(isRecord);
function without(object, ...keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
/** The organisations of a feed as one sheet. */
function writeOrganizations(feed, records = recordsOf(feed).records, language = 'en') {
    const context = { language, categories: categoryBook(feed['categories']) };
    const table = {
        name: NAMES[language].organizations,
        records: records.flatMap((record) => {
            const checked = isRecord(record) ? checkRecord(record).record : undefined;
            return checked ? [checked] : [];
        }),
        fields: ORGANIZATION_FIELDS,
        order: ORDER,
        always: ALWAYS,
        readBack: (sheet) => readBack(sheet, feed),
    };
    return writeTable(table, context);
}
function readBack(sheet, feed) {
    if (sheet.rows.length < 2)
        return [];
    const made = [];
    for (const { row, record } of readSheet(sheet, feed, { headingRow: 1 }).rows)
        made[row - 2] = record;
    return made;
}
/** The records of a sheet of categories or tips, unchecked: a page checks them. */
function readPlainTable(sheet, fields) {
    const [headings = [], ...rows] = sheet.rows;
    const columns = columnsOf$1(headings, rows, {}, headingsOf(fields)).filter(({ field }) => field !== IGNORE);
    return rows.map((cells) => {
        const record = {};
        for (const column of columns) {
            const value = readCell(column, cells[column.index] ?? '', undefined, QUIET, () => { });
            if (value !== undefined)
                put(record, column, value);
        }
        return record;
    });
}
/** Which part of a feed a sheet has, by its name. */
function partOf({ name = '' }) {
    const form = plainForm(name);
    const parts = Object.keys(NAMES.en);
    return parts.find((part) => [NAMES.en[part], NAMES.cy[part]].some((each) => plainForm(each) === form));
}
/**
 * Finds the list in a workbook: the sheet with that name, or else the first one with a column of
 * names, or else the first one that is not empty. The other sheets that we write replace those
 * parts of the feed.
 */
function readWorkbook(sheets, feed) {
    const byPart = new Map();
    for (const sheet of sheets) {
        const part = partOf(sheet);
        if (part && !byPart.has(part))
            byPart.set(part, sheet);
    }
    const own = byPart.get('organizations');
    const [list = sheets.find(isFilled) ?? sheets[0] ?? { rows: [] }, ...others] = own
        ? [own]
        : sheets.filter(hasNames);
    // In other people’s workbooks, no other sheet is known.
    if (!own)
        return { organizations: list, others, feed };
    const made = { ...feed };
    const texts = byPart.get('list');
    const settings = texts ? readSettings(texts) : {};
    for (const [key, value] of Object.entries(settings))
        setKey(made, key, value);
    const categories = tableOf(byPart.get('categories'), CATEGORY_FIELDS);
    if (categories)
        made['categories'] = categories;
    const tips = tableOf(byPart.get('tips'), TIP_FIELDS);
    if (tips)
        made['tips'] = { ...(isRecord(made['tips']) ? made['tips'] : {}), items: tips };
    return { organizations: own, others: [], feed: made };
}
const isFilled = ({ rows }) => !rows.every(isEmptyRow);
/** Whether a sheet has a column of names, and a row below its heading. */
function hasNames({ rows }) {
    const at = headingRowOf(rows);
    if (at === undefined || rows.slice(at + 1).every(isEmptyRow))
        return false;
    const { meaningOf } = headingsOf(ORGANIZATION_FIELDS);
    return (rows[at] ?? []).some((cell) => meaningOf(cell).field === 'name');
}
function tableOf(sheet, fields) {
    const records = sheet && readPlainTable(sheet, fields).filter((record) => Object.keys(record)[0]);
    return records?.length ? records : undefined;
}

/** How many bytes are read to recognise UTF-16 without a byte order mark. */
const SAMPLE = 512;
/**
 * The text of a file. Spreadsheets save as UTF-8 and UTF-16, with a byte order mark or without, and
 * as Windows-1252. Anything that is not one of the first two is read as the last.
 */
function decodeText(bytes) {
    const encoding = unicodeOf(bytes);
    if (encoding)
        return { text: new TextDecoder(encoding).decode(bytes), encoding };
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
    }
    catch {
        return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
    }
}
function unicodeOf(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    const sample = bytes.subarray(0, SAMPLE);
    const zeros = [0, 0];
    sample.forEach((byte, index) => {
        if (byte === 0)
            zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    });
    const [even = 0, odd = 0] = zeros;
    const isMost = (count) => count * 4 > sample.length;
    if (isMost(odd) && even === 0)
        return 'utf-16le';
    return isMost(even) && odd === 0 ? 'utf-16be' : undefined;
}
/** The letters of Windows-1252 in place of the controls of Latin 1, from 0x80. */
const OWN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** `TextDecoder` does this in browsers; in Node 20 it leaves the controls. */
function fromWindows1252(bytes) {
    return new TextDecoder('latin1')
        .decode(bytes)
        .replace(/[\x80-\x9f]/g, (control) => OWN.charAt(control.charCodeAt(0) - 0x80));
}

/** What is wrong with a JSON file and what to do, by the code of the mistake. */
const JSON_SENTENCES = {
    comment: () => 'JSON has no comments. Delete this one, or make it a key that begins with _.',
    quotes: (found) => `Write straight quotation marks (") instead of ${found}.`,
    'closing-quote': () => 'Write a straight quotation mark (") instead of ”.',
    'line-break': () => 'Write \\n for a line break inside a text, and \\t for a tab.',
    'open-text': () => 'This text is never closed. Write a quotation mark (") at its end.',
    digits: () => 'Write four hexadecimal digits after \\u.',
    comma: () => 'A comma is missing here.',
    commas: () => 'There is a comma too many here.',
    'last-comma': (end) => `Delete this comma: nothing follows it before the ${end}.`,
    /** @param brackets the one that opens and the one that is missing. */
    open: (brackets) => `This ${brackets.charAt(0)} is never closed. Write a ${brackets.charAt(1)}.`,
    key: () => 'A key in quotation marks should stand here.',
    'key-quotes': (name) => `Write ${name} in quotation marks: "${name}".`,
    deep: () => 'This is too deep inside other lists and records.',
    equals: () => 'Write a colon (:) instead of =.',
    colon: (name) => `A colon (:) is missing after ${name}.`,
    'small-letters': (word) => `Write ${word} in small letters.`,
    null: (word) => `Write null instead of ${word}.`,
    value: () => 'A value should stand here: a text in quotation marks, a number, a list or a record.',
    number: (word) => `Write ${word} in quotation marks, or without what is in front of the number.`,
    end: () => 'Nothing should follow the end of the file’s list or record.',
};

/** A JSON file that cannot be read. */
class JsonError extends FileError {
    constructor(slip) {
        super(`Line ${slip.line}, column ${slip.column}: ${slip.message}`);
        this.slip = slip;
    }
}
/**
 * Reads JSON as people write it by hand: with missing or extra commas, quotation marks from a word
 * processor, and comments. A browser reads none of these, so each is reported as a mistake.
 *
 * @throws {JsonError} at the first place that cannot be guessed.
 */
function readJsonText(given) {
    const text = given.startsWith('\ufeff') ? given.slice(1) : given;
    try {
        return { value: JSON.parse(text), slips: [] };
    }
    catch {
        return lenient(text);
    }
}
/** Deeper than any feed goes, and far from the end of the stack. */
const DEEPEST$1 = 200;
const QUOTES = /["'“”„‟‘’«»]/;
const CLOSING = {
    '«': '»',
    '“': '”',
    '„': '“”',
    '‟': '”',
    '‘': '’',
};
const ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
function lenient(text) {
    const slips = [];
    let at = 0;
    const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const placeOf = (index) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= index)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
    };
    const slipOf = (code, about, index) => ({
        ...placeOf(index),
        ...{ code, about, message: JSON_SENTENCES[code](about) },
    });
    const slip = (code, about = '', index = at) => slips.push(slipOf(code, about, index));
    const fail = (code, about = '', index = at) => {
        throw new JsonError(slipOf(code, about, index));
    };
    const skip = () => {
        for (;;) {
            at += /^[\s\ufeff\u00a0]*/.exec(text.slice(at, at + 4096))?.[0].length ?? 0;
            const [comment] = /^(?:\/\/[^\n]*|\/\*[^]*?\*\/|#[^\n]*)/.exec(text.slice(at)) ?? [];
            if (comment)
                slip('comment');
            else if (!/[\s\ufeff\u00a0]/.test(text.charAt(at)))
                return;
            at += comment?.length ?? 0;
        }
    };
    const string = () => {
        const open = text.charAt(at);
        const start = at;
        if (open !== '"')
            slip('quotes', open);
        const closing = CLOSING[open] ?? open;
        const ends = open === '"' ? '"' : `${closing}"`;
        let made = '';
        for (at += 1; at < text.length; at += 1) {
            const letter = text.charAt(at);
            if (ends.includes(letter) || (open === '"' && letter === '”' && isEnd(at + 1))) {
                if (letter !== '"' && open === '"')
                    slip('closing-quote');
                at += 1;
                return made;
            }
            if (letter === '\\')
                made += escaped();
            else {
                if (letter < ' ')
                    slip('line-break');
                made += letter;
            }
        }
        return fail('open-text', '', start);
    };
    const isEnd = (index) => /^\s*(?:[,:}\]]|$)/.test(text.slice(index, index + 200));
    const escaped = () => {
        at += 1;
        const letter = text.charAt(at);
        if (letter !== 'u')
            return ESCAPES[letter] ?? letter;
        const [hex] = /^[\da-f]{4}/i.exec(text.slice(at + 1, at + 5)) ?? [];
        if (hex === undefined)
            slip('digits');
        at += hex?.length ?? 0;
        return hex === undefined ? '\ufffd' : String.fromCharCode(parseInt(hex, 16));
    };
    /** Continues after a value of a list or record. Returns whether another one follows. */
    const hasNext = (end) => {
        skip();
        if (text.charAt(at) !== ',') {
            if (text.charAt(at) !== end && at < text.length)
                slip('comma');
            return text.charAt(at) !== end;
        }
        const comma = at;
        at += 1;
        skip();
        while (text.charAt(at) === ',') {
            slip('commas');
            at += 1;
            skip();
        }
        if (text.charAt(at) === end)
            slip('last-comma', end, comma);
        return text.charAt(at) !== end;
    };
    const items = (end, start, read) => {
        at += 1;
        skip();
        let more = text.charAt(at) !== end;
        while (more) {
            if (at >= text.length)
                fail('open', `${text.charAt(start)}${end}`, start);
            read();
            more = hasNext(end);
        }
        at += 1;
    };
    const key = () => {
        if (QUOTES.test(text.charAt(at)))
            return string();
        const [name] = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(text.slice(at, at + 200)) ?? [];
        if (name === undefined)
            return fail('key');
        slip('key-quotes', name);
        at += name.length;
        return name;
    };
    const value = (depth) => {
        skip();
        const start = at;
        const letter = text.charAt(at);
        if (depth > DEEPEST$1)
            fail('deep');
        if (letter === '[') {
            const list = [];
            items(']', start, () => list.push(value(depth + 1)));
            return list;
        }
        if (letter === '{') {
            const record = {};
            items('}', start, () => {
                const name = key();
                skip();
                if (text.charAt(at) === ':')
                    at += 1;
                else if (text.charAt(at) === '=')
                    at += (slip('equals'), 1);
                else
                    slip('colon', name);
                setKey(record, name, value(depth + 1));
            });
            return record;
        }
        if (QUOTES.test(letter))
            return string();
        const [word = ''] = /^[^\s,:[\]{}"'“”/]+/.exec(text.slice(at, at + 2000)) ?? [];
        at += word.length;
        return scalar(word, start);
    };
    const scalar = (word, start) => {
        if (/^(?:true|false|null)$/i.test(word)) {
            if (word !== word.toLowerCase())
                slip('small-letters', word.toLowerCase(), start);
            return JSON.parse(word.toLowerCase());
        }
        if (/^(?:undefined|NaN|None)$/.test(word)) {
            slip('null', word, start);
            return null;
        }
        const [, digits] = /^\+?0*(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i.exec(word) ?? [];
        if (digits === undefined)
            return fail('value', '', start);
        if (digits !== word)
            slip('number', word, start);
        return digits === word ? Number(digits) : word;
    };
    const made = value(0);
    skip();
    if (at < text.length)
        slip('end');
    return { value: made, slips };
}

const FILE_LIMITS = {
    bytes: 50_000_000,
    unpackedBytes: 200_000_000,
    rows: 100_000,
    columns: 500,
    cells: 5_000_000,
};

/**
 * Opens a feed or a spreadsheet by its contents, whatever its name is.
 *
 * @param name of the file, for the sheet of a CSV file.
 * @throws {FileError}
 */
async function openFile(bytes, name, limits = FILE_LIMITS) {
    if (bytes.length > limits.bytes) {
        throw fileError('too-many-bytes', `${limits.bytes / 1e6}`);
    }
    if (isSpreadsheet(bytes))
        return { kind: 'sheets', sheets: await readSpreadsheet(bytes, limits) };
    const { text, encoding } = decodeText(bytes);
    const start = text.trimStart();
    if (!start)
        throw fileError('empty');
    if (/^(?:[[{]|\/[/*])/.test(start))
        return { kind: 'feed', text, encoding };
    if (/^<(?:!doctype html|html|head|body)\b/i.test(start))
        throw fileError('web-page');
    if (text.includes('\0'))
        throw fileError('neither');
    const sheet = readCsv(text, name);
    if (sheet.rows.length > limits.rows) {
        throw fileError('too-many-rows', limits.rows.toLocaleString('en'));
    }
    return { kind: 'sheets', sheets: [sheet], encoding };
}

/** With the id in front, as feeds have it. */
const withId = ({ id, record }) => ({ ...{ id }, ...record, ...{ id } });
/** Finds the organisation of each row. */
function pairRows(entries, rows, problems) {
    const find = entryFinder(entries);
    const taken = new Set(entries.map(({ record }) => String(record['id'])));
    for (const { record } of rows)
        if (record?.['id'])
            taken.add(String(record['id']));
    const rowsById = new Map();
    const rowsByName = new Map();
    return rows.flatMap((row) => {
        const { record } = row;
        if (!record)
            return [];
        const given = typeof record['id'] === 'string' ? record['id'] : undefined;
        const same = given === undefined ? undefined : rowsById.get(given);
        if (same !== undefined) {
            problems.push(rowProblem(record, row.row, 'same-id', `${same}`, given));
            return [];
        }
        const form = plainForm(String(record['name']));
        const earlier = rowsByName.get(form);
        if (earlier === undefined)
            rowsByName.set(form, row.row);
        else
            problems.push(rowProblem(record, row.row, 'same-name-row', `${earlier}`));
        const entry = find(record);
        if (entry)
            entry.isTaken = true;
        const known = entry && String(entry.record['id']);
        if (given !== undefined && known !== undefined && given !== known) {
            problems.push(rowProblem(record, row.row, 'other-id', known, given));
        }
        const id = known ?? given ?? freeId(record['name'], taken);
        if (given !== undefined)
            rowsById.set(given, row.row);
        return { row, record, id, entry };
    });
}
/** Finds the organisation that a row is about, each once: by its id, else by one of its names. */
function entryFinder(entries) {
    const byId = new Map(entries.map((entry) => [entry.record['id'], entry]));
    const byName = new Map();
    const know = (name, entry) => {
        const form = typeof name === 'string' ? plainForm(name) : '';
        if (!form)
            return;
        const known = byName.get(form);
        if (!known)
            byName.set(form, [entry]);
        else if (!known.includes(entry))
            known.push(entry);
    };
    for (const entry of entries)
        know(entry.record['name'], entry);
    for (const entry of entries) {
        know(entry.record['alternate_name'], entry);
        const { translations } = entry.record;
        for (const texts of isRecord(translations) ? Object.values(translations) : []) {
            if (isRecord(texts))
                know(texts['name'], entry);
        }
    }
    return (record) => {
        const known = record['id'] !== undefined && byId.get(record['id']);
        if (known)
            return known.isTaken ? undefined : known;
        const named = byName.get(plainForm(String(record['name']))) ?? [];
        return named.find(({ isTaken }) => !isTaken);
    };
}
/** An unused id: `sos-childrens-villages`, the second time `sos-childrens-villages-2`. */
function freeId(name, taken) {
    const base = slug(String(name).replace(/['’‘]/g, '')) || 'organisation';
    let id = base;
    for (let n = 2; taken.has(id); n += 1)
        id = `${base}-${n}`;
    taken.add(id);
    return id;
}
/** A problem of a row as a whole. */
function rowProblem(record, row, code, other, read = String(record['name'])) {
    return {
        severity: code === 'same-id' ? 'refused' : 'look',
        code,
        organization: String(record['name']),
        row,
        read,
        other,
        message: SENTENCES[code]({ read, other }),
    };
}

/**
 * Imports the organisations of a sheet into a list. The organisation with the row's id, or else
 * with its name, is changed in the fields that the sheet has columns for. New ones are added at the
 * end. Importing the same sheet twice changes nothing the second time.
 */
function mergeSheet(feed, sheet, options = {}) {
    const { key, records } = recordsOf(feed);
    const entries = records.flatMap((record) => isRecord(record) ? { record, isTaken: false } : []);
    const problems = [];
    const changes = [];
    const pairs = pairRows(entries, sheet.rows, problems);
    const parents = parentFinder([
        ...entries.map(({ record }) => record),
        ...pairs.map(({ id, record }) => ({ id, name: record['name'] })),
    ]);
    for (const pair of pairs) {
        const { entry, row } = pair;
        const record = withParent(withId(pair), row.row, parents, problems);
        if (!entry) {
            entries.push({ record, isTaken: true });
            changes.push({ kind: 'added', ...nameOf(record), row: row.row, fields: [] });
            continue;
        }
        const before = entry.record;
        entry.record = updated(before, record, row.keys, options);
        const fields = differences(before, entry.record);
        const kind = fields.length ? 'changed' : 'same';
        changes.push({ kind, ...nameOf(entry.record), row: row.row, fields });
    }
    const isGone = ({ isTaken }) => !isTaken && !!options.removesVanished;
    for (const entry of entries.filter(({ isTaken }) => !isTaken)) {
        const kind = isGone(entry) ? 'removed' : 'vanished';
        changes.push({ kind, ...nameOf(entry.record), fields: [] });
    }
    const organizations = entries.filter((entry) => !isGone(entry)).map(({ record }) => record);
    const { added } = sheet.categories;
    const categories = added.length && { categories: [feed['categories'] ?? [], added].flat() };
    return { feed: { ...feed, ...categories, [key]: organizations }, changes, problems };
}
/** The record with the sheet's values for the keys that it has columns for. */
function updated(before, row, keys, { keepsEmpty }) {
    const made = {};
    for (const [key, value] of Object.entries(before)) {
        const isCleared = keys.has(key) && !Object.hasOwn(row, key) && !keepsEmpty;
        if (!isCleared || isKept(key, value))
            setKey(made, key, value);
    }
    for (const [key, value] of Object.entries(row)) {
        if (key === 'id')
            continue;
        setKey(made, key, key === 'translations' ? joined$1(before[key], value) : value);
    }
    // A name that is given now is no longer derived.
    if (before['name'] !== made['name'] && !keys.has('name_source') && !row['name_source']) {
        delete made['name_source'];
    }
    for (const key of ['email', 'website'])
        dropMoved(key, before, made, row, keys);
    const words = source(before, made, row, keys);
    if (words)
        made['source_text'] = words;
    else
        delete made['source_text'];
    return made;
}
/**
 * Removes what came from a cell with several websites or e-mail addresses and is no longer in it.
 */
function dropMoved(key, before, made, row, keys) {
    const more = `additional_${key}s`;
    const words = isRecord(before['source_text']) ? before['source_text'][key] : undefined;
    const others = before[more];
    if (!keys.has(key) || keys.has(more) || row[more] !== undefined)
        return;
    if (typeof words !== 'string' || !Array.isArray(others))
        return;
    const left = others.filter((each) => !isRecord(each) || !words.includes(String(each['url'] ?? each['email'])));
    if (left.length)
        made[more] = left;
    else
        delete made[more];
}
/** Fields that an empty cell does not remove. */
const isKept = (key, value) => key === 'id' || key === 'translations' || (Array.isArray(value) && !value.length);
/** Translations. A sheet may have only some of them. */
function joined$1(before, after) {
    if (!isRecord(before) || !isRecord(after))
        return after;
    const made = { ...before };
    for (const [language, texts] of Object.entries(after)) {
        const old = before[language];
        setKey(made, language, isRecord(old) && isRecord(texts) ? { ...old, ...texts } : texts);
    }
    return made;
}
/** The original words of fields that have not changed, and those of the fields in the row. */
function source(before, made, row, keys) {
    if (keys.has('source_text'))
        return isRecord(row['source_text']) ? row['source_text'] : undefined;
    const old = before['source_text'];
    const words = {};
    for (const [key, value] of Object.entries(isRecord(old) ? old : {})) {
        const isSame = [key, `additional_${key}s`].every((each) => isSameJson(before[each], made[each]));
        if (isSame)
            setKey(words, key, value);
    }
    const own = row['source_text'];
    for (const [key, value] of Object.entries(isRecord(own) ? own : {}))
        setKey(words, key, value);
    return Object.keys(words).length ? words : undefined;
}
function differences(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => isSameJson(before[key], after[key]) ? [] : { key, before: before[key], after: after[key] });
}
const nameOf = ({ id, name }) => ({ id: String(id), name: String(name ?? id) });
/** Finds the id of an organisation by its id or name. */
function parentFinder(records) {
    const ids = new Set(records.map(({ id }) => String(id)));
    const byName = new Map(records.map(({ id, name }) => [plainForm(String(name)), String(id)]));
    return (given) => (ids.has(given) ? given : byName.get(plainForm(given)));
}
/** A sheet has the name or id of a parent. A feed has its id. */
function withParent(record, row, find, problems) {
    const given = record['parent_organization_id'];
    if (typeof given !== 'string')
        return record;
    const id = find(given);
    if (id === undefined)
        problems.push(rowProblem(record, row, 'parent', '', given));
    return id === undefined || id === given ? record : { ...record, parent_organization_id: id };
}

/** How much of a list a page shows: see `read-body.ts`. */
const SHOWN = 20_000;
/**
 * Imports the sheets of a file into a list.
 *
 * @param feed the list as it is; `EMPTY_FEED` for a new one.
 * @throws {SheetError} if no organisations can be found in them.
 */
function importSheets(sheets, feed, options = {}) {
    const { organizations, others, feed: into } = readWorkbook(sheets, feed);
    const read = readSheet(organizations, into, options);
    const merged = mergeSheet(into, read, options);
    const problems = [...read.problems, ...merged.problems].sort(byRow);
    if (others.length)
        problems.unshift(otherSheets(organizations, others));
    const { length } = recordsOf(merged.feed).records;
    if (length > SHOWN) {
        const about = { read: `${length}`, other: SHOWN.toLocaleString('en') };
        problems.push({
            severity: 'look',
            code: 'too-many',
            ...about,
            message: SENTENCES['too-many'](about),
        });
    }
    return {
        // A new list is sorted for people to read. In an old one, everything stays where it is.
        feed: recordsOf(feed).records.length ? merged.feed : ordered(merged.feed, FEED_KEYS),
        sheet: organizations,
        otherSheets: others,
        columns: read.columns,
        headingRow: read.headingRow,
        changes: merged.changes,
        problems,
    };
}
function otherSheets({ name = '' }, others) {
    const about = { read: name, other: others.map((each) => each.name).join(', ') };
    const message = SENTENCES['other-sheets'](about);
    return { severity: 'look', code: 'other-sheets', ...about, message };
}
const byRow = (one, other) => (one.row ?? 0) - (other.row ?? 0);
/** A list with nothing in it. */
const EMPTY_FEED = {
    version: '1.0',
    title: 'Our partner organisations',
    language: 'en-GB',
    categories: [],
    organizations: [],
};

/**
 * Finds the lines of values in a JSON file.
 *
 * @param text what `JSON.parse` reads.
 * @param pointers JSON Pointers (RFC 6901).
 * @returns lines counted from 1, by pointer. For a missing value, the line of what is around it.
 */
function linesOf$2(text, pointers) {
    const wanted = new Set();
    const all = [...pointers];
    for (const pointer of all) {
        for (let end = pointer.length; end >= 0; end = end ? pointer.lastIndexOf('/', end - 1) : -1) {
            wanted.add(pointer.slice(0, end));
        }
    }
    const known = scan(text, wanted);
    return new Map(all.map((pointer) => {
        let found;
        for (let end = pointer.length; found === undefined && end >= 0;) {
            found = known.get(pointer.slice(0, end));
            end = end ? pointer.lastIndexOf('/', end - 1) : -1;
        }
        return [pointer, found ?? 1];
    }));
}
/** Strings, other values, and what has a meaning between them. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:\n]|[^\s"[\]{},:]+/g;
function scan(text, wanted) {
    const lines = new Map([['', 1]]);
    const frames = [];
    let line = 1;
    const pathNow = () => {
        const frame = frames.at(-1);
        return frame ? `${frame.path}/${frame.step}` : '';
    };
    const mark = () => {
        const path = pathNow();
        if (wanted.has(path) && !lines.has(path))
            lines.set(path, line);
    };
    const open = (isList) => {
        const path = pathNow();
        frames.push({ path, isList, step: isList ? 0 : '', isKey: !isList });
    };
    for (const [token] of text.matchAll(TOKEN)) {
        const frame = frames.at(-1);
        if (token === '\n')
            line += 1;
        else if (token === '{' || token === '[') {
            mark();
            open(token === '[');
        }
        else if (token === '}' || token === ']')
            frames.pop();
        else if (token === ',' && frame) {
            if (frame.isList)
                frame.step = Number(frame.step) + 1;
            else
                frame.isKey = true;
        }
        else if (token === ':' && frame)
            frame.isKey = false;
        else if (token.startsWith('"') && frame?.isKey) {
            frame.step = JSON.parse(token).replace(/~/g, '~0').replace(/\//g, '~1');
            mark();
        }
        else
            mark();
    }
    return lines;
}

/** Other names that feeds have for them, and names that the contract is about to have. */
const ALIASES = 'phone tel telephone web url category organisations search_url corrections_url $schema ' +
    'attention address_1 address_2 city region state_province postal_code';
const KEYS = new Set([...ORGANIZATION_KEYS, ...ALIASES.split(' ')]);
const HEAD_KEYS = new Set([...FEED_KEYS, ...ALIASES.split(' ')]);
const ADDRESS = 'attention address_1 address_2 city region state_province postal_code country';
/** The keys of the records in each list of a record. */
const KEYS_INSIDE = new Map(Object.entries({
    phones: 'number type extension description languages',
    contacts: 'name title email phones',
    locations: `name url latitude longitude addresses phones contacts schedules ${ADDRESS}`,
    addresses: ADDRESS,
    schedules: 'description freq byday opens_at closes_at interval valid_from valid_to',
    services: 'name status url description',
    additional_emails: 'email label',
    additional_websites: 'url label',
    organization_identifiers: 'identifier identifier_scheme',
    checks: 'url state checked archive_url',
}).map(([list, keys]) => [list, new Set(keys.split(' '))]));
/** Keys of HSDS and JSON-LD that say nothing to a visitor. */
const FORMAL = /(?:^|_)(?:id|type)$|^(?:attributes|metadata|@.*)$/;
/** What a page accepts as it is, but a person should look at. */
function looksAt(head, key, records, options) {
    const problems = [];
    const lookAt = (before) => (code, step, about = {}) => {
        const said = { read: '', ...about };
        const path = step ? `${before}/${step}` : before;
        problems.push({
            severity: 'look',
            code,
            path,
            read: said.read,
            other: said.other,
            message: SENTENCES[code](said),
        });
    };
    const look = lookAt('');
    if (!records.length)
        look('no-organizations', key);
    for (const each of unknownKeys(head, HEAD_KEYS))
        look('unknown-key', each, { field: each });
    const days = typeof head['review_after_days'] === 'number' ? head['review_after_days'] : 365;
    const seen = new Map();
    const ids = new Set(records.filter(isRecord).map(({ id }) => id));
    records.forEach((record, index) => {
        if (!isRecord(record))
            return;
        const own = lookAt(`${key && `/${key}`}/${index}`);
        looksAtNames(record, own);
        looksAtContacts(record, own, options);
        for (const each of unknownKeys(record, KEYS))
            own('unknown-key', each, { field: each });
        looksInside(record, '', own);
        const form = typeof record['name'] === 'string' ? plainForm(record['name']) : '';
        const earlier = seen.get(form);
        if (form && earlier !== undefined) {
            own('same-name', 'name', {
                read: text$2(record, 'name'),
                other: `Organisation ${earlier + 1}`,
            });
        }
        else
            seen.set(form, index);
        const parent = text$2(record, 'parent_organization_id');
        if (parent && !ids.has(parent))
            own('no-parent', 'parent_organization_id', { read: parent });
        const assured = text$2(record, 'assured_date');
        if (assured && daysBetween(assured, options.today) > days) {
            own('review-due', 'assured_date', { read: assured, other: `${days}` });
        }
    });
    return problems;
}
/** Looks for keys that no page reads in the lists of a record, and in the lists inside these. */
function looksInside(record, before, look) {
    for (const [list, known] of KEYS_INSIDE) {
        const items = Array.isArray(record[list]) ? record[list] : [];
        items.forEach((item, index) => {
            if (!isRecord(item))
                return;
            const path = `${before}${list}/${index}/`;
            for (const key of unknownKeys(item, known)) {
                const isEmpty = !`${item[key] ?? ''}`;
                if (!isEmpty && !FORMAL.test(key))
                    look('unknown-key', path + key, { field: key });
            }
            if (list === 'schedules' && !hasWords(item)) {
                look('unseen-hours', `${before}${list}/${index}`);
            }
            looksInside(item, path, look);
        });
    }
}
/** Days as HSDS writes them, or by their English names. */
const DAYS = /^(?:(?:mo|tu|we|th|fr|sa|su)[a-z]*[\s,;]*)+$/i;
/** Whether a page has words for opening hours. */
function hasWords({ description, freq = 'WEEKLY', interval = 1, byday, opens_at }) {
    const isWeekly = /^weekly$/i.test(`${freq}`) && Number(interval) === 1;
    return description || (isWeekly && opens_at && DAYS.test(`${byday}`));
}
const text$2 = (record, key) => typeof record[key] === 'string' ? record[key] : '';
const unknownKeys = (record, known) => Object.keys(record).filter((key) => !key.startsWith('_') && !known.has(key));
function looksAtNames(record, look) {
    const name = text$2(record, 'name');
    if (record['name_source'] === 'derived')
        look('derived', 'name', { read: name });
    const other = text$2(record, 'alternate_name');
    if (other && plainForm(other) === plainForm(name))
        look('same-words', 'alternate_name', { read: other });
    if (!text$2(record, 'description').trim())
        look('no-description', '');
}
function looksAtContacts(record, look, { isPhone, country }) {
    const ways = 'website url web email phones phone tel telephone contacts locations'.split(' ');
    if (!ways.some((key) => record[key]))
        look('no-contact', '');
    const website = text$2(record, 'website');
    if (/^http:/i.test(website))
        look('insecure', 'website', { read: website });
    const phones = Array.isArray(record['phones']) ? record['phones'] : [];
    phones.forEach((phone, index) => {
        const number = isRecord(phone) ? text$2(phone, 'number') : '';
        if (number && isPhone?.(number, country) === false) {
            look('odd-phone', `phones/${index}/number`, { read: number });
        }
    });
}
const daysBetween = (from, to) => (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;

/**
 * Everything that the keeper of a feed should know about it: what a page leaves out or changes, and
 * what a page accepts but a person should look at.
 *
 * @param text of the feed's file.
 * @throws {JsonError} if it is not JSON, and cannot be read as JSON with small mistakes.
 */
function checkFeedText(text, options) {
    const { value, slips } = readJsonText(text);
    const said = slips.map(({ line, column, message }) => ({
        severity: 'refused',
        code: 'slip',
        line,
        field: `column ${column}`,
        read: '',
        message,
    }));
    const problems = checkFeed(value, options);
    // If the file is not JSON, the line of a key is not known.
    if (slips.length)
        return [...said, ...problems];
    const lines = linesOf$2(text, problems.map(({ path }) => path ?? ''));
    return problems.map((problem) => ({ ...problem, line: lines.get(problem.path ?? '') }));
}
/** The same for a feed that has been parsed. */
function checkFeed(feed, options) {
    const head = isRecord(feed) ? feed : {};
    const { key, records } = Array.isArray(feed) ? { key: '', records: feed } : recordsOf(head);
    const place = placer(key, records);
    let parsed;
    try {
        parsed = parseFeed(feed);
    }
    catch (error) {
        if (!(error instanceof FeedError))
            throw error;
        const { message } = error;
        return [{ severity: 'refused', code: error.reason, path: '', read: '', message }];
    }
    const found = parsed.problems.map(fromPage);
    const said = new Set(found.map(({ path }) => path));
    const looks = looksAt(head, key, records, options).filter(({ code, path }) => code !== 'unknown-key' || !isSaid(path, said));
    const problems = [...found, ...looks];
    return problems.map((problem) => ({ ...place(problem.path ?? ''), ...problem }));
}
/** Whether there is a problem at a path, or in what it belongs to. */
function isSaid(path, said) {
    const steps = path?.split('/') ?? [];
    return steps.some((_, end) => end > 1 && said.has(steps.slice(0, end + 1).join('/')));
}
function fromPage(problem) {
    const { path, read, message } = problem;
    const made = isUnread(problem) ? undefined : problem.made;
    return {
        severity: made === undefined ? 'refused' : 'repaired',
        code: made === undefined ? 'refused' : 'changed',
        path,
        read: unquoted(read),
        made: made === undefined ? undefined : unquoted(made),
        message,
    };
}
/** Says in words where a problem is: the organisation, and its field. */
function placer(key, records) {
    const start = key ? `/${key}/` : '/';
    return (path) => {
        const [index = '', ...steps] = path.startsWith(start)
            ? path.slice(start.length).split('/')
            : [];
        if (!/^\d+$/.test(index))
            return { field: words(path.split('/').slice(1)) };
        const record = records[Number(index)];
        const name = isRecord(record) ? (record['name'] ?? record['id']) : undefined;
        return {
            organization: typeof name === 'string' ? name : `organisation ${Number(index) + 1}`,
            field: words(steps),
        };
    };
}
/** `phones, 2, number`: counted from 1. */
const words = (steps) => steps.map((step) => (/^\d+$/.test(step) ? `${Number(step) + 1}` : step)).join(', ') || undefined;

/** The maximum length of a value in characters, and of a decompressed correction in bytes. */
const LONGEST_VALUE = 5000;
const MOST_BYTES = 65_536;
async function through(bytes, stream) {
    const chunks = [];
    let length = 0;
    const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        length += value.length;
        if (length > MOST_BYTES)
            throw new RangeError('It is too long.');
        chunks.push(value);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
/**
 * The reverse, from whatever somebody sent.
 *
 * @param text the code, or a URL with `correction=` in it.
 * @throws RangeError if it has no correction.
 */
async function decodeCorrection(text) {
    const code = /correction=([\w-]+)/.exec(text)?.[1] ?? text.trim();
    let read;
    try {
        const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
        const bytes = new Uint8Array([...binary].map((letter) => letter.charCodeAt(0)));
        const json = await through(bytes, new DecompressionStream('deflate-raw'));
        read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
    }
    catch {
        read = undefined;
    }
    if (!isCorrection(read))
        throw new RangeError('There is no correction in it.');
    return read;
}
function isCorrection(read) {
    if (!Array.isArray(read) || read.length !== 3)
        return false;
    const steps = read.map((each) => ({ ...each }));
    const isSound = steps.every(({ op, path, value }, place) => op === (place < 2 ? 'test' : 'replace') &&
        /^\/organizations\/\d{1,5}(?:\/[a-z_\d]{1,40}){1,6}$/.test(path ?? '') &&
        typeof value === 'string' &&
        value.length <= LONGEST_VALUE);
    return (isSound &&
        /^\/organizations\/\d+\/id$/.test(steps[0]?.path ?? '') &&
        steps[1]?.path === steps[2]?.path);
}

const isHolder = (value) => isRecord(value) || Array.isArray(value);
/** Where in a record something is, by the keys of a JSON Pointer. */
function at$1(record, keys) {
    let value = record;
    for (const key of keys) {
        value = isHolder(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    }
    return value;
}
/**
 * A copy of a record in which every text `before` is replaced by `after`, and how many were
 * replaced.
 */
function replaced(value, before, after) {
    if (typeof value === 'string') {
        return value.trim() === before.trim() ? [after, 1] : [value, 0];
    }
    if (!isHolder(value))
        return [value, 0];
    let count = 0;
    const change = (each) => {
        const [made, here] = replaced(each, before, after);
        count += here;
        return made;
    };
    if (Array.isArray(value))
        return [value.map(change), count];
    const copy = {};
    for (const [key, each] of Object.entries(value))
        setKey(copy, key, change(each));
    return [copy, count];
}
/**
 * Applies a correction to a feed, whatever has moved in it since. The organisation is found by its
 * `id`, and its old value wherever the feed has it, because a keeper may write a field differently
 * from how a page reads it.
 */
function applyCorrection(feed, [test, { path, value: before }, { value: after }]) {
    const { key, records } = recordsOf(feed);
    const place = records.findIndex((each) => isRecord(each) && `${each.id}` === test.value);
    const record = records[place];
    const said = { feed, name: test.value, before, after, now: undefined };
    if (!isRecord(record))
        return { ...said, outcome: 'missing' };
    const name = `${record.name ?? test.value}`;
    const keys = path.split('/').slice(3);
    const there = at$1(record, keys);
    const now = typeof there === 'string' ? there : undefined;
    const put = (made) => {
        const copy = { ...feed };
        setKey(copy, key, records.map((each, index) => (index === place ? made : each)));
        return { ...said, name, now, outcome: 'applied', feed: copy };
    };
    if (now?.trim() === before.trim())
        return put(withValue(record, keys, after));
    const [made, count] = replaced(record, before, after);
    if (count === 1)
        return put(made);
    const outcome = now?.trim() === after.trim() ? 'done' : 'changed';
    return { ...said, name, now, outcome };
}
/** A copy of a value with another text at these keys. */
function withValue(value, [key, ...rest], text) {
    if (key === undefined || !isHolder(value))
        return text;
    const inner = withValue(Reflect.get(value, key), rest, text);
    if (Array.isArray(value))
        return value.map((each, index) => (`${index}` === key ? inner : each));
    const copy = { ...value };
    setKey(copy, key, inner);
    return copy;
}

const text$1 = (value) => (typeof value === 'string' ? value : '');
const itemsOf$1 = (value) => Array.isArray(value) ? value.filter(isRecord) : [];
/** The websites of an organisation, and of its services. */
function urlsOf(record) {
    const all = [
        text$1(record['website']),
        ...itemsOf$1(record['additional_websites']).map(({ url }) => text$1(url)),
        ...itemsOf$1(record['services']).map(({ url }) => text$1(url)),
    ];
    return [...new Set(all)].filter((url) => /^https?:\/\/[^/]/i.test(url) && URL.canParse(url));
}
function namesOf(record) {
    const { translations } = record;
    const translated = Object.values(isRecord(translations) ? translations : {}).filter(isRecord);
    return [record, ...translated]
        .flatMap((each) => [text$1(each['name']), text$1(each['alternate_name'])])
        .filter(Boolean);
}
/** Every link that a visitor is sent to, organisation by organisation. */
function linksOf(feed) {
    return recordsOf(feed).records.flatMap((record) => {
        if (!isRecord(record))
            return [];
        const names = namesOf(record);
        const organization = names[0] ?? text$1(record['id']);
        return urlsOf(record).map((url) => ({ url, organization, names }));
    });
}
/** What a feed says about a link. A suspicion is not written: only a person can decide. */
const SAID = { ok: 'ok', moved: 'moved', gone: 'gone' };
/**
 * The feed with the findings about its links in `checks`. If a result is not known, the previous
 * one stays. What a person confirmed stays until a person withdraws it.
 */
function withChecks(feed, verdicts, today, { hijacked, reinstated }) {
    const { key, records } = recordsOf(feed);
    const checked = records.map((record) => {
        if (!isRecord(record))
            return record;
        const urls = urlsOf(record);
        const before = itemsOf$1(record['checks']).filter(({ url }) => urls.includes(text$1(url)));
        const known = new Map(before.map((check) => [text$1(check['url']), check]));
        const checks = urls.flatMap((url) => {
            const old = known.get(url);
            if (hijacked.has(url))
                return [{ ...old, url, state: 'hijacked', checked: today }];
            const isHeld = old?.['state'] === 'hijacked' && !reinstated.has(url);
            const verdict = verdicts.get(url);
            const state = SAID[verdict?.state ?? 'unknown'];
            if (!verdict || !state || isHeld)
                return old && !reinstated.has(url) ? [old] : [];
            return [{ ...old, url, state, checked: verdict.checked.slice(0, 10) }];
        });
        const { checks: _old, ...others } = record;
        return checks.length ? { ...record, checks } : others;
    });
    return { ...feed, [key]: checked };
}
/** The links that a person has confirmed to be hijacked. */
function hijackedIn(feed) {
    return new Set(recordsOf(feed)
        .records.filter(isRecord)
        .flatMap(({ checks }) => itemsOf$1(checks))
        .filter(({ state }) => state === 'hijacked')
        .map(({ url }) => text$1(url)));
}

/** The parts of a page that nobody reads. */
const HIDDEN = /^(?:script|style|template|noscript|svg)\b/i;
const ENTITIES = {
    amp: '&',
    apos: '’',
    gt: '>',
    lt: '<',
    nbsp: ' ',
    quot: '"',
    rsquo: '’',
    lsquo: '‘',
    ndash: '–',
    mdash: '—',
};
/** The words of a page, roughly, and those of its title. Linear in the page’s length. */
function pageText(html) {
    const parts = [];
    let title = '';
    let at = 0;
    while (at < html.length) {
        const open = html.indexOf('<', at);
        parts.push(html.slice(at, open < 0 ? undefined : open));
        if (open < 0)
            break;
        const [name = ''] = /^!--|^[a-z][a-z\d-]*/i.exec(html.slice(open + 1, open + 30)) ?? [];
        const closing = name === '!--' ? '-->' : HIDDEN.test(name) ? `</${name}` : '';
        const from = closing ? indexOf(html, closing, open) : open;
        const end = html.indexOf('>', from);
        if (from < 0 || end < 0)
            break;
        if (/^title$/i.test(name) && !title) {
            const close = html.indexOf('<', end);
            title = decoded(html.slice(end + 1, close < 0 ? undefined : close));
        }
        parts.push(' ');
        at = end + 1;
    }
    return { title: title.trim(), text: decoded(parts.join('')) };
}
/** The position of a closing tag, in either case. -1 if there is none. */
function indexOf(html, closing, from) {
    const pattern = new RegExp(closing.replace(/[^\w<]/g, '\\$&'), 'gi');
    pattern.lastIndex = from;
    return pattern.exec(html)?.index ?? -1;
}
const decoded = (text) => text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex, digits, name) => {
    const code = hex ? parseInt(hex, 16) : Number(digits);
    if (code > 0 && code <= 0x10ffff)
        return String.fromCodePoint(code);
    return ENTITIES[`${name}`.toLowerCase()] ?? whole;
})
    .replace(/\s+/g, ' ');

/** How many days a link must be missing before it counts as gone. */
const PATIENCE$1 = 7;
/** Texts that a robot is shown in place of a page. */
const CHALLENGE = /\b(?:just a moment|attention required|checking your browser|verify (?:that )?you are (?:a )?human|are you a robot|captcha|access denied|ddos protection|enable javascript and cookies)\b/i;
/** Texts on the pages of domains that somebody bought for their visitors. */
const PARKED = /\b(?:domain (?:name )?(?:is|may be) (?:available )?for sale|buy this domain|domain is parked|parked (?:free|domain)|this domain (?:has )?expired|hugedomains|sedo(?:parking)?|dan\.com|afternic)\b/i;
const GAMBLING = /\b(?:casinos?|online betting|sports ?betting|betting sites?|slot (?:gacor|online|machines?)|situs (?:judi|slot)|judi online|togel|sbobet|poker online|roulette|jackpot|free spins|bahis|canlı bahis|казино|escorts?|porn(?:o|hub)?|xxx videos?|viagra|cialis)\b|赌场|博彩|カジノ/i;
/**
 * What an observation says about a link.
 *
 * @param now RFC 3339 date-time of the observation.
 */
function verdictOf(observation, owner, history, now, domainOf) {
    const { end, status = 0, why } = observation;
    if (end === 'no-host')
        return missing('There is no such domain.', history, now);
    if (end !== 'answer')
        return { state: 'unknown', message: UNKNOWN[end](why) };
    if (status === 404 || status === 410) {
        return missing(`The server says that there is no such page (${status}).`, history, now);
    }
    const page = pageText(observation.html ?? '');
    if (CHALLENGE.test(page.title))
        return { state: 'unknown', message: 'A page for robots came instead.' };
    if (status >= 400)
        return { state: 'unknown', message: `The server answered ${status}.` };
    return placeOf(observation, owner, `${page.title} ${page.text}`, domainOf);
}
const UNKNOWN = {
    unreachable: (why) => `It could not be reached (${why ?? 'no answer'}).`,
    certificate: (why) => `The server could not prove who it is (${why ?? 'certificate'}).`,
    robots: () => 'Its owner asks robots to stay away. Look yourself.',
    private: () => 'It leads into a private network. Visitors cannot open it.',
    redirects: (why) => `It leads in circles (${why ?? 'redirects'}).`,
};
function missing(what, { missingSince }, now) {
    const days = missingSince ? (Date.parse(now) - Date.parse(missingSince)) / 86_400_000 : 0;
    return days >= PATIENCE$1
        ? { state: 'gone', message: `${what} It has been so since ${missingSince?.slice(0, 10)}.` }
        : { state: 'missing', message: `${what} Check again in a week.` };
}
/** The URL of a page that was found, and whether the page is still theirs. */
function placeOf({ url, hops }, { names }, said, domainOf) {
    const last = hops.at(-1)?.to ?? url;
    const isSameDomain = domainOf(new URL(url).hostname) === domainOf(new URL(last).hostname);
    const isNamed = names.some((name) => names.length > 0 && isNamedIn(name, said));
    const bad = PARKED.exec(said)?.[0] ?? GAMBLING.exec(said)?.[0];
    if (!isNamed && bad) {
        const where = isSameDomain ? 'The page' : `It leads to ${new URL(last).host}, which`;
        return {
            state: 'suspect',
            to: last,
            message: `${where} does not name the organisation and says “${bad}”. Somebody else may have the domain. Look, and confirm it or not.`,
        };
    }
    const permanent = permanentEnd(url, hops);
    if (!isSameDomain) {
        const message = isNamed
            ? `It leads to ${new URL(last).host}, which names the organisation. If that is theirs, write it in the list.`
            : `It leads to ${new URL(last).host}, which does not name the organisation. Check whether it is theirs.`;
        return { state: 'unknown', to: last, message };
    }
    if (permanent !== url) {
        const isHome = new URL(permanent).pathname === '/' && new URL(url).pathname.length > 1;
        return isHome
            ? {
                state: 'unknown',
                to: permanent,
                message: 'It leads to the home page. The page itself may be gone.',
            }
            : {
                state: 'moved',
                to: permanent,
                message: `It has moved to ${permanent}. Write that in the list.`,
            };
    }
    return { state: 'ok', message: 'It is there.' };
}
/** The URL that permanent redirects lead to, up to the first that is not permanent. */
function permanentEnd(url, hops) {
    let end = url;
    for (const { status, to } of hops) {
        if (status !== 301 && status !== 308)
            break;
        end = to;
    }
    return end;
}
/** Whether a text contains a name, or all its long words. */
function isNamedIn(name, text) {
    const page = ` ${plainForm(text)} `;
    const form = plainForm(name);
    const words = form.split(' ').filter((word) => word.length > 3);
    return (page.includes(` ${form} `) ||
        (words.length > 1 && words.every((word) => page.includes(` ${word} `))));
}

/** Nobody minds. */
const EVERYTHING = { allows: () => true, delay: 0 };
/** If the rules cannot be fetched, there are none to follow. */
const NOTHING = { allows: () => false, delay: 0 };
/** The rules for a robot in a `robots.txt`: those for its name, or else those for all robots. */
function readRobots(text, robot) {
    const groups = new Map();
    let names = [];
    let isOpen = false;
    for (const line of text.slice(0, 500_000).split(/\r\n?|\n/)) {
        const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
        const said = value.trim();
        switch (key.toLowerCase()) {
            case 'user-agent':
                names = isOpen ? [...names, said.toLowerCase()] : [said.toLowerCase()];
                for (const name of names)
                    if (!groups.has(name))
                        groups.set(name, { rules: [], delay: 0 });
                isOpen = true;
                break;
            case 'allow':
            case 'disallow':
                isOpen = false;
                if (!said)
                    break;
                for (const name of names) {
                    groups.get(name)?.rules.push({ isAllowed: key.toLowerCase() === 'allow', pattern: said });
                }
                break;
            case 'crawl-delay':
                isOpen = false;
                for (const group of names.map((name) => groups.get(name))) {
                    if (group && Number(said) > 0)
                        group.delay = Number(said) * 1000;
                }
                break;
        }
    }
    const { rules, delay } = groups.get(robot) ?? groups.get('*') ?? { rules: [], delay: 0 };
    return {
        delay: Math.min(delay, MOST_DELAY),
        allows(path) {
            const fitting = rules.filter(({ pattern }) => fits(pattern, path));
            // The longest rule wins. Of two with the same length, the one that allows.
            const [first] = fitting.sort((one, other) => other.pattern.length - one.pattern.length ||
                Number(other.isAllowed) - Number(one.isAllowed));
            return first?.isAllowed ?? true;
        },
    };
}
const MOST_DELAY = 10_000;
/** Whether a path begins with a pattern, in which `*` is anything and `$` the end. */
function fits(pattern, path) {
    const isWhole = pattern.endsWith('$');
    const [start = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
    if (!path.startsWith(start))
        return false;
    let at = start.length;
    for (const [index, part] of parts.entries()) {
        const isLast = isWhole && index === parts.length - 1;
        const found = isLast ? path.lastIndexOf(part) : path.indexOf(part, at);
        if (found < at)
            return false;
        at = found + part.length;
    }
    return !isWhole || at === path.length || (parts.at(-1) === '' && parts.length > 0);
}

/**
 * What is missing in each language that a feed promises, or in the requested ones. Names of
 * organisations may be the same in all languages: they are left out unless requested.
 */
function translationsOf(feed, languages = [], { withNames = false } = {}) {
    const promised = Array.isArray(feed['languages']) ? feed['languages'] : [];
    const base = lower(feed['language']);
    const wanted = languages.length ? languages : promised.map(String);
    const texts = [...textsOf(feed, withNames)];
    return wanted
        .filter((language) => primary(lower(language)) !== primary(base))
        .map((language) => ({
        language,
        total: texts.length,
        missing: texts
            .filter(({ translations, key }) => !hasText(translations, key, lower(language)))
            .map(({ path, of, key, text }) => ({ path, of, key, text })),
    }));
}
const lower = (tag) => String(tag ?? '').toLowerCase();
const primary = (tag) => tag.split('-')[0];
/** Whether a page finds a text in the language: `cy` is found for `cy-GB`. */
function hasText(translations, key, language) {
    return Object.entries(isRecord(translations) ? translations : {}).some(([tag, texts]) => (lower(tag) === language || language.startsWith(`${lower(tag)}-`)) &&
        isRecord(texts) &&
        typeof texts[key] === 'string' &&
        texts[key].trim() !== '');
}
function* textsOf(feed, withNames) {
    yield* textsIn(feed, '', 'the list', ['title']);
    yield* textsIn(feed['page'], '/page', 'the page', [
        'title',
        'summary',
        'resources_heading',
        'resources_intro',
    ]);
    const { tips } = feed;
    yield* textsIn(tips, '/tips', 'the tips', ['heading']);
    yield* each(isRecord(tips) ? tips['items'] : [], '/tips/items', 'tip', ['title', 'text']);
    yield* each(feed['categories'], '/categories', 'category', ['name', 'description']);
    const { key, records } = recordsOf(feed);
    const names = withNames ? ['name', 'alternate_name'] : [];
    yield* each(records, `/${key}`, 'organisation', [...names, 'description', 'alert']);
}
function* each(list, path, what, keys) {
    const records = Array.isArray(list) ? list : [];
    for (const [index, record] of records.entries()) {
        const name = isRecord(record) ? (record['name'] ?? record['title'] ?? record['id']) : undefined;
        const of = typeof name === 'string' ? name : `${what} ${index + 1}`;
        yield* textsIn(record, `${path}/${index}`, of, keys);
    }
}
function* textsIn(record, path, of, keys) {
    if (!isRecord(record))
        return;
    for (const key of keys) {
        const text = record[key];
        if (typeof text !== 'string' || !text.trim())
            continue;
        yield { path: `${path}/${key}`, of, key, text, translations: record['translations'] };
    }
}

/** The records of a page, a list or a single record, of HSDS 3.0 and 3.1 and Open Referral UK 1.0 and 3.0. */
function recordsIn(document) {
    if (Array.isArray(document))
        return document.filter(isRecord);
    if (!isRecord(document))
        return [];
    for (const key of ['contents', 'content', 'items', 'services', 'organizations']) {
        const list = document[key];
        const isPage = Array.isArray(list) && !(key === 'services' && document['name'] !== undefined);
        if (isPage)
            return list.filter(isRecord);
    }
    return document['id'] === undefined ? [] : [document];
}
/** Sorts records into services, which name their organisation, and organisations. */
function referralOf(records) {
    const services = [];
    const organizations = [];
    for (const record of records) {
        const isService = isRecord(record['organization']) || record['organization_id'] !== undefined;
        if (isService)
            services.push(record);
        else {
            organizations.push(record);
            for (const service of itemsOf(record['services'])) {
                services.push({ ...service, organization: record });
            }
        }
    }
    return { services, organizations };
}
/**
 * Groups services under their organisations, as a feed has them. Fields that a feed also has keep
 * their names. The other fields of a service are left out.
 */
function feedOfReferral({ services, organizations }, { taxonomies = [] } = {}) {
    const book = categoryBook([]);
    const problems = [];
    const groups = grouped(services, organizations);
    const made = groups.flatMap(({ organization, own }) => {
        const draft = organizationOf(organization, own);
        const terms = own.flatMap((service) => termsOf$1(service, taxonomies));
        const ids = terms.map((term) => book.find(term) ?? book.add(term));
        if (ids.length)
            draft['category_ids'] = [...new Set(ids)];
        const { record, problems: found } = checkRecord(draft);
        const name = text(draft['name']);
        problems.push(...found.map(({ path, read, made: after, message }) => ({
            severity: after === undefined ? 'refused' : 'repaired',
            code: after === undefined ? 'refused' : 'changed',
            organization: name ?? text(draft['id']),
            field: path.slice(1).replaceAll('/', ', '),
            read: unquoted(read),
            made: after === undefined ? undefined : unquoted(after),
            message,
        })));
        return record ? [record] : [];
    });
    return { organizations: made, categories: book.added.map((each) => ({ ...each })), problems };
}
/** Every organisation once, merged from all its records, in the order of its services. */
function grouped(services, organizations) {
    const groups = new Map();
    const groupFor = (record) => {
        const id = text(record['id']) ?? text(record['name']) ?? '';
        const group = groups.get(id) ?? { organization: {}, own: [] };
        group.organization = { ...given(record), ...given(group.organization) };
        groups.set(id, group);
        return group;
    };
    for (const service of services) {
        const { organization, organization_id: id } = service;
        groupFor(isRecord(organization) ? organization : { id }).own.push(service);
    }
    for (const record of organizations)
        groupFor(record);
    return [...groups.values()];
}
/** A record without its empty fields. */
const given = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && !value.length)));
const text = (value) => typeof value === 'string' && value.trim() ? value : undefined;
const itemsOf = (value) => Array.isArray(value) ? value.filter(isRecord) : [];
/** The keys of a record that have a text, as they are or under a new name. */
function pick(record, keys) {
    const made = {};
    for (const pair of keys.split(' ')) {
        const [from = '', to = from] = pair.split('>');
        const value = text(record[from]) ?? (typeof record[from] === 'number' ? record[from] : undefined);
        if (value !== undefined && made[to] === undefined)
            made[to] = value;
    }
    return made;
}
function organizationOf(record, services) {
    const [only] = services.length === 1 ? services : [];
    const made = {
        // Older sources have `url` where newer ones have `website`.
        ...(only && pick(only, 'description email url>website website alert')),
        ...pick(record, 'id name alternate_name description email website url>website logo parent_organization_id'),
    };
    const lists = {
        additional_websites: itemsOf(record['additional_websites']).map((each) => pick(each, 'url label')),
        phones: distinct(phonesOf(record, services)),
        contacts: distinct([record, ...services].flatMap(contactsOf)),
        locations: distinct([record, ...services].flatMap(locationsOf)),
        services: services.map((each) => pick(each, 'id name status url description')),
        organization_identifiers: itemsOf(record['organization_identifiers']).map((each) => pick(each, 'identifier identifier_scheme')),
    };
    for (const [key, list] of Object.entries(lists))
        if (list.length)
            made[key] = list;
    const languages = services.flatMap(({ languages: all }) => itemsOf(all)).flatMap(languageOf);
    if (languages.length)
        made['languages'] = [...new Set(languages)];
    return { ...made, ...statesOf(services) };
}
/** How recently an organisation was checked and whether it is active, from all its services. */
function statesOf(services) {
    const made = {};
    const statuses = new Set(services.map(({ status }) => text(status) ?? 'active'));
    const [status] = statuses;
    if (statuses.size === 1 && status && status !== 'active')
        made['status'] = status;
    const dates = (key) => services.flatMap((service) => text(service[key]) ?? []).sort();
    // The oldest date: a part of it has not been checked since.
    const [assured] = dates('assured_date');
    if (assured)
        made['assured_date'] = assured;
    const modified = dates('last_modified').at(-1);
    if (modified)
        made['last_modified'] = modified;
    return made;
}
const languageOf = ({ code, language, name }) => [code, language, name].flatMap((each) => languageTag(text(each) ?? '') ?? [])[0] ?? [];
function phoneOf(phone) {
    const languages = itemsOf(phone['languages']).flatMap(languageOf);
    return {
        ...pick(phone, 'number type extension description'),
        ...(languages.length && { languages }),
    };
}
/**
 * An organisation's own telephones, or else those of its services, with their names if it has
 * several.
 */
function phonesOf(record, services) {
    const own = itemsOf(record['phones']).map(phoneOf);
    if (own.length)
        return own;
    return services.flatMap((service) => itemsOf(service['phones']).map((phone) => ({
        ...(services.length > 1 && pick(service, 'name>description')),
        ...phoneOf(phone),
    })));
}
function contactsOf(record) {
    return itemsOf(record['contacts']).map((contact) => {
        const phones = itemsOf(contact['phones']).map(phoneOf);
        return { ...pick(contact, 'name title department email'), ...(phones.length && { phones }) };
    });
}
function locationsOf(record) {
    const places = itemsOf(record['service_at_locations']).flatMap(({ location }) => location);
    return [...itemsOf(record['locations']), ...places.filter(isRecord)].map((location) => {
        const addresses = [
            ...itemsOf(location['addresses']),
            ...itemsOf(location['physical_addresses']),
        ];
        const phones = itemsOf(location['phones']).map(phoneOf);
        const contacts = contactsOf(location);
        const schedules = schedulesOf(location);
        return {
            ...pick(location, 'name latitude longitude url'),
            ...(addresses.length && {
                addresses: addresses.map((each) => pick(each, 'attention address_1 address_2 city region state_province postal_code country')),
            }),
            ...(phones.length && { phones }),
            ...(contacts.length && { contacts }),
            ...(schedules.length && { schedules }),
        };
    });
}
/** Opening hours: `schedules` since 3.0, `regular_schedules` before. */
const schedulesOf = (record) => distinct([...itemsOf(record['schedules']), ...itemsOf(record['regular_schedules'])].map((each) => pick(each, 'description freq byday opens_at closes_at interval valid_from valid_to')));
/** Terms of taxonomies: `attributes` since 3.0, `service_taxonomys` before. */
function termsOf$1(service, taxonomies) {
    const old = itemsOf(service['service_taxonomys'] ?? service['service_taxonomies']);
    const terms = [
        ...itemsOf(service['attributes']).map(({ taxonomy_term: term }) => term),
        ...old.map(({ taxonomy }) => taxonomy),
    ].filter(isRecord);
    return terms.flatMap((term) => {
        const detail = term['taxonomy_detail'];
        const of = text(term['vocabulary']) ?? text(isRecord(detail) ? detail['name'] : term['taxonomy']);
        const isWanted = !taxonomies.length || (of !== undefined && taxonomies.includes(of));
        return (isWanted && text(term['name'])) || [];
    });
}
/** Without empty values and repetitions. */
function distinct(list) {
    return list.filter((each, index) => Object.keys(each).length > 0 &&
        !list.slice(0, index).some((other) => isSameJson(each, other)));
}

/** Lets the browser respond to a visitor before the work continues. */
function yieldToMain() {
    const { scheduler } = globalThis;
    // A message, because a timer would wait for 4 ms.
    return (scheduler?.yield?.() ??
        new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it also starts the port
            port1.onmessage = () => resolve(port1.close());
            port2.postMessage(0);
        }));
}
/** Lets the browser paint. If it does not, as in a hidden tab, this waits for 100 ms. */
const nextPaint = () => new Promise((resolve) => {
    setTimeout(resolve, 100);
    globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
});

/** How many bytes of records are parsed at once: far fewer than a frame has time for. */
const SLICE$2 = 2 ** 15;
/** How many lists at the top of a document may turn out to be the records. */
const CANDIDATES = 20;
const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
/** Braces and brackets differ only in the bit 32. */
const OPEN = 123;
const CLOSE = 125;
/**
 * Moves to the next byte at which the document may be divided: the comma between two records, the
 * end of their list, or the beginning of a list that may be theirs. It passes every byte of a feed:
 * everything it needs is local, which browsers run several times faster.
 *
 * @param level the depth of a comma between records
 * @param least where such a comma is looked for
 * @param seeks whether the beginning of a list is looked for
 * @returns whether there is one
 */
function advance(bytes, cursor, level, least, seeks) {
    let { i, depth, inString } = cursor;
    let isThere = false;
    for (; i < bytes.length; i += 1) {
        const byte = bytes[i] ?? 0;
        if (inString) {
            if (byte === BACKSLASH)
                i += 1;
            else if (byte === QUOTE)
                inString = false;
        }
        else if (byte === QUOTE) {
            inString = true;
        }
        else if (byte === COMMA) {
            isThere = depth === level && i >= least;
        }
        else if ((byte | 32) === OPEN) {
            depth += 1;
            isThere = seeks && byte === OPEN_LIST && depth < 3;
        }
        else if ((byte | 32) === CLOSE) {
            isThere = depth === level;
            depth -= 1;
        }
        if (isThere)
            break;
    }
    cursor.i = i;
    cursor.depth = depth;
    cursor.inString = inString;
    return isThere;
}
/**
 * Finds the records of a feed in its bytes while they arrive: the items of the list `organizations`
 * (or `organisations`) of a JSON object, or of a list that is the document.
 *
 * Nothing is accepted because it looks right. The bytes are divided into the document and slices of
 * whole records, cut at a comma between two records. Each goes through `JSON.parse`, so that
 * together they are accepted exactly if `JSON.parse` accepts the whole (RFC 8259). In UTF-8 no byte
 * of a longer character looks like a quote, a brace or a backslash, so they can be found undecoded.
 *
 * @param sliceSize bytes; a document that is shorter is parsed as a whole
 */
function recordStream(sliceSize = SLICE$2) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    /** Takes the place of the records in the document around them. */
    const marker = Math.random();
    let key = '';
    let head;
    /** What comes before `text`, without the records; empty until the first slice is cut. */
    let around = '';
    /** What has been decoded but not parsed. */
    let text = '';
    /** Where in `text` the records begin. */
    let start = 0;
    let candidates = CANDIDATES;
    /** The depth of a comma between records; NaN outside their list. */
    let level = NaN;
    /** After a chunk, its `i` is how many of the next bytes belong to an escape that was divided. */
    const cursor = { i: 0, depth: 0, inString: false };
    /** What has come before there was enough for a slice: nobody needs to look into it. */
    let held = [];
    let size = 0;
    const cut = () => {
        if (!around) {
            around = text.slice(0, start);
            text = text.slice(start);
            head = JSON.parse(`${around}]${key && '}'}`);
        }
        // A lone comma is refused, as `JSON.parse` refuses one with nothing before or after it.
        const records = JSON.parse(`[${text.trim() ? text : ','}]`);
        text = '';
        return { records, key, head };
    };
    function* look(bytes) {
        let from = 0;
        const decode = () => {
            text += decoder.decode(bytes.subarray(from, cursor.i), { stream: true });
            from = cursor.i;
        };
        while (advance(bytes, cursor, level, from + sliceSize - text.length, candidates > 0)) {
            const byte = bytes[cursor.i];
            if (byte === OPEN_LIST) {
                candidates -= 1;
                decode();
                key = /[^\\]"(organi[sz]ations)"\s*:\s*$/i.exec(text)?.[1] ?? '';
                if (cursor.depth < 2 ? !text.trim() : key) {
                    candidates = 0;
                    start = text.length + 1;
                    level = cursor.depth;
                }
            }
            else if (byte === COMMA) {
                decode();
                yield cut();
                from += 1;
            }
            else {
                level = NaN;
                if (around) {
                    decode();
                    yield cut();
                    around += marker;
                }
            }
            cursor.i += 1;
        }
        decode();
        cursor.i -= bytes.length;
    }
    return {
        *take(bytes) {
            held.push(bytes);
            size += bytes.length;
            if (size < sliceSize)
                return;
            const chunks = held;
            held = [];
            for (const each of chunks)
                yield* look(each);
        },
        end() {
            for (const each of held)
                text += decoder.decode(each, { stream: true });
            text += decoder.decode();
            // It ends too early, within the records.
            const document = JSON.parse(level && around ? '' : around + text);
            const records = key ? document?.[key] : document;
            if (!Array.isArray(records) || records[0] !== marker)
                return { document, key };
            records.length = 0;
            return { document, key, records, hasTail: text.includes(':') };
        },
    };
}

/** How long to work before the browser gets its turn, in milliseconds: half a frame. */
const TURN = 8;
/** How long to wait for the rest of a feed before its beginning is shown, in milliseconds. */
const PATIENCE = 50;
/**
 * The least time from one report to the next, in milliseconds: rendering each of them takes time
 * too.
 */
const REPORT = 250;
/**
 * Reads a feed from the bytes of a body while they arrive. The result is the same as if the whole
 * body were parsed at once, whatever its order. Past a limit, it is the feed up to that limit.
 *
 * @param read gives the next bytes, or undefined at the end
 * @throws {FeedError} `too-large` if no organisation comes before the limit; also what `parseFeed`
 * throws
 * @throws {SyntaxError} if the body is not JSON
 * @throws {TypeError} if it is not UTF-8
 */
async function readBody(read, options = {}) {
    const { maxBytes = 2 ** 24, maxRecords = 20_000 } = options;
    const stream = recordStream();
    /** Kept, because what comes later may change how they are read. */
    const slices = [];
    let gathering;
    try {
        for (let left = maxBytes, bytes; (bytes = await read());) {
            const isOver = bytes.length > left;
            for (const { records, head, key } of stream.take(bytes.subarray(0, left))) {
                slices.push(records);
                // Nothing is shown while the feed may still turn out to be of an unknown version.
                if (!key || around(head)['version'])
                    gathering ??= gather(head, key, maxRecords, options);
                if (gathering && (await gathering.add(records)))
                    return gathering.parsed({ cut: true });
            }
            left -= bytes.length;
            if (!isOver)
                continue;
            if (gathering)
                return gathering.parsed({ cut: true });
            throw new FeedError('too-large', `over ${maxBytes} bytes. Make it smaller.`);
        }
        const { document, key, records, hasTail } = stream.end();
        const { organizations, organisations } = around(document);
        let cut = false;
        if (!records || (Array.isArray(organizations) && organizations !== records)) {
            for (const list of [document, organizations, organisations]) {
                if (Array.isArray(list) && list.length > maxRecords) {
                    list.length = maxRecords;
                    cut = true;
                }
            }
            return { ...parseFeed(document, true), cut, document };
        }
        if (!gathering || hasTail) {
            gathering?.stop();
            gathering = gather(document, key, maxRecords, { signal: options.signal });
            for (const slice of slices)
                cut ||= await gathering.add(slice);
        }
        return { ...gathering.parsed({ cut }), document };
    }
    finally {
        gathering?.stop();
    }
}
/**
 * Collects the organisations of a feed slice by slice, and gives the browser its turn in between.
 */
function gather(document, key, maxRecords, { onPartial, signal }) {
    const reader = readFeed(around(document), key, true);
    const organizations = [];
    let count = 0;
    let told = 0;
    let turnStart = performance.now();
    let due = turnStart + PATIENCE;
    const parsed = (state) => ({
        ...reader.feed(organizations, !state.partial),
        ...state,
    });
    const tell = () => {
        due = performance.now() + REPORT;
        told = organizations.length;
        onPartial?.(parsed({ partial: true }));
    };
    // For when nothing more comes for a while.
    const timer = onPartial && setTimeout(() => told || tell(), PATIENCE);
    return {
        parsed,
        stop: () => clearTimeout(timer),
        async add(records) {
            for (const record of records) {
                if (count >= maxRecords)
                    return true;
                const organization = reader.organization(record, count);
                count += 1;
                if (organization)
                    organizations.push(organization);
            }
            const now = performance.now();
            if (now - turnStart < TURN)
                return false;
            const isDue = now >= due && organizations.length >= 2 * told;
            const isFirst = onPartial && isDue && !told;
            if (isDue)
                tell();
            await (isFirst ? nextPaint() : yieldToMain());
            signal?.throwIfAborted();
            turnStart = performance.now();
            return false;
        },
    };
}
/** What a document has besides its organisations. Nothing if it is only a list of them. */
const around = (document) => (isRecord(document) ? document : {});

/**
 * What a visitor can filter by: each facet, and the field of an organisation with its values.
 * Values that are codes have names of that `type`. To add a facet, add a line here, and its name to
 * the words.
 */
const FACETS = [
    { facet: 'category', key: 'category_ids' },
    { facet: 'country', key: 'countries', type: 'region' },
    { facet: 'offers', key: 'offers' },
    { facet: 'phases', key: 'phases' },
    { facet: 'languages', key: 'languages', type: 'language' },
];
/** An item that is known to be there. */
const at = (list, index) => list[index];
/** The records that pass a test. The same type of array throughout, and no garbage on the way. */
function keep(records, test) {
    const kept = new Uint32Array(records.length);
    let count = 0;
    for (const record of records)
        if (test(record))
            kept[count++] = record;
    return kept.subarray(0, count);
}
/**
 * The columns of a growing list of organisations. Each is made when it is first needed: the first
 * page of cards needs only that of the categories. An organisation also has the ancestors of its
 * categories, each after its child.
 */
function columnsOf(organizations, categories, lines) {
    const columns = FACETS.map(({ facet, key }) => {
        const isTree = facet === 'category';
        const values = new Map(isTree ? categories.map(({ id }, place) => [id, place]) : []);
        const numbers = [];
        const starts = [0];
        return () => {
            while (starts.length <= organizations.length) {
                const own = at(organizations, starts.length - 1)[key] ?? [];
                const all = isTree ? own.flatMap((id) => lines.get(id) ?? []) : own;
                for (const value of all.length > 1 ? new Set(all) : all) {
                    const number = values.get(value) ?? values.size;
                    values.set(value, number);
                    numbers.push(number);
                }
                starts.push(numbers.length);
            }
            return { values, numbers, starts };
        };
    });
    return (facet) => at(columns, FACETS.findIndex((one) => one.facet === facet))();
}
/** Whether any of the values of a record passes a test. */
function someValue({ numbers, starts }, record, test) {
    for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) {
        if (test(numbers[place] ?? 0))
            return true;
    }
    return false;
}
/** How many of some records have each value of a column, by its number. */
function countValues({ values, numbers, starts }, records) {
    const counts = new Uint32Array(values.size);
    // By index: an iterator would take as long as everything else.
    for (let index = 0; index < records.length; index++) {
        const record = records[index] ?? 0;
        for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) {
            const number = numbers[place] ?? 0;
            counts[number] = (counts[number] ?? 0) + 1;
        }
    }
    return counts;
}
/** The records that pass all filters, except that of the facet that is left out. */
function narrow(columns, filters, records, left) {
    let passed = records;
    for (const { facet } of FACETS) {
        const chosen = facet === left ? undefined : filters.get(facet);
        if (!chosen?.size)
            continue;
        const column = columns(facet);
        const isChosen = [...column.values.keys()].map((value) => chosen.has(value));
        const test = (number) => isChosen[number];
        passed = keep(passed, (record) => someValue(column, record, test));
    }
    return passed;
}

/**
 * Sorts records by small numbers, in one pass. Records with the same number keep their order.
 * @param limit the maximum number of records to return.
 * @returns the records, and how many of them have each number. Missing numbers are holes.
 */
function bucketSort(records, numberOf, limit) {
    const buckets = [];
    const sizes = [];
    for (const record of records) {
        const number = numberOf(record);
        const bucket = (buckets[number] ??= []);
        if (bucket.length < limit)
            bucket.push(record);
        sizes[number] = (sizes[number] ?? 0) + 1;
    }
    return [buckets.flat(), sizes];
}
/**
 * Returns the place in the feed of the category that a record is listed under: the first of its own
 * that is chosen, or that is below a chosen one, or else its first. Records without a category come
 * last.
 * @param chosen sets of categories. An empty set is not a condition.
 */
function placeByCategory(categories, lines, column, chosen) {
    const sets = chosen.filter((set) => set?.size);
    const isChosen = categories.map(({ id }) => sets.every((set) => lines.get(id)?.some((one) => set?.has(one))));
    const none = categories.length;
    return (record) => {
        let place = none;
        someValue(column, record, (number) => {
            if (isChosen[number] || place === none)
                place = number;
            return isChosen[number];
        });
        return place;
    };
}

/** Deeper categories count only for their nearest ancestors. */
const DEEPEST = 9;
/**
 * The lines of all categories in the order of a tree: a parent before its children, siblings in the
 * order of the feed. A category with an unknown parent is a root. Circular parents do no harm.
 */
function linesOf$1(categories) {
    const places = new Map(categories.map(({ id }, place) => [id, place]));
    const lineOf = (id, line = []) => {
        const category = categories[places.get(id) ?? -1];
        return category && line.length < DEEPEST && !line.includes(category.id)
            ? lineOf(category.parent_id, [...line, category.id])
            : line;
    };
    const known = categories.map(({ id }) => {
        const line = lineOf(id);
        // The places of a line from the root down, each with the same number of digits, so that they
        // sort as text.
        const path = line.map((one) => 1e6 + (places.get(one) ?? 0)).reverse();
        return { id, line, path: path.join() };
    });
    known.sort((a, b) => (a.path < b.path ? -1 : 1));
    return new Map(known.map(({ id, line }) => [id, line]));
}

/** Beginnings of Welsh names in which `n` and `g` are two letters: Bangor, Llangefni, Penglais. */
const TWO_LETTERS = /(?<!\p{L})(ba|bry|gla|he|lla|pe|ta)n(?=g)/giu;
/**
 * A Welsh name with a joiner between such letters. The joiner has no weight of its own, and keeps
 * them two letters (UTS #10).
 */
const dividedName = (name) => name.replace(TWO_LETTERS, '$&\u034f');
/**
 * Welsh counts `ch`, `dd`, `ff`, `ll`, `ph`, `rh` and `th` as letters, each after its first one,
 * and `ng` after `g`. U+FFFF comes after all other characters (UTS #35): `c` followed by it sorts
 * before `d`.
 */
const welshKey = (name) => name.replace(/ng/gi, 'g\uffff').replace(/([cprt])h|([dfl])\2/gi, '$1$2\uffff');
/** Made once for each language: filters are sorted again at every key press. */
const collatorOf = memoize((tag) => new Intl.Collator(tag, { numeric: true }));
/** Marks in the order in which English sorts them (CLDR), and the space before them. */
const MARKS = " -,.'()/&";
/** Names that English sorts by their letters and these marks, once accents are removed. */
const PLAIN = /^[a-z ,.'()/&-]*$/;
/** A plain name as characters in their order. Undefined for any other name. */
const englishKey = (name) => {
    const lower = name.toLowerCase();
    const plain = PLAIN.test(lower)
        ? lower
        : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
    return PLAIN.test(plain)
        ? plain.replace(/[^a-z]/g, (mark) => `${MARKS.indexOf(mark)}`)
        : undefined;
};
/** Compares texts by the codes of their characters. */
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Compares without `Intl` if possible, whose first use in a page takes tens of milliseconds. */
function compareEnglish() {
    const keyOf = memoize(englishKey);
    return (a, b) => {
        const order = byCode(keyOf(a) ?? '', keyOf(b) ?? '');
        return (keyOf(a) && keyOf(b) && order) || (a === b ? 0 : collatorOf('en').compare(a, b));
    };
}
/**
 * Compares names as the dictionaries of a language do, and numbers in them by value. Less than zero
 * if the first comes before the second. If the browser has no rules for Welsh, ours are used. Any
 * other language that it does not know is sorted as English.
 */
function compareNames(language) {
    if (primary$1(language) === 'en')
        return compareEnglish();
    const tag = supported(Intl.Collator, language);
    const { compare } = collatorOf(tag ?? 'en');
    if (primary$1(language) !== 'cy')
        return compare;
    const keyOf = memoize((name) => (tag ? dividedName(name) : welshKey(dividedName(name))));
    return (a, b) => compare(keyOf(a), keyOf(b));
}

/**
 * The text `key` in the wanted language: for `cy-GB` that of `cy-GB`, or else that of `cy`, or else
 * one for another place where the same language is written in the same script. If there is none, it
 * is the base text, and `lang` says so.
 *
 * @param wanted BCP 47 tag of the reader's language, in any case.
 * @param base BCP 47 tag of the texts that are not in `translations`.
 */
function localize(thing, key, wanted, base) {
    const text = thing[key];
    const own = text ? { text, lang: base } : undefined;
    if (!thing.translations)
        return own;
    const translations = Object.entries(thing.translations);
    const found = lookup$1(wanted, (range) => {
        if (own && base.toLowerCase() === range)
            return own;
        for (const [lang, texts] of translations) {
            const translated = lang.toLowerCase() === range && texts[key];
            if (translated)
                return { text: translated, lang };
        }
        return undefined;
    });
    if (found || isSameLanguage(base, wanted))
        return found ?? own;
    for (const [lang, { [key]: translated }] of translations) {
        if (translated && isSameLanguage(lang, wanted))
            return { text: translated, lang };
    }
    return own;
}

/**
 * Articles at the start of names, by language. A name is sorted without the one of its language.
 */
const ARTICLES = new Map([
    ['en', 'the|an?'],
    ['cy', 'yr?'],
    ['fr', 'l|l[ae]|les|une?'],
    ['es', 'el|l[ao]s?|una?'],
    ['pt', '[ao]s?|uma?'],
    ['ga', 'an|na'],
    ['gd', "an|am|na[mn]?|a['’]?"],
    ['ar', '\u0627\u0644'],
]);
/**
 * What is ignored at the start of a name: an article, and a quotation mark or bracket. Only the
 * Arabic article is joined to its word.
 */
const beginning = memoize((tag) => new RegExp(`^[^\\p{L}\\p{N}]*((${ARTICLES.get(tag) ?? ''})([\\s'’]+|(?<=\u0627\u0644)(?=..)))?`, 'iu'));
/**
 * Sorts by the names shown in a language, A to Z, or by the date of the last check: the most recent
 * first, never checked last.
 *
 * @param base BCP 47 tag of the names that are not translations.
 */
function sorting(order, language, base = '') {
    const compare = compareNames(language);
    /** Looked up once for each, because each is compared with many. */
    const names = new Map();
    const nameOf = (organization) => {
        let name = names.get(organization);
        if (name === undefined) {
            const { text = '', lang = '' } = localize(organization, 'name', language, base) ?? {};
            names.set(organization, (name = text.replace(beginning(primary$1(lang)), '')));
        }
        return name;
    };
    return order === 'name'
        ? (a, b) => compare(nameOf(a), nameOf(b))
        : (a, b) => byCode(b.assured_date ?? '', a.assured_date ?? '');
}

/** How many records are sorted in one step: about 5 ms of comparing names. */
const SLICE$1 = 500;
/** How many records are sorted at once: more of them would keep a visitor waiting. */
const AT_ONCE = 4000;
/** Merges numbers into sorted ones, each after those that are equal. */
function merge(sorted, more, compare) {
    const merged = new Uint32Array(sorted.length + more.length);
    let taken = 0;
    more.sort(compare).forEach((number, index) => {
        let start = taken;
        for (let end = sorted.length; start < end;) {
            const middle = (start + end) >> 1;
            if (compare(sorted[middle] ?? 0, number) > 0)
                end = middle;
            else
                start = middle + 1;
        }
        merged.set(sorted.subarray(taken, start), taken + index);
        merged[start + index] = number;
        taken = start;
    });
    merged.set(sorted.subarray(taken), taken + more.length);
    return merged;
}
/** @param base the language of names that have no translation. */
function orderings(organizations, base) {
    const known = new Map();
    let last;
    function step() {
        const start = last?.sorted.length ?? 0;
        if (!last || start === organizations.length)
            return false;
        const { compare, sorted } = last;
        const more = Uint32Array.from(organizations.slice(start, start + SLICE$1), (_, place) => start + place);
        last.sorted = merge(sorted, more, (a, b) => compare(at(organizations, a), at(organizations, b)));
        return true;
    }
    return {
        step,
        ordered(order, language) {
            last = known.get(order + language) ?? {
                compare: sorting(order, language, base),
                sorted: new Uint32Array(),
            };
            known.set(order + language, last);
            if (organizations.length < AT_ONCE)
                while (step())
                    ;
            return last.sorted.length < organizations.length ? undefined : last.sorted;
        },
    };
}

/**
 * Counts the values of facets in searches among some records. Only values that at least one of them
 * has are counted.
 */
function facetCounter(columns, lines, records) {
    const listed = new Map();
    /** Returns the values of a facet to list: the most frequent, and those that are chosen. */
    function lister(facet) {
        const { values } = columns(facet);
        const counts = countValues(columns(facet), records);
        // Among equally frequent values, the first ones weigh more, so that no two weigh the same.
        const weights = Float64Array.from(counts, (count, number) => count * counts.length - number);
        const weightOf = (value) => weights[values.get(value) ?? -1] ?? 0;
        const least = Math.max(weights.slice().sort().at(-200) ?? 1, 1);
        const order = facet === 'category' ? lines : values;
        const frequent = [...order.keys()].filter((value) => weightOf(value) >= least);
        return (chosen) => [
            ...new Set([...frequent, ...chosen.filter((value) => weightOf(value) > 0)]),
        ];
    }
    /**
     * @param hits what the words of a search find.
     * @param passed those hits that pass the filters.
     */
    return (filters, hits, passed) => new Map(FACETS.flatMap(({ facet }) => {
        const chosen = [...(filters.get(facet) ?? [])];
        const list = listed.get(facet) ?? lister(facet);
        listed.set(facet, list);
        const values = list(chosen);
        const left = chosen.length ? narrow(columns, filters, hits, facet) : passed;
        const column = columns(facet);
        const counts = countValues(column, left);
        const countOf = (value) => counts[column.values.get(value) ?? -1] ?? 0;
        const counted = new Map(values.map((value) => [value, countOf(value)]));
        return values.length > 1 ? [[facet, counted]] : [];
    }));
}

/**
 * Separates the fields of a record's text, which are in order of weight: names, each after a line
 * break; alternate names; places; descriptions.
 */
const FIELD = '\0';
/**
 * Added to the rank of a word in the name of a record's category or country, which counts as a
 * place.
 */
const LABEL = 2;
/**
 * Added to the rank of another spelling, so that it counts less than any word that begins as typed
 * (but see `otherRank`).
 */
const OTHER = 5;
/** Added to the number of the field if a word is inside another, not at its start. */
const INSIDE = 9;
/** The rank of a text without the word. */
const NONE = 14;
/**
 * Words shorter than this are everywhere in a text: only the first few places, which are in names,
 * are checked.
 */
const SHORT = 3;
const FEW = 4;
/**
 * Whether a word may start after this character: after ASCII punctuation and spaces, and anywhere
 * in scripts that are written without spaces (Thai, Lao; Han, kana).
 */
function opens(code) {
    const goesOn = code < 128
        ? (code > 47 && code < 58) || (code > 96 && code < 123)
        : code >> 8 !== 0x0e && code < 0x2e80;
    // At the end of a text, there is no character code.
    return !goesOn;
}
/**
 * The first position, from `place` on, at which a word in a folded text starts. `place` must be an
 * occurrence of it. -1 if none of the first `most` occurrences starts a word.
 * @param isWhole whether the word must also end there.
 */
function startOf(text, word, place, isWhole = false, most = Infinity) {
    for (; place >= 0; place = --most ? text.indexOf(word, place + 1) : -1) {
        const starts = place === 0 || opens(text.charCodeAt(place - 1));
        if (starts && (!isWhole || opens(text.charCodeAt(place + word.length))))
            return place;
    }
    return place;
}
/**
 * How well a folded text matches a word, 0 being the best. 0: it is a whole word of a name. From 1:
 * the number of the first field in which it starts, plus `INSIDE` if it is only inside other words.
 * `NONE`: the text does not have it, or not as a whole word if it must be one. No text has ''.
 */
function rank(text, word, isWhole) {
    const first = word ? text.indexOf(word) : -1;
    if (first < 0)
        return NONE;
    const start = startOf(text, word, first, isWhole, word.length < SHORT ? FEW : Infinity);
    if (isWhole && start < 0)
        return NONE;
    const found = start < 0 ? first : start;
    let field = start < 0 ? INSIDE + 1 : 1;
    let end = text.indexOf(FIELD);
    for (; end >= 0 && end < found; field++)
        end = text.indexOf(FIELD, end + 1);
    return field === 1 && opens(text.charCodeAt(found + word.length)) ? 0 : field;
}

/** Letters that are also written as two: `Müller` is `Mueller` too, and not only `Muller`. */
const UMLAUTS = 'äöüåø';
const AS_TWO = ['ae', 'oe', 'ue', 'aa', 'oe'];
const HAS_UMLAUT = /[äöüåø\u0308\u030a]/i;
/** Folded words, some of which have punctuation inside: `co-operative`. */
const WORDS = /[^\0-/:-`{-\x7f]+(?:[!-/:-@[-`{-~]+[^\0-/:-`{-\x7f]+)*/g;
/**
 * Words with punctuation inside. Matched only from the beginning of a word, so that none takes
 * long.
 */
const DIVIDED = /(?<![^\0-/:-`{-\x7f])[^\0-/:-`{-\x7f]+(?:[!-/:-@[-`{-~]+[^\0-/:-`{-\x7f]+)+/g;
/** Single letters with spaces between them, such as `y m c a` or `b. & b`. */
const APART$1 = /(?<![^\0-/:-`{-\x7f])[^\0-/:-`{-\x7f](?:\.? (?:& )?[^\0-/:-`{-\x7f])+(?![^\0-/:-`{-\x7f])/g;
/** Folds a text that has umlauts written as two letters. */
function foldAsTwo(text) {
    const written = text
        .normalize('NFC')
        .replace(/[äöüåø]/gi, (letter) => AS_TWO[UMLAUTS.indexOf(letter.toLowerCase())] ?? '');
    return casefold(written);
}
/** The punctuation inside folded words. */
const BETWEEN = /[\s!-/:-@[-`{-~]+/g;
/** A folded word without the punctuation inside it. */
const joined = (word) => word.replace(BETWEEN, '');
/** Abbreviations of names and addresses, each before its word. */
const ABBREVIATED = 'st saint,ste sainte,st street,rd road,ave avenue,av avenue,bd boulevard,mt mount,ft fort';
/** Spellings for words of every text. */
function abbreviations() {
    const known = new Map();
    for (const line of ABBREVIATED.split(',')) {
        const pair = line.split(' ');
        for (const word of pair) {
            const others = known.get(`${word} `) ?? [];
            known.set(`${word} `, [...others, ...pair.filter((other) => other !== word)]);
        }
    }
    return known;
}
/** Adds the words of a text that have other spellings. */
function learnSpellings(known, text, folded) {
    const hasUmlaut = HAS_UMLAUT.test(text);
    const words = folded.match(hasUmlaut ? WORDS : DIVIDED) ?? [];
    const written = hasUmlaut ? foldAsTwo(text).match(WORDS) : words;
    words.forEach((word, index) => {
        if (known.has(word))
            return;
        const others = [word, written?.[index] ?? word].map(joined).filter((other) => other !== word);
        if (others[0])
            known.set(word, others);
    });
    for (const letters of folded.match(APART$1) ?? [])
        known.set(`${letters} `, [letters.replace(/[ .]/g, '')]);
}

/** A field of a text, or a label: each part after a line break. */
function linesOf(texts) {
    let lines = '';
    for (const text of texts)
        if (text)
            lines += `\n${text}`;
    return lines;
}
/** An organisation's texts in all languages, which are folded for a search (see `rank`). */
function textOf(organization) {
    const { translations, locations = [], services = [] } = organization;
    const texts = [organization, ...Object.values(translations ?? {})];
    let names = '';
    let alternates = '';
    let places = '';
    let descriptions = '';
    for (const { name, alternate_name, description } of texts) {
        names += linesOf([name]);
        alternates += linesOf([alternate_name]);
        descriptions += linesOf([description]);
    }
    for (const { name, addresses = [] } of locations) {
        places += linesOf([name]);
        for (const { country: _country, ...address } of addresses)
            places += linesOf([...Object.values(address), joined(address.postal_code ?? '')]);
    }
    for (const { contacts = [] } of [organization, ...locations])
        for (const { name, title } of contacts)
            descriptions += linesOf([name, title]);
    for (const { name } of services)
        descriptions += linesOf([name]);
    return [names, alternates, places, descriptions].join(FIELD);
}
/** What countries are also called in English, by code; but for what begins alike. */
const ALSO = new Map('GB UK Great Britain,US USA America,CI Ivory Coast,CZ Czech Republic,SZ Swaziland,TR Turkey'
    .split(',')
    .map((line) => [line.slice(0, 2), line.slice(3)]));
/** What a country is called in these languages, and also in English. */
const namesOfCountry = (code, tags) => [
    ...tags.map((tag) => nameOf$1('region', code, tag)),
    ALSO.get(code),
];
/** Languages in which countries are looked up by name: a feed can promise any number of them. */
const MOST_LANGUAGES = 20;
/** Folded, with other spellings behind it. */
function labelOf(names) {
    const label = linesOf(names);
    const folded = casefold(label);
    const known = new Map();
    learnSpellings(known, label, folded);
    return [folded, ...known.values()].join('\t');
}
/**
 * The names of categories and countries. They are looked up once for a query instead of being in
 * the text of each record, so that they cost no memory there and may change with the language shown.
 */
function labelsOf({ categories, language, languages = [] }, columns, shown) {
    const [category, country] = [columns('category'), columns('country')];
    const tags = [...new Set([shown, language, ...languages])].slice(0, MOST_LANGUAGES);
    return [
        {
            column: category,
            texts: categories.map((one) => labelOf([one, ...Object.values(one.translations ?? {})].map(({ name }) => name))),
        },
        {
            column: country,
            texts: [...country.values.keys()].map((code) => labelOf(namesOfCountry(code, tags))),
        },
    ];
}

/**
 * How many scopes are kept. A page has one or two, a server as many as there are pages that use it.
 */
const MOST$1 = 9;
/**
 * Returns the scopes of searches among a growing list of organisations. The same scope is used
 * again if possible.
 */
function scopes(feed, organizations, columns, lines) {
    const known = new Map();
    return ({ categories, countries, ids }, language) => {
        const sets = [categories, countries, ids].map((set) => [...(set ?? [])].join('\0'));
        const key = [organizations.length, language, namesGiven, ...sets].join('\n');
        let scope = known.get(key);
        if (scope)
            return scope;
        const all = new Uint32Array(organizations.length).map((_, record) => record);
        const listed = ids?.size ? keep(all, (record) => ids.has(at(organizations, record).id)) : all;
        const filters = new Map([
            ['category', categories],
            ['country', countries],
        ]);
        const records = narrow(columns, filters, listed);
        let labels;
        scope = {
            records,
            isWelsh: /(^|,)cy\b/i.test([language, feed.language, feed.languages].join()),
            get labels() {
                return (labels ??= labelsOf(feed, columns, language));
            },
            facets: facetCounter(columns, lines, records),
        };
        if (known.size === MOST$1)
            known.clear();
        known.set(key, scope);
        return scope;
    };
}

/**
 * Country codes of telephone numbers (ITU-T E.164), as in `TRUNK` of `links.ts`: those of one or two
 * digits; others have three.
 */
const COUNTRY = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
/**
 * A folded number without what differs between people who write it: `+441614960123` with its country
 * code, `=1614960123` as it is called within a country. It may be only the beginning of one.
 */
function digitsOf(text) {
    const digits = text.replace(/\(0\)|\D/g, '');
    const international = digits.replace(/^00/, '');
    return /^\W*(?:\+|00)/.test(text) ? `+${international}` : `=${digits.replace(/^0/, '')}`;
}
/** Fewer digits are searched for only at the start of a number. */
const MANY = 6;
/** A number as it is written, and as it is called within its country. */
function formsOf({ number }) {
    const digits = digitsOf(casefold(number));
    return digits[0] === '+' ? [digits, `=${digits.slice(1).replace(COUNTRY, '')}`] : [digits];
}
/** All ways to reach an organisation. */
function reachText(organization) {
    const { locations = [], additional_emails = [], additional_websites = [] } = organization;
    return [organization, ...locations, ...additional_emails, ...additional_websites]
        .flatMap((one) => [one, ...(one.contacts ?? [])])
        .flatMap(({ email, website, url, phones = [] }) => [
        email,
        website,
        url,
        ...phones.flatMap(formsOf),
    ])
        .join('\n')
        .toLowerCase();
}
/** A word of a folded query in this form, if it may be an address or a number. Otherwise empty. */
function reachWord(word) {
    if (/@|.\.\p{L}/u.test(word)) {
        // The parts that people leave out of addresses are not searched for.
        return word.replace(/^(mailto:|https?:..)?(www\.)?|\W+$/g, '');
    }
    if (/[^\d\s()./+-]/.test(word))
        return '';
    const digits = digitsOf(word);
    if (digits.length > MANY)
        return digits.slice(1).slice(-8);
    return /^\(*[+0]./.test(word) ? digits : '';
}

/**
 * The minimum length of words that may have a typo. Shorter words are too similar to each other.
 */
const SHORTEST = 4;
/** From this length, two mistakes are allowed, and the end of the longer word may be missing. */
const LONG = 6;
/** The maximum number of words that replace a mistyped one. */
const MOST = 16;
/**
 * The words of a folded text that can replace a mistyped word, or a part of words that were written
 * together.
 */
const WORD$2 = /[^\0-/:-`{-\x7f]{2,}/g;
/** Adds the words of a folded text to a vocabulary. */
function learn(vocabulary, text) {
    for (const word of text.match(WORD$2) ?? [])
        vocabulary.add(word);
}
/** Whether texts with these vocabularies may have a word somewhere, also inside another. */
function mayHave(word, vocabularies) {
    if (word.match(WORD$2)?.[0] !== word)
        return true;
    for (const vocabulary of vocabularies) {
        for (const one of vocabulary)
            if (one.includes(word))
                return true;
    }
    return false;
}
/**
 * Edit distance in which exchanging two neighbouring letters counts as one edit (optimal string
 * alignment). Above `limit`, the result is any larger number. With `open`, the other word may
 * continue after `word`, as while somebody is typing.
 */
function distance(word, other, limit, open = false) {
    let same = 0;
    while (same < word.length && word[same] === other[same])
        same++;
    const [left, right] = [word.slice(same), other.slice(same)];
    if (!left)
        return open ? 0 : right.length;
    if (!limit)
        return right ? 1 : left.length;
    const after = (taken, given) => distance(left.slice(taken), right.slice(given), limit - 1, open);
    const isSwapped = left[0] === right[1] && left[1] === right[0];
    return 1 + Math.min(after(1, 0), after(0, 1), after(1, 1), isSwapped ? after(2, 2) : limit);
}
/** Whether words with different first letters can still be one edit apart. */
function mayBegin(word, other) {
    return word[1] === other[1] || word[0] === other[1] || word[1] === other[0];
}
/**
 * The words of the vocabularies that are nearest to a folded word, all at the same distance, except
 * itself and words that begin with it. None if it is too short or too far from all of them.
 */
function nearest(word, vocabularies) {
    const found = [];
    const long = word.length >= LONG;
    let limit = long ? 2 : 1;
    if (word.length < SHORTEST)
        return found;
    for (const vocabulary of vocabularies) {
        for (const other of vocabulary) {
            const alike = word[0] === other[0];
            if (!alike && !mayBegin(word, other))
                continue;
            const most = alike ? limit : 1;
            const edits = distance(word, other, most, long);
            if (!edits || edits > most)
                continue;
            if (edits < limit)
                found.length = 0;
            if (found.length < MOST)
                found.push(other);
            limit = edits;
        }
    }
    return found.filter((one) => !found.some((other) => other !== one && one.startsWith(other)));
}
/** Endings of English plurals that change more than one letter, and their singulars. */
const ENDS = 'ies y,ves f,es ';
/**
 * The singular of an English plural and the plural of a singular, if they differ by more than an
 * `s`.
 */
function otherNumbers(word) {
    return ENDS.split(',').flatMap((pair) => {
        const ends = pair.split(' ');
        return ends.flatMap((end, place) => word.length >= SHORTEST && word.endsWith(end)
            ? `${word.slice(0, word.length - end.length)}${ends[1 - place]} `
            : []);
    });
}
/**
 * Words of a vocabulary that were written as one, with a space after each: `link ethiopia ` for
 * `linkethiopia`. None if it is not made of such words.
 */
function wordsIn(written, vocabulary) {
    /** The words up to each place. */
    const words = [''];
    for (let end = 1; end <= written.length; end++) {
        for (let start = 0; start < end && !words[end]; start++) {
            const word = written.slice(start, end);
            const isPart = words[start] !== undefined && word !== written && vocabulary.has(word);
            if (isPart)
                words[end] = `${words[start]}${word} `;
        }
    }
    return words.slice(written.length || 1);
}

/** How many records are folded, or read for the vocabulary, in one step: about 5 ms. */
const SLICE = 500;
function textIndex(organizations) {
    const texts = [];
    const ways = [];
    const spellings = abbreviations();
    let vocabulary;
    let read = 0;
    function step(count = SLICE) {
        for (; count && texts.length < organizations.length; count--) {
            const text = textOf(at(organizations, texts.length));
            const folded = casefold(text);
            texts.push(folded);
            learnSpellings(spellings, text, folded);
        }
        if (!vocabulary)
            return texts.length < organizations.length;
        for (; count && read < texts.length; count--)
            learn(vocabulary, at(texts, read++));
        return read < organizations.length;
    }
    return {
        texts,
        spellings,
        ways: (record) => (ways[record] ??= reachText(at(organizations, record))),
        step,
        words() {
            vocabulary ??= new Set();
            return step() ? undefined : vocabulary;
        },
    };
}

/** Single letters with spaces between them, such as `y. m. c. a.` */
const APART = /^\S\.?\s.*\D$/s;
/** A name with "and" between short words, such as `at&t`; its "and"; and how that is written. */
const WITH_AND = /\w+(?:(?: ?& ?| and )\w+)+/;
const AND = / ?& ?| and /g;
const SIGNS = ['&', ' & ', ' and '];
/**
 * Reads a folded word as an abbreviation.
 *
 * @param isDivided whether the word has several parts, which are words without "and" too.
 * @returns undefined if it is none.
 */
function abbreviationOf(word, isDivided) {
    const text = APART.test(word)
        ? word.replace(/[.\s]+/g, ' ').trim()
        : (!isDivided && WITH_AND.exec(word)?.[0]) || '';
    if (!joined(text))
        return undefined;
    if (!WITH_AND.test(text))
        return { flat: joined(text), spellings: [`${text} `, `${joined(text)} `] };
    const flat = text.replace(AND, '&');
    // Also as typed, so that a name finds itself.
    const spellings = [
        text,
        ...SIGNS.map((sign) => flat.replaceAll('&', sign)),
        word.replace(/\s+/g, ' '),
    ];
    return { flat, spellings: spellings.map((spelling) => `${spelling} `) };
}

/** What Korean writes behind a word, together with it: one of many, its place, its part in the sentence. */
const PARTICLES = /(?<=..)들?(?:에서|에게|으로|까지|부터)?[은는이가을를의에와과도로만]?$/;
/** Words that are looked at: shorter ones have no parts, and no word is longer. */
const WORD$1 = /^[가-힣]{3,12}$/;
/** What is written in Korean, as it is folded: a word may stand inside another, and be one of its own. */
const KOREAN = /^[\u1100-\u11ff]/;
/**
 * The other spellings of a folded Korean word: without its particles, and as two, for compounds are
 * written with a space and without. Both must have two syllables.
 */
function koreanForms(word) {
    const text = word.normalize('NFC');
    if (!WORD$1.test(text))
        return [];
    const stem = text.replace(PARTICLES, '');
    const forms = [[stem]];
    for (const one of new Set([stem, text])) {
        for (let end = 2; end < one.length - 1; end++)
            forms.push([one.slice(0, end), one.slice(end)]);
    }
    return forms.map((parts) => parts.map((part) => part.normalize('NFD')));
}

/** How many characters of a query are read. The rest of a pasted page is ignored. */
const LONGEST = 200;
/**
 * The words of a folded query. Digits with spaces or brackets between them are one number, and single
 * letters with spaces between them one abbreviation, such as `y m c a` or `b and b`.
 */
const WORD = /[+(]*\d[\d\s()./-]*\d(?!\w)|(?<!\S)\S\.?(?:\s+(?:and\s+)?\S\.?)+(?!\S)|\S+/g;
/**
 * Words that a name may leave out, or write as a sign: "and", articles and prepositions of place,
 * in English and Welsh.
 */
const SMALL = 'and the a of in for ac y yr yn ym yng o i'.split(' ');
/** The Welsh article after a vowel. */
const ARTICLE = /['’]r(?!\p{L})/gu;
/** The mutations of Welsh: initial letters that change into one another, the longest first. */
const MUTATIONS = 'ngh ch c g,mh ph p b,nh th t d,ng g ,b f m,dd d n,m f,ll l,rh r';
/** Shorter Welsh words become like too many others, especially if they lose their first letter. */
const MUTABLE = 4;
/** The Arabic article, which is joined to its word. */
const JOINED_ARTICLE = /^\u0627\u0644(?=..)/;
/** Words of three letters and more in scripts that are written without spaces. */
const UNSPACED = /[\u0e00-\u109f\u1780-\u17ff\u3040-\u9fff]{3,}/g;
/** The folded beginning of a query, which is compared with whole names. */
function phraseOf(query) {
    return casefold(query.slice(0, LONGEST)).trim();
}
/**
 * A query with spaces for its hyphens, and between the words of scripts that have none, if the
 * browser can find the words.
 */
function withSpaces(query) {
    return query.replaceAll('-', ' ').replace(UNSPACED, (run) => {
        // Firefox has it from version 125 on.
        if (!('Segmenter' in Intl))
            return run;
        const words = new Intl.Segmenter([], { granularity: 'word' }).segment(run);
        return Array.from(words, ({ segment }) => (segment[1] ? segment : '')).join(' ');
    });
}
/** The whole words that a Welsh word changes into, or comes from. */
function mutated(word) {
    return MUTATIONS.split(',').flatMap((line) => {
        const beginnings = line.split(' ');
        const own = beginnings.find((one) => one && word.startsWith(one));
        const others = beginnings.filter((one) => own && one !== own && (one || word.length > MUTABLE));
        return others.map((one) => `${one}${word.slice(own?.length)} `);
    });
}
/** The words of a query, each once, without small words if there are others. */
function termsOf(query, isWelsh, known) {
    const typed = query.slice(0, LONGEST).replace(ARTICLE, ' ');
    const [words = [], written = []] = [casefold, foldAsTwo].map((fold) => fold(typed).match(WORD) ?? []);
    const terms = new Map();
    words.forEach((word, index) => {
        const forms = [...new Set([word, written[index] ?? word])];
        const parts = forms
            .map((form) => form.split(BETWEEN).filter(Boolean))
            .filter((each) => each.length > 1 && each.every(({ length }) => length > 1));
        const short = abbreviationOf(word, parts.length > 0);
        const [name = '', ...others] = short?.spellings ?? forms.map(joined);
        // The digits of a number may be separate in the text too.
        if (!parts.length && !short && /\s/.test(word))
            others.push(word.replace(/\s+/g, ' '));
        if (isWelsh && !short && name.length >= MUTABLE)
            others.push(...mutated(name));
        if (JOINED_ARTICLE.test(name))
            others.push(name.replace(JOINED_ARTICLE, ''));
        const flat = short?.flat ?? joined(word);
        for (const [text, spelled] of known) {
            // A text with the same beginning is found by that.
            if (!text.startsWith(name) && spelled.some((one) => one.startsWith(flat)))
                others.push(text);
        }
        const rest = new Set(others.filter((other) => other !== name));
        const all = [...parts, ...koreanForms(name), ...[...rest].map((other) => [other])];
        if (name)
            terms.set(name, { word: name, others: all, way: reachWord(word) });
    });
    const telling = [...terms.keys()].filter((name) => !SMALL.includes(name));
    if (telling.length)
        for (const name of SMALL)
            terms.delete(name);
    return [...terms.values()];
}

const needle = (word, typed = word) => ({
    word: word.trimEnd(),
    isWhole: word.endsWith(' '),
    isSame: joined(word) === joined(typed),
});
/**
 * What another spelling counts for, by the worst rank of its words: as much as the word typed, if it
 * is a word of a name that has the same letters. Otherwise its words must begin words, but for
 * Korean ones.
 */
const otherRank = (worst, [first]) => !worst && first?.isSame
    ? 0
    : worst < OTHER || (worst < NONE && KOREAN.test(`${first?.word}`))
        ? Math.min(worst + OTHER, NONE - 1)
        : NONE;
/** How well a text has a word of a query, 0 best, or `NONE`. */
function rankIn(text, typed, others) {
    let best = rank(text, typed.word, typed.isWhole);
    for (const other of others) {
        // No other spelling counts more.
        if (best <= OTHER && !other[0]?.isSame)
            continue;
        let worst = 0;
        for (const { word, isWhole } of other)
            worst = Math.max(worst, rank(text, word, isWhole));
        best = Math.min(best, otherRank(worst, other));
    }
    return best;
}
/**
 * Tells how well a record has a word of a query, in its text or in the names of its categories and
 * countries.
 */
function ranker(term, labels) {
    let best = NONE;
    const typed = needle(term.word);
    const others = term.others.map((other) => other.map((word) => needle(word, term.word)));
    const named = labels.flatMap(({ column, texts }) => {
        const ranks = texts.map((text) => (rankIn(text, typed, others) || 1) + LABEL);
        const see = (value) => {
            best = Math.min(best, ranks[value] ?? NONE);
        };
        return ranks.some((one) => one < NONE)
            ? [(record) => someValue(column, record, see)]
            : [];
    });
    return (record, text) => {
        best = rankIn(text, typed, others);
        // No name of a category or country is worth more than the record's own.
        if (best > LABEL)
            for (const look of named)
                look(record);
        return best;
    };
}
/** 0 for a text that has the whole phrase as a line, such as a name; 1 where a line begins with it. */
function phraseRank(text, phrase) {
    const start = text.indexOf('\n' + phrase);
    if (start < 0)
        return 2;
    return text.charCodeAt(start + phrase.length + 1) < 32 ? 0 : 1;
}

/**
 * The maximum number of words in a query for which other words are tried. A query with more is not
 * a typo but a pasted text.
 */
const MOST_GUESSED = 8;
/**
 * Whether a word of a query extends an earlier one: every record that has it also has the earlier
 * one.
 */
const continues = (now, before) => now.word.startsWith(before.word) &&
    now.others.every((other, index) => before.others[index]?.every((word, part) => other[part]?.startsWith(word))) &&
    (!now.way || (!!before.way && now.way.startsWith(before.way)));
/** The words to mark in the texts that were found. Short parts of a word would be everywhere. */
const wordsOf = (terms) => terms.flatMap(({ word, others }) => [
    word,
    ...others.flatMap((other) => other.filter((part) => !other[1] || part.length > 2)),
]);
/**
 * Looks for texts in an index.
 *
 * @param rankerOf ranks records for a word. A server uses more than their texts.
 */
function textSearch(index, rankerOf = ranker) {
    const { texts } = index;
    const scores = [];
    /** How many words each record lacks. */
    const gaps = [];
    let last;
    /**
     * The records that have the most words, and lack no more than some of them.
     * @param most the maximum number of missing words.
     */
    function find(terms, phrase, records, { labels }, most) {
        const sought = terms.map((term) => ({ rankOf: rankerOf(term, labels), way: term.way }));
        for (const { rankOf, way } of sought) {
            if (!most && !way)
                records = rankOf.among?.(records) ?? records;
        }
        const found = keep(records, (record) => {
            const text = texts[record] ?? '';
            let sum = 0;
            let gap = 0;
            for (const { rankOf, way } of sought) {
                const rank = rankOf(record, text);
                if (rank < NONE)
                    sum += rank;
                else if (way && index.ways(record).includes(way))
                    sum += NONE;
                else if (++gap > most)
                    return false;
            }
            gaps[record] = most = gap;
            // Only if a name has every word, with ranks 0 and 1, can it begin with the phrase.
            scores[record] = sum * 3 + (sum <= terms.length ? phraseRank(text, phrase) : 2);
            return true;
        });
        return keep(found, (record) => gaps[record] === most);
    }
    /**
     * The records that have all words. While somebody types on, only the records found last can have
     * them.
     */
    function findAll(scope, phrase, terms) {
        const before = last?.scope === scope ? last : undefined;
        if (before?.phrase === phrase)
            return before.records;
        const goesOn = before?.terms.every((old) => terms.some((now) => continues(now, old)));
        const among = (goesOn && before?.records) || scope.records;
        const records = find(terms, phrase, among, scope, 0);
        last = { scope, phrase, terms, records };
        return records;
    }
    /**
     * The records that have the most words, or the nearest ones: whole words first, then beginnings.
     */
    function findNear(scope, terms) {
        const vocabulary = index.words();
        if (!vocabulary)
            return undefined;
        const names = new Set();
        for (const { texts } of scope.labels)
            for (const text of texts)
                learn(names, text);
        /** What is in texts, by its other spellings. */
        const written = new Map();
        for (const [text, others] of index.spellings)
            for (const one of others)
                written.set(one, text);
        const guessed = terms.map((term, place) => {
            const word = place < MOST_GUESSED ? term.word : '';
            const guesses = nearest(word, [vocabulary, names, written.keys()]).flatMap((other) => [
                other,
                written.get(other) ?? other,
            ]);
            // Each is searched for in all texts, so only once.
            const others = new Set([...guesses, ...otherNumbers(word), ...wordsIn(word, vocabulary)]);
            return { ...term, others: [...term.others, ...[...others].map((other) => [other])] };
        });
        // Most mistyped words are nowhere, so that no text need be read for them.
        const known = (words) => words.every((word) => mayHave(word.trimEnd(), [vocabulary, names]));
        const near = guessed.map(({ word, others, way }) => ({
            word: known([word]) ? `${word.trimEnd()} ` : '',
            others: [[word], ...others].filter(known),
            way,
        }));
        const records = find(near, '', scope.records, scope, terms.length - 1);
        return { records, scores, words: wordsOf(guessed), near: true };
    }
    return (text, scope) => {
        const all = { records: scope.records, scores: [], words: [] };
        if (!phraseOf(text))
            return all;
        index.step(Infinity);
        let terms = termsOf(text, scope.isWelsh, index.spellings);
        if (!terms.length)
            return all;
        let records = findAll(scope, phraseOf(text), terms);
        const divided = records.length ? text : withSpaces(text);
        if (divided !== text) {
            terms = termsOf(divided, scope.isWelsh, index.spellings);
            records = findAll(scope, divided, terms);
        }
        const found = { records, scores, words: wordsOf(terms) };
        return records.length ? found : (findNear(scope, terms) ?? { ...found, pending: true });
    };
}

const NO_FILTERS = new Map();
/**
 * The source of results for a feed that is in memory, to which more records may be added. Nothing is
 * made before a search needs it: see `columnsOf`, `textIndex` and `orderings`.
 *
 * @param rankers makes a server's ranker from the texts.
 */
function memorySource(given, rankers) {
    const categories = [...new Map(given.categories.map((one) => [one.id, one])).values()];
    const feed = { ...given, categories };
    const organizations = [];
    const lines = linesOf$1(categories);
    const columns = columnsOf(organizations, categories, lines);
    const scopeOf = scopes(feed, organizations, columns, lines);
    const index = textIndex(organizations);
    const find = textSearch(index, rankers?.(index));
    const orders = orderings(organizations, feed.language);
    function add(more) {
        for (const organization of more)
            organizations.push(organization);
    }
    /**
     * The records that pass, in the order of all records. Undefined while these are still being
     * sorted.
     */
    function sort(order, language, passed) {
        const sorted = orders.ordered(order, language);
        if (!sorted)
            return undefined;
        const isPassed = [];
        for (const record of passed)
            isPassed[record] = true;
        return [[...keep(sorted, (record) => isPassed[record])], []];
    }
    function search(query) {
        const { text = '', filters = NO_FILTERS, language = feed.language } = query;
        const { restrict = {}, limit = Infinity } = query;
        const scope = scopeOf(restrict, language);
        const { records, scores, words, near, pending = false } = find(text, scope);
        const passed = narrow(columns, filters, records);
        const usual = words.length ? 'relevance' : 'category';
        const order = (!near && query.order) || usual;
        const isSort = order === 'name' || order === 'checked';
        const sorted = isSort && sort(order, language, passed);
        const isByCategory = (isSort ? usual : order) === 'category';
        const placeOf = isByCategory
            ? placeByCategory(categories, lines, columns('category'), [
                filters.get('category'),
                restrict.categories,
            ])
            : (record) => scores[record] ?? 0;
        const [ordered, sizes] = sorted || bucketSort(passed, placeOf, limit);
        const listed = ordered.slice(0, limit).map((record) => at(organizations, record));
        let facets;
        return {
            total: near ? 0 : passed.length,
            outOf: scope.records.length,
            matches: near ? [] : listed,
            get all() {
                return [...passed].map((record) => at(organizations, record));
            },
            groups: isByCategory
                ? sizes.flatMap((count, place) => ({ category: categories[place]?.id, count }))
                : [],
            near: near ? listed : [],
            nearTotal: near ? passed.length : 0,
            words,
            pending: pending || sorted === undefined,
            get facets() {
                return (facets ??= scope.facets(filters, records, passed));
            },
        };
    }
    add(feed.organizations);
    return { add, search, step: () => orders.step() || index.step() };
}

/** The parameters that restrict a search, named like the attributes of a directory. */
const RESTRICTIONS = [
    ['only-category', 'categories'],
    ['only-country', 'countries'],
    ['only-ids', 'ids'],
];
/** How many characters of a text count: as many as in a page's own search. */
const LONGEST_TEXT = 200;
/** The maximum number of organisations in one answer. */
const MOST_LISTED = 100;
/**
 * A query as the parameters of a search service: those of `sync-url`, and what a page adds to them.
 * The same query always has the same parameters in the same order, so that caches recognise it.
 *
 * @param after `next` of the previous answer.
 */
function parametersOf(query, after) {
    const { text = '', filters, order, language, restrict = {}, limit } = query;
    const one = (name, value) => value ? [[name, `${value}`]] : [];
    const many = (name, values = []) => [...values].sort().map((value) => [name, value]);
    return [
        ...one('q', text.slice(0, LONGEST_TEXT).trim()),
        ...FACETS.flatMap(({ facet }) => many(facet, filters?.get(facet))),
        ...one('order', order),
        ...one('lang', language),
        ...RESTRICTIONS.flatMap(([name, key]) => many(name, restrict[key])),
        ...one('limit', limit),
        ...one('after', after),
    ];
}

export { linesOf$1 as $, ordered as A, ORGANIZATION_KEYS as B, FileError as C, FILE_LIMITS as D, EMPTY_FEED as E, FEED_KEYS as F, FIELD as G, NONE as H, INSIDE as I, JsonError as J, needle as K, rankIn as L, LABEL as M, NOTHING as N, ORGANIZATION_FIELDS as O, SHORT as P, keep as Q, rank as R, STARTER as S, otherRank as T, FACETS as U, RESTRICTIONS as V, LONGEST_TEXT as W, MOST_LISTED as X, memorySource as Y, ranker as Z, parseFeed as _, writeSpreadsheet as a, wordsOf as a0, phraseOf as a1, withSpaces as a2, termsOf as a3, abbreviations as a4, joined as a5, OTHER as a6, parametersOf as a7, textOf as a8, casefold as a9, BETWEEN as aa, reachText as ab, labelOf as ac, namesOfCountry as ad, sorting as ae, readBody as af, FeedError as ag, learnSpellings as ah, writeCsv as b, isSameJson as c, writeWorkbook as d, checkFeedText as e, SheetError as f, decodeText as g, headingsOf as h, importSheets as i, applyCorrection as j, decodeCorrection as k, EVERYTHING as l, linksOf as m, withChecks as n, openFile as o, hijackedIn as p, recordsIn as q, readRobots as r, isRecord as s, translationsOf as t, readJsonText as u, verdictOf as v, writeOrganizations as w, feedOfReferral as x, referralOf as y, recordsOf as z };
