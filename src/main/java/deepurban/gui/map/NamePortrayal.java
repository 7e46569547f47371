package deepurban.gui.map;

import deepurban.gui.course.TownPlan;
import deepurban.gui.look.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;

/** The names of the subdistricts, each in the middle of its cells. */
final class NamePortrayal extends FieldPortrayal2D {

    private final Scenery scenery;

    NamePortrayal(Scenery scenery) {
        this.scenery = scenery;
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        if (scenery.borders && scenery.moment != null) {
            names(graphics);
        }
    }

    private void names(Graphics2D graphics) {
        TownPlan plan = scenery.plan;
        Font font = Theme.bold(0.92);
        graphics.setFont(font);
        FontMetrics metrics = graphics.getFontMetrics(font);
        for (int j = 0; j < plan.subdistricts().size(); j++) {
            double x = 0;
            double y = 0;
            int cells = plan.firstCell()[j + 1] - plan.firstCell()[j];
            for (int cell = plan.firstCell()[j]; cell < plan.firstCell()[j + 1]; cell++) {
                x += (plan.x()[cell] + 0.5) / cells;
                y += (plan.y()[cell] + 0.5) / cells;
            }
            String name = scenery.words.of(plan.subdistricts().get(j));
            double width = metrics.stringWidth(name);
            double left = scenery.area.getX() + x * scenery.cellSize() - width / 2;
            double top = scenery.area.getY() + y * scenery.cellSize() - metrics.getHeight() / 2.0;
            graphics.setColor(new Color(255, 255, 255, 205));
            graphics.fill(new RoundRectangle2D.Double(left - 6, top - 2, width + 12, metrics.getHeight() + 4, 10, 10));
            graphics.setColor(Theme.INK);
            graphics.drawString(name, (float) left, (float) (top + metrics.getAscent()));
        }
    }
}
