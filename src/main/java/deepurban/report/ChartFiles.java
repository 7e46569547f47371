package deepurban.report;

import deepurban.output.ResultFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartUtils;

/** Draws all charts into a result folder; the only door to JFreeChart, so that commands without charts start fast. */
final class ChartFiles {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** Pixels a unit: sharp on paper and on dense screens. */
    private static final int SCALE = 2;

    private ChartFiles() {}

    /** Writes {@code charts/*.svg} and {@code charts/*.png}; returns the drawings for the page. */
    static List<Picture> write(ResultFiles results, Words words, ResultFolder folder) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        List<Drawing> drawings = new ChartBook(results, words).drawings();
        for (Drawing drawing : drawings) {
            String svg = Svg.draw(drawing);
            folder.write(
                    "charts/" + drawing.name() + ".svg",
                    out -> out.write((PROLOG + svg).getBytes(StandardCharsets.UTF_8)));
            pictures.add(new Picture(drawing.name(), drawing.first(), drawing.caption(), svg));
        }
        // A PNG needs glyphs for its letters; where those of the language are missing, English is better than boxes.
        boolean drawable = Typeface.canDraw(words.get("chart.survival.title"));
        List<Drawing> rasters = drawable ? drawings : new ChartBook(results, Words.in("en")).drawings();
        for (Drawing drawing : rasters) {
            folder.write("charts/" + drawing.name() + ".png", out -> writePng(drawing, out));
        }
        return pictures;
    }

    private static void writePng(Drawing drawing, java.io.OutputStream out) throws IOException {
        ChartUtils.writeScaledChartAsPNG(out, drawing.chart(), drawing.width(), drawing.height(), SCALE, SCALE);
    }
}
