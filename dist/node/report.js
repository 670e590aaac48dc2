/** What was repaired or left out of a feed, for its keeper: a line for each. */
function reportOf(from, problems) {
    return problems
        .map(({ path, read, made, message }) => {
        const done = made === undefined ? 'left out' : `read as ${made}`;
        return `${from}: ${path || '/'}: ${read ? `${read}, ${done}` : done}. ${message}\n`;
    })
        .join('');
}

export { reportOf };
