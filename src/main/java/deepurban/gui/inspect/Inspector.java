package deepurban.gui.inspect;

import deepurban.gui.course.Course;
import deepurban.gui.course.TownPlan;
import deepurban.gui.inspect.Inspection.Rows;
import deepurban.gui.look.Wording;
import deepurban.observe.ProblemRow;
import deepurban.problem.Deputies;
import deepurban.problem.Locality;
import deepurban.problem.ProblemState;
import deepurban.problem.Problems;
import deepurban.resident.Firms;
import deepurban.resident.Group;
import deepurban.resident.Residents;
import deepurban.service.Units;
import deepurban.town.LandType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at a town closely, on the thread of the town, between two days. */
public final class Inspector {

    /** Lists are cut here; the count before them says how many there are. */
    private static final int MOST = 40;

    private final Course course;
    private final TownPlan plan;
    private final Wording words;
    private final List<Locality> localities;

    /** Looks at a town as it is now. */
    public Inspector(Course course, Wording words) {
        this.course = course;
        this.plan = course.plan();
        this.words = words;
        this.localities = course.town().localities();
    }

    /** Returns what is known of a subject now. */
    public Inspection of(Subject subject) {
        if (subject instanceof Subject.Cell cell) {
            return cell(cell);
        } else if (subject instanceof Subject.Person person) {
            return person(person);
        } else if (subject instanceof Subject.Deputy deputy) {
            return deputy(deputy);
        } else if (subject instanceof Subject.Office office) {
            return office(office);
        }
        return problem((Subject.Problem) subject);
    }

    private Inspection cell(Subject.Cell subject) {
        int j = plan.subdistrict()[subject.cell()];
        Locality here = localities.get(j);
        int cell = subject.cell() - plan.firstCell()[j];
        Residents residents = here.residents();
        Rows rows = new Rows();
        rows.put(words.get("inspect.subdistrict"), subdistrict(j));
        rows.put(
                words.get("inspect.land"),
                words.get("land." + LandType.of(here.land().type(cell)).name()));
        rows.put(words.get("inspect.ward"), Integer.toString(here.place().wardOf(cell) + 1));
        int count = residents.countIn(cell);
        rows.put(words.get("figure.residents"), Integer.toString(count));
        if (count > 0) {
            rows.put(words.get("figure.satisfaction"), share(residents.cellSatisfactionSum(cell) / count));
        }
        problemsOf(rows, j, cell);
        deputiesOf(rows, j, here.place().wardOf(cell));
        rows.heading(words.get("inspect.departments"));
        for (int k = 0; k < plan.departments().size(); k++) {
            rows.link("", words.of(plan.departments().get(k)), new Subject.Office(j, k));
        }
        peopleOf(rows, j, cell, count);
        return new Inspection(subject, words.get("inspect.cell", subject.cell()), rows.rows(), subject.cell(), 0);
    }

    private void problemsOf(Rows rows, int j, int cell) {
        Problems problems = localities.get(j).problems();
        rows.heading(words.get("inspect.problems"));
        int listed = 0;
        for (int p = 0; p < problems.size() && listed < MOST; p++) {
            if (problems.isUsed(p) && problems.cell(p) == cell) {
                rows.link(
                        state(problems.state(p)),
                        className(problems.problemClass(p)),
                        new Subject.Problem(problems.key(p)));
                listed++;
            }
        }
        noneIf(rows, listed == 0);
    }

    private void deputiesOf(Rows rows, int j, int ward) {
        Deputies deputies = localities.get(j).deputies();
        rows.heading(words.get("inspect.deputies"));
        for (int d = 0; d < Math.min(MOST, deputies.count(ward)); d++) {
            rows.link("", deputyName(j, ward, d), new Subject.Deputy(j, ward, d));
        }
        noneIf(rows, deputies.count(ward) == 0);
    }

