package deepurban.gui.map;

import deepurban.gui.course.Moment;
import deepurban.gui.course.TownPlan;
import deepurban.resident.Group;
import deepurban.town.LandType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the tool tip says of a cell. */
final class CellLines {

    private final Scenery scenery;

    CellLines(Scenery scenery) {
        this.scenery = scenery;
    }

    List<String> of(int cell) {
        Moment now = scenery.moment;
        TownPlan plan = scenery.plan;
        List<String> lines = new ArrayList<>();
        String place = scenery.words.of(plan.subdistricts().get(plan.subdistrict()[cell]));
        String land = scenery.words.get("land." + LandType.of(now.land()[cell]).name());
        lines.add(place + " · " + land);
        lines.add(scenery.words.get("cell.residents", count(now.residents()[cell]), group(now.group()[cell])));
        if (now.residents()[cell] > 0) {
            lines.add(scenery.words.get("cell.satisfaction", share(now.satisfaction()[cell])));
            lines.add(scenery.words.get("cell.trust", share(now.trust()[cell])));
        }
        lines.add(scenery.words.get("cell.problems", count(now.backlog()[cell]), count(now.latent()[cell])));
        if (now.rebuilt()[cell]) {
            lines.add(scenery.words.get("cell.rebuilt"));
        }
        if (scenery.baseline != null) {
            lines.add(difference(cell));
        }
        return lines;
    }

    private String difference(int cell) {
        double here = scenery.colouring.value(scenery.moment, cell);
        double there = scenery.colouring.value(scenery.baseline, cell);
        return scenery.words.get("cell.difference", String.format(Locale.ROOT, "%+.3f", here - there));
    }

    private String group(int ordinal) {
        return ordinal < 0 ? "" : scenery.words.get("group." + Group.of(ordinal).key());
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
