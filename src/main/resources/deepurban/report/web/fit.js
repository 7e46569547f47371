// A calibration: parameters in their ranges, observed beside simulated, profiles, marginals of the posterior, and the search.

const fitBlue = '#0072B2', fitOrange = '#D55E00', fitGrey = '#7a848e', triedGrey = '#b4bac1', washBlue = '#dcebf5';
const parameterTitle = own => say(own.title);
const verdictText = own => word(`fit.verdict.${own.verdict}`);
/** Two texts stand beside a row, or above it where there is no room, each in its colour. */
const linesOf = width => width >= 720 ? 2 : 3;
const hasPosterior = data.parameters.some(own => own.bars);

picture('told', {
  build: width => {
    const rows = data.parameters.map(own => {
      const [best, low, high, median, credibleLow, credibleHigh] = own.places;
      const marks = [{value: best, low, high, colour: own.verdict === 'told' ? fitBlue : fitGrey, open: own.verdict !== 'told'}];
      if (hasPosterior) marks.push({value: median, low: credibleLow, high: credibleHigh, colour: fitOrange});
      const texts = [{text: `${own.best}  ${own.interval}`}];
      if (hasPosterior) texts.push({text: `${own.median}  ${own.credible}`, colour: '#a84300'});
      return {own, label: parameterTitle(own), marks, texts, tip: [[word('fit.best'), `${own.best} ${own.interval}`],
        ...(hasPosterior ? [[word('fit.median'), `${own.median} ${own.credible}`]] : []),
        [word('fit.range'), `[${own.ends[0]}, ${own.ends[2]}]`], [word('verdict'), verdictText(own)]]};
    });
    const axis = {min: 0, max: 1, interval: 0.25, axisLabel: {formatter: place => `${Math.round(place * 100)} %`}};
    return {
      ...forest([{title: word('fit.ofRange'), rows, axis}], width, {lines: hasPosterior ? linesOf(width) : 1, zero: false}), points: rows.length,
      summary: word('fit.alt.told', rows.map(row => `${row.label} ${row.own.best} ${row.own.interval}, ${verdictText(row.own)}`).join(word('semicolon'))),
      table: () => ({columns: [word('fit.parameter'), word('fit.best'), word('interval'), ...(hasPosterior ? [word('fit.median'), word('interval')] : []), word('fit.range'), word('verdict')],
        rows: rows.map(({own, label}) => [label, own.best, own.interval, ...(hasPosterior ? [own.median, own.credible] : []), `[${own.ends[0]}, ${own.ends[2]}]`, verdictText(own)])}),
    };
  },
});

const fitParts = ['training', 'holdOut'].filter(part => data.fits.some(fit => fit.part === part));
const canBeShares = part => data.fits.every(fit => fit.part !== part || fit.observed > 0);

/** How far a figure lies from the observed one: in percent of it, or in its standard errors. */
const offBy = (fit, value, unit) => value === null ? null : unit === 'percent' ? 100 * (value / fit.observed - 1) : (value - fit.observed) / fit.standardError;

