export const datatables = {
  id: 'datatables',
  title: 'DataTables',
  styles: ['datatables.net-dt/css/dataTables.dataTables.min.css'],
  body: '<div id="app"><table id="table"></table></div>',
  selectors: {
    search: '.dt-search input',
    card: '#table tbody tr:has(td + td)',
    count: '.dt-info',
    filter: 'fieldset input',
    more: '.dt-paging-button.next',
  },
};
