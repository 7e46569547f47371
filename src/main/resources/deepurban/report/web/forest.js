// Effects with their intervals: of all reforms on some outcomes, and of one reform on the parts of the town.

const rowOf = ([reform, outcome, scope, part, verdict, difference, low, high, margin, baseline, mean, differenceText, intervalText, p]) =>
  ({reform: data.names[reform], outcome: data.names[outcome], scope: data.names[scope], part: data.names[part], verdict: data.names[verdict], difference, low, high, margin, baseline, mean, differenceText, intervalText, p});
const effects = data.effects.map(rowOf);
const verdictText = row => say(data.verdicts[row.verdict]);
const verdictColour = row => verdictColours[row.verdict.split(' ')[0]] || '#6b747d';
const unitInBrackets = outcome => unitOf(outcome) ? (language() === 'zh' ? `（${unitOf(outcome)}）` : ` (${unitOf(outcome)})`) : '';

/** Panels one above the other, each with an axis of its own: {title, margin, rows: [{label, effect}]}. */
function forest(panels, width) {
  const wide = width >= 720;
  const labelWidth = wide ? Math.min(270, width * 0.28) : 0;
  const textWidth = wide ? 250 : 0;
  const rowHeight = wide ? 38 : 62;
  const grids = [], xAxes = [], yAxes = [], series = [], titles = [];
  let top = 0;
  panels.forEach((panel, at) => {
    const height = rowHeight * panel.rows.length;
    titles.push({text: panel.title, left: 0, top, padding: 0, textStyle: {fontSize: 13, fontWeight: 600, fontFamily, color: ink}});
    top += panel.title ? 28 : 4;
    grids.push({left: labelWidth + 10, right: textWidth + 18, top, height, containLabel: false});
    xAxes.push(numberAxis({gridIndex: at, ...range(panel), splitNumber: wide ? 6 : 4}));
    yAxes.push({type: 'value', gridIndex: at, min: 0, max: panel.rows.length, inverse: true, show: false});
    series.push(forestSeries(panel, at, {wide, labelWidth, textWidth, width, top, height}));
    top += height + 46;
  });
  return {option: {title: titles, grid: grids, xAxis: xAxes, yAxis: yAxes, series, tooltip: {
    trigger: 'item', confine: true, formatter: ({seriesIndex, dataIndex}) => effectTip(panels[seriesIndex].rows[dataIndex]),
  }}, height: top - 10};
}

function range(panel) {
  const values = [0];
  panel.rows.forEach(({effect}) => values.push(effect.difference, effect.low, effect.high));
  const known = values.filter(value => value !== null);
  const low = Math.min(...known), high = Math.max(...known), room = (high - low || 1) * 0.06;
  return {min: low - room, max: high + room, axisLabel: {showMinLabel: false, showMaxLabel: false}};
}

function effectTip({label, effect}) {
  return tip(label, [
    [word('difference'), effect.differenceText], [word('interval'), effect.intervalText],
    [word('baseline'), effect.baseline], [word('reform'), effect.mean], [word('verdict'), verdictText(effect)], ['p', effect.p]]);
}

function forestSeries(panel, at, place) {
  return {
    type: 'custom', xAxisIndex: at, yAxisIndex: at, clip: false,
    data: panel.rows.map(({effect}, i) => [effect.difference, i + 0.5, effect.low, effect.high]),
    encode: {x: [0, 2, 3], y: 1},
    renderItem: (params, api) => forestRow(panel, params, api, place),
  };
}

function forestRow(panel, params, api, place) {
  const i = params.dataIndex, {label, effect} = panel.rows[i];
  const colour = verdictColour(effect);
  const box = params.coordSys;
  const [x, middle] = api.coord([effect.difference, i + (place.wide ? 0.5 : 0.68)]);
  const children = [];
  if (i === 0) children.push(...backdrop(panel, api, box));
  if (effect.low !== null) {
    const [from] = api.coord([effect.low, 0]), [to] = api.coord([effect.high, 0]);
    children.push({type: 'line', shape: {x1: from, y1: middle, x2: Math.max(to, from + 1), y2: middle}, style: {stroke: colour, lineWidth: 2.5}});
    [from, to].forEach(end => children.push({type: 'line', shape: {x1: end, y1: middle - 5, x2: end, y2: middle + 5}, style: {stroke: colour, lineWidth: 1.5}}));
  }
  const open = effect.verdict === 'undecided' || effect.verdict === 'equivalent';
  children.push({type: 'circle', shape: {cx: x, cy: middle, r: 5}, style: {fill: open ? '#fff' : colour, stroke: colour, lineWidth: 2}});
  const text = `${effect.differenceText}  ${effect.intervalText}`;
  const style = {fontSize: 12, fontFamily, fill: ink, textVerticalAlign: 'middle'};
  if (place.wide) {
    children.push({type: 'text', x: place.labelWidth - 4, y: middle, style: {...style, align: 'right', verticalAlign: 'middle', lineHeight: 15,
      text: broken(label, place.labelWidth - 8)}});
    const edge = place.width - place.textWidth + 4;
    children.push({type: 'text', x: edge, y: middle - 7, style: {...style, verticalAlign: 'middle', text}});
    children.push({type: 'text', x: edge, y: middle + 8, style: {...style, verticalAlign: 'middle', fill: colour, text: verdictText(effect)}});
  } else {
    const top = box.y + i * 62 + 6;
    children.push({type: 'text', x: 0, y: top, style: {...style, fontWeight: 600, text: cut(label, place.width - 4)}});
    children.push({type: 'text', x: 0, y: top + 16, style: {...style, fill: colour, text: `${text}  ${verdictText(effect)}`}});
  }
  return {type: 'group', children};
}

