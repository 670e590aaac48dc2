/** What a visitor is told of a failure. The cause itself goes to the console and the event. */
function failureSentence({ reason }, { t }) {
    return t(reason === 'bad-src' ? 'no-src' : reason);
}
/** What a visitor is told of an older copy that stands in for the feed; nothing of any other. */
function staleSentence(state, translator) {
    if (state.status !== 'stale')
        return undefined;
    const { t, date } = translator;
    const { date: given = '' } = state.parsed;
    const stale = Date.parse(given) ? t('stale', { date: date(given) }) : t('staleUndated');
    return `${failureSentence(state.error, translator)} ${stale}`;
}

export { failureSentence, staleSentence };
