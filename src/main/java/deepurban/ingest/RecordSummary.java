package deepurban.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What records show, in words and small tables (Markdown). */
final class RecordSummary {

    private final RecordTown town;
    private final ScenarioParts parts;
    private final IngestWords words;
    private final StringBuilder text = new StringBuilder();

    RecordSummary(RecordTown town, ScenarioParts parts, IngestWords words) {
        this.town = town;
        this.parts = parts;
        this.words = words;
    }

    /** Returns where the rows went, in a few lines. */
    List<String> report() {
        Account account = town.reading().account();
        List<String> lines = new ArrayList<>();
        lines.add(words.get(
                "read",
                number(account.rows()),
                town.options().records(),
                town.reading().profile().name(),
                town.reading().charset().name(),
                town.reading().zone().getId()));
        lines.add(rows());
        for (Reason reason : account.reasons()) {
            Account.Sample sample = account.samples(reason).get(0);
            lines.add("  "
                    + words.get(
                            "refused",
                            number(account.refused(reason)),
                            words.get("reason." + reason.word()),
                            String.valueOf(sample.line()),
                            sample.text()));
        }
        return lines;
    }

    private String rows() {
        Account account = town.reading().account();
        long refused = account.reasons().stream().mapToLong(account::refused).sum();
        return words.get(
                "rows",
                number(account.trainingRows()),
                number(account.heldOutRows()),
                number(account.outsideRows()),
                number(account.leftOutRows()),
                number(refused));
    }

    /** Returns the whole summary. */
    String text() {
        line("# " + words.get("title", town.options().records().getFileName()));
        line("");
        report().forEach(one -> line(one.startsWith("  ") ? "-" + one.substring(1) : one));
        line("");
        parts();
        line("");
        line("## " + words.get("heading.classes"));
        line("");
        line(words.get("classes.explained"));
        line("");
        classes(town.training());
        if (!town.heldOut().isEmpty()) {
            line("");
            line("## " + words.get("heading.heldOut"));
            line("");
            classes(town.heldOut());
        }
        line("");
        line("## " + words.get("heading.departments"));
        line("");
        departments();
        line("");
        line("## " + words.get("heading.areas"));
        line("");
        areas();
        line("");
        line("## " + words.get("heading.assumed"));
        line("");
        assumptions();
        return text.toString();
    }

    private void line(String one) {
        text.append(one).append('\n');
    }

    private void row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(String.valueOf(cell).replace("|", "\\|")).append(" |");
        }
        line(row.toString());
    }

    private void parts() {
        part("part.train", town.reading().training());
        town.reading().heldOut().ifPresent(part -> part("part.holdout", part));
    }

    private void part(String key, Tally tally) {
        line(words.get(
                key,
                LocalDate.ofEpochDay(tally.from()),
                LocalDate.ofEpochDay(tally.until() - 1L),
                number(tally.cases()),
                LocalDate.ofEpochDay(tally.endDay())));
        if (tally.recency().halfLife() > 0) {
            line(words.get("recency", decimal(tally.recency().halfLife())));
        }
        line("");
    }

    private void classes(List<ClassFound> found) {
        row((Object[]) words.get("classes.header").split("\\|"));
        row("---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---", "---:", "---:");
        for (ClassFound one : found) {
            row(
                    label(one),
                    number(one.tally().cases()),
                    number(one.tally().open()),
                    decimal(one.pattern().perDay()),
                    decimal((one.pattern().weekday()[5] + one.pattern().weekday()[6]) / 2),
                    one.pattern().shape() == 0 ? "–" : decimal(one.pattern().shape()),
                    decimal(one.median()),
                    decimal(one.quantile(0.9)),
                    one.best().map(fit -> words.get("law." + fit.law().word())).orElse("–"),
                    one.tally().medianDeadline() == 0 ? "–" : one.tally().medianDeadline(),
                    decimal(one.tally().inTimeShare()));
        }
    }

    private String label(ClassFound one) {
        return one.name().equals(RecordTown.OTHER)
                ? words.get("other", town.labels(one.name()).size())
                : one.label();
    }

    private void departments() {
        row((Object[]) words.get("departments.header").split("\\|"));
        row("---", "---:", "---:", "---:", "---:");
        town.departments().forEach((name, label) -> {
            Staffing staffing = parts.staffing().get(name);
            double perDay = town.training().stream()
                    .filter(one -> town.departmentOf(one).equals(name))
                    .mapToDouble(one -> one.pattern().perDay())
                    .sum();
            row(
                    label.isEmpty() ? words.get("office") : label,
                    decimal(perDay),
                    decimal(staffing.hours()),
                    decimal(staffing.utilisation()),
                    decimal(staffing.caseworkersPer100k()));
        });
    }

    private void areas() {
        row((Object[]) words.get("areas.header").split("\\|"));
        row("---", "---:", "---:");
        for (String area : town.areaNames()) {
            List<String> labels = town.areas().get(area);
            double share = town.areaShare(area, town.training());
            row(
                    labels.size() == 1
                            ? labels.get(0).isEmpty() ? words.get("town") : labels.get(0)
                            : words.get("elsewhere", labels.size()),
                    decimal(share),
                    number(Math.round(share * town.residents())));
        }
    }

    private void assumptions() {
        line("- "
                + words.get(
                        town.options().residents().isPresent() ? "assumed.residentsTold" : "assumed.residents",
                        number(town.residents())));
        line("- " + words.get("assumed.voiced", decimal(parts.voicedShare())));
        line("- " + words.get("assumed.learning"));
        line("- " + words.get("assumed.staff"));
        line("- " + words.get(parts.isAlwaysOpen() ? "assumed.alwaysOpen" : "assumed.workingDays"));
        line("- " + words.get("assumed.dispatch"));
        line("- " + words.get("assumed.law"));
        line("- " + words.get("assumed.repeated", number(KnownIds.REMEMBERED)));
        line("- " + words.get("assumed.end"));
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Returns a number with three digits that count. */
    static String decimal(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (value == 0) {
            return "0";
        }
        int places = Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%,." + Math.min(5, places) + "f", value);
    }
}