function cut(text, width) {
  if (widthOf(text, 13) <= width) return text;
  let kept = text;
  while (kept && widthOf(kept + '\u2026', 13) > width) kept = kept.slice(0, -1);
  return kept + '\u2026';
}

/** Zero, and the band of differences that do not matter. */
function backdrop(panel, api, box) {
  const [zero] = api.coord([0, 0]);
  const parts = [];
  if (panel.margin) {
    const [from] = api.coord([-panel.margin, 0]), [to] = api.coord([panel.margin, 0]);
    const left = Math.max(box.x, from), right = Math.min(box.x + box.width, to);
    if (right > left) parts.push({type: 'rect', shape: {x: left, y: box.y, width: right - left, height: box.height}, style: {fill: wash}, z2: -2});
  }
  parts.push({type: 'line', shape: {x1: zero, x2: zero, y1: box.y, y2: box.y + box.height}, style: {stroke: '#8b949d', lineWidth: 1}, z2: -1});
  return parts;
}

function effectTable(first, rows) {
  return () => ({
    columns: [...first, word('baseline'), word('reform'), word('difference'), word('interval'), 'p', word('verdict')],
    rows: rows.map(({cells, effect: e}) => [...cells, e.baseline, e.mean, e.differenceText, e.intervalText, e.p, verdictText(e)]),
  });
}

const alternatives = rows => rows.map(({label, effect: e}) => word('alt.one', label, e.differenceText, e.intervalText, verdictText(e))).join(word('semicolon'));

const ofTown = effects.filter(row => row.scope === 'town');
const deciding = data.chosen.filter(name => data.outcomes[name].rank === 2);

// Pictures of one reform begin with the one that the answer speaks of.
const best = ofTown.filter(row => row.outcome === deciding[0] && row.verdict.startsWith('better'))
  .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
if (best) chosen.reform = best.reform;

picture('effects', {
  state: {outcome: ''},
  controls: (state, again) => [select(word('outcome'), outcomeEntries(ofTown, [['', word('deciding')]]), state.outcome, name => {
    state.outcome = name;
    again();
  })],
  build: (width, state) => {
    const outcomes = state.outcome ? [state.outcome] : deciding.length ? deciding : data.chosen.slice(0, 3);
    const panels = outcomes.map(outcome => {
      const rows = ofTown.filter(row => row.outcome === outcome).map(effect => ({label: armTitle(effect.reform), effect}));
      return {title: outcomeTitle(outcome) + unitInBrackets(outcome), margin: rows.length ? rows[0].effect.margin : null, rows};
    }).filter(panel => panel.rows.length);
    const all = panels.flatMap(panel => panel.rows);
    return {
      ...forest(panels, width), points: all.length,
      summary: panels.map(panel => word('alt.effects', panel.title, alternatives(panel.rows))).join(' '),
      table: effectTable([word('outcome'), word('reform')],
        all.map(({label, effect}) => ({cells: [outcomeTitle(effect.outcome), label], effect}))),
    };
  },
});

/** Outcomes that some row is about: those asked for first. */
function outcomeEntries(rows, first = []) {
  const names = [...new Set(rows.map(row => row.outcome))];
  names.sort((a, b) => data.outcomes[b].rank - data.outcomes[a].rank);
  return [...first, ...names.map(name => [name, outcomeTitle(name)])];
}

picture('winners', {
  state: {ofOneReform: true, scope: 'group', outcome: data.chosen[0]},
  controls: (state, again) => {
    const set = (key, value) => {
      state[key] = value;
      const has = effects.some(row => row.scope === state.scope && row.outcome === state.outcome);
      if (!has) state.outcome = effects.find(row => row.scope === state.scope).outcome;
      again();
    };
    const scopes = ['group', 'subdistrict', 'problemClass'].filter(scope => effects.some(row => row.scope === scope));
    return [
      ...reformSelect(),
      choice(scopes.map(scope => [scope, word(`scope.${scope}`)]), state.scope, scope => set('scope', scope)),
      select(word('outcome'), outcomeEntries(effects.filter(row => row.scope === state.scope)), state.outcome, name => set('outcome', name)),
    ];
  },
  build: (width, state) => {
    const own = effects.filter(row => row.reform === chosen.reform && row.scope === state.scope && row.outcome === state.outcome);
    const rows = own.map(effect => ({label: partTitle(state.scope, effect.part), effect}));
    const margin = ofTown.find(row => row.outcome === state.outcome)?.margin;
    const title = `${armTitle(chosen.reform)} \u00b7 ${outcomeTitle(state.outcome)}${unitInBrackets(state.outcome)}`;
    return {
      ...forest([{title: width < 720 ? '' : title, margin, rows}], width), points: rows.length,
      summary: word('alt.effects', title, alternatives(rows)),
      table: effectTable([word('part')], rows.map(({label, effect}) => ({cells: [label], effect}))),
    };
  },
});
