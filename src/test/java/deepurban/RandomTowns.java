package deepurban;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.mechanism.MechanismType;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.Parameter;
import deepurban.parameters.Section;
import deepurban.random.Stream;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Small towns at random, valid ones: any parameter may have any value of its declared range. A town is its seed. */
final class RandomTowns {

    private static final List<String> LAND = List.of("core", "estate", "village", "villageInCity", "industrial");

    private final ObjectMapper json = new ObjectMapper();
    private final long key;
    private int draws;

    private RandomTowns(long key) {
        this.key = key;
    }

    /** Returns the text of a scenario; another {@code reform} differs in its mechanisms only. */
    static String text(long seed, int reform) {
        RandomTowns town = new RandomTowns(Stream.of(seed, 0, "random towns").key(0));
        RandomTowns changes =
                new RandomTowns(Stream.of(seed, reform, "random reforms").key(1));
        ObjectNode tree = town.town(seed);
        tree.set("mechanisms", changes.mechanisms());
        return tree.toString();
    }

    private double uniform() {
        return Stream.uniform(key, draws++);
    }

    private int upTo(int n) {
        return 1 + (int) (n * uniform());
    }

    /** Between two values, as often near the one as near the other, on a scale of factors. */
    private double between(double low, double high) {
        return low * StrictMath.pow(high / low, uniform());
    }

    private ObjectNode town(long seed) {
        ObjectNode tree = json.createObjectNode().put("name", "random-" + seed);
        for (RecordComponent section : ModelParameters.class.getRecordComponents()) {
            boolean own = List.of("time", "town", "problems", "departments", "mechanisms")
                    .contains(section.getName());
            if (!own && section.isAnnotationPresent(Section.class)) {
                tree.set(section.getName(), record(section.getType()));
            }
        }
        tree.putObject("time")
                .put("warmUpDays", 40)
                .put("horizonDays", 80)
                .put("calendar", uniform() < 0.3 ? "alwaysOpen" : "workingDays")
                .put("start", "2021-0" + upTo(9) + "-0" + upTo(9));
        subdistricts(tree.putObject("town").put("width", 8).put("height", 6).putObject("subdistricts"));
        int departments = upTo(3);
        for (int k = 0; k < departments; k++) {
            title(tree.withObject("/departments").putObject("unit" + k))
                    .put("caseworkers", upTo(3))
                    .put("caseTimeShare", between(0.01, 1));
        }
        int classes = upTo(4);
        for (int c = 0; c < classes; c++) {
            problemClass(tree.withObject("/problems").putObject("class" + c), departments);
        }
        return tree;
    }

    private static ObjectNode title(ObjectNode named) {
        named.putObject("title").put("en", "Name").put("zh", "名称");
        return named;
    }

    private void subdistricts(ObjectNode subdistricts) {
        int count = upTo(3);
        for (int j = 0; j < count; j++) {
            ObjectNode one = title(subdistricts.putObject("place" + j))
                    .put("residents", (int) between(1, 600))
                    .put("cells", upTo(16))
                    .put("newcomerShare", 0.8 * uniform());
            LAND.forEach(land -> one.withObject("/land").put(land, uniform()));
        }
    }

    private void problemClass(ObjectNode one, int departments) {
        title(one)
                .put("ratePerResidentYear", uniform() < 0.1 ? 0 : between(0.01, 10))
                .put("shockShape", uniform() < 0.3 ? 0 : between(0.2, 20))
                .put("transitionRise", 5 * uniform())
                .put("policyRise", 5 * uniform())
                .put("othersAffected", uniform() < 0.5 ? 0 : between(0.1, 100))
                .put("hoursLaw", List.of("logNormal", "exponential", "constant").get(upTo(3) - 1))
                .put("hoursMean", between(0.01, 20))
                .put("pendingMedianDays", uniform() < 0.3 ? 0 : between(0.01, 20))
                .put("deadlineWorkingDays", between(0.1, 20))
                .put("visibility", uniform())
                .put("duplicateProbability", uniform());
        int first = upTo(departments) - 1;
        for (int k = 0; k < departments; k++) {
            one.withObject("/departments").put("unit" + (first + k) % departments, k == 0 ? 1 : uniform());
        }
    }

    private ObjectNode mechanisms() {
        ObjectNode all = json.createObjectNode();
        for (MechanismType<?> type : Towns.CATALOGUE.types()) {
            ObjectNode one = record(type.parameters());
            all.set(type.key(), one.put("on", uniform() < 0.6).put("fidelity", uniform()));
        }
        return all;
    }

    /** Leaves most parameters at their defaults, and draws the others from their ranges. */
    private ObjectNode record(Class<?> type) {
        ObjectNode node = json.createObjectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            Parameter declared = component.getAnnotation(Parameter.class);
            if (declared != null && uniform() < 0.3) {
                put(node, component.getName(), component.getType(), declared);
            }
        }
        return node;
    }

    private void put(ObjectNode node, String name, Class<?> type, Parameter declared) {
        double range = declared.max() - declared.min();
        double u = uniform();
        double value = declared.min() + range * u * u * u;
        if (type == double.class) {
            node.put(name, value);
        } else if (type == int.class) {
            node.put(name, (int) value);
        } else if (type == boolean.class) {
            node.put(name, u < 0.5);
        } else if (type.isRecord()) {
            for (RecordComponent part : type.getRecordComponents()) {
                node.withObject("/" + name).put(part.getName(), declared.min() + range * uniform());
            }
        }
    }
}
