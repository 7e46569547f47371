// What the pictures share: the data, the words in the reader's language, controls, and the life of a picture.

const data = JSON.parse(document.getElementById('data').textContent);
const page = document.documentElement;

const ink = '#1a2026', muted = '#59636e', line = '#e1e5e9', wash = '#eceff1';
// Okabe and Ito's colours, told apart with any colour vision; the first is the baseline's.
const palette = ['#4d555c', '#0072B2', '#D55E00', '#009E73', '#CC79A7', '#B88600', '#3AA0DC'];
const dashes = ['solid', 'solid', [7, 3], [2, 2], [9, 3, 2, 3], [4, 2], [12, 4]];
const verdictColours = {better: '#0072B2', worse: '#D55E00'};

const language = () => page.lang === 'zh' ? 'zh' : 'en';
const say = pair => pair[language()];
const word = (key, ...parts) => data.words[language()][key].replace(/\{(\d)\}/g, (all, i) => parts[i]);
const armIndex = name => data.arms.findIndex(arm => arm.name === name);
const armTitle = name => say(data.arms[armIndex(name)].title);
const colour = name => palette[armIndex(name) % palette.length];
const reforms = data.arms.slice(1).map(arm => arm.name);
const outcomeTitle = name => say(data.outcomes[name].title);
const unitOf = name => say(data.outcomes[name].unit);
const unitInBrackets = outcome => unitOf(outcome) ? (language() === 'zh' ? `（${unitOf(outcome)}）` : ` (${unitOf(outcome)})`) : '';
const partTitle = (scope, name) => say((data.parts[scope] || {})[name] || {en: name, zh: name});

// The reform that pictures of one reform show; choosing it in one chooses it in all.
const chosen = {reform: reforms[reforms.length - 1]};

const minus = text => String(text).replace(/^-/, '\u2212');
const tidy = value => minus(Math.abs(value) < 1e-12 ? 0 : +value.toPrecision(12));
const digits = (value, count) => value === null || !isFinite(value) ? '\u2013' : minus(value.toFixed(count));
/** Four digits, for values that are read off a picture. */
const short = value => {
  if (value === null || !isFinite(value)) return '\u2013';
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return minus(value.toFixed(Math.max(0, Math.min(6, 3 - magnitude))));
};
const dayOf = day => new Date(Date.parse(data.start) + day * 864e5);
const dateOf = day => dayOf(day).toISOString().slice(0, 10);

/** Makes an element; texts go in as texts, whatever they hold. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A tooltip: a heading and rows of cells. */
function tip(heading, rows) {
  const table = make('table');
  rows.forEach(cells => table.append(make('tr', {}, ...cells.map((cell, i) => make(i ? 'td' : 'th', {}, cell)))));
  return make('div', {class: 'tip'}, make('b', {}, heading), table);
}

const fontFamily = getComputedStyle(document.body).fontFamily;

/** Width of a text in pixels as charts write it. */
const ruler = document.createElement('canvas').getContext('2d');
function widthOf(text, size = 12) {
  ruler.font = `${size}px ${fontFamily}`;
  return ruler.measureText(text).width;
}

/** Breaks a text into lines of at most so many pixels: between words, in Chinese between letters. */
function broken(text, width, size = 12) {
  const lines = [];
  let current = '';
  for (const piece of text.match(/[\u2e80-\uffef]|(?:[^\s\u2e80-\uffef]|\u00a0)+\s*|\s+/g) || []) {
    if (current && widthOf(current + piece.trimEnd(), size) > width) {
      lines.push(current.trimEnd());
      current = '';
    }
    current += piece;
  }
  return lines.concat(current.trimEnd()).join('\n');
}

const pictures = [];

/**
 * Declares the picture of a figure. `controls` makes its controls anew in the reader's language; `build` returns, for a width, the
 * option of the chart and its height, what it shows in a sentence, and the same as a table. A figure that is not there is left out.
 */
function picture(id, {state = {}, controls = () => [], prepare, build, draw}) {
  const figure = document.getElementById(id);
  if (!figure) return;
  const own = {
    id, figure, state, controls, prepare, build, draw,
    box: figure.querySelector('.chart'), bar: figure.querySelector('.controls'),
    numbers: figure.querySelector('details.numbers'), chart: null, seen: false,
  };
  own.numbers.addEventListener('toggle', () => fillNumbers(own));
  pictures.push(own);
}

/** Makes controls and picture anew; the promise is kept when the picture is there. */
async function refresh(own) {
  own.seen = true;
  if (own.prepare) await (own.prepared ??= own.prepare());
  const focused = own.bar.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  own.bar.replaceChildren(...own.controls(own.state, () => refresh(own)));
  if (focused) own.bar.querySelector(`[data-key="${focused}"]`)?.focus();
  render(own);
}

/** Width of paper in pixels while the page is printed, else zero: letters of a wide screen would be too small on paper. */
let paper = 0;

