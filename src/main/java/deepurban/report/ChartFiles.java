package deepurban.report;

import deepurban.output.ResultFolder;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;

/** Draws all charts into a result folder; the only door to JFreeChart, so that commands without charts start fast. */
final class ChartFiles {

    static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** Pixels a unit: sharp on paper and on dense screens. */
    private static final int SCALE = 2;

    private ChartFiles() {}

    /** What draws all charts of a folder in a language. */
    @FunctionalInterface
    interface Drawer {

        /** Returns the charts. */
        List<Drawing> drawings(Words language) throws IOException;
    }

    /** Writes {@code charts/*.svg} and {@code charts/*.png}, several at once. */
    static void write(Drawer drawer, Words words, ResultFolder folder) throws IOException {
        List<Drawing> drawings = drawer.drawings(words);
        // A PNG needs glyphs for its letters; where those of the language are missing, English is better than boxes.
        boolean drawable = Typeface.canDraw(words.get("chart.survival.title"));
        write(drawings, drawable ? drawings : drawer.drawings(Words.in("en")), folder);
    }

    /** Writes drawings as SVG and {@code rasters}, the same in letters that can be drawn here, as PNG. */
    static void write(List<Drawing> drawings, List<Drawing> rasters, ResultFolder folder) throws IOException {
        try {
            IntStream.range(0, drawings.size()).parallel().forEach(i -> write(drawings.get(i), rasters.get(i), folder));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Draws something that nobody sees, so that what drawing needs is loaded. */
    static void prepare() {
        XYPlot plot = new XYPlot(null, ChartLook.numbers("x"), ChartLook.numbers("y"), null);
        Drawing drawing = new Drawing("none", "", ChartLook.chart("none", plot, false), 64, 64);
        try {
            Svg.draw(drawing);
            writePng(drawing, OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException | Error e) {
            // Whatever is wrong will be told when something that counts is drawn.
            return;
        }
    }

    private static void write(Drawing drawing, Drawing raster, ResultFolder folder) {
        try {
            String svg = Svg.draw(drawing);
            byte[] file = (PROLOG + svg).getBytes(StandardCharsets.UTF_8);
            folder.write("charts/" + drawing.name() + ".svg", out -> out.write(file));
            folder.write("charts/" + raster.name() + ".png", out -> writePng(raster, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writePng(Drawing drawing, OutputStream out) throws IOException {
        BufferedImage image =
                new BufferedImage(drawing.width() * SCALE, drawing.height() * SCALE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.scale(SCALE, SCALE);
        drawing.chart().draw(pen, new Rectangle(drawing.width(), drawing.height()));
        pen.dispose();
        Png.write(image, out);
    }
}
