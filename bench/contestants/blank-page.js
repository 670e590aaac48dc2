/** No contestant: what any page costs, and so none of those who are compared. */
export const blankPage = { id: 'blank', title: 'Blank page', built: null, styles: [], body: '' };
