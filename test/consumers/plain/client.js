import 'partner-directory/define.js';

const output = document.querySelector('output');
document.querySelector('partner-directory')?.addEventListener('directory-filter', (event) => {
  if (output) output.textContent = `${event.total}`;
});
