package deepurban;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The bits of a record: everything in it, arrays, lists and records within, so that equal means equal bit for bit. */
public final class Bits {

    private Bits() {}

    /** Returns SHA-256, in hex, of all that a record holds. */
    public static String of(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(value, new DataOutputStream(bytes));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Object value, DataOutputStream out) throws IOException, ReflectiveOperationException {
        if (value instanceof Double number) {
            out.writeLong(Double.doubleToRawLongBits(number));
        } else if (value instanceof Float number) {
            out.writeInt(Float.floatToRawIntBits(number));
        } else if (value instanceof Number number) {
            out.writeLong(number.longValue());
        } else if (value instanceof List<?> list) {
            out.writeInt(list.size());
            for (Object element : list) {
                write(element, out);
            }
        } else if (value instanceof Set<?> set) {
            write(set.stream().map(Object::toString).sorted().toList(), out); // its own order differs between machines
        } else if (value.getClass().isArray()) {
            out.writeInt(Array.getLength(value));
            for (int i = 0; i < Array.getLength(value); i++) {
                write(Array.get(value, i), out);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                write(component.getAccessor().invoke(value), out);
            }
        } else {
            out.writeUTF(value.toString());
        }
    }
}
