// Everything that the audit looks for.
setTimeout(() => {
  const block = document.createElement('p');
  block.style.height = '300px';
  block.textContent = '只有脚本才有的字';
  document.querySelector('main').prepend(block);
}, 100);
document.querySelector('#trap').addEventListener('keydown', (event) => event.preventDefault());