function render(own) {
  if (own.prepare && !own.prepared) return;
  const width = paper || Math.floor(own.box.clientWidth);
  const made = own.build(width, own.state);
  if (own.draw) {
    own.draw(own.box, made, width);
  } else {
    if (!own.chart) own.chart = echarts.init(own.box, null, {renderer: 'svg', width, height: made.height});
    else own.chart.resize({width, height: made.height});
    own.chart.clear(); // or marks of the old width would be taken for those of the new
    own.chart.setOption({...look(), ...made.option});
    const svg = own.box.querySelector('svg');
    svg.setAttribute('viewBox', `0 0 ${width} ${made.height}`);
    svg.setAttribute('aria-hidden', 'true');
  }
  own.figure.querySelector('.after')?.remove();
  if (made.after?.length) own.box.after(make('div', {class: 'after'}, ...made.after.map(text => make('p', {}, text))));
  own.box.setAttribute('aria-label', made.summary);
  own.box.dataset.points = made.points;
  own.table = made.table;
  fillNumbers(own);
}

/** A look that all charts share. */
const look = () => ({
  animation: false,
  textStyle: {fontFamily, color: ink, fontSize: 12},
});

function fillNumbers(own) {
  if (!own.numbers.open || !own.table) return;
  const {columns, rows} = own.table();
  const head = make('tr', {}, ...columns.map((name, i) => make('th', {scope: 'col', class: i ? 'number' : ''}, name)));
  const body = rows.map(row => make('tr', {}, ...row.map((cell, i) => make('td', {class: i ? 'number' : ''}, String(cell)))));
  own.numbers.querySelector('.wide').replaceChildren(make('table', {}, make('thead', {}, head), make('tbody', {}, ...body)));
}

/** A labelled list to choose from; entries are values and labels. */
function select(label, entries, value, change) {
  const box = make('select', {'data-key': label});
  entries.forEach(([name, text]) => {
    const option = make('option', {value: name}, text);
    option.selected = name === value;
    box.append(option);
  });
  box.addEventListener('change', () => change(box.value));
  return make('label', {}, label, box);
}

/** The choice of the reform that pictures of one reform show. */
function reformSelect() {
  return reforms.length < 2 ? [] : [select(word('reform'), reforms.map(name => [name, armTitle(name)]), chosen.reform, name => {
    chosen.reform = name;
    pictures.filter(own => own.seen && own.state.ofOneReform).forEach(refresh);
  })];
}

/** Buttons of which one is pressed. */
function choice(entries, value, change) {
  return make('div', {class: 'choice', role: 'group'}, ...entries.map(([name, text]) => {
    const button = make('button', {type: 'button', 'aria-pressed': name === value, 'data-key': name}, text);
    button.addEventListener('click', () => change(name));
    return button;
  }));
}

/** The key of a chart: a button for each arm, which hides and shows it. */
function keys(names, hidden, change) {
  const bar = make('div', {class: 'keys'});
  names.forEach(name => {
    const sample = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    sample.setAttribute('width', 22);
    sample.setAttribute('height', 8);
    const stroke = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    const dash = dashes[armIndex(name) % dashes.length];
    Object.entries({x1: 0, x2: 22, y1: 4, y2: 4, stroke: colour(name), 'stroke-width': 2.5,
      'stroke-dasharray': Array.isArray(dash) ? dash.join(' ') : 'none'}).forEach(([k, v]) => stroke.setAttribute(k, v));
    sample.append(stroke);
    const button = make('button', {type: 'button', 'aria-pressed': !hidden.has(name), 'data-key': `key-${name}`}, sample, armTitle(name));
    button.addEventListener('click', () => {
      hidden.has(name) ? hidden.delete(name) : hidden.add(name);
      change();
    });
    bar.append(button);
  });
  return bar;
}

const axisText = {color: muted, fontSize: 12};
/** An axis of numbers. */
function numberAxis(more = {}) {
  return {
    type: 'value', scale: true, axisLine: {show: false}, axisTick: {show: false}, splitLine: {lineStyle: {color: line}},
    ...more, axisLabel: {...axisText, formatter: tidy, hideOverlap: true, ...more.axisLabel},
  };
}

/** A chart that is only marks at places in pixels. */
const drawing = (marks, width, height, tips) => ({
  grid: {left: 0, right: 0, top: 0, bottom: 0},
  xAxis: {type: 'value', min: 0, max: width, show: false}, yAxis: {type: 'value', min: 0, max: height, inverse: true, show: false},
  series: [{type: 'custom', clip: false, silent: !tips, data: [[0, 0]], renderItem: () => ({type: 'group', children: marks})}],
});

/** Colours and names of arms, where nothing is to be hidden. */
function keyOf(names) {
  const bar = make('div', {class: 'keys still'});
  names.forEach(name => bar.append(make('span', {}, make('i', {style: `background:${colour(name)}`}), armTitle(name))));
  return bar;
}

/** Outcomes that some row is about: those asked for first. */
function outcomeEntries(rows, first = []) {
  const names = [...new Set(rows.map(row => row.outcome))];
  names.sort((a, b) => data.outcomes[b].rank - data.outcomes[a].rank);
  return [...first, ...names.map(name => [name, outcomeTitle(name)])];
}
