package deepurban.gui;

import deepurban.gui.course.Conductor;
import deepurban.gui.course.TownPlan;
import deepurban.scenario.Scenario;
import sim.engine.SimState;

/**
 * A town that was opened.
 *
 * @param offer where it came from
 * @param scenario as it was read
 * @param plan what never changes in it
 * @param first the town on its first day, for MASON's display
 * @param conductor who runs it
 */
record Opened(Offer offer, Scenario scenario, TownPlan plan, SimState first, Conductor conductor) {}
