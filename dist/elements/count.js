/** A count as a host may write it: a whole number of at least 1. Undefined for anything else. */
function count(value) {
    const number = Math.trunc(Number(value));
    return number >= 1 ? number : undefined;
}

export { count };
