package deepurban.ledger;

import deepurban.output.Sha256;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHA-256 over values: equal values give equal digests, in every process, and different ones different digests.
 *
 * <p>Takes what parameters are made of: records, maps, lists, texts, numbers, switches, choices and dates. Each is written
 * with its kind and its length, so that no two sequences of values give the same bytes.
 */
final class Fingerprint {

    private final MessageDigest digest = Sha256.start();
    private final DataOutputStream out =
            new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));

    /**
     * Adds a value.
     *
     * @throws IllegalArgumentException if it is of a kind that parameters are not made of
     */
    Fingerprint add(Object value) {
        try {
            write(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("a write to nowhere", e);
        }
    }

    /** Returns the digest in hex digits; nothing can be added after. */
    String hex() {
        return Sha256.hex(digest);
    }

    private void write(Object value) throws IOException {
        if (value == null) {
            out.writeByte('0');
        } else if (value instanceof Record record) {
            writeRecord(record);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map);
        } else if (value instanceof List<?> list) {
            out.writeByte('L');
            out.writeInt(list.size());
            for (Object element : list) {
                write(element);
            }
        } else if (value instanceof Double number) {
            out.writeByte('D');
            out.writeLong(Double.doubleToRawLongBits(number));
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeByte('N');
            out.writeLong(((Number) value).longValue());
        } else if (value instanceof Boolean choice) {
            out.writeByte(choice ? '+' : '-');
        } else if (value instanceof String || value instanceof Enum<?> || value instanceof LocalDate) {
            out.writeByte('T');
            writeText(value.toString());
        } else {
            throw new IllegalArgumentException("no fingerprint of a " + value.getClass());
        }
    }

    private void writeRecord(Record record) throws IOException {
        out.writeByte('R');
        writeText(record.getClass().getName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            writeText(component.getName());
            write(component(record, component));
        }
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true); // a record of a mechanism need not be public
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + component, e);
        }
    }

    /** The order of a map counts where it has one: it is the order of subdistricts or of the stages of a problem. */
    private void writeMap(Map<?, ?> map) throws IOException {
        out.writeByte('M');
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : (hasNoOrder(map) ? new TreeMap<>(map) : map).entrySet()) {
            write(entry.getKey());
            write(entry.getValue());
        }
    }

    /** Maps of {@link Map#copyOf} come in another order in each process; of such a map it makes no copy. */
    @SuppressWarnings("ReferenceEquality") // whether it is the same object is the question
    private static boolean hasNoOrder(Map<?, ?> map) {
        return Map.copyOf(map) == map;
    }

    private void writeText(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
