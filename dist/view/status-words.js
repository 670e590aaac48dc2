/** The sentence about an organisation that cannot be reached now. */
const STATUS_WORDS = new Map([
    ['inactive', 'inactive'],
    ['defunct', 'inactive'],
    ['temporarily closed', 'closed'],
]);

export { STATUS_WORDS };
