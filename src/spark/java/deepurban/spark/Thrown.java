package deepurban.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/**
 * What a run threw, on its way home. A mechanism of a user may throw what cannot be sent, or what is not known there: its text then goes
 * in its place.
 *
 * @param serialized what was thrown; empty if it cannot be sent
 * @param text what it says
 * @param trace where it was thrown
 */
record Thrown(byte[] serialized, String text, StackTraceElement[] trace) implements Serializable {

    static Thrown of(Throwable thrown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        } catch (IOException e) {
            bytes.reset();
        }
        return new Thrown(bytes.toByteArray(), thrown.toString(), thrown.getStackTrace());
    }

    Throwable open() {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialized))) {
            return (Throwable) in.readObject();
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            Throwable other = new IllegalStateException(text);
            other.setStackTrace(trace);
            return other;
        }
    }
}
