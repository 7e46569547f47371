// Lines with bands: one an arm, over days or over time since something happened.

/** A curve without x has that of the curve before it. */
function fillX(curves) {
  let former = null;
  Object.values(curves).forEach(curve => { former = curve.x ??= former; });
}
[...Object.values(data.daily), ...Object.values(data.fourWeeks)].flatMap(Object.values).forEach(fillX);
Object.values(data.survival).forEach(fillX);

/** A band between the lower and the upper ends of a curve's intervals. */
function band(curve, x, colour) {
  const known = curve.x.map((_, i) => i).filter(i => curve.low[i] !== null && curve.high[i] !== null);
  return {
    type: 'custom', silent: true, z: 1, encode: {x: 0, y: [1, 2]}, tooltip: {show: false},
    data: known.map(i => [x(curve.x[i]), curve.low[i], curve.high[i]]),
    renderItem: (params, api) => {
      if (params.dataIndexInside !== 0 || known.length < 2) return null;
      const upper = known.map(i => api.coord([x(curve.x[i]), curve.high[i]]));
      const lower = known.map(i => api.coord([x(curve.x[i]), curve.low[i]])).reverse();
      return {type: 'polygon', shape: {points: [...upper, ...lower]}, style: {fill: colour, opacity: 0.13}};
    },
  };
}

/** Curves of several arms; `spec` says how x is placed and named, and the text of axes. */
function lines(curves, width, spec) {
  const names = Object.keys(curves).filter(name => !spec.hidden.has(name));
  const wide = width >= 720;
  const labels = Object.fromEntries(names.map(name => [name, broken(armTitle(name), 150)]));
  const series = [];
  names.forEach(name => {
    const curve = curves[name];
    series.push({...band(curve, spec.x, colour(name)), name: `band ${name}`});
    series.push({
      type: 'line', name, showSymbol: false, z: 3, step: spec.step ? 'end' : false, data: curve.x.map((x, i) => [spec.x(x), curve.mean[i]]),
      lineStyle: {color: colour(name), width: 2, type: dashes[armIndex(name) % dashes.length]}, itemStyle: {color: colour(name)},
      endLabel: {show: wide, formatter: () => labels[name], color: colour(name), fontSize: 12, lineHeight: 14, distance: 8},
      labelLayout: {moveOverlap: 'shiftY'}, emphasis: {focus: 'series', lineStyle: {width: 3}}, blur: {lineStyle: {opacity: 0.25}},
    });
  });
  if (spec.zero) series.push({type: 'line', silent: true, data: [], markLine: {silent: true, symbol: 'none', label: {show: false},
    lineStyle: {color: '#8b949d', type: 'solid', width: 1}, data: [{yAxis: 0}]}});
  const room = wide ? Math.max(0, ...Object.values(labels).map(text => Math.max(...text.split('\n').map(part => widthOf(part))))) + 16 : 14;
  return {
    height: wide ? 420 : 330,
    option: {
      grid: {left: 4, right: room, top: 34, bottom: spec.xName ? 44 : 26, containLabel: true},
      xAxis: spec.xAxis,
      title: {text: cut(spec.yName, width - 8), left: 0, top: 0, padding: 0, textStyle: {...axisText, fontWeight: 'normal', fontFamily}},
      yAxis: numberAxis(spec.yAxis),
      series,
      tooltip: {trigger: 'axis', confine: true, axisPointer: {lineStyle: {color: '#8b949d'}}, formatter: points => curveTip(points, curves, spec)},
    },
  };
}

function curveTip(points, curves, spec) {
  const shown = points.filter(point => curves[point.seriesName]);
  if (!shown.length) return '';
  const rows = shown.map(point => {
    const curve = curves[point.seriesName], i = point.dataIndex;
    return [armTitle(point.seriesName), short(curve.mean[i]), curve.low[i] === null ? '' : `[${short(curve.low[i])}, ${short(curve.high[i])}]`];
  });
  const curve = curves[shown[0].seriesName];
  return tip(spec.xText(curve.x[shown[0].dataIndex]), rows);
}

function curveTable(curves, spec) {
  return () => ({
    columns: [spec.xColumn, word('reform'), word('mean'), word('interval')],
    rows: Object.entries(curves).flatMap(([name, c]) => c.x.map((x, i) =>
      [spec.xText(x), armTitle(name), short(c.mean[i]), c.low[i] === null ? '' : `[${short(c.low[i])}, ${short(c.high[i])}]`])),
  });
}

const countPoints = curves => Object.values(curves).reduce((sum, curve) => sum + curve.mean.filter(value => value !== null).length, 0);
const lastOf = values => values.reduce((last, value) => value === null ? last : value, null);
const lastValues = curves => Object.entries(curves).map(([name, c]) => `${armTitle(name)} ${short(lastOf(c.mean))}`).join(word('semicolon'));

/** The axis of dates. */
const dates = () => ({
  type: 'time', axisLine: {lineStyle: {color: '#8b949d'}}, axisTick: {lineStyle: {color: '#8b949d'}},
  axisLabel: {...axisText, hideOverlap: true, formatter: {year: '{yyyy}', month: '{yyyy}-{MM}', day: '{MM}-{dd}'}}, splitLine: {show: false},
});

const dateSpec = more => ({
  x: day => +dayOf(day), xText: dateOf, xColumn: word('date'), xAxis: dates(), ...more,
});

/** Indicators over time, as levels and as differences from the baseline; `source` holds their curves. */
const timePicture = (id, source, first) => Object.keys(source).length && picture(id, {
  state: {indicator: source[first] ? first : Object.keys(source)[0], kind: 'differences', hidden: new Set()},
  controls: (state, again) => {
    const set = (key, value) => {
      state[key] = value;
      again();
    };
    const own = source[state.indicator];
    if (!own.differences) state.kind = 'levels';
    const kinds = [['differences', word('difference')], ['levels', word('level')]].filter(([kind]) => own[kind]);
    return [
      select(word('indicator'), Object.keys(source).map(name => [name, word(`indicator.${name}`)]), state.indicator, name => set('indicator', name)),
      ...(kinds.length > 1 ? [choice(kinds, state.kind, kind => set('kind', kind))] : []),
      ...(Object.keys(own[state.kind]).length > 1 ? [keys(Object.keys(own[state.kind]), state.hidden, again)] : []),
    ];
  },
  build: (width, state) => {
    const curves = source[state.indicator][state.kind];
    const name = word(`indicator.${state.indicator}`);
    const what = state.kind === 'levels' ? name : `${name} \u00b7 ${word('difference')}`;
    const spec = dateSpec({hidden: state.hidden, zero: state.kind === 'differences', yName: what});
    const days = Object.values(curves)[0].x;
    return {
      ...withUtc(lines(curves, width, spec)), points: countPoints(curves), table: curveTable(curves, spec),
      summary: word('alt.time', what, dateOf(days[0]), dateOf(days[days.length - 1]), lastValues(curves)),
    };
  },
});

const withUtc = made => ({...made, option: {...made.option, useUTC: true}});

timePicture('time', data.daily, 'satisfaction');
timePicture('events', data.fourWeeks, 'onTimeShare');
