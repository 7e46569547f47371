package deepurban.gui.map;

import deepurban.gui.look.Ramp;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;

/** The cells, coloured by what the user chose, or by the difference between two towns. */
final class CellPortrayal extends FieldPortrayal2D {

    private static final int SMALLEST_WITH_LINES = 9;
    private static final int OUTSIDE = 0x00FFFFFF;

    private final Scenery scenery;
    private final BufferedImage image;
    private final int[] pixels;

    CellPortrayal(Scenery scenery) {
        this.scenery = scenery;
        image = new BufferedImage(scenery.plan.width(), scenery.plan.height(), BufferedImage.TYPE_INT_ARGB);
        pixels = new int[scenery.plan.width() * scenery.plan.height()];
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        scenery.area = new Rectangle2D.Double(info.draw.x, info.draw.y, info.draw.width, info.draw.height);
        if (scenery.moment == null) {
            return;
        }
        java.util.Arrays.fill(pixels, OUTSIDE);
        for (int cell = 0; cell < scenery.plan.cells(); cell++) {
            pixels[scenery.plan.y()[cell] * scenery.plan.width() + scenery.plan.x()[cell]] = 0xFF000000 | colour(cell);
        }
        image.setRGB(0, 0, image.getWidth(), image.getHeight(), pixels, 0, image.getWidth());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(
                image,
                (int) info.draw.x,
                (int) info.draw.y,
                (int) Math.ceil(info.draw.width),
                (int) Math.ceil(info.draw.height),
                null);
        if (scenery.cellSize() >= SMALLEST_WITH_LINES) {
            lines(graphics);
        }
    }

    private int colour(int cell) {
        double value = scenery.colouring.value(scenery.moment, cell);
        if (scenery.baseline == null) {
            return scenery.colouring.rgb(value);
        }
        double difference = value - scenery.colouring.value(scenery.baseline, cell);
        return Double.isNaN(difference)
                ? Ramp.NOTHING.getRGB() & 0xFFFFFF
                : Ramp.DIFFERENCE.rgb(0.5 + difference / (2 * scenery.colouring.widest()));
    }

    private void lines(Graphics2D graphics) {
        graphics.setColor(new Color(255, 255, 255, 150));
        graphics.setStroke(new java.awt.BasicStroke(1));
        double size = scenery.cellSize();
        Rectangle2D area = scenery.area;
        for (int x = 1; x < scenery.plan.width(); x++) {
            graphics.draw(
                    new Line2D.Double(area.getX() + x * size, area.getY(), area.getX() + x * size, area.getMaxY()));
        }
        for (int y = 1; y < scenery.plan.height(); y++) {
            graphics.draw(
                    new Line2D.Double(area.getX(), area.getY() + y * size, area.getMaxX(), area.getY() + y * size));
        }
    }
}
