package deepurban.gui;

import deepurban.gui.look.Ramp;
import deepurban.gui.map.Colouring;
import deepurban.parameters.TownParameters;
import deepurban.scenario.Scenario;
import deepurban.town.Grid;
import deepurban.town.Land;
import deepurban.town.Place;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The picture of a scenario in the chooser: the land of its town. */
final class Thumbnail {

    private Thumbnail() {}

    /** Draws the land, as large as fits; borders between subdistricts are white. */
    static BufferedImage of(Scenario scenario, int width, int height) {
        TownParameters town = scenario.parameters().town();
        Grid grid = new Grid(town);
        double size = Math.min((double) width / town.width(), (double) height / town.height());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        double left = (width - size * town.width()) / 2;
        double top = (height - size * town.height()) / 2;
        List<String> names = List.copyOf(town.subdistricts().keySet());
        int[] part = new int[grid.cells()];
        for (int j = 0; j < names.size(); j++) {
            Place place = Place.of(j, names.get(j), grid, town);
            Land land = new Land(grid, place);
            for (int cell = 0; cell < land.cells(); cell++) {
                int of = place.firstCell() + cell;
                part[of] = j;
                pen.setColor(new Color(Colouring.LAND.rgb(land.type(cell))));
                fill(pen, left + grid.x(of) * size, top + grid.y(of) * size, size);
            }
        }
        borders(pen, grid, part, size, left, top);
        pen.dispose();
        return image;
    }

    private static void fill(Graphics2D pen, double x, double y, double size) {
        int fromX = (int) Math.round(x);
        int fromY = (int) Math.round(y);
        pen.fillRect(fromX, fromY, (int) Math.round(x + size) - fromX, (int) Math.round(y + size) - fromY);
    }

    private static void borders(Graphics2D pen, Grid grid, int[] part, double size, double left, double top) {
        pen.setColor(Ramp.NOTHING.brighter());
        for (int cell = 0; cell < part.length; cell++) {
            int right = grid.cellAt(grid.position(cell) + 1);
            int below = grid.cellAt(grid.position(cell) + grid.stride());
            int x = (int) Math.round(left + (grid.x(cell) + 1) * size);
            int y = (int) Math.round(top + (grid.y(cell) + 1) * size);
            if (right >= 0 && part[right] != part[cell]) {
                pen.fillRect(x - 1, (int) Math.round(y - size), 2, (int) Math.ceil(size) + 1);
            }
            if (below >= 0 && part[below] != part[cell]) {
                pen.fillRect((int) Math.round(x - size), y - 1, (int) Math.ceil(size) + 1, 2);
            }
        }
    }
}
