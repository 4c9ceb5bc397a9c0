'use strict';
(function () {
  var root = document.documentElement;
  var bar = document.getElementById('bar');
  var form = document.getElementById('filters');
  var search = document.getElementById('search');
  var service = document.getElementById('service');
  var kind = document.getElementById('kind');
  var shown = document.getElementById('shown');
  var language = document.getElementById('language');
  var severities = all('.severity');
  var total = {};
  var current = null;

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  var changes = all('.change').map(function (element) {
    var group = element.closest('.group');
    var heading = group.querySelector('h3');
    return {
      element: element,
      severity: element.dataset.severity,
      services: element.dataset.services.split('\n'),
      // The heading of the group names the operation.
      text: (element.textContent + ' ' + (heading ? heading.textContent : '')).toLowerCase()
    };
  });

  function matches(change, words) {
    return (service.value === '' || change.services.indexOf(service.value) >= 0)
      && (kind.value === '' || change.element.dataset.kind === kind.value)
      && words.every(function (word) { return change.text.indexOf(word) >= 0; });
  }

  /** Parts without a shown change are hidden, and the numbers beside headings are those of the shown changes. */
  function recount(selector) {
    all(selector).forEach(function (part) {
      var left = all('.change:not([hidden])', part).length;
      part.hidden = left === 0;
      var number = part.querySelector('.n');
      if (number) { number.textContent = left; }
    });
  }

  function apply() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var allowed = severities.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var count = 0;
    total = {};
    changes.forEach(function (change) {
      var match = matches(change, words);
      if (match) { total[change.severity] = (total[change.severity] || 0) + 1; }
      match = match && allowed.indexOf(change.severity) >= 0;
      change.element.hidden = !match;
      count += match ? 1 : 0;
    });
    severities.forEach(function (box) {
      box.parentNode.querySelector('.count').textContent = total[box.value] || 0;
    });
    recount('main .group');
    recount('main section');
    shown.textContent = root.lang === 'zh' ? '显示 ' + count + ' / ' + changes.length
      : count + ' of ' + changes.length + ' shown';
    fold(words.length === 0 && service.value === '' && kind.value === '');
  }

  /** Groups of words only are folded until somebody looks for something. */
  function fold(folded) {
    var only = all('details.group').every(function (group) { return group.classList.contains('words-only'); });
    all('details.words-only').forEach(function (group) { group.open = !folded || only; });
  }

  /** The filters are kept in the address, so that it can be passed on. */
  function remember(target) {
    var parts = [];
    if (search.value) { parts.push('q=' + encodeURIComponent(search.value)); }
    if (service.value) { parts.push('service=' + encodeURIComponent(service.value)); }
    if (kind.value) { parts.push('rule=' + encodeURIComponent(kind.value)); }
    var off = severities.filter(function (box) { return !box.checked; }).map(function (box) { return box.value; });
    if (off.length > 0) { parts.push('without=' + off.join(',')); }
    if (root.lang === 'zh') { parts.push('lang=zh'); }
    if (target) { parts.push('at=' + target); }
    try {
      history.replaceState(null, '', '#' + parts.join('&'));
    } catch (refused) {
      // Some hosts show the page in a frame that may not change its address.
    }
  }

  function recall() {
    var hash = location.hash.slice(1);
    if (/^c-[0-9a-f]+$/.test(hash)) {
      go(document.getElementById(hash));
      return;
    }
    var at = '';
    hash.split('&').forEach(function (part) {
      var equals = part.indexOf('=');
      var name = part.slice(0, equals);
      var value = '';
      try { value = decodeURIComponent(part.slice(equals + 1)); } catch (malformed) { return; }
      if (name === 'q') { search.value = value; }
      if (name === 'service') { service.value = value; }
      if (name === 'rule') { kind.value = value; }
      if (name === 'lang' && value === 'zh') { speak('zh'); }
      if (name === 'at') { at = value; }
      if (name === 'without') {
        severities.forEach(function (box) { box.checked = value.split(',').indexOf(box.value) < 0; });
      }
    });
    apply();
    if (at) { go(document.getElementById(at)); }
  }

  function open(element) {
    for (var part = element.parentNode; part; part = part.parentNode) {
      if (part.tagName === 'DETAILS') { part.open = true; }
    }
  }

  function go(element) {
    if (!element) { return; }
    if (element.hidden) { form.reset(); apply(); }
    open(element);
    if (current) { current.classList.remove('current'); }
    current = element;
    element.classList.add('current');
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
  }

  function step(by) {
    var visible = changes.filter(function (change) { return !change.element.hidden; });
    if (visible.length === 0) { return; }
    var index = visible.findIndex(function (change) { return change.element === current; });
    var next = index < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.min(visible.length - 1, Math.max(0, index + by));
    go(visible[next].element);
    remember(current.id);
  }

  /** English and Chinese texts of the page itself. Texts of pages and rules stay as they are. */
  function speak(code) {
    root.lang = code;
    all('[data-zh]').forEach(function (element) {
      var other = element.dataset.zh;
      element.dataset.zh = element.textContent;
      element.textContent = other;
    });
    language.textContent = code === 'zh' ? 'English' : '中文';
    language.lang = code === 'zh' ? 'en' : 'zh';
  }

  function copy(button) {
    var entry = button.parentNode.querySelector('pre');
    var done = function () { button.classList.add('done'); };
    var select = function () {
      var range = document.createRange();
      range.selectNodeContents(entry);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      if (document.execCommand('copy')) { done(); }
    };
    if (navigator.clipboard) {
      navigator.clipboard.writeText(entry.textContent + ',').then(done, select);
    } else {
      select();
    }
  }

  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('input', function () { apply(); remember(); });
  form.addEventListener('change', function () { apply(); remember(); });
  // Fields have their old values until the event is over.
  form.addEventListener('reset', function () { setTimeout(function () { apply(); remember(); }); });
  language.addEventListener('click', function () {
    speak(root.lang === 'zh' ? 'en' : 'zh');
    apply();
    remember();
  });
  addEventListener('hashchange', recall);
  document.addEventListener('click', function (event) {
    if (event.target.classList.contains('copy')) { copy(event.target); }
  });
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === 'Escape' && typing) { event.target.blur(); }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === 'j') { step(1); }
    if (event.key === 'k') { step(-1); }
    if (event.key === '/') {
      event.preventDefault();
      bar.open = true;
      search.focus();
    }
  });
  all('.copy').forEach(function (button) { button.hidden = false; });
  bar.hidden = false;
  bar.open = !matchMedia('(max-width: 40rem)').matches;
  apply();
  recall();
}());