picture('observed', {
  state: {part: fitParts[fitParts.length - 1], unit: 'percent'},
  controls: (state, again) => {
    const change = name => value => {
      state[name] = value;
      again();
    };
    return [
      ...(fitParts.length < 2 ? [] : [choice(fitParts.map(part => [part, word(`fit.${part}`)]), state.part, change('part'))]),
      ...(canBeShares(state.part) ? [choice([['percent', word('fit.percent')], ['errors', word('fit.errors')]], state.unit, change('unit'))] : []),
    ];
  },
  build: (width, state) => {
    const unit = canBeShares(state.part) ? state.unit : 'errors';
    const fits = data.fits.filter(fit => fit.part === state.part);
    const kinds = [...new Set(fits.map(fit => fit.statistic))];
    const panels = kinds.map(kind => {
      const own = fits.filter(fit => fit.statistic === kind);
      return {title: `${say(own[0].measure)} \u00b7 ${word(unit === 'percent' ? 'fit.inPercent' : 'fit.inErrors')}`, rows: own.map(fit => {
        const sure = unit === 'percent' ? 196 * fit.standardError / fit.observed : 1.96;
        const missed = fit.verdict !== 'met', colour = missed ? fitOrange : fitBlue;
        return {fit, label: say(fit.about), marks: [
          {value: 0, low: -sure, high: sure, colour: fitGrey, open: true},
          {value: offBy(fit, fit.simulated, unit), low: fit.runs > 1 ? offBy(fit, fit.low, unit) : null, high: offBy(fit, fit.high, unit), colour}],
        texts: [{text: `${word('fit.seen')} ${fit.observedText}`, colour: muted}, {text: `${word('fit.shown')} ${fit.simulatedText}${fit.runs > 1 ? `  ${fit.interval}` : ''}`, colour: missed ? '#a84300' : '#00588c'}],
        tip: [[word('fit.seen'), fit.observedText], [word('fit.shown'), fit.simulatedText], [word('fit.prediction'), fit.interval], [word('fit.errors'), fit.error], [word('verdict'), word(`fit.met.${fit.verdict}`)]]};
      })};
    });
    return {
      ...forest(panels, width, {lines: linesOf(width), textWidth: 300}), points: fits.length, after: fits.some(fit => fit.runs < 5) ? [word('fit.fewRuns')] : [],
      summary: word('fit.alt.observed', panels.map(panel => `${panel.title}: ${panel.rows.map(({label, fit}) => `${label} ${fit.observedText}, ${fit.simulatedText}`).join(word('semicolon'))}`).join(' ')),
      table: () => ({columns: [word('fit.figure'), word('fit.about'), word('fit.seen'), word('fit.shown'), word('fit.prediction'), word('fit.errors'), word('verdict')],
        rows: fits.map(fit => [say(fit.measure), say(fit.about), fit.observedText, fit.simulatedText, fit.interval, fit.error, word(`fit.met.${fit.verdict}`)])}),
    };
  },
});

/** Small pictures of the parameters beside each other, all over the range: what `drawn` says of each is {max, series, label}. */
function overRanges(width, own, drawn) {
  const columns = width >= 1000 ? 3 : width >= 560 ? 2 : 1;
  const each = width / columns, box = 150, row = 246;
  const titles = [], grids = [], xAxes = [], yAxes = [], series = [];
  own.forEach((parameter, i) => {
    const left = (i % columns) * each, top = Math.floor(i / columns) * row;
    titles.push({text: broken(parameterTitle(parameter), each - 40, 13).split('\n').slice(0, 2).join('\n'), left, top, padding: 0, textStyle: {fontSize: 13, fontWeight: 600, lineHeight: 17, fontFamily, color: ink}});
    grids.push({left: left + 44, top: top + 44, width: each - 44 - 36, height: box});
    xAxes.push({...numberAxis({gridIndex: i, min: 0, max: 1, interval: 0.5}), axisLabel: {...axisText, formatter: place => parameter.ends[Math.round(place * 2)]}});
    const {min, max, label, marks} = drawn(parameter);
    yAxes.push({...numberAxis({gridIndex: i, min, max, splitNumber: 3}), axisLabel: {...axisText, formatter: label, showMinLabel: min === 0, showMaxLabel: false}});
    marks.forEach(one => series.push({clip: true, ...one, xAxisIndex: i, yAxisIndex: i}));
  });
  return {height: row * Math.ceil(own.length / columns), option: {title: titles, grid: grids, xAxis: xAxes, yAxis: yAxes, series, tooltip: {
    trigger: 'item', confine: true, formatter: ({seriesIndex, dataIndex}) => {
      const cells = series[seriesIndex].tips?.[dataIndex];
      return cells ? tip(parameterTitle(own[series[seriesIndex].xAxisIndex]), cells) : '';
    },
  }}};
}

