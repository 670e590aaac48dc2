/** Keeps the last result for as long as the arguments stay the same. */
function memoizeLast() {
    let before;
    let made;
    return (from, make) => {
        if (!before || from.some((each, index) => each !== before?.[index]))
            made = make();
        before = from;
        return made;
    };
}

export { memoizeLast };
