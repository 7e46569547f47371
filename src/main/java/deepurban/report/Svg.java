package deepurban.report;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGeneratorContext.GraphicContextDefaults;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a chart as SVG that scales and can stand beside others on one page. */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Java lays letters out with DejaVu or a font much like it; a browser's own choice would not end where they should. */
    private static final String FAMILIES =
            "font-family=\"'DejaVu Sans', Verdana, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif\"";

    /** A hundredth of a pixel is finer than any printer. */
    private static final int DECIMALS = 2;

    /** A rectangle as the library writes it, and the same in half the letters. */
    private static final Pattern RECTANGLE =
            Pattern.compile("M([\\d.]+) ([\\d.]+) L([\\d.]+) \\2 L\\3 ([\\d.]+) L\\1 \\4 L\\1 \\2 Z");

    private static final String SHORTER = "M$1 $2H$3V$4H$1Z";

    private Svg() {}

    /** Returns the {@code svg} element, without prolog. */
    static String draw(Drawing drawing) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(context(document, drawing.name()), false);
        graphics.setSVGCanvasSize(new java.awt.Dimension(drawing.width(), drawing.height()));
        drawing.chart().draw(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-label", drawing.caption());
        StringWriter out = new StringWriter();
        graphics.stream(root, out, false, false);
        String text = out.toString().replace("\r\n", "\n");
        text = RECTANGLE.matcher(text.substring(text.indexOf("<svg"))).replaceAll(SHORTER);
        return text.replace("font-family=\"sans-serif\"", FAMILIES);
    }

    /** Several drawings on one page must not share an id: the second would be clipped as the first. */
    private static SVGGeneratorContext context(Document document, String name) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        // Batik's own first font has a name that no system knows: to find that out, Java reads all fonts there are.
        GraphicContextDefaults defaults = new GraphicContextDefaults();
        defaults.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        context.setGraphicContextDefaults(defaults);
        context.setComment("DeepUrban");
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return name.replace('.', '-') + "-" + super.generateID(prefix);
            }
        });
        return context;
    }
}
