package deepurban.gui.map;

import deepurban.gui.course.TownPlan;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;

/** The borders of the subdistricts. */
final class BorderPortrayal extends FieldPortrayal2D {

    private final Scenery scenery;
    private final Path2D borders; // in cells

    BorderPortrayal(Scenery scenery) {
        this.scenery = scenery;
        this.borders = borders(scenery.plan);
    }

    private static Path2D borders(TownPlan plan) {
        Path2D path = new Path2D.Double();
        for (int y = 0; y <= plan.height(); y++) {
            for (int x = 0; x <= plan.width(); x++) {
                if (part(plan, x, y) != part(plan, x - 1, y)) {
                    path.moveTo(x, y);
                    path.lineTo(x, y + 1.0);
                }
                if (part(plan, x, y) != part(plan, x, y - 1)) {
                    path.moveTo(x, y);
                    path.lineTo(x + 1.0, y);
                }
            }
        }
        return path;
    }

    private static int part(TownPlan plan, int x, int y) {
        int cell = plan.cellAt(x, y);
        return cell < 0 ? -1 : plan.subdistrict()[cell];
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        if (!scenery.borders || scenery.moment == null) {
            return;
        }
        AffineTransform where = new AffineTransform();
        where.translate(info.draw.x, info.draw.y);
        where.scale(scenery.cellSize(), scenery.cellSize());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(new Color(0x52606D));
        graphics.draw(where.createTransformedShape(borders));
    }
}