/** The interval of a parameter as a shade behind its curve. */
const shade = (low, high, top, colour) => ({type: 'custom', silent: true, z: 0, encode: {x: 0, y: 1}, data: [[low, top]], renderItem: (params, api) => {
  const {y, height} = params.coordSys, [left] = api.coord([low, top]), [right] = api.coord([high, top]);
  return {type: 'rect', shape: {x: left, y, width: right - left, height}, style: {fill: colour}};
}});
const across = (at, colour) => ({symbol: 'none', silent: true, label: {show: false}, lineStyle: {color: colour, width: 1, type: 'dashed'}, data: [{yAxis: at}]});
const upright = (at, colour) => ({symbol: 'none', silent: true, animation: false, label: {show: false}, lineStyle: {color: colour, width: 1.5, type: 'solid'}, data: [{xAxis: at}]});

/** A profile between the points at which it was run: its root rises straight, as where its interval ends is reckoned. */
function between(points, least) {
  const root = ([, misfit]) => Math.sqrt(Math.max(0, misfit - least));
  const steps = 16, curve = [];
  points.slice(1).forEach((to, i) => {
    const from = points[i];
    for (let step = 0; step < steps; step++) {
      const way = step / steps, height = root(from) + way * (root(to) - root(from));
      curve.push([from[0] + way * (to[0] - from[0]), least + height * height]);
    }
  });
  return [...curve, points[points.length - 1].slice(0, 2)];
}

picture('profiles', {
  build: width => {
    const own = data.parameters.filter(parameter => parameter.profile.length > 1);
    const made = overRanges(width, own, parameter => {
      const least = Math.min(...parameter.profile.map(point => point[1]));
      const rise = parameter.limit - least, max = parameter.limit + 2.5 * rise;
      const min = Math.max(0, least - 0.5 * rise), [best, from, to] = parameter.places;
      return {
        min, max, label: height => tidy(+height.toPrecision(3)),
        marks: [
          shade(from, to, max, washBlue),
          {type: 'scatter', silent: true, symbolSize: 4, itemStyle: {color: triedGrey}, markLine: across(parameter.limit, fitOrange), data: data.tried.map(([, misfit], i) => [parameter.tried[i], misfit])},
          {type: 'line', silent: true, showSymbol: false, lineStyle: {color: fitBlue, width: 2}, itemStyle: {color: fitBlue}, markLine: upright(best, fitBlue), data: between(parameter.profile, least)},
          {type: 'scatter', symbolSize: 7, itemStyle: {color: fitBlue},
            data: parameter.profile.map(([place, misfit]) => [place, misfit]), tips: parameter.profile.map(([, , value, misfit]) => [[word('value'), value], [word('fit.misfit'), misfit]])},
        ],
      };
    });
    const rows = own.flatMap(parameter => parameter.profile.map(([, , value, misfit]) => [parameterTitle(parameter), value, misfit]));
    return {...made, points: rows.length,
      summary: word('fit.alt.profiles', own.map(parameter => `${parameterTitle(parameter)} ${parameter.best} ${parameter.interval}, ${verdictText(parameter)}`).join(word('semicolon'))),
      table: () => ({columns: [word('fit.parameter'), word('value'), word('fit.misfit')], rows})};
  },
});

