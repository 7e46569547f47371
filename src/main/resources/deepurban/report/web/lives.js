// The same problem in the baseline and under a reform, on one time line.

const phases = [['unheard', '#c9ced4'], ['waiting', '#9cc9e6'], ['worked', '#0072B2']];
const timesOf = ['occurred', 'voiced', 'served', 'closed', 'resolved', 'ended'];

/** What happened to a problem, in order: {time in days since it occurred, text}. */
function eventsOf(life) {
  const list = [['voiced', life.channel ? word('life.voicedBy', channelTitle(life.channel)) : word('life.voiced')], ['served', word('life.served')],
    ['closed', word('life.closed')], ['deadline', word('life.deadline')], ['resolved', word('life.resolved')]];
  const events = list.filter(([name]) => life[name] !== null).map(([name, text]) => ({name, text, at: life[name] - life.occurred}));
  if (life.resolved === null && life.ended !== null) events.push({name: 'ended', text: word(`state.${life.state}`), at: life.ended - life.occurred});
  if (life.resolved === null && life.ended === null) events.push({name: 'open', text: word('life.open'), at: Infinity});
  return events.sort((a, b) => a.at - b.at);
}

const lifeText = life => eventsOf(life).map(event => event.at === Infinity ? event.text : word('life.at', event.text, event.at.toFixed(1)))
  .concat(life.rounds ? [word('life.rounds', life.rounds)] : []).join(word('semicolon'));

function lane(life, y, x, end, marks) {
  const at = name => life[name] === null ? Infinity : life[name] - life.occurred;
  const until = Math.min(at('resolved'), at('ended'), end);
  const edges = [0, Math.min(at('voiced'), until), Math.min(Math.max(at('served'), at('voiced')), until), until];
  phases.forEach(([, fill], i) => {
    if (edges[i + 1] > edges[i]) marks.push({type: 'rect', shape: {x: x(edges[i]), y, width: Math.max(1, x(edges[i + 1]) - x(edges[i])), height: 16}, style: {fill}});
  });
  if (at('deadline') <= end) marks.push({type: 'line', shape: {x1: x(at('deadline')), x2: x(at('deadline')), y1: y - 5, y2: y + 21}, style: {stroke: ink, lineWidth: 1.5, lineDash: [3, 2]}});
  if (at('closed') <= end) marks.push({type: 'circle', shape: {cx: x(at('closed')), cy: y + 8, r: 5}, style: {fill: '#fff', stroke: '#D55E00', lineWidth: 2.5}});
  if (at('resolved') <= end) marks.push({type: 'circle', shape: {cx: x(at('resolved')), cy: y + 8, r: 6}, style: {fill: '#009E73', stroke: '#fff', lineWidth: 1.5}});
}

if (data.lives.length) picture('lives', {
  state: {ofOneReform: true, problem: 0},
  controls: (state, again) => {
    const key = make('div', {class: 'keys still'});
    phases.forEach(([name, fill]) => key.append(make('span', {}, make('i', {style: `background:${fill}`}), word(`life.${name}`))));
    [['due', word('life.deadline')], ['paper', word('life.closed')], ['true', word('life.resolved')]].forEach(([kind, text]) =>
      key.append(make('span', {}, make('i', {class: kind}), text)));
    return [
      select(word('problem'), data.lives.map((problem, i) => [String(i), say(problem.title)]), String(state.problem), value => {
        state.problem = +value;
        again();
      }),
      ...reformSelect(), key,
    ];
  },
  build: (width, state) => {
    const problem = data.lives[state.problem];
    const arms = ['baseline', ...(chosen.reform && problem.lives[chosen.reform] ? [chosen.reform] : [])];
    const list = arms.map(arm => ({arm, life: problem.lives[arm]}));
    const last = Math.max(1, ...list.flatMap(({life}) => timesOf.map(name => life[name] === null ? 0 : life[name] - life.occurred)),
      ...list.map(({life}) => life.deadline === null ? 0 : life.deadline - life.occurred));
    const end = last * 1.04, x = days => 8 + days / end * (width - 16);
    const marks = [], rows = list.map(({life}) => broken(lifeText(life), width - 8));
    let top = 0;
    list.forEach(({arm, life}, i) => {
      marks.push({type: 'text', x: 0, y: top + 8, style: {fontFamily, fontSize: 13, fontWeight: 600, fill: ink, verticalAlign: 'middle', text: armTitle(arm)}});
      lane(life, top + 26, x, end, marks);
      marks.push({type: 'text', x: 0, y: top + 52, style: {fontFamily, fontSize: 12, lineHeight: 16, fill: muted, text: rows[i]}});
      top += 74 + 16 * rows[i].split('\n').length;
    });
    axisOfDays(marks, x, end, top, width);
    return {
      option: drawing(marks, width, top + 40), height: top + 40, points: list.length * timesOf.length,
      summary: `${say(problem.title)}. ${list.map(({arm, life}) => `${armTitle(arm)}${word('colon')}${lifeText(life)}`).join(' ')}`,
      table: () => ({
        columns: [word('reform'), word('channel'), ...timesOf.map(name => word(`life.time.${name}`)), word('life.time.rounds')],
        rows: Object.entries(problem.lives).map(([arm, life]) => [armTitle(arm), life.channel ? channelTitle(life.channel) : '\u2013',
          ...timesOf.map(name => life[name] === null ? '\u2013' : name === 'occurred' ? dateOf(Math.floor(life.occurred)) : (life[name] - life.occurred).toFixed(1)), life.rounds]),
      }),
    };
  },
});

/** Steps of 1, 2 or 5 times a power of ten, about as many as there is room for. */
function axisOfDays(marks, x, end, y, width) {
  const rough = end / Math.max(2, width / 110), power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(factor => factor * power).find(size => size >= rough);
  marks.push({type: 'line', shape: {x1: x(0), x2: x(end), y1: y, y2: y}, style: {stroke: '#8b949d', lineWidth: 1}});
  for (let day = 0; day <= end; day += step) {
    marks.push({type: 'line', shape: {x1: x(day), x2: x(day), y1: y, y2: y + 5}, style: {stroke: '#8b949d', lineWidth: 1}});
    marks.push({type: 'text', x: x(day), y: y + 9, style: {fontFamily, fontSize: 12, fill: muted, align: day ? 'center' : 'left', text: tidy(day)}});
  }
  marks.push({type: 'text', x: 0, y: y + 25, style: {fontFamily, fontSize: 12, fill: muted, text: word('life.axis')}});
}
