import { comments } from './demo.js';

const list = document.getElementById('comments');
const status = document.getElementById('status');

function button(text, name, act) {
  const made = document.createElement('button');
  made.textContent = text;
  made.ariaLabel = `${text}: ${name}`;
  made.addEventListener('click', () => {
    act();
    show();
    status.textContent = `${text}: done.`;
    status.focus();
  });
  return made;
}

function item({ id, author, organization = 'the whole list', text, isApproved, isReported }) {
  const made = document.createElement('li');
  const by = document.createElement('p');
  const said = document.createElement('blockquote');
  by.textContent = `${author}, about ${organization}${isApproved ? '' : ' – awaits approval'}${isReported ? ' – reported' : ''}`;
  said.textContent = text;
  said.dir = 'auto';
  made.append(by, said);
  if (!isApproved)
    made.append(
      button('Approve', author, () => comments.approve(id)),
      ' ',
    );
  made.append(button('Delete', author, () => comments.discard(id)));
  return made;
}

function show() {
  list.replaceChildren(...comments.state.comments.map(item));
  if (!list.children.length) status.textContent = 'There are no comments.';
}

show();
