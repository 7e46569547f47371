package twin.model;

import sim.engine.SimState;

/** Another state beside the one. */
class SecondModel extends SimState {
    private static final long serialVersionUID = 1L;

    SecondModel() {
        super(1);
    }
}