picture('posterior', {
  build: width => {
    const own = data.parameters.filter(parameter => parameter.bars);
    const made = overRanges(width, own, parameter => {
      const bars = parameter.bars, [, , , median, from, to] = parameter.places;
      return {
        min: 0, max: 1.12 * Math.max(...bars), label: share => `${Math.round(share * 100)} %`,
        marks: [
          shade(from, to, 0, '#fbe9dd'),
          {type: 'custom', encode: {x: 0, y: 1}, data: bars.map((share, i) => [(i + 0.5) / bars.length, share]), tips: bars.map(share => [[word('fit.share'), `${digits(share * 100, 1)} %`]]),
            renderItem: (params, api) => {
              const half = 0.5 / bars.length, [left, top] = api.coord([api.value(0) - half, api.value(1)]), [right, bottom] = api.coord([api.value(0) + half, 0]);
              return {type: 'rect', shape: {x: left + 0.5, y: top, width: Math.max(1, right - left - 1), height: bottom - top}, style: {fill: '#e5915a'}};
            }},
          {type: 'line', data: [], markLine: {...upright(median, '#a84300'), data: [{xAxis: median}, {yAxis: 1 / bars.length, lineStyle: {color: fitGrey, width: 1, type: 'dashed'}}]}},
        ],
      };
    });
    return {...made, points: own.length,
      summary: word('fit.alt.posterior', own.map(parameter => `${parameterTitle(parameter)} ${parameter.median} ${parameter.credible}`).join(word('semicolon'))),
      table: () => ({columns: [word('fit.parameter'), word('fit.median'), word('interval')], rows: own.map(parameter => [parameterTitle(parameter), parameter.median, parameter.credible])})};
  },
});

const phaseColours = {follow: '#CC79A7', design: triedGrey, step: fitBlue, evolution: '#009E73', profile: '#B88600'};

const phasesTried = [...new Set(data.tried.map(([phase]) => phase))];

picture('search', {
  controls: () => {
    const bar = make('div', {class: 'keys still'});
    phasesTried.forEach(phase => bar.append(make('span', {}, make('i', {style: `background:${phaseColours[phase]}`}), word(`fit.phase.${phase}`))));
    return [bar];
  },
  build: width => {
    const points = data.tried.map(([phase, misfit], i) => ({phase, misfit: Math.max(misfit, 1e-3), number: i + 1}));
    let least = Infinity;
    const best = points.map(point => [point.number, least = Math.min(least, point.misfit)]);
    const misfits = points.map(point => point.misfit);
    return {
      height: width >= 720 ? 340 : 320, points: points.length,
      option: {
        grid: {left: 4, right: 24, top: 30, bottom: 40, containLabel: true},
        xAxis: numberAxis({name: word('fit.order'), nameLocation: 'middle', nameGap: 30, nameTextStyle: axisText, min: 0, max: points.length + 1, minInterval: 1, axisLabel: {showMaxLabel: false}}),
        yAxis: {...numberAxis({name: word('fit.misfit'), nameTextStyle: {...axisText, align: 'left'}}), ...(Math.max(...misfits) > 30 * Math.min(...misfits) ? {type: 'log', min: Math.min(...misfits) / 1.4, max: Math.max(...misfits) * 1.4} : {min: 0}), axisLabel: {...axisText, formatter: value => tidy(+value.toPrecision(2)), showMinLabel: false, showMaxLabel: false}},
        tooltip: {trigger: 'item', confine: true, formatter: ({data: own}) => own.phase ? tip(`${word('point')} ${own.value[0]}`, [[word('fit.phase'), word(`fit.phase.${own.phase}`)], [word('fit.misfit'), short(own.value[1])]]) : ''},
        series: [
          {type: 'line', silent: true, step: 'end', showSymbol: false, lineStyle: {color: ink, width: 1}, data: best},
          ...phasesTried.map(phase => ({name: word(`fit.phase.${phase}`), type: 'scatter', symbolSize: 7, itemStyle: {color: phaseColours[phase]},
            data: points.filter(point => point.phase === phase).map(point => ({value: [point.number, point.misfit], phase}))})),
        ],
      },
      summary: word('fit.alt.search', String(points.length), short(misfits[0]), short(least)),
      table: () => ({columns: [word('point'), word('fit.phase'), word('fit.misfit')], rows: points.map(point => [point.number, word(`fit.phase.${point.phase}`), short(point.misfit)])}),
    };
  },
});