    private void peopleOf(Rows rows, int j, int cell, int count) {
        Residents residents = localities.get(j).residents();
        rows.heading(words.get("inspect.residents", count));
        int listed = 0;
        for (int i = 0; i < residents.count() && listed < MOST; i++) {
            if (residents.cell(i) == cell) {
                rows.link(group(residents.group(i)), words.get("inspect.resident", i), new Subject.Person(j, i));
                listed++;
            }
        }
        noneIf(rows, listed == 0);
    }

    private void noneIf(Rows rows, boolean none) {
        if (none) {
            rows.put("", words.get("inspect.none"));
        }
    }

    private Inspection person(Subject.Person subject) {
        Locality here = localities.get(subject.subdistrict());
        Residents residents = here.residents();
        int i = subject.resident();
        String title = words.get("inspect.resident", i);
        if (i >= residents.count()) {
            return gone(subject, title, words.get("inspect.notYet"));
        }
        int cell = here.place().firstCell() + residents.cell(i);
        Rows rows = new Rows();
        rows.put(words.get("inspect.group"), group(residents.group(i)));
        rows.link(words.get("inspect.home"), place(cell), new Subject.Cell(cell));
        int firm = here.firms().employer(i, residents.group(i));
        rows.put(
                words.get("inspect.firm"),
                firm == Firms.NONE ? words.get("inspect.none") : words.get("inspect.firmNumber", firm + 1));
        rows.put(words.get("figure.satisfaction"), share(residents.satisfaction(i)));
        rows.put(words.get("inspect.expectation"), share(residents.expectation(i)));
        rows.put(words.get("figure.trust"), share(residents.trust(i)));
        rows.put(words.get("inspect.awareness"), share(residents.awareness(i)));
        rows.put(words.get("inspect.propensity"), signed(residents.propensity(i)));
        rows.put(words.get("inspect.burden"), share(residents.burden(i)));
        rows.heading(words.get("inspect.problems"));
        Problems problems = here.problems();
        int listed = 0;
        for (int p = 0; p < problems.size(); p++) {
            if (problems.isUsed(p) && problems.owner(p) == i) {
                rows.link(
                        state(problems.state(p)),
                        className(problems.problemClass(p)),
                        new Subject.Problem(problems.key(p)));
                listed++;
            }
        }
        noneIf(rows, listed == 0);
        return new Inspection(subject, title, rows.rows(), cell, 0);
    }

    private Inspection deputy(Subject.Deputy subject) {
        Locality here = localities.get(subject.subdistrict());
        Deputies deputies = here.deputies();
        String title = deputyTitle(subject);
        if (!deputies.sits(subject.ward(), subject.deputy())) {
            return gone(subject, title, words.get("inspect.sitsNot"));
        }
        Rows rows = new Rows();
        rows.put(words.get("inspect.subdistrict"), subdistrict(subject.subdistrict()));
        rows.put(words.get("inspect.ward"), Integer.toString(subject.ward() + 1));
        rows.put(words.get("inspect.congress"), congress(subject.subdistrict(), subject.ward(), subject.deputy()));
        rows.put(
                words.get("inspect.docket"),
                words.get("inspect.count", deputies.docket(subject.ward(), subject.deputy())));
        rows.heading(words.get("inspect.onDocket"));
        Problems problems = here.problems();
        int listed = 0;
        for (int p = 0; p < problems.size() && listed < MOST; p++) {
            if (problems.isUsed(p)
                    && problems.deputy(p) == subject.deputy()
                    && here.place().wardOf(problems.cell(p)) == subject.ward()) {
                rows.link(
                        state(problems.state(p)),
                        className(problems.problemClass(p)),
                        new Subject.Problem(problems.key(p)));
                listed++;
            }
        }
        noneIf(rows, listed == 0);
        int cells = here.place().cells();
        int middle =
                (int) ((2L * subject.ward() + 1) * cells / (2L * here.place().wards()));
        return new Inspection(subject, title, rows.rows(), here.place().firstCell() + middle, 0);
    }

