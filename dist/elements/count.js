/** A count as a host may write it: a whole number from 1 on; nothing where it is anything else. */
function count(value) {
    const number = Math.trunc(Number(value));
    return number >= 1 ? number : undefined;
}

export { count };
