/** A function that makes something of a key once, and gives the same again after that. */
function memoize(make) {
    const made = new Map();
    return (key) => {
        if (!made.has(key))
            made.set(key, make(key));
        return made.get(key);
    };
}

export { memoize };
