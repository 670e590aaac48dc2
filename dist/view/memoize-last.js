/** Keeps what was made for as long as all that it was made of stays the same. */
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
