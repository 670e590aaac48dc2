/** What a visitor is told about a failure. The cause itself goes to the console and the event. */
function failureSentence({ reason }, { t }) {
    return t(reason === 'bad-src' ? 'no-src' : reason);
}
/**
 * What a visitor is told if an older copy is shown in place of the feed. Undefined if the feed is
 * current.
 */
function staleSentence(state, translator) {
    if (state.status !== 'stale')
        return undefined;
    const { t, date } = translator;
    const { date: given = '' } = state.parsed;
    const stale = Date.parse(given) ? t('stale', { date: date(given) }) : t('staleUndated');
    return `${failureSentence(state.error, translator)} ${stale}`;
}

export { failureSentence, staleSentence };
