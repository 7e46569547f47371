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
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** Reads what {@link RecordEncoder} has written. */
final class RecordDecoder {

    private static final Scope[] SCOPES = Scope.values();

    private final List<String> texts = new ArrayList<>();
    private final DataInputStream in;

    private RecordDecoder(DataInputStream in) {
        this.in = in;
    }

    /**
     * Returns the record of these bytes, whose checksum has been found right.
     *
     * @throws IOException if they are no record of this format
     */
    static RunRecord decode(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            RunRecord record = new RecordDecoder(in).record();
            if (in.read() >= 0) {
                throw new StreamCorruptedException("there is more than a record");
            }
            return record;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new StreamCorruptedException(e.toString());
        }
    }

    // Arguments are evaluated from left to right, in the order in which the encoder writes.

    private RunRecord record() throws IOException {
        return new RunRecord(
                each(this::column),
                Planes.doubles(in),
                daily(),
                each(this::curve),
                each(this::unit),
                maps(),
                each(this::problem),
                each(this::flow));
    }

    private Scoped column() throws IOException {
        String name = text();
        Outcome outcome =
                Outcomes.find(name).orElseThrow(() -> new StreamCorruptedException("the model has no outcome " + name));
        return new Scoped(outcome, SCOPES[in.readUnsignedByte()], text());
    }

    private DailySeries daily() throws IOException {
        int firstDay = in.readInt();
        List<String> areas = each(this::text);
        List<String> indicators = each(this::text);
        float[][][] values = new float[in.readInt()][][];
        for (int area = 0; area < values.length; area++) {
            values[area] = layers();
        }
        return new DailySeries(firstDay, areas, indicators, values);
    }

    private SurvivalCurve curve() throws IOException {
        return new SurvivalCurve(
                text(), Planes.doubles(in), Planes.doubles(in), Planes.doubles(in), Planes.doubles(in));
    }

    private Flow flow() throws IOException {
        return new Flow(text(), text(), number());
    }

    private UnitRow unit() throws IOException {
        return new UnitRow(
                text(), text(), in.readInt(), number(), in.readLong(), number(), number(), number(), number());
    }

    private CellMaps maps() throws IOException {
        return new CellMaps(numbers(), numbers(), each(this::text), numbers(), layers(), layers(), layers());
    }

    private ProblemRow problem() throws IOException {
        return new ProblemRow(
                in.readLong(),
                text(),
                text(),
                text(),
                in.readInt(),
                in.readInt(),
                number(),
                in.readInt(),
                text(),
                text(),
                in.readInt(),
                in.readInt(),
                number(),
                number(),
                number(),
                number(),
                number(),
                number(),
                number());
    }

    /** Reads one of the parts of a list. */
    @FunctionalInterface
    private interface Part<T> {
        T read() throws IOException;
    }

    private <T> List<T> each(Part<T> one) throws IOException {
        int size = in.readInt();
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(one.read());
        }
        return List.copyOf(parts);
    }

    private String text() throws IOException {
        int number = in.readInt();
        if (number == texts.size()) {
            texts.add(in.readUTF());
        }
        return texts.get(number);
    }

    private double number() throws IOException {
        return Double.longBitsToDouble(in.readLong());
    }

    private int[] numbers() throws IOException {
        int[] values = new int[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }

    private float[][] layers() throws IOException {
        float[][] layers = new float[in.readInt()][];
        for (int layer = 0; layer < layers.length; layer++) {
            layers[layer] = Planes.floats(in);
        }
        return layers;
    }
}
