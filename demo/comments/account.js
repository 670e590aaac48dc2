import { comments, goBack } from './demo.js';

// The page that leads here says where to go back to: the other pages take that along.
for (const link of document.querySelectorAll('a[data-keeps-return]')) link.search = location.search;

document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const name = new FormData(event.target).get('name').trim();
  if (!name) return;
  comments.become(name);
  goBack();
});
