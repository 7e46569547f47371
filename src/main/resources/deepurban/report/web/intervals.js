// Points with their intervals, one row each: effects of reforms, of factors, indices, regrets.

/**
 * Panels one above the other, each with an axis of its own: {title, margin, limit, axis, rows}, of which axis says what is peculiar to it. A row is {label, marks, texts, tip}: marks are
 * {value, low, high, from, to, colour, open}, of which from and to are a thicker part of the interval; texts are {text, colour}; tip is
 * what the pointer shows, rows of cells.
 */
function forest(panels, width, {lines = 2, zero = true, textWidth: most = 250} = {}) {
  const wide = width >= 720;
  const labelWidth = wide ? Math.min(270, width * 0.28) : 0;
  const textWidth = wide ? most : 0;
  const labelLines = !wide ? 1 : Math.max(1, ...panels.flatMap(panel => panel.rows.map(row => broken(row.label, labelWidth - 8).split('\n').length)));
  const rowHeight = wide ? (paper ? 0 : 8) + 15 * Math.max(lines, labelLines) : 62 + 15 * Math.max(0, lines - 2);
  const grids = [], xAxes = [], yAxes = [], series = [], titles = [];
  let top = 0;
  panels.forEach((panel, at) => {
    const height = rowHeight * panel.rows.length;
    const title = broken(panel.title, width - 8, 13);
    titles.push({text: title, left: 0, top, padding: 0, textStyle: {fontSize: 13, fontWeight: 600, lineHeight: 17, fontFamily, color: ink}});
    top += panel.title ? 11 + 17 * title.split('\n').length : 4;
    grids.push({left: labelWidth + 10, right: textWidth + 18, top, height, containLabel: false});
    xAxes.push(numberAxis({gridIndex: at, ...range(panel, zero), splitNumber: wide ? 6 : 4, ...panel.axis}));
    yAxes.push({type: 'value', gridIndex: at, min: 0, max: panel.rows.length, inverse: true, show: false});
    series.push(forestSeries(panel, at, {wide, labelWidth, textWidth, width, top, height, rowHeight, zero, lines}));
    top += height + (paper ? 38 : 46);
  });
  return {option: {title: titles, grid: grids, xAxis: xAxes, yAxis: yAxes, series, tooltip: {
    trigger: 'item', confine: true, formatter: ({seriesIndex, dataIndex}) => {
      const row = panels[seriesIndex].rows[dataIndex];
      return tip(row.label, row.tip);
    },
  }}, height: top - 10};
}

function range(panel, zero) {
  const values = zero ? [0] : [];
  panel.rows.forEach(({marks}) => marks.forEach(mark => values.push(mark.value, mark.low, mark.high)));
  if (panel.limit) values.push(panel.limit);
  const known = values.filter(value => value !== null && isFinite(value));
  const low = Math.min(...known), high = Math.max(...known), room = (high - low || 1) * 0.06;
  return {min: low - room, max: high + room, axisLabel: {showMinLabel: false, showMaxLabel: false}};
}

function forestSeries(panel, at, place) {
  return {
    type: 'custom', xAxisIndex: at, yAxisIndex: at, clip: false,
    data: panel.rows.map(({marks}, i) => [marks[0].value, i + 0.5]),
    encode: {x: 0, y: 1},
    renderItem: (params, api) => forestRow(panel, params, api, place),
  };
}

function forestRow(panel, params, api, place) {
  const i = params.dataIndex, {label, marks, texts} = panel.rows[i];
  const box = params.coordSys, top = box.y + i * place.rowHeight;
  const middle = place.wide ? top + place.rowHeight / 2 : top + place.rowHeight - 18;
  const children = [];
  if (i === 0) children.push(...backdrop(panel, api, box, place));
  marks.forEach((mark, at) => children.push(...markShapes(mark, middle + 9 * (at - (marks.length - 1) / 2), api)));
  const style = {fontSize: 12, fontFamily, fill: ink, verticalAlign: 'middle'};
  if (place.wide) {
    children.push({type: 'text', x: place.labelWidth - 4, y: middle, style: {...style, align: 'right', lineHeight: 15, text: broken(label, place.labelWidth - 8)}});
    texts.forEach((own, at) => children.push({type: 'text', x: place.width - place.textWidth + 4, y: middle + 15 * (at - (texts.length - 1) / 2),
      style: {...style, fill: own.colour || ink, text: own.text}}));
  } else {
    const clear = {...style, backgroundColor: 'rgba(255, 255, 255, .85)'};
    children.push({type: 'text', x: 0, y: top + 6, style: {...clear, fontWeight: 600, text: cut(label, place.width - 4)}});
    const joined = place.lines > 2 ? texts : [{text: texts.map(own => own.text).join('  '), colour: texts[texts.length - 1].colour}];
    joined.forEach((own, at) => children.push({type: 'text', x: 0, y: top + 22 + 15 * at, style: {...clear, fill: own.colour || ink, text: own.text}}));
  }
  return {type: 'group', children};
}

/** An interval with its ends, and the point in it; what is open is a ring. */
function markShapes({value, low, high, from, to, colour, open}, y, api) {
  const shapes = [], at = x => api.coord([x, 0])[0];
  const line = (x1, y1, x2, y2, lineWidth) => shapes.push({type: 'line', shape: {x1, y1, x2, y2}, style: {stroke: colour, lineWidth}});
  if (value === null) return shapes;
  if (low !== null && low !== undefined) {
    line(at(low), y, Math.max(at(high), at(low) + 1), y, from === undefined ? 2.5 : 1.5);
    [low, high].forEach(end => line(at(end), y - 5, at(end), y + 5, 1.5));
  }
  if (from !== undefined && from !== null) line(at(from), y, Math.max(at(to), at(from) + 1), y, 8);
  shapes.push({type: 'circle', shape: {cx: at(value), cy: y, r: open ? 4.5 : 5}, style: {fill: open ? '#fff' : colour, stroke: colour, lineWidth: 2}});
  return shapes;
}

function cut(text, width) {
  if (widthOf(text, 13) <= width) return text;
  let kept = text;
  while (kept && widthOf(kept + '\u2026', 13) > width) kept = kept.slice(0, -1);
  return kept + '\u2026';
}

/** Zero, the band of differences that do not matter, and a limit. */
function backdrop(panel, api, box, place) {
  const parts = [];
  const upright = (value, stroke) => {
    const [x] = api.coord([value, 0]);
    parts.push({type: 'line', shape: {x1: x, x2: x, y1: box.y, y2: box.y + box.height}, style: {stroke, lineWidth: 1}, z2: -1});
  };
  if (panel.margin) {
    const [from] = api.coord([-panel.margin, 0]), [to] = api.coord([panel.margin, 0]);
    const left = Math.max(box.x, from), right = Math.min(box.x + box.width, to);
    if (right > left) parts.push({type: 'rect', shape: {x: left, y: box.y, width: right - left, height: box.height}, style: {fill: wash}, z2: -2});
  }
  if (place.zero) upright(0, '#8b949d');
  if (panel.limit) upright(panel.limit, '#D55E00');
  return parts;
}

