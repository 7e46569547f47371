package deepurban.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The town that records describe: the classes, areas and departments that are kept, in the training and in the held-out part. */
final class RecordTown {

    /** Name of what is joined because it is rare. */
    static final String OTHER = "other";

    /** Name of the department of classes that no department is known of. */
    static final String OFFICE = "office";

    private static final double VOICED_PER_RESIDENT_YEAR = 0.2;
    private static final double DAYS_PER_YEAR = 365.25;

    private final Reading reading;
    private final IngestOptions options;
    private final Map<String, List<String>> classLabels = new LinkedHashMap<>(); // by name
    private final List<ClassFound> training;
    private final List<ClassFound> heldOut;
    private final Map<String, List<String>> areaLabels = new LinkedHashMap<>(); // by name
    private final Map<String, String> departmentLabels = new LinkedHashMap<>(); // by name
    private final Map<String, String> departmentOf = new LinkedHashMap<>(); // by name of the class

    RecordTown(Reading reading, IngestOptions options) {
        this.reading = reading;
        this.options = options;
        chooseClasses();
        training = found(reading.training());
        heldOut = reading.heldOut().map(this::found).orElse(List.of());
        chooseAreas();
        chooseDepartments();
    }

    private void chooseClasses() {
        Names names = new Names("class", reading.profile().names());
        names.of(OTHER);
        List<String> labels = reading.training().commonest();
        List<String> kept = labels.subList(0, Math.min(labels.size(), options.classes()));
        kept.forEach(label -> classLabels.put(names.of(label), List.of(label)));
        List<String> others = new ArrayList<>(labels.subList(kept.size(), labels.size()));
        reading.heldOut()
                .ifPresent(part -> part.commonest().stream()
                        .filter(label -> !labels.contains(label))
                        .forEach(others::add));
        if (!others.isEmpty()) {
            classLabels.put(OTHER, others);
        }
    }

    private List<ClassFound> found(Tally part) {
        List<ClassFound> found = new ArrayList<>();
        classLabels.forEach(
                (name, labels) -> found.add(ClassFound.of(name, label(name, labels), part.joined(labels), part)));
        return List.copyOf(found);
    }

    private static String label(String name, List<String> labels) {
        return name.equals(OTHER) ? "" : labels.get(0);
    }

    private void chooseAreas() {
        Labels areas = new Labels(Field.AREA, Integer.MAX_VALUE);
        training.forEach(one -> areas.merge(one.tally().areas));
        Names names = new Names("area", reading.profile().names());
        names.of("elsewhere");
        List<String> labels =
                areas.commonest().stream().filter(label -> !label.isEmpty()).toList();
        List<String> kept = labels.subList(0, Math.min(labels.size(), options.areas()));
        kept.forEach(label -> areaLabels.put(names.of(label), List.of(label)));
        if (labels.size() > kept.size()) {
            areaLabels.put("elsewhere", labels.subList(kept.size(), labels.size()));
        }
        if (areaLabels.isEmpty()) {
            areaLabels.put("town", List.of(""));
        }
    }

    private void chooseDepartments() {
        Names names = new Names("department", reading.profile().names());
        names.of(OFFICE);
        for (ClassFound one : training) {
            String label = one.tally().departments.commonest().stream()
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse("");
            String name = label.isEmpty() ? OFFICE : names.of(label);
            departmentLabels.put(name, label);
            departmentOf.put(one.name(), name);
        }
    }

    Reading reading() {
        return reading;
    }

    IngestOptions options() {
        return options;
    }

    List<ClassFound> training() {
        return training;
    }

    List<ClassFound> heldOut() {
        return heldOut;
    }

    /** Returns the labels of a class. */
    List<String> labels(String problemClass) {
        return classLabels.get(problemClass);
    }

    /** Returns the labels of the areas by name. */
    Map<String, List<String>> areas() {
        return Map.copyOf(areaLabels);
    }

    List<String> areaNames() {
        return List.copyOf(areaLabels.keySet());
    }

    /** Returns the share of the cases with a known area, in an area. */
    double areaShare(String area, List<ClassFound> part) {
        long own = 0;
        long all = 0;
        for (ClassFound one : part) {
            for (var entry : areaLabels.entrySet()) {
                long cases = entry.getValue().stream()
                        .mapToLong(one.tally().areas::count)
                        .sum();
                own += entry.getKey().equals(area) ? cases : 0;
                all += cases;
            }
        }
        return all == 0 ? 1.0 / areaLabels.size() : (double) own / all;
    }

    /** Returns the labels of the departments by name. */
    Map<String, String> departments() {
        return new LinkedHashMap<>(departmentLabels);
    }

    String departmentOf(ClassFound one) {
        return departmentOf.get(one.name());
    }

    /** Returns reports a day of a part. */
    static double perDay(List<ClassFound> part) {
        return part.stream().mapToDouble(one -> one.pattern().perDay()).sum();
    }

    /** Returns the residents, as told or as many as make the usual number of reports. */
    int residents() {
        double usual = perDay(training) * DAYS_PER_YEAR / VOICED_PER_RESIDENT_YEAR;
        return options.residents().orElse((int) Math.max(100, Math.min(5e7, Math.round(usual / 100) * 100)));
    }
}
