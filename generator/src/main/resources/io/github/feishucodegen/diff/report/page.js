'use strict';
(function () {
  var form = document.getElementById('filters');
  var search = document.getElementById('search');
  var service = document.getElementById('service');
  var kind = document.getElementById('kind');
  var shown = document.getElementById('shown');
  var severities = Array.prototype.slice.call(document.querySelectorAll('.severity'));
  var changes = Array.prototype.map.call(document.querySelectorAll('.change'), function (element) {
    var group = element.closest('.group');
    return {
      element: element,
      services: element.dataset.services.split('\n'),
      // Words of the rule are found too.
      text: (element.textContent + ' ' + Array.prototype.map.call(group.querySelectorAll('h3, .rule'), function (part) {
        return part.textContent;
      }).join(' ')).toLowerCase()
    };
  });

  function matches(change, words, allowed) {
    return allowed.indexOf(change.element.dataset.severity) >= 0
      && (service.value === '' || change.services.indexOf(service.value) >= 0)
      && (kind.value === '' || change.element.dataset.kind === kind.value)
      && words.every(function (word) { return change.text.indexOf(word) >= 0; });
  }

  /** What holds no change that is shown goes with it. */
  function hideEmpty(selector) {
    document.querySelectorAll(selector).forEach(function (part) {
      part.hidden = part.querySelector('.change:not([hidden])') === null;
    });
  }

  function apply() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var allowed = severities.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var count = 0;
    changes.forEach(function (change) {
      var match = matches(change, words, allowed);
      change.element.hidden = !match;
      count += match ? 1 : 0;
    });
    hideEmpty('.equal');
    hideEmpty('.group');
    hideEmpty('section');
    shown.textContent = count + ' of ' + changes.length + ' shown';
    if (words.length > 0 || service.value !== '' || kind.value !== '') {
      fold(false);
    }
  }

  /** Changed words are the most and matter least: they open when they are looked for. */
  function fold(folded) {
    var only = document.querySelectorAll('section').length === 1;
    document.querySelectorAll('section.text > details, .equal').forEach(function (part) {
      part.open = !folded || only;
    });
  }

  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('input', apply);
  form.addEventListener('change', apply);
  // Fields have their old values until the event is over.
  form.addEventListener('reset', function () { setTimeout(function () { fold(true); apply(); }); });
  form.hidden = false;
  fold(true);
  apply();
}());
