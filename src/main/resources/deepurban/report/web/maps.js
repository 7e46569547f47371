// Maps of the town by quarter: baseline, one reform, and the difference.

const town = data.maps;
const layers = {}; // [quantity][arm]: numbers by layer and cell, null where there is none
const sequential = [[0, 32, 77], [65, 77, 107], [124, 123, 120], [188, 175, 111], [255, 234, 70]]; // after cividis
const diverging = [[168, 67, 0], [238, 150, 88], [244, 244, 242], [94, 168, 214], [0, 76, 124]]; // worse, better

/** Reads whole numbers of two bytes, deflated: all low bytes, then all high ones. */
async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  const flat = new Uint8Array(await new Response(stream).arrayBuffer());
  const count = flat.length / 2;
  return Int16Array.from({length: count}, (_, i) => flat[i] | flat[count + i] << 8);
}

async function readMaps() {
  for (const [quantity, {scale, arms}] of Object.entries(town.quantities)) {
    layers[quantity] = {};
    let base = null;
    for (const [arm, text] of Object.entries(arms)) {
      const steps = await unpack(text);
      const whole = base ? steps.map((step, i) => step === town.nothing || base[i] === town.nothing ? town.nothing : base[i] + step) : steps;
      base ??= whole;
      layers[quantity][arm] = Array.from(whole, value => value === town.nothing ? null : value / scale);
    }
  }
}

const mapValue = (quantity, arm, layer, cell) => layers[quantity][arm][layer * town.x.length + cell];
const brief = value => minus(+value.toPrecision(3));
const quantile = (values, share) => values[Math.min(values.length - 1, Math.floor(share * values.length))];

function mix(stops, share) {
  const at = Math.max(0, Math.min(1, share)) * (stops.length - 1), i = Math.min(stops.length - 2, Math.floor(at));
  return `rgb(${stops[i].map((from, c) => Math.round(from + (stops[i + 1][c] - from) * (at - i))).join(',')})`;
}

/** Scales hold for all quarters and both sides, so that colours can be compared; the outermost hundredth is cut. */
function scales(quantity, reform) {
  const arms = reform ? ['baseline', reform] : ['baseline'];
  const all = arms.flatMap(arm => layers[quantity][arm]).filter(value => value !== null).sort((a, b) => a - b);
  const result = {low: quantile(all, 0.01), high: quantile(all, 0.99), most: 0};
  if (reform) {
    const base = layers[quantity].baseline;
    const apart = layers[quantity][reform].map((value, i) => value === null || base[i] === null ? null : Math.abs(value - base[i]))
      .filter(value => value !== null).sort((a, b) => a - b);
    result.most = quantile(apart, 0.99) || 1e-9;
  }
  return result;
}

function panels(state) {
  const {quantity} = state, reform = layers[quantity][chosen.reform] ? chosen.reform : null, range = scales(quantity, reform);
  const level = value => mix(sequential, (value - range.low) / (range.high - range.low || 1));
  const sign = quantity === 'backlog' ? -1 : 1;
  const apart = value => mix(diverging, 0.5 + sign * value / range.most / 2);
  const of = arm => cell => mapValue(quantity, arm, state.layer, cell);
  const list = [{title: armTitle('baseline'), value: of('baseline'), colour: level, low: range.low, high: range.high}];
  if (reform) {
    list.push({title: armTitle(reform), value: of(reform), colour: level, low: range.low, high: range.high});
    list.push({title: word('difference'), colour: apart, low: -range.most, high: range.most, difference: true, value: cell => {
      const before = of('baseline')(cell), after = of(reform)(cell);
      return before === null || after === null ? null : after - before;
    }});
  }
  return list;
}

