package deepurban.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a scenario that records give, each a merge patch that extends the one before. */
final class ScenarioParts {

    /** Days before the records in which queues fill. */
    static final int WARM_UP_DAYS = 180;

    private static final MathContext DIGITS = new MathContext(4);
    private static final double OUTSIDE_OFFICES = 0.2;
    private static final int RESIDENTS_PER_CELL = 400;
    private static final int RESIDENTS_PER_COMMITTEE = 4_400;
    private static final int MOST_CELLS = 40_000;
    private static final double DAYS_PER_YEAR = 365.25;

    /** What the model's residents report by default, as runs of such towns show. */
    private static final double VOICED_SHARE = 0.17;

    private final RecordTown town;
    private final String name;
    private final Map<String, Staffing> staffing = new LinkedHashMap<>();

    ScenarioParts(RecordTown town, String name) {
        this.town = town;
        this.name = name;
        town.departments().keySet().forEach(one -> staffing.put(one, Staffing.of(one, town, isAlwaysOpen())));
    }

    Map<String, Staffing> staffing() {
        return new LinkedHashMap<>(staffing);
    }

    /** Returns whether so much is closed outside offices' hours that offices are taken to be open always. */
    boolean isAlwaysOpen() {
        return town.reading().training().closingsOutsideOffices() > OUTSIDE_OFFICES || isQuick();
    }

    /** Within offices' hours nothing is closed at night; what is closed within hours whenever it comes in needs open offices. */
    private boolean isQuick() {
        return !town.reading().training().isByDates()
                && town.training().stream().anyMatch(one -> one.startMedian() < 0.5);
    }

    double voicedShare() {
        return town.options().voicedShare().orElse(VOICED_SHARE);
    }

    static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode title(String label, String en, String zh) {
        return object().put("en", label.isEmpty() ? en : label).put("zh", label.isEmpty() ? zh : label);
    }

    /** Returns classes.json. */
    ObjectNode classes() {
        ObjectNode problems = object();
        town.training().forEach(one -> problems.set(one.name(), problemClass(one)));
        ObjectNode part = object().put("format", 1).put("name", name);
        part.set("problems", problems);
        return part;
    }

    private ObjectNode problemClass(ClassFound one) {
        Staffing staff = staffing.get(town.departmentOf(one));
        ObjectNode node = object();
        node.set("title", title(one.label(), "Other", "其他"));
        node.put("ratePerResidentYear", rate(one));
        arrivals(node, one.pattern());
        node.put("hoursMean", rounded(staff.hours()));
        node.set("departments", object().put(town.departmentOf(one), 1));
        if (one.atOnce() > 0) {
            node.put("settledAtOnce", rounded(one.atOnce()));
        }
        node.put("pendingMedianDays", rounded(Math.min(1000, staff.outside(one.startMedian()))));
        node.put("pendingSigma", rounded(one.startSigma()));
        if (one.tally().medianDeadline() > 0) {
            node.put("deadlineWorkingDays", one.tally().medianDeadline());
        }
        node.put("duplicateProbability", rounded(one.tally().duplicateShare()));
        return node;
    }

    private BigDecimal rate(ClassFound one) {
        double perYear = one.pattern().perDay() * DAYS_PER_YEAR;
        return rounded(Math.max(1e-9, perYear / town.residents() / voicedShare()));
    }

    private static void arrivals(ObjectNode node, ArrivalPattern pattern) {
        ObjectNode weekday = node.putObject("weekdayFactor");
        List<String> days = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
        for (int day = 0; day < 7; day++) {
            weekday.put(days.get(day), rounded(Math.min(20, pattern.weekday()[day])));
        }
        node.put("shockShape", rounded(pattern.shape()));
        if (pattern.amplitude() > 0) {
            node.put("seasonAmplitude", rounded(pattern.amplitude())).put("seasonPeakMonth", pattern.peakMonth());
        }
    }

    /** Returns departments.json. */
    ObjectNode departments() {
        ObjectNode departments = object();
        town.departments()
                .forEach((key, label) -> departments.set(
                        key,
                        object().<ObjectNode>set("title", title(label, "Office", "办理单位"))
                                .put(
                                        "caseworkersPer100k",
                                        rounded(staffing.get(key).caseworkersPer100k()))
                                .put("caseTimeShare", rounded(Staffing.CASE_TIME_SHARE))));
        ObjectNode part = object().put("format", 1).put("name", name).put("extends", "classes.json");
        part.set("departments", departments);
        return part;
    }

    /** Returns areas.json. */
    ObjectNode areas() {
        ObjectNode subdistricts = object();
        int cells = 0;
        int perCell = Math.max(RESIDENTS_PER_CELL, town.residents() / MOST_CELLS);
        for (String area : town.areaNames()) {
            int residents = (int) Math.max(1, Math.round(town.residents() * town.areaShare(area, town.training())));
            int own = Math.max(4, residents / perCell);
            cells += own;
            subdistricts.set(area, subdistrict(area, residents, own));
        }
        int width = (int) Math.ceil(Math.sqrt(cells));
        ObjectNode part = object().put("format", 1).put("name", name).put("extends", "departments.json");
        ObjectNode grid = part.putObject("town");
        grid.put("width", width).put("height", (cells + width - 1) / width);
        grid.set("subdistricts", subdistricts);
        return part;
    }

    private ObjectNode subdistrict(String area, int residents, int cells) {
        List<String> labels = town.areas().get(area);
        ObjectNode node = object();
        node.set("title", title(labels.size() == 1 ? labels.get(0) : "", "Elsewhere", "其他地区"));
        return node.put("residents", residents)
                .put("cells", cells)
                .put("committees", Math.max(1, Math.min(cells, residents / RESIDENTS_PER_COMMITTEE)));
    }

    /** Returns town.json: the assumptions, and all parts. */
    ObjectNode town() {
        Tally part = town.reading().training();
        LocalDate from = LocalDate.ofEpochDay(part.from());
        int end = town.reading().heldOut().map(Tally::endDay).orElseGet(part::endDay);
        ObjectNode whole = object().put("format", 1).put("name", name);
        whole.putObject("title").put("en", "A town after " + name).put("zh", "据" + name + "记录构建的城镇");
        whole.put("extends", "areas.json");
        whole.putObject("time")
                .put("start", from.minusDays(WARM_UP_DAYS).toString())
                .put("warmUpDays", WARM_UP_DAYS)
                .put("horizonDays", Math.max(30, end - part.from()))
                .put("calendar", isAlwaysOpen() ? "alwaysOpen" : "workingDays")
                .put("stamps", part.isByDates() ? "dates" : "instants");
        whole.putObject("urbanization").put("growthPerYear", 0).put("conversionPerYear", 0);
        // Callers have their experience of the office when the records begin: learning anew would let the reports grow
        // for years.
        whole.putObject("voicing").put("weekendShare", 1).put("success", 0).put("failure", 0);
        whole.putObject("dispatch").put("delayDays", 0).put("accuracy", 1);
        whole.putObject("closing").put("paperIntercept", -4);
        ObjectNode outcomes = whole.putObject("outcomes");
        outcomes.putObject("satisfaction").put("primary", true).put("smallestEffect", 0.005);
        outcomes.putObject("timeToResolution.median").put("primary", true).put("smallestEffect", 0.5);
        outcomes.putObject("onTimeShare").put("primary", true).put("smallestEffect", 0.01);
        return whole;
    }
}
