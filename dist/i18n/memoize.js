/** A function that makes the value of a key once, and returns the same value after that. */
function memoize(make) {
    const made = new Map();
    return (key) => {
        if (!made.has(key))
            made.set(key, make(key));
        return made.get(key);
    };
}

export { memoize };
