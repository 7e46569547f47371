package deepurban.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read by the JDK's own reader, pixel by pixel. */
class PngTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 640})
    void everyPixelComesBack(int width) throws IOException {
        Random random = new Random(width);
        BufferedImage picture = new BufferedImage(width, 33, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, 0xFF000000 | random.nextInt());
            }
        }
        BufferedImage back = read(picture);
        assertEquals(width, back.getWidth());
        assertEquals(picture.getHeight(), back.getHeight());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                assertEquals(picture.getRGB(x, y), back.getRGB(x, y), "at " + x + " " + y);
            }
        }
    }

    @Test
    void transparencyIsLeftOut() throws IOException {
        BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 0x40102030);
        assertEquals(0xFF102030, read(picture).getRGB(0, 0));
    }

    private static BufferedImage read(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Png.write(picture, file);
        return ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
    }
}
