package deepurban.ledger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Arrays of numbers, byte by byte of their raw bits: first the first byte of each, then the second of each, and so on.
 *
 * <p>Neighbours in a series agree in sign, exponent and first digits, so this halves what deflate makes of them. Raw bits keep
 * every NaN and the sign of zero.
 */
final class Planes {

    private Planes() {}

    static void write(double[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        byte[] plane = new byte[values.length];
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            for (int i = 0; i < plane.length; i++) {
                plane[i] = (byte) (Double.doubleToRawLongBits(values[i]) >>> shift);
            }
            out.write(plane);
        }
    }

    static double[] doubles(DataInputStream in) throws IOException {
        long[] bits = new long[in.readInt()];
        for (int plane = 0; plane < Long.BYTES; plane++) {
            byte[] bytes = in.readNBytes(bits.length);
            for (int i = 0; i < bits.length; i++) {
                bits[i] = bits[i] << Byte.SIZE | Byte.toUnsignedLong(bytes[i]);
            }
        }
        double[] values = new double[bits.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.longBitsToDouble(bits[i]);
        }
        return values;
    }

    static void write(float[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        byte[] plane = new byte[values.length];
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            for (int i = 0; i < plane.length; i++) {
                plane[i] = (byte) (Float.floatToRawIntBits(values[i]) >>> shift);
            }
            out.write(plane);
        }
    }

    static float[] floats(DataInputStream in) throws IOException {
        int[] bits = new int[in.readInt()];
        for (int plane = 0; plane < Integer.BYTES; plane++) {
            byte[] bytes = in.readNBytes(bits.length);
            for (int i = 0; i < bits.length; i++) {
                bits[i] = bits[i] << Byte.SIZE | Byte.toUnsignedInt(bytes[i]);
            }
        }
        float[] values = new float[bits.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.intBitsToFloat(bits[i]);
        }
        return values;
    }
}