function drawMap(panel, tipBox, list) {
  const unit = Math.max(3, Math.floor(720 / town.width));
  const canvas = make('canvas', {width: town.width * unit, height: town.height * unit});
  const pen = canvas.getContext('2d');
  town.x.forEach((x, cell) => {
    const value = panel.value(cell);
    pen.fillStyle = value === null ? '#e4e7ea' : panel.colour(value);
    pen.fillRect(x * unit, town.y[cell] * unit, unit, unit);
  });
  borders(pen, unit);
  canvas.addEventListener('pointermove', event => {
    const box = canvas.getBoundingClientRect();
    const x = Math.floor((event.clientX - box.left) / box.width * town.width), y = Math.floor((event.clientY - box.top) / box.height * town.height);
    const cell = cellAt.get(y * town.width + x);
    tipBox.hidden = cell === undefined;
    if (cell === undefined) return;
    tipBox.replaceChildren(tip(partTitle('subdistrict', town.names[town.subdistrict[cell]]), list.map(one => [one.title, short(one.value(cell))])));
    const holder = tipBox.parentElement.getBoundingClientRect();
    tipBox.style.left = `${Math.min(event.clientX - holder.left + 14, holder.width - tipBox.offsetWidth - 4)}px`;
    tipBox.style.top = `${event.clientY - holder.top + 16}px`;
  });
  canvas.addEventListener('pointerleave', () => { tipBox.hidden = true; });
  const key = make('div', {class: 'scale'}, make('span', {}, brief(panel.low)), make('i', {style: `background:linear-gradient(to right, ${
    Array.from({length: 9}, (_, i) => panel.colour(panel.low + (panel.high - panel.low) * i / 8)).join(',')})`}), make('span', {}, (panel.difference ? '+' : '') + brief(panel.high)));
  return make('div', {class: 'map'}, make('h4', {}, panel.title), canvas, key);
}

const cellAt = new Map(town ? town.x.map((x, cell) => [town.y[cell] * town.width + x, cell]) : []);

function borders(pen, unit) {
  pen.fillStyle = 'rgba(26, 32, 38, .75)';
  const line = Math.max(1, unit / 8);
  town.x.forEach((x, cell) => {
    const right = cellAt.get(town.y[cell] * town.width + x + 1), below = cellAt.get((town.y[cell] + 1) * town.width + x);
    if (x + 1 < town.width && right !== undefined && town.subdistrict[right] !== town.subdistrict[cell]) pen.fillRect((x + 1) * unit - line / 2, town.y[cell] * unit, line, unit);
    if (below !== undefined && town.subdistrict[below] !== town.subdistrict[cell]) pen.fillRect(x * unit, (town.y[cell] + 1) * unit - line / 2, unit, line);
  });
}

/** Means of cells by subdistrict: what the maps show, as a table. */
function bySubdistrict(list) {
  return town.names.map((name, index) => [partTitle('subdistrict', name), ...list.map(panel => {
    const values = town.subdistrict.map((own, cell) => own === index ? panel.value(cell) : null).filter(value => value !== null);
    return short(values.length ? values.reduce((a, b) => a + b, 0) / values.length : null);
  })]);
}

if (town) picture('map', {
  state: {ofOneReform: true, quantity: 'satisfaction', layer: town.days.length - 1},
  prepare: readMaps,
  controls: (state, again) => {
    const slider = make('input', {type: 'range', min: 0, max: town.days.length - 1, step: 1, value: state.layer, 'data-key': 'quarter', 'aria-label': word('date')});
    const shown = make('output', {}, dateOf(town.days[state.layer]));
    slider.setAttribute('aria-valuetext', dateOf(town.days[state.layer]));
    slider.addEventListener('input', () => {
      state.layer = +slider.value;
      shown.textContent = dateOf(town.days[state.layer]);
      slider.setAttribute('aria-valuetext', shown.textContent);
      render(pictures.find(own => own.id === 'map'));
    });
    return [
      ...reformSelect(),
      choice(Object.keys(town.quantities).map(name => [name, word(`map.${name}`)]), state.quantity, name => {
        state.quantity = name;
        again();
      }),
      make('label', {}, word('date'), slider, shown),
    ];
  },
  build: (width, state) => {
    const list = panels(state);
    const rows = bySubdistrict(list);
    return {
      list, points: town.x.length * list.length,
      summary: word('alt.map', word(`map.${state.quantity}`), dateOf(town.days[state.layer]),
        rows.map(row => `${row[0]} ${row.slice(1).join(' / ')}`).join(word('semicolon'))),
      table: () => ({columns: [word('scope.subdistrict'), ...list.map(panel => panel.title)], rows}),
    };
  },
  draw: (box, made) => {
    const tipBox = make('div', {class: 'mapTip', hidden: ''});
    box.replaceChildren(make('div', {class: 'maps'}, ...made.list.map(panel => drawMap(panel, tipBox, made.list))), tipBox);
  },
});
