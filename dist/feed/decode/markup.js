/** Tags of HTML's text elements: inline ones, and those that break the line. */
const TAG = /<(\/?)(?:(a|abbr|acronym|b|bd[io]|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|su[bp]|time|tt|u|var|wbr|(?:o|st1|[vwm]):\w+)|(address|article|aside|blockquote|br|caption|center|d[dlt]|div|fig(?:caption|ure)|footer|h[1-6r]|header|li|main|nav|ol|p|pre|section|table|t(?:body|foot|head)|t[dhr]|ul))(?:[\s/][^<>]*)?>/gi;
/**
 * Names of characters in HTML, each followed by the character, and names of accents, which come
 * after the name of a letter.
 */
const CHARACTERS = ' amp& lt< gt> quot" apos\' nbsp  ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” hellip… bull• pound£ euro€' +
    ' shy\u00ad deg° copy© reg® trade™ times× middot· laquo« raquo» frac12½ frac14¼ frac34¾ iexcl¡ iquest¿ ordfª ordmº sect§ rarr→ bdquo„ oeligœ OEligŒ ensp  emsp  szligß aeligæ AEligÆ oslashø OslashØ' +
    ' _grave\u0300 _acute\u0301 _circ\u0302 _tilde\u0303 _uml\u0308 _ring\u030a _cedil\u0327 _caron\u030c';
const named = (name) => new RegExp(` ${name}(\\W)`).exec(CHARACTERS)?.[1] ?? '';
/** The character of a character reference. Unknown references stay as they are. */
function character(reference, number, name) {
    if (name) {
        const accent = named(`_${name.slice(1)}`);
        return named(name) || (accent ? (name.charAt(0) + accent).normalize() : reference);
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

export { ALT, AUTOLINK, CHARACTERS, COMMENT, EMPHASIS, IMAGE, LINK, STYLE, TAG, withoutMarkup };
