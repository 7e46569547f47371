package deepurban.ledger;

import deepurban.observe.Outcome;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.observe.Outcomes;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.CellMaps;
import deepurban.observe.RunRecord.DailySeries;
import deepurban.observe.RunRecord.Flow;
import deepurban.observe.RunRecord.SurvivalCurve;
import deepurban.observe.RunRecord.UnitRow;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Records with anything that their types allow: any bits in a number, any characters in a text, nothing in a list. */
final class RandomRecords {

    private static final List<Outcome> OUTCOMES = Outcomes.all();

    private final Random random;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    RunRecord next() {
        return new RunRecord(
                list(this::column),
                doubles(),
                new DailySeries(number(), list(this::text), list(this::text), series()),
                list(() -> new SurvivalCurve(text(), doubles(), doubles(), doubles(), doubles())),
                list(this::unit),
                new CellMaps(integers(), integers(), list(this::text), integers(), layers(), layers(), layers()),
                list(this::problem),
                list(() -> new Flow(text(), text(), value())));
    }

    private Scoped column() {
        Scope[] scopes = Scope.values();
        return new Scoped(OUTCOMES.get(random.nextInt(OUTCOMES.size())), scopes[random.nextInt(scopes.length)], text());
    }

    private UnitRow unit() {
        return new UnitRow(text(), text(), number(), value(), random.nextLong(), value(), value(), value(), value());
    }

    private ProblemRow problem() {
        return new ProblemRow(
                random.nextLong(),
                text(),
                text(),
                text(),
                number(),
                number(),
                value(),
                number(),
                text(),
                text(),
                number(),
                number(),
                value(),
                value(),
                value(),
                value(),
                value(),
                value(),
                value());
    }

    private int size() {
        return Math.max(0, random.nextInt(8) - 1);
    }

    private int number() {
        return random.nextInt();
    }

    /** Any bits: nearly all payloads of NaN, both infinities, both zeros and subnormal numbers among them. */
    private double value() {
        double[] special = {Double.NaN, -0.0, 0.0, Double.MIN_VALUE, Double.NEGATIVE_INFINITY, 0.1};
        int choice = random.nextInt(special.length + 2);
        if (choice == special.length) {
            return Double.longBitsToDouble(0x7FF8000000000000L | random.nextLong());
        }
        return choice > special.length ? Double.longBitsToDouble(random.nextLong()) : special[choice];
    }

    private String text() {
        String[] texts = {"", "town", "梅陇镇", "a\u0000b", "\uD83C\uDFD8", "all"};
        int choice = random.nextInt(texts.length + 1);
        return choice == texts.length ? Integer.toString(random.nextInt(5), 36) : texts[choice];
    }

    private <T> List<T> list(Supplier<T> parts) {
        return Stream.generate(parts).limit(size()).toList();
    }

    private double[] doubles() {
        return random.doubles(size()).map(ignored -> value()).toArray();
    }

    private int[] integers() {
        return random.ints(size()).toArray();
    }

    private float[] floats() {
        float[] values = new float[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(4) == 0 ? Float.NaN : Float.intBitsToFloat(random.nextInt());
        }
        return values;
    }

    private float[][] layers() {
        return Stream.generate(this::floats).limit(size()).toArray(float[][]::new);
    }

    private float[][][] series() {
        return Stream.generate(this::layers).limit(size()).toArray(float[][][]::new);
    }
}
