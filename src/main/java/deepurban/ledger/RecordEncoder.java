package deepurban.ledger;

import deepurban.observe.Outcome.Scoped;
import deepurban.observe.Outcomes;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.CellMaps;
import deepurban.observe.RunRecord.DailySeries;
import deepurban.observe.RunRecord.Flow;
import deepurban.observe.RunRecord.SurvivalCurve;
import deepurban.observe.RunRecord.UnitRow;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a record as bytes that {@link RecordDecoder} reads back, bit for bit.
 *
 * <p>Every component in the order of its declaration, big-endian, deflated. A text stands in full at its first place; later
 * ones give its number. Of an outcome only the name is written: the list of outcomes is part of the model, and of the key.
 */
final class RecordEncoder {

    private final Map<String, Integer> texts = new HashMap<>();
    private final DataOutputStream out;

    private RecordEncoder(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Returns the bytes of a record.
     *
     * @throws IllegalArgumentException if it holds an outcome that is none of the model's
     */
    static byte[] encode(RunRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes)))) {
            new RecordEncoder(out).write(record);
        } catch (IOException e) {
            throw new UncheckedIOException("a write to memory", e);
        }
        return bytes.toByteArray();
    }

    private void write(RunRecord record) throws IOException {
        each(record.columns(), this::write);
        Planes.write(record.outcomes(), out);
        write(record.daily());
        each(record.survival(), this::write);
        each(record.units(), this::write);
        write(record.maps());
        each(record.problems(), this::write);
        each(record.flows(), this::write);
    }

    private void write(Scoped column) throws IOException {
        if (!Outcomes.find(column.outcome().name()).equals(java.util.Optional.of(column.outcome()))) {
            throw new IllegalArgumentException(
                    "the model has no outcome " + column.outcome().name());
        }
        text(column.outcome().name());
        out.writeByte(column.scope().ordinal());
        text(column.value());
    }

    private void write(DailySeries daily) throws IOException {
        out.writeInt(daily.firstDay());
        each(daily.areas(), this::text);
        each(daily.indicators(), this::text);
        out.writeInt(daily.values().length);
        for (float[][] area : daily.values()) {
            layers(area);
        }
    }

    private void write(SurvivalCurve curve) throws IOException {
        text(curve.problemClass());
        Planes.write(curve.days(), out);
        Planes.write(curve.survival(), out);
        Planes.write(curve.atRisk(), out);
        Planes.write(curve.resolved(), out);
    }

    private void write(Flow flow) throws IOException {
        text(flow.step());
        text(flow.channel());
        number(flow.perThousand());
    }

    private void write(UnitRow unit) throws IOException {
        text(unit.subdistrict());
        text(unit.department());
        out.writeInt(unit.caseworkers());
        number(unit.utilisation());
        out.writeLong(unit.closed());
        number(unit.onTimeShare());
        number(unit.resolvedShare());
        number(unit.score());
        number(unit.truePerformance());
    }

    private void write(CellMaps maps) throws IOException {
        numbers(maps.x());
        numbers(maps.y());
        each(maps.subdistrict(), this::text);
        numbers(maps.days());
        layers(maps.residents());
        layers(maps.satisfaction());
        layers(maps.backlog());
    }

    private void write(ProblemRow row) throws IOException {
        out.writeLong(row.key());
        text(row.subdistrict());
        text(row.problemClass());
        text(row.group());
        out.writeInt(row.owner());
        out.writeInt(row.cell());
        number(row.severity());
        out.writeInt(row.affected());
        text(row.channel());
        text(row.state());
        out.writeInt(row.stages());
        out.writeInt(row.rounds());
        number(row.occurred());
        number(row.voiced());
        number(row.served());
        number(row.deadline());
        number(row.closed());
        number(row.resolved());
        number(row.ended());
    }

    /** Writes one of the parts of a list. */
    @FunctionalInterface
    private interface Part<T> {
        void write(T part) throws IOException;
    }

    private <T> void each(List<T> parts, Part<T> one) throws IOException {
        out.writeInt(parts.size());
        for (T part : parts) {
            one.write(part);
        }
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        out.writeInt(known == null ? texts.size() - 1 : known);
        if (known == null) {
            out.writeUTF(text);
        }
    }

    private void number(double value) throws IOException {
        out.writeLong(Double.doubleToRawLongBits(value));
    }

    private void numbers(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private void layers(float[][] layers) throws IOException {
        out.writeInt(layers.length);
        for (float[] layer : layers) {
            Planes.write(layer, out);
        }
    }
}