    private Inspection office(Subject.Office subject) {
        Units units = course.town().units(subject.subdistrict());
        int k = subject.department();
        Rows rows = new Rows();
        rows.put(words.get("inspect.subdistrict"), subdistrict(subject.subdistrict()));
        rows.put(words.get("inspect.caseworkers"), units.busy(k) + " / " + units.caseworkers(k));
        rows.put(words.get("inspect.waiting"), words.get("inspect.count", units.waiting(k)));
        rows.put(words.get("inspect.hours"), number(units.queuedHours(k)) + words.unit("h"));
        rows.put(words.get("inspect.load"), number(units.load(k)));
        rows.put(words.get("inspect.motivation"), share(units.motivation(k)));
        rows.put(words.get("inspect.attention"), number(units.attention(k)));
        rows.put(words.get("inspect.lent"), share(units.lent(k)));
        rows.heading(words.get("inspect.effort"));
        List<String> contents = List.of("attitude", "execution", "resolution", "feedback");
        for (int content = 0; content < contents.size(); content++) {
            rows.put(words.get("part." + contents.get(content)), number(units.effort(k, content)));
        }
        rows.heading(words.get("inspect.queue"));
        Problems problems = localities.get(subject.subdistrict()).problems();
        for (int place = 0; place < Math.min(MOST, units.waiting(k)); place++) {
            int p = units.waitingAt(k, place);
            rows.link(
                    words.get("inspect.sinceDay", number(problems.queued(p))),
                    className(problems.problemClass(p)),
                    new Subject.Problem(problems.key(p)));
        }
        noneIf(rows, units.waiting(k) == 0);
        return new Inspection(subject, words.of(plan.departments().get(k)), rows.rows(), -1, 0);
    }

    private Inspection problem(Subject.Problem subject) {
        for (int j = 0; j < localities.size(); j++) {
            Problems problems = localities.get(j).problems();
            for (int p = 0; p < problems.size(); p++) {
                if (problems.isUsed(p) && problems.key(p) == subject.key()) {
                    return open(subject, j, p);
                }
            }
        }
        return course.ended(subject.key())
                .map(row -> ended(subject, row))
                .orElseGet(() -> gone(subject, words.get("inspect.problem"), words.get("inspect.leftOrNotYet")));
    }

    private Inspection open(Subject.Problem subject, int j, int p) {
        Locality here = localities.get(j);
        Problems problems = here.problems();
        int cell = here.place().firstCell() + problems.cell(p);
        Rows rows = new Rows();
        rows.put(words.get("inspect.state"), state(problems.state(p)));
        rows.put(words.get("inspect.severity"), share(problems.severity(p)));
        rows.put(words.get("inspect.affected"), words.get("inspect.people", problems.affected(p)));
        rows.link(
                words.get("inspect.owner"),
                words.get("inspect.resident", problems.owner(p)),
                new Subject.Person(j, problems.owner(p)));
        rows.link(words.get("inspect.place"), place(cell), new Subject.Cell(cell));
        if (problems.state(p).isBacklog()) {
            int k = here.classes().department(problems.problemClass(p), problems.stage(p));
            rows.link(
                    words.get("inspect.department"), words.of(plan.departments().get(k)), new Subject.Office(j, k));
        }
        if (problems.deputy(p) != Problems.NONE) {
            int ward = here.place().wardOf(problems.cell(p));
            rows.link(
                    words.get("inspect.deputy"),
                    deputyName(j, ward, problems.deputy(p)),
                    new Subject.Deputy(j, ward, problems.deputy(p)));
        }
        rows.put(words.get("inspect.stages"), (problems.stage(p) + 1) + " / " + problems.stages(p));
        rows.put(words.get("inspect.rounds"), Integer.toString(problems.round(p)));
        rows.put(words.get("inspect.flags"), flags(problems, p));
        rows.heading(words.get("inspect.life"));
        date(rows, "occurred", problems.occurred(p));
        date(rows, "voiced", problems.voiced(p));
        if (problems.channel(p) >= 0) {
            rows.put(words.get("inspect.channel"), channel(plan.channels().get(problems.channel(p))));
        }
        date(rows, "served", problems.served(p));
        date(rows, "deadline", problems.deadline(p));
        date(rows, "closed", problems.closed(p));
        return new Inspection(subject, className(problems.problemClass(p)), rows.rows(), cell, subject.key());
    }

