package deepurban.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures as PNG as fast as can be while the program is young: rows as they are, packed quickly.
 *
 * <p>The encoder of the JDK tries five filters on each row, which takes seconds until its loop is compiled; that of MASON
 * asks for the whole picture again for every few rows.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Eight bits a channel; red, green and blue; the one way to pack, and to filter; no interlace. */
    private static final byte[] FORMAT = {8, 2, 0, 0, 0};

    private static final int CHANNELS = 3;
    private static final int BLOCK = 1 << 15;

    private Png() {}

    /**
     * Writes a picture, without its transparency.
     *
     * @param picture one of the kinds whose pixels are whole numbers, alpha or none, red, green, blue
     */
    static void write(BufferedImage picture, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.write(SIGNATURE);
        writeChunk(out, "IHDR", header(picture));
        writeChunk(out, "IDAT", packed(picture));
        writeChunk(out, "IEND", new byte[0]);
        out.flush();
    }

    private static void writeChunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] header(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.write(FORMAT);
        return bytes.toByteArray();
    }

    private static byte[] packed(BufferedImage picture) throws IOException {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int width = picture.getWidth();
        byte[] row = new byte[1 + CHANNELS * width]; // begins with its filter: none
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, BLOCK)) {
            for (int from = 0; from < pixels.length; from += width) {
                spread(pixels, from, width, row);
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void spread(int[] pixels, int from, int width, byte[] row) {
        int at = 1;
        for (int x = 0; x < width; x++) {
            int pixel = pixels[from + x];
            row[at] = (byte) (pixel >> 16);
            row[at + 1] = (byte) (pixel >> 8);
            row[at + 2] = (byte) pixel;
            at += CHANNELS;
        }
    }
}
