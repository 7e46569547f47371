package deepurban.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** What a part of the records shows, as targets for calibration, with the parameters that move them. */
final class TargetPart {

    private static final String RECORDS = "records";
    private static final int FITTED = 1;
    private static final int SHOWN = 0;

    private static final double FACTOR = 4; // each way, for parameters on a logarithmic scale

    private final RecordTown town;
    private final ScenarioParts parts;
    private final ObjectNode scenario;

    TargetPart(RecordTown town, ScenarioParts parts) {
        this.town = town;
        this.parts = parts;
        this.scenario = parts.classes();
    }

    /** Returns the file of a part. */
    ObjectNode of(String word, List<ClassFound> found, Tally tally) {
        ObjectNode file = JsonNodeFactory.instance.objectNode().put("format", 1);
        file.putObject("records")
                .put("part", word)
                .put("from", date(tally.from()))
                .put("until", date(tally.until()))
                .put("observedUntil", date(tally.endDay()))
                .put("arrivals", RecordFolder.ARRIVALS)
                .put(
                        "cases",
                        found.stream().mapToLong(one -> one.tally().cases()).sum())
                .put("residents", town.residents());
        parameters(file.putArray("parameters"));
        targets(file.putArray("targets"), found, tally);
        return file;
    }

    private static String date(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    private void parameters(ArrayNode list) {
        for (ClassFound one : town.training()) {
            if (one.tally().cases() > 0) {
                logarithmic(list, one, "ratePerResidentYear", 1000);
                if (one.median() > 0) {
                    logarithmic(list, one, "pendingMedianDays", 1000);
                    spread(list, one);
                }
            }
        }
        parts.staffing()
                .forEach((department, staffing) -> logarithmic(
                        list,
                        "/departments/" + department + "/caseworkersPer100k",
                        staffing.caseworkersPer100k(),
                        Double.MAX_VALUE));
    }

    private void spread(ArrayNode list, ClassFound one) {
        double sigma = start(one, "pendingSigma");
        if (Double.isFinite(one.standardError(0.75))) {
            list.addObject()
                    .put("parameter", "/problems/" + one.name() + "/pendingSigma")
                    .put("start", ScenarioParts.rounded(sigma))
                    .put("scale", "linear")
                    .putArray("range")
                    .add(ScenarioParts.rounded(Math.max(0.05, sigma - 1)))
                    .add(ScenarioParts.rounded(Math.min(4, sigma + 1)));
        }
    }

    private double start(ClassFound one, String key) {
        return scenario.path("problems").path(one.name()).path(key).doubleValue();
    }

    private void logarithmic(ArrayNode list, ClassFound one, String key, double most) {
        String pointer = "/problems/" + one.name() + "/" + key;
        logarithmic(list, pointer, start(one, key), most);
    }

    private static void logarithmic(ArrayNode list, String pointer, double start, double most) {
        list.addObject()
                .put("parameter", pointer)
                .put("start", ScenarioParts.rounded(start))
                .put("scale", "log")
                .putArray("range")
                .add(ScenarioParts.rounded(start / FACTOR))
                .add(ScenarioParts.rounded(Math.min(most, start * FACTOR)));
    }

    private void targets(ArrayNode list, List<ClassFound> found, Tally tally) {
        for (ClassFound one : found) {
            if (one.tally().cases() > 0) {
                target(
                        list,
                        "arrivalsPerDay",
                        one,
                        one.pattern().perDay(),
                        one.pattern().standardError(),
                        "1/day",
                        FITTED);
                times(list, one, tally);
                double inTime = one.tally().inTimeShare();
                double n = one.tally().judged();
                double error = Math.sqrt((inTime * (1 - inTime) + 0.5 / n) / n);
                target(list, "closedWithinDeadlineShare", one, inTime, error, "share", SHOWN);
            }
        }
        for (String area : town.areaNames()) {
            double share = town.areaShare(area, found);
            double cases = found.stream().mapToLong(one -> one.tally().cases()).sum();
            list.addObject()
                    .put("statistic", "areaShare")
                    .put("area", area)
                    .put("value", ScenarioParts.rounded(share))
                    .put("standardError", ScenarioParts.rounded(Math.sqrt((share * (1 - share) + 0.5 / cases) / cases)))
                    .put("weight", SHOWN)
                    .put("unit", "share")
                    .put("source", RECORDS);
        }
        parts.staffing()
                .forEach((department, staffing) -> list.addObject()
                        .put("statistic", "utilisation")
                        .put("department", department)
                        .put("value", ScenarioParts.rounded(staffing.utilisation()))
                        .put("unit", "share")
                        .put("source", "assumed: no record tells it"));
    }

    /** The spread follows the highest quantile that all cases were watched for long enough to show; the other is shown. */
    private static void times(ArrayNode list, ClassFound one, Tally tally) {
        boolean ninth = isSafe(one, 0.9, tally);
        target(list, "timeToClose.median", one, one.median(), one.standardError(0.5), "days", FITTED);
        target(
                list,
                "timeToClose.p75",
                one,
                one.quantile(0.75),
                one.standardError(0.75),
                "days",
                ninth ? SHOWN : FITTED);
        target(list, "timeToClose.p90", one, one.quantile(0.9), one.standardError(0.9), "days", ninth ? FITTED : SHOWN);
    }

    private static boolean isSafe(ClassFound one, double share, Tally tally) {
        return one.quantile(share) < tally.endDay() - tally.until();
    }

    private static void target(
            ArrayNode list, String statistic, ClassFound one, double value, double error, String unit, int weight) {
        if (Double.isFinite(value) && Double.isFinite(error) && value > 0) {
            list.addObject()
                    .put("statistic", statistic)
                    .put("class", one.name())
                    .put("value", ScenarioParts.rounded(value))
                    .put("standardError", ScenarioParts.rounded(Math.max(error, 1e-6)))
                    .put("weight", weight)
                    .put("unit", unit)
                    .put("source", RECORDS);
        }
    }
}