    private Inspection ended(Subject.Problem subject, ProblemRow row) {
        Rows rows = new Rows();
        rows.put(
                words.get("inspect.state"),
                state(ProblemState.valueOf(row.state().toUpperCase(Locale.ROOT))));
        rows.put(words.get("inspect.severity"), share(row.severity()));
        rows.put(words.get("inspect.affected"), words.get("inspect.people", row.affected()));
        rows.link(words.get("inspect.place"), place(row.cell()), new Subject.Cell(row.cell()));
        rows.put(words.get("inspect.rounds"), Integer.toString(row.rounds()));
        rows.heading(words.get("inspect.life"));
        date(rows, "occurred", row.occurred());
        date(rows, "voiced", row.voiced());
        if (!row.channel().isEmpty()) {
            rows.put(words.get("inspect.channel"), channel(row.channel()));
        }
        date(rows, "served", row.served());
        date(rows, "deadline", row.deadline());
        date(rows, "closed", row.closed());
        date(rows, "resolved", row.resolved());
        date(rows, "ended", row.ended());
        return new Inspection(subject, title(row), rows.rows(), row.cell(), subject.key());
    }

    private String title(ProblemRow row) {
        int c = localities.get(0).classes().names().indexOf(row.problemClass());
        return className(c);
    }

    private static Inspection gone(Subject subject, String title, String why) {
        return new Inspection(subject, title, new Rows().put("", why).rows(), -1, 0);
    }

    private void date(Rows rows, String key, double day) {
        if (!Double.isNaN(day)) {
            rows.put(
                    words.get("life." + key),
                    words.get(
                            "inspect.dateOfDay",
                            plan.date((int) Math.floor(day)).toString(),
                            number(day)));
        }
    }

    private String flags(Problems problems, int p) {
        StringBuilder texts = new StringBuilder();
        flag(texts, problems.is(p, Problems.URGED), "urged");
        flag(texts, problems.is(p, Problems.MISROUTED), "misrouted");
        flag(texts, problems.is(p, Problems.FORMAL), "formal");
        flag(texts, problems.is(p, Problems.PETITION), "petition");
        flag(texts, problems.is(p, Problems.COORDINATED), "coordinated");
        return texts.length() == 0 ? words.get("inspect.none") : texts.toString();
    }

    private void flag(StringBuilder texts, boolean set, String key) {
        if (set) {
            texts.append(texts.length() == 0 ? "" : ", ").append(words.get("flag." + key));
        }
    }

    private String deputyTitle(Subject.Deputy subject) {
        return words.get("inspect.deputyNumber", subject.deputy() + 1);
    }

    private String deputyName(int j, int ward, int deputy) {
        return words.get("inspect.deputyNumber", deputy + 1) + " · " + congress(j, ward, deputy);
    }

    private String congress(int j, int ward, int deputy) {
        String key = localities.get(j).deputies().congress(ward, deputy).name().toLowerCase(Locale.ROOT);
        return words.get("part." + key);
    }

    private String channel(String name) {
        return Optional.of(name)
                .filter(one -> !one.equals("hotline"))
                .flatMap(course::mechanismTitle)
                .map(words::of)
                .orElseGet(() -> words.get("channel.hotline"));
    }

    private String state(ProblemState state) {
        return words.get("state." + state.name());
    }

    private String group(int ordinal) {
        return words.get("group." + Group.of(ordinal).key());
    }

    private String className(int c) {
        return words.of(plan.classes().get(c));
    }

    private String subdistrict(int j) {
        return words.of(plan.subdistricts().get(j));
    }

    private String place(int cell) {
        return words.get("inspect.cell", cell) + " · " + subdistrict(plan.subdistrict()[cell]);
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
