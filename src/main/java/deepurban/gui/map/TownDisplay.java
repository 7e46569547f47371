package deepurban.gui.map;

import javax.swing.ScrollPaneConstants;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.FieldPortrayal2D;

/**
 * MASON's display of a town: holds the state that is looked at and the portrayals, and scrolls and scales. It steps nothing: the town runs on the
 * thread of its conductor, and the portrayals paint pictures of an evening that do not change.
 */
final class TownDisplay extends GUIState {

    private final Display2D display;

    TownDisplay(SimState town, double width, double height) {
        super(town);
        display = new Display2D(width, height, this);
        display.removeListeners(); // MASON's clicks would open its inspectors
        display.remove(display.header);
        display.setClipping(false);
        display.setBorder(null);
        display.display.setBorder(null);
        display.display.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER); // one drags
        display.display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER);
        display.setBackdrop(java.awt.Color.WHITE);
    }

    void add(FieldPortrayal2D portrayal, String name) {
        portrayal.setField(this);
        display.attach(portrayal, name);
    }

    Display2D display() {
        return display;
    }
}
