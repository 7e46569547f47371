package deepurban.gui.map;

import deepurban.gui.look.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;

/** The tool tip: what is known of the cell under the pointer; it lives, as the town does. */
final class HoverPortrayal extends FieldPortrayal2D {

    private static final int ROOM = 9;

    private final Scenery scenery;
    private final CellLines lines;

    HoverPortrayal(Scenery scenery) {
        this.scenery = scenery;
        this.lines = new CellLines(scenery);
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        if (scenery.hovered < 0 || scenery.moment == null) {
            return;
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_LCD_HRGB);
        List<String> texts = lines.of(scenery.hovered);
        Font plain = Theme.font(0.92);
        Font bold = Theme.bold(0.92);
        FontMetrics metrics = graphics.getFontMetrics(bold);
        int width = texts.stream().mapToInt(metrics::stringWidth).max().orElse(0) + 2 * ROOM;
        int height = texts.size() * metrics.getHeight() + 2 * ROOM;
        Rectangle2D seen = graphics.getClipBounds();
        double x = scenery.mouse.x + 18.0;
        double y = scenery.mouse.y + 18.0;
        if (seen != null) {
            x = x + width > seen.getMaxX() ? Math.max(seen.getX(), scenery.mouse.x - width - 10.0) : x;
            y = y + height > seen.getMaxY() ? Math.max(seen.getY(), scenery.mouse.y - height - 10.0) : y;
        }
        graphics.setColor(new Color(0x1F, 0x29, 0x33, 235));
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, 10, 10));
        graphics.setColor(Color.WHITE);
        float line = (float) y + ROOM + metrics.getAscent();
        for (int i = 0; i < texts.size(); i++) {
            graphics.setFont(i == 0 ? bold : plain);
            graphics.drawString(texts.get(i), (float) x + ROOM, line);
            line += metrics.getHeight();
        }
    }
}
